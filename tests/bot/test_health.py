"""Whether the bot is well: yes or no for anybody, figures for whoever has the token."""

import asyncio
import re
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import aiohttp
import psycopg
from sqlalchemy.engine import make_url

from bot.app import App
from bot.contact import Contact
from bot.core import build
from bot.web.health import CLOCK_MAY_DIFFER, LATE_AFTER, LOST_AFTER, Health, health_routes
from bot.web.server import make_web
from bot.web.serving import open_door, serve
from domain.accounts import Account, AccountState
from domain.bookkeeping import OutboxRow
from domain.clock import SetClock
from handlers.talk.registry import Operator
from messages.said import Said, text, to_json
from storage.keys import KeyStore
from storage.schema import bring_up_to_date
from storage.storage import Storage
from tests.bot.programs import started
from tests.platforms.telegram.standin import StandIn

Given = dict[str, str | None]
NOW = datetime(2026, 11, 22, 9, 15, tzinfo=UTC)
TOKEN = "a-token-for-the-figures"
WELL = {"database": True, "platform": True, "clock": True, "outbox": True}


async def test_a_running_bot_is_well(settings: Given, tmp_path: Path) -> None:
    """Whoever watches the bot asks one page; without a token there is nothing else to be found."""
    async with started(tmp_path, "run", **settings) as program, aiohttp.ClientSession() as web:
        port = (await program.until_logged("running"))["port"]
        for path, said in (("/health", WELL), ("/health/live", {"live": True})):
            async with web.get(f"http://127.0.0.1:{port}{path}") as answer:
                assert answer.status == 200
                assert await answer.json() == said
                assert answer.headers["cache-control"] == "no-store"
                assert "server" not in answer.headers
        for method, path in (
            ("GET", "/"),
            ("POST", "/health"),
            ("GET", "/health/../data"),
            ("GET", "/metrics"),
        ):
            async with web.request(method, f"http://127.0.0.1:{port}{path}") as answer:
                assert answer.status in (404, 405)


async def test_the_figures_are_for_whoever_has_the_token(
    standin: StandIn, settings: Given, tmp_path: Path
) -> None:
    """How much, how fast and how late, as Prometheus reads it; no words, no ids, no addresses."""
    anna = standin.person("Anna")
    async with (
        started(tmp_path, "run", metrics_token=TOKEN, **settings) as program,
        aiohttp.ClientSession() as web,
    ):
        address = f"http://127.0.0.1:{(await program.until_logged('running'))['port']}/metrics"
        anna.start()
        await standin.until(lambda: anna.texts)
        for wrong in ({}, {"Authorization": f"Bearer {TOKEN}x"}, {"Authorization": TOKEN}):
            async with web.get(address, headers=wrong) as answer:
                assert (answer.status, await answer.text()) == (401, "")
        async with web.get(address, headers={"Authorization": f"Bearer {TOKEN}"}) as answer:
            assert answer.content_type == "text/plain"
            said = await answer.text()
    line = re.compile(r'[a-z_]+(\{(outcome="[A-Za-z]+"|le="[0-9.+Inf]+")\})? [0-9.e+-]+')
    figures = [each for each in said.splitlines() if not each.startswith("#")]
    assert all(line.fullmatch(each) for each in figures), said
    assert 'steungroep_events_total{outcome="committed"} 1' in figures
    assert "steungroep_turn_seconds_count 1" in figures
    assert "steungroep_database_up 1" in figures


async def test_a_part_that_is_not_well_is_named(tmp_path: Path) -> None:
    """A silent platform, a clock that runs behind, and a message that waits too long."""
    clock = SetClock(NOW)
    storage = Storage(f"sqlite:///{tmp_path / 's.db'}", KeyStore("sqlite://", bytes(32), clock))
    bring_up_to_date(storage.engine)
    contact = Contact(clock)
    app = App(build(storage, clock, {}, Operator("Stichting Voorbeeld", "tel. 000")), {})
    health = Health(app, contact)
    contact.answered(format_datetime(NOW))
    contact.failed()
    with storage.unit() as unit:
        anna = unit.accounts.add(
            Account(
                platform="practice",
                lookup="anna",
                address="anna",
                state=AccountState.ACTIVE,
                created_at=NOW,
            )
        )
        said = to_json(Said(text("common-not-understood")))
        unit.outbox.add(
            OutboxRow(account_id=anna.id, kind="answer", due_at=NOW, created_at=NOW, said=said)
        )
    assert await health.parts() == WELL
    clock.set(NOW + LOST_AFTER)
    assert await health.parts() == WELL | {"platform": False}
    contact.answered(format_datetime(clock.now() + CLOCK_MAY_DIFFER))
    assert await health.parts() == WELL | {"clock": False}
    contact.answered("half past never")
    contact.answered(format_datetime(clock.now() - timedelta(seconds=1)))
    clock.set(NOW + LATE_AFTER)
    assert await health.parts() == WELL | {"outbox": False}
    app.close()


async def test_a_bot_whose_database_is_gone_is_not_well_but_lives(
    new_postgresql_database: Callable[[], str],
) -> None:
    """Then the page says so with its code; to start the bot again would not help."""
    url = new_postgresql_database()
    plain = make_url(url).set(drivername="postgresql")
    clock = SetClock(NOW)
    storage = Storage(url, KeyStore("sqlite://", bytes(32), clock))
    bring_up_to_date(storage.engine)
    app = App(build(storage, clock, {}, Operator("Stichting Voorbeeld", "tel. 000")), {})
    health = Health(app, Contact(clock))
    async with _served(health) as address, aiohttp.ClientSession() as web:
        async with web.get(f"{address}/health") as answer:
            assert (answer.status, await answer.json()) == (200, WELL)
        server = plain.set(database="postgres").render_as_string(hide_password=False)
        with psycopg.connect(server, autocommit=True) as connection:
            connection.execute(f'DROP DATABASE "{plain.database}" WITH (FORCE)'.encode())
        async with web.get(f"{address}/health") as answer:
            assert answer.status == 503
            assert (await answer.json())["database"] is False
        async with web.get(f"{address}/health/live") as answer:
            assert answer.status == 200
        shown = {"Authorization": f"Bearer {TOKEN}"}
        async with web.get(f"{address}/metrics", headers=shown) as answer:
            assert "steungroep_database_up 0" in await answer.text()
    app.close()


@asynccontextmanager
async def _served(health: Health) -> AsyncIterator[str]:
    door = open_door()
    pages = make_web(health_routes(health, TOKEN))
    serving = asyncio.create_task(serve(pages, door, asyncio.Event()))
    yield "http://{}:{}".format(*door.getsockname())
    serving.cancel()
    await asyncio.wait([serving])
