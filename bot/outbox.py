"""The outbox: delivers what turns said, in order for each chat, within the platform's limits."""

import asyncio
import random
from bisect import insort
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime, timedelta
from itertools import count
from typing import Any
from uuid import UUID

import structlog

from bot.clerk import Clerk
from bot.delivery import Deliveries, Delivery
from bot.limits import Limiter
from bot.logs import what_failed
from bot.metrics import Count, Metrics, Took
from bot.platforms.platform import (
    DeliveryFailed,
    Moved,
    NotSent,
    Platform,
    Refused,
    SlowDown,
    Unknown,
    Unreachable,
)
from domain.bookkeeping import OutboxState, Priority
from domain.clock import Clock
from storage.unit import Unit

_log = structlog.get_logger()

MOST_AT_ONCE = 64
FEW_AT_ONCE = 24
"""Beyond these only answers to people are claimed: a storm of reminders takes no place of them."""
MOST_OF_A_CHAT = 40
_COUNTS_AS = 4
"""For how many a chat with a long queue counts at most: it takes no place of others."""
LONGEST_SLEEP_SECONDS = 5.0
SHARED_SLEEP_SECONDS = 0.25
"""Where other processes say things as well: nobody here is told of it."""
_LONGEST_WAIT_SECONDS = 1.5
"""For a place in its chat a message waits in memory; for longer, in the database."""
RECOVER_EVERY_SECONDS = 30.0
_COUNTED_FOR = timedelta(seconds=61)
_FIRST_PAUSE_SECONDS = 1.0
_LONGEST_PAUSE_SECONDS = 300.0

_Place = tuple[int, int, Delivery]
"""A message in the queue of its chat: the most urgent first, else in the order of the claims."""
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
        self._term = 0
        self._queues: dict[UUID, list[_Place]] = {}
        self._in_hand: set[UUID] = set()
        self._recovers_at = 0.0
        self._numbers = count()
        self._closed_until: dict[UUID, datetime] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._ending = False
        self._woken = asyncio.Event()
        self._idle = asyncio.Event()
        self._clerk = Clerk(deliveries.settle, in_database)

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
        self._term, self._ending = term, False
        self._queues, self._closed_until = {}, {}
        self._recovers_at = asyncio.get_running_loop().time() + RECOVER_EVERY_SECONDS
        clerk = asyncio.create_task(self._clerk.run())
        try:
            await self._begin()
            while True:
                try:
                    await self._look()
                except Exception as error:
                    # The database is away: nothing is lost, and it is looked at again.
                    _log.error("outbox can't look", **what_failed(error))
                    await asyncio.sleep(LONGEST_SLEEP_SECONDS)
        finally:
            self._ending = True
            if self._tasks:
                await asyncio.wait(self._tasks, timeout=LONGEST_SLEEP_SECONDS)
            clerk.cancel()

    async def _recover(self) -> None:
        """Take up, once in a while, what was claimed and is nowhere any more.

        An earlier dispatcher may claim after its own end; and a fault here must strand nothing.
        """
        now = asyncio.get_running_loop().time()
        if now < self._recovers_at:
            return
        self._recovers_at = now + RECOVER_EVERY_SECONDS
        here = {each.row_id for queue in self._queues.values() for _, _, each in queue}
        found = await self._in_database(self._deliveries.recover, self._term, here | self._in_hand)
        if found:
            _log.warning("messages were taken up again", count=found)

    async def _begin(self) -> None:
        """Go on where the dispatcher before this one ended: its rests and its limits hold."""
        while True:
            try:
                left = await self._in_database(self._deliveries.begin, self._term, _COUNTED_FOR)
                break
            except Exception as error:
                _log.error("outbox can't begin", **what_failed(error))
                await asyncio.sleep(LONGEST_SLEEP_SECONDS)
        self._closed_until = dict(left.rests)
        now = self._clock.now()
        for account_id, in_group, at in left.sent:
            for limiter in self._limiters.values():
                ago = max(0.0, (now - at).total_seconds())
                limiter.remember(account_id, ago, in_group=in_group)

    async def _look(self) -> None:
        self._woken.clear()
        await self._recover()
        taken: list[Delivery] = []
        waiting = sum(min(len(queue), _COUNTS_AS) for queue in self._queues.values())
        if waiting < FEW_AT_ONCE:
            taken = await self._take(FEW_AT_ONCE - waiting, Priority.REMINDER)
        elif waiting < MOST_AT_ONCE:
            taken = await self._take(MOST_AT_ONCE - waiting, Priority.ANSWER)
        if taken:
            await self._enqueue(taken)
            return
        if not self._tasks and not self._woken.is_set():
            self._idle.set()
        await self._sleep(waiting)

    async def _take(self, most: int, lowest: Priority) -> list[Delivery]:
        taken: list[Delivery] = await self._in_database(
            self._deliveries.take, most, self._term, lowest
        )
        return taken

    async def _sleep(self, waiting: int) -> None:
        seconds = self._longest_sleep
        if waiting < FEW_AT_ONCE:
            due_at: datetime | None = await self._in_database(self._deliveries.next_due_at)
            if due_at is not None:
                until_due = (due_at - self._clock.now()).total_seconds()
                seconds = min(seconds, max(0.01, until_due))
        try:
            async with asyncio.timeout(seconds):
                await self._woken.wait()
        except TimeoutError:
            pass

    async def _enqueue(self, taken: Sequence[Delivery]) -> None:
        """Let each wait for its turn in its chat: the most urgent first, else as they were said."""
        now = self._clock.now()
        for delivery in taken:
            chat_id = delivery.account_id
            queue = self._queues.get(chat_id)
            if (closed := self._closed(delivery, now, len(queue or ()))) is not None:
                await self._put_off([delivery.row_id], closed)
                continue
            place = (delivery.priority.value, next(self._numbers), delivery)
            if queue is not None:
                insort(queue, place)
                continue
            self._queues[chat_id] = [place]
            task = asyncio.create_task(self._deliver_chat(chat_id))
            self._tasks.add(task)
            task.add_done_callback(self._done)

    def _closed(self, delivery: Delivery, now: datetime, waiting: int) -> datetime | None:
        """Give until when nothing more is taken for a chat: it rests, or too much waits for it."""
        chat_id = delivery.account_id
        until = self._closed_until.get(chat_id)
        if until is not None and until > now:
            return until
        self._closed_until.pop(chat_id, None)
        if waiting < MOST_OF_A_CHAT or not self._limiters[delivery.platform].is_limited:
            return None
        until = self._closed_until[chat_id] = now + timedelta(seconds=waiting)
        return until

    def _done(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        self._woken.set()
        if not task.cancelled() and (error := task.exception()) is not None:
            _log.error("delivery broke off", **what_failed(error))

    async def _deliver_chat(self, chat_id: UUID) -> None:
        """Deliver what waits for one chat, one after another."""
        queue = self._queues[chat_id]
        try:
            while queue:
                until = self._until_open(queue[0][2])
                if until is None:
                    until = await self._deliver_safely(queue.pop(0)[2])
                if until is not None:
                    self._closed_until[chat_id] = until
                    waiting = [each.row_id for _, _, each in queue]
                    # What comes while this is written down is the queue of the next round.
                    queue.clear()
                    await self._put_off(waiting, until)
        finally:
            self._queues.pop(chat_id, None)

    async def _deliver_safely(self, delivery: Delivery) -> datetime | None:
        """Deliver one message; one that breaks what handles it does not hold up the rest."""
        row_id = delivery.row_id
        self._in_hand.add(row_id)
        try:
            return await self._deliver(delivery)
        except Exception as error:
            _log.error("delivery broke off", row=str(row_id), **what_failed(error))
            await self._clerk.note(lambda unit: unit.outbox.mark(row_id, OutboxState.DEAD))
            return None
        finally:
            self._in_hand.discard(row_id)

    def _until_open(self, delivery: Delivery) -> datetime | None:
        """Give until when a chat takes nothing, where that is too long to wait here."""
        if self._ending:
            return self._clock.now()
        limiter = self._limiters[delivery.platform]
        pause = limiter.pause(delivery.account_id, in_group=delivery.in_group)
        if pause <= _LONGEST_WAIT_SECONDS:
            return None
        return self._clock.now() + timedelta(seconds=pause)

    async def _put_off(self, row_ids: Sequence[UUID], until: datetime) -> None:
        """Let the rest of a chat wait as well: order is kept."""
        if row_ids:
            await self._clerk.note(
                lambda unit: unit.outbox.put_off(row_ids, until, term=self._term)
            )

    async def _deliver(self, delivery: Delivery) -> datetime | None:
        """Deliver one message; give until when its chat must rest, where it has to."""
        platform, limiter = self._platforms[delivery.platform], self._limiters[delivery.platform]
        row_id, sent, handles = delivery.row_id, delivery.parts_sent, [*delivery.handles]
        now = asyncio.get_running_loop().time
        try:
            for part in delivery.parts[delivery.parts_sent :]:
                async with limiter.place(
                    delivery.account_id, delivery.priority, in_group=delivery.in_group
                ):
                    is_first = sent == delivery.parts_sent
                    if is_first and not await self._clerk.note(
                        lambda unit: unit.outbox.mark_sending(row_id, term=self._term)
                    ):
                        return None
                    began_at = now()
                    handles.append(await platform.send(delivery.address, part))
                    self._metrics.took(Took.SEND, now() - began_at)
                sent += 1
                if sent < len(delivery.parts):
                    await self._clerk.note(_parts_sent(delivery, sent, handles))
        except DeliveryFailed as failure:
            return await self._failed(delivery, failure)
        self._metrics.count(Count.DELIVERIES, "Sent")
        _log.debug("delivered", row=str(row_id))
        sent_at = self._clock.now()
        await self._clerk.note(
            lambda unit: unit.outbox.mark(
                row_id,
                OutboxState.SENT,
                handle=handles[-1] if handles else None,
                other_handles=" ".join(handles[:-1]) or None,
                parts_sent=sent,
                sent_at=sent_at,
                maybe_sent=delivery.maybe_sent,
            )
        )
        return None

    async def _failed(self, delivery: Delivery, failure: DeliveryFailed) -> datetime | None:
        """Judge a failure: what can be tried again waits, and its chat with it."""
        self._metrics.count(Count.DELIVERIES, type(failure).__name__)
        _log.info(
            "not delivered",
            row=str(delivery.row_id),
            why=type(failure).__name__,
            tries=delivery.attempts,
        )
        match failure:
            case SlowDown():
                return await self._again(delivery, failure.retry_after, maybe_sent=False)
            case NotSent():
                return await self._again(delivery, _pause(delivery.attempts), maybe_sent=False)
            case Unknown() if delivery.once:
                await self._end(delivery, OutboxState.UNKNOWN)
            case Unknown():
                return await self._again(delivery, _pause(delivery.attempts), maybe_sent=True)
            case Moved():
                address = failure.address
                await self._clerk.note(lambda unit: self._deliveries.moved(unit, delivery, address))
                return self._clock.now()
            case Unreachable():
                await self._clerk.note(lambda unit: self._deliveries.unreachable(unit, delivery))
                # What waits behind it is looked at again, and is withdrawn.
                return self._clock.now()
            case Refused() | _:
                await self._end(delivery, OutboxState.DEAD)
        return None

    async def _again(self, delivery: Delivery, seconds: float, *, maybe_sent: bool) -> datetime:
        until = self._clock.now() + timedelta(seconds=seconds)

        def change(unit: Unit) -> None:
            unit.outbox.mark(
                delivery.row_id,
                OutboxState.DUE,
                due_at=until,
                attempts=delivery.attempts + 1,
                maybe_sent=maybe_sent or delivery.maybe_sent,
            )

        await self._clerk.note(change)
        return until

    async def _end(self, delivery: Delivery, state: OutboxState) -> None:
        await self._clerk.note(lambda unit: self._deliveries.end(unit, delivery, state))


def _parts_sent(delivery: Delivery, sent: int, handles: Sequence[str]) -> Callable[[Unit], None]:
    others = " ".join(handles)
    return lambda unit: unit.outbox.mark(
        delivery.row_id, OutboxState.SENDING, parts_sent=sent, other_handles=others
    )


def _pause(attempts: int) -> float:
    """Give the seconds before another try: longer each time, and never all at once."""
    pause: float = min(_LONGEST_PAUSE_SECONDS, _FIRST_PAUSE_SECONDS * 2 ** min(attempts, 10))
    return pause * random.uniform(0.5, 1.0)  # noqa: S311 - jitter, no secret
