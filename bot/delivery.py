"""Deliveries: what the outbox hands to platforms, looked at once more when it leaves."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import structlog

from bot.logs import what_failed
from bot.platforms.platform import Platform
from domain.accounts import Account, AccountState
from domain.bookkeeping import Audience, OutboxRow, OutboxState, Priority
from domain.clock import Clock
from domain.groups import Group, GroupState
from domain.members import Member, MemberState
from domain.quiet import is_quiet
from domain.sharing import Thing
from handlers.talk import clearing, group_chat
from handlers.talk.access import may_have
from handlers.talk.daily import GATHERED, look_again
from handlers.talk.registry import Making, Registry
from handlers.talk.which_group import signed
from messages.catalogue import Language
from messages.outgoing import Attachment, Outgoing
from messages.rendering import Reader, Renderer
from messages.said import Enclosed, Said, from_json, text, to_json
from storage.engine import is_of_database
from storage.unit import Storage, Unit

_log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Delivery:
    """One message, rendered and cut into what one call carries.

    `in_group`: to a group chat. `maybe_sent`: a dispatcher fell silent while it was on its way, so
    it may be a copy.
    """

    row_id: UUID
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

    def begin(self, term: int, since: timedelta) -> "Left":
        """Take over from the dispatcher before this one; give what it must know of that one.

        What was on its way goes on, and what may not go twice is unknown.
        """
        now = self._clock.now()
        with self._storage.unit() as unit:
            left = Left(unit.outbox.rests(now), unit.outbox.sent_since(now - since, now))
            unit.outbox.recover(term)
            return left

    def recover(self, term: int, known: Collection[UUID]) -> int:
        """Make due again what is claimed, but not `known` to the dispatcher of this term."""
        with self._storage.unit() as unit:
            return unit.outbox.recover(term, known)

    def take(
        self, most: int, term: int = 0, lowest: Priority = Priority.REMINDER
    ) -> list[Delivery]:
        """Claim what is due, the most urgent first; what may not leave any more is withdrawn."""
        with self._storage.unit() as unit:
            taken = []
            claimed = unit.outbox.claim(self._clock.now(), most, term=term, lowest=lowest)
            for row, was_sending in claimed:
                try:
                    delivery = self._prepared(unit, row, was_sending=was_sending)
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

    def settle(self, changes: Sequence[Callable[[Unit], Any]]) -> list[Any]:
        """Write down how deliveries stand, several in one commit; give what each returned."""
        with self._storage.unit() as unit:
            return [change(unit) for change in changes]

    def unreachable(self, unit: Unit, delivery: Delivery) -> None:
        """Note that somebody can't be reached; the owners whose groups they are in hear it.

        Where the bot can't write in a group chat, that is the group's chat no more.
        """
        account = _locked(unit, delivery.account_id)
        self.end(unit, delivery, OutboxState.DEAD, told=True)
        if account is None or account.state is AccountState.UNREACHABLE:
            return
        if not account.is_person:
            group_chat.lost(unit, self._clock.now(), account)
            return
        account.state = AccountState.UNREACHABLE
        unit.accounts.save(account)
        unit.outbox.withdraw(account_id=account.id)
        for member in unit.members.where(account_id=account.id, state=MemberState.IN):
            group = unit.groups.find(member.group_id)
            if group is not None and group.owner_id != account.id:
                said = Said(text("common-unreachable", name=member.name))
                self._tell_owner(unit, group, "unreachable", said)

    def end(
        self, unit: Unit, delivery: Delivery, state: OutboxState, *, told: bool = False
    ) -> None:
        """Note that a message may not have arrived (UNKNOWN), or never will (DEAD).

        `told`: the owner of its group hears it in other words.
        """
        row = unit.outbox.find(delivery.row_id)
        if row is not None:
            self._ended(unit, row, state, told=told)

    def _ended(self, unit: Unit, row: OutboxRow, state: OutboxState, *, told: bool = False) -> None:
        """Let the subject hear how a message ended, and say what it makes of that to the owner."""
        unit.outbox.mark(row.id, state)
        handler = self._registry.endings.get(row.kind)
        said = None if handler is None else handler(unit, row, state)
        group = unit.groups.find(row.group_id)
        if said is not None and group is not None and not told:
            self._tell_owner(unit, group, "not-delivered", said)

    def _tell_owner(self, unit: Unit, group: Group, kind: str, said: Said) -> None:
        """Tell the owner of a group, once, how something went that was on its way."""
        now = self._clock.now()
        unit.outbox.add(
            OutboxRow(
                account_id=group.owner_id,
                group_id=group.id,
                audience=Audience.OWNER,
                kind=kind,
                priority=Priority.PEOPLE,
                due_at=now,
                answerable=bool(said.rows),
                created_at=now,
                said=to_json(said),
            )
        )

    def moved(self, unit: Unit, delivery: Delivery, address: str) -> None:
        """Follow a chat to its new address; what waits goes there."""
        account = _locked(unit, delivery.account_id)
        if account is not None:
            group_chat.follow(unit, account, address)
        unit.outbox.mark(delivery.row_id, OutboxState.DUE)

    def next_due_at(self) -> datetime | None:
        """Give when the next message is due, if one waits."""
        with self._storage.unit() as unit:
            return unit.outbox.earliest_due()

    def _prepared(self, unit: Unit, row: OutboxRow, *, was_sending: bool) -> Delivery | None:
        if row.once and was_sending:
            # It may be there: also where its reader may have it no more, its owner hears so.
            self._ended(unit, row, OutboxState.UNKNOWN)
            return None
        account = unit.accounts.find(row.account_id)
        may_leave = account is not None and self._may_leave(unit, row, account)
        said = self._what_leaves(unit, row, account) if account and may_leave else None
        if account is None or said is None:
            unit.outbox.mark(row.id, OutboxState.WITHDRAWN)
            return None
        platform = self._platforms.get(account.platform)
        if platform is None:
            self._ended(unit, row, OutboxState.DEAD)
            return None
        try:
            message = self._rendered(unit, row, said, account, platform)
        except Exception as error:
            _log.error("message can't be rendered", row=str(row.id), **what_failed(error))
            self._ended(unit, row, OutboxState.DEAD)
            return None
        return Delivery(
            row_id=row.id,
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
        )

    def _may_leave(self, unit: Unit, row: OutboxRow, account: Account) -> bool:
        """Look again whether the reader may have it: things change between saying and sending."""
        now = self._clock.now()
        if account.state is AccountState.UNREACHABLE:
            return False
        if account.hears_only_answers and row.priority is not Priority.ANSWER:
            return False
        if row.expires_at is not None and row.expires_at <= now:
            return False
        if not account.is_person or row.audience is Audience.GROUP_CHAT:
            return not account.is_person and group_chat.may_post(unit, row)
        if row.audience is not Audience.PERSON and not _belongs(unit, row):
            return False
        if row.thing is not None and not _is_shared(unit, now, row, row.thing):
            return False
        check = self._registry.checks.get(row.kind)
        return check is None or check(unit, row)

    def _what_leaves(self, unit: Unit, row: OutboxRow, account: Account) -> Said | None:
        """Give what may leave of a message: each piece of a gathered one is looked at by itself."""
        said = from_json(row.said)
        if row.kind != GATHERED:
            return said

        def piece_may_leave(moment_id: UUID, thing: Thing | None) -> bool:
            moment = unit.moments.find(moment_id)
            if moment is None:
                return False
            about = {"group_id": moment.group_id, "subject_id": moment.subject_id}
            readers = Audience.PERSON if moment.group_id is None else Audience.MEMBER
            piece = row.model_copy(
                update={**about, "kind": moment.kind, "thing": thing, "audience": readers}
            )
            return self._may_leave(unit, piece, account)

        return look_again(said, piece_may_leave)

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


def _locked(unit: Unit, account_id: UUID) -> Account | None:
    """Give an account as it is now; no turn of it goes on before this unit has ended."""
    lookup = unit.lookup_of(account_id)
    if lookup is None:
        return None
    unit.lock_account(UUID(lookup[:32]))
    account = unit.accounts.find(account_id)
    if account is not None:
        unit.accounts.refresh(account)
    return account


def _belongs(unit: Unit, row: OutboxRow) -> bool:
    if unit.state_of_group(row.group_id) is not GroupState.OPEN:
        # Its owner is about to be erased, or it has ended: nothing of it leaves (attack 33).
        return False
    if row.audience is Audience.OWNER:
        group = unit.groups.find(row.group_id)
        return group is not None and group.owner_id == row.account_id
    return _reader(unit, row) is not None


def _is_shared(unit: Unit, now: datetime, row: OutboxRow, thing: Thing) -> bool:
    """Whether the owner shares now what a message tells (attack 33)."""
    member = _reader(unit, row)
    meeting = unit.meetings.find(row.subject_id) if thing is Thing.CALENDAR else None
    return member is not None and may_have(unit, now, member, thing, meeting=meeting)


def _reader(unit: Unit, row: OutboxRow) -> Member | None:
    return unit.members.first(
        group_id=row.group_id, account_id=row.account_id, state=MemberState.IN
    )
