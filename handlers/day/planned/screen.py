"""Meeting on a screen: who comes gets the link an hour before, or at once if the owner wants."""

from datetime import timedelta

from domain.attendance import Attendance, Coming
from domain.bookkeeping import Moment, OutboxRow
from domain.meetings import Meeting, MeetingState
from domain.members import Member, Role
from domain.sharing import Thing
from handlers.day.rows import attendances_of, people
from handlers.day.words import which_group
from handlers.talk.still_theirs import reader_of
from handlers.talk.turn import Turn
from messages.said import Text, text
from storage.unit import Unit

GIVEN = "video-link"
BEFORE = timedelta(hours=1)


def plan(turn: Turn, meeting: Meeting) -> None:
    """Plan to give the link to who comes; without one, plan nothing any more."""
    starts_at = meeting.starts_at
    owner = next(each for each in people(turn, meeting.group_id) if each.role is Role.OWNER)
    if owner.account_id is None or starts_at is None:
        return
    if meeting.video_link is None or meeting.link_at_once or starts_at - BEFORE <= turn.now:
        turn.unplan(GIVEN, account_id=owner.account_id, subject_id=meeting.id)
        return
    turn.plan(
        GIVEN,
        starts_at - BEFORE,
        account_id=owner.account_id,
        group_id=meeting.group_id,
        subject_id=meeting.id,
    )


def may_have_link(turn: Turn, meeting: Meeting) -> bool:
    """Whether who comes may have the link by now."""
    if meeting.video_link is None or meeting.starts_at is None:
        return False
    return meeting.link_at_once or meeting.starts_at - BEFORE <= turn.now


def give(turn: Turn, moment: Moment) -> None:
    """Give the link to everybody who said that they come."""
    assert moment.group_id is not None
    turn.unit.lock_group(moment.group_id)
    meeting = turn.unit.meetings.find(moment.subject_id)
    if meeting is None or meeting.video_link is None:
        return
    if meeting.state is not MeetingState.PLANNED or not may_have_link(turn, meeting):
        return
    known = attendances_of(turn, meeting)
    for member in people(turn, meeting.group_id):
        attendance = known.get(member.id)
        if attendance is not None and attendance.coming is Coming.YES:
            what = (
                text("kinds-link-asked-for", day=meeting.begins_local)
                if member.hears_nameless
                else text("kinds-link-now", day=meeting.begins_local, link=meeting.video_link)
            )
            turn.say_to_member(
                member,
                what,
                *which_group(meeting, member),
                kind=GIVEN,
                subject_id=meeting.id,
                subject_version=meeting.sequence,
                thing=Thing.CALENDAR,
                expires_at=meeting.ends_at,
            )


def check(unit: Unit, row: OutboxRow) -> bool:
    """Look again, when the link leaves, whether it still is the one, and its reader comes."""
    meeting = unit.meetings.find(row.subject_id)
    if meeting is None or meeting.state not in (MeetingState.PLANNED, MeetingState.RUNNING):
        return False
    member = reader_of(unit, row)
    if member is None or meeting.sequence != row.subject_version:
        return False
    attendance = unit.attendances.first(meeting_id=meeting.id, member_id=member.id)
    return attendance is not None and attendance.coming is Coming.YES


def link_lines(
    turn: Turn, meeting: Meeting, member: Member, attendance: Attendance
) -> tuple[Text, ...]:
    """Give the link as a line to somebody who comes, where they may have it by now.

    A professional sees it when they ask: it may name somebody.
    """
    is_coming = attendance.coming is Coming.YES
    if not is_coming or member.hears_nameless or not may_have_link(turn, meeting):
        return ()
    return (text("kinds-link", link=str(meeting.video_link)),)
