"""Deciding whether it goes, to whom and by which way: nothing leaves before a yes."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final
from uuid import UUID

from domain.members import SummaryRoute
from handlers.talk.kinds import OneOf, OneOfShown
from handlers.talk.questions import Option, Talk, ask
from messages.said import Argument, Lines, Text, text, variant

_BY_WAY: Final = {
    SummaryRoute.CHAT: "summary-as-file-in-chat",
    SummaryRoute.PICK_UP: "summary-by-link",
    SummaryRoute.BY_HAND: "summary-by-hand",
}
"""How it is said that somebody gets it by a way: each `SummaryRoute` is here."""


@dataclass(frozen=True, slots=True)
class Receiver:
    """Somebody who gets the summary; a professional by the way that is chosen for them.

    `way` is None for who reads it in their chat as words. `is_known`: the owner chose a way for
    them before. `reads_less`: they do not read all that others can. `is_same`: a correction
    changes nothing for them, so they hear nothing.
    """

    id: UUID
    name: str
    is_professional: bool
    way: SummaryRoute | None
    is_known: bool = False
    reads_less: bool = False
    is_same: bool = False

    def by(self, way: SummaryRoute) -> "Receiver":
        """Give the same person, whom it reaches by a way that was just chosen."""
        return replace(self, way=way, is_same=self.is_same and way is self.way)


@dataclass(frozen=True, slots=True)
class Readers:
    """Who gets it; `mark` changes with what each will read. `routes` are those allowed here."""

    people: tuple[Receiver, ...]
    mark: str
    routes: tuple[SummaryRoute, ...]
    is_correction: bool


@dataclass(frozen=True, slots=True)
class Release:
    """What the owner decided: how it reaches each professional, and whether it goes."""

    ways: dict[UUID, SummaryRoute]
    yes: bool


class Sure(StrEnum):
    """What the owner says when they see who gets it and how."""

    YES = "yes"
    NOT_YET = "not-yet"
    OTHER_WAY = "other-way"


def release(readers: Readers | None) -> Talk[Release | None]:
    """Ask which way it goes to each professional who is new, then show who gets it, and ask.

    The way that was chosen before holds, until the owner says otherwise. Where the operator allows
    one way alone, there is nothing to ask.
    """
    if readers is None:
        return None
    known = {each.id: each for each in readers.people}
    people = dict(known)
    choosable = [each.id for each in readers.people if each.is_professional]
    if len(readers.routes) < 2:
        choosable = []
    for each in choosable:
        if not known[each].is_known:
            people[each] = yield from _ask_way(known[each], readers.routes)
    while (sure := (yield from _ask_sure(readers, people.values(), choosable))) is Sure.OTHER_WAY:
        whom = choosable[0]
        if len(choosable) > 1:
            options = [Option(each, people[each].name) for each in choosable]
            whom = yield from ask("summary-way-whom", OneOf(options))
        people[whom] = yield from _ask_way(known[whom], readers.routes)
    ways = {each.id: each.way for each in people.values() if each.is_professional and each.way}
    return Release(ways, sure is Sure.YES)


def _ask_sure(
    readers: Readers, people: Collection[Receiver], choosable: Sequence[UUID]
) -> Talk[Sure]:
    """Show who gets it and how, and ask. Where ways can be chosen, another may be."""
    key = "summary-sure" if people else "summary-sure-alone"
    key = "summary-sure-again" if readers.is_correction else key
    options = [
        Option(Sure.YES, text("summary-yes-release")),
        Option(Sure.NOT_YET, text("summary-not-yet")),
    ]
    if choosable:
        options.append(Option(Sure.OTHER_WAY, text("summary-other-way")))
    reached = Lines(tuple(_reached(people)))
    shown: dict[str, Argument] = {"people": reached, "mark": readers.mark}
    return (yield from ask(key, OneOfShown(options, shown), people=reached, mark=readers.mark))


def _ask_way(person: Receiver, routes: Sequence[SummaryRoute]) -> Talk[Receiver]:
    """Ask which way it goes to a professional; each way is explained in one sentence."""
    way = yield from ask(
        f"summary-way:{person.id}",
        OneOf([Option(each, variant("summary-way", each.value)) for each in routes]),
        name=person.name,
        ways=Lines(tuple(variant("summary-route", each.value) for each in routes)),
    )
    return person.by(way)


def _reached(people: Collection[Receiver]) -> list[Text]:
    """Say who gets it in which way, who reads less, and for whom nothing changes."""
    get = [each for each in people if not each.is_same]
    told = (
        ("summary-in-chat", [each.name for each in get if each.way is None]),
        *((key, [each.name for each in get if each.way is way]) for way, key in _BY_WAY.items()),
        ("summary-reads-less", [each.name for each in get if each.reads_less]),
        ("summary-is-same", [each.name for each in people if each.is_same]),
    )
    return [Text(key, {"names": names}) for key, names in told if names]
