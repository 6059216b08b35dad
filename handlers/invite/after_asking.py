"""What an owner does with an invitation that was made: show it, renew it, take it back, answer."""

from uuid import UUID

from domain.invitations import InvitationState
from domain.rights import Action
from handlers.invite import making
from handlers.invite.confirming import read_by_others
from handlers.invite.rows import OVER, can_be_asked, is_the_owner, own_invitation, standing_of
from handlers.talk.access import NotAllowed
from handlers.talk.buttons import tap
from handlers.talk.registry import Making
from handlers.talk.turn import Turn
from messages.outgoing import Attachment
from messages.said import Enclosed, text


def look_more(turn: Turn, invitation_id: UUID | None, _: str) -> None:
    """Show what else the owner can do with an invitation that waits."""
    invitation, contact = own_invitation(turn, invitation_id)
    if not invitation.waits:
        turn.tell("common-old-button")
        return
    turn.say(
        text("invite-more-about", name=contact.name, until=making.until(turn, invitation)),
        [tap(text("invite-asker"), "asker-who", invitation.id)],
        [tap(text("invite-other-day"), "invitation-until", invitation.id)],
        [tap(text("invite-preview-rehearse"), "invitation-try", invitation.id)],
        [tap(text("invite-withdraw"), "invitation-stop", invitation.id)],
        group_id=invitation.group_id,
    )


def show_again(turn: Turn, invitation_id: UUID | None, _: str) -> None:
    """Show the message to pass on once more."""
    invitation, contact = own_invitation(turn, invitation_id)
    _for_owner_alone(turn)
    if standing_of(turn, invitation) == "expired" or not invitation.waits:
        turn.tell("common-old-button")
        return
    making.say_ready(turn, contact, invitation)


def renew(turn: Turn, invitation_id: UUID | None, _: str) -> None:
    """Give a new link; the old one dies."""
    invitation, contact = own_invitation(turn, invitation_id)
    if invitation.state in (*OVER, InvitationState.NOMINATED) or (
        invitation.state is InvitationState.WITHDRAWN and not can_be_asked(turn, contact)
    ):
        turn.tell("common-old-button")
        return
    if invitation.state is InvitationState.PENDING:
        making.settle(turn, invitation, InvitationState.WITHDRAWN)
    making.give(turn, contact, making.nominate(turn, contact, making.thought_of(invitation)))


def withdraw(turn: Turn, invitation_id: UUID | None, _: str) -> None:
    """Take an invitation back: its link shows the same neutral words as any other dead one."""
    invitation, contact = own_invitation(turn, invitation_id)
    if invitation.state in (*OVER, InvitationState.WITHDRAWN):
        turn.tell("common-old-button")
        return
    nominated = invitation.state is InvitationState.NOMINATED
    making.settle(turn, invitation, InvitationState.WITHDRAWN)
    turn.say(
        text("invite-forgotten", name=contact.name)
        if nominated
        else text("invite-withdrawn", name=contact.name),
        group_id=invitation.group_id,
    )


def show_qr(turn: Turn, invitation_id: UUID | None, _: str) -> None:
    """Show the link as a picture, for somebody who is near."""
    invitation, contact = own_invitation(turn, invitation_id)
    _for_owner_alone(turn)
    if not invitation.waits:
        turn.tell("common-old-button")
        return
    turn.say(
        text("invite-qr-shown", name=contact.name),
        group_id=invitation.group_id,
        enclosed=[making.qr_enclosed(invitation)],
    )


def qr(making_now: Making, enclosed: Enclosed) -> Attachment:
    """Make the picture of a link for the reader's own platform."""
    from messages.pictures.qr import qr_picture

    address = making_now.reader.link(enclosed.about["payload"])
    alt = making_now.renderer.text(text("invite-qr-alt"), making_now.reader)
    return Attachment("qr.png", "image/png", qr_picture(address), alt)


def answer_for_them(turn: Turn, invitation_id: UUID | None, answer: str) -> None:
    """Tap in what somebody without the app answered; a yes makes them a member, marked so."""
    invitation, contact = own_invitation(turn, invitation_id)
    if not invitation.waits:
        turn.tell("common-old-button")
        return
    if answer == "yes":
        making.join(turn, invitation, None)
        done = text("joining-without-app", name=contact.name)
        what, ways = read_by_others(turn, done, contact)
        turn.say(what, *ways, group_id=contact.group_id)
    else:
        making.settle(turn, invitation, InvitationState.DECLINED)
        turn.say(text("invite-noted-no", name=contact.name), group_id=contact.group_id)


def _for_owner_alone(turn: Turn) -> None:
    """Keep a link that works from whoever helps the owner to ask."""
    if not is_the_owner(turn):
        raise NotAllowed(Action.INVITE, turn.in_group()[0].id)
