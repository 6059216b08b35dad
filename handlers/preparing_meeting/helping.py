"""The day before: whoever leads or writes down gets what they need, in one message.

With the reminder of that day, where they want that one; else by itself.
"""

from datetime import date, timedelta

from domain.accounts import Account
from domain.bookkeeping import Moment, MomentState
from domain.clock import day_in
from domain.meetings import Meeting, MeetingState
from domain.members import MemberState
from domain.reminders import Reminder, wants
from handlers.shared.briefing import brief, helps_with
from handlers.talk.buttons import tap
from handlers.talk.turn import Turn
from messages.said import Lines, Said, text

BRIEFED = "brief-leader"


def plan_briefs(turn: Turn, moment: Moment) -> None:
    """Let those hear what they need who get no reminder that says it."""
    meeting = turn.unit.meetings.find(moment.subject_id)
    if meeting is None or meeting.state is not MeetingState.PLANNED or meeting.starts_at is None:
        return
    for member in turn.unit.members.where(group_id=meeting.group_id, state=MemberState.IN):
        account = turn.unit.accounts.find(member.account_id)
        if account is None or wants(account, Reminder.DAY):
            continue
        if member.is_away_on(day_in(meeting.zone, turn.now)):
            continue
        # Who leads may still change until their hour comes: then it is looked at.
        on = day_in(account.zone, meeting.starts_at) - timedelta(days=1)
        if _was_briefed(turn, meeting, account, on):
            continue
        turn.plan_nudge(BRIEFED, on, account, group_id=meeting.group_id, subject_id=meeting.id)


def _was_briefed(turn: Turn, meeting: Meeting, account: Account, on: date) -> bool:
    """Whether their hour of that day has been: once is enough, also where the meeting changes."""
    over = turn.unit.moments.where(
        kind=BRIEFED, account_id=account.id, subject_id=meeting.id, state=MomentState.DONE
    )
    return any(day_in(account.zone, each.due_at) == on for each in over)


def tell(turn: Turn, moment: Moment) -> Said | None:
    """Say what somebody needs who leads or writes down; None where they do so no longer.

    Nor where they want the reminder of that day by now, which holds it.
    """
    meeting = turn.unit.meetings.find(moment.subject_id)
    member = turn.unit.members.first(
        group_id=moment.group_id, account_id=turn.account.id, state=MemberState.IN
    )
    if meeting is None or member is None or not helps_with(turn, meeting, member):
        return None
    if wants(turn.account, Reminder.DAY):
        return None
    if meeting.state is not MeetingState.PLANNED or meeting.starts_local is None:
        return None
    if meeting.starts_at is None or meeting.starts_at <= turn.now:
        return None
    label = text("before-brief-label")
    if member.hears_nameless:
        look = tap(text("before-look"), "before-see", meeting.id)
        return Said(text("before-brief-nameless"), label=label).with_rows([look])
    group = turn.unit.groups.get(meeting.group_id)
    lines = Lines(tuple(brief(turn, group, meeting, member)))
    return Said(text("before-brief", starts=meeting.starts_local, lines=lines), label=label)
