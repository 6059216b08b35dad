"""The bot's web server over a real core: all that people can reach on it."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import BaseRoute, Route

from bot.core import Core
from bot.web.feeds import Feeds
from bot.web.guard import InDatabase
from bot.web.pick_ups import PickUps
from bot.web.server import make_web
from bot.web.serving import open_door, serve
from storage.rows import metadata

WEB = "https://bot.voorbeeld.invalid"


def pages_of(core: Core, in_database: InDatabase = asyncio.to_thread) -> list[BaseRoute]:
    """Give the pages that the bot serves where it has a public address."""
    feeds = Feeds(core.storage, core.renderer, core.clock, in_database, WEB)
    pick_ups = PickUps(core.storage, core.renderer, core.clock, in_database)
    return [*feeds.routes(), *pick_ups.routes()]


@asynccontextmanager
async def served(routes: Sequence[BaseRoute]) -> AsyncIterator[str]:
    """Serve these beside a page that says it is well, as the bot does; give the address."""
    door = open_door()
    web = make_web([Route("/health", _well, methods=["GET"]), *routes])
    serving = asyncio.create_task(serve(web, door, asyncio.Event()))
    try:
        yield "http://{}:{}".format(*door.getsockname())
    finally:
        serving.cancel()
        await asyncio.wait([serving])


async def _well(_: Request) -> JSONResponse:
    return JSONResponse({"database": True})


def all_rows(core: Core) -> dict[str, list[str]]:
    """Give every row of every table, as text."""
    with core.storage.unit() as unit:
        return {
            name: sorted(str(tuple(row)) for row in unit.connection.execute(table.select()))
            for name, table in metadata.tables.items()
        }
