"""How it stands with asking, without pressure, and what the owner can do with one invitation."""

from typing import Any
from uuid import UUID

from domain.contacts import Contact
from domain.dial import DialStep
from domain.groups import Group
from domain.invitations import WAITING, Invitation, InvitationState
from domain.members import MemberState, Role
from domain.rights import Action
from handlers.invite import making
from handlers.invite.wording import SMALL_ASKS, HopedFor
from handlers.talk.access import NotAllowed, companion_of
from handlers.talk.pages import page, page_start
from handlers.talk.registry import Making
from handlers.talk.turn import Turn, tap
from messages.outgoing import Attachment
from messages.said import Argument, Enclosed, Lines, Tap, text, variant

_OVER = (InvitationState.CONFIRMED, InvitationState.DECLINED)


def overview(turn: Turn, _: str) -> None:
    """Show who was asked and how it stands, and offer to ask somebody."""
    group, _member = turn.in_group()
    if not _asked(turn, group.id):
        begin_talk(turn, group)
        return
    _show(turn, group.id, 0)


def show_more(turn: Turn, group_id: UUID | None, start: str) -> None:
    """Show the next few people who were asked."""
    group, _ = turn.access(Action.INVITE, group_id)
    _show(turn, group.id, page_start(start))


def _show(turn: Turn, group_id: UUID, start: int) -> None:
    asked = _asked(turn, group_id)
    lines = [
        variant("invite-stands", _seen(turn, each), **_who(turn, each, to)) for each, to in asked
    ]
    taps = [
        tap(contact.name, "invitation", invitation.id)
        for invitation, contact in asked
        if invitation.state not in _OVER or can_be_asked(turn, contact)
    ]
    turn.say(
        text("invite-overview", people=Lines(tuple(lines))),
        *page(
            taps,
            start,
            lambda following: tap(text("menu-more"), "invite-page", group_id, str(following)),
        ),
        [tap(text("invite-someone"), "invite-new", group_id)],
        group_id=group_id,
    )


def begin_talk(turn: Turn, group: Group, contact: Contact | None = None) -> None:
    """Begin to ask somebody. Whoever helps the owner to ask sees neither map nor goals."""
    about: dict[str, Any] = {} if group.owner_id == turn.account.id else {"helped": True}
    if contact is not None:
        about["contact"] = str(contact.id)
    turn.begin("invite", group.id, **about)


def _asked(turn: Turn, group_id: UUID) -> list[tuple[Invitation, Contact]]:
    """Give the newest invitation of everybody on the map who has one."""
    people = {each.id: each for each in turn.unit.contacts.where(group_id=group_id)}
    newest = {
        each.contact_id: each
        for each in turn.unit.invitations.where(group_id=group_id, order_by=("created_at",))
        if each.state is not InvitationState.WITHDRAWN
    }
    return [
        (each, people[each.contact_id]) for each in newest.values() if each.contact_id in people
    ]


def can_be_asked(turn: Turn, contact: Contact) -> bool:
    """Whether somebody may be asked now: no link is out, and they are not a member already."""
    unit = turn.unit
    if unit.invitations.count(contact_id=contact.id, state=(*WAITING, InvitationState.PENDING)):
        return False
    member = unit.members.first(
        group_id=contact.group_id, contact_id=contact.id, state=MemberState.IN, role=Role.MEMBER
    )
    return member is None


def look(turn: Turn, invitation_id: UUID | None, _: str) -> None:
    """Show one invitation: how it stands, why, and what the owner can do with it."""
    invitation, contact = own_invitation(turn, invitation_id)
    stands = _seen(turn, invitation)
    lines: list[Argument] = [variant("invite-look", stands, **_who(turn, invitation, contact))]
    is_owner = _is_owner(turn)
    if is_owner:
        lines += _why(turn, invitation)
    if is_owner and invitation.state is InvitationState.PENDING:
        first, second = making.everyday(invitation)
        lines.append(text("invite-look-words", first=first, second=second))
    turn.say(
        text("invite-look", lines=Lines(tuple(lines))),
        *_taps(turn, invitation, contact),
        group_id=invitation.group_id,
        subject_id=invitation.id,
    )


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
    if _stands(turn, invitation) == "expired" or not invitation.waits:
        turn.tell("common-old-button")
        return
    making.say_ready(turn, contact, invitation)


def renew(turn: Turn, invitation_id: UUID | None, _: str) -> None:
    """Give a new link; the old one dies."""
    invitation, contact = own_invitation(turn, invitation_id)
    if invitation.state in (*_OVER, InvitationState.NOMINATED) or (
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
    if invitation.state in (*_OVER, InvitationState.WITHDRAWN):
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
        turn.say(text("joining-without-app", name=contact.name), group_id=contact.group_id)
    else:
        making.settle(turn, invitation, InvitationState.DECLINED)
        turn.say(text("invite-noted-no", name=contact.name), group_id=contact.group_id)


def own_invitation(turn: Turn, invitation_id: UUID | None) -> tuple[Invitation, Contact]:
    """Give an invitation of the person's own group. Raises `NotAllowed`."""
    invitation = turn.unit.invitations.find(invitation_id)
    if invitation is None:
        raise NotAllowed(Action.INVITE)
    turn.access(Action.INVITE, invitation.group_id, invitation.id)
    turn.unit.invitations.refresh(invitation)
    return invitation, turn.unit.contacts.get(invitation.contact_id)


def _for_owner_alone(turn: Turn) -> None:
    """Keep a link that works from whoever helps the owner to ask."""
    if not _is_owner(turn):
        raise NotAllowed(Action.INVITE, turn.in_group()[0].id)


def _is_owner(turn: Turn) -> bool:
    return turn.in_group()[0].owner_id == turn.account.id


def _taps(turn: Turn, invitation: Invitation, contact: Contact) -> list[list[Tap]]:
    """Give what the owner can do now."""
    match _stands(turn, invitation):
        case "nominated":
            return [
                [tap(text("invite-go-on-with", name=contact.name), "invite-again", contact.id)],
                [tap(text("invite-forget"), "invitation-stop", invitation.id)],
            ]
        case "pending":
            if not _is_owner(turn):
                return []
            return [
                [
                    tap(text("joining-yes", name=contact.name), "is-this", invitation.id, "yes"),
                    tap(text("common-no"), "is-this", invitation.id, "no"),
                    tap(text("common-later"), "is-this", invitation.id, "later"),
                ]
            ]
        case "confirmed" | "declined":
            if not can_be_asked(turn, contact):
                return []
            return [[tap(text("invite-again"), "invite-again", contact.id)]]
        case "expired":
            more = [tap(text("invite-withdraw"), "invitation-stop", invitation.id)]
        case _:
            more = [tap(text("menu-more"), "invitation-more", invitation.id)]
            if _is_owner(turn):
                more.insert(0, tap(text("invite-show-again"), "invitation-show", invitation.id))
    talk = [[tap(text("joining-how-to-talk"), "prep-first", invitation.id)]]
    return [
        *(talk if invitation.state is InvitationState.TALK_FIRST else []),
        [
            tap(text("invite-they-said-yes"), "invitation-answer", invitation.id, "yes"),
            tap(text("invite-they-said-no"), "invitation-answer", invitation.id, "no"),
        ],
        [*more, tap(text("invite-new-link"), "invitation-link", invitation.id)],
    ]


def _stands(turn: Turn, invitation: Invitation) -> str:
    """Say how it stands, as far as the invitee was told that the owner hears it.

    "Later" is told to nobody: to the owner it is no answer yet.
    """
    if not invitation.waits:
        return invitation.state.value
    if invitation.expires_at is not None and invitation.expires_at <= turn.now:
        return "expired"
    if invitation.state is InvitationState.TALK_FIRST:
        return invitation.state.value
    if invitation.asker_id is None:
        return InvitationState.OPEN.value
    return "passing-on" if invitation.passed_on_at is None else "passed-on"


def _seen(turn: Turn, invitation: Invitation) -> str:
    """Say how it stands, in words for the owner, or for whoever helps them to ask."""
    stands = _stands(turn, invitation)
    for_helper = {"pending": "pending-helped", "talk-first": "talk-first-helped"}
    return stands if _is_owner(turn) else for_helper.get(stands, stands)


def _who(turn: Turn, invitation: Invitation, contact: Contact) -> dict[str, Argument]:
    """Give the names that the text of a standing needs."""
    named: dict[str, Argument] = {"name": contact.name}
    asker = turn.unit.members.find(invitation.asker_id)
    if asker is not None:
        named["asker"] = asker.name
    return named


def _why(turn: Turn, invitation: Invitation) -> list[Argument]:
    """Say why the owner thought of them: for their own eyes."""
    lines: list[Argument] = []
    goal = turn.unit.goals.find(invitation.goal_id)
    if goal is not None:
        lines.append(text("invite-why-goal", goal=goal.text))
    hoped = HopedFor(invitation.hoped_for)
    if invitation.hoped_words:
        lines.append(text("invite-why-hoped", what=invitation.hoped_words))
    elif hoped in SMALL_ASKS:
        lines.append(text("invite-why-hoped", what=variant("invite-small", hoped.value)))
    elif hoped is not HopedFor.OPEN:
        lines.append(text("invite-why-hoped", what=variant("sitting-hoped", hoped.value)))
    if not lines:
        return []
    group, _ = turn.in_group()
    companion = companion_of(turn, group, DialStep.ASKING)
    if companion is None:
        return [*lines, text("invite-why-yours")]
    return [*lines, text("invite-why-helped", name=companion.name)]
