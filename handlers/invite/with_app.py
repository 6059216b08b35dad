"""Somebody who took part without the app comes to use it: what was filled in for them is theirs.

Their place in the group stays as it was. The owner knows by two words that it is them, as always.
"""

from uuid import UUID

from domain.attendance import Missed
from domain.groups import Group
from domain.invitations import InvitationState
from domain.meetings import UNSETTLED
from domain.members import Member
from domain.rights import Action
from handlers.invite import making
from handlers.invite.making import Thought
from handlers.invite.standing import look
from handlers.invite.wording import Hoped, HopedFor
from handlers.shared.leaving import catch_up
from handlers.talk.buttons import tap
from handlers.talk.turn import Turn
from messages.said import text


def give_link(turn: Turn, member_id: UUID | None, _: str) -> None:
    """Give the owner a link for somebody who takes part without the app."""
    _group, _owner, member = turn.look_up(turn.unit.members, member_id, Action.CHANGE_MEMBER)
    contact = turn.unit.contacts.find(member.contact_id)
    if not member.is_in or member.account_id is not None or contact is None:
        turn.tell("common-old-button")
        return
    waits = turn.unit.invitations.first(contact_id=contact.id, state=InvitationState.PENDING)
    if waits is not None:
        look(turn, waits.id, "")
        return
    thought = Thought(
        Hoped(HopedFor.APP),
        kind=member.kind,
        role=member.role,
        guest_at_id=member.guest_at_id,
    )
    making.give(turn, contact, making.nominate(turn, contact, thought))


def take_over(turn: Turn, group: Group, member: Member, account_id: UUID) -> None:
    """Let somebody answer for themselves from now on, and have what was written down for them.

    What they told of themselves is sealed with their own key from here on. Of what is planned they
    hear as whoever was away: what was answered for them is not asked again.
    """
    unit = turn.unit
    member.account_id = account_id
    unit.members.save(member)
    for answer in unit.preparatory_answers.where(member_id=member.id, account_id=None):
        answer.account_id = account_id
        unit.preparatory_answers.save(answer)
    for meeting in unit.meetings.where(group_id=group.id, state=UNSETTLED):
        attendance = unit.attendances.first(meeting_id=meeting.id, member_id=member.id)
        if attendance is not None and attendance.coming is None:
            attendance.missed = Missed.MOVE
            unit.attendances.save(attendance)
    catch_up(turn, group, member)


def say_what_is_theirs(turn: Turn, group: Group, member: Member) -> None:
    """Show the way to what the owner wrote down for somebody, where there is any."""
    if not turn.unit.preparatory_answers.count(member_id=member.id, by_owner=True):
        return
    said = (
        text("joining-something-yours")
        if member.hears_nameless
        else text("joining-told-is-yours", owner=group.owner_name)
    )
    see = [tap(text("joining-see-it"), "prep-own", group.id)]
    turn.say_to_member(member, said, see, kind="welcome")
