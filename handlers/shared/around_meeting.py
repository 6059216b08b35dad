"""What comes by itself around a meeting: some days before, the day before, and the day after."""

from datetime import date, datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from domain.accounts import Account
from domain.agenda import carry_over
from domain.bookkeeping import MomentState
from domain.clock import day_in
from domain.groups import Group
from domain.meetings import Meeting, MeetingKind, MeetingState
from domain.members import MemberState
from domain.reminders import Reminder, remind_at, wants
from handlers.talk.turn import Turn

ASK_BEFORE = "ask-before"
"""Asks the owner what would make a meeting worth while. Of the bot's own accord."""
BRIEF = "brief-leaders"
"""As the day before begins: whoever leads or writes down gets what they need, at their own hour."""
ASK_AFTER = "ask-after"
TELL_TASKS = "tell-own-tasks"
TELL_ABSENT = "ask-absent"
"""The day after, to the owner and to those who took on tasks. Of the bot's own accord."""

DAYS = "day-reminder"
"""Of the bot's own accord: gathered with what else there is that day."""
HOUR = "hour-reminder"
"""Asked for at its own time, so it comes by itself."""
REMINDERS = {
    Reminder.WEEK: (DAYS, "week"),
    Reminder.DAY: (DAYS, ""),
    Reminder.HOUR: (HOUR, ""),
}
"""The moment of each reminder, and which of that kind it is."""

DAYS_BEFORE = 4


def plan_before(turn: Turn, meeting: Meeting) -> None:
    """Plan what comes before a meeting, or move it along; what was asked is not asked again."""
    group = turn.unit.groups.get(meeting.group_id)
    owner = turn.unit.accounts.find(group.owner_id)
    if owner is None or meeting.starts_at is None:
        return
    on = day_in(owner.zone, meeting.starts_at)
    today = day_in(owner.zone, turn.now)
    _plan_brief(turn, meeting, owner, on - timedelta(days=1))
    asked = turn.unit.moments.count(kind=ASK_BEFORE, subject_id=meeting.id, state=MomentState.DONE)
    if meeting.kind is MeetingKind.PREPARATORY or not group.asks_before or asked:
        return
    _plan(
        turn,
        ASK_BEFORE,
        meeting,
        owner,
        max(on - timedelta(days=DAYS_BEFORE), today + timedelta(days=1)),
        nudge=True,
    )


def _plan_brief(turn: Turn, meeting: Meeting, owner: Account, on: date) -> None:
    """Before anybody's own hour of that day, so that it comes with what else they hear then."""
    begins_at = datetime.combine(on, time.min, ZoneInfo(owner.zone))
    due_at = begins_at if begins_at > turn.now else turn.nudge_at(on, owner)
    _plan_at(turn, BRIEF, meeting, owner, due_at, nudge=False)


def plan_reminders(turn: Turn, meeting: Meeting, account: Account, *, comes: bool) -> None:
    """Plan somebody's reminders of a meeting as they want them; none where they do not come.

    Where the time of one has passed, people have just heard of it.
    """
    if meeting.starts_at is None:
        return
    for which, (kind, occurrence) in REMINDERS.items():
        due_at = remind_at(which, meeting.starts_at, account.zone, account.nudge_hour)
        is_wanted = comes and wants(account, which) and due_at > turn.now
        if is_wanted and not _came_along(turn, meeting, account, kind, due_at):
            turn.plan(
                kind,
                due_at,
                account_id=account.id,
                group_id=meeting.group_id,
                subject_id=meeting.id,
                occurrence=occurrence,
                nudge=kind == DAYS,
            )
        else:
            turn.unplan(kind, account_id=account.id, subject_id=meeting.id, occurrence=occurrence)


def _came_along(
    turn: Turn, meeting: Meeting, account: Account, kind: str, due_at: datetime
) -> bool:
    """Whether a reminder came before its hour, with what else came that day: once is enough."""
    today = day_in(account.zone, turn.now)
    if kind != DAYS or day_in(account.zone, due_at) != today:
        return False
    over = turn.unit.moments.where(
        kind=kind, account_id=account.id, subject_id=meeting.id, state=MomentState.DONE
    )
    return any(day_in(account.zone, each.due_at) == today for each in over)


def plan_after(turn: Turn, group: Group, meeting: Meeting) -> None:
    """Plan what comes the day after a meeting; what it did not reach waits for the next agenda."""
    if not meeting.with_ids:
        for point in carry_over(turn.unit.points.where(group_id=group.id), meeting.id):
            turn.unit.points.save(point)
    for member in turn.unit.members.where(group_id=group.id, state=MemberState.IN):
        account = turn.unit.accounts.find(member.account_id)
        if account is None or not meeting.takes_part(member):
            continue
        tomorrow = day_in(account.zone, turn.now) + timedelta(days=1)
        _plan(turn, TELL_TASKS, meeting, account, tomorrow, nudge=True)
        if account.id == group.owner_id:
            _plan(turn, TELL_ABSENT, meeting, account, tomorrow, nudge=True)
            if group.asks_after:
                _plan(turn, ASK_AFTER, meeting, account, tomorrow, nudge=True)


def is_first(turn: Turn, group_id: UUID) -> bool:
    """Whether a group has not met before."""
    return not turn.unit.meetings.count(group_id=group_id, state=MeetingState.ENDED)


def _plan(
    turn: Turn, kind: str, meeting: Meeting, account: Account, on: date, *, nudge: bool
) -> None:
    _plan_at(turn, kind, meeting, account, turn.nudge_at(on, account), nudge=nudge)


def _plan_at(
    turn: Turn, kind: str, meeting: Meeting, account: Account, due_at: datetime, *, nudge: bool
) -> None:
    starts_at = meeting.starts_at
    is_past = meeting.state is MeetingState.PLANNED and starts_at is not None and due_at > starts_at
    if due_at <= turn.now or is_past:
        turn.unplan(kind, account_id=account.id, subject_id=meeting.id)
        return
    turn.plan(
        kind,
        due_at,
        account_id=account.id,
        group_id=meeting.group_id,
        subject_id=meeting.id,
        nudge=nudge,
    )
