"""Who comes: one tap, told to the owner where somebody can't."""

from uuid import UUID

from domain.attendance import Attendance, Coming
from domain.groups import Group
from domain.meetings import Meeting, MeetingState
from domain.members import Member, Role
from domain.rights import Action
from handlers.day.planned.calling_off import offer_instead
from handlers.day.planned.screen import link_lines
from handlers.day.reminders import reminding
from handlers.day.rows import attendances_of, is_so_far, others
from handlers.day.taps import cannot_tap, coming_taps, file_tap, mark_of
from handlers.day.words import names, owner_said, when_for
from handlers.shared.led_together import lose_leader
from handlers.talk.access import NotAllowed
from handlers.talk.buttons import tap
from handlers.talk.turn import Turn
from messages.said import Lines, text


def come(turn: Turn, attendance_id: UUID | None, arg: str) -> None:
    """Take a one-tap answer: it counts for the time that it was about."""
    answer, _, mark = arg.partition(".")
    attendance = turn.unit.attendances.find(attendance_id)
    if attendance is None or answer not in set(Coming):
        raise NotAllowed(Action.ANSWER_COMING)
    turn.unit.lock_group(attendance.group_id)
    turn.unit.attendances.refresh(attendance)
    meeting = turn.unit.meetings.get(attendance.meeting_id)
    turn.unit.meetings.refresh(meeting)
    group, member = turn.access(
        Action.ANSWER_COMING, attendance.group_id, attendance.id, meeting=meeting
    )
    turn.access(Action.SEE_MEETING, group.id, meeting.id, meeting=meeting)
    if attendance.member_id != member.id:
        raise NotAllowed(Action.ANSWER_COMING, group.id)
    if not is_so_far(turn, meeting, MeetingState.PLANNED) or mark_of(meeting) != mark:
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
            lines = [
                text("day-noted-yes", day=when_for(meeting, turn.account.zone)),
                *link_lines(turn, meeting, member, attendance),
            ]
            turn.say(
                lines[0] if len(lines) == 1 else text("day-done", lines=Lines(tuple(lines))),
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
        name, day = member.name, meeting.begins_local
        if member.id in meeting.led_by:
            lose_leader(turn, meeting, member)
            alone = turn.unit.members.find(meeting.chair_id)
            label = text("posts-somebody-else")
            if alone is None:
                what = text("day-chair-cannot", name=name, day=day)
                other = [tap(label, "day-lead", meeting.id)]
            else:
                who = names(group.owner_id, [alone])
                what = text("posts-chair-cannot", name=name, day=day, other=who)
                other = [tap(label, "day-along", meeting.id)]
        elif meeting.note_taker_id == member.id:
            meeting.note_taker_id = None
            what = text("kinds-notes-cannot", name=name, day=day)
            other = [tap(text("posts-somebody-else"), "day-notes", meeting.id)]
        else:
            what = text("day-cannot", name=name, day=day)
            other = []
        turn.unit.meetings.save(meeting)
        if _nobody_comes(turn, meeting):
            offer_instead(turn, group, meeting, name)
            return
        turn.say_to_owner(group, what, [*other, see])
    elif before is Coming.NO and after is Coming.YES:
        turn.say_to_owner(
            group, text("day-can-after-all", name=member.name, day=meeting.begins_local)
        )


def _nobody_comes(turn: Turn, meeting: Meeting) -> bool:
    """Whether all the others said that they can't."""
    known = attendances_of(turn, meeting)
    return all(
        each.id in known and known[each.id].coming is Coming.NO for each in others(turn, meeting)
    )
