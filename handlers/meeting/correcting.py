"""Putting right what was recorded: other words, another person or day, or taking it away."""

from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import partial
from typing import Any, Generic, TypeVar
from uuid import UUID

from domain.agreements import Agreement
from domain.groups import Group
from domain.meetings import Meeting, MeetingState
from domain.rights import Action
from domain.tasks import Task, TaskState
from handlers.meeting.leading import LIVE, leads_now, leave_talk, led
from handlers.meeting.pages import renew, show
from handlers.meeting.recording import NOTES, show_notes, table_of
from handlers.shared.telling_task import (
    MOST_LINE,
    NewTask,
    Table,
    keep_line,
    one_task,
    read_line,
    restore_line,
    task,
)
from handlers.talk.access import NotAllowed
from handlers.talk.buttons import tap
from handlers.talk.kinds import Line, OneOf, Read
from handlers.talk.labels import shortened
from handlers.talk.questions import Kind, Option, Place, Talk, ask
from handlers.talk.turn import Turn
from messages.said import Tap, text

T = TypeVar("T")


class Instead(StrEnum):
    """What can be done with a line, other than saying it anew."""

    AWAY = "away"
    LEAVE = "leave"


class Anew(Kind[T | Instead], Generic[T]):
    """A line said anew, as `reads` understands it; or one of the two other answers."""

    takes_words = True

    def __init__(self, reads: Kind[T]) -> None:
        """Read what is typed so."""
        self._reads = reads
        self._one = OneOf(
            [
                Option(Instead.AWAY, text("meeting-yes-away")),
                Option(Instead.LEAVE, text("meeting-leave")),
            ]
        )

    def options(self) -> list[Option[T | Instead]]:
        """Give the two other answers."""
        return [Option(each.value, each.label) for each in self._one.options()]

    def read(self, typed: str, place: Place) -> T | Instead:
        """Read it anew."""
        return self._reads.read(typed, place)

    def keep(self, value: T | Instead) -> Any:
        """Tell what was tapped from what was typed."""
        if isinstance(value, Instead):
            return {"one": value}
        return {"anew": self._reads.keep(value)}

    def restore(self, kept: Any) -> T | Instead:
        """Give it back."""
        if "one" in kept:
            return self._one.restore(kept["one"])
        return self._reads.restore(kept["anew"])


@dataclass(frozen=True, slots=True)
class Noted:
    """What is to be put right, and who sits at the table."""

    words: str = field(repr=False)
    is_task: bool
    table: Table = field(repr=False)


Better = str | NewTask | Instead
"""An agreement or a task said anew; or what else is to be done with it."""


def correct(turn: Turn, subject_id: UUID | None, which: str) -> None:
    """Show what was recorded, to choose from; what was chosen can be said anew, or taken away."""
    noted = _find(turn, subject_id)
    if which != "list" and noted is None:
        # It was taken away before.
        turn.tell("common-old-button")
        return
    group, meeting = led(turn, noted.meeting_id if noted else subject_id, Action.RECORD)
    if meeting.state is not MeetingState.RUNNING:
        turn.tell("common-old-button")
        return
    leave_talk(turn)
    if noted is None:
        _show_all(turn, group, meeting)
    else:
        turn.begin("note-right", group.id, meeting=str(meeting.id), noted=str(noted.id))


def view(turn: Turn) -> Noted:
    """Give what is to be put right; nothing, where it was taken away meanwhile."""
    noted = _find(turn, UUID(turn.about["noted"]))
    meeting = turn.unit.meetings.get(UUID(turn.about["meeting"]))
    words = "" if noted is None else noted.text
    return Noted(words, isinstance(noted, Task), table_of(turn, meeting))


def put_right(noted: Noted) -> Talk[Better]:
    """Ask how it should be, in one line; a task is read back as when it was new."""
    if not noted.words:
        return Instead.LEAVE
    if not noted.is_task:
        return (yield from ask("meeting-right", Anew(Line(MOST_LINE)), what=noted.words))
    reads = Read(partial(read_line, noted.table), keep_line, restore_line)
    line = yield from ask("meeting-right-task", Anew(reads), what=noted.words)
    if isinstance(line, Instead):
        return line
    return (yield from task(replace(noted.table, given=one_task(line))))


def keep(turn: Turn, better: Better) -> None:
    """Let it be as it was said now, and go on with the meeting."""
    group, meeting = led(turn, UUID(turn.about["meeting"]), Action.RECORD)
    noted = _find(turn, UUID(turn.about["noted"]))
    if noted is None or meeting.state is not MeetingState.RUNNING:
        turn.say(text("meeting-too-late"), group_id=group.id)
        return
    said = "meeting-notes"
    if better is Instead.AWAY:
        _take_away(turn, noted)
        said = "meeting-taken-away"
    elif better is not Instead.LEAVE:
        _change(turn, noted, better)
        said = "kinds-noted"
    if leads_now(turn, meeting):
        show(turn, group, meeting)
    else:
        show_notes(turn, meeting, said)
        renew(turn, group, meeting)


def _find(turn: Turn, subject_id: UUID | None) -> Agreement | Task | None:
    return turn.unit.agreements.find(subject_id) or turn.unit.tasks.find(subject_id)


def _change(turn: Turn, noted: Agreement | Task, better: str | NewTask) -> None:
    if isinstance(noted, Agreement) and isinstance(better, str):
        noted.text = better
        turn.unit.agreements.save(noted)
    elif isinstance(noted, Task) and isinstance(better, NewTask) and _is_still_open(noted):
        noted.text, noted.member_id = better.what, better.member_id
        noted.due_on, noted.at_next, noted.rule = better.due_on, better.at_next, better.rule
        turn.unit.tasks.save(noted)
    else:
        raise NotAllowed(Action.RECORD, noted.group_id)


def _is_still_open(noted: Task) -> bool:
    """Whether nobody was asked about a task yet: then it is still the table's to change."""
    return noted.state is TaskState.NOTED


def _take_away(turn: Turn, noted: Agreement | Task) -> None:
    if isinstance(noted, Agreement):
        turn.unit.agreements.remove(noted)
    elif _is_still_open(noted):
        turn.unit.tasks.remove(noted)
    else:
        raise NotAllowed(Action.RECORD, noted.group_id)


def _show_all(turn: Turn, group: Group, meeting: Meeting) -> None:
    in_order = ("created_at",)
    noted: list[Agreement | Task] = [
        *turn.unit.agreements.where(meeting_id=meeting.id, order_by=in_order),
        *turn.unit.tasks.where(meeting_id=meeting.id, order_by=in_order),
    ]
    turn.show(
        text("meeting-which-wrong"),
        *[[tap(shortened(each.text), "live-fix", each.id, "one")] for each in noted],
        [_back(turn, meeting)],
        kind=LIVE if leads_now(turn, meeting) else NOTES,
        group_id=group.id,
        subject_id=meeting.id,
    )


def _back(turn: Turn, meeting: Meeting) -> Tap:
    """Give the way back: to the meeting, or to what the note taker can write down."""
    label = text("meeting-all-right")
    if leads_now(turn, meeting):
        return tap(label, "meeting-start", meeting.id)
    return tap(label, "note-more", meeting.id)
