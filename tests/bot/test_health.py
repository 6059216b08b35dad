"""The health page: whether the bot is well, and not a word more."""

import asyncio
import json
from collections.abc import Callable
from pathlib import Path

import aiohttp
import psycopg
from sqlalchemy.engine import make_url

from bot.app import App
from bot.core import build
from bot.serving import open_door, serve
from bot.web import make_web
from domain.clock import SystemClock
from handlers.talk.registry import Operator
from storage.keys import KeyStore
from storage.schema import bring_up_to_date
from storage.unit import Storage
from tests.bot.programs import started

Given = dict[str, str | None]


async def test_a_running_bot_is_well(settings: Given, tmp_path: Path) -> None:
    """Whoever watches the bot asks one page; nothing else is to be found there."""
    async with started(tmp_path, "run", **settings) as program, aiohttp.ClientSession() as web:
        port = (await program.until_logged("running"))["port"]
        async with web.get(f"http://127.0.0.1:{port}/health") as answer:
            assert answer.status == 200
            assert await answer.json() == {"database": True}
            assert answer.headers["cache-control"] == "no-store"
            assert "server" not in answer.headers
        for method, path in (("GET", "/"), ("POST", "/health"), ("GET", "/health/../data")):
            async with web.request(method, f"http://127.0.0.1:{port}{path}") as answer:
                assert answer.status in (404, 405)


async def test_a_bot_whose_database_is_gone_is_not_well(
    new_postgresql_database: Callable[[], str],
) -> None:
    """Then the page says so with its code, which is what those who watch look at."""
    url = new_postgresql_database()
    plain = make_url(url).set(drivername="postgresql")
    clock = SystemClock()
    storage = Storage(url, KeyStore("sqlite://", bytes(32), clock))
    bring_up_to_date(storage.engine)
    app = App(build(storage, clock, {}, Operator("Stichting Voorbeeld", "tel. 000")), {})

    async def healthy() -> dict[str, bool]:
        return {"database": await app.database_answers()}

    door = open_door()
    address = "http://{}:{}/health".format(*door.getsockname())
    serving = asyncio.create_task(serve(make_web(healthy, ()), door, asyncio.Event()))
    async with aiohttp.ClientSession() as web:
        async with web.get(address) as answer:
            assert (answer.status, await answer.json()) == (200, {"database": True})
        server = plain.set(database="postgres").render_as_string(hide_password=False)
        with psycopg.connect(server, autocommit=True) as connection:
            connection.execute(f'DROP DATABASE "{plain.database}" WITH (FORCE)'.encode())
        async with web.get(address) as answer:
            assert (answer.status, json.loads(await answer.text())) == (503, {"database": False})
    serving.cancel()
    await asyncio.wait([serving])
    app.close()
