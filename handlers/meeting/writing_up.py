"""Writing a meeting up afterwards, in five minutes: who was there, and what was agreed.

It ends where a meeting that was led in the bot ends: people are asked about their tasks, and the
draft of the summary waits for the owner.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from functools import partial
from uuid import UUID

from domain.agenda import PointState, on_agenda
from domain.agreements import Agreement
from domain.meetings import Meeting, MeetingState
from domain.members import Role
from domain.rights import Action
from handlers.meeting.closing import suggested_next, task_line, to_come
from handlers.meeting.ending import settle
from handlers.meeting.going import tick
from handlers.meeting.leading import led, owner_called
from handlers.meeting.next_date import (
    Habit,
    OrDays,
    days_in,
    habit_of,
    next_date,
    plan_next,
)
from handlers.meeting.recording import table_of
from handlers.shared.telling_task import (
    MOST_LINE,
    NewTask,
    Table,
    keep_line,
    note_task,
    read_line,
    restore_line,
    task,
)
from handlers.talk.buttons import tap
from handlers.talk.kinds import Line, OneOf, Read, each_of
from handlers.talk.questions import Option, Talk, ask, ask_or_skip
from handlers.talk.turn import Turn
from messages.said import Argument, Lines, Text, text

MOST_LINES = 12
ALL, DONE = "all", "done"


class Right(StrEnum):
    """What is to be told anew of what was read back."""

    YES = "yes"
    HERE = "here"
    AGREED = "agreed"
    TASKS = "tasks"


@dataclass(frozen=True, slots=True)
class Held:
    """A meeting that was held: who may have been there, and what was on its agenda.

    `habit` and `suggested` are set for whoever may say when people meet again.
    """

    starts_local: datetime
    table: Table = field(repr=False)
    points: tuple[tuple[UUID, str], ...] = field(repr=False)
    habit: Habit | None
    suggested: datetime | None


@dataclass(frozen=True, slots=True)
class Written:
    """What was written up."""

    here: tuple[UUID, ...]
    points: tuple[UUID, ...]
    agreements: tuple[str, ...] = field(repr=False)
    tasks: tuple[NewTask, ...] = field(repr=False)
    next_local: datetime | None


def can_be_written_up(turn: Turn, meeting: Meeting) -> bool:
    """Whether a meeting was to be by now, and nobody began it."""
    starts_at = meeting.starts_at
    return meeting.state is MeetingState.PLANNED and starts_at is not None and starts_at <= turn.now


def view(turn: Turn) -> Held:
    """Give what the talk may know."""
    group, member = turn.in_group()
    meeting = turn.unit.meetings.get(UUID(turn.about["meeting"]))
    points = [] if meeting.with_ids else on_agenda(turn.unit.points.where(group_id=group.id))
    plans = not meeting.with_ids and turn.may(Action.PLAN_MEETING, meeting)
    has_next = bool(to_come(turn, group)) or member.role is not Role.OWNER
    habit = habit_of(turn, meeting) if plans and not has_next else None
    return Held(
        meeting.begins_local,
        table_of(turn, meeting),
        tuple((each.id, each.text) for each in points),
        habit,
        suggested_next(turn, group, meeting) if habit is not None else None,
    )


def write_up(held: Held) -> Talk[Written]:
    """Ask who was there, what was agreed, who does what and when people meet again; read back."""
    here = yield from _here(held)
    points: tuple[UUID, ...] = ()
    if held.points:
        points = yield from _several("writing-points", "writing-points-else", list(held.points))
    agreements = yield from _agreements()
    tasks = yield from _tasks(held.table)
    next_local = yield from _next(held)
    while True:
        written = Written(here, points, agreements, tasks, next_local)
        options = each_of(Right, "writing-is")
        match (yield from ask("writing-right", options, lines=_lines(held, written))):
            case Right.HERE:
                here = yield from _here(held)
            case Right.AGREED:
                agreements = yield from _agreements()
            case Right.TASKS:
                tasks = yield from _tasks(held.table)
            case _:
                return written


def keep(turn: Turn, written: Written) -> None:
    """Keep what was written up; the meeting is over, as one that was led here."""
    group, meeting = led(turn, UUID(turn.about["meeting"]), Action.RECORD)
    if not can_be_written_up(turn, meeting):
        turn.say(text("writing-not-kept"), group_id=group.id)
        return
    tick(turn, meeting, written.here, present=True)
    for point in turn.unit.points.where(group_id=group.id, state=PointState.ON):
        if point.id in written.points:
            point.state = PointState.DONE
            point.meeting_id = meeting.id
            turn.unit.points.save(point)
    for words in written.agreements:
        turn.unit.agreements.add(
            Agreement(group_id=group.id, meeting_id=meeting.id, created_at=turn.now, text=words)
        )
    for new in written.tasks:
        note_task(turn, group.id, new, meeting.id)
    settle(turn, group, meeting, min(turn.now, meeting.ends_at or turn.now))
    if written.next_local is not None:
        plan_next(turn, group, meeting, written.next_local)
    _, member = turn.in_group()
    if member.role is Role.OWNER:
        to_summary = tap(text("meeting-to-summary"), "summary-see", meeting.id)
        turn.say(text("writing-kept-own"), [to_summary], group_id=group.id)
    else:
        turn.say(text("writing-kept", owner=owner_called(group)), group_id=group.id)


def _here(held: Held) -> Talk[tuple[UUID, ...]]:
    return (yield from _several("writing-who", "writing-who-else", list(held.table.names.items())))


def _several(
    first: str, more: str, offered: Sequence[tuple[UUID, Text | str]]
) -> Talk[tuple[UUID, ...]]:
    """Ask for several of these: one tap for all of them, or one by one."""
    said = dict(offered)
    picked: list[UUID] = []
    while len(picked) < len(said):
        options: list[Option[UUID | str]] = [
            Option(each, label) for each, label in said.items() if each not in picked
        ]
        if not picked:
            options.append(Option(ALL, text("writing-all")))
        options.append(Option(DONE, text("writing-done" if picked else "writing-none")))
        names: list[Argument] = [said[each] for each in picked]
        if picked:
            answer = yield from ask(more, OneOf(options), names=names)
        else:
            answer = yield from ask(first, OneOf(options))
        if answer == ALL:
            return tuple(said)
        if not isinstance(answer, UUID):
            break
        picked.append(answer)
    return tuple(picked)


def _agreements() -> Talk[tuple[str, ...]]:
    found: list[str] = []
    while len(found) < MOST_LINES:
        key = "writing-agreed-else" if found else "writing-agreed"
        words = yield from ask_or_skip(key, Line(MOST_LINE), skip="writing-nothing")
        if words is None:
            break
        found.append(words)
    return tuple(found)


def _tasks(table: Table) -> Talk[tuple[NewTask, ...]]:
    found: list[NewTask] = []
    reads = Read(partial(read_line, table), keep_line, restore_line)
    while len(found) < MOST_LINES:
        key = "writing-task-else" if found else "writing-task"
        line = yield from ask_or_skip(key, reads, skip="writing-nothing")
        if line is None:
            break
        while line is not None:
            new = yield from task(replace(table, given=line))
            found.append(new)
            line = new.then
    return tuple(found)


def _next(held: Held) -> Talk[datetime | None]:
    if held.habit is None or held.suggested is None:
        return None
    options = [
        Option("same", text("meeting-day", day=held.suggested)),
        Option("other", text("meeting-other-day")),
        Option("none", text("writing-no-next")),
    ]
    answer = yield from ask("writing-next", OrDays(options, held.habit))
    said = days_in(answer)
    if said or answer == "other":
        return (yield from next_date(replace(held.habit, said=said)))
    return held.suggested if answer == "same" else None


def _lines(held: Held, written: Written) -> Lines:
    names = held.table.names
    lines: list[Argument] = []
    if written.here:
        here: list[Argument] = [names[each] for each in written.here]
        lines.append(text("writing-line-here", names=here))
    lines += [text("meeting-line-agreement", what=each) for each in written.agreements]
    for each in written.tasks:
        who = text("tasks-who-wants") if each.member_id is None else names[each.member_id]
        lines.append(task_line(who, each.what, each.due_on, at_next=each.at_next))
    if written.next_local is not None:
        lines.append(text("writing-line-next", starts=written.next_local))
    return Lines(tuple(lines) or (text("writing-line-nothing"),))
