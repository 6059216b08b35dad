"""The end of a meeting, and what follows once people have left the table."""

from datetime import timedelta

from domain.groups import Group
from domain.meetings import Meeting, MeetingState
from handlers.meeting.pages import LIVE
from handlers.talk.turn import Turn
from messages.said import text

AT_TABLE_FOR = timedelta(minutes=30)
"""After the end people still sit together: phones stay silent for so long."""


def end(turn: Turn, group: Group, meeting: Meeting) -> None:
    """End the meeting. What was not reached waits for the next agenda."""
    meeting.state = MeetingState.ENDED
    meeting.ended_at = turn.now
    meeting.step = None
    meeting.point_id = None
    turn.unit.meetings.save(meeting)
    plan_what_follows(turn, group, meeting)
    turn.show(
        text("meeting-ended", owner=group.owner_name),
        kind=LIVE,
        group_id=group.id,
        subject_id=meeting.id,
    )


def plan_what_follows(turn: Turn, group: Group, meeting: Meeting) -> None:
    """Let people hear of their tasks, and the owner read the summary, away from the table."""
    ended_at = meeting.ended_at or turn.now
    for kind in ("offer-tasks", "draft-summary"):
        turn.plan(
            kind,
            max(turn.now, ended_at + AT_TABLE_FOR),
            account_id=group.owner_id,
            group_id=group.id,
            subject_id=meeting.id,
        )
