"""The owner confirms who came in, by the two words that they heard outside the bot."""

from uuid import UUID

from domain.bookkeeping import Audience
from domain.groups import InvitationState, MemberState
from domain.rights import Action
from handlers.invite import making
from handlers.talk.access import NotAllowed
from handlers.talk.turn import Turn, tap
from messages.said import text


def decide(turn: Turn, invitation_id: UUID | None, answer: str) -> None:
    """Let the owner say: this is the right person, it is not, or later."""
    invitation = turn.unit.invitations.find(invitation_id)
    if invitation is None:
        raise NotAllowed(Action.CONFIRM_MEMBER)
    group, _ = turn.access(Action.CONFIRM_MEMBER, invitation.group_id, invitation.id)
    turn.unit.invitations.refresh(invitation)
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
    known = turn.unit.members.first(group_id=group.id, account_id=invitee_id, state=MemberState.IN)
    member = known or making.join(turn, invitation, invitee_id)
    turn.change_pressed(text("joining-done", name=member.name))
    turn.say(
        text("joining-welcome-nameless")
        if member.hears_nameless
        else text("joining-welcome", owner=group.owner_name),
        to=invitee_id,
        group_id=group.id,
        audience=Audience.MEMBER,
    )
