"""The end of a meeting, and what follows once people have left the table."""

from collections.abc import Collection
from datetime import datetime, timedelta

from domain.bookkeeping import OutboxState
from domain.groups import Group
from domain.meetings import Meeting, MeetingState
from domain.running import AT_TABLE_FOR, silent_until
from handlers.meeting.leading import LIVE, owner_called
from handlers.shared.around_meeting import plan_after
from handlers.talk.turn import Turn
from messages.said import text

ONE_BY_ONE = timedelta(minutes=1)
TASKS, SUMMARY, NEXT, ASIDES = "offer-tasks", "draft-summary", "tell-next", "tell-asides"
FOLLOWS = (TASKS, SUMMARY, NEXT, ASIDES)
"""What follows a meeting, one by one."""


def end(turn: Turn, group: Group, meeting: Meeting) -> None:
    """End the meeting. What was not reached waits for the next agenda."""
    waited_until = silent_until(meeting, turn.now)
    settle(turn, group, meeting, turn.now)
    if waited_until is not None:
        _let_come(turn, meeting, waited_until)
    turn.show(
        text("meeting-ended", owner=owner_called(group)),
        kind=LIVE,
        group_id=group.id,
        subject_id=meeting.id,
    )


def settle(turn: Turn, group: Group, meeting: Meeting, ended_at: datetime) -> None:
    """Note that a meeting is over since then (an aware instant), and plan what follows."""
    meeting.state = MeetingState.ENDED
    meeting.ended_at = ended_at
    meeting.step = meeting.point_id = meeting.step_at = None
    meeting.leader_id = meeting.break_until_at = None
    meeting.chair_asked_id = meeting.co_chair_asked_id = None
    turn.unit.meetings.save(meeting)
    plan_what_follows(turn, group, meeting)
    plan_after(turn, group, meeting)


def plan_what_follows(
    turn: Turn, group: Group, meeting: Meeting, kinds: Collection[str] = FOLLOWS
) -> None:
    """Let people hear of their tasks, then the owner read the summary, away from the table.

    `kinds` are those of `FOLLOWS` that are to happen: what is added later asks no more than needed.
    """
    left_at = max(turn.now, (meeting.ended_at or turn.now) + AT_TABLE_FOR)
    for place, kind in enumerate(FOLLOWS):
        if kind in kinds:
            turn.plan(
                kind,
                left_at + place * ONE_BY_ONE,
                account_id=group.owner_id,
                group_id=group.id,
                subject_id=meeting.id,
            )


def _let_come(turn: Turn, meeting: Meeting, waited_until: datetime) -> None:
    """Let what waited until people left the table come when they left it, not by the plan."""
    left_at = turn.now + AT_TABLE_FOR
    for row in turn.unit.outbox.where(group_id=meeting.group_id, state=OutboxState.DUE):
        # What was said on an earlier page may wait for less long. What was claimed before waits for
        # the platform.
        if row.leased_by is None and left_at < row.due_at <= waited_until:
            turn.unit.outbox.mark(row.id, row.state, due_at=left_at)
