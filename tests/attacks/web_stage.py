"""The bot's web server over a real core: all that people can reach on it."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

from starlette.routing import BaseRoute

from bot.core import Core
from bot.feeds import Feeds
from bot.guard import InDatabase
from bot.pick_ups import PickUps
from bot.serving import open_door, serve
from bot.web import make_web
from storage.rows import metadata

WEB = "https://bot.voorbeeld.invalid"


def pages_of(core: Core, in_database: InDatabase = asyncio.to_thread) -> list[BaseRoute]:
    """Give the pages that the bot serves where it has a public address."""
    feeds = Feeds(core.storage, core.renderer, core.clock, in_database, WEB)
    pick_ups = PickUps(core.storage, core.renderer, core.clock, in_database)
    return [*feeds.routes(), *pick_ups.routes()]


@asynccontextmanager
async def served(routes: Sequence[BaseRoute]) -> AsyncIterator[str]:
    """Serve these beside the health page, as the bot does; give the address."""

    async def healthy() -> dict[str, bool]:
        return {"database": True}

    door = open_door()
    serving = asyncio.create_task(serve(make_web(healthy, routes), door, asyncio.Event()))
    try:
        yield "http://{}:{}".format(*door.getsockname())
    finally:
        serving.cancel()
        await asyncio.wait([serving])


def all_rows(core: Core) -> dict[str, list[str]]:
    """Give every row of every table, as text."""
    with core.storage.unit() as unit:
        return {
            name: sorted(str(tuple(row)) for row in unit.connection.execute(table.select()))
            for name, table in metadata.tables.items()
        }
