"""A reminder that did not come, as the bot was away: its owner hears it, plainly."""

from domain.bookkeeping import Moment
from handlers.talk.turn import Turn
from messages.said import text


def tell(turn: Turn, moment: Moment) -> None:
    """Tell the owner that the reminder of a meeting did not come, and whose fault that is."""
    meeting = turn.unit.meetings.find(moment.subject_id)
    group = None if meeting is None else turn.unit.groups.find(meeting.group_id)
    if meeting is not None and group is not None and meeting.starts_local is not None:
        turn.say_to_owner(
            group, text("day-missed", day=meeting.begins_local), subject_id=meeting.id
        )
