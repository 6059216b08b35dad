"""Coming back: what lies there, in a few lines. Nothing of it is late (METHOD.md, principle 8)."""

from domain.agenda import PointState
from domain.groups import GroupState
from domain.invitations import InvitationState
from domain.meetings import MeetingState
from domain.members import Member, MemberState, Role
from domain.sharing import Thing, shares
from domain.summaries import SummaryState
from domain.tasks import TaskState
from handlers.rest.carrying_out import next_meeting
from handlers.talk.turn import Turn
from messages.said import Argument, text

MOST_LINES = 3


def what_waits(turn: Turn, *, with_day: bool = True) -> tuple[Argument, ...]:
    """Say in at most three lines what lies there for the person, the nearest in time first.

    `with_day`: say when the next meeting is, and not only that there is one.
    """
    lines: list[Argument] = []
    for member in turn.unit.members.where(
        account_id=turn.account.id, state=MemberState.IN, order_by=("joined_at",)
    ):
        group = turn.unit.groups.find(member.group_id)
        if group is not None and group.state is GroupState.OPEN:
            lines += [
                each for each in _of_group(turn, member, with_day=with_day) if each not in lines
            ]
    return tuple(lines[:MOST_LINES])


def _of_group(turn: Turn, member: Member, *, with_day: bool) -> list[Argument]:
    unit, in_group = turn.unit, {"group_id": member.group_id}
    lines: list[Argument] = []
    meeting = next_meeting(turn, member.group_id)
    if meeting is not None and meeting.starts_local is not None and _may_know(member):
        when = text("rest-back-meeting", when=meeting.starts_local)
        lines.append(when if with_day else text("rest-back-planned"))
    if unit.tasks.count(**in_group, member_id=member.id, state=TaskState.OFFERED):
        lines.append(text("rest-back-task"))
    if member.role is Role.OWNER:
        if unit.invitations.count(**in_group, state=InvitationState.PENDING):
            lines.append(text("rest-back-confirm"))
        if unit.summaries.count(**in_group, state=SummaryState.DRAFT):
            lines.append(text("rest-back-summary"))
        if unit.points.count(**in_group, state=PointState.PROPOSED):
            lines.append(text("rest-back-points"))
    elif member.role is Role.MEMBER and unit.meetings.count(**in_group, state=MeetingState.FINDING):
        lines.append(text("rest-back-days"))
    return lines


def _may_know(member: Member) -> bool:
    """Whether the day of a meeting may stand here: not in a professional's chat."""
    return shares(member, Thing.CALENDAR) and not member.hears_nameless
