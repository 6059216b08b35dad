"""Who comes: one tap, told to the owner where somebody can't; and the calendar file."""

from datetime import timedelta
from uuid import UUID

from domain.groups import Group, Member, Role
from domain.meetings import Attendance, Coming, Meeting, MeetingState
from domain.rights import Action
from domain.sharing import Thing
from handlers.day import reminding
from handlers.day.rows import own_meeting
from handlers.day.taps import cannot_tap, coming_taps, file_tap, mark_of
from handlers.day.words import owner_said, when
from handlers.talk.access import NotAllowed
from handlers.talk.registry import Making
from handlers.talk.turn import Turn, tap
from messages.outgoing import Attachment
from messages.said import Enclosed, text

FILED = (MeetingState.PLANNED, MeetingState.RUNNING, MeetingState.CANCELLED)
"""Of these there is a calendar file: the cancelled one takes the meeting out of a calendar."""


def come(turn: Turn, attendance_id: UUID | None, arg: str) -> None:
    """Take a one-tap answer: it counts for the time that it was about."""
    answer, _, mark = arg.partition(".")
    attendance = turn.unit.attendances.find(attendance_id)
    if attendance is None or answer not in set(Coming):
        raise NotAllowed(Action.ANSWER_COMING)
    group, member = turn.access(Action.ANSWER_COMING, attendance.group_id, attendance.id)
    turn.unit.attendances.refresh(attendance)
    meeting = turn.unit.meetings.get(attendance.meeting_id)
    turn.access(Action.SEE_MEETING, group.id, meeting.id, meeting=meeting)
    if attendance.member_id != member.id:
        raise NotAllowed(Action.ANSWER_COMING, group.id)
    if meeting.state is not MeetingState.PLANNED or mark_of(meeting) != mark:
        turn.tell("common-old-button")
        return
    before, attendance.coming = attendance.coming, Coming(answer)
    attendance.entered_by_id = turn.account.id
    turn.unit.attendances.save(attendance)
    reminding.plan(turn, meeting)
    _say_noted(turn, group, meeting, member, attendance)
    if member.role is not Role.OWNER:
        _tell_owner(turn, group, meeting, member, before, attendance.coming)


def _say_noted(
    turn: Turn, group: Group, meeting: Meeting, member: Member, attendance: Attendance
) -> None:
    match attendance.coming:
        case Coming.YES:
            turn.say(
                text("day-noted-yes", day=when(meeting)),
                [file_tap(meeting), cannot_tap(meeting, attendance)],
                group_id=group.id,
            )
        case Coming.NO:
            turn.say(
                text("day-noted-no", owner=owner_said(group, member)),
                *coming_taps(meeting, attendance, without=Coming.NO),
                group_id=group.id,
            )
        case _:
            turn.say(
                text("day-noted-unsure"),
                *coming_taps(meeting, attendance, without=Coming.UNSURE),
                group_id=group.id,
            )


def _tell_owner(
    turn: Turn,
    group: Group,
    meeting: Meeting,
    member: Member,
    before: Coming | None,
    after: Coming,
) -> None:
    """Tell the owner at once who can't come, kindly; and who can after all."""
    see = tap(text("day-see-meeting"), "day-look", meeting.id)
    if after is Coming.NO and before is not Coming.NO:
        if meeting.chair_id == member.id:
            meeting.chair_id = None
            turn.unit.meetings.save(meeting)
            turn.say_to_owner(
                group,
                text("day-chair-cannot", name=member.name, day=when(meeting)),
                [tap(text("day-somebody-else"), "day-lead", meeting.id), see],
            )
            return
        turn.say_to_owner(group, text("day-cannot", name=member.name, day=when(meeting)), [see])
    elif before is Coming.NO and after is Coming.YES:
        turn.say_to_owner(group, text("day-can-after-all", name=member.name, day=when(meeting)))


def give_file(turn: Turn, meeting_id: UUID | None, _: str) -> None:
    """Give the calendar file to somebody who wants it."""
    meeting = own_meeting(turn, meeting_id, Action.SEE_MEETING, *FILED)
    if meeting is None:
        return
    is_off = meeting.state is MeetingState.CANCELLED
    turn.say(
        text("day-file-off" if is_off else "day-file"),
        group_id=meeting.group_id,
        subject_id=meeting.id,
        thing=Thing.CALENDAR,
        enclosed=[Enclosed("meeting-file", {"meeting": str(meeting.id)})],
    )


def meeting_file(making: Making, enclosed: Enclosed) -> Attachment | None:
    """Make the calendar file of a meeting, as it is when the message leaves.

    Its title is neutral: it lands in calendars that others see too.
    """
    from scheduling.calendar.files import meeting_file as written
    from scheduling.calendar.meeting import CalendarMeeting, CalendarStatus

    meeting = making.unit.meetings.find(UUID(enclosed.about["meeting"]))
    if meeting is None or meeting.starts_local is None or meeting.state not in FILED:
        return None
    is_off = meeting.state is MeetingState.CANCELLED
    content = written(
        CalendarMeeting(
            uid=str(meeting.id),
            sequence=meeting.sequence,
            status=CalendarStatus.CANCELLED if is_off else CalendarStatus.CONFIRMED,
            starts_local=meeting.starts_local,
            zone=meeting.zone,
            lasts_for=timedelta(minutes=meeting.minutes),
            title=making.renderer.text(text("day-calendar-title"), making.reader),
            stamp=meeting.changed_at or meeting.created_at,
            place=meeting.place,
        )
    )
    name = making.renderer.text(text("day-calendar-name"), making.reader)
    return Attachment(f"{name}.ics", "text/calendar", content)
