"""How the group stands for one person: counted, without opening any row."""

from datetime import timedelta

from domain.agenda import PointState
from domain.clock import day_in
from domain.dial import DialStep
from domain.expecting import ExpectationState
from domain.goals import GoalState
from domain.groups import Group
from domain.invitations import WAITING, InvitationState
from domain.meetings import Meeting, MeetingState
from domain.members import Member, MemberKind, MemberState, Role
from domain.rights import Action
from domain.running import to_begin
from domain.stepplan import Standing
from domain.summaries import SummaryState
from domain.tasks import TaskState
from handlers.shared.told import knows_of
from handlers.talk.turn import Turn

SOON = timedelta(hours=3)
"""How long before its start a meeting can be begun from the menu."""


def meeting_at_hand(turn: Turn, group: Group) -> Meeting | None:
    """Give the meeting at hand that the person may see: it runs, is planned, or gets its day."""
    meetings = turn.unit.meetings.where(
        group_id=group.id,
        state=(MeetingState.RUNNING, MeetingState.PLANNED, MeetingState.FINDING),
        order_by=("created_at",),
    )
    _, member = turn.in_group()
    coming = [each for each in meetings if knows_of(turn, group, member, each)]
    finding = [each for each in coming if each.state is MeetingState.FINDING]
    return to_begin(coming, turn.now) or next(iter(finding), None)


def gather(turn: Turn, group: Group, member: Member, meeting: Meeting | None) -> Standing:
    """Gather how the group stands, counting rows without opening any."""
    unit = turn.unit
    in_group = {"group_id": group.id}
    tasks = unit.tasks.count(
        **in_group, member_id=member.id, state=(TaskState.OFFERED, TaskState.ACCEPTED)
    )
    released = unit.summaries.count(**in_group, state=SummaryState.RELEASED) > 0
    if member.role is not Role.OWNER:
        helps = _helps(turn, group, member)
        expected = unit.expectations.first(member_id=member.id)
        return Standing(
            member.role,
            meeting=None if meeting is None else meeting.state,
            leads=_leads(turn, meeting),
            released=released,
            tasks=tasks,
            draft=DialStep.REPORTING in helps and _has_draft(turn, group),
            helps=helps,
            rests=turn.account.rests_on(turn.today),
            expected=expected is not None,
            expected_waits=expected is not None and expected.state is ExpectationState.ASKED,
            has_own_group=unit.members.count(
                account_id=turn.account.id, role=Role.OWNER, state=MemberState.IN
            )
            > 0,
        )
    return Standing(
        member.role,
        people=unit.contacts.count(**in_group),
        goals=unit.goals.count(**in_group, state=GoalState.OPEN),
        waiting=unit.invitations.count(**in_group, state=WAITING),
        pending=unit.invitations.count(**in_group, state=InvitationState.PENDING),
        members=unit.members.count(**in_group, role=Role.MEMBER, state=MemberState.IN),
        meeting=None if meeting is None else meeting.state,
        leads=_leads(turn, meeting),
        met=unit.meetings.count(**in_group, state=MeetingState.ENDED) > 0,
        proposed=unit.points.count(**in_group, state=PointState.PROPOSED),
        draft=_has_draft(turn, group),
        released=released,
        tasks=tasks,
        rests=turn.account.rests_on(turn.today),
        professionals=unit.members.count(
            **in_group, kind=MemberKind.PROFESSIONAL, role=Role.MEMBER, state=MemberState.IN
        )
        > 0,
    )


def _has_draft(turn: Turn, group: Group) -> bool:
    return turn.unit.summaries.count(group_id=group.id, state=SummaryState.DRAFT) > 0


def _helps(turn: Turn, group: Group, member: Member) -> frozenset[DialStep]:
    """Give what the owner handed over to this person, for a while."""
    dials = turn.unit.dials.where(group_id=group.id, companion_id=member.id)
    today = day_in(group.zone, turn.now)
    return frozenset(each.step for each in dials if each.helps_on(today, member.id))


def _leads(turn: Turn, meeting: Meeting | None) -> bool:
    """Whether the person may begin the meeting, or go on with it, about now."""
    if meeting is None or not turn.may(Action.LEAD_MEETING, meeting):
        return False
    if meeting.state is MeetingState.RUNNING:
        return True
    starts_at = meeting.starts_at
    return (
        meeting.state is MeetingState.PLANNED
        and starts_at is not None
        and starts_at - SOON <= turn.now
    )
