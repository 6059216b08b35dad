"""What a turn says, and to whom: messages that leave after the commit, if they still may."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from domain.accounts import Account
from domain.bookkeeping import Audience, OutboxRow, Priority
from domain.clock import day_in
from domain.groups import Group
from domain.meetings import MeetingState
from domain.members import Member
from domain.running import silent_until
from domain.sharing import Thing
from handlers.talk.made_again import again_by
from messages.incoming import Incoming
from messages.said import Enclosed, Said, Tap, Text, to_json
from messages.said import text as said_text
from storage.unit import Unit

AT_TABLE = "live"
"""How the kinds of messages begin that belong to a meeting while it runs."""


class Speaking:
    """Says things to the person of an event, to members, and to the owner of their group.

    `group` is set where the event concerns a group. `pressed` is the message whose button was
    pressed, `notice` what is shown for a moment where it was. `is_private`: what the person hears
    is theirs alone, and kept with their own key. `is_asked`: it answers what they asked for.
    """

    def __init__(self, unit: Unit, now: datetime, account: Account, incoming: Incoming) -> None:
        self.unit = unit
        self.now = now
        self.account = account
        self.incoming = incoming
        self.group: Group | None = None
        self.pressed: OutboxRow | None = None
        self.notice: Text | None = None
        self.is_private = False
        self.is_asked = incoming.moment is None

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
        again: str | None = None,
        typed: Sequence[Tap] = (),
    ) -> OutboxRow:
        """Say something to the person, or to another account (`to`), after the commit.

        `rows` are one-tap answers, row by row. Whoever is not the person themselves hears it
        only if they may when it leaves: `audience`, and the check of its `kind`, say so. Where
        it tells a `thing` of the group, it leaves only if the owner shares that with the reader.
        What the person hears in a turn that concerns a group is about that group, unless it is
        private: then it is sealed with their own key. What shows several groups names the command
        that makes it `again`, where these have changed before it leaves. `typed` are answers that
        need no button: whoever types their label means one of these. While the group sits at the
        table, what was not asked for waits until they have left it.
        """
        receiver = self.account.id if to is None else to
        is_answer = self.is_asked and receiver == self.account.id
        if group_id is None and to is None and self.group is not None and not self.is_private:
            group_id = self.group.id
        if priority is None:
            priority = Priority.ANSWER if is_answer else Priority.PEOPLE
        if due_at is None and not is_answer:
            due_at = self._after_table(group_id, receiver, kind)
        said = Said(
            what,
            tuple(tuple(row) for row in rows),
            tuple(enclosed),
            again=None if again is None else again_by(self.unit, receiver, again),
            typed=_without_button(typed, rows),
        )
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
        )
        return True

    def say_to_owner(
        self,
        group: Group,
        what: Text,
        *rows: Sequence[Tap],
        kind: str = "owner",
        subject_id: UUID | None = None,
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
        )

    def _rests(self, account_id: UUID) -> bool:
        account = self.unit.accounts.get(account_id)
        return account.rests_on(day_in(account.zone, self.now))

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
        typed: Sequence[Tap] = (),
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
            typed=typed,
            edits=pressed.id if pressed is not None and in_place else None,
        )

    def _is_before(self, pressed: OutboxRow) -> bool:
        """Whether the person looks at this message: its own button was pressed just now."""
        return pressed.handle is not None and pressed.handle == self.incoming.pressed_on

    def tell(self, key: str, **args: Any) -> None:
        """Show the person a short notice where they pressed; it holds nothing that was typed."""
        self.notice = said_text(key, **args)


def _without_button(typed: Sequence[Tap], rows: Sequence[Sequence[Tap]]) -> tuple[Tap, ...]:
    """Give those that no button does already."""
    if not typed:
        return ()
    shown = {each.data for row in rows for each in row}
    return tuple(each for each in typed if each.data not in shown)
