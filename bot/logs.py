"""Logs: one line of JSON an event, ids and kinds only, never what people typed."""

import logging
import sys

import structlog


def set_up_logs(level: str) -> None:
    """Log to standard error from this level on; libraries speak up from warnings on."""
    number = logging.getLevelNamesMapping()[level.upper()]
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(number),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=True,
    )
    logging.basicConfig(level=logging.WARNING, stream=sys.stderr, format="%(levelname)s %(name)s")
    for name in ("httpx", "httpcore", "aiohttp.access", "uvicorn.access", "telegram"):
        logging.getLogger(name).setLevel(logging.ERROR)
