"""The turn, as handlers see it: what they may read, say and plan, all in one commit."""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from domain.accounts import CONSENT_WAITS_FOR_HOURS, Account, AccountState
from domain.bookkeeping import Audience, Moment, OutboxRow, Priority
from domain.groups import Group
from domain.meetings import Meeting, MeetingState
from domain.members import Member, Role
from domain.rights import Action
from domain.running import silent_until
from domain.sharing import Thing
from handlers.talk.access import Allowed, NotAllowed, access_group, allowed_in
from messages.incoming import Incoming
from messages.said import Enclosed, Said, Tap, Text, to_json
from messages.said import text as said_text
from storage.unit import Unit

FORGET_MOMENT = "forget-without-consent"
"""Forgets whoever has not consented within a day."""
AT_TABLE = "live"
"""How the kinds of messages begin that belong to a meeting while it runs."""


def button(action: str, subject_id: UUID | None = None, arg: str = "") -> str:
    """Say what a button sends back: who may press it is decided when it is pressed."""
    subject = "" if subject_id is None else urlsafe_b64encode(subject_id.bytes).decode()[:22]
    return f"{action}:{subject}:{arg}"


def read_button(data: str) -> tuple[str, UUID | None, str] | None:
    """Read what a button sent back; None where it is none of ours."""
    action, _, rest = data.partition(":")
    subject, colon, arg = rest.partition(":")
    if not colon:
        return None
    if not subject:
        return action, None, arg
    try:
        return action, UUID(bytes=urlsafe_b64decode(subject + "==")), arg
    except ValueError:
        return None


def tap(label: Text | str, action: str, subject_id: UUID | None = None, arg: str = "") -> Tap:
    """Make a one-tap answer. A label that is a key must be given as a `Text`."""
    return Tap(label, data=button(action, subject_id, arg))


class Turn:
    """One event of one person: everything that it brings about happens at once, or not at all.

    `group` and `member` are set where the event concerns a group. `about` is what the open
    talk was begun with. `suspended` is the talk that was open until this turn; `set_aside` the one
    that was half said, and is offered again when what came between is over. `has_slept`: what
    happens was decided before, and slept on. `is_private`: what the person hears is theirs alone,
    and kept with their own key.
    """

    def __init__(self, unit: Unit, now: datetime, account: Account, incoming: Incoming) -> None:
        self.unit = unit
        self.now = now
        self.account = account
        self.incoming = incoming
        self.group: Group | None = None
        self.member: Member | None = None
        self.helping: Allowed | None = None
        self.about: dict[str, Any] = {}
        self.notice: Text | None = None
        self.begun: tuple[str, UUID | None, dict[str, Any]] | None = None
        self.commanded: str | None = None
        self.suspended: UUID | None = None
        self.set_aside: UUID | None = None
        self.resumed: UUID | None = None
        self.taken_up: tuple[UUID, bool] | None = None
        self.asks_again = False
        self.pressed: OutboxRow | None = None
        self.has_slept = False
        self.is_private = False

    @property
    def zone(self) -> ZoneInfo:
        """The person's own zone."""
        return ZoneInfo(self.account.zone)

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

    def say(
        self,
        what: Text,
        *rows: Sequence[Tap],
        to: UUID | None = None,
        group_id: UUID | None = None,
        audience: Audience = Audience.PERSON,
        kind: str = "answer",
        subject_id: UUID | None = None,
        subject_version: int = 0,
        thing: Thing | None = None,
        enclosed: Sequence[Enclosed] = (),
        priority: Priority | None = None,
        due_at: datetime | None = None,
        expires_at: datetime | None = None,
        once: bool = False,
        own_accord: bool = False,
        edits: UUID | None = None,
    ) -> OutboxRow:
        """Say something to the person, or to another account (`to`), after the commit.

        `rows` are one-tap answers, row by row. Whoever is not the person themselves hears it
        only if they may when it leaves: `audience`, and the check of its `kind`, say so. Where
        it tells a `thing` of the group, it leaves only if the owner shares that with the reader.
        What the person hears in a turn that concerns a group is about that group, unless it is
        private: then it is sealed with their own key. While the group sits at the table, what was
        not asked for waits until they have left it.
        """
        receiver = self.account.id if to is None else to
        if group_id is None and to is None and self.group is not None and not self.is_private:
            group_id = self.group.id
        if priority is None:
            asked_for = receiver == self.account.id and self.incoming.moment is None
            priority = Priority.ANSWER if asked_for else Priority.PEOPLE
        if due_at is None and not (receiver == self.account.id and self.incoming.moment is None):
            due_at = self._after_table(group_id, receiver, kind)
        said = Said(what, tuple(tuple(row) for row in rows), tuple(enclosed))
        row = OutboxRow(
            account_id=receiver,
            group_id=group_id,
            audience=audience,
            kind=kind,
            subject_id=subject_id,
            subject_version=subject_version,
            thing=thing,
            priority=priority,
            once=once,
            own_accord=own_accord,
            due_at=self.now if due_at is None else due_at,
            expires_at=expires_at,
            edits_id=edits,
            answerable=any(each.data is not None for each_row in rows for each in each_row),
            created_at=self.now,
            said=to_json(said),
        )
        return self.unit.outbox.add(row)

    def _after_table(self, group_id: UUID | None, receiver: UUID, kind: str) -> datetime | None:
        """Give when something may come to whoever sits in a meeting of the group now."""
        if group_id is None or kind.startswith(AT_TABLE):
            return None
        for meeting in self.unit.meetings.where(group_id=group_id, state=MeetingState.RUNNING):
            until = silent_until(meeting, self.now)
            member = self.unit.members.first(group_id=group_id, account_id=receiver)
            # What is posted in the group's chat rings on every phone.
            if until is not None and (member is None or meeting.takes_part(member)):
                return until
        return None

    def say_to_member(
        self,
        member: Member,
        what: Text,
        *rows: Sequence[Tap],
        kind: str = "group",
        subject_id: UUID | None = None,
        subject_version: int = 0,
        thing: Thing | None = None,
        enclosed: Sequence[Enclosed] = (),
        expires_at: datetime | None = None,
        once: bool = False,
    ) -> bool:
        """Say something about the group to a member. False: they do not use the app."""
        if member.account_id is None:
            return False
        self.say(
            what,
            *rows,
            to=member.account_id,
            group_id=member.group_id,
            audience=Audience.MEMBER,
            kind=kind,
            subject_id=subject_id,
            subject_version=subject_version,
            thing=thing,
            enclosed=enclosed,
            expires_at=expires_at,
            once=once,
        )
        return True

    def say_to_owner(
        self,
        group: Group,
        what: Text,
        *rows: Sequence[Tap],
        kind: str = "owner",
        subject_id: UUID | None = None,
        enclosed: Sequence[Enclosed] = (),
        expires_at: datetime | None = None,
        can_wait: bool = False,
    ) -> None:
        """Say something about the group to its owner.

        What can wait is not said to an owner who rests: it is there when they come back.
        """
        if can_wait and self._rests(group.owner_id):
            return
        self.say(
            what,
            *rows,
            to=group.owner_id,
            group_id=group.id,
            audience=Audience.OWNER,
            kind=kind,
            subject_id=subject_id,
            enclosed=enclosed,
            expires_at=expires_at,
        )

    def _rests(self, account_id: UUID) -> bool:
        account = self.unit.accounts.get(account_id)
        return account.rests_on(self.now.astimezone(ZoneInfo(account.zone)).date())

    def change_pressed(self, what: Text, *rows: Sequence[Tap]) -> None:
        """Let the message whose button was pressed say something else.

        Typed answers get it said anew: nobody looks for a change further up.
        """
        pressed = self.pressed
        self.say(
            what,
            *rows,
            group_id=None if pressed is None else pressed.group_id,
            audience=Audience.PERSON if pressed is None else pressed.audience,
            kind="answer" if pressed is None else pressed.kind,
            subject_id=None if pressed is None else pressed.subject_id,
            subject_version=0 if pressed is None else pressed.subject_version,
            thing=None if pressed is None else pressed.thing,
            edits=pressed.id if pressed is not None and self._is_before(pressed) else None,
        )

    def show(
        self,
        what: Text,
        *rows: Sequence[Tap],
        kind: str,
        group_id: UUID,
        subject_id: UUID,
        audience: Audience = Audience.MEMBER,
        thing: Thing | None = None,
    ) -> None:
        """Show the person something that has one place in their chat: an agenda, a live meeting.

        Pressed there, it changes in place; else it is said anew, and what was shown before no
        longer counts where an answer is typed.
        """
        pressed = self.pressed
        is_same = pressed is not None and (pressed.kind, pressed.subject_id) == (kind, subject_id)
        in_place = pressed is not None and is_same and self._is_before(pressed)
        self.unit.outbox.close_answers(self.account.id, subject_id, kind)
        self.say(
            what,
            *rows,
            group_id=group_id,
            audience=audience,
            kind=kind,
            subject_id=subject_id,
            thing=thing,
            edits=pressed.id if pressed is not None and in_place else None,
        )

    def _is_before(self, pressed: OutboxRow) -> bool:
        """Whether the person looks at this message: its own button was pressed just now."""
        return pressed.handle is not None and pressed.handle == self.incoming.pressed_on

    def tell(self, key: str, **args: Any) -> None:
        """Show the person a short notice where they pressed; it holds nothing that was typed."""
        self.notice = said_text(key, **args)

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

    def forget_account(self) -> None:
        """Forget the person: their rows go, and their key, so that backups can't be read."""
        unit, account = self.unit, self.account
        unit.forget_account(account)

    def forget_all_but_the_chat(self) -> None:
        """Forget the person, but for where to say goodbye: as with whoever did not consent."""
        gone = self.account
        self.forget_account()
        self.account = self.unit.accounts.add(
            Account(
                platform=gone.platform,
                lookup=gone.lookup,
                language=gone.language,
                created_at=self.now,
                address=gone.address,
            )
        )
        self.plan(FORGET_MOMENT, self.now + timedelta(hours=CONSENT_WAITS_FOR_HOURS))

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
        self.unit.moments.plan(
            Moment(
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
