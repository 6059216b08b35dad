"""Some days before a meeting the owner is asked what would make it worth while."""

from uuid import UUID

from domain.bookkeeping import Moment
from domain.groups import Group
from domain.meetings import Meeting, MeetingState
from domain.rights import Action
from handlers.shared.around_meeting import is_first
from handlers.talk.access import NotAllowed
from handlers.talk.buttons import tap
from handlers.talk.turn import Turn
from messages.said import Said, text


def ask_owner(turn: Turn, moment: Moment) -> Said | None:
    """Ask the owner whether they want to think the meeting over. No is fine, also for ever."""
    meeting = turn.unit.meetings.find(moment.subject_id)
    group = None if meeting is None else turn.unit.groups.find(meeting.group_id)
    if meeting is None or group is None or not group.asks_before:
        return None
    if meeting.state is not MeetingState.PLANNED or meeting.starts_local is None:
        return None
    if meeting.starts_at is None or meeting.starts_at <= turn.now:
        return None
    if turn.unit.own_notes.count(meeting_id=meeting.id):
        return None
    if is_first(turn, group.id):
        what = text("before-ask-first", starts=meeting.starts_local)
    else:
        what = text("before-ask", starts=meeting.starts_local)
    return Said(what, label=text("before-ask-label")).with_rows(
        [
            tap(text("before-ask-yes"), "before-write", meeting.id, "all"),
            tap(text("before-ask-not-now"), "before-ask", meeting.id, "not"),
        ],
        [tap(text("before-ask-never"), "before-ask", meeting.id, "never")],
    )


def answer(turn: Turn, meeting_id: UUID | None, which: str) -> None:
    """Let the owner pass it over, this time or for ever; or be asked again."""
    group, meeting = own_meeting(turn, meeting_id)
    if which in ("never", "again"):
        group.asks_before = which == "again"
        turn.unit.groups.save(group)
    if which == "never":
        again = tap(text("before-ask-again"), "before-ask", meeting.id, "again")
        turn.change_pressed(text("before-not-asked-again"), [again])
    elif which == "again":
        turn.change_pressed(text("before-asked-again"))
    else:
        turn.change_pressed(text("before-not-now"))


def own_meeting(turn: Turn, meeting_id: UUID | None) -> tuple[Group, Meeting]:
    """Give a meeting to the owner of its group alone. Raises `NotAllowed`."""
    meeting = turn.unit.meetings.find(meeting_id)
    if meeting is None:
        raise NotAllowed(Action.THINK_OVER)
    group, _ = turn.access(Action.THINK_OVER, meeting.group_id, meeting.id, meeting=meeting)
    turn.unit.meetings.refresh(meeting)
    return group, meeting
