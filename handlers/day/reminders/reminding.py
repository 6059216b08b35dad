"""Reminders for whoever did not say that they can't come: the day before, or as they asked."""

from datetime import datetime

from domain.accounts import Account
from domain.attendance import Attendance, Coming
from domain.bookkeeping import Moment, MomentState, OutboxRow, Priority
from domain.clock import day_in
from domain.meetings import Meeting, MeetingState
from domain.members import Member, MemberState, Role
from domain.reminders import Reminder, remind_at, wants
from domain.sharing import Thing
from handlers.day.rows import attendance_of, attendances_of, others, people
from handlers.day.taps import cannot_tap, coming_taps
from handlers.day.words import good_to_know, when, when_for, where_for, which_group
from handlers.shared import group_chat
from handlers.shared.afterwards import plan_write_up
from handlers.shared.around_meeting import is_first, plan_before
from handlers.shared.briefing import brief, helps_with, leads
from handlers.talk.buttons import tap
from handlers.talk.turn import Turn
from messages.said import Lines, Said, Tap, text
from storage.unit import Unit

DAYS = "day-reminder"
"""Of the bot's own accord: gathered with what else there is that day."""
HOUR = "hour-reminder"
"""Asked for at its own time, so it comes by itself."""
_KINDS = {
    Reminder.WEEK: (DAYS, "week"),
    Reminder.DAY: (DAYS, ""),
    Reminder.HOUR: (HOUR, ""),
}


def plan(turn: Turn, meeting: Meeting) -> None:
    """Plan reminders for everybody who may come, or move them with the meeting.

    Who says no gets none; where the time of one has passed, people have just heard of it.
    """
    known = attendances_of(turn, meeting)
    for member in people(turn, meeting.group_id):
        account = turn.unit.accounts.find(member.account_id)
        if account is not None:
            _plan_for(turn, meeting, account, known.get(member.id))
    group_chat.plan_reminder(turn, meeting)
    plan_before(turn, meeting)
    plan_write_up(turn, turn.unit.groups.get(meeting.group_id), meeting)


def plan_all(turn: Turn) -> None:
    """Plan the person's own reminders anew: they want others, or are in another zone."""
    for member in turn.unit.members.where(account_id=turn.account.id, state=MemberState.IN):
        for meeting in turn.unit.meetings.where(
            group_id=member.group_id, state=MeetingState.PLANNED
        ):
            attendance = attendances_of(turn, meeting).get(member.id)
            _plan_for(turn, meeting, turn.account, attendance)


def drop(turn: Turn, meeting: Meeting) -> None:
    """Drop the reminders of a meeting that does not go on."""
    for member in people(turn, meeting.group_id):
        if member.account_id is not None:
            for kind, occurrence in _KINDS.values():
                turn.unplan(
                    kind,
                    account_id=member.account_id,
                    subject_id=meeting.id,
                    occurrence=occurrence,
                )


def _plan_for(
    turn: Turn, meeting: Meeting, account: Account, attendance: Attendance | None
) -> None:
    if meeting.starts_at is None:
        return
    is_asked = attendance is not None and attendance.coming is not Coming.NO
    for which, (kind, occurrence) in _KINDS.items():
        due_at = remind_at(which, meeting.starts_at, account.zone, account.nudge_hour)
        is_wanted = is_asked and wants(account, which) and due_at > turn.now
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
    more = [where_for(meeting, member), *good_to_know(meeting, member)]
    if leads(turn, meeting, member):
        more.append(text("day-you-lead"))
    if helps_with(turn, meeting, member) and not member.hears_nameless:
        more += brief(turn, group, meeting, member)
    elif is_first(turn, group.id) and not helps_with(turn, meeting, member):
        more.append(text("before-first-time"))
    what = text("day-reminder", day=when_for(meeting, turn.account.zone), more=Lines(tuple(more)))
    rows = _rows(turn, meeting, member)
    label = text("day-reminder-label", day=when(meeting))
    if helps_with(turn, meeting, member) and member.hears_nameless:
        rows.append([tap(text("before-look"), "before-see", meeting.id)])
    said = Said(what, label=label, thing=Thing.CALENDAR)
    return said.with_rows(*rows, *which_group(meeting, member))


def remind_soon(turn: Turn, moment: Moment) -> None:
    """Say the reminder of an hour before, to whoever still wants it and does not rest."""
    if turn.account.rests_on(turn.today) or not wants(turn.account, Reminder.HOUR):
        return
    said = remind(turn, moment)
    meeting = turn.unit.meetings.find(moment.subject_id)
    if said is None or meeting is None:
        return
    turn.say(
        said.text,
        *said.rows,
        group_id=moment.group_id,
        kind=HOUR,
        subject_id=moment.subject_id,
        priority=Priority.REMINDER,
        expires_at=meeting.starts_at,
        thing=said.thing,
        own_accord=True,
    )


def _rows(turn: Turn, meeting: Meeting, member: Member) -> list[list[Tap]]:
    if member.role is Role.OWNER:
        return [[tap(text("day-see-meeting"), "day-look", meeting.id)]]
    attendance = attendance_of(turn, meeting, member)
    if attendance.coming is Coming.YES:
        return [[cannot_tap(meeting, attendance)]]
    return coming_taps(meeting, attendance, without=attendance.coming)


def _is_of(turn: Turn, member: Member) -> bool:
    return member.account_id == turn.account.id
