"""A calendar's address: followed by a real client, and attacked (QUALITY.md, attack 45)."""

import asyncio
import logging
import secrets
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from typing import Any

import aiohttp
import pytest

from bot.web.feeds import BURST, Feeds
from bot.web.guard import GUESSES_A_MINUTE
from bot.web.server import make_web
from bot.web.serving import open_door, serve
from storage.rows import metadata
from tests.chat import Play
from tests.conversations.groups import (
    a_group,
    a_planned_meeting,
    the_meeting_is_off,
    the_meeting_moves,
)
from tests.conversations.test_calendar import follows
from tests.scheduling.calendar.file_checks import complaints
from tests.scheduling.calendar.parsers import (
    read_with_ical_js,
    read_with_libical,
    read_with_vobject,
)

WEB = "https://bot.voorbeeld.invalid"


@dataclass
class Subscriber:
    """A calendar that follows an address as they do: it asks whether there is something new."""

    web: aiohttp.ClientSession
    address: str
    mark: str | None = None
    content: bytes = b""

    async def looks(self) -> int:
        """Look; keep what is new. Give the status of the answer."""
        headers = {} if self.mark is None else {"If-None-Match": self.mark}
        async with self.web.get(self.address, headers=headers) as answer:
            if answer.status == 200:
                self.mark = answer.headers["ETag"]
                self.content = await answer.read()
            return answer.status


@pytest.fixture
async def web(on_both: Play) -> AsyncIterator[tuple[str, aiohttp.ClientSession]]:
    """Serve the feeds as the bot does; give their address, and a client."""
    core = on_both.core
    core.registry.operator = replace(core.registry.operator, web_address=WEB)

    feeds = Feeds(core.storage, core.renderer, core.clock, asyncio.to_thread, WEB)
    door = open_door()
    address = "http://{}:{}/kalender/".format(*door.getsockname())
    serving = asyncio.create_task(serve(make_web(feeds.routes()), door, asyncio.Event()))
    async with aiohttp.ClientSession() as client:
        yield address, client
    serving.cancel()
    await asyncio.wait([serving])


Web = tuple[str, aiohttp.ClientSession]


def rows(play: Play) -> list[tuple[str, int]]:
    """Count the rows of every table."""
    with play.core.storage.unit() as unit:
        return [
            (name, len(unit.connection.execute(table.select()).all()))
            for name, table in metadata.tables.items()
        ]


async def test_a_subscribed_calendar_follows_every_change(on_both: Play, web: Web) -> None:
    """Changed twice and cancelled, over a change of the clocks: three parsers read the same."""
    address, client = web
    a_group(on_both, members=["Mark"])
    a_planned_meeting(on_both, "2026-12-01 14:00")
    calendar = Subscriber(client, f"{address}{follows(on_both, 'Mark')}.ics")
    read = []
    for change in (
        None,
        lambda: the_meeting_moves(on_both, "2027-03-30 14:00"),
        lambda: the_meeting_moves(on_both, "2027-07-06 19:30"),
        lambda: the_meeting_is_off(on_both),
    ):
        if change is not None:
            change()
        assert await calendar.looks() == 200
        assert await calendar.looks() == 304
        assert complaints(calendar.content) == []
        (event,) = read_with_ical_js([calendar.content])
        assert read_with_vobject(calendar.content) == event
        assert read_with_libical(calendar.content) == event
        read.append(event)
    assert len({each.uid for each in read}) == 1
    assert [(each.sequence, each.status) for each in read] == [
        (0, "CONFIRMED"),
        (1, "CONFIRMED"),
        (2, "CONFIRMED"),
        (3, "CANCELLED"),
    ]
    assert [f"{each.starts_at:%m-%d %H:%M}" for each in read] == [
        "12-01 13:00",
        "03-30 12:00",
        "07-06 17:30",
        "07-06 17:30",
    ]
    assert {each.attendees for each in read} == {0}
    for name in (b"Anna", b"Mark", b"steungroep van"):
        assert name not in calendar.content


async def test_what_calendars_are_told(on_both: Play, web: Web) -> None:
    """What it is, that only its own reader may keep it, and when it changed."""
    address, client = web
    a_group(on_both, members=["Mark"])
    a_planned_meeting(on_both, "2026-12-01 14:00")
    token = follows(on_both, "Mark")
    async with client.get(f"{address}{token}.ics") as answer:
        headers = answer.headers
        assert headers["Content-Type"] == "text/calendar; charset=utf-8"
        assert headers["Cache-Control"] == "private, no-cache"
        assert headers["Last-Modified"] == "Sun, 22 Nov 2026 09:15:00 GMT"
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["Referrer-Policy"] == "no-referrer"
        assert "Set-Cookie" not in headers
        mark = headers["ETag"]
    async with client.head(f"{address}{token}.ics") as answer:
        assert (answer.status, answer.headers["ETag"], await answer.read()) == (200, mark, b"")
    for told in (f"W/{mark}", f'"other", {mark}', "*"):
        headers = {"If-None-Match": told}
        async with client.get(f"{address}{token}.ics", headers=headers) as answer:
            assert (answer.status, answer.headers["ETag"]) == (304, mark)


async def test_the_page_says_what_to_do(on_both: Play, web: Web) -> None:
    """One tap for most phones, words for the others; nothing runs, and nobody is named."""
    address, client = web
    a_group(on_both, members=["Mark"])
    token = follows(on_both, "Mark")
    async with client.get(f"{address}{token}") as answer:
        page = await answer.text()
        policy = answer.headers["Content-Security-Policy"]
    assert f'href="webcal://bot.voorbeeld.invalid/kalender/{token}.ics"' in page
    assert f"https://bot.voorbeeld.invalid/kalender/{token}.ics" in page
    assert "calendar.google.com/calendar/r?cid=webcal%3A%2F%2Fbot.voorbeeld.invalid" in page
    assert "default-src 'none'" in policy
    assert "script" not in page
    assert "Mark" not in page
    assert "Anna" not in page


@pytest.mark.attack(45)
async def test_looking_never_changes_anything(on_both: Play, web: Web) -> None:
    """Attack 45: a link preview, or whoever tries other methods, changes nothing."""
    address, client = web
    a_group(on_both, members=["Mark"])
    a_planned_meeting(on_both, "2026-12-01 14:00")
    token = follows(on_both, "Mark")
    before = rows(on_both)
    for path in (token, f"{token}.ics"):
        for method in ("GET", "HEAD"):
            async with client.request(method, address + path) as answer:
                assert answer.status == 200
        for method in ("POST", "PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND"):
            async with client.request(method, address + path) as answer:
                assert answer.status == 405
    assert rows(on_both) == before


@pytest.mark.attack(45)
async def test_guessed_addresses_are_refused_and_slowed_down(on_both: Play, web: Web) -> None:
    """Attack 45: none hits; soon none is looked up, and who has a real address notices nothing."""
    address, client = web
    a_group(on_both, members=["Mark"])
    calendar = Subscriber(client, f"{address}{follows(on_both, 'Mark')}.ics")
    assert await calendar.looks() == 200
    statuses = []
    for _ in range(GUESSES_A_MINUTE + 20):
        async with client.get(f"{address}{secrets.token_urlsafe(32)}.ics") as answer:
            statuses.append(answer.status)
            if answer.status == 429:
                assert answer.headers["Retry-After"] == "60"
    assert set(statuses) == {404, 429}
    assert statuses[0] == 404
    assert await calendar.looks() == 304


@pytest.mark.attack(45)
async def test_what_is_no_token_is_not_looked_up(on_both: Play, web: Web) -> None:
    """Attack 45: whatever it is, it looks like any page that is not there."""
    address, client = web
    async with client.get(f"{address}x/y") as answer:
        unknown = (answer.status, await answer.text())
    assert unknown[0] == 404
    tokens = ("x", "é" * 43, "a" * 44, "%00" * 43, "..%2f..%2fhealth", "a" * 4000, "'; DROP TABLE")
    for token in (*tokens, secrets.token_urlsafe(32)):
        for path in (token, f"{token}.ics"):
            async with client.get(address + path) as answer:
                assert (answer.status, await answer.text()) == unknown


@pytest.mark.attack(45)
async def test_a_withdrawn_address_is_as_unknown(on_both: Play, web: Web) -> None:
    """Attack 45: after withdrawal it is refused, at once and for good."""
    address, client = web
    a_group(on_both, members=["Mark"])
    calendar = Subscriber(client, f"{address}{follows(on_both, 'Mark')}.ics")
    assert await calendar.looks() == 200
    on_both.send("Mark", text="kalender")
    on_both.presses("Mark", "Stoppen met volgen")
    on_both("…")
    assert await calendar.looks() == 404


@pytest.mark.attack
async def test_one_address_is_not_looked_at_all_the_time(on_both: Play, web: Web) -> None:
    """A calendar that has run wild is told to wait."""
    address, client = web
    a_group(on_both, members=["Mark"])
    calendar = Subscriber(client, f"{address}{follows(on_both, 'Mark')}.ics")
    statuses = [await calendar.looks() for _ in range(BURST + 3)]
    assert statuses[:BURST].count(429) == 0
    assert statuses[-1] == 429


@pytest.mark.attack(16, 45)
async def test_a_token_is_in_no_log_and_no_row(
    on_both: Play, web: Web, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    """Attacks 16 and 28: the database holds its hash, and nothing is logged, failures neither."""
    address, client = web
    a_group(on_both, members=["Mark"])
    token = follows(on_both, "Mark")
    with caplog.at_level(logging.DEBUG):
        caplog.clear()
        async with client.get(f"{address}{token}.ics") as answer:
            assert answer.status == 200
        failing = Feeds(
            on_both.core.storage, on_both.core.renderer, on_both.core.clock, _fails, WEB
        )
        door = open_door()

        app = make_web(failing.routes())
        serving = asyncio.create_task(serve(app, door, asyncio.Event()))
        broken = "http://{}:{}/kalender/".format(*door.getsockname())
        async with client.get(f"{broken}{token}.ics") as answer:
            assert answer.status == 500
            assert token not in await answer.text()
        serving.cancel()
        await asyncio.wait([serving])
    ours = [each for each in caplog.records if not each.name.startswith("aiohttp")]
    assert not any(token in caplog.handler.format(each) for each in ours)
    out, err = capfd.readouterr()
    assert token not in out + err
    with on_both.core.storage.unit() as unit:
        for table in metadata.tables.values():
            for row in unit.connection.execute(table.select()):
                assert token not in str(tuple(row))
                assert token.encode() not in b"".join(
                    bytes(each) for each in row if isinstance(each, bytes)
                )


async def _fails(*_: Any) -> Any:
    raise RuntimeError("the database is away")
