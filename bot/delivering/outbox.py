"""The outbox: delivers what turns said, in order for each chat, within the platform's limits."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from functools import partial
from typing import Any, TypeVar

import structlog

from bot.delivering.chats import Chats
from bot.delivering.clerk import Clerk
from bot.delivering.delivery import Deliveries, Delivery, Left
from bot.delivering.limits import Limiter
from bot.delivering.sending import Sender
from bot.logs import what_failed
from bot.metrics import Metrics
from bot.platforms.platform import Platform
from domain.bookkeeping import Priority
from domain.clock import Clock

_log = structlog.get_logger()

MOST_AT_ONCE = 64
FEW_AT_ONCE = 24
"""Beyond these only answers to people are claimed: a storm of reminders takes no place of them."""
_ENOUGH = 16
"""While so many wait no more are claimed: several at a time cost the database far less."""
LONGEST_SLEEP_SECONDS = 5.0
SHARED_SLEEP_SECONDS = 0.25
"""Where other processes say things as well: nobody here is told of it."""
_SHORTEST_SLEEP_SECONDS = 0.01
RECOVER_EVERY_SECONDS = 30.0
_COUNTED_FOR = timedelta(seconds=61)

T = TypeVar("T")
Claimed = tuple[Sequence[Delivery], datetime | None] | None
"""What was claimed, and when the next message is due; None: nobody looked."""
Claim = Callable[[], Claimed]
"""Claims what is due, in the database's thread."""

InDatabase = Callable[..., Awaitable[Any]]
"""Runs synchronous work in the database's thread."""


class Outbox:
    """The dispatcher: one for each database, and so for each bot token."""

    def __init__(
        self,
        deliveries: Deliveries,
        platforms: Mapping[str, Platform],
        limiters: Mapping[str, Limiter],
        in_database: InDatabase,
        clock: Clock,
        longest_sleep: float = LONGEST_SLEEP_SECONDS,
        metrics: Metrics | None = None,
    ) -> None:
        self._deliveries = deliveries
        self._platforms = platforms
        self._limiters = limiters
        self._in_database = in_database
        self._clock = clock
        self._longest_sleep = longest_sleep
        self._metrics = metrics or Metrics()
        self._clerk = Clerk(deliveries.settle, in_database)
        self._chats = self._chats_of(0)
        self._term = 0
        self._recovers_at = 0.0
        self._looking = asyncio.Lock()
        self._is_on = False
        """Whether this process delivers: then what is said here may be claimed at once."""
        self._sleeps_until = clock.now()
        self._is_behind = False
        """Whether more was due than was claimed."""
        self._woken = asyncio.Event()
        self._idle = asyncio.Event()

    def wake(self) -> None:
        """Look at once: something was said."""
        self._idle.clear()
        self._woken.set()

    async def wait_until_idle(self) -> None:
        """Wait until nothing that is due waits or is on its way."""
        await self._idle.wait()

    async def run(self, term: int = 0) -> None:
        """Deliver what is due, until cancelled; then let what is on its way come to its end.

        `term` is that of this process's duty: what others claimed before is taken over.
        """
        self._term, self._chats = term, self._chats_of(term)
        self._recovers_at = asyncio.get_running_loop().time() + RECOVER_EVERY_SECONDS
        clerk = asyncio.create_task(self._clerk.run())
        try:
            await self._again_and_again(self._begin)
            self._is_on = True
            while True:
                await self._again_and_again(self._look)
        finally:
            self._is_on = False
            # What a turn is claiming is taken in: else nobody would know that it never left.
            async with self._looking:
                ending = self._chats.end(LONGEST_SLEEP_SECONDS)
            await ending
            clerk.cancel()
            await asyncio.wait([clerk])

    async def _again_and_again(self, work: Callable[[], Awaitable[None]]) -> None:
        """Work until it is done: while the database is away nothing is lost."""
        while True:
            try:
                await work()
            except Exception as error:
                _log.error("outbox can't look", **what_failed(error))
                await asyncio.sleep(LONGEST_SLEEP_SECONDS)
            else:
                return

    async def _begin(self) -> None:
        """Go on where the dispatcher before this one ended: its rests and its limits hold.

        What this process still had to write down of an earlier term comes first.
        """
        left: Left = await self._clerk.note(
            lambda unit: self._deliveries.begin(unit, self._term, _COUNTED_FOR)
        )
        self._chats.close(left.rests)
        now = self._clock.now()
        for account_id, in_group, at in left.sent:
            for limiter in self._limiters.values():
                ago = max(0.0, (now - at).total_seconds())
                limiter.remember(account_id, ago, in_group=in_group)

    async def _look(self) -> None:
        """Claim what is due, as far as there is room, and sleep until there is more."""
        self._woken.clear()
        self._chats.all_arrived = True
        async with self._looking:
            await self._recover()
            most, lowest = self._room()
            seconds = self._longest_sleep
            self._is_behind = not most
            if most and (due_at := await self._claim(most, lowest)) is not None:
                self._is_behind = due_at <= self._clock.now()
                if self._has_room or not self._is_behind:
                    seconds = min(seconds, self._seconds_until(due_at))
        self._sleeps_until = self._clock.now() + timedelta(seconds=seconds)
        self._note_idle()
        try:
            async with asyncio.timeout(seconds):
                await self._woken.wait()
        except TimeoutError:
            pass

    async def claim_with(self, take: Callable[[Claim | None], Awaitable[tuple[T, Claimed]]]) -> T:
        """Let turns happen with `take`, and claim in their very commit what is due by then.

        That is a commit less for each message, where nothing else is looked for at this moment;
        else `take` gets no claim, and what was said is claimed after. The same where it gives none.
        """
        if self._looking.locked() or not (self._is_on and self._has_room) or self._is_behind:
            outcome, _ = await take(None)
            self.wake()
            return outcome
        async with self._looking:
            chats = self._chats
            outcome, claimed = await take(self._claim_of(chats, *self._room()))
            if claimed is None:
                self.wake()
                return outcome
            taken, due_at = claimed
            if taken:
                self._idle.clear()
            chats.take_in(taken)
        if due_at is not None and due_at < self._sleeps_until:
            self.wake()
        self._note_idle()
        return outcome

    def _claim_of(self, chats: Chats, most: int, lowest: Priority) -> Claim:
        """Give what claims so many for these chats, in the database's thread."""
        at = asyncio.get_running_loop().time()
        return partial(
            self._deliveries.look,
            most,
            self._term,
            lowest,
            lambda delivery, others: chats.may_leave(delivery, others, at),
        )

    async def _claim(self, most: int, lowest: Priority) -> datetime | None:
        """Claim what is due, and bring it; give when the next message is due."""
        claim = self._claim_of(self._chats, most, lowest)
        looking = asyncio.ensure_future(self._in_database(claim))
        due_at: datetime | None
        try:
            taken, due_at = await asyncio.shield(looking)
        except asyncio.CancelledError:
            # Of some it is written down that they leave: that they did not is written as well.
            with suppress(Exception):
                self._chats.take_in((await looking)[0])
            raise
        self._chats.take_in(taken)
        return due_at

    @property
    def _has_room(self) -> bool:
        return self._chats.waiting <= _ENOUGH

    def _room(self) -> tuple[int, Priority]:
        """Give how many may be claimed now, and which: beyond a few only answers."""
        waiting = self._chats.waiting
        if waiting <= _ENOUGH:
            return FEW_AT_ONCE - waiting, Priority.REMINDER
        return max(0, MOST_AT_ONCE - waiting), Priority.ANSWER

    def _seconds_until(self, due_at: datetime) -> float:
        return max(_SHORTEST_SLEEP_SECONDS, (due_at - self._clock.now()).total_seconds())

    async def _recover(self) -> None:
        """Take up, once in a while, what was claimed and is nowhere any more.

        An earlier dispatcher may claim after its own end; and a fault here must strand nothing.
        """
        now = asyncio.get_running_loop().time()
        if now < self._recovers_at:
            return
        self._recovers_at = now + RECOVER_EVERY_SECONDS
        found = await self._in_database(self._deliveries.recover, self._term, self._chats.known)
        if found:
            _log.warning("messages were taken up again", count=found)

    def _on_change(self) -> None:
        """Look again once there is room for what is due, or something may be due again."""
        is_over = not (self._chats.is_busy or self._chats.all_arrived)
        if is_over or (self._is_behind and self._has_room):
            self._woken.set()
        self._note_idle()

    def _note_idle(self) -> None:
        """Say so, where nothing that is due waits or is on its way."""
        is_at_work = self._looking.locked() or self._is_behind or self._chats.is_busy
        if not (is_at_work or self._woken.is_set()):
            self._idle.set()

    def _chats_of(self, term: int) -> Chats:
        sender = Sender(
            self._deliveries,
            self._platforms,
            self._limiters,
            self._clerk,
            self._clock,
            self._metrics,
        )
        return Chats(sender, self._clerk, self._clock, term, self._on_change)
