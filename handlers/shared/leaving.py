"""Leaving a group, or being taken out of it: what waits for somebody waits no more.

What was and is over stays in the group's record (docs/adr/0003-erasing.md).
"""

from uuid import UUID

from domain.agenda import PointState
from domain.attendance import Missed
from domain.bookkeeping import MomentState
from domain.groups import Group
from domain.invitations import InvitationState
from domain.meetings import UNSETTLED, Meeting, MeetingState
from domain.members import Member, MemberState
from domain.preparing import LIVE, PreparationState
from domain.tasks import TaskState
from handlers.shared.led_together import lose_leader
from handlers.talk.turn import Turn
from messages.said import text
from storage.unit import Unit

NOT_DONE = (TaskState.NOTED, TaskState.OFFERED, TaskState.ACCEPTED)


def leave(turn: Turn, group: Group, member: Member) -> None:
    """Let a member leave by themselves: the owner hears that, and nothing else."""
    led = let_go(turn, group, member, MemberState.LEFT)
    said = "stop-chair-left" if led else "stop-somebody-left"
    turn.say_to_owner(group, text(said, name=member.name))


def let_go(turn: Turn, group: Group, member: Member, state: MemberState) -> bool:
    """Let somebody be in the group no more; say whether they were to lead a meeting.

    Nobody hears it from this: who does, the caller says.
    """
    unit = turn.unit
    member.state = state
    member.paused_until = None
    unit.members.save(member)
    unit.note_departure(member)
    if member.contact_id is not None:
        for invitation in unit.invitations.where(
            contact_id=member.contact_id, state=InvitationState.CONFIRMED
        ):
            # Not "no": the owner may ask them again.
            invitation.settle(InvitationState.WITHDRAWN)
            unit.invitations.save(invitation)
    led = let_go_of_meetings(turn, group, member)
    for task in unit.tasks.where(member_id=member.id, state=NOT_DONE):
        task.state = TaskState.LET_GO
        task.instead = None
        unit.tasks.save(task)
    for task in unit.tasks.where(handed_to_id=member.id):
        task.handed_to_id = None
        unit.tasks.save(task)
    for point in unit.points.where(
        group_id=group.id, proposed_by_id=member.id, state=PointState.PROPOSED
    ):
        unit.points.remove(point)
    _let_go_of_helping(turn, group, member)
    unit.forget_private_of(member.id)
    if member.account_id is not None:
        _withdraw(turn, group, member.account_id)
    return led


def let_go_of_meetings(
    turn: Turn, group: Group, member: Member, *, but_for: UUID | None = None
) -> bool:
    """Take a member out of the meetings to come, but for one; say whether they were to lead one."""
    unit, led = turn.unit, False
    for meeting in unit.meetings.where(group_id=group.id, state=UNSETTLED):
        if meeting.id == but_for:
            continue
        for vote in unit.votes.where(meeting_id=meeting.id, member_id=member.id):
            unit.votes.remove(vote)
        for attendance in unit.attendances.where(meeting_id=meeting.id, member_id=member.id):
            unit.attendances.remove(attendance)
        led = _takes_no_part(turn, meeting, member) or led
        unit.meetings.save(meeting)
        if member.account_id is not None:
            turn.unplan("day-reminder", account_id=member.account_id, subject_id=meeting.id)
    return led


def catch_up(turn: Turn, group: Group, member: Member) -> None:
    """Let a member who is back be asked and told what came up meanwhile."""
    assert member.account_id is not None
    for meeting in turn.unit.meetings.where(
        group_id=group.id,
        state=(MeetingState.FINDING, MeetingState.PLANNED, MeetingState.CANCELLED),
    ):
        if meeting.state is MeetingState.CANCELLED and not _missed_that_off(turn, meeting, member):
            continue
        turn.plan(
            "back-again",
            turn.now,
            account_id=member.account_id,
            group_id=group.id,
            subject_id=meeting.id,
            occurrence=turn.now.isoformat(),
        )
    noted = turn.unit.tasks.where(member_id=member.id, state=TaskState.NOTED)
    for meeting_id in sorted({each.meeting_id for each in noted}, key=str):
        turn.plan(
            "offer-tasks",
            turn.now,
            account_id=group.owner_id,
            group_id=group.id,
            subject_id=meeting_id,
            occurrence=turn.now.isoformat(),
        )


def _missed_that_off(turn: Turn, meeting: Meeting, member: Member) -> bool:
    """Whether a meeting that would still be to come was called off while somebody was hidden."""
    if meeting.starts_at is None or meeting.starts_at <= turn.now:
        return False
    known = turn.unit.attendances.first(meeting_id=meeting.id, member_id=member.id)
    return known is not None and known.missed is Missed.OFF


def _takes_no_part(turn: Turn, meeting: Meeting, member: Member) -> bool:
    """Let a meeting go on without somebody; say whether they were to lead it, or asked to."""
    led = lose_leader(turn, meeting, member)
    for what in ("note_taker_id", "note_taker_asked_id"):
        if getattr(meeting, what) == member.id:
            setattr(meeting, what, None)
    # An empty list would mean the whole group.
    meeting.with_ids = [each for each in meeting.with_ids if each != member.id] or meeting.with_ids
    meeting.must_be_there = [each for each in meeting.must_be_there if each != member.id]
    return led


def _let_go_of_helping(turn: Turn, group: Group, member: Member) -> None:
    """Give back to the owner what somebody did for them, and let their preparatory talks go."""
    unit = turn.unit
    for dial in unit.dials.where(group_id=group.id, companion_id=member.id):
        unit.dials.remove(dial)
    for talk in unit.preparations.where(group_id=group.id, member_id=member.id, state=LIVE):
        talk.state = PreparationState.LET_GO
        unit.preparations.save(talk)


def _withdraw(turn: Turn, group: Group, account_id: UUID) -> None:
    """Let nothing of the group reach somebody any more: what was said, asked or planned."""
    unit = turn.unit
    unit.outbox.withdraw(account_id=account_id, group_id=group.id)
    forget_talks(unit, account_id, group.id)
    for moment in unit.moments.where(
        account_id=account_id, group_id=group.id, state=MomentState.PLANNED
    ):
        moment.state = MomentState.DROPPED
        unit.moments.save(moment)


def forget_talks(unit: Unit, account_id: UUID, group_id: UUID) -> None:
    """Forget what somebody has half said about a group, also what is for themselves alone.

    That is kept with their own key, so it would outlive the group's.
    """
    for talk in unit.conversations.where(account_id=account_id):
        if talk.group_id == group_id or talk.about.get("group") == str(group_id):
            unit.conversations.remove(talk)
