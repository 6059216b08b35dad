"""Leaving a group: what waits for this member waits no more, and the owner hears it."""

from domain.bookkeeping import MomentState
from domain.groups import Group, InvitationState, Member, MemberState
from domain.meetings import UNSETTLED, PointState
from domain.tasks import TaskState
from handlers.talk.turn import Turn
from messages.said import text

NOT_DONE = (TaskState.NOTED, TaskState.OFFERED, TaskState.ACCEPTED)


def leave(turn: Turn, group: Group, member: Member) -> None:
    """Let a member go. What was and is over stays in the group's record."""
    unit = turn.unit
    member.state = MemberState.LEFT
    unit.members.save(member)
    if member.contact_id is not None:
        for invitation in unit.invitations.where(
            contact_id=member.contact_id, state=InvitationState.CONFIRMED
        ):
            # Not "no": the owner may ask them again.
            invitation.settle(InvitationState.WITHDRAWN)
            unit.invitations.save(invitation)
    led = _let_go_of_meetings(turn, group, member)
    for task in unit.tasks.where(member_id=member.id, state=NOT_DONE):
        task.state = TaskState.LET_GO
        task.instead = None
        unit.tasks.save(task)
    for point in unit.points.where(
        group_id=group.id, proposed_by_id=member.id, state=PointState.PROPOSED
    ):
        unit.points.remove(point)
    for talk in unit.conversations.where(account_id=turn.account.id, group_id=group.id):
        unit.conversations.remove(talk)
    for moment in unit.moments.where(
        account_id=turn.account.id, group_id=group.id, state=MomentState.PLANNED
    ):
        moment.state = MomentState.DROPPED
        unit.moments.save(moment)
    said = "stop-chair-left" if led else "stop-somebody-left"
    turn.say_to_owner(group, text(said, name=member.name))


def _let_go_of_meetings(turn: Turn, group: Group, member: Member) -> bool:
    """Take a member out of the meetings to come; say whether they were to lead one."""
    unit, led = turn.unit, False
    for meeting in unit.meetings.where(group_id=group.id, state=UNSETTLED):
        for vote in unit.votes.where(meeting_id=meeting.id, member_id=member.id):
            unit.votes.remove(vote)
        for attendance in unit.attendances.where(meeting_id=meeting.id, member_id=member.id):
            unit.attendances.remove(attendance)
        if member.id in (meeting.chair_id, meeting.chair_asked_id):
            led = True
            meeting.chair_id = None if meeting.chair_id == member.id else meeting.chair_id
            meeting.chair_asked_id = (
                None if meeting.chair_asked_id == member.id else meeting.chair_asked_id
            )
            unit.meetings.save(meeting)
    return led
