"""The turn, as handlers see it: what they may read, say and plan, all in one commit."""

from datetime import date, datetime, time, timedelta
from typing import Any, Protocol, TypeVar, cast
from uuid import UUID
from zoneinfo import ZoneInfo

from domain.accounts import Account, AccountState
from domain.bookkeeping import Audience, Planned
from domain.groups import Group
from domain.meetings import Meeting
from domain.members import Member, Role
from domain.record import Facts
from domain.rights import Action
from handlers.talk.access import Allowed, NotAllowed, access_group, allowed_in
from handlers.talk.speaking import Speaking
from messages.catalogue import language_of
from messages.incoming import Incoming
from messages.rendering import Reader
from storage.repository import Repository
from storage.unit import Unit

R = TypeVar("R", bound=Facts)


class _OfGroup(Protocol):
    """What belongs to a group."""

    group_id: UUID


FORGET_MOMENT = "forget-without-consent"
"""Forgets whoever has not consented within a day."""


class Turn(Speaking):
    """One event of one person: everything that it brings about happens at once, or not at all.

    `member` is who the person is in the group that the event concerns. `about` is what the open
    talk was begun with. `suspended` is the talk that was open until this turn; `set_aside` the one
    that was half said, and is offered again when what came between is over. `has_slept`: what
    happens was decided before, and slept on.
    """

    def __init__(self, unit: Unit, now: datetime, account: Account, incoming: Incoming) -> None:
        super().__init__(unit, now, account, incoming)
        self.member: Member | None = None
        self.helping: Allowed | None = None
        self.about: dict[str, Any] = {}
        self.begun: tuple[str, UUID | None, dict[str, Any]] | None = None
        self.commanded: str | None = None
        self.suspended: UUID | None = None
        self.set_aside: UUID | None = None
        self.resumed: UUID | None = None
        self.taken_up: tuple[UUID, bool] | None = None
        self.asks_again = False
        self.has_slept = False

    @property
    def zone(self) -> ZoneInfo:
        """The person's own zone."""
        return ZoneInfo(self.account.zone)

    @property
    def reader(self) -> Reader:
        """The person as a reader: what they typed is matched in their own language."""
        return Reader(language_of(self.account.language), lambda payload: payload, self.today)

    @property
    def today(self) -> date:
        """The person's own day."""
        return self.now.astimezone(self.zone).date()

    def access(
        self,
        action: Action,
        group_id: UUID | None,
        subject_id: UUID | None = None,
        *,
        meeting: Meeting | None = None,
        whose: UUID | None = None,
    ) -> tuple[Group, Member]:
        """Look at a group, if the person may do this in it now. Raises `NotAllowed`.

        `meeting` is the one that it is about, `whose` the member whose own thing it is: some may
        do this with their own alone.
        """
        self.group, self.member, allowed = access_group(
            self, action, group_id, subject_id, meeting=meeting, whose=whose
        )
        if allowed.step is not None and (self.helping is None or allowed.needs_owner):
            self.helping = allowed
        return self.group, self.member

    def look_up(
        self, rows: Repository[R], row_id: UUID | None, action: Action
    ) -> tuple[Group, Member, R]:
        """Give what a button is about, as it is now, if the person may do this in its group.

        It is read anew once the group is locked. Raises `NotAllowed`, also where there is no such
        row: nobody learns that it exists.
        """
        row = rows.find(row_id)
        if row is None:
            raise NotAllowed(action)
        group, member = self.access(action, cast("_OfGroup", row).group_id, row.id)
        rows.refresh(row)
        return group, member, row

    def may(self, action: Action, meeting: Meeting | None = None) -> bool:
        """Say whether the person may do this in the group of this turn: to offer it, or not."""
        group, member = self.in_group()
        return allowed_in(self.unit, self.now, group, member, action, meeting=meeting) is not None

    @property
    def readers(self) -> Audience:
        """Whom what is shown here is for, when it leaves: the owner, or whoever helps them."""
        _, member = self.in_group()
        return Audience.OWNER if member.role is Role.OWNER else Audience.MEMBER

    def leave_group_aside(self) -> None:
        """Say no more about the group that this turn concerned: it is gone, or beside the point."""
        self.group = self.member = None

    def in_group(self) -> tuple[Group, Member]:
        """Give the group that this turn is about. Raises `NotAllowed` where there is none."""
        if self.group is None or self.member is None:
            raise NotAllowed
        return self.group, self.member

    def begin(self, talk: str, group_id: UUID | None = None, **about: Any) -> None:
        """Begin a talk with the person, or go on with it where they left it."""
        self.begun = (talk, group_id, about)

    def let_wait(self) -> UUID | None:
        """Give the talk that was open until this turn: whoever asks for it says how it goes on."""
        self.set_aside = None
        return self.suspended

    def resume(self, conversation_id: UUID) -> None:
        """Go on with a talk of the person that waits."""
        self.resumed = conversation_id

    def take_up(self, proposal_id: UUID, *, finish: bool) -> None:
        """Go on with what a companion laid before the owner; or let it happen as it is."""
        self.taken_up = (proposal_id, finish)

    def ask_again(self) -> None:
        """Ask the question that is open once more, after what this turn says."""
        self.asks_again = True

    def run(self, command: str) -> None:
        """Go on with a command, as if the person had given it."""
        self.commanded = command

    def end_silence(self) -> bool:
        """Let messages come again, if the person had silenced them; say whether they had."""
        if self.account.state is not AccountState.SILENCED:
            return False
        self.account.state = AccountState.ACTIVE
        self.unit.accounts.save(self.account)
        return True

    def give_consent(self) -> None:
        """Note that the person agreed that what they type is kept, and when (AVG art. 7, 1)."""
        self.account.consent_at = self.now
        self.account.state = AccountState.ACTIVE
        self.unit.accounts.save(self.account)
        self.unplan(FORGET_MOMENT, account_id=self.account.id, subject_id=None)

    def plan(
        self,
        kind: str,
        due_at: datetime,
        *,
        account_id: UUID | None = None,
        group_id: UUID | None = None,
        subject_id: UUID | None = None,
        occurrence: str = "",
        nudge: bool = False,
    ) -> None:
        """Plan something for later, once for each kind, person, subject and occurrence.

        Planned again, it moves to the new time. A nudge is of the bot's own accord: it is
        gathered with others into one message a day.
        """
        whom = self.account.id if account_id is None else account_id
        key = f"{kind}:{whom}:{subject_id}:{occurrence}"
        self.unit.plan(
            Planned(
                key=key,
                kind=kind,
                account_id=whom,
                group_id=group_id,
                subject_id=subject_id,
                nudge=nudge,
                due_at=due_at,
                created_at=self.now,
            )
        )

    def plan_nudge(
        self,
        kind: str,
        on: date,
        account: Account,
        *,
        group_id: UUID,
        subject_id: UUID,
        occurrence: str = "",
    ) -> None:
        """Plan a nudge on a day, at the hour at which an account has the bot's own messages."""
        self.plan(
            kind,
            self.nudge_at(on, account),
            account_id=account.id,
            group_id=group_id,
            subject_id=subject_id,
            occurrence=occurrence,
            nudge=True,
        )

    def unplan(
        self, kind: str, *, account_id: UUID, subject_id: UUID | None, occurrence: str = ""
    ) -> None:
        """Drop something that was planned, if it has not happened."""
        self.unit.moments.drop(f"{kind}:{account_id}:{subject_id}:{occurrence}")

    def nudge_at(self, on: date, account: Account) -> datetime:
        """Give the moment on a day at which the bot's own messages come to an account."""
        return datetime.combine(on, time(account.nudge_hour), ZoneInfo(account.zone))

    def tomorrow(self) -> datetime:
        """Give the hour of the bot's own messages on the person's next day."""
        return self.nudge_at(self.today + timedelta(days=1), self.account)
