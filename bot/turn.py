"""The turn: one event comes in, and what it brings about happens in one commit."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from typing import TypeVar
from uuid import UUID

import structlog
from structlog.contextvars import bound_contextvars

from bot import visits
from bot.logs import what_failed
from domain.accounts import CONSENT_WAITS_FOR_HOURS, Account, AccountState
from domain.clock import Clock
from handlers.talk.access import NotAllowed, write_down
from handlers.talk.engine import Engine
from handlers.talk.proposing import NeedsOwner
from handlers.talk.refusing import why_not
from handlers.talk.turn import FORGET_MOMENT, Turn
from messages.catalogue import language_of
from messages.incoming import Incoming, Receipt
from messages.rendering import Renderer
from messages.said import Text, text
from storage.locks import TryAgain
from storage.repository import NotFound
from storage.storage import Storage
from storage.unit import Unit

_log = structlog.get_logger()

TRIES = 3

T = TypeVar("T")


class Turns:
    """Takes events one by one. Plain synchronous code: nothing is awaited within a turn."""

    def __init__(self, storage: Storage, engine: Engine, renderer: Renderer, clock: Clock) -> None:
        self._storage = storage
        self._engine = engine
        self._renderer = renderer
        self._clock = clock

    def take(self, event: Incoming) -> Receipt:
        """Let an event happen, once. Whatever goes wrong, it ends in a kind word."""
        for _ in range(TRIES):
            try:
                return self._happen(event)
            except TryAgain:
                continue
            except NeedsOwner as needs:
                return self._propose(event, needs)
            except (NotAllowed, NotFound) as refused:
                _log.debug("turn refused", event_id=event.event_id)
                return self._refuse(event, refused)
            except Exception as error:
                _log.error("turn failed", event_id=event.event_id, **what_failed(error))
        return self._give_up(event)

    def take_together(
        self, events: Sequence[Incoming], also: Callable[[], T] | None = None
    ) -> tuple[list[Receipt], T | None]:
        """Let events happen in one commit. Where one of them can't, each is taken by itself.

        `also` is done in that commit, after them, and what it gives is given. Where each was taken
        by itself, or something that they said takes a while to make, it is left: then None.
        """
        if len(events) > 1 or also is not None:
            with suppress(Exception), self._storage.together():
                receipts = [self._happen(event) for event in events]
                left = also is None or any(each.encloses for each in receipts)
                return receipts, None if left or also is None else also()
        return [self.take(event) for event in events], None

    def _happen(self, event: Incoming) -> Receipt:
        # All that is logged meanwhile tells of which event it was.
        with bound_contextvars(event_id=event.event_id), self._storage.unit() as unit:
            if event.visit is not None:
                settled = visits.settle(unit, self._clock.now(), event, event.visit)
                if settled is not None:
                    return settled
            turn = self._open(unit, event, failed=False)
            if turn is not None:
                self._engine.take(turn)
            notice = None if turn is None else turn.notice
            # What takes a turn in a group chat was done by somebody who is known to be there.
            receipt = self._receipt(turn, notice, stays=event.visit is not None)
            return replace(
                receipt,
                planned_at=unit.moments.planned_at,
                said=tuple(unit.outbox.said),
                encloses=unit.outbox.encloses,
            )

    def _refuse(self, event: Incoming, refused: Exception) -> Receipt:
        """Nothing of the turn happened: say so to the person alone, and write it down."""
        if _is_visit(event):
            return Receipt()
        with self._storage.unit() as unit:
            turn = self._open(unit, event, failed=False)
            if event.moment is not None:
                unit.moments.fail(UUID(event.moment))
                return Receipt()
            if turn is None:
                return Receipt()
            if isinstance(refused, NotAllowed):
                write_down(turn, refused.action, refused.group_id, allowed=False)
            said = why_not(unit, turn.account, refused)
            if event.button is None:
                turn.say(said)
            return self._receipt(turn, said, stays=event.visit is not None)

    def _propose(self, event: Incoming, needs: NeedsOwner) -> Receipt:
        """Nothing of the turn happened: the owner is asked for the tap that it needs."""
        with self._storage.unit() as unit:
            turn = self._open(unit, event, failed=False)
            if turn is not None:
                self._engine.propose(turn, needs)
        return Receipt(stays=event.visit is not None)

    def _give_up(self, event: Incoming) -> Receipt:
        if _is_visit(event):
            # Whether the bot may stay is looked at again at the next thing that happens there.
            return Receipt(stays=True)
        with self._storage.unit() as unit:
            if event.moment is not None:
                unit.moments.fail(UUID(event.moment))
                return Receipt()
            turn = self._open(unit, event, failed=True)
            if turn is not None:
                turn.say(text("common-broken"))
        return Receipt(stays=event.visit is not None)

    def _open(self, unit: Unit, event: Incoming, *, failed: bool) -> Turn | None:
        """Take the event in, and find whose it is. None: it happened before."""
        now = self._clock.now()
        if event.moment is not None:
            return self._open_moment(unit, event)
        lookup = unit.keys.hash("account", f"{event.platform}:{event.address}")
        if not unit.take_event(
            event.platform, event.event_id, now, failed=failed, lookup=lookup, handle=event.message
        ):
            return None
        account = unit.account_at(event.platform, lookup)
        if account is None:
            account = unit.accounts.add(
                Account(
                    platform=event.platform,
                    lookup=lookup,
                    language=language_of(event.language),
                    created_at=now,
                    heard_on=now.date(),
                    address=event.address,
                )
            )
            turn = Turn(unit, now, account, event)
            turn.plan(FORGET_MOMENT, now + timedelta(hours=CONSENT_WAITS_FOR_HOURS))
            return turn
        if account.is_long_unheard(now.date()):
            account.heard_on, account.warned_on = now.date(), None
            unit.accounts.save(account)
        if account.state is AccountState.UNREACHABLE and event.visit is None:
            account.state = AccountState.ACTIVE if account.consented else AccountState.NEW
            unit.accounts.save(account)
        return Turn(unit, now, account, event)

    def _open_moment(self, unit: Unit, event: Incoming) -> Turn | None:
        """A moment belongs to the account that it was planned for; it happens once by its state."""
        lookup = unit.lookup_of(UUID(event.address))
        if lookup is not None:
            unit.lock_account(UUID(lookup[:32]))
        account = unit.accounts.find(UUID(event.address))
        if account is None:
            # Whose it was is forgotten: it must not be found again and again.
            unit.moments.drop_by_id(UUID(event.moment or ""))
            return None
        return Turn(unit, self._clock.now(), account, event)

    def _receipt(self, turn: Turn | None, notice: Text | None, *, stays: bool = False) -> Receipt:
        if turn is None or notice is None:
            return Receipt(stays=stays)
        return Receipt(self._renderer.text(notice, turn.reader), stays)


def _is_visit(event: Incoming) -> bool:
    """Whether nobody waits for an answer: it happened in a group chat, and was no command."""
    return event.visit is not None and event.text is None
