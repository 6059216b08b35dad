"""Logs: one line of JSON an event, ids and kinds only, never what people typed.

An error's own words may hold a message, an address or the token, and so may those of a library:
neither is ever written down. Kinds and places are enough to find what went wrong.
"""

import logging
import sys
import threading
import traceback
from types import TracebackType

import structlog

_log = structlog.get_logger()

_PLACES = 6
"""How many of the innermost frames are named."""


def set_up_logs(level: str) -> None:
    """Log to standard error from this level on; libraries speak up from warnings on.

    What nobody catches is logged the same way: Python itself would print its words.
    """
    number = logging.getLevelNamesMapping()[level.upper()]
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(number),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=True,
    )
    logging.basicConfig(level=logging.WARNING, handlers=[_Library()], force=True)
    logging.captureWarnings(capture=True)
    # Else a record that can't be logged is printed as it is.
    logging.raiseExceptions = False
    sys.excepthook = _say_uncaught
    sys.unraisablehook = lambda found: _say(found.exc_value)
    threading.excepthook = lambda found: _say(found.exc_value)


def what_failed(error: BaseException) -> dict[str, object]:
    """Say what went wrong without a word of what anybody typed: kinds and places only."""
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"{frame.filename.rpartition('/')[2]}:{frame.lineno}" for frame in frames[-_PLACES:]]
    return {"error": type(error).__name__, "places": places}


class _Library(logging.Handler):
    """Logs that a library spoke: which one, where, and what went wrong there, but no words."""

    def emit(self, record: logging.LogRecord) -> None:
        """Log one record."""
        error = record.exc_info[1] if record.exc_info else None
        _log.log(
            record.levelno,
            "library",
            name=record.name,
            place=f"{record.filename}:{record.lineno}",
            **({} if error is None else what_failed(error)),
        )


def _say_uncaught(
    _: type[BaseException], error: BaseException, __: TracebackType | None = None
) -> None:
    _say(error)


def _say(error: BaseException | None) -> None:
    _log.critical("broke down", **({} if error is None else what_failed(error)))
