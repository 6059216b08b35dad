"""How it stands with asking, without pressure: of everybody who was asked, and of one."""

from uuid import UUID

from domain.contacts import Contact
from domain.dial import DialStep
from domain.invitations import Invitation, InvitationState
from domain.rights import Action
from handlers.invite import making
from handlers.invite.rows import (
    OVER,
    begin_talk,
    can_be_asked,
    is_the_owner,
    own_invitation,
    standing_of,
)
from handlers.invite.wording import SMALL_ASKS, HopedFor
from handlers.talk.access import companion_of
from handlers.talk.buttons import tap
from handlers.talk.pages import page, page_start
from handlers.talk.turn import Turn
from messages.said import Argument, Lines, Tap, text, variant


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
    everybody = [tap(contact.name, "invitation", invitation.id) for invitation, contact in asked]
    taps = [
        each
        for each, (invitation, contact) in zip(everybody, asked, strict=True)
        if invitation.state not in OVER or can_be_asked(turn, contact)
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
        typed=everybody,
    )


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


def look(turn: Turn, invitation_id: UUID | None, _: str) -> None:
    """Show one invitation: how it stands, why, and what the owner can do with it."""
    invitation, contact = own_invitation(turn, invitation_id)
    stands = _seen(turn, invitation)
    lines: list[Argument] = [variant("invite-look", stands, **_who(turn, invitation, contact))]
    is_owner = is_the_owner(turn)
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


def _taps(turn: Turn, invitation: Invitation, contact: Contact) -> list[list[Tap]]:
    """Give what the owner can do now."""
    match standing_of(turn, invitation):
        case "nominated":
            return [
                [tap(text("invite-go-on-with", name=contact.name), "invite-again", contact.id)],
                [tap(text("invite-forget"), "invitation-stop", invitation.id)],
            ]
        case "pending":
            if not is_the_owner(turn):
                return []
            return [
                [
                    tap(text("joining-yes", name=contact.name), "is-this", invitation.id, "yes"),
                    tap(text("common-no"), "is-this", invitation.id, "no"),
                    tap(text("common-later"), "is-this", invitation.id, "later"),
                ]
            ]
        case "confirmed" | "declined" | "withdrawn":
            if not can_be_asked(turn, contact):
                return []
            return [[tap(text("invite-again"), "invite-again", contact.id)]]
        case "expired":
            more = [tap(text("invite-withdraw"), "invitation-stop", invitation.id)]
        case _:
            more = [tap(text("menu-more"), "invitation-more", invitation.id)]
            if is_the_owner(turn):
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


def _seen(turn: Turn, invitation: Invitation) -> str:
    """Say how it stands, in words for the owner, or for whoever helps them to ask."""
    stands = standing_of(turn, invitation)
    for_helper = {"pending": "pending-helped", "talk-first": "talk-first-helped"}
    return stands if is_the_owner(turn) else for_helper.get(stands, stands)


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
    elif hoped not in (HopedFor.OPEN, HopedFor.APP):
        lines.append(text("invite-why-hoped", what=variant("sitting-hoped", hoped.value)))
    if not lines:
        return []
    group, _ = turn.in_group()
    companion = companion_of(turn, group, DialStep.ASKING)
    if companion is None:
        return [*lines, text("invite-why-yours")]
    return [*lines, text("invite-why-helped", name=companion.name)]
