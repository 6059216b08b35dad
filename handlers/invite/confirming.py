"""The owner confirms who came in, by the two words that they heard outside the bot."""

from uuid import UUID

from domain.contacts import Contact
from domain.groups import Group
from domain.invitations import InvitationState
from domain.meetings import MeetingState
from domain.members import Member, MemberState, Role
from domain.names import is_said_by_one
from domain.rights import Action
from handlers.invite import making, with_app
from handlers.talk.buttons import tap
from handlers.talk.turn import Turn
from handlers.talk.which_group import sign_of
from messages.said import Tap, Text, text

_WELCOMES = {
    Role.OWNER: "joining-welcome",
    Role.MEMBER: "joining-welcome",
    Role.GUEST: "joining-welcome-guest",
    Role.INFORMED: "joining-welcome-informed",
}


def decide(turn: Turn, invitation_id: UUID | None, answer: str) -> None:
    """Let the owner say: this is the right person, it is not, or later."""
    group, _, invitation = turn.look_up(turn.unit.invitations, invitation_id, Action.CONFIRM_MEMBER)
    if invitation.state is not InvitationState.PENDING or invitation.invitee_id is None:
        turn.tell("common-old-button")
        return
    contact = turn.unit.contacts.get(invitation.contact_id)
    invitee_id = invitation.invitee_id
    if answer == "later":
        turn.say(text("joining-later", name=contact.name), group_id=group.id)
        return
    if answer == "no":
        making.settle(turn, invitation, InvitationState.WITHDRAWN)
        turn.say(text("invited-gone"), to=invitee_id)
        turn.say(
            text("joining-not-them", name=contact.name),
            [tap(text("invite-new-link"), "invitation-link", invitation.id)],
            group_id=group.id,
        )
        return
    was_here = turn.unit.members.first(contact_id=contact.id, account_id=None, state=MemberState.IN)
    member = making.join(turn, invitation, invitee_id)
    if was_here is member:
        with_app.take_over(turn, group, member, invitee_id)
        turn.change_pressed(text("joining-done-app", name=member.name))
    else:
        done, ways = read_by_others(turn, text("joining-done", name=member.name), contact)
        turn.change_pressed(done, *ways, *_about_the_day(turn, member))
    _welcome(turn, group, member)
    with_app.say_what_is_theirs(turn, group, member)


def read_by_others(turn: Turn, done: Text, contact: Contact) -> tuple[Text, list[list[Tap]]]:
    """Say with it that "my mother" is what the others read now, and offer a name for the group."""
    if not is_said_by_one(contact.name) or not turn.may(Action.CHANGE_MAP):
        return done, []
    give = tap(text("joining-give-name"), "net-edit", contact.id, "name")
    return text("joining-read-by-others", done=done, name=contact.name), [[give]]


def _about_the_day(turn: Turn, guest: Member) -> list[list[Tap]]:
    """Offer to tell a guest of the one meeting that they came for, or to ask which day they can."""
    meeting = turn.unit.meetings.find(guest.guest_at_id)
    label = text("joining-tell-guest", name=guest.name)
    if meeting is not None and meeting.state is MeetingState.FINDING:
        return [[tap(label, "day-tell", meeting.id)]]
    if meeting is not None and meeting.state is MeetingState.PLANNED:
        return [[tap(label, "day-tell-date", meeting.id)]]
    return []


def _welcome(turn: Turn, group: Group, member: Member) -> None:
    """Say to whom they belong now, as far as their chat may hold it, and what that asks of them."""
    if member.hears_nameless:
        welcome = text("joining-nameless", welcome=text(_WELCOMES[member.role], owner=""))
    else:
        welcome = text(_WELCOMES[member.role], owner=group.owner_name)
    turn.say_to_member(member, welcome, kind="welcome")
    assert member.account_id is not None
    sign = sign_of(turn.unit, member.account_id, group.id)
    if sign is not None:
        turn.say_to_member(
            member,
            text("joining-several", group=sign),
            [tap(text("groups-other-name"), "group-name", group.id)],
            kind="welcome",
        )
