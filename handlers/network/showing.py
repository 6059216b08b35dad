"""The map as a picture, and the same in words: always both; on paper, and finding somebody."""

from collections.abc import Sequence
from uuid import UUID

from domain.bookkeeping import Audience
from domain.contacts import Contact, Energy
from domain.rights import Action
from handlers.network.drawing import OWN, PAGE
from handlers.network.shared import names_of_who_sees
from handlers.network.words import in_words
from handlers.talk.buttons import tap
from handlers.talk.labels import plain
from handlers.talk.pages import MOST_AT_ONCE, MOST_BUTTONS, page, page_start
from handlers.talk.turn import Turn
from messages.said import Argument, Enclosed, Lines, Tap, Text, text, variant
from messages.typed import clean


def open_map(turn: Turn, words: str) -> None:
    """Show the map of the group in hand, or who is named behind the command.

    Where nobody is on it, ask for the first.
    """
    group, _member = turn.in_group()
    words = clean(words)
    if not turn.unit.contacts.count(group_id=group.id):
        turn.begin("network-person", group.id)
    elif words:
        show_found(turn, group.id, words)
    else:
        _show(turn, group.id)


def show(turn: Turn, group_id: UUID | None, _: str) -> None:
    """Show the map: the picture, the same in words, and what can be done."""
    group, _member = turn.access(Action.SEE_MAP, group_id)
    _show(turn, group.id)


def show_more(turn: Turn, group_id: UUID | None, start: str) -> None:
    """Show the next few people as buttons."""
    group, _ = turn.access(Action.SEE_MAP, group_id)
    people = people_of(turn, group.id)
    if not people:
        turn.tell("common-old-button")
        return
    _say(
        turn,
        group.id,
        text("network-about-whom"),
        *_buttons(people, group.id, page_start(start)),
        typed=_taps(people),
    )


def show_found(turn: Turn, group_id: UUID, words: str) -> None:
    """Show those whose name has these words in it, as buttons."""
    sought = plain(words)
    found = [each for each in people_of(turn, group_id) if sought in plain(each.name)]
    ways_on = [
        tap(text("network-find"), "net-find", group_id),
        tap(text("network-see-map"), "net-map", group_id),
    ]
    if not found:
        _say(turn, group_id, text("network-not-found"), ways_on)
        return
    taps = [tap(each.name, "net-one", each.id) for each in found[:MOST_BUTTONS]]
    _say(turn, group_id, text("network-about-whom"), *[[each] for each in taps], ways_on)


def show_options(turn: Turn, group_id: UUID | None, _: str) -> None:
    """Show what can be done with the map as a whole."""
    group, _member = turn.access(Action.SEE_MAP, group_id)
    people = people_of(turn, group.id)
    if not people:
        turn.tell("common-old-button")
        return
    rows = [
        [tap(text("network-print"), "net-print", group.id)],
        [tap(text("network-share"), "net-share", group.id)],
    ]
    if names_of_who_sees(turn, group.id):
        rows.append([tap(text("network-who-sees"), "net-seen", group.id)])
    if any(each.energy is not None for each in people):
        rows.append([tap(text("network-energy-all"), "net-energy", group.id)])
    rows.append([tap(text("network-see-map"), "net-map", group.id)])
    _say(turn, group.id, text("network-options"), *rows)


def show_page(turn: Turn, group_id: UUID | None, _: str) -> None:
    """Give the map to print: for the owner's own hand."""
    group, _member = turn.access(Action.SEE_MAP, group_id)
    if not turn.unit.contacts.count(group_id=group.id):
        turn.tell("common-old-button")
        return
    about = {"group": str(group.id), "day": turn.today.isoformat()}
    _say(turn, group.id, text("network-page"), enclosed=[Enclosed(PAGE, about)])


def show_energy(turn: Turn, group_id: UUID | None, _: str) -> None:
    """Say who gives energy and who takes it: in words, for the owner alone."""
    group, _member = turn.access(Action.SEE_MAP, group_id)
    people = people_of(turn, group.id)
    lines: list[Argument] = []
    for energy in Energy:
        names = [each.name for each in people if each.energy is energy]
        if names:
            lines.append(variant("network-energy-line", energy.value, names=names))
    if not lines:
        turn.tell("common-old-button")
        return
    _say(
        turn,
        group.id,
        text("network-energy-overview", lines=Lines(tuple(lines))),
        [tap(text("network-see-map"), "net-map", group.id)],
    )


def people_of(turn: Turn, group_id: UUID) -> list[Contact]:
    """Give who is on the map, in the order in which they were put on it."""
    return turn.unit.contacts.where(group_id=group_id, order_by=("created_at",))


def _show(turn: Turn, group_id: UUID) -> None:
    people = people_of(turn, group_id)
    add = tap(text("network-add"), "net-add", group_id)
    if not people:
        _say(turn, group_id, text("network-nobody"), [add])
        return
    names = names_of_who_sees(turn, group_id)
    words = in_words(people)
    what = (
        text("network-map-seen", names=names, people=words)
        if names
        else text("network-map", people=words)
    )
    _say(
        turn,
        group_id,
        what,
        *_buttons(people, group_id, 0),
        [add, tap(text("network-more-to-do"), "net-more", group_id)],
        typed=_taps(people),
        enclosed=[Enclosed(OWN, {"group": str(group_id)})],
    )


def _taps(people: Sequence[Contact]) -> list[Tap]:
    return [tap(each.name, "net-one", each.id) for each in people]


def _buttons(people: Sequence[Contact], group_id: UUID, start: int) -> list[list[Tap]]:
    rows = page(
        _taps(people),
        start,
        lambda following: tap(text("network-more"), "net-page", group_id, str(following)),
    )
    if len(people) > MOST_AT_ONCE:
        rows[-1].append(tap(text("network-find"), "net-find", group_id))
    return rows


def _say(
    turn: Turn,
    group_id: UUID,
    what: Text,
    *rows: list[Tap],
    enclosed: Sequence[Enclosed] = (),
    typed: Sequence[Tap] = (),
) -> None:
    turn.say(
        what, *rows, group_id=group_id, audience=Audience.OWNER, enclosed=enclosed, typed=typed
    )
