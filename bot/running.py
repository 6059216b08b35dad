"""Running: on Telegram for real, or in the practice room."""

import asyncio
import fcntl
import os
import signal
import socket
import sys
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import structlog
from starlette.routing import BaseRoute

from bot.app import App
from bot.core import build
from bot.limits import Limits
from bot.platforms.platform import Platform
from bot.settings import Settings, WrongSettings
from domain.clock import Clock, SetClock, SystemClock
from handlers.talk.registry import Operator
from storage.keys import KeyStore, parse_master_key, read_master_key
from storage.schema import bring_up_to_date
from storage.unit import Storage

if TYPE_CHECKING:
    from bot.platforms.practice.kept import Shelf
    from bot.platforms.practice.room import PracticeRoom
    from messages.catalogue import Language

_log = structlog.get_logger()

PRACTICE_OPERATOR = Operator("Oefenkamer", "oefenkamer@voorbeeld.invalid")
HOME = ZoneInfo("Europe/Amsterdam")


def open_storage(settings: Settings, clock: Clock) -> Storage:
    """Open the database and the key store that the settings name, made or brought up to date."""
    if settings.master_key is not None:
        master_key, is_new = parse_master_key(settings.master_key.get_secret_value()), False
    else:
        master_key, is_new = read_master_key(settings.master_key_file)
    if is_new:
        sys.stderr.write(
            f"I made a master key: {settings.master_key_file}. Keep a copy of it somewhere else: "
            "without it nothing that people told can be read any more.\n"
        )
    storage = Storage(settings.database, KeyStore(settings.keys, master_key, clock))
    bring_up_to_date(storage.engine)
    return storage


@contextmanager
def only_one(settings: Settings) -> Iterator[None]:
    """Refuse a second process on the same SQLite file: two would send everything twice."""
    if not settings.database.startswith("sqlite:///"):
        yield
        return
    path = Path(f"{settings.database.removeprefix('sqlite:///')}.lock")
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    with path.open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise WrongSettings(
                "Another process of this bot already runs on this database. Stop that one first, "
                f"or use PostgreSQL to run several ({path.name} is locked)."
            ) from None
        yield


async def run_on_telegram(settings: Settings, clock: Clock | None = None) -> None:
    """Run the bot on Telegram until it is asked to stop. Raises `WrongSettings`.

    Without a clock, the machine's own is asked.
    """
    if settings.telegram_token is None:
        raise WrongSettings("STEUNGROEP_TELEGRAM_TOKEN: needed. BotFather on Telegram gives one.")
    if settings.operator is None or settings.operator_contact is None:
        raise WrongSettings(
            "STEUNGROEP_OPERATOR and STEUNGROEP_OPERATOR_CONTACT: needed. People are told who "
            "keeps what they type, before they type anything."
        )
    if settings.webhook_url is not None and settings.webhook_secret is None:
        raise WrongSettings("STEUNGROEP_WEBHOOK_SECRET: needed with STEUNGROEP_WEBHOOK_URL.")
    # Imported late: only here, as it takes half a second.
    from bot.platforms.telegram import Telegram, Webhook
    from bot.profile import command_texts, group_notice

    clock = clock or SystemClock()
    webhook = None
    if settings.webhook_url is not None and settings.webhook_secret is not None:
        webhook = Webhook(settings.webhook_url, settings.webhook_secret.get_secret_value())
    telegram = Telegram(
        settings.telegram_token.get_secret_value(),
        settings.telegram_api_url,
        texts=command_texts(),
        group_notice=group_notice,
        webhook=webhook,
    )
    platforms: dict[str, Platform] = {telegram.name: telegram}
    operator = Operator(settings.operator, settings.operator_contact)
    core = build(open_storage(settings, clock), clock, platforms, operator)
    app = App(core, platforms, {telegram.name: Limits()})
    await telegram.start()
    try:
        async with _ticking(app), _serving(settings, app, telegram.routes()):
            _log.info("running")
            await _until_stopped(app)
    finally:
        await telegram.stop()
        app.close()


def furnish_room(
    storage: Storage,
    clock: SetClock,
    door: socket.socket,
    *,
    operator: Operator = PRACTICE_OPERATOR,
    people: "Sequence[tuple[str, Language]] | None" = None,
    shelf: "Shelf | None" = None,
) -> "tuple[App, PracticeRoom]":
    """Put the bot into a practice room behind a listening socket; the app's `run` opens it.

    Without `people`, the room's own first three are there.
    """
    from bot.platforms.practice.room import FIRST_PEOPLE, PracticeRoom
    from bot.practice import scenarios

    platforms: dict[str, Platform] = {}
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
    return app, room


async def run_practice_room(settings: Settings, keep: Path | None) -> None:
    """Open the practice room until it is asked to stop. Raises `WrongSettings`."""
    if settings.telegram_token is not None:
        raise WrongSettings(
            "The practice room does not open beside a real token. Take STEUNGROEP_TELEGRAM_TOKEN "
            "away first."
        )
    from bot.serving import open_door
    from storage.shelf import SealedFile

    clock = SetClock(SystemClock().now().replace(second=0, microsecond=0))
    shelf = None
    if keep is None:
        storage = Storage("sqlite://", KeyStore("sqlite://", os.urandom(32), clock))
        bring_up_to_date(storage.engine)
    else:
        kept = settings.model_copy(
            update={
                "database_url": f"sqlite:///{keep / 'practice.db'}",
                "key_store": f"sqlite:///{keep / 'keys' / 'keys.db'}",
                "master_key": None,
            }
        )
        storage = open_storage(kept, clock)
        shelf = SealedFile(keep / "room.sealed", storage.keys)
    app, room = furnish_room(storage, clock, open_door(settings.practice_port), shelf=shelf)
    sys.stdout.write(f"The practice room is open: {room.address}\nStop it with Ctrl+C.\n")
    sys.stdout.flush()
    try:
        await _until_stopped(app)
    finally:
        app.close()


async def _until_stopped(app: App) -> None:
    """Run until the program is asked to stop; a turn under way is never cut."""
    running = asyncio.ensure_future(app.run())
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, running.cancel)
    try:
        await running
    except asyncio.CancelledError:
        _log.info("stopped")


@asynccontextmanager
async def _ticking(app: App) -> AsyncIterator[None]:
    from scheduling.tick import Ticker

    ticker = Ticker(app.look)
    ticker.start()
    app.on_due = ticker.wake_at
    looking = asyncio.ensure_future(app.look())
    try:
        yield
    finally:
        looking.cancel()
        ticker.stop()


@asynccontextmanager
async def _serving(
    settings: Settings, app: App, routes: Sequence[BaseRoute]
) -> AsyncIterator[None]:
    """Serve the health page, and the webhook where there is one."""
    from bot.serving import open_door, serve
    from bot.web import make_web

    async def healthy() -> dict[str, bool]:
        return {"database": await app.database_answers()}

    door = open_door(settings.web_port, settings.web_host)
    serving = asyncio.ensure_future(serve(make_web(healthy, routes), door, asyncio.Event()))
    try:
        yield
    finally:
        serving.cancel()
        await asyncio.wait([serving])
