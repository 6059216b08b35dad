"""The tick: APScheduler says when to look, and nothing more. What is due is rows in a table."""

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

LOOK_EVERY_SECONDS = 30
_LOOK, _NEXT = "look", "next"


class Ticker:
    """Calls `look` regularly, and at the moment that is due next."""

    def __init__(
        self, look: Callable[[], Awaitable[None]], every_seconds: float = LOOK_EVERY_SECONDS
    ) -> None:
        """Look with this; it finds what is due by itself, so a tick too many does no harm."""
        # Imported late: the command line needs no scheduler.
        from apscheduler.schedulers.asyncio import AsyncIOScheduler

        self._look = look
        self._every_seconds = every_seconds
        self._scheduler = AsyncIOScheduler(timezone="UTC")

    def start(self) -> None:
        """Begin to tick, in the running event loop."""
        self._scheduler.add_job(
            self._look,
            "interval",
            seconds=self._every_seconds,
            id=_LOOK,
            coalesce=True,
            max_instances=1,
            misfire_grace_time=None,
        )
        self._scheduler.start()

    def wake_at(self, due_at: datetime) -> None:
        """Look at this moment as well; it replaces an earlier wish."""
        self._scheduler.add_job(
            self._look,
            "date",
            run_date=due_at + timedelta(milliseconds=1),
            id=_NEXT,
            replace_existing=True,
            misfire_grace_time=None,
        )

    def stop(self) -> None:
        """Tick no more."""
        self._scheduler.shutdown(wait=False)
