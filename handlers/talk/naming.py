"""A name that was typed with what somebody is: "mijn zus Sanne". It is asked, never guessed."""

from dataclasses import dataclass, field

from domain.relations import name_and_relation
from handlers.talk.kinds import OneOfOrName
from handlers.talk.questions import Option, Talk, ask


@dataclass(frozen=True, slots=True)
class Called:
    """How somebody is called here, and what they are to the owner where that was said."""

    name: str = field(repr=False)
    relation: str | None = field(default=None, repr=False)


def how_called(typed: str, *, enough: bool = False) -> Talk[Called]:
    """Ask for the name to use, where more was typed with it; else it is what was typed.

    Others may come to read a name, and "my sister" is nobody else's sister.
    """
    said = name_and_relation(typed)
    if said is None:
        return Called(typed)
    options = [Option(True, said.name), Option(False, typed)]
    chosen = yield from ask("common-called", OneOfOrName(options, columns=1), enough=enough)
    if chosen is False:
        return Called(typed)
    return Called(said.name if chosen is True else chosen, said.relation)
