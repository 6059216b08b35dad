"""The end of a meeting, and what follows once people have left the table."""

from datetime import timedelta

from domain.groups import Group
from domain.meetings import Meeting, MeetingState
from handlers.meeting.leading import owner_called
from handlers.meeting.pages import LIVE
from handlers.talk.turn import Turn
from messages.said import text

AT_TABLE_FOR = timedelta(minutes=30)
"""After the end people still sit together: phones stay silent for so long."""
ONE_BY_ONE = timedelta(minutes=1)


def end(turn: Turn, group: Group, meeting: Meeting) -> None:
    """End the meeting. What was not reached waits for the next agenda."""
    meeting.state = MeetingState.ENDED
    meeting.ended_at = turn.now
    meeting.step = None
    meeting.point_id = None
    turn.unit.meetings.save(meeting)
    plan_what_follows(turn, group, meeting)
    turn.show(
        text("meeting-ended", owner=owner_called(group)),
        kind=LIVE,
        group_id=group.id,
        subject_id=meeting.id,
    )


def plan_what_follows(turn: Turn, group: Group, meeting: Meeting) -> None:
    """Let people hear of their tasks, then the owner read the summary, away from the table."""
    left_at = max(turn.now, (meeting.ended_at or turn.now) + AT_TABLE_FOR)
    for kind, due_at in (
        ("offer-tasks", left_at),
        ("draft-summary", left_at + ONE_BY_ONE),
        ("tell-next", left_at + 2 * ONE_BY_ONE),
    ):
        turn.plan(kind, due_at, account_id=group.owner_id, group_id=group.id, subject_id=meeting.id)
