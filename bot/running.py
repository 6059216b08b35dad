"""Running on Telegram for real; and what that and the practice room have in common."""

import asyncio
import gc
import signal
import socket
from collections.abc import AsyncIterator, Coroutine, Sequence
from contextlib import asynccontextmanager
from typing import Any

import structlog
from starlette.routing import BaseRoute

from bot.app import App
from bot.contact import Contact
from bot.core import build
from bot.delivering.limits import Limits
from bot.opening import open_door_on, open_storage
from bot.platforms.platform import Platform
from bot.settings import Settings, WrongSettings
from bot.web.health import Health, health_routes
from domain.clock import Clock, SystemClock
from domain.members import SummaryRoute
from handlers.talk.registry import Operator

_log = structlog.get_logger()


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
    routes = [*watched, *telegram.routes(), *page_routes(app, operator)]
    is_loaded()
    try:
        await telegram.start()
        async with ticking(app, look_every_seconds), _serving(door, routes):
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


def is_loaded() -> None:
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
async def ticking(
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


def page_routes(app: App, operator: Operator) -> Sequence[BaseRoute]:
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
