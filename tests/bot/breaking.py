"""A bot in which everything breaks that can, with all libraries as loud as they can be.

`python -m tests.bot.breaking`: as `steungroep run`, but some words that people type let it break
with those words in the error.
"""

import logging
import sys
import threading
import warnings

import bot.cli
import bot.core
import bot.logs
from bot.delivering.delivery import Deliveries
from handlers.talk.registry import Operator, Registry
from handlers.talk.turn import Turn

_set_up_logs = bot.logs.set_up_logs
_contents = bot.core.contents


class _Unhappy:
    """Raises where nobody can catch it."""

    def __init__(self, words: str) -> None:
        self._words = words

    def __del__(self) -> None:
        raise ValueError(self._words)


class _Broken(BaseException):
    """What the outbox does not ride out."""


def _set_up_loud_logs(level: str) -> None:
    """Have every library tell all that it knows, requests and answers among them."""
    _set_up_logs(level)
    logging.getLogger().setLevel(logging.DEBUG)
    for name in ("aiohttp", "asyncio", "httpx", "sqlalchemy", "sqlalchemy.engine", "telegram"):
        logging.getLogger(name).setLevel(logging.DEBUG)


def _turn(_: Turn, typed: str) -> None:
    raise ValueError(typed)


def _elsewhere(_: Turn, typed: str) -> None:
    """Break where Python itself, or a library, would print the words."""

    def raise_it() -> None:
        raise RuntimeError(typed)

    thread = threading.Thread(target=raise_it)
    thread.start()
    thread.join()
    warnings.warn(typed, stacklevel=1)
    logging.getLogger("another.package").error("sent %s", typed)
    too_few = "not enough for %s and %s"
    logging.getLogger("another.package").error(too_few, typed)
    try:
        raise_it()
    except RuntimeError:
        logging.getLogger("another.package").exception("could not send %s", typed)
    _Unhappy(typed)


def _crash(_: Turn, typed: str) -> None:
    """Break the bot as a whole, at the next look for messages."""

    def look(*_: object) -> None:
        raise _Broken(typed) from ValueError(typed)

    Deliveries.look = look  # type: ignore[method-assign, assignment]


def _with_breaking(operator: Operator) -> Registry:
    registry = _contents(operator)
    registry.command("turn", handler=_turn, before_consent=True)
    registry.command("elsewhere", handler=_elsewhere, before_consent=True)
    registry.command("crash", handler=_crash, before_consent=True)
    return registry


if __name__ == "__main__":
    bot.logs.set_up_logs = _set_up_loud_logs
    bot.core.contents = _with_breaking
    sys.exit(bot.cli.main(["run"]))
