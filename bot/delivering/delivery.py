"""Deliveries: what the outbox hands to platforms, looked at once more when it leaves."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import structlog

from bot.delivering import last_look
from bot.delivering.endings import Endings
from bot.logs import what_failed
from bot.platforms.platform import Platform
from domain.accounts import Account
from domain.bookkeeping import OutboxRow, OutboxState, Priority
from domain.clock import Clock
from domain.quiet import is_quiet
from handlers.shared import clearing, group_chat
from handlers.talk.registry import Making, Registry
from handlers.talk.which_group import signed
from messages.catalogue import Language
from messages.outgoing import Attachment, Outgoing
from messages.rendering import Reader, Renderer
from messages.said import Enclosed, Said
from storage.engine import is_of_database
from storage.storage import Storage
from storage.unit import Unit

_log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Delivery:
    """One message, rendered and cut into what one call carries.

    It is the dispatcher's of this `term`. `in_group`: to a group chat. `maybe_sent`: a dispatcher
    fell silent while it was on its way, so it may be a copy. `has_moved`: its chat was followed to
    this address. `leaves`: it was claimed and said to leave in one commit. `looked_at`: when it was
    looked at whether it may leave.
    """

    row_id: UUID
    term: int
    account_id: UUID
    priority: Priority
    platform: str
    in_group: bool
    address: str = field(repr=False)
    parts: Sequence[Outgoing] = field(repr=False)
    parts_sent: int
    handles: Sequence[str]
    attempts: int
    once: bool
    maybe_sent: bool
    looked_at: datetime
    has_moved: bool = False
    leaves: bool = False


MayLeave = Callable[[Delivery, int], bool]
"""Whether a message that is being claimed may leave at once, beside so many others."""


@dataclass(frozen=True, slots=True)
class Left:
    """What a dispatcher must know of the one before it.

    `rests`: the accounts that may not be written to, and until when. `sent`: the account, whether
    it is a group chat, and when, of each message that counts for the limits.
    """

    rests: Mapping[UUID, datetime]
    sent: Sequence[tuple[UUID, bool, datetime]]


class Deliveries:
    """The outbox's side of the database: synchronous, like a turn."""

    def __init__(
        self,
        storage: Storage,
        registry: Registry,
        renderer: Renderer,
        platforms: Mapping[str, Platform],
        clock: Clock,
    ) -> None:
        self._storage = storage
        self._registry = registry
        self._renderer = renderer
        self._platforms = platforms
        self._clock = clock
        self.endings = Endings(registry, clock)

    def begin(self, unit: Unit, term: int, since: timedelta) -> Left:
        """Take over from the dispatcher before this one; give what it must know of that one.

        What was on its way goes on, and what may not go twice is unknown.
        """
        now = self._clock.now()
        left = Left(unit.claims.rests(now), unit.claims.sent_since(now - since, now))
        unit.claims.recover(term)
        return left

    def recover(self, term: int, known: Collection[UUID]) -> int:
        """Make due again what is claimed, but not `known` to the dispatcher of this term."""
        with self._storage.unit() as unit:
            return unit.claims.recover(term, known)

    def look(
        self, most: int, term: int, lowest: Priority, may_leave: MayLeave
    ) -> tuple[Sequence[Delivery], datetime | None]:
        """Claim what is due, as `take` does; give also when the next message is due.

        Of those that may leave at once it is written down that they do, in the same commit.
        """
        with self._storage.unit() as unit:
            taken = self._taken(unit, most, term, lowest)
            return self._leaving(unit, taken, may_leave), unit.claims.earliest_due()

    def take(
        self, most: int, term: int = 0, lowest: Priority = Priority.REMINDER
    ) -> Sequence[Delivery]:
        """Claim what is due, the most urgent first; what may not leave any more is withdrawn."""
        with self._storage.unit() as unit:
            return self._taken(unit, most, term, lowest)

    def look_once_more(self, unit: Unit, delivery: Delivery) -> Delivery | None:
        """Look anew at what waited since it was claimed; what may not leave by now is withdrawn.

        Its words are those of now as well: a gathered message may hold less.
        """
        row = unit.outbox.find(delivery.row_id)
        if row is None or row.state not in (OutboxState.LEASED, OutboxState.SENDING):
            # Sending: that it leaves is written once more, as nobody heard that it was written.
            return None
        fresh = self._prepared(unit, row, delivery.term, was_sending=delivery.maybe_sent)
        return None if fresh is None else replace(fresh, address=delivery.address)

    def settle(self, changes: Sequence[Callable[[Unit], Any]]) -> list[Any]:
        """Write down how deliveries stand, several in one commit; give what each returned."""
        with self._storage.unit() as unit:
            return [change(unit) for change in changes]

    def next_due_at(self) -> datetime | None:
        """Give when the next message is due, if one waits."""
        with self._storage.unit() as unit:
            return unit.claims.earliest_due()

    def _taken(self, unit: Unit, most: int, term: int, lowest: Priority) -> list[Delivery]:
        taken = []
        claimed = unit.claims.take(self._clock.now(), most, term=term, lowest=lowest)
        unit.accounts.know(row.account_id for row, _ in claimed)
        for row, was_sending in claimed:
            try:
                delivery = self._prepared(unit, row, term, was_sending=was_sending)
            except Exception as error:
                if is_of_database(error):
                    raise
                # What one message is about can't be read: all others go on.
                _log.error("message can't be made", row=str(row.id), **what_failed(error))
                unit.outbox.mark(row.id, OutboxState.DEAD)
                continue
            if delivery is not None:
                taken.append(delivery)
        return taken

    def _leaving(
        self, unit: Unit, taken: Sequence[Delivery], may_leave: MayLeave
    ) -> Sequence[Delivery]:
        """Write down which leave at once: the first for its chat, where nothing has to wait."""
        leaving: dict[UUID, UUID] = {}
        seen: set[UUID] = set()
        for each in taken:
            if each.account_id not in seen and may_leave(each, len(leaving)):
                leaving[each.account_id] = each.row_id
            seen.add(each.account_id)
        unit.claims.mark_leaving(leaving.values())
        return [replace(each, leaves=leaving.get(each.account_id) == each.row_id) for each in taken]

    def _prepared(
        self, unit: Unit, row: OutboxRow, term: int, *, was_sending: bool
    ) -> Delivery | None:
        if row.once and was_sending:
            # It may be there: also where its reader may have it no more, its owner hears so.
            self.endings.end(unit, row.id, term, OutboxState.UNKNOWN)
            return None
        account = unit.accounts.find(row.account_id)
        said = (
            None
            if account is None
            else last_look.what_leaves(self._registry, unit, self._clock.now(), row, account)
        )
        if account is None or said is None:
            unit.outbox.mark(row.id, OutboxState.WITHDRAWN)
            return None
        platform = self._platforms.get(account.platform)
        if platform is None:
            self.endings.end(unit, row.id, term, OutboxState.DEAD)
            return None
        try:
            message = self._rendered(unit, row, said, account, platform)
        except Exception as error:
            _log.error("message can't be rendered", row=str(row.id), **what_failed(error))
            self.endings.end(unit, row.id, term, OutboxState.DEAD)
            return None
        return Delivery(
            row_id=row.id,
            term=term,
            account_id=account.id,
            priority=row.priority,
            platform=account.platform,
            in_group=not account.is_person,
            address=account.address,
            parts=platform.parts(message),
            parts_sent=row.parts_sent,
            handles=(row.other_handles or "").split() if row.parts_sent else (),
            attempts=row.attempts,
            once=row.once,
            maybe_sent=was_sending,
            looked_at=self._clock.now(),
        )

    def _rendered(
        self, unit: Unit, row: OutboxRow, said: Said, account: Account, platform: Platform
    ) -> Outgoing:
        local = self._clock.now().astimezone(ZoneInfo(account.zone))
        language: Language = "en" if account.language == "en" else "nl"
        reader = Reader(language, platform.link, local.date(), platform.group_link, self._web_link)
        making = Making(unit, self._renderer, reader)
        enclosed: list[Attachment] = []
        for each in said.enclosed:
            made = self._made(making, each, needed=row.once)
            if made is not None:
                enclosed.append(made)
        replaced = unit.outbox.find(row.edits_id)
        return Outgoing(
            text=self._renderer.text(signed(unit, account.id, row.group_id, said.text), reader),
            rows=self._renderer.rows(said, reader),
            attachments=tuple(enclosed),
            silent=row.priority > 0 and is_quiet(local),
            edits=None if replaced is None else replaced.handle,
            clears=clearing.what_goes(unit, row, account, self._clock.now()),
            leaves=row.kind == group_chat.GOODBYE,
        )

    def _web_link(self, path: str) -> str | None:
        address = self._registry.operator.web_address
        return None if address is None else f"{address}/{path}"

    def _made(self, making: Making, enclosed: Enclosed, *, needed: bool) -> Attachment | None:
        """Make a picture or file. Words go without it, unless it is what they are about."""
        try:
            return self._registry.presenters[enclosed.presenter](making, enclosed)
        except Exception as error:
            if needed:
                raise
            _log.error("not made", presenter=enclosed.presenter, **what_failed(error))
            return None
