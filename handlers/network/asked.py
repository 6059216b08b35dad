"""What is asked about somebody on the map, when they are put on it and when they move."""

from domain.contacts import Closeness, Sector
from handlers.talk.kinds import Line, OneOf, each_of
from handlers.talk.questions import Option, Talk, ask_or_skip
from messages.said import Text, text

MOST_NAME = 40
MOST_RELATION = 60

CIRCLES: dict[Closeness, Text] = {
    Closeness.CLOSE: text("network-circle-close"),
    Closeness.NEAR: text("network-circle-near"),
    Closeness.FURTHER: text("network-circle-further"),
}
"""How each circle is called, from the inside out."""


def relation_of(name: str, *, skip: str = "common-skip", enough: bool = False) -> Talk[str | None]:
    """Ask how somebody is related to the owner."""
    return ask_or_skip("network-relation", Line(MOST_RELATION), skip=skip, enough=enough, name=name)


def closeness_of(
    name: str, *, skip: str = "common-skip", enough: bool = False
) -> Talk[Closeness | None]:
    """Ask in which circle somebody belongs."""
    kind = OneOf([Option(circle, label) for circle, label in CIRCLES.items()], columns=3)
    return ask_or_skip("network-closeness", kind, skip=skip, enough=enough, name=name)


def sector_of(name: str, *, skip: str = "common-skip", enough: bool = False) -> Talk[Sector | None]:
    """Ask where somebody comes from."""
    kind = each_of(Sector, "network-sector", columns=3)
    return ask_or_skip("network-where-from", kind, skip=skip, enough=enough, name=name)
