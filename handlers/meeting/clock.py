"""What time brings while a meeting runs: in place, without a sound, and never as a push."""

from datetime import datetime
from uuid import UUID

from domain.bookkeeping import Moment
from domain.groups import Group
from domain.meetings import Meeting, MeetingState
from domain.running import end_break, is_on_break, take_break, time_is_up_at
from handlers.meeting.leading import led_running
from handlers.meeting.pages import page_of, renew, show
from handlers.talk.turn import Turn

CLOCK, BREAK_OVER = "live-clock", "live-break-over"


def plan_clock(turn: Turn, group: Group, meeting: Meeting) -> None:
    """Plan that who leads can see that the minutes of the point are over."""
    up_at = time_is_up_at(meeting, page_of(turn, meeting)[2])
    if up_at is not None and up_at > turn.now:
        _plan(turn, group, meeting, CLOCK, up_at)


def time_is_up(turn: Turn, moment: Moment) -> None:
    """Let who leads see that the minutes are over, where they still are on that point."""
    found = _running(turn, moment)
    if found is not None and not is_on_break(found[1], turn.now):
        up_at = time_is_up_at(found[1], page_of(turn, found[1])[2])
        if up_at is not None and up_at <= turn.now:
            renew(turn, *found)


def change_break(turn: Turn, meeting_id: UUID | None, which: str) -> None:
    """Begin a break of ten minutes, make it longer, or go on."""
    found = led_running(turn, meeting_id)
    if found is None:
        return
    group, meeting = found
    if which == "on":
        until = take_break(meeting, turn.now)
        _plan(turn, group, meeting, BREAK_OVER, until)
    else:
        end_break(meeting, turn.now)
    turn.unit.meetings.save(meeting)
    plan_clock(turn, group, meeting)
    show(turn, group, meeting)


def break_is_over(turn: Turn, moment: Moment) -> None:
    """Come back quietly to where the meeting was."""
    found = _running(turn, moment)
    if found is None or found[1].break_until_at is None or is_on_break(found[1], turn.now):
        return
    group, meeting = found
    end_break(meeting, turn.now)
    turn.unit.meetings.save(meeting)
    renew(turn, group, meeting, after_break=True)


def _running(turn: Turn, moment: Moment) -> tuple[Group, Meeting] | None:
    assert moment.group_id is not None
    turn.unit.lock_group(moment.group_id)
    meeting = turn.unit.meetings.find(moment.subject_id)
    if meeting is None or meeting.state is not MeetingState.RUNNING:
        return None
    return turn.unit.groups.get(moment.group_id), meeting


def _plan(turn: Turn, group: Group, meeting: Meeting, kind: str, due_at: datetime) -> None:
    # Whoever leads may change meanwhile: it is planned for the owner, and shown to who leads then.
    turn.plan(kind, due_at, account_id=group.owner_id, group_id=group.id, subject_id=meeting.id)
