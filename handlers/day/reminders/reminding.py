"""Reminders for whoever did not say that they can't come: the day before, or as they asked."""

from uuid import UUID

from domain.attendance import Attendance, Coming
from domain.bookkeeping import Moment, OutboxRow, Priority
from domain.meetings import Meeting, MeetingState
from domain.members import Member, MemberState, Role
from domain.reminders import Reminder, wants
from domain.sharing import Thing
from handlers.day.rows import attendance_of, attendances_of, others, people
from handlers.day.taps import cannot_tap, coming_taps
from handlers.day.words import good_to_know, when_for, where_for, which_group
from handlers.shared import group_chat
from handlers.shared.afterwards import plan_write_up
from handlers.shared.around_meeting import (
    HOUR,
    REMINDERS,
    is_first,
    plan_before,
    plan_reminders,
)
from handlers.shared.briefing import brief, helps_with, leads
from handlers.talk.buttons import tap
from handlers.talk.turn import Turn
from messages.said import Lines, Said, Tap, text
from storage.unit import Unit


def plan(turn: Turn, meeting: Meeting) -> None:
    """Plan reminders for everybody who may come, or move them with the meeting.

    Who says no gets none; where the time of one has passed, people have just heard of it.
    """
    known = attendances_of(turn, meeting)
    for member in people(turn, meeting.group_id):
        account = turn.unit.accounts.find(member.account_id)
        if account is not None:
            plan_reminders(turn, meeting, account, comes=_comes(meeting, member, known))
    group_chat.plan_reminder(turn, meeting)
    plan_before(turn, meeting)
    plan_write_up(turn, turn.unit.groups.get(meeting.group_id), meeting)


def plan_all(turn: Turn) -> None:
    """Plan the person's own reminders anew: they want others, or are in another zone."""
    for member in turn.unit.members.where(account_id=turn.account.id, state=MemberState.IN):
        for meeting in turn.unit.meetings.where(
            group_id=member.group_id, state=MeetingState.PLANNED
        ):
            comes = _comes(meeting, member, attendances_of(turn, meeting))
            plan_reminders(turn, meeting, turn.account, comes=comes)


def drop(turn: Turn, meeting: Meeting) -> None:
    """Drop the reminders of a meeting that does not go on."""
    for member in people(turn, meeting.group_id):
        if member.account_id is not None:
            for kind, occurrence in REMINDERS.values():
                turn.unplan(
                    kind,
                    account_id=member.account_id,
                    subject_id=meeting.id,
                    occurrence=occurrence,
                )


def _comes(meeting: Meeting, member: Member, known: dict[UUID, Attendance]) -> bool:
    """Whether somebody was told of a meeting, and did not say that they can't come.

    The owner knows of it also while nobody else was told.
    """
    own = known.get(member.id)
    if own is None:
        return member.role is Role.OWNER and meeting.takes_part(member)
    return own.coming is not Coming.NO


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
    known, told = attendances_of(turn, meeting), others(turn, meeting)
    if member is None or not _comes(meeting, member, known):
        return None
    if member.role is not Role.OWNER and member not in told:
        return None
    more = [where_for(meeting, member), *good_to_know(meeting, member)]
    if leads(turn, meeting, member):
        more.append(text("day-you-lead"))
    if helps_with(turn, meeting, member) and not member.hears_nameless:
        more += brief(turn, group, meeting, member)
    elif is_first(turn, group.id) and not helps_with(turn, meeting, member):
        more.append(text("before-first-time"))
    is_untold = bool(told) and not any(each.id in known for each in told)
    if is_untold:
        more.append(text("day-reminder-untold"))
    what = text("day-reminder", day=when_for(meeting, turn.account.zone), more=Lines(tuple(more)))
    rows = _rows(turn, meeting, member)
    if is_untold:
        rows.insert(0, [tap(text("day-tell-now"), "day-tell-date", meeting.id)])
    label = text("day-reminder-label", day=meeting.begins_local)
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
