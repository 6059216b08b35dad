"""The owner's side: whom to ask, with which words, and how it stands, without pressure."""

from dataclasses import dataclass
from uuid import UUID

from domain.groups import WAITING, Contact, Invitation, InvitationState, Sector
from domain.rights import Action
from handlers.invite import making
from handlers.invite.first_sitting import MOST_NAME, HopedFor, own_words
from handlers.talk.access import NotAllowed
from handlers.talk.kinds import Line, OneOf, each_of
from handlers.talk.questions import Option, Talk, ask
from handlers.talk.registry import Making
from handlers.talk.turn import Turn, tap
from messages.outgoing import Attachment
from messages.said import Enclosed, Lines, Tap, text, variant

SOMEBODY_NEW = "new"


@dataclass(frozen=True, slots=True)
class Nominee:
    """Somebody on the map who may be asked. `given`: chosen before the talk began."""

    id: UUID
    name: str


@dataclass(frozen=True, slots=True)
class People:
    """Who can be asked, and who was chosen already."""

    to_ask: tuple[Nominee, ...]
    chosen: Nominee | None


@dataclass(frozen=True, slots=True)
class Asked:
    """Whom the owner wants to ask, and how."""

    contact_id: UUID | None
    name: str
    professional: bool
    hoped_for: HopedFor
    words: str | None
    ready: bool


def overview(turn: Turn, _: str) -> None:
    """Show who was asked and how it stands, and offer to ask somebody."""
    group, _member = turn.in_group()
    people = {each.id: each for each in turn.unit.contacts.where(group_id=group.id)}
    asked = [
        each
        for each in turn.unit.invitations.where(group_id=group.id, order_by=("created_at",))
        if each.state is not InvitationState.WITHDRAWN and each.contact_id in people
    ]
    begin_tap = tap(text("invite-someone"), "invite-new", group.id)
    if not asked:
        turn.begin("invite", group.id)
        return
    lines = tuple(
        variant("invite-stands", _standing(turn, each), name=people[each.contact_id].name)
        for each in asked
    )
    waiting = [each for each in asked if each.state in (*WAITING, InvitationState.PENDING)]
    turn.say(
        text("invite-overview", people=Lines(lines)),
        *[[tap(people[each.contact_id].name, "invitation", each.id)] for each in waiting[-5:]],
        [begin_tap],
        group_id=group.id,
    )


def begin(turn: Turn, group_id: UUID | None, _: str) -> None:
    """Begin to ask somebody."""
    turn.access(Action.INVITE, group_id)
    turn.begin("invite", group_id)


def begin_with(turn: Turn, contact_id: UUID | None, _: str) -> None:
    """Begin to ask somebody on the map; whoever was asked already: show how that stands."""
    contact = turn.unit.contacts.find(contact_id)
    if contact is None:
        raise NotAllowed(Action.INVITE)
    turn.access(Action.INVITE, contact.group_id, contact.id)
    asked = turn.unit.invitations.where(contact_id=contact.id, order_by=("-created_at",))
    for invitation in asked:
        if invitation.state is not InvitationState.WITHDRAWN:
            look(turn, invitation.id, "")
            return
    turn.begin("invite", contact.group_id, contact=str(contact.id))


def view(turn: Turn) -> People:
    """Give the people on the map who were not asked yet."""
    group, _ = turn.in_group()
    contacts = turn.unit.contacts.where(group_id=group.id, order_by=("created_at",))
    done = {
        each.contact_id
        for each in turn.unit.invitations.where(group_id=group.id)
        if each.state is not InvitationState.WITHDRAWN
    }
    free = tuple(Nominee(each.id, each.name) for each in contacts if each.id not in done)
    chosen = [each for each in free if str(each.id) == turn.about.get("contact")]
    return People(free, chosen[0] if chosen else None)


def invite(people: People) -> Talk[Asked]:
    """Choose somebody, say what for, and find the words."""
    chosen: Nominee | None = people.chosen
    name = chosen.name if chosen else None
    professional = False
    if chosen is None:
        whom: UUID | str = SOMEBODY_NEW
        if people.to_ask:
            options: list[Option[UUID | str]] = [
                Option(each.id, each.name) for each in people.to_ask
            ]
            options.append(Option(SOMEBODY_NEW, text("invite-somebody-new")))
            whom = yield from ask("invite-whom", OneOf(options))
        chosen = next((each for each in people.to_ask if each.id == whom), None)
        name = chosen.name if chosen else (yield from ask("invite-name", Line(MOST_NAME)))
        if chosen is None:
            professional = yield from ask(
                "invite-from",
                OneOf(
                    [
                        Option(False, text("invite-from-own")),
                        Option(True, text("invite-from-care")),
                    ]
                ),
                name=name,
            )
    assert name is not None
    which = chosen.id if chosen else SOMEBODY_NEW
    hoped_for = yield from ask(
        f"sitting-hoped:{which}", each_of(HopedFor, "sitting-hoped"), name=name
    )
    words, ready = yield from own_words(name, hoped_for)
    return Asked(chosen.id if chosen else None, name, professional, hoped_for, words, ready)


def after(turn: Turn, asked: Asked) -> None:
    """Keep who it is; make the invitation if its words are ready."""
    group, _ = turn.in_group()
    contact = (
        turn.unit.contacts.get(asked.contact_id)
        if asked.contact_id
        else making.add_contact(turn, group, asked.name)
    )
    if asked.professional:
        contact.sector = Sector.CARE
    contact.hoped_for = asked.hoped_for.value
    turn.unit.contacts.save(contact)
    if not asked.ready:
        turn.say(text("sitting-kept", name=contact.name))
        return
    making.give(turn, contact, asked.words)


def look(turn: Turn, invitation_id: UUID | None, _: str) -> None:
    """Show one invitation: how it stands, and what the owner can do with it."""
    invitation, contact = _own(turn, invitation_id)
    rows: list[list[Tap]] = []
    if invitation.waits:
        rows = [
            [
                tap(text("invite-they-said-yes"), "invitation-answer", invitation.id, "yes"),
                tap(text("invite-they-said-no"), "invitation-answer", invitation.id, "no"),
            ],
            [
                tap(text("invite-show-again"), "invitation-show", invitation.id),
                tap(text("invite-new-link"), "invitation-link", invitation.id),
                tap(text("invite-withdraw"), "invitation-stop", invitation.id),
            ],
        ]
    elif invitation.state is InvitationState.PENDING:
        rows = [
            [
                tap(text("joining-yes", name=contact.name), "is-this", invitation.id, "yes"),
                tap(text("common-no"), "is-this", invitation.id, "no"),
            ]
        ]
    turn.say(
        variant("invite-look", _standing(turn, invitation), name=contact.name),
        *rows,
        group_id=invitation.group_id,
    )


def show_again(turn: Turn, invitation_id: UUID | None, _: str) -> None:
    """Show the message to pass on once more."""
    invitation, contact = _own(turn, invitation_id)
    if not invitation.waits:
        turn.tell("common-old-button")
        return
    making.say_ready(turn, contact, invitation)


def renew(turn: Turn, invitation_id: UUID | None, _: str) -> None:
    """Give a new link; the old one dies."""
    invitation, contact = _own(turn, invitation_id)
    if invitation.state in (InvitationState.CONFIRMED, InvitationState.DECLINED):
        turn.tell("common-old-button")
        return
    making.settle(turn, invitation, InvitationState.WITHDRAWN)
    making.give(turn, contact, invitation.own_words)


def withdraw(turn: Turn, invitation_id: UUID | None, _: str) -> None:
    """Take an invitation back: its link shows the same neutral words as any other dead one."""
    invitation, contact = _own(turn, invitation_id)
    if invitation.state not in (*WAITING, InvitationState.PENDING):
        turn.tell("common-old-button")
        return
    making.settle(turn, invitation, InvitationState.WITHDRAWN)
    turn.say(text("invite-withdrawn", name=contact.name), group_id=invitation.group_id)


def show_qr(turn: Turn, invitation_id: UUID | None, _: str) -> None:
    """Show the link as a picture, for somebody who is near."""
    invitation, contact = _own(turn, invitation_id)
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
    invitation, contact = _own(turn, invitation_id)
    if not invitation.waits:
        turn.tell("common-old-button")
        return
    if answer == "yes":
        making.join(turn, invitation, None)
        turn.say(text("joining-without-app", name=contact.name), group_id=contact.group_id)
    else:
        making.settle(turn, invitation, InvitationState.DECLINED)
        turn.say(text("invite-noted-no", name=contact.name), group_id=contact.group_id)


def _own(turn: Turn, invitation_id: UUID | None) -> tuple[Invitation, Contact]:
    """Give an invitation of the person's own group. Raises `NotAllowed`."""
    invitation = turn.unit.invitations.find(invitation_id)
    if invitation is None:
        raise NotAllowed(Action.INVITE)
    turn.access(Action.INVITE, invitation.group_id, invitation.id)
    turn.unit.invitations.refresh(invitation)
    return invitation, turn.unit.contacts.get(invitation.contact_id)


def _standing(turn: Turn, invitation: Invitation) -> str:
    if invitation.waits and invitation.expires_at <= turn.now:
        return "expired"
    return invitation.state.value
