"""Putting people on the map: one after another, until it is enough for today."""

from dataclasses import dataclass
from uuid import UUID

from domain.contacts import Closeness, Contact, Sector
from domain.relations import sector_said_by
from domain.rights import Action
from handlers.network import showing
from handlers.network.asked import closeness_of, relation_of, sector_of
from handlers.talk.kinds import Name, OneOfOrName
from handlers.talk.naming import how_called
from handlers.talk.questions import Enough, Option, Talk, ask
from handlers.talk.several import several_named
from handlers.talk.turn import Turn
from messages.said import text


@dataclass(frozen=True, slots=True)
class Drawn:
    """Who was put on the map just now (one, or several at once), and whether there is a map."""

    last: str | None
    empty: bool
    several: tuple[str, ...] = ()


@dataclass(slots=True)
class Person:
    """Somebody around the owner; what was passed over is not there."""

    name: str | None = None
    relation: str | None = None
    closeness: Closeness | None = None
    sector: Sector | None = None
    enough: bool = False
    several: tuple[str, ...] = ()


def begin(turn: Turn, group_id: UUID | None, _: str) -> None:
    """Begin to put somebody on the map."""
    turn.access(Action.CHANGE_MAP, group_id)
    turn.begin("network-person", group_id)


def view(turn: Turn) -> Drawn:
    """Give what the talk may know."""
    group, _ = turn.in_group()
    return Drawn(
        turn.about.get("last"),
        turn.unit.contacts.count(group_id=group.id) == 0,
        tuple(turn.about.get("several", ())),
    )


def person(drawn: Drawn) -> Talk[Person]:
    """Ask who somebody is. All but the name may be passed over; without one: show the map.

    Where from is not asked of a brother, an aunt or a neighbour, nor what "my mother" is to them.
    Of several people at once nothing more is asked.
    """
    found = Person()
    if drawn.empty:
        found.name = yield from ask("network-first", Name(), enough=True)
    else:
        answer = yield from _another(drawn)
        if isinstance(answer, bool):
            return found
        found.name = answer
    found.several = yield from several_named(found.name)
    if found.several:
        return found
    try:
        called = yield from how_called(found.name, enough=True)
        found.name, found.relation = called.name, called.relation
        found.sector = sector_said_by(found.name)
        if found.sector is None and found.relation is None:
            found.relation = yield from relation_of(found.name, enough=True)
        found.closeness = yield from closeness_of(found.name, enough=True)
        found.sector = found.sector or sector_said_by(found.relation)
        if found.sector is None:
            found.sector = yield from sector_of(found.name, enough=True)
    except Enough:
        found.enough = True
    return found


def after(turn: Turn, found: Person) -> None:
    """Put the person on the map, and ask for the next; or show the map."""
    group, _ = turn.in_group()
    if found.name is None:
        showing.show(turn, group.id, "")
        return
    if found.several:
        for name in found.several:
            turn.unit.contacts.add(Contact(group_id=group.id, created_at=turn.now, name=name))
        turn.begin("network-person", group.id, several=list(found.several))
        return
    turn.unit.contacts.add(
        Contact(
            group_id=group.id,
            created_at=turn.now,
            name=found.name,
            relation=found.relation,
            closeness=found.closeness,
            sector=found.sector,
        )
    )
    if found.enough:
        turn.say(text("network-enough", name=found.name), group_id=group.id)
    else:
        turn.begin("network-person", group.id, last=found.name)


def _another(drawn: Drawn) -> Talk[str | bool]:
    """Ask for somebody else; a `bool` says that the owner wants to see the map."""
    kind = OneOfOrName([Option(True, text("network-see-map"))])
    if drawn.several:
        names = list(drawn.several)
        return (yield from ask("network-next-several", kind, enough=True, names=names))
    if drawn.last is None:
        return (yield from ask("network-another", kind, enough=True))
    return (yield from ask("network-next", kind, enough=True, last=drawn.last))
