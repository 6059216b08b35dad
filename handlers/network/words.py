"""The map in words: who is in which circle, for the owner, on paper, and for who gets a copy."""

from collections.abc import Iterator, Sequence

from domain.contacts import Closeness, Contact, Sector
from domain.shared_map import ShownPerson
from handlers.network.asked import CIRCLES
from messages.said import Argument, Lines, Text, text, variant


def who(contact: Contact) -> Text | str:
    """Say who somebody is: the name, and between brackets what else is known."""
    sector = _from(contact.sector)
    match contact.relation, sector:
        case None, None:
            return contact.name
        case str(relation), Text():
            return text("network-who-both", name=contact.name, relation=relation, sector=sector)
        case relation, sector:
            return text("network-who", name=contact.name, what=relation or sector or "")


def in_words(people: Sequence[Contact]) -> Lines:
    """Say who is in which circle, from the inside out, and who has no place yet."""
    return _lines([(each.closeness, who(each)) for each in people])


def copy_in_words(people: Sequence[ShownPerson]) -> Lines:
    """Say the same of a copy: names and where they come from, and nothing else."""
    return _lines([(each.closeness, _shown(each)) for each in people])


def page_lines(people: Sequence[Contact]) -> list[tuple[Text, list[Text | str]]]:
    """Give a heading for each circle, with a line for everybody in it."""
    said = [(each.closeness, who(each)) for each in people]
    return [(head or text("network-no-place"), inside) for head, inside in _by_circle(said)]


def noted(contact: Contact) -> list[Text]:
    """Say what the owner noted of somebody, for themselves."""
    lines = []
    if contact.in_touch is not None:
        lines.append(variant("network-one-touch", contact.in_touch.value))
    if contact.energy is not None:
        lines.append(variant("network-one-energy", contact.energy.value))
    if contact.could_help:
        lines.append(text("network-one-help", help=contact.could_help))
    return lines


def _shown(person: ShownPerson) -> Text | str:
    name: Text | str = person.name or text("network-somebody")
    sector = _from(person.sector)
    return name if sector is None else text("network-who", name=name, what=sector)


def _from(sector: Sector | None) -> Text | None:
    """Say where somebody comes from, if there is a word for it."""
    if sector is None or sector is Sector.ELSEWHERE:
        return None
    return variant("network-from", sector.value)


def _lines(people: Sequence[tuple[Closeness | None, Text | str]]) -> Lines:
    lines: list[Argument] = []
    for circle, inside in _by_circle(people):
        if circle is None:
            lines.append(text("network-line-none", people=inside))
        else:
            lines.append(text("network-line", circle=circle, people=inside))
    return Lines(tuple(lines))


def _by_circle(
    people: Sequence[tuple[Closeness | None, Text | str]],
) -> Iterator[tuple[Text | None, list[Text | str]]]:
    for circle in (*Closeness, None):
        inside = [said for place, said in people if place is circle]
        if inside:
            yield (None if circle is None else CIRCLES[circle]), inside
