"""What waits for each chat, in memory: brought in order, or put off where its chat must rest."""

import asyncio
from bisect import insort
from collections.abc import Callable, Collection, Coroutine, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import count
from typing import Any
from uuid import UUID

import structlog

from bot.delivering.clerk import Clerk
from bot.delivering.delivery import Delivery
from bot.delivering.sending import Arrived, Sender
from bot.logs import what_failed
from bot.platforms.platform import Unreachable
from domain.bookkeeping import OutboxState
from domain.clock import Clock
from storage.unit import Unit

_log = structlog.get_logger()

MOST_OF_A_CHAT = 40
_COUNTS_AS = 2
"""For how many a chat with a long queue counts at most: it takes no place of others."""
_LONGEST_WAIT_SECONDS = 1.5
"""For a place in its chat a message waits in memory; for longer, in the database."""

_Place = tuple[int, int, Delivery]
"""A message in the queue of its chat: the most urgent first, else in the order of the claims."""


class Chats:
    """The messages that a dispatcher claimed in one term of duty."""

    def __init__(
        self,
        sender: Sender,
        clerk: Clerk,
        clock: Clock,
        term: int,
        on_change: Callable[[], None],
    ) -> None:
        """Bring them with `sender`; `on_change` hears when one chat has nothing left."""
        self._sender = sender
        self._clerk = clerk
        self._clock = clock
        self._term = term
        self._on_change = on_change
        self._queues: dict[UUID, list[_Place]] = {}
        self._in_hand: set[UUID] = set()
        self._closed_until: dict[UUID, datetime] = {}
        self.all_arrived = True
        """Whether all that ended since this was set has arrived: nothing is due again."""
        self._numbers = count()
        self._tasks: set[asyncio.Task[None]] = set()

    @property
    def is_busy(self) -> bool:
        """Whether anything is under way."""
        return bool(self._tasks)

    @property
    def waiting(self) -> int:
        """How many wait, for their chat or for all; one chat's queue counts for a few."""
        in_chats = sum(min(len(queue), _COUNTS_AS) for queue in self._queues.values())
        return in_chats + self._sender.waiting

    @property
    def known(self) -> Collection[UUID]:
        """Every message that waits here or is on its way."""
        waiting = {each.row_id for queue in self._queues.values() for _, _, each in queue}
        return waiting | self._in_hand

    def close(self, until: Mapping[UUID, datetime]) -> None:
        """Let nothing go to these chats until then."""
        self._closed_until |= until

    def may_leave(self, delivery: Delivery, others: int, at: float) -> bool:
        """Whether what is being claimed may leave at once, beside so many others, at loop time.

        Asked in the database's thread: so it only reads, and what it reads may have changed when
        the claim is taken in. What can't leave then after all is put off, and said not to have.
        """
        chat_id = delivery.account_id
        return (
            chat_id not in self._queues
            and chat_id not in self._closed_until
            and self._sender.may_leave(delivery, others, at)
        )

    def take_in(self, taken: Sequence[Delivery]) -> None:
        """Let each wait for its turn in its chat."""
        now = self._clock.now()
        put_off: dict[datetime, list[Delivery]] = {}
        for delivery in taken:
            queue = self._queues.get(delivery.account_id)
            closed = self._closed(delivery, now, len(queue or ()))
            if closed is not None:
                put_off.setdefault(closed, []).append(delivery)
                continue
            place = (delivery.priority.value, next(self._numbers), delivery)
            if queue is not None:
                insort(queue, place)
                continue
            self._queues[delivery.account_id] = [place]
            self._begin(self._bring(delivery.account_id))
        for until, each in put_off.items():
            self._begin(self._put_off(each, until))

    async def end(self, seconds: float) -> None:
        """Let what is on its way come to its end, for so long; nothing else leaves."""
        self._sender.is_over = True
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=seconds)

    def _closed(self, delivery: Delivery, now: datetime, waiting: int) -> datetime | None:
        """Give until when nothing more is taken for a chat: it rests, or too much waits for it."""
        chat_id = delivery.account_id
        until = self._closed_until.get(chat_id)
        if until is not None and until > now:
            return until
        self._closed_until.pop(chat_id, None)
        if waiting < MOST_OF_A_CHAT or not self._sender.is_limited(delivery):
            return None
        until = self._closed_until[chat_id] = now + timedelta(seconds=waiting)
        return until

    def _begin(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._done)

    def _done(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            _log.error("delivery broke off", **what_failed(error))
        self._on_change()

    async def _bring(self, chat_id: UUID) -> None:
        """Bring what waits for one chat, one after another."""
        queue = self._queues[chat_id]
        try:
            while queue:
                until = self._until_open(queue[0][2])
                if until is None:
                    until = await self._bring_first(queue)
                if until is not None:
                    # From here on what is claimed for this chat is put off as well.
                    self._closed_until[chat_id] = until
                    waiting = [each for _, _, each in queue]
                    queue.clear()
                    await self._put_off(waiting, until)
        finally:
            self._queues.pop(chat_id, None)

    async def _bring_first(self, queue: list[_Place]) -> datetime | None:
        """Bring the first of a queue; give until when its chat must rest, where it has to."""
        priority, number, delivery = queue.pop(0)
        self._in_hand.add(delivery.row_id)
        try:
            after = await self._sender.send(delivery)
        finally:
            self._in_hand.discard(delivery.row_id)
        self.all_arrived = self.all_arrived and isinstance(after, Arrived)
        match after:
            case Delivery():
                rest = [(p, n, replace(each, address=after.address)) for p, n, each in queue]
                queue[:] = [(priority, number, after), *rest]
            case Unreachable():
                # They are withdrawn.
                queue.clear()
            case datetime():
                return after
        return None

    def _until_open(self, delivery: Delivery) -> datetime | None:
        """Give until when a chat takes nothing, where that is too long to wait here."""
        if self._sender.is_over:
            return self._clock.now()
        pause = self._sender.pause(delivery)
        if pause <= _LONGEST_WAIT_SECONDS:
            return None
        return self._clock.now() + timedelta(seconds=pause)

    async def _put_off(self, waiting: Sequence[Delivery], until: datetime) -> None:
        """Let the rest of a chat wait as well: order is kept. None of it has left."""

        def put_off(unit: Unit) -> None:
            unit.claims.put_off([each.row_id for each in waiting], until, term=self._term)
            for each in waiting:
                if each.leaves:
                    facts = {"due_at": until, "maybe_sent": each.maybe_sent}
                    unit.claims.note(each.row_id, OutboxState.DUE, term=self._term, **facts)

        self.all_arrived = False
        if waiting:
            await self._clerk.note(put_off)
