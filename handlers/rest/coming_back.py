"""Coming back: what lies there, in a few lines. Nothing of it is late (METHOD.md, principle 8)."""

from domain.agenda import PointState
from domain.groups import Group, GroupState
from domain.invitations import InvitationState
from domain.meetings import MeetingState
from domain.members import Member, MemberState, Role
from domain.sharing import Thing, shares
from domain.summaries import SummaryState
from domain.tasks import TaskState
from handlers.shared.told import knows_of
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
                each
                for each in _of_group(turn, group, member, with_day=with_day)
                if each not in lines
            ]
    return tuple(lines[:MOST_LINES])


def _of_group(turn: Turn, group: Group, member: Member, *, with_day: bool) -> list[Argument]:
    unit, in_group = turn.unit, {"group_id": member.group_id}
    lines: list[Argument] = []
    known = [
        each
        for each in unit.meetings.where(
            group_id=member.group_id, state=(MeetingState.PLANNED, MeetingState.FINDING)
        )
        if knows_of(turn, group, member, each)
    ]
    coming = sorted(
        each.begins_local for each in known if each.starts_at and each.starts_at > turn.now
    )
    if coming and _may_know(member):
        when = text("rest-back-meeting", when=coming[0])
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
    elif member.role is Role.MEMBER and any(each.state is MeetingState.FINDING for each in known):
        lines.append(text("rest-back-days"))
    return lines


def _may_know(member: Member) -> bool:
    """Whether the day of a meeting may stand here: not in a professional's chat."""
    return shares(member, Thing.CALENDAR) and not member.hears_nameless
