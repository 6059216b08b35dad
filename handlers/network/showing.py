"""The map as a picture, and the same in words: always both."""

from collections.abc import Sequence
from uuid import UUID

from domain.bookkeeping import Audience
from domain.groups import Closeness, Contact, Sector
from domain.rights import Action
from handlers.network.asked import CIRCLES
from handlers.talk.pages import page, page_start
from handlers.talk.registry import Making
from handlers.talk.turn import Turn, tap
from messages.outgoing import Attachment
from messages.said import Argument, Enclosed, Lines, Tap, Text, text, variant

ELSEWHERE = "elsewhere"
"""Where people are drawn of whom the owner did not say where they come from."""


def open_map(turn: Turn, _: str) -> None:
    """Show the map of the group in hand; where nobody is on it, ask for the first."""
    group, _member = turn.in_group()
    if turn.unit.contacts.count(group_id=group.id):
        _show(turn, group.id)
    else:
        turn.begin("network-person", group.id)


def show(turn: Turn, group_id: UUID | None, _: str) -> None:
    """Show the map: the picture, the same in words, and what can be done."""
    group, _member = turn.access(Action.SEE_MAP, group_id)
    _show(turn, group.id)


def show_more(turn: Turn, group_id: UUID | None, start: str) -> None:
    """Show the next few people as buttons."""
    group, _ = turn.access(Action.SEE_MAP, group_id)
    people = _people(turn, group.id)
    if not people:
        turn.tell("common-old-button")
        return
    turn.say(
        text("network-about-whom"),
        *_buttons(people, group.id, page_start(start)),
        group_id=group.id,
        audience=Audience.OWNER,
    )


def who(contact: Contact) -> Text | str:
    """Say who somebody is: the name, and between brackets what else is known."""
    sector = None if contact.sector is None else variant("network-from", contact.sector.value)
    match contact.relation, sector:
        case None, None:
            return contact.name
        case str(relation), Text():
            return text("network-who-both", name=contact.name, relation=relation, sector=sector)
        case relation, sector:
            return text("network-who", name=contact.name, what=relation or sector or "")


def in_words(people: Sequence[Contact]) -> Lines:
    """Say who is in which circle, from the inside out, and who has no place yet."""
    lines: list[Argument] = []
    for circle in (*Closeness, None):
        inside = [who(each) for each in people if each.closeness is circle]
        if inside and circle is not None:
            lines.append(text("network-line", circle=CIRCLES[circle], people=inside))
        elif inside:
            lines.append(text("network-line-none", people=inside))
    return Lines(tuple(lines))


def picture(making: Making, enclosed: Enclosed) -> Attachment | None:
    """Draw the map when it leaves. Whoever has no circle yet is named in the words alone."""
    from messages.pictures.network_map import MapPerson, MapWords, network_map

    group = making.unit.groups.find(UUID(enclosed.about["group"]))
    if group is None:
        return None
    people = making.unit.contacts.where(group_id=group.id, order_by=("created_at",))
    drawn = [
        MapPerson(
            each.name,
            each.closeness.value,
            ELSEWHERE if each.sector is None else each.sector.value,
        )
        for each in people
        if each.closeness is not None
    ]
    if not drawn:
        return None
    sectors = {sector.value: variant("network-sector", sector.value) for sector in Sector}
    if any(each.sector == ELSEWHERE for each in drawn):
        sectors[ELSEWHERE] = text("network-sector-elsewhere")

    def said(what: Text) -> str:
        return making.renderer.text(what, making.reader)

    title = text("network-title", owner=group.owner_name) if group.owner_name else _TITLE
    close, near, further = (said(label) for label in CIRCLES.values())
    words = MapWords(
        language=making.reader.language,
        title=said(title),
        sectors={key: said(label) for key, label in sectors.items()},
        circles=(close, near, further),
    )
    owner = group.owner_name or said(text("network-you"))
    return Attachment(
        "map.png",
        "image/png",
        network_map(owner, drawn, words),
        said(text("network-picture", count=len(drawn))),
    )


_TITLE = text("network-title-nameless")


def _show(turn: Turn, group_id: UUID) -> None:
    people = _people(turn, group_id)
    turn.say(
        text("network-map", people=in_words(people)) if people else text("network-nobody"),
        *_buttons(people, group_id, 0),
        [tap(text("network-add"), "net-add", group_id)],
        group_id=group_id,
        audience=Audience.OWNER,
        enclosed=[Enclosed("network-map", {"group": str(group_id)})] if people else [],
    )


def _people(turn: Turn, group_id: UUID) -> list[Contact]:
    return turn.unit.contacts.where(group_id=group_id, order_by=("created_at",))


def _buttons(people: Sequence[Contact], group_id: UUID, start: int) -> list[list[Tap]]:
    return page(
        [tap(each.name, "net-one", each.id) for each in people],
        start,
        lambda following: tap(text("network-more"), "net-page", group_id, str(following)),
    )
