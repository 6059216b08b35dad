"""Saying a task in one line: who does what, by when. What is not sure is asked, then read back.

In a meeting and between meetings it goes the same way. A task may be for who wants it, come up at
the next meeting, or come again ("elke maandag").
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, fields
from datetime import date, datetime
from enum import StrEnum
from functools import partial
from typing import Any
from uuid import UUID

from domain.clock import local_in
from domain.members import Member, MemberState, Role, owner_first
from domain.task_lines import Person, TaskLine, TwoTasks, read_task_line, two_in
from domain.tasks import Task, TaskState
from handlers.talk.by_when import ask_day, days_in, keep_days, restore_days
from handlers.talk.kinds import Line, OneOf, Read, confirm, each_of
from handlers.talk.questions import NotUnderstood, Option, Place, Talk, ask
from handlers.talk.turn import Turn
from messages.said import Text, text
from scheduling.reading import Kind, read_due
from scheduling.recurring import day_after

MOST_LINE = 300
_WHO_WANTS = "open"


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
    names: dict[UUID, Text | str] = field(repr=False)
    speaker_id: UUID
    now: datetime
    given: TaskLine | TwoTasks | None


@dataclass(frozen=True, slots=True)
class NewTask:
    """A task as it was read back and found right. Without a `member_id` it is for who wants it.

    `then` is what was said in one breath with it, and is still to be read back.
    """

    what: str = field(repr=False)
    member_id: UUID | None
    due_on: date | None
    at_next: bool = False
    rule: str | None = None
    then: TaskLine | None = field(default=None, repr=False)


def task(table: Table) -> Talk[NewTask]:
    """Ask who does what by when in one line; ask for what it lacks, and read it back."""
    line = table.given
    if line is None:
        reader = Read(partial(read_line, table), keep_line, restore_line)
        line = yield from ask("telling-task", reader)
    then: TaskLine | None = None
    if isinstance(line, TwoTasks) and (yield from _are_two(table, line.two)):
        line, then = line.two
    what = line.what or (yield from ask("telling-what", Line(MOST_LINE)))
    # Whoever was named may have left since.
    who = line.member_id if line.member_id in table.names else None
    if who is None and not line.for_anybody:
        who = yield from _ask_person(table, what)
    due, at_next = (line.days[0] if len(line.days) == 1 else None), line.at_next
    if line.rule is not None and due is None:
        due = day_after(line.rule, table.now.date())
    elif due is None and not at_next:
        due, at_next = yield from ask_day(table.now, line.days)
    while True:
        right = yield from _read_back(table, NewTask(what, who, due, at_next, line.rule))
        match right:
            case Right.PERSON:
                who = yield from _ask_person(table, what)
            case Right.DAY:
                due, at_next = yield from ask_day(table.now)
            case Right.WORDS:
                what = yield from ask("telling-what", Line(MOST_LINE))
            case _:
                rule = line.rule if due is not None else None
                return NewTask(what, who, due, at_next, rule, then)


def _are_two(table: Table, two: tuple[TaskLine, ...]) -> Talk[bool]:
    one, other = (table.names[each.member_id] for each in two if each.member_id is not None)
    return (
        yield from confirm(
            "telling-two", yes="telling-are-two", no="telling-is-one", one=one, other=other
        )
    )


def _read_back(table: Table, new: NewTask) -> Talk[Right]:
    options = each_of(Right, "telling-is")
    who = text("telling-who-wants") if new.member_id is None else table.names[new.member_id]
    if new.at_next:
        return (yield from ask("telling-right-next", options, who=who, what=new.what))
    if new.due_on is None:
        return (yield from ask("telling-right", options, who=who, what=new.what))
    key = "telling-right-due" if new.rule is None else "telling-right-again"
    return (yield from ask(key, options, who=who, what=new.what, due=new.due_on))


def _ask_person(table: Table, what: str) -> Talk[UUID | None]:
    options: list[Option[UUID | str]] = [
        Option(person.id, _label(table, person.id)) for person in table.people
    ]
    options.append(Option(_WHO_WANTS, text("telling-who-wants")))
    chosen = yield from ask("telling-who", OneOf(options), what=what)
    return chosen if isinstance(chosen, UUID) else None


def _label(table: Table, member_id: UUID) -> Text | str:
    """Give somebody's name; who types may also call themselves "I"."""
    name = table.names[member_id]
    return text("telling-me", name=name) if member_id == table.speaker_id else name


def table_among(turn: Turn, members: Sequence[Member], given: TaskLine | None = None) -> Table:
    """Give who may get a task, the person of this turn among them."""
    _group, person = turn.in_group()
    return Table(
        tuple(Person(each.id, each.name) for each in members),
        {each.id: each.name or text("telling-owner") for each in members},
        person.id,
        local_in(turn.account.zone, turn.now),
        given,
    )


def note_task(turn: Turn, group_id: UUID, new: NewTask, meeting_id: UUID | None = None) -> Task:
    """Note a task, of a meeting or between two. It is nobody's before they said yes."""
    return turn.unit.tasks.add(
        Task(
            group_id=group_id,
            meeting_id=meeting_id,
            member_id=new.member_id,
            state=TaskState.NOTED,
            due_on=new.due_on,
            at_next=new.at_next,
            rule=new.rule,
            created_at=turn.now,
            text=new.what,
        )
    )


def line_said(turn: Turn, members: Sequence[Member], words: str) -> dict[str, Any]:
    """Read the words behind a command, as what a talk about a task is begun with."""
    if not words:
        return {}
    return {
        "line": keep_line(read_line(table_among(turn, members), words, Place(turn.now, turn.zone)))
    }


def line_given(about: dict[str, Any]) -> TaskLine | None:
    """Give the line that a talk was begun with, if any."""
    return restore_line(about["line"]) if "line" in about else None


def who_may_get_one(turn: Turn) -> list[Member]:
    """Give the people of the group who can have a task between meetings: the owner first."""
    group, _ = turn.in_group()
    members = turn.unit.members.where(
        group_id=group.id, role=(Role.OWNER, Role.MEMBER), state=MemberState.IN
    )
    return owner_first(members)


def read_line(table: Table, typed: str, place: Place) -> TaskLine:
    """Read a task as somebody said it. Raises `NotUnderstood`."""
    if not typed:
        raise NotUnderstood
    if len(typed) > MOST_LINE:
        raise NotUnderstood(text("common-too-long", most=MOST_LINE))
    one, *two = (
        read_task_line(
            each, table.people, table.speaker_id, partial(days_in, place), partial(_rule_in, place)
        )
        for each in (typed, *two_in(typed, table.people))
    )
    return TwoTasks(**_fields(one), two=tuple(two)) if two else one


def one_task(line: TaskLine) -> TaskLine:
    """Take a line as one task, whatever else it may be."""
    return TaskLine(**_fields(line))


def _fields(line: TaskLine) -> dict[str, Any]:
    return {each.name: getattr(line, each.name) for each in fields(TaskLine)}


def _rule_in(place: Place, typed: str) -> tuple[str, date | None] | None:
    """Give the RRULE that a text says and its first day, where that is known."""
    reading = read_due(typed, place.now, place.zone)
    if reading.kind is not Kind.RECURRENCE:
        return None
    return reading.written, (reading.days or (None,))[0]


def keep_line(line: TaskLine) -> Any:
    """Lay a line that was read down as JSON."""
    return {
        "what": line.what,
        "who": None if line.member_id is None else str(line.member_id),
        "days": keep_days(line.days),
        "anybody": line.for_anybody,
        "next": line.at_next,
        "rule": line.rule,
        "two": [keep_line(each) for each in line.two] if isinstance(line, TwoTasks) else [],
    }


def restore_line(kept: Any) -> TaskLine:
    """Take it up again."""
    who = None if kept["who"] is None else UUID(kept["who"])
    one = TaskLine(
        str(kept["what"]),
        who,
        restore_days(kept["days"]),
        for_anybody=bool(kept["anybody"]),
        at_next=bool(kept["next"]),
        rule=kept["rule"],
    )
    two = tuple(restore_line(each) for each in kept.get("two", ()))
    return TwoTasks(**_fields(one), two=two) if two else one
