"""Invitations as they are now: whose they are, how they stand, and who can be asked."""

from typing import Any
from uuid import UUID

from domain.contacts import Contact
from domain.groups import Group
from domain.invitations import WAITING, Invitation, InvitationState
from domain.members import MemberState, Role
from domain.rights import Action
from handlers.talk.turn import Turn

OVER = (InvitationState.CONFIRMED, InvitationState.DECLINED)


def own_invitation(turn: Turn, invitation_id: UUID | None) -> tuple[Invitation, Contact]:
    """Give an invitation of the person's own group. Raises `NotAllowed`."""
    _, _, invitation = turn.look_up(turn.unit.invitations, invitation_id, Action.INVITE)
    return invitation, turn.unit.contacts.get(invitation.contact_id)


def is_the_owner(turn: Turn) -> bool:
    """Whether the person owns the group of this turn, and does not only help to ask."""
    return turn.in_group()[0].owner_id == turn.account.id


def can_be_asked(turn: Turn, contact: Contact) -> bool:
    """Whether somebody may be asked now: no link is out, and they are not a member already."""
    unit = turn.unit
    if unit.invitations.count(contact_id=contact.id, state=(*WAITING, InvitationState.PENDING)):
        return False
    member = unit.members.first(
        group_id=contact.group_id, contact_id=contact.id, state=MemberState.IN, role=Role.MEMBER
    )
    return member is None


def standing_of(turn: Turn, invitation: Invitation) -> str:
    """Say how it stands, as far as the invitee was told that the owner hears it.

    "Later" is told to nobody: to the owner it is no answer yet.
    """
    if invitation.state is InvitationState.DECLINED and _is_in_without_app(turn, invitation):
        # They said no to the app alone.
        return InvitationState.CONFIRMED.value
    if not invitation.waits:
        return invitation.state.value
    if invitation.expires_at is not None and invitation.expires_at <= turn.now:
        return "expired"
    if invitation.state is InvitationState.TALK_FIRST:
        return invitation.state.value
    if invitation.asker_id is None:
        return InvitationState.OPEN.value
    return "passing-on" if invitation.passed_on_at is None else "passed-on"


def _is_in_without_app(turn: Turn, invitation: Invitation) -> bool:
    here = {"contact_id": invitation.contact_id, "account_id": None, "state": MemberState.IN}
    return turn.unit.members.count(**here) > 0


def begin_talk(turn: Turn, group: Group, contact: Contact | None = None) -> None:
    """Begin to ask somebody. Whoever helps the owner to ask sees neither map nor goals."""
    about: dict[str, Any] = {} if group.owner_id == turn.account.id else {"helped": True}
    if contact is not None:
        about["contact"] = str(contact.id)
    turn.begin("invite", group.id, **about)
