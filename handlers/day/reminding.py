"""One reminder, the day before, for whoever did not say that they can't come."""

from datetime import timedelta
from zoneinfo import ZoneInfo

from domain.bookkeeping import Moment, OutboxRow
from domain.groups import Member, Role
from domain.meetings import Coming, Meeting, MeetingState
from domain.sharing import Thing
from handlers.day.rows import attendance_of, attendances_of, others, people
from handlers.day.taps import cannot_tap, coming_taps
from handlers.day.words import when, where_for, which_group
from handlers.talk.turn import Turn, tap
from messages.said import Lines, Said, Tap, text
from storage.unit import Unit


def plan(turn: Turn, meeting: Meeting) -> None:
    """Plan a reminder for everybody who may come, or move it with the meeting.

    It comes the day before, at the hour of the bot's own messages in the reader's own zone.
    Who says no gets none; where that hour has passed, people have just heard of the meeting.
    """
    known = attendances_of(turn, meeting)
    for member in people(turn, meeting.group_id):
        account = turn.unit.accounts.find(member.account_id)
        if account is None or meeting.starts_at is None:
            continue
        starts_on = meeting.starts_at.astimezone(ZoneInfo(account.zone)).date()
        due_at = turn.nudge_at(starts_on - timedelta(days=1), account)
        attendance = known.get(member.id)
        is_asked = attendance is not None and attendance.coming is not Coming.NO
        if is_asked and due_at > turn.now:
            turn.plan(
                "day-reminder",
                due_at,
                account_id=account.id,
                group_id=meeting.group_id,
                subject_id=meeting.id,
                nudge=True,
            )
        else:
            turn.unplan("day-reminder", account_id=account.id, subject_id=meeting.id)


def drop(turn: Turn, meeting: Meeting) -> None:
    """Drop the reminders of a meeting that does not go on."""
    for member in people(turn, meeting.group_id):
        if member.account_id is not None:
            turn.unplan("day-reminder", account_id=member.account_id, subject_id=meeting.id)


def check(unit: Unit, row: OutboxRow) -> bool:
    """Look again, when a reminder leaves, whether its meeting is still to come."""
    meeting = unit.meetings.find(row.subject_id)
    return meeting is not None and meeting.state is MeetingState.PLANNED


def remind(turn: Turn, moment: Moment) -> Said | None:
    """Say the reminder; nothing where the meeting is over or off, or somebody said no."""
    meeting = turn.unit.meetings.find(moment.subject_id)
    group = None if meeting is None else turn.unit.groups.find(meeting.group_id)
    if meeting is None or group is None or meeting.state is not MeetingState.PLANNED:
        return None
    if meeting.starts_at is None or meeting.starts_at <= turn.now:
        return None
    member = next((each for each in people(turn, group.id) if _is_of(turn, each)), None)
    if member is None or attendance_of(turn, meeting, member).coming is Coming.NO:
        return None
    if member.role is not Role.OWNER and member not in others(turn, meeting):
        return None
    more = [where_for(meeting, member)]
    if meeting.chair_id == member.id:
        more.append(text("day-you-lead"))
    what = text("day-reminder", day=when(meeting), more=Lines(tuple(more)))
    rows = _rows(turn, meeting, member)
    label = text("day-reminder-label", day=when(meeting))
    said = Said(what, label=label, thing=Thing.CALENDAR)
    return said.with_rows(*rows, *which_group(meeting, member))


def _rows(turn: Turn, meeting: Meeting, member: Member) -> list[list[Tap]]:
    if member.role is Role.OWNER:
        return [[tap(text("day-see-meeting"), "day-look", meeting.id)]]
    attendance = attendance_of(turn, meeting, member)
    if attendance.coming is Coming.YES:
        return [[cannot_tap(meeting, attendance)]]
    return coming_taps(meeting, attendance, without=attendance.coming)


def _is_of(turn: Turn, member: Member) -> bool:
    return member.account_id == turn.account.id
