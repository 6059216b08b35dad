"""The meetings of which a rest leaves no reminder: said when it is chosen, and not later.

A reminder waits until a rest is over, and comes the morning after, at nine o'clock at the earliest.
That is too late for a meeting that has begun by then, or is within the rest; and a rest may have no
end. It comes at no other time: whoever asked for rest has it whole, and nothing rings at night. So
they hear it in the answer to what they ask now, with its day. A meeting that is planned or moved
once they rest reaches them as news from people.
"""

from datetime import datetime
from uuid import UUID

from domain.bookkeeping import MomentState
from domain.meetings import MeetingState
from domain.members import MemberState
from domain.reminders import comes_with_rest
from domain.sharing import Thing, shares
from handlers.talk.turn import Turn
from messages.said import Text, text

DAYS, HOUR = "day-reminder", "hour-reminder"
MOST = 3
"""More days than this is no answer to read when somebody is tired."""


def with_unreminded(turn: Turn, standing: Text) -> Text:
    """Say how it stands with a rest, and the first meetings of which no reminder will come.

    Not those to which the person does not come, or of which they wanted no reminder.
    """
    days = _unreminded(turn)
    if not days:
        return standing
    how_many = "one" if len(days) == 1 else "some" if len(days) <= MOST else "many"
    return text("rest-unreminded", standing=standing, meetings=how_many, days=days[:MOST])


def _unreminded(turn: Turn) -> list[datetime]:
    """Give the wall times of meetings of which every planned reminder would come too late."""
    comes: dict[UUID | None, bool] = {}
    days: dict[UUID | None, datetime] = {}
    for moment in turn.unit.moments.where(
        account_id=turn.account.id, kind=(DAYS, HOUR), state=MomentState.PLANNED
    ):
        meeting = turn.unit.meetings.find(moment.subject_id)
        if meeting is None or meeting.state is not MeetingState.PLANNED:
            continue
        member = turn.unit.members.first(
            group_id=meeting.group_id, account_id=turn.account.id, state=MemberState.IN
        )
        starts_at, starts_local = meeting.starts_at, meeting.starts_local
        if member is None or not shares(member, Thing.CALENDAR) or starts_at is None:
            continue
        waits = moment.kind == DAYS
        will = comes_with_rest(turn.account, moment.due_at, starts_at, waits=waits)
        comes[meeting.id] = will or comes.get(meeting.id, False)
        if starts_local is not None and starts_at > turn.now:
            days[meeting.id] = starts_local
    return sorted(day for meeting_id, day in days.items() if not comes[meeting_id])
