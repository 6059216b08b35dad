"""The app: takes events in from platforms, runs their turns in order, and delivers."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from typing import Any

import structlog

from bot.core import Core
from bot.delivering.limits import Limiter, Limits
from bot.delivering.outbox import LONGEST_SLEEP_SECONDS, SHARED_SLEEP_SECONDS, Outbox
from bot.desk import Desk
from bot.duty import Duty
from bot.floods import Flood, Floods
from bot.metrics import Count, Metrics, Took
from bot.platforms.platform import Busy, Platform
from messages.incoming import Incoming, OtherKind, Receipt

_log = structlog.get_logger()

MOST_WAITING = 1000
MOST_WAITING_OF_ONE = 20
MOMENTS_TOGETHER = 8
"""So few that nobody who types meanwhile notices; several, as each commit waits for a disk."""
DATABASE_THREADS = 5
"""On PostgreSQL; SQLite has one writer, and so one thread."""
LANES, LANES_ON_SQLITE = 4, 1
"""So many batches of events happen beside each other; a thread is left to what is delivered."""


class App:
    """The running bot. Turns are synchronous and run in the database's own thread."""

    def __init__(
        self,
        core: Core,
        platforms: Mapping[str, Platform],
        limits: Mapping[str, Limits | None] | None = None,
    ) -> None:
        """Serve these platforms; `limits` by the name of the platform."""
        self.core = core
        self._platforms = platforms
        single = core.storage.is_single
        self._threads = ThreadPoolExecutor(1 if single else DATABASE_THREADS, "database")
        limiters = {name: Limiter((limits or {}).get(name)) for name in platforms}
        self.metrics = Metrics()
        self._desk = Desk(self._take_together, LANES_ON_SQLITE if single else LANES)
        self.outbox = Outbox(
            core.deliveries,
            platforms,
            limiters,
            self.in_database,
            core.clock,
            LONGEST_SLEEP_SECONDS if single else SHARED_SLEEP_SECONDS,
            self.metrics,
        )
        self.duty = Duty(core.storage)
        self._persons: dict[tuple[str, str], _Line] = {}
        self._floods = Floods()
        self._waiting = 0
        self._looking = asyncio.Lock()
        self._wakes_at: datetime | None = None
        self.on_due: Callable[[datetime], None] | None = None

    async def in_database(self, work: Callable[..., Any], *args: Any) -> Any:
        """Run synchronous work in the database's thread."""
        return await asyncio.get_running_loop().run_in_executor(self._threads, work, *args)

    async def _take_together(self, events: Sequence[Incoming]) -> list[Receipt]:
        """Let events happen; what they say is claimed along with them where that can be."""
        return await self.outbox.claim_with(
            lambda claim: self.in_database(self.core.turns.take_together, events, claim)
        )

    async def receive(self, event: Incoming) -> Receipt:
        """Take an event in: a person's own stay in order, others go on beside them.

        Returns once its turn is committed. Raises `Busy` where too much waits. What one person
        sends in a flood is not read; they are told so, once.
        """
        person = (event.platform, event.address)
        is_typed = event.moment is None and event.visit is None
        now = asyncio.get_running_loop().time()
        flood = self._floods.look(person, now) if is_typed else Flood.NO
        if flood is Flood.GOES_ON:
            return Receipt()
        line = self._persons.get(person) or _Line()
        if self._waiting >= MOST_WAITING or line.length >= MOST_WAITING_OF_ONE:
            self.metrics.count(Count.EVENTS, "busy")
            raise Busy
        if is_typed:
            self._floods.count(person, now)
        if flood is Flood.BEGINS:
            _log.warning("a flood of one person", event_id=event.event_id)
            event = Incoming(
                event.platform,
                event.event_id,
                event.address,
                other=OtherKind.TOO_MUCH,
                language=event.language,
            )
        self._persons[person] = line
        outcome, time = "failed", asyncio.get_running_loop().time
        line.length += 1
        self._waiting += 1
        try:
            async with line.lock:
                receipt = await self._desk.take(event)
            outcome = "committed"
        finally:
            self._waiting -= 1
            line.length -= 1
            self.metrics.count(Count.EVENTS, outcome)
            self.metrics.took(Took.TURN, time() - now)
            if not line.length:
                self._persons.pop(person, None)
        _log.debug("committed", event_id=event.event_id, rows=[str(each) for each in receipt.said])
        if receipt.planned_at is not None:
            self._wake_at(receipt.planned_at)
        return receipt

    async def look(self) -> None:
        """Let happen what is due up to now, if this process is on duty."""
        if self.duty.has_it:
            await self._look()
            await self.in_database(self.core.housekeeping.tidy)

    async def _look(self) -> None:
        """Let happen what is due up to now, and say when the next moment is due."""
        async with self._looking:
            happened: set[str] = set()
            while events := await self.in_database(self.core.moments.due):
                fresh = [event for event in events if event.event_id not in happened]
                for start in range(0, len(fresh), MOMENTS_TOGETHER):
                    together = fresh[start : start + MOMENTS_TOGETHER]
                    outcomes = await asyncio.gather(
                        *map(self.receive, together), return_exceptions=True
                    )
                    for outcome in outcomes:
                        if isinstance(outcome, BaseException):
                            raise outcome
                happened.update(event.event_id for event in fresh)
                if not fresh:
                    _log.error("moments stay due", count=len(events))
                    break
        self._wakes_at = None
        next_due_at = await self.next_moment()
        if next_due_at is not None:
            self._wake_at(next_due_at)

    def _wake_at(self, due_at: datetime) -> None:
        """Look at this moment as well, unless an earlier one comes before it."""
        if self.on_due is not None and (self._wakes_at is None or due_at < self._wakes_at):
            self._wakes_at = due_at
            self.on_due(due_at)

    async def next_moment(self) -> datetime | None:
        """Give when the next moment is due, if one is planned."""
        due_at: datetime | None = await self.in_database(self.core.moments.next_due_at)
        return due_at

    @property
    def waiting(self) -> int:
        """How many events were handed over and are not committed yet."""
        return self._waiting

    async def settle(self) -> None:
        """Let happen what is due, and wait until it is delivered."""
        await self._look()
        self.outbox.wake()
        await self.outbox.wait_until_idle()

    async def run(self) -> None:
        """Deliver, and take events in from every platform, until cancelled.

        Of several processes the one on duty delivers and fetches; all take in what is brought.
        """
        async with asyncio.TaskGroup() as group:
            for platform in self._platforms.values():
                if not platform.fetches:
                    group.create_task(platform.run(self.receive))
            group.create_task(self.duty.run(self._on_duty))

    async def _on_duty(self, term: int) -> None:
        async with asyncio.TaskGroup() as group:
            group.create_task(self.outbox.run(term))
            group.create_task(self.look())
            for platform in self._platforms.values():
                if platform.fetches:
                    group.create_task(platform.run(self.receive))

    def close(self) -> None:
        """Let the turns under way end, and let go of the database."""
        self._threads.shutdown(wait=True)
        self.duty.close()
        self.core.storage.close()


class _Line:
    """The events of one person that wait for each other."""

    __slots__ = ("length", "lock")

    def __init__(self) -> None:
        self.lock = asyncio.Lock()
        self.length = 0
