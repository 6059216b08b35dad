"""Opening the practice room: the bot with invented people, in a browser."""

import os
import socket
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bot.app import App
from bot.core import build
from bot.opening import only_one, open_door_on, open_storage
from bot.platforms.platform import Platform
from bot.running import is_loaded, page_routes, ticking
from bot.settings import Settings, WrongSettings
from domain.clock import Clock, SetClock, SystemClock
from domain.members import SummaryRoute
from handlers.talk.registry import Operator
from messages.said import text
from storage.keys import KeyStore
from storage.schema import bring_up_to_date
from storage.storage import Storage

if TYPE_CHECKING:
    from bot.platforms.practice.kept import Shelf
    from bot.platforms.practice.room import PracticeRoom
    from messages.catalogue import Language

PRACTICE_OPERATOR = Operator(
    text("practice-operator"), "info@steungroep.invalid", routes=frozenset(SummaryRoute)
)
"""In the practice room every way to bring a summary can be tried."""
HOME = ZoneInfo("Europe/Amsterdam")


def furnish_room(
    storage: Storage,
    clock: SetClock,
    door: socket.socket,
    *,
    operator: Operator | None = None,
    people: "Sequence[tuple[str, Language]] | None" = None,
    shelf: "Shelf | None" = None,
) -> "tuple[App, PracticeRoom]":
    """Put the bot into a practice room behind a listening socket; the app's `run` opens it.

    Without `people`, the room's own first three are there.
    """
    from bot.platforms.practice.room import FIRST_PEOPLE, PracticeRoom
    from bot.scenarios import scenarios

    platforms: dict[str, Platform] = {}
    host, port = door.getsockname()[:2]
    operator = operator or replace(PRACTICE_OPERATOR, web_address=f"http://{host}:{port}")
    core = build(storage, clock, platforms, operator)

    async def next_moment() -> datetime | None:
        """Give when something is planned, or when a message leaves that waits for the morning."""
        waiting = await app.in_database(core.deliveries.next_due_at)
        return min(filter(None, (await app.next_moment(), waiting)), default=None)

    async def settle() -> None:
        await app.settle()

    room = PracticeRoom(
        door,
        clock=clock,
        next_moment=next_moment,
        settle=settle,
        zone=HOME,
        people=FIRST_PEOPLE if people is None else people,
        scenarios=scenarios(),
        shelf=shelf,
    )
    platforms[room.name] = room
    app = App(core, platforms)
    room.more_pages = page_routes(app, operator)
    return app, room


async def run_practice_room(settings: Settings, keep: Path | None) -> None:
    """Open the practice room until it is asked to stop. Raises `WrongSettings`."""
    if settings.telegram_token is not None:
        raise WrongSettings(
            "The practice room does not open beside a real token. Take STEUNGROEP_TELEGRAM_TOKEN "
            "away first."
        )
    from bot.web.serving import LOOPBACK

    door = open_door_on(settings.practice_port, LOOPBACK, "PRACTICE")
    clock = SetClock(SystemClock().now().replace(second=0, microsecond=0))
    with _room_storage(keep, clock) as (storage, shelf):
        app, room = furnish_room(storage, clock, door, shelf=shelf)
        is_loaded()
        sys.stdout.write(f"The practice room is open: {room.address}\nStop it with Ctrl+C.\n")
        sys.stdout.flush()
        try:
            # Its clock stands still, but what is due at once must not wait until it is moved.
            async with ticking(app, wakes=False):
                await app.run()
        finally:
            app.close()
            left = "Nothing of it is kept." if keep is None else f"It is kept in {keep}."
            sys.stdout.write(f"\nThe practice room is closed. {left}\n")


@contextmanager
def _room_storage(keep: Path | None, clock: Clock) -> "Iterator[tuple[Storage, Shelf | None]]":
    """Open what a room is kept in: memory, or a folder of its own. Raises `WrongSettings`."""
    if keep is None:
        storage = Storage("sqlite://", KeyStore("sqlite://", os.urandom(32), clock))
        bring_up_to_date(storage.engine)
        yield storage, None
        return
    from storage.shelf import SealedFile

    kept = Settings.model_construct(
        database_url=f"sqlite:///{keep / 'practice.db'}",
        key_store=f"sqlite:///{keep / 'keys' / 'keys.db'}",
    )
    with ExitStack() as stack:
        try:
            stack.enter_context(only_one(kept))
            storage = open_storage(kept, clock)
        except WrongSettings as wrong:
            # None of these was set by a setting: the folder was given on the command line.
            raise WrongSettings(f"--keep: {str(wrong).partition(': ')[2] or wrong}") from None
        yield storage, SealedFile(keep / "room.sealed", storage.keys)
