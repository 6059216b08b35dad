"""Recording what is agreed, in one line each: by who leads, or by the owner right after."""

from datetime import timedelta
from uuid import UUID

from domain.agreements import Agreement
from domain.clock import local_in
from domain.groups import Group
from domain.meetings import Meeting, MeetingState
from domain.members import Role
from domain.rights import Action
from domain.summaries import SummaryState
from domain.task_lines import Person
from handlers.meeting import aside
from handlers.meeting.ending import ASIDES, SUMMARY, TASKS, plan_what_follows
from handlers.meeting.leading import called, leads_now, led, owner_called, people_of
from handlers.meeting.pages import renew, show
from handlers.meeting.taps import asides, notes
from handlers.shared.telling_task import (
    MOST_LINE,
    NewTask,
    Table,
    keep_line,
    line_said,
    note_task,
    read_line,
    restore_line,
    who_may_get_one,
)
from handlers.talk.buttons import tap
from handlers.talk.kinds import Line
from handlers.talk.questions import Place, Talk, ask
from handlers.talk.turn import Turn
from messages.said import Text, text
from messages.typed import clean

NOTES = "live-notes"
"""The kind of what somebody sees who writes down, and does not lead."""
STILL_AT_HAND_FOR = timedelta(days=2)
"""So long after the end a task that is typed goes with the meeting: "we also said …". After that it
is a task of its own, unless it is added in the summary."""
_TALKS = {"task": "note-task", "goal": "note-goal", "later": "note-later"}


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
    group, _ = turn.in_group()
    if turn.may(Action.GIVE_TASK) and not _is_any_at_hand(turn, group):
        # Between meetings an owner thinks of a task by themselves.
        words = clean(typed, MOST_LINE)
        turn.begin("new-task", group.id, **line_said(turn, who_may_get_one(turn), words))
        return
    found = _meeting_by_command(turn)
    if found is not None:
        group, meeting = found
        given = {}
        if words := clean(typed, MOST_LINE):
            line = read_line(table_of(turn, meeting), words, Place(turn.now, turn.zone))
            given = {"line": keep_line(line)}
        turn.begin("note-task", group.id, meeting=str(meeting.id), **given)


def begin(turn: Turn, meeting_id: UUID | None, what: str) -> None:
    """Begin to record an agreement, a task, or what the owner decides; where it can be done."""
    group, meeting = led(turn, meeting_id, Action.RECORD)
    if not _is_open(turn, meeting):
        turn.tell("common-old-button")
        return
    turn.begin(_TALKS.get(what, "note-agreement"), group.id, meeting=str(meeting.id))


def view(turn: Turn) -> Table:
    """Give who sits at the table."""
    return table_of(turn, turn.unit.meetings.get(UUID(turn.about["meeting"])))


def is_over(turn: Turn) -> bool:
    """Whether nothing can be added any more to the meeting that a talk is about."""
    return not _is_open(turn, turn.unit.meetings.get(UUID(turn.about["meeting"])))


def table_of(turn: Turn, meeting: Meeting) -> Table:
    """Give who sits at the table of a meeting, for whoever tells of it."""
    _group, member = turn.in_group()
    people = people_of(turn, meeting)
    return Table(
        tuple(Person(each.id, each.name) for each in people),
        {each.id: called(each) for each in people},
        member.id,
        local_in(turn.account.zone, turn.now),
        restore_line(turn.about["line"]) if "line" in turn.about else None,
    )


def agreement(_: Table) -> Talk[str]:
    """Ask what was agreed, in one line."""
    return (yield from ask("meeting-agreement", Line(MOST_LINE)))


def keep_agreement(turn: Turn, what: str) -> None:
    """Keep an agreement, and go on with the meeting."""
    group, meeting = led(turn, UUID(turn.about["meeting"]), Action.RECORD)
    _add_agreement(turn, group, meeting, what)


def keep_task(turn: Turn, new: NewTask) -> None:
    """Keep a task. It is nobody's yet: after the meeting the person is asked."""
    group, meeting = led(turn, UUID(turn.about["meeting"]), Action.RECORD)
    note_task(turn, group.id, new, meeting.id)
    if new.then is None:
        _go_on(turn, group, meeting, new.what)
    else:
        turn.say(text("telling-then", what=new.what, second=new.then.what), group_id=group.id)
        following = keep_line(new.then)
        turn.begin("note-task", group.id, meeting=str(meeting.id), line=following)


def keep_goal(turn: Turn, words: str) -> None:
    """Keep a goal that came up: the owner decides about it, afterwards."""
    _keep_aside(turn, words, is_goal=True)


def keep_later(turn: Turn, words: str) -> None:
    """Keep a point for another time: the owner decides about it, afterwards."""
    _keep_aside(turn, words, is_goal=False)


def _keep_aside(turn: Turn, words: str, *, is_goal: bool) -> None:
    group, meeting = led(turn, UUID(turn.about["meeting"]), Action.RECORD)
    aside.keep(turn, meeting, words, is_goal=is_goal)
    # It is for the owner alone, so the page on the table does not show it.
    _go_on(turn, group, meeting, None, ASIDES)


def look_at_notes(turn: Turn, meeting_id: UUID | None, _: str) -> None:
    """Show whoever writes down what they can write."""
    _group, meeting = led(turn, meeting_id, Action.RECORD)
    if meeting.state is MeetingState.RUNNING:
        show_notes(turn, meeting)
    else:
        turn.tell("common-old-button")


def show_notes(turn: Turn, meeting: Meeting, said: str = "meeting-notes") -> None:
    """Show what can be written down to somebody who does not lead."""
    change = tap(text("meeting-change"), "live-fix", meeting.id, "list")
    turn.show(
        Text(said),
        notes(meeting),
        asides(meeting),
        [change],
        kind=NOTES,
        group_id=meeting.group_id,
        subject_id=meeting.id,
    )


def _add_agreement(turn: Turn, group: Group, meeting: Meeting, what: str) -> None:
    turn.unit.agreements.add(
        Agreement(group_id=group.id, meeting_id=meeting.id, created_at=turn.now, text=what)
    )
    _go_on(turn, group, meeting, what)


def _go_on(turn: Turn, group: Group, meeting: Meeting, noted: str | None, *also: str) -> None:
    """Go on where the meeting is. After its end: whom a new task is for will be asked.

    `noted` is what was written down, None: it was kept aside; `also` what else follows then.
    """
    if meeting.state is MeetingState.RUNNING:
        if leads_now(turn, meeting):
            show(turn, group, meeting, noted=noted, is_kept_aside=noted is None)
        else:
            show_notes(turn, meeting, "kinds-noted")
            renew(turn, group, meeting)
        return
    plan_what_follows(turn, group, meeting, (TASKS, SUMMARY, *also))
    turn.say(
        text("meeting-also-noted", starts=meeting.begins_local),
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


def _is_any_at_hand(turn: Turn, group: Group) -> bool:
    """Whether a task that is just typed belongs to a meeting: it runs, or was a moment ago."""
    held = turn.unit.meetings.where(
        group_id=group.id, state=(MeetingState.RUNNING, MeetingState.ENDED)
    )
    return any(
        _is_open(turn, each)
        and (each.ended_at is None or turn.now - each.ended_at <= STILL_AT_HAND_FOR)
        for each in held
    )


def _is_open(turn: Turn, meeting: Meeting) -> bool:
    """Whether something can be recorded: while it runs; then by the owner, until the release.

    After that only while the owner makes a new version of the summary.
    """
    if meeting.state is MeetingState.RUNNING:
        return True
    _, member = turn.in_group()
    if member.role is not Role.OWNER:
        return False
    if meeting.state is not MeetingState.ENDED:
        return False
    summaries = turn.unit.summaries.where(meeting_id=meeting.id)
    states = {each.state for each in summaries}
    return SummaryState.DRAFT in states or SummaryState.RELEASED not in states
