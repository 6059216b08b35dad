"""Two points that are about the same thing become one."""

from dataclasses import dataclass
from uuid import UUID

from domain.agenda import (
    MOST_POINT,
    AgendaPoint,
    PointState,
    last_taken_in,
    merge,
    on_agenda,
    take_apart,
)
from domain.groups import Group
from domain.rights import Action
from handlers.agenda.changing import own_point
from handlers.agenda.rounds import current_lines, note_change
from handlers.agenda.showing import APART, show_order
from handlers.talk.kinds import Line, OneOf
from handlers.talk.labels import shortened
from handlers.talk.questions import Option, Talk, ask, ask_or_skip
from handlers.talk.turn import Turn
from messages.said import text


@dataclass(frozen=True, slots=True)
class Agenda:
    """The point that takes another in, and the others, by id and words."""

    words: str
    others: tuple[tuple[UUID, str], ...]


@dataclass(frozen=True, slots=True)
class Merged:
    """Which point goes into this one, and how both are called from now on."""

    other_id: UUID
    words: str


def begin(turn: Turn, point_id: UUID | None, which: str) -> None:
    """Begin to merge a point with another, or take the last one out again."""
    group, point = own_point(turn, point_id, Action.ORDER_AGENDA)
    if point.state is not PointState.ON:
        turn.tell("common-old-button")
        return
    if which == APART:
        _take_apart(turn, group, point)
        return
    turn.begin("agenda-merge", group.id, point=str(point.id))


def view(turn: Turn) -> Agenda:
    """Give the points that can be put together."""
    group, _ = turn.in_group()
    agenda = on_agenda(turn.unit.points.where(group_id=group.id))
    here = UUID(turn.about["point"])
    words = next((each.text for each in agenda if each.id == here), "")
    others = tuple((each.id, each.text) for each in agenda if each.id != here)
    return Agenda(words, others if words else ())


def merge_with(agenda: Agenda) -> Talk[Merged | None]:
    """Ask which other point it is, and how both together are called."""
    if not agenda.others:
        return None
    options = [Option(each, shortened(words)) for each, words in agenda.others]
    other = yield from ask("agenda-merge-which", OneOf(options, columns=1), words=agenda.words)
    both = f"{agenda.words} / {dict(agenda.others)[other]}"
    words = yield from ask_or_skip(
        "agenda-merge-words", Line(MOST_POINT), skip="agenda-merge-so", words=both
    )
    return Merged(other, both[:MOST_POINT] if words is None else words)


def merged(turn: Turn, said: Merged | None) -> None:
    """Let the two be one, and show the agenda."""
    group, _ = turn.in_group()
    point = turn.unit.points.find(UUID(turn.about["point"]))
    other = None if said is None else turn.unit.points.find(said.other_id)
    if point is None or other is None or said is None:
        turn.say(text("common-talk-over"))
        return
    before = current_lines(turn, group)
    merge(point, other, said.words, turn.now)
    turn.unit.points.save(point)
    turn.unit.points.save(other)
    note_change(turn, group, before)
    show_order(turn, group, point)


def _take_apart(turn: Turn, group: Group, point: AgendaPoint) -> None:
    """Let the point that was put with this one last stand by itself again."""
    before = current_lines(turn, group)
    other = last_taken_in(turn.unit.points.where(group_id=group.id), point)
    if other is None:
        turn.tell("common-old-button")
    else:
        take_apart(point, other)
        turn.unit.points.save(other)
        turn.unit.points.save(point)
        note_change(turn, group, before)
    show_order(turn, group, point)
