"""More about somebody on the map: three short questions, for the owner's eyes alone."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal, TypeAlias, TypeVar
from uuid import UUID

from domain.contacts import Energy, InTouch
from domain.rights import Action
from handlers.network import changing
from handlers.talk.kinds import OneOf, OneOfOrLine
from handlers.talk.questions import Enough, Kind, Option, Talk, ask_or_skip
from handlers.talk.turn import Turn
from messages.said import Text, text, variant

GONE: Literal["gone"] = "gone"
"""What was known is to be forgotten."""
Gone: TypeAlias = Literal["gone"]
MOST_HELP = 200

E = TypeVar("E", bound=StrEnum)
T = TypeVar("T")

_TOUCH = {each: variant("network-touch", each.value) for each in InTouch}
_ENERGY = {each: variant("network-energy-is", each.value) for each in Energy}


@dataclass(frozen=True, slots=True)
class KnownMore:
    """Of whom it is asked, and what is known already."""

    name: str
    in_touch: InTouch | None
    energy: Energy | None
    could_help: str | None


@dataclass(slots=True)
class More:
    """What the owner said; None where it stays as it was."""

    in_touch: InTouch | Gone | None = None
    energy: Energy | Gone | None = None
    could_help: str | bool | None = None
    enough: bool = False


def begin(turn: Turn, contact_id: UUID | None, _: str) -> None:
    """Begin to say more about somebody."""
    contact = changing.own(turn, contact_id, Action.CHANGE_MAP)
    turn.begin("network-more", contact.group_id, contact=str(contact.id))


def view(turn: Turn) -> KnownMore:
    """Give what the talk may know. Raises `NotAllowed` where they are not on the map any more."""
    contact = changing.about(turn)
    return KnownMore(contact.name, contact.in_touch, contact.energy, contact.could_help)


def more(known: KnownMore) -> Talk[More]:
    """Ask how often, what it gives or takes, and what they could help with: all may be skipped."""
    said = More()
    try:
        said.in_touch = yield from _ask(
            "network-in-touch",
            "network-in-touch-again",
            OneOf(_options(_TOUCH, known.in_touch)),
            known.name,
            known.in_touch and _TOUCH[known.in_touch],
        )
        said.energy = yield from _ask(
            "network-energy",
            "network-energy-again",
            OneOf(_options(_ENERGY, known.energy)),
            known.name,
            known.energy and _ENERGY[known.energy],
        )
        said.could_help = yield from _ask(
            "network-help",
            "network-help-again",
            OneOfOrLine([_FORGET_HELP] if known.could_help else [], most=MOST_HELP),
            known.name,
            known.could_help,
        )
    except Enough:
        said.enough = True
    return said


def after(turn: Turn, said: More) -> None:
    """Write down what is new, and show the person; or leave it at that for today."""
    contact = changing.about(turn)
    if said.in_touch is not None:
        contact.in_touch = None if said.in_touch == GONE else InTouch(said.in_touch)
    if said.energy is not None:
        contact.energy = None if said.energy == GONE else Energy(said.energy)
    if said.could_help is not None:
        contact.could_help = said.could_help if isinstance(said.could_help, str) else None
    turn.unit.contacts.save(contact)
    if said.enough:
        turn.say(text("common-enough-said"), group_id=contact.group_id)
    else:
        changing.show(turn, contact)


def _options(labels: Mapping[E, Text], known: E | None) -> Sequence[Option[E | Gone]]:
    options: list[Option[E | Gone]] = [Option(each, label) for each, label in labels.items()]
    if known is not None:
        options.append(Option(GONE, text("network-forget")))
    return options


_FORGET_HELP = Option(True, text("network-forget"))


def _ask(
    key: str, again: str, kind: Kind[T], name: str, known: Text | str | None
) -> Talk[T | None]:
    """Ask something about somebody; where it is known, say what, and offer to leave it so."""
    if known is None:
        return ask_or_skip(key, kind, enough=True, name=name)
    return ask_or_skip(again, kind, skip="network-keep", enough=True, name=name, known=known)
