"""The outbox: delivers what turns said, in order for each chat, within the platform's limits."""

import asyncio
import random
from collections import deque
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

import structlog

from bot.delivery import Deliveries, Delivery
from bot.limits import Limiter
from bot.logs import what_failed
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
from domain.bookkeeping import OutboxState
from domain.clock import Clock
from storage.unit import Unit

_log = structlog.get_logger()

MOST_AT_ONCE = 64
LONGEST_SLEEP_SECONDS = 5.0
_FIRST_PAUSE_SECONDS = 1.0
_LONGEST_PAUSE_SECONDS = 300.0

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
    ) -> None:
        self._deliveries = deliveries
        self._platforms = platforms
        self._limiters = limiters
        self._in_database = in_database
        self._clock = clock
        self._chats: dict[tuple[str, str], deque[Delivery]] = {}
        self._resting_until: dict[tuple[str, str], datetime] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._woken = asyncio.Event()
        self._idle = asyncio.Event()
        self._clerk = _Clerk(deliveries, in_database)

    def wake(self) -> None:
        """Look at once: something was said."""
        self._idle.clear()
        self._woken.set()

    async def wait_until_idle(self) -> None:
        """Wait until nothing that is due waits or is on its way."""
        await self._idle.wait()

    async def run(self) -> None:
        """Deliver what is due, until cancelled; then let what is on its way come to its end."""
        clerk = asyncio.create_task(self._clerk.run())
        try:
            while True:
                try:
                    await self._look()
                except Exception as error:
                    # The database is away: what was claimed is claimed again when its lease ends.
                    _log.error("outbox can't look", **what_failed(error))
                    await asyncio.sleep(LONGEST_SLEEP_SECONDS)
        finally:
            if self._tasks:
                await asyncio.wait(self._tasks, timeout=LONGEST_SLEEP_SECONDS)
            clerk.cancel()

    async def _look(self) -> None:
        self._woken.clear()
        room = MOST_AT_ONCE - sum(len(queue) for queue in self._chats.values())
        taken = await self._in_database(self._deliveries.take, room) if room > 0 else []
        for delivery in taken:
            self._enqueue(delivery)
        if taken:
            return
        if not self._tasks and not self._woken.is_set():
            self._idle.set()
        await self._sleep()

    async def _sleep(self) -> None:
        due_at: datetime | None = await self._in_database(self._deliveries.next_due_at)
        seconds = LONGEST_SLEEP_SECONDS
        if due_at is not None:
            seconds = min(seconds, max(0.01, (due_at - self._clock.now()).total_seconds()))
        try:
            async with asyncio.timeout(seconds):
                await self._woken.wait()
        except TimeoutError:
            pass

    def _enqueue(self, delivery: Delivery) -> None:
        chat = (delivery.platform, delivery.address)
        queue = self._chats.get(chat)
        if queue is not None:
            queue.append(delivery)
            return
        self._chats[chat] = deque([delivery])
        task = asyncio.create_task(self._deliver_chat(chat))
        self._tasks.add(task)
        task.add_done_callback(self._done)

    def _done(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        self._woken.set()
        if not task.cancelled() and (error := task.exception()) is not None:
            _log.error("delivery broke off", **what_failed(error))

    async def _deliver_chat(self, chat: tuple[str, str]) -> None:
        """Deliver what waits for one chat, one after another."""
        queue = self._chats[chat]
        try:
            while queue:
                resting = self._resting_until.get(chat)
                if resting is not None and resting > self._clock.now():
                    await self._put_off(list(queue), resting)
                    return
                self._resting_until.pop(chat, None)
                delivery = queue[0]
                await self._limiters[chat[0]].wait_for_turn(chat[1], in_group=delivery.in_group)
                later = await self._deliver(delivery)
                if later is not None:
                    self._resting_until[chat] = later
                    await self._put_off(list(queue)[1:], later)
                    return
                queue.popleft()
        finally:
            del self._chats[chat]

    async def _put_off(self, waiting: list[Delivery], until: datetime) -> None:
        """Let the rest of a chat wait as well: order is kept."""

        def change(unit: Unit) -> None:
            for each in waiting:
                unit.outbox.mark(each.row_id, OutboxState.DUE, due_at=until)

        await self._clerk.note(change)

    async def _deliver(self, delivery: Delivery) -> datetime | None:
        """Deliver one message; give until when its chat must rest, where it has to."""
        platform = self._platforms[delivery.platform]
        row_id = delivery.row_id
        await self._clerk.note(lambda unit: unit.outbox.mark_sending([row_id]))
        handle = None
        sent = delivery.parts_sent
        try:
            for part in delivery.parts[delivery.parts_sent :]:
                handle = await platform.send(delivery.address, part)
                sent += 1
                if sent < len(delivery.parts):
                    await self._clerk.note(_parts_sent(delivery, sent))
        except DeliveryFailed as failure:
            return await self._failed(delivery, failure, sent)
        await self._clerk.note(
            lambda unit: unit.outbox.mark(row_id, OutboxState.SENT, handle=handle, parts_sent=sent)
        )
        return None

    async def _failed(
        self, delivery: Delivery, failure: DeliveryFailed, sent: int
    ) -> datetime | None:
        """Judge a failure: what can be tried again waits, and its chat with it."""
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


class _Clerk:
    """Writes down how deliveries go: what comes while it writes is written in one commit."""

    def __init__(self, deliveries: Deliveries, in_database: InDatabase) -> None:
        self._deliveries = deliveries
        self._in_database = in_database
        self._waiting: list[tuple[Callable[[Unit], None], asyncio.Future[None]]] = []
        self._came = asyncio.Event()

    async def note(self, change: Callable[[Unit], None]) -> None:
        """Write a change down; returns when it is committed."""
        written: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append((change, written))
        self._came.set()
        await written

    async def run(self) -> None:
        """Write down what comes, until cancelled."""
        while True:
            await self._came.wait()
            self._came.clear()
            batch, self._waiting = self._waiting, []
            try:
                await self._in_database(self._deliveries.settle, [change for change, _ in batch])
            except Exception as error:
                for _, written in batch:
                    if not written.done():
                        written.set_exception(error)
            else:
                for _, written in batch:
                    if not written.done():
                        written.set_result(None)


def _parts_sent(delivery: Delivery, sent: int) -> Callable[[Unit], None]:
    return lambda unit: unit.outbox.mark(delivery.row_id, OutboxState.SENDING, parts_sent=sent)


def _pause(attempts: int) -> float:
    """Give the seconds before another try: longer each time, and never all at once."""
    pause: float = min(_LONGEST_PAUSE_SECONDS, _FIRST_PAUSE_SECONDS * 2 ** min(attempts, 10))
    return pause * random.uniform(0.5, 1.0)  # noqa: S311 - jitter, no secret
