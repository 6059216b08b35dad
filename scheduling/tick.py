"""The tick: APScheduler says when to look, and nothing more. What is due is rows in a table."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

LOOK_EVERY_SECONDS = 30.0
SHARED_LOOK_EVERY_SECONDS = 1.0
"""Where other processes plan as well: nobody here is told of it."""
_LOOK, _NEXT, _AGAIN = "look", "next", "again"
_WATCH_EVERY_SECONDS = 5.0
_MOST_DRIFT_SECONDS = 2.0


class Ticker:
    """Calls `look` regularly, and at the moment that is due next.

    A scheduler sleeps until a time of the clock. Where the clock is put back, that is hours away;
    where it is put ahead, what is due by then waits for it. So the clock is watched as well.
    """

    def __init__(
        self,
        look: Callable[[], Awaitable[None]],
        now: Callable[[], datetime],
        every_seconds: float = LOOK_EVERY_SECONDS,
    ) -> None:
        """Look with this; it finds what is due by itself, so a tick too many does no harm."""
        # Imported late: the command line needs no scheduler.
        from apscheduler.schedulers.asyncio import AsyncIOScheduler

        self._look = look
        self._now = now
        self._every_seconds = every_seconds
        self._watching: asyncio.Task[None] | None = None
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
        self._watching = asyncio.create_task(self._watch())

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
        if self._watching is not None:
            self._watching.cancel()
        self._scheduler.shutdown(wait=False)

    async def _watch(self) -> None:
        """Begin anew where the clock went another way than time itself."""
        time = asyncio.get_running_loop().time
        while True:
            now, began_at = self._now(), time()
            await asyncio.sleep(_WATCH_EVERY_SECONDS)
            went = (self._now() - now).total_seconds()
            if abs(went - (time() - began_at)) > _MOST_DRIFT_SECONDS:
                self._scheduler.reschedule_job(
                    _LOOK, trigger="interval", seconds=self._every_seconds
                )
                self._scheduler.add_job(
                    self._look, id=_AGAIN, replace_existing=True, misfire_grace_time=None
                )
