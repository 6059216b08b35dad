"""Recording what is agreed, in one line each: by who leads, or by the owner right after."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from functools import partial
from typing import Any
from uuid import UUID

from domain.groups import Group, Role
from domain.meetings import Agreement, Meeting, MeetingState
from domain.rights import Action
from domain.summaries import SummaryState
from domain.task_lines import Person, TaskLine, read_task_line
from domain.tasks import Task, TaskState
from handlers.meeting.ending import plan_what_follows
from handlers.meeting.leading import called, led, owner_called, people_of
from handlers.meeting.pages import show
from handlers.talk.kinds import Line, OneOf, Read, each_of
from handlers.talk.picking import Calendar, OrCalendar, pick_day
from handlers.talk.questions import NotUnderstood, Option, Place, Talk, ask, ask_or_skip
from handlers.talk.turn import Turn, tap
from messages.said import Text, text
from messages.typed import clean
from scheduling.reading import Kind, Reason, read_due

MOST_LINE = 300


class Right(StrEnum):
    """What is to be put right in a task that was read back."""

    YES = "yes"
    PERSON = "person"
    DAY = "day"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class Table:
    """Who may get a task, who is typing, and the line that came with the command, if any.

    `now` is the local time of who is typing.
    """

    people: tuple[Person, ...]
    names: dict[UUID, Text | str]
    speaker_id: UUID
    now: datetime
    given: TaskLine | None


@dataclass(frozen=True, slots=True)
class NewTask:
    """A task as it was read back and found right."""

    what: str
    member_id: UUID
    due_on: date | None


def begin_agreement(turn: Turn, typed: str) -> None:
    """Record an agreement; with words behind the command, those are it."""
    found = _meeting_by_command(turn)
    if found is not None:
        group, meeting = found
        words = clean(typed, MOST_LINE)
        if words:
            _add_agreement(turn, group, meeting, words)
        else:
            turn.begin("note-agreement", group.id, meeting=str(meeting.id))


def begin_task(turn: Turn, typed: str) -> None:
    """Record a task; with words behind the command, those are read."""
    found = _meeting_by_command(turn)
    if found is not None:
        group, meeting = found
        given = {}
        if words := clean(typed, MOST_LINE):
            line = _read_line(_table(turn, meeting), words, Place(turn.now, turn.zone))
            given = {"line": _keep(line)}
        turn.begin("note-task", group.id, meeting=str(meeting.id), **given)


def begin(turn: Turn, meeting_id: UUID | None, what: str) -> None:
    """Begin to record an agreement or a task, where that can still be done."""
    group, meeting = led(turn, meeting_id, Action.RECORD)
    if not _is_open(turn, meeting):
        turn.tell("common-old-button")
        return
    talk = "note-task" if what == "task" else "note-agreement"
    turn.begin(talk, group.id, meeting=str(meeting.id))


def view(turn: Turn) -> Table:
    """Give who sits at the table."""
    return _table(turn, turn.unit.meetings.get(UUID(turn.about["meeting"])))


def _table(turn: Turn, meeting: Meeting) -> Table:
    _group, member = turn.in_group()
    people = people_of(turn, meeting)
    return Table(
        tuple(Person(each.id, each.name) for each in people),
        {each.id: called(each) for each in people},
        member.id,
        turn.now.astimezone(turn.zone).replace(tzinfo=None),
        _restore(turn.about["line"]) if "line" in turn.about else None,
    )


def agreement(_: Table) -> Talk[str]:
    """Ask what was agreed, in one line."""
    return (yield from ask("meeting-agreement", Line(MOST_LINE)))


def keep_agreement(turn: Turn, what: str) -> None:
    """Keep an agreement, and go on with the meeting."""
    group, meeting = led(turn, UUID(turn.about["meeting"]), Action.RECORD)
    if _is_open(turn, meeting):
        _add_agreement(turn, group, meeting, what)
    else:
        turn.say(text("meeting-too-late"), group_id=group.id)


def task(table: Table) -> Talk[NewTask]:
    """Ask who does what by when in one line; ask for what it lacks, and read it back."""
    line = table.given
    if line is None:
        line = yield from ask("meeting-task", Read(partial(_read_line, table), _keep, _restore))
    what = line.what or (yield from ask("meeting-task-what", Line(MOST_LINE)))
    who = line.member_id or (yield from _ask_person(table, what))
    due = line.days[0] if len(line.days) == 1 else (yield from _ask_day(table, line.days))
    while True:
        name = table.names[who]
        options = each_of(Right, "meeting-task-is")
        if due is None:
            right = yield from ask("meeting-task-right", options, who=name, what=what)
        else:
            right = yield from ask("meeting-task-right-due", options, who=name, what=what, due=due)
        match right:
            case Right.PERSON:
                who = yield from _ask_person(table, what)
            case Right.DAY:
                due = yield from _ask_day(table, ())
            case Right.WORDS:
                what = yield from ask("meeting-task-what", Line(MOST_LINE))
            case _:
                return NewTask(what, who, due)


def keep_task(turn: Turn, new: NewTask) -> None:
    """Keep a task. It is nobody's yet: after the meeting the person is asked."""
    group, meeting = led(turn, UUID(turn.about["meeting"]), Action.RECORD)
    if not _is_open(turn, meeting):
        turn.say(text("meeting-too-late"), group_id=group.id)
        return
    turn.unit.tasks.add(
        Task(
            group_id=group.id,
            meeting_id=meeting.id,
            member_id=new.member_id,
            state=TaskState.NOTED,
            due_on=new.due_on,
            created_at=turn.now,
            text=new.what,
        )
    )
    _go_on(turn, group, meeting)


def _add_agreement(turn: Turn, group: Group, meeting: Meeting, what: str) -> None:
    turn.unit.agreements.add(
        Agreement(group_id=group.id, meeting_id=meeting.id, created_at=turn.now, text=what)
    )
    _go_on(turn, group, meeting)


def _go_on(turn: Turn, group: Group, meeting: Meeting) -> None:
    """Go on where the meeting is. After its end: whom a new task is for will be asked."""
    if meeting.state is MeetingState.RUNNING:
        if turn.may(Action.LEAD_MEETING, meeting):
            show(turn, group, meeting)
        else:
            turn.say(text("kinds-noted"), group_id=group.id)
        return
    plan_what_follows(turn, group, meeting)
    turn.say(
        text("meeting-also-noted"),
        [tap(text("meeting-to-summary"), "summary-see", meeting.id)],
        group_id=group.id,
    )


def _meeting_by_command(turn: Turn) -> tuple[Group, Meeting] | None:
    """Give the meeting to record in: one that runs, else the last one that is still open."""
    group, _ = turn.in_group()
    held = turn.unit.meetings.where(
        group_id=group.id,
        state=(MeetingState.RUNNING, MeetingState.ENDED),
        order_by=("-ended_at",),
    )
    held.sort(key=lambda each: each.state is not MeetingState.RUNNING)
    meeting = next((each for each in held if _is_open(turn, each)), None)
    if meeting is None:
        turn.say(text("meeting-nothing-runs"), group_id=group.id)
    elif not turn.may(Action.RECORD, meeting):
        turn.say(text("meeting-not-yours", owner=owner_called(group)), group_id=group.id)
    else:
        return group, meeting
    return None


def _is_open(turn: Turn, meeting: Meeting) -> bool:
    """Whether something can be recorded: while it runs; then by the owner, until the release."""
    if meeting.state is MeetingState.RUNNING:
        return True
    _, member = turn.in_group()
    if member.role is not Role.OWNER:
        return False
    released = turn.unit.summaries.count(meeting_id=meeting.id, state=SummaryState.RELEASED)
    return meeting.state is MeetingState.ENDED and not released


def _ask_person(table: Table, what: str) -> Talk[UUID]:
    options = [Option(person.id, table.names[person.id]) for person in table.people]
    return (yield from ask("meeting-task-who", OneOf(options), what=what))


def _ask_day(table: Table, days: tuple[date, ...]) -> Talk[date | None]:
    """Ask by when; "before Friday" may be that day or the day before, so that is asked too."""
    while len(days) != 1:
        if days:
            options = [Option(each.isoformat(), text("meeting-day", day=each)) for each in days]
            options.append(Option("", text("meeting-other-day")))
            which = yield from ask("meeting-which-day", OneOf(options))
            days = (date.fromisoformat(which),) if which else ()
        else:
            found = yield from ask_or_skip(
                "meeting-task-when",
                OrCalendar(Read(_read_days, _keep_days, _restore_days)),
                skip="meeting-no-day",
            )
            if found is None:
                return None
            if isinstance(found, Calendar):
                day = yield from pick_day(table.now)
                days = () if day is None else (day,)
            else:
                days = found
    return days[0]


def _read_line(table: Table, typed: str, place: Place) -> TaskLine:
    if not typed:
        raise NotUnderstood
    if len(typed) > MOST_LINE:
        raise NotUnderstood(text("common-too-long", most=MOST_LINE))
    return read_task_line(typed, table.people, table.speaker_id, partial(_days_in, place))


def _days_in(place: Place, typed: str) -> tuple[date, ...]:
    """Give the day that a text says; several where that must be asked; none where it is vague."""
    reading = read_due(typed, place.now, place.zone)
    if reading.kind is Kind.AMBIGUOUS:
        return tuple(dict.fromkeys(day for each in reading.alternatives for day in each.days))
    if reading.kind in (Kind.DATE, Kind.DATETIME, Kind.OPTIONS):
        return reading.days
    return ()


def _read_days(typed: str, place: Place) -> tuple[date, ...]:
    days = _days_in(place, typed)
    if days:
        return days
    if read_due(typed, place.now, place.zone).reason is Reason.PAST:
        raise NotUnderstood(text("meeting-day-past"))
    raise NotUnderstood


def _keep_days(days: Sequence[date]) -> list[str]:
    return [each.isoformat() for each in days]


def _restore_days(kept: Any) -> tuple[date, ...]:
    return tuple(date.fromisoformat(each) for each in kept)


def _keep(line: TaskLine) -> Any:
    who = None if line.member_id is None else str(line.member_id)
    return {"what": line.what, "who": who, "days": _keep_days(line.days)}


def _restore(kept: Any) -> TaskLine:
    who = None if kept["who"] is None else UUID(kept["who"])
    return TaskLine(str(kept["what"]), who, _restore_days(kept["days"]))
