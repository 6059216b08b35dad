"""The map as it leaves: a picture or a page, made from what may be shown and nothing else."""

import json
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from domain.contacts import Closeness, Sector
from domain.groups import Group
from domain.shared_map import ShownPerson, shown
from handlers.network.asked import CIRCLES
from handlers.network.words import page_lines
from handlers.talk.registry import Making
from messages.outgoing import Attachment
from messages.said import Enclosed, Text, text, variant

if TYPE_CHECKING:
    from messages.pictures.network_map import MapPerson, MapWords

OWN, PAGE, COPY, PREVIEW = "network-map", "network-page", "copy-of-map", "preview-of-map"


def own_picture(making: Making, enclosed: Enclosed) -> Attachment | None:
    """Draw the owner's map as it is when it leaves."""
    group = making.unit.groups.find(UUID(enclosed.about["group"]))
    return None if group is None else _picture(making, group, _people_of(making, group), own=True)


def copy_picture(making: Making, enclosed: Enclosed) -> Attachment | None:
    """Draw a copy that the owner showed to somebody."""
    copy = making.unit.shared_maps.find(UUID(enclosed.about["copy"]))
    if copy is None:
        return None
    return _picture(making, making.unit.groups.get(copy.group_id), copy.people, own=False)


def preview_of(group_id: UUID, people: Sequence[ShownPerson]) -> Enclosed:
    """Name the picture of a copy that is not given yet: the owner looks at it first."""
    kept = json.dumps([each.model_dump(mode="json") for each in people])
    return Enclosed(PREVIEW, {"group": str(group_id), "people": kept})


def preview_picture(making: Making, enclosed: Enclosed) -> Attachment | None:
    """Draw a copy that is not given yet, exactly as it would be."""
    group = making.unit.groups.find(UUID(enclosed.about["group"]))
    if group is None:
        return None
    people = [ShownPerson.model_validate(each) for each in json.loads(enclosed.about["people"])]
    return _picture(making, group, people, own=False)


def page(making: Making, enclosed: Enclosed) -> Attachment | None:
    """Make the owner's map to print: with the same in words, and nothing that is theirs alone."""
    from messages.pictures.network_map import PageWords, network_map_page

    group = making.unit.groups.find(UUID(enclosed.about["group"]))
    if group is None:
        return None
    contacts = making.unit.contacts.where(group_id=group.id, order_by=("created_at",))

    day = date.fromisoformat(enclosed.about["day"])

    def said(what: Text) -> str:
        return making.renderer.text(what, making.reader)

    words = PageWords(
        date_line=said(text("network-page-day", day=day, year=str(day.year))),
        alt=said(text("network-page-alt")),
        sections=[
            (said(head), [each if isinstance(each, str) else said(each) for each in lines])
            for head, lines in page_lines(contacts)
        ],
    )
    made = network_map_page(
        _middle(making, group, own=True),
        [_drawn(making, shown(each)) for each in contacts],
        _words(making, group, own=True),
        words,
    )
    name = said(text("network-page-name"))
    return Attachment(f"{name}.pdf", "application/pdf", made, said(text("network-page-alt")))


def _people_of(making: Making, group: Group) -> list[ShownPerson]:
    contacts = making.unit.contacts.where(group_id=group.id, order_by=("created_at",))
    return [shown(each) for each in contacts]


def _picture(
    making: Making, group: Group, people: Sequence[ShownPerson], *, own: bool
) -> Attachment | None:
    from messages.pictures.network_map import network_map

    if not people:
        return None
    drawn = network_map(
        _middle(making, group, own=own),
        [_drawn(making, each) for each in people],
        _words(making, group, own=own),
    )
    alt = text("network-picture" if own else "network-picture-copy", count=len(people))
    return Attachment("map.png", "image/png", drawn, making.renderer.text(alt, making.reader))


def _drawn(making: Making, person: ShownPerson) -> "MapPerson":
    from messages.pictures.network_map import MapPerson

    name = person.name or making.renderer.text(text("network-somebody"), making.reader)
    return MapPerson(
        name,
        None if person.closeness is None else person.closeness.value,
        (person.sector or Sector.ELSEWHERE).value,
    )


def _middle(making: Making, group: Group, *, own: bool) -> str:
    """Give the word in the middle of the map."""
    unnamed = text("network-you" if own else "network-me")
    return group.owner_name or making.renderer.text(unnamed, making.reader)


def _words(making: Making, group: Group, *, own: bool) -> "MapWords":
    from messages.pictures.network_map import MapWords

    def said(what: Text) -> str:
        return making.renderer.text(what, making.reader)

    if group.owner_name:
        title = text("network-title", owner=group.owner_name)
    else:
        title = text("network-title-nameless" if own else "network-title-copy")
    close, near, further = (said(CIRCLES[circle]) for circle in Closeness)
    return MapWords(
        language=making.reader.language,
        title=said(title),
        sectors={each.value: said(variant("network-sector", each.value)) for each in Sector},
        circles=(close, near, further),
        waiting=said(text("network-no-place")),
    )
