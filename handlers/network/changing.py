"""One person on the map: what is known, another name or place, asking them, taking them off."""

from dataclasses import dataclass
from uuid import UUID

from domain.bookkeeping import Audience
from domain.contacts import Closeness, Contact, Sector
from domain.members import Member, MemberState
from domain.rights import Action
from handlers.network.asked import (
    CIRCLES,
    closeness_of,
    relation_of,
    sector_of,
)
from handlers.network.shared import forget_on_copies
from handlers.network.words import noted, who
from handlers.talk.access import NotAllowed
from handlers.talk.buttons import tap
from handlers.talk.kinds import Name, confirm
from handlers.talk.questions import Talk, ask_or_skip
from handlers.talk.turn import Turn
from messages.said import Argument, Lines, Tap, text

KEEP = "network-keep"
NAME, PLACE = "name", "place"


@dataclass(frozen=True, slots=True)
class Known:
    """What the owner wants to change of whom. `name_in_group`: they are a member, by this name."""

    name: str
    what: str
    name_in_group: str | None


@dataclass(slots=True)
class Changed:
    """What is new; what is not there stays as it was."""

    name: str | None = None
    in_group: bool = False
    relation: str | None = None
    closeness: Closeness | None = None
    sector: Sector | None = None


def look(turn: Turn, contact_id: UUID | None, _: str) -> None:
    """Show one person, and what can be done."""
    show(turn, own(turn, contact_id, Action.SEE_MAP))


def begin(turn: Turn, contact_id: UUID | None, what: str) -> None:
    """Begin to change somebody's name and relation, or their place."""
    contact = own(turn, contact_id, Action.CHANGE_MAP)
    turn.begin("network-change", contact.group_id, contact=str(contact.id), what=what)


def view(turn: Turn) -> Known:
    """Give what the talk may know. Raises `NotAllowed` where they are not on the map any more."""
    contact = about(turn)
    member = _member(turn, contact)
    return Known(contact.name, turn.about["what"], None if member is None else member.name)


def change(known: Known) -> Talk[Changed]:
    """Ask for another name and relation, or for another place. All may stay as it is."""
    new = Changed()
    if known.what == PLACE:
        new.closeness = yield from closeness_of(known.name, skip=KEEP)
        new.sector = yield from sector_of(known.name, skip=KEEP)
        return new
    new.name = yield from ask_or_skip("network-new-name", Name(), skip=KEEP, name=known.name)
    if new.name and known.name_in_group:
        new.in_group = yield from confirm(
            "network-name-in-group", old=known.name_in_group, new=new.name
        )
    new.relation = yield from relation_of(new.name or known.name, skip=KEEP)
    return new


def after(turn: Turn, new: Changed) -> None:
    """Write down what is new, and show the person."""
    contact = about(turn)
    member = _member(turn, contact)
    if new.name and new.in_group and member is not None:
        member.name = new.name
        turn.unit.members.save(member)
    contact.name = new.name or contact.name
    contact.relation = new.relation or contact.relation
    contact.closeness = new.closeness or contact.closeness
    contact.sector = new.sector or contact.sector
    turn.unit.contacts.save(contact)
    show(turn, contact)


def take_off(turn: Turn, contact_id: UUID | None, answer: str) -> None:
    """Take somebody off the map, once the owner has seen what that means. They hear nothing."""
    contact = own(turn, contact_id, Action.CHANGE_MAP)
    member = _member(turn, contact)
    if answer != "yes":
        what = text("network-off-member" if member else "network-off", name=contact.name)
        turn.say(
            what,
            [
                tap(text("network-off-yes"), "net-off", contact.id, "yes"),
                tap(text("common-no"), "net-one", contact.id),
            ],
            group_id=contact.group_id,
            audience=Audience.OWNER,
        )
        return
    unit = turn.unit
    for invitation in unit.invitations.where(contact_id=contact.id):
        # What the owner wrote to them, and why, goes as well. Its link is one that nobody knows.
        unit.invitations.remove(invitation)
    for each in unit.members.where(contact_id=contact.id):
        each.contact_id = None
        unit.members.save(each)
    forget_on_copies(turn, contact)
    unit.contacts.remove(contact)
    turn.say(
        text("network-off-done", name=contact.name),
        [tap(text("network-see-map"), "net-map", contact.group_id)],
        group_id=contact.group_id,
        audience=Audience.OWNER,
    )


def show(turn: Turn, contact: Contact) -> None:
    """Show one person: where they stand, what the owner noted, and what can be done."""
    member = _member(turn, contact)
    known: list[Argument] = []
    if contact.closeness is not None:
        known.append(text("network-one-circle", circle=CIRCLES[contact.closeness]))
    if member is not None:
        known.append(text("network-one-member"))
    notes = noted(contact)
    if notes:
        known += [*notes, text("network-one-only-you")]
    rows: list[list[Tap]] = [
        [
            tap(text("network-rename"), "net-edit", contact.id, NAME),
            tap(text("network-move"), "net-edit", contact.id, PLACE),
        ],
        [
            tap(text("network-more-about", name=contact.name), "net-about", contact.id),
            tap(text("network-take-off"), "net-off", contact.id),
        ],
        [tap(text("network-see-map"), "net-map", contact.group_id)],
    ]
    if member is None:
        rows.insert(
            1, [tap(text("network-invite", name=contact.name), "invite-someone", contact.id)]
        )
    turn.say(
        text("network-one", who=who(contact), known=Lines(tuple(known)))
        if known
        else text("network-one-bare", who=who(contact)),
        *rows,
        group_id=contact.group_id,
        audience=Audience.OWNER,
    )


def own(turn: Turn, contact_id: UUID | None, action: Action) -> Contact:
    """Give somebody on the person's own map. Raises `NotAllowed`."""
    _, _, contact = turn.look_up(turn.unit.contacts, contact_id, action)
    return contact


def about(turn: Turn) -> Contact:
    """Give whom the open talk is about. Raises `NotAllowed` where they are no longer there."""
    group, _ = turn.in_group()
    contact = turn.unit.contacts.find(UUID(turn.about["contact"]))
    if contact is None or contact.group_id != group.id:
        raise NotAllowed(Action.CHANGE_MAP, group.id)
    return contact


def _member(turn: Turn, contact: Contact) -> Member | None:
    """Give the membership of somebody on the map, if they are in the group."""
    return turn.unit.members.first(
        group_id=contact.group_id, contact_id=contact.id, state=MemberState.IN
    )
