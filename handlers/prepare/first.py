"""Somebody wants to talk before they say yes: the owner arranges that outside the bot.

Until the owner knows who came in, the bot names nobody to them and tells them nothing. So it gives
the owner words to pass on, and cards for the talk.
"""

from uuid import UUID

from domain.contacts import Contact
from domain.groups import Group
from domain.invitations import Invitation, InvitationState
from domain.rights import Action
from handlers.talk.buttons import tap
from handlers.talk.turn import Turn
from messages.said import Tap, text


def waiting(turn: Turn, group: Group) -> list[tuple[Invitation, Contact]]:
    """Give the invitations to which somebody said that they want to talk first."""
    found = turn.unit.invitations.where(
        group_id=group.id, state=InvitationState.TALK_FIRST, order_by=("created_at",)
    )
    return [
        (each, contact)
        for each in found
        if (contact := turn.unit.contacts.find(each.contact_id)) is not None
    ]


def show(turn: Turn, invitation_id: UUID | None, _: str) -> None:
    """Give the owner words to pass on, and the cards."""
    group, _member, invitation = turn.look_up(turn.unit.invitations, invitation_id, Action.INVITE)
    contact = turn.unit.contacts.find(invitation.contact_id)
    if invitation.state is not InvitationState.TALK_FIRST or contact is None:
        turn.tell("common-old-button")
        return
    words = text("prepare-first-words", name=contact.name)
    turn.say(
        text("prepare-first", name=contact.name, words=words),
        [
            Tap(text("prepare-first-share"), share=words),
            tap(text("prepare-cards-label"), "prep-cards", group.id),
        ],
        [tap(text("prepare-first-after"), "invitation", invitation.id)],
        group_id=group.id,
        audience=turn.readers,
    )
