"""Somebody could not for a while, or was hidden, and is back: they hear what others were told."""

from domain.attendance import Missed
from domain.bookkeeping import Moment
from domain.groups import Group
from domain.meetings import Meeting, MeetingState
from domain.members import Member
from handlers.day.planned.announcing import tell_member
from handlers.day.planned.calling_off import say_off
from handlers.day.planned.changing import say_place
from handlers.day.poll.polling import ask_member
from handlers.day.reminders import reminding
from handlers.day.rows import attendance_of, attendances_of, others
from handlers.talk.turn import Turn


def tell(turn: Turn, moment: Moment) -> None:
    """Tell or ask somebody who is back about a meeting of which others heard meanwhile."""
    meeting = turn.unit.meetings.find(moment.subject_id)
    if meeting is None or meeting.is_over(turn.now):
        return
    turn.unit.lock_group(meeting.group_id)
    turn.unit.meetings.refresh(meeting)
    group = turn.unit.groups.get(meeting.group_id)
    known = attendances_of(turn, meeting)
    members = others(turn, meeting)
    if not any(each.id in known for each in members):
        # The owner has told nobody yet.
        return
    for member in members:
        if member.account_id != turn.account.id:
            continue
        if member.id in known:
            _tell_missed(turn, group, meeting, member)
        elif meeting.state is MeetingState.PLANNED:
            tell_member(turn, group, meeting, member)
        elif meeting.state is MeetingState.FINDING:
            ask_member(turn, group, meeting, member)
    if meeting.state is MeetingState.PLANNED:
        reminding.plan(turn, meeting)


def _tell_missed(turn: Turn, group: Group, meeting: Meeting, member: Member) -> None:
    """Tell somebody, once, how it is with a meeting that changed while they were hidden."""
    attendance = attendance_of(turn, meeting, member)
    missed, attendance.missed = attendance.missed, None
    if missed is None:
        return
    turn.unit.attendances.save(attendance)
    match meeting.state, missed:
        case MeetingState.PLANNED, Missed.PLACE:
            say_place(turn, meeting, member, attendance)
        case MeetingState.PLANNED, _:
            tell_member(turn, group, meeting, member)
        case MeetingState.FINDING, _:
            ask_member(turn, group, meeting, member)
        case MeetingState.CANCELLED, Missed.OFF:
            say_off(turn, meeting, member)
