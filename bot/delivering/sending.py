"""Sending one message: within the limits, written down before it leaves, and judged after."""

import asyncio
import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import structlog

from bot.delivering.clerk import Clerk
from bot.delivering.delivery import Deliveries, Delivery
from bot.delivering.limits import Limiter
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
from domain.bookkeeping import OutboxState
from domain.clock import Clock
from storage.unit import Unit

_log = structlog.get_logger()

_FIRST_PAUSE_SECONDS = 1.0
_LONGEST_PAUSE_SECONDS = 300.0
_LOOKED_AT_FOR = timedelta(seconds=1)
"""So long it holds that a message may leave: its chat, or all together, may have to wait longer."""


@dataclass(frozen=True, slots=True)
class Arrived:
    """A message is there, and that is written down: nothing else is due because of it."""


After = datetime | Delivery | Unreachable | Arrived | None
"""What a message means for its chat: it rests until then; it moved, and this is to be tried again
at its new address; nothing can be brought there any more; it arrived; or nothing at all."""


class Sender:
    """Brings messages to their platforms, in one term of duty."""

    def __init__(
        self,
        deliveries: Deliveries,
        platforms: Mapping[str, Platform],
        limiters: Mapping[str, Limiter],
        clerk: Clerk,
        clock: Clock,
        metrics: Metrics,
    ) -> None:
        self._deliveries = deliveries
        self._endings = deliveries.endings
        self._platforms = platforms
        self._limiters = limiters
        self._clerk = clerk
        self._clock = clock
        self._metrics = metrics
        self.is_over = False
        """Whether the term is over: then nothing more leaves."""

    @property
    def waiting(self) -> int:
        """How many messages wait for their turn among all chats."""
        return sum(limiter.waiting for limiter in self._limiters.values())

    def pause(self, delivery: Delivery) -> float:
        """Give the seconds until its chat may be written to."""
        limiter = self._limiters[delivery.platform]
        return limiter.pause(delivery.account_id, in_group=delivery.in_group)

    def may_leave(self, delivery: Delivery, others: int, at: float) -> bool:
        """Whether it could leave without waiting, beside so many others, at this loop time."""
        limiter = self._limiters.get(delivery.platform)
        return (
            not self.is_over
            and limiter is not None
            and limiter.is_free(delivery.account_id, others, at)
        )

    def is_limited(self, delivery: Delivery) -> bool:
        """Whether its platform has limits."""
        return self._limiters[delivery.platform].is_limited

    async def send(self, delivery: Delivery) -> After:
        """Send one message. One that breaks what handles it ends, and does not hold up the rest."""
        try:
            return await self._send(delivery)
        except Exception as error:
            _log.error("delivery broke off", row=str(delivery.row_id), **what_failed(error))
        # It may have left.
        state = OutboxState.UNKNOWN if delivery.once else OutboxState.DEAD
        try:
            await self._end(delivery, state)
        except Exception as error:
            _log.error("delivery can't be ended", row=str(delivery.row_id), **what_failed(error))
            await self._note(delivery, state)
        return None

    async def _send(self, delivery: Delivery) -> After:
        platform, limiter = self._platforms[delivery.platform], self._limiters[delivery.platform]
        sent, handles = delivery.parts_sent, [*delivery.handles]
        now = asyncio.get_running_loop().time
        try:
            while sent < len(delivery.parts):
                async with limiter.place(
                    delivery.account_id, delivery.priority, in_group=delivery.in_group
                ) as place:
                    if sent == delivery.parts_sent:
                        leaving = await self._leaving(delivery)
                        if leaving is None:
                            return None
                        delivery = leaving
                    await place.turn()
                    began_at = now()
                    handles.append(await platform.send(delivery.address, delivery.parts[sent]))
                    self._metrics.took(Took.SEND, now() - began_at)
                sent += 1
                if sent < len(delivery.parts):
                    await self._note(
                        delivery,
                        OutboxState.SENDING,
                        parts_sent=sent,
                        other_handles=" ".join(handles),
                    )
        except DeliveryFailed as failure:
            return await self._failed(replace(delivery, parts_sent=sent, handles=handles), failure)
        self._metrics.count(Count.DELIVERIES, "Sent")
        _log.debug("delivered", row=str(delivery.row_id))
        await self._note(
            delivery,
            OutboxState.SENT,
            handle=handles[-1] if handles else None,
            other_handles=" ".join(handles[:-1]) or None,
            parts_sent=sent,
            sent_at=self._clock.now(),
            maybe_sent=delivery.maybe_sent,
        )
        return Arrived()

    async def _leaving(self, delivery: Delivery) -> Delivery | None:
        """Write down that it leaves, if it is still ours and nobody withdrew it; give it as it is.

        What had to wait since it was looked at is looked at once more.
        """
        if delivery.leaves:
            return delivery

        def leaves(unit: Unit) -> Delivery | None:
            if self.is_over:
                return None
            has_waited = self._clock.now() - delivery.looked_at > _LOOKED_AT_FOR
            known = self._deliveries.look_once_more(unit, delivery) if has_waited else delivery
            if known is not None and unit.claims.mark_sending(known.row_id, term=known.term):
                return known
            return None

        leaving: Delivery | None = await self._clerk.note(leaves)
        return leaving

    async def _failed(self, delivery: Delivery, failure: DeliveryFailed) -> After:
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
                return await self._again(delivery, failure.retry_after)
            case Unknown() if delivery.once:
                await self._end(delivery, OutboxState.UNKNOWN)
            case Unknown():
                return await self._again(replace(delivery, maybe_sent=True))
            case Moved() if not delivery.has_moved:
                return await self._follow(delivery, failure.address)
            case NotSent() | Moved():
                return await self._again(delivery)
            case Unreachable():
                await self._change(
                    lambda unit: self._endings.unreachable(
                        unit, delivery.row_id, delivery.term, delivery.account_id
                    )
                )
                return failure
            case Refused() | _:
                await self._end(delivery, OutboxState.DEAD)
        return None

    async def _again(self, delivery: Delivery, seconds: float | None = None) -> datetime:
        """Let it wait; give until when."""
        pause = _pause(delivery.attempts) if seconds is None else seconds
        until = self._clock.now() + timedelta(seconds=pause)
        await self._note(
            delivery,
            OutboxState.DUE,
            due_at=until,
            attempts=delivery.attempts + 1,
            maybe_sent=delivery.maybe_sent,
        )
        return until

    async def _follow(self, delivery: Delivery, address: str) -> Delivery:
        await self._change(lambda unit: self._endings.moved(unit, delivery.account_id, address))
        return replace(delivery, address=address, has_moved=True, leaves=False)

    async def _end(self, delivery: Delivery, state: OutboxState) -> None:
        await self._change(
            lambda unit: self._endings.end(unit, delivery.row_id, delivery.term, state)
        )

    async def _note(self, delivery: Delivery, state: OutboxState, **facts: object) -> None:
        await self._change(
            lambda unit: unit.claims.note(delivery.row_id, state, term=delivery.term, **facts)
        )

    async def _change(self, change: Callable[[Unit], object]) -> None:
        await self._clerk.note(change)


def _pause(attempts: int) -> float:
    """Give the seconds before another try: longer each time, and never all at once."""
    pause: float = min(_LONGEST_PAUSE_SECONDS, _FIRST_PAUSE_SECONDS * 2 ** min(attempts, 10))
    return pause * random.uniform(0.5, 1.0)  # noqa: S311 - jitter, no secret
