"""Fetching updates, and confirming them only after they were handled.

python-telegram-bot's own `Updater` confirms first: what was not yet handled when the process is
killed is then lost (DESIGN.md). Telegram hands everything out again that is not confirmed, and
the core drops what it has seen.
"""

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import urlencode

import structlog
from telegram.error import Conflict, InvalidToken, TelegramError

from bot.platforms.telegram.inbound import KINDS_OF_UPDATE
from bot.platforms.telegram.request import AiohttpRequest, Rest

Take = Callable[[dict[str, Any]], Awaitable[None]]
"""Handles one update; raises where it must come again."""
Fetch = Callable[[int | None], Awaitable[Any]]
"""Gives the updates from a number on, as the server sent them."""
Pause = Callable[[float], Awaitable[None]]
"""Waits so many seconds."""

WAITING_FOR = 50
"""How many seconds the server may hold a request open while there is nothing."""
_SHORTEST_PAUSE = 0.5
_LONGEST_PAUSE = 30.0

_log = structlog.get_logger(__name__)


async def fetch_updates(
    request: AiohttpRequest, base_url: str, offset: int | None, patience: float
) -> Any:
    """Ask for updates from `offset` on, which confirms those before it.

    `patience` is how many seconds an answer may be late. `Bot.get_updates` is not used: one
    update that it can't parse makes it refuse the whole batch, and log all that it holds.
    """
    asked = {"timeout": WAITING_FOR, "allowed_updates": json.dumps(KINDS_OF_UPDATE)}
    if offset is not None:
        asked["offset"] = offset
    return await request.post(
        f"{base_url}/getUpdates?{urlencode(asked)}", read_timeout=WAITING_FOR + patience
    )


async def poll(fetch: Fetch, take: Take, pause: Pause) -> None:
    """Fetch updates and have them taken, until cancelled.

    The next request, which confirms, waits until the whole batch was taken. Events of one person
    stay in order: they are handed on at once, in order, and the core queues them.
    """
    offset: int | None = None
    failures = 0
    while True:
        try:
            updates = await fetch(offset)
            last = max((update["update_id"] for update in updates), default=None)
        except TelegramError as error:
            failures += 1
            _say_why(error)
            await pause(_pause_after(error, failures))
            continue
        except (LookupError, TypeError):
            failures += 1
            _log.error("telegram: the server answered with something other than updates")
            await pause(_growing(failures))
            continue
        failures = 0
        if last is not None:
            await _take_all(updates, take, pause)
            offset = last + 1


async def keep_trying(attempt: Callable[[], Awaitable[Any]], pause: Pause) -> None:
    """Do something at the server until it succeeds, with growing pauses."""
    failures = 0
    while True:
        try:
            await attempt()
        except TelegramError as error:
            failures += 1
            _say_why(error)
            await pause(_pause_after(error, failures))
        else:
            return


async def _take_all(updates: list[dict[str, Any]], take: Take, pause: Pause) -> None:
    """Have every update taken; what failed or found a full queue comes again, in order.

    Where some were taken the queue has room again: then nobody waits, as one person who sends a
    hundred messages at once would otherwise hold up all others.
    """
    rounds_in_vain = 0
    while updates:
        outcomes = await asyncio.gather(*map(take, updates), return_exceptions=True)
        failed = [isinstance(outcome, BaseException) for outcome in outcomes]
        updates = [update for update, again in zip(updates, failed, strict=True) if again]
        if not all(failed):
            rounds_in_vain = 0
        else:
            rounds_in_vain += 1
            kinds = sorted({type(outcome).__name__ for outcome in outcomes})
            _log.warning("telegram: updates come again", count=len(updates), why=kinds)
            await pause(_growing(rounds_in_vain))


def _say_why(error: TelegramError) -> None:
    """Log what an operator can do about it; never the error's own words, which may hold content."""
    match error:
        case Conflict():
            _log.error(
                "telegram: refused, as another process fetches updates with this token, "
                "or a webhook is set: run one of them"
            )
        case InvalidToken():
            _log.error("telegram: the token is not valid (any more): ask @BotFather for one")
        case _:
            _log.warning("telegram: no contact", why=type(error).__name__)


def _pause_after(error: TelegramError, failures: int) -> float:
    match error:
        case Rest():
            return error.seconds
        case InvalidToken():
            return _LONGEST_PAUSE
        case _:
            return _growing(failures)


def _growing(failures: int) -> float:
    return min(_SHORTEST_PAUSE * 2.0 ** min(failures - 1, 10), _LONGEST_PAUSE)
