"""Running: on Telegram for real, or in the practice room."""

import asyncio
import gc
import os
import signal
import socket
import sys
from collections.abc import AsyncIterator, Coroutine, Iterator, Sequence
from contextlib import ExitStack, asynccontextmanager, contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import structlog
from starlette.routing import BaseRoute

from bot.app import App
from bot.contact import Contact
from bot.core import build
from bot.delivering.limits import Limits
from bot.opening import only_one, open_door_on, open_storage
from bot.platforms.platform import Platform
from bot.settings import Settings, WrongSettings
from bot.web.health import Health, health_routes
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

_log = structlog.get_logger()

PRACTICE_OPERATOR = Operator(
    text("practice-operator"), "info@steungroep.invalid", routes=frozenset(SummaryRoute)
)
"""In the practice room every way to bring a summary can be tried."""
HOME = ZoneInfo("Europe/Amsterdam")


async def run_on_telegram(
    settings: Settings,
    clock: Clock | None = None,
    look_every_seconds: float | None = None,
    *,
    limits: Limits | None = Limits(),  # noqa: B008 - it can't be changed
    patience: float | None = None,
) -> None:
    """Run the bot on Telegram until it is asked to stop. Raises `WrongSettings`.

    Without a clock, the machine's own is asked. `look_every_seconds` is for a clock that jumps,
    `limits` and `patience` (seconds for an answer) for a server that is not Telegram's.
    """
    if settings.telegram_token is None:
        raise WrongSettings("STEUNGROEP_TELEGRAM_TOKEN: needed. BotFather on Telegram gives one.")
    if settings.operator is None or settings.operator_contact is None:
        raise WrongSettings(
            "STEUNGROEP_OPERATOR and STEUNGROEP_OPERATOR_CONTACT: needed. People are told who "
            "keeps what they type, before they type anything."
        )
    if SummaryRoute.PICK_UP in settings.routes and settings.web_address is None:
        raise WrongSettings("STEUNGROEP_WEB_ADDRESS: needed for summaries that are picked up.")
    if settings.webhook_url is not None and settings.webhook_secret is None:
        raise WrongSettings("STEUNGROEP_WEBHOOK_SECRET: needed with STEUNGROEP_WEBHOOK_URL.")
    # Imported late: only here, as it takes half a second.
    from bot.platforms.telegram import (
        PATIENCE,
        Telegram,
        Webhook,
        WebhookRefused,
        WrongToken,
    )
    from bot.profile import command_texts, group_notice

    clock = clock or SystemClock()
    door = open_door_on(settings.web_port, settings.web_host, "WEB")
    contact = Contact(clock)
    webhook = None
    if settings.webhook_url is not None and settings.webhook_secret is not None:
        webhook = Webhook(settings.webhook_url, settings.webhook_secret.get_secret_value())
    try:
        telegram = Telegram(
            settings.telegram_token.get_secret_value(),
            settings.telegram_api_url,
            texts=command_texts(),
            group_notice=group_notice,
            webhook=webhook,
            patience=patience or PATIENCE,
            contact=contact,
        )
    except WrongToken as wrong:
        raise WrongSettings(f"STEUNGROEP_TELEGRAM_TOKEN: {wrong}.") from None
    platforms: dict[str, Platform] = {telegram.name: telegram}
    operator = Operator(
        settings.operator,
        settings.operator_contact,
        web_address=settings.web_address,
        helplines=settings.helplines,
        routes=settings.routes,
        responsible=settings.responsible,
        responsible_contact=settings.responsible_contact,
        retention=settings.retention,
    )
    core = build(open_storage(settings, clock), clock, platforms, operator)
    app = App(core, platforms, {telegram.name: limits})
    token = settings.metrics_token
    watched = health_routes(
        Health(app, contact), None if token is None else token.get_secret_value()
    )
    routes = [*watched, *telegram.routes(), *_page_routes(app, operator)]
    _is_loaded()
    try:
        await telegram.start()
        async with _ticking(app, look_every_seconds), _serving(door, routes):
            _log.info("running", port=door.getsockname()[1])
            await app.run()
    except WrongToken as wrong:
        raise WrongSettings(f"STEUNGROEP_TELEGRAM_TOKEN: {wrong}.") from None
    except BaseExceptionGroup as group:
        refused = group.subgroup(WebhookRefused)
        if refused is None:
            raise
        raise WrongSettings(
            f"STEUNGROEP_WEBHOOK_URL: Telegram refuses it: {refused.exceptions[0]}."
        ) from None
    finally:
        await telegram.stop()
        app.close()


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
    from bot.practice import scenarios

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
    room.more_pages = _page_routes(app, operator)
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
        _is_loaded()
        sys.stdout.write(f"The practice room is open: {room.address}\nStop it with Ctrl+C.\n")
        sys.stdout.flush()
        try:
            # Its clock stands still, but what is due at once must not wait until it is moved.
            async with _ticking(app, wakes=False):
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


def _is_loaded() -> None:
    """Collect garbage from now on, but not among what was loaded: that stays."""
    gc.freeze()
    gc.enable()


async def until_stopped(work: Coroutine[Any, Any, None]) -> None:
    """Run until the program is asked to stop; a turn under way is never cut."""
    running = asyncio.ensure_future(work)
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, running.cancel)
    try:
        await running
    except asyncio.CancelledError:
        _log.info("stopped")


@asynccontextmanager
async def _ticking(
    app: App, every_seconds: float | None = None, *, wakes: bool = True
) -> AsyncIterator[None]:
    """Let the app look regularly, and where it `wakes` also at the moment that is due next.

    A clock that is moved by hand tells no ticker when to wake.
    """
    from scheduling.tick import LOOK_EVERY_SECONDS, SHARED_LOOK_EVERY_SECONDS, Ticker

    if every_seconds is None:
        single = app.core.storage.is_single
        every_seconds = LOOK_EVERY_SECONDS if single else SHARED_LOOK_EVERY_SECONDS
    ticker = Ticker(app.look, app.core.clock.now, every_seconds)
    ticker.start()
    if wakes:
        app.on_due = ticker.wake_at
    try:
        yield
    finally:
        ticker.stop()


def _page_routes(app: App, operator: Operator) -> Sequence[BaseRoute]:
    """Give what people reach on the web, where the operator said how: calendars, and summaries."""
    if operator.web_address is None:
        return []
    from bot.web.feeds import Feeds
    from bot.web.pick_ups import PickUps

    core = app.core
    feeds = Feeds(core.storage, core.renderer, core.clock, app.in_database, operator.web_address)
    if SummaryRoute.PICK_UP not in operator.ways:
        return feeds.routes()
    pick_ups = PickUps(core.storage, core.renderer, core.clock, app.in_database)
    return [*feeds.routes(), *pick_ups.routes()]


@asynccontextmanager
async def _serving(door: socket.socket, routes: Sequence[BaseRoute]) -> AsyncIterator[None]:
    """Serve the pages: whether it is well, a webhook, people's calendars."""
    from bot.web.server import make_web
    from bot.web.serving import serve

    serving = asyncio.ensure_future(serve(make_web(routes), door, asyncio.Event()))
    try:
        yield
    finally:
        serving.cancel()
        await asyncio.wait([serving])
