"""A summary behind a link and a code, and the web server around it, attacked."""

import asyncio
import io
import logging
import re
import secrets
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import aiohttp
import pytest
from starlette.exceptions import HTTPException
from starlette.requests import Request

from bot.web.guard import ALL_GUESSES_A_MINUTE, GUESSES_A_MINUTE, REMEMBERED, Allowances, Guard
from bot.web.pick_ups import BURST, MOST_BYTES
from bot.web.server import HEADERS
from domain.pick_ups import MOST_WRONG
from tests.attacks.web_stage import all_rows, pages_of, served
from tests.chat import Play
from tests.conversations.test_picking_up import (
    released,
    the_code,
    the_link,
    with_a_summary,
    wrong,
)

pytestmark = pytest.mark.attack

WORDS = "we bellen elke week"


@dataclass
class Door:
    """The page behind a professional's link, the code that opens it, and somebody's browser."""

    play: Play
    web: aiohttp.ClientSession
    site: str
    token: str
    code: str

    @property
    def address(self) -> str:
        """The address of the page."""
        return f"{self.site}/ophalen/{self.token}"

    async def looks(self, address: str | None = None) -> tuple[int, str]:
        """Look; give the status and the page."""
        async with self.web.get(address or self.address) as answer:
            return answer.status, await answer.text()

    async def tries(self, code: str, address: str | None = None, **more: str) -> tuple[int, str]:
        """Send a code; give the status and the page."""
        sent = {"code": code, **more}
        async with self.web.post(address or self.address, data=sent) as answer:
            return answer.status, (await answer.read()).decode(errors="replace")


@pytest.fixture
async def door(on_both: Play) -> AsyncIterator[Door]:
    """Serve a summary that was released to be picked up."""
    with_a_summary(on_both)
    released(on_both)
    async with served(pages_of(on_both.core)) as site, aiohttp.ClientSession() as web:
        yield Door(on_both, web, site, the_link(on_both), the_code(on_both))


@pytest.mark.attack(45)
async def test_looking_never_changes_anything(door: Door) -> None:
    """Attack 45: a link preview gets a page that says nothing, and nothing happened."""
    before = all_rows(door.play.core)
    for method in ("GET", "HEAD"):
        async with door.web.request(method, door.address) as answer:
            assert answer.status == 200
            assert "Set-Cookie" not in answer.headers
            page = await answer.text()
            assert WORDS not in page
            assert "Anna" not in page
    for method in ("PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND"):
        async with door.web.request(method, door.address) as answer:
            assert answer.status == 405
    assert (await door.looks(f"{door.address}?code={door.code}"))[0] == 200
    assert all_rows(door.play.core) == before


@pytest.mark.attack(45)
async def test_the_right_code_gives_the_words_and_the_file(door: Door) -> None:
    """Neither the address nor the title says anything, and nobody on the way keeps it."""
    status, page = await door.tries(door.code)
    assert status == 200
    assert WORDS in page
    assert re.findall("<title>(.*?)</title>", page) == ["Ophalen"]
    async with door.web.post(door.address, data={"code": door.code, "as": "file"}) as answer:
        assert (await answer.read()).startswith(b"%PDF")
        assert answer.headers["Content-Type"] == "application/pdf"
        assert answer.headers["Content-Disposition"] == 'attachment; filename="verslag.pdf"'
        assert answer.headers["Cache-Control"] == "no-store"


@pytest.mark.attack(45)
async def test_fifty_wrong_codes_at_once_are_three(door: Door) -> None:
    """Attack 45: however fast, three are tried; then the right one opens nothing either."""
    codes = [f"{secrets.randbelow(10**8):08d}" for _ in range(50)]
    codes = [each for each in codes if each != door.code.replace(" ", "")]
    answers = await asyncio.gather(*(door.tries(code) for code in codes))
    statuses = [status for status, _ in answers]
    assert statuses.count(422) == MOST_WRONG - 1
    assert set(statuses) <= {404, 422, 429}
    with door.play.core.storage.unit() as unit:
        (place,) = unit.pick_ups.where()
        assert place.wrong == MOST_WRONG
        assert unit.accesses.count(way="web", allowed=False) == MOST_WRONG
    assert (await door.tries(door.code))[0] in (404, 429)


@pytest.mark.attack(45)
@pytest.mark.parametrize("change", ["closed", "removed", "kept", "renewed", "route"])
async def test_what_may_not_be_had_any_more_looks_like_a_guess(door: Door, change: str) -> None:
    """Attack 45: reused after withdrawal, a link and a right code are as good as none."""
    guessed = f"{door.site}/ophalen/{secrets.token_urlsafe(32)}"
    unknown = await door.looks(guessed)
    assert unknown[0] == 404
    assert await door.tries(door.code, guessed) == unknown
    play = door.play
    if change == "closed":
        for _ in range(MOST_WRONG):
            await door.tries(wrong(door.code))
    elif change == "renewed":
        play.send("Anna", text="verslag")
        play.presses("Anna", "Wie kreeg het?")
        play.presses("Anna", "Nieuwe code voor Sanne")
    else:
        play.send("Anna", text="mensen")
        play.presses("Anna", "Sanne")
        if change == "removed":
            play.presses("Anna", "Uit de groep halen")
            play.presses("Anna", next(each for each in play.last("Anna").labels if "Ja" in each))
        elif change == "route":
            play.presses("Anna", "Anders meedoen")
            play.presses("Anna", "Verslag van jou zelf")
        else:
            play.presses("Anna", "Wat ziet Sanne?")
            label = next(each for each in play.last("Anna").labels if "erslag" in each)
            play.presses("Anna", label)
    play("…")
    assert await door.looks() == unknown
    assert await door.tries(door.code) == unknown


@pytest.mark.attack(45)
async def test_guessed_links_are_slowed_down(door: Door) -> None:
    """Attack 45: none hits; soon none is looked up, and who was there already notices nothing."""
    assert (await door.looks())[0] == 200
    statuses = []
    for _ in range(GUESSES_A_MINUTE + 20):
        guess = f"{door.site}/ophalen/{secrets.token_urlsafe(32)}"
        statuses.append((await door.tries(door.code, guess))[0])
    # While they come, a few more are allowed: one a second.
    assert GUESSES_A_MINUTE <= statuses.count(404) < len(statuses)
    assert set(statuses) == {404, 429}
    assert (await door.tries(door.code))[0] == 200
    for token in ("x", "a" * 44, "..%2f..%2fhealth", "%00" * 43, "'; DROP TABLE"):
        assert (await door.looks(f"{door.site}/ophalen/{token}"))[0] == 404


@pytest.mark.attack(45)
async def test_one_page_is_not_asked_for_all_the_time(door: Door) -> None:
    """Whoever tries it again and again is told to wait, kindly."""
    answers = [await door.looks() for _ in range(BURST + 3)]
    assert answers[BURST - 1][0] == 200
    status, page = answers[-1]
    assert status == 429
    assert "Wacht een minuut" in page


@pytest.mark.attack(10, 45)
@pytest.mark.parametrize(
    "sent",
    [
        b"code=" + b"1" * 10_000_000,
        b"a" * (MOST_BYTES + 1),
        b"&".join(b"code=1" for _ in range(100)),
        b"[" * 10_000 + b"]" * 10_000,
    ],
)
async def test_too_much_is_refused_unread(door: Door, sent: bytes) -> None:
    """Attack 10: announced or not, it is refused, and no try is lost."""

    async def in_pieces() -> AsyncIterator[bytes]:
        for start in range(0, len(sent), 65_536):
            yield sent[start : start + 65_536]

    for body in (io.BytesIO(sent), in_pieces()):
        try:
            async with door.web.post(door.address, data=body) as answer:
                assert answer.status == 413
        except aiohttp.ClientConnectionError:
            pass  # It hung up while too much was still coming.
    status, page = await door.tries(door.code)
    assert (status, WORDS in page) == (200, True)


@pytest.mark.attack(45)
async def test_every_answer_says_that_nothing_is_kept_or_framed(door: Door) -> None:
    """On every status there is, also where the server broke; and nothing runs or is loaded."""

    async def breaks(*_: Any) -> Any:
        raise RuntimeError("the database is away")

    async with served(pages_of(door.play.core, breaks)) as broken:
        asked = [
            ("GET", f"{door.site}/health", b"", 200),
            ("GET", door.address, b"", 200),
            ("POST", door.address, b"code=12", 422),
            ("POST", door.address, b"a" * 2000, 413),
            ("POST", door.address, b"a" * 1_000_000, 413),
            ("GET", f"{door.site}/nothing", b"", 404),
            ("DELETE", door.address, b"", 405),
            ("POST", f"{door.site}/health", b"", 405),
            ("GET", f"{broken}/ophalen/{door.token}", b"", 500),
        ]
        for method, address, body, status in asked:
            async with door.web.request(method, address, data=body or None) as answer:
                assert answer.status == status
                told = {name.lower(): value for name, value in answer.headers.items()}
                for name, value in HEADERS:
                    assert name.decode() in told
                    if name not in (b"content-security-policy", b"cache-control"):
                        assert told[name.decode()] == value.decode()
                policy = told["content-security-policy"]
                assert policy.startswith("default-src 'none'; frame-ancestors 'none'")
                assert "script" not in policy
                assert told["cache-control"] == "no-store"
                assert "server" not in told
                assert door.token not in await answer.text()


@pytest.mark.attack(16, 28, 45)
async def test_link_and_code_are_in_no_log_and_no_row(
    door: Door, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    """The database holds hashes, and nothing is logged: not a look, not a try, not a failure."""

    async def breaks(*_: Any) -> Any:
        raise RuntimeError("the database is away")

    code = door.code.replace(" ", "")
    with caplog.at_level(logging.DEBUG):
        caplog.clear()
        await door.looks()
        await door.tries(wrong(door.code))
        await door.tries(door.code)
        async with served(pages_of(door.play.core, breaks)) as broken:
            assert (await door.tries(door.code, f"{broken}/ophalen/{door.token}"))[0] == 500
    ours = [each for each in caplog.records if not each.name.startswith("aiohttp")]
    logged = "".join(caplog.handler.format(each) for each in ours) + "".join(capfd.readouterr())
    kept = str(all_rows(door.play.core))
    for secret in (door.token, code, door.code, WORDS):
        assert secret not in logged
        assert secret not in kept


@pytest.mark.attack(45)
async def test_guessing_from_everywhere_spares_the_database() -> None:
    """Attack 45: thousands of visitors who each guess once are held back together."""
    looked_up = 0

    async def find(*_: Any) -> None:
        nonlocal looked_up
        looked_up += 1

    guard = Guard(find, burst=10, looks_a_minute=6)
    for number in range(2000):
        host = f"198.{number >> 16}.{number >> 8 & 255}.{number & 255}"
        scope = {
            "type": "http",
            "client": (host, 1),
            "headers": [],
            "path_params": {"token": secrets.token_urlsafe(32)},
        }
        with pytest.raises(HTTPException):
            await guard.looked_up(Request(scope), find)
    assert looked_up <= ALL_GUESSES_A_MINUTE * 2


@pytest.mark.attack(45)
def test_thousands_of_visitors_are_not_remembered() -> None:
    """Attack 45: guessing from everywhere fills no memory; who came longest ago is forgotten."""
    known = Allowances(1, 1)
    for number in range(REMEMBERED + 1):
        known.of(number)
    assert known.find(0) is None
    assert known.find(1) is not None
