"""Gathering what waits and what comes in all of somebody's groups.

A few statements, however many groups there are, and nothing that an owner did not share: what is
looked at is asked of the table of rights, group by group, without another statement.
"""

from collections import Counter
from uuid import UUID

from domain.agenda import PointState
from domain.groups import Group
from domain.invitations import InvitationState
from domain.meetings import Meeting, MeetingState
from domain.members import Member, MemberState, Role
from domain.overview import Glance, Waiting, in_order
from domain.rights import Action
from domain.summaries import SummaryState, may_read
from domain.tasks import CURRENT, WAITING, TaskState
from handlers.shared.told import knows_untold
from handlers.talk.access import access_groups, allowed_in
from handlers.talk.turn import Turn

_TO_COME = (MeetingState.FINDING, MeetingState.PLANNED, MeetingState.RUNNING)
_SUMMARIES_EACH = 3
"""How many of the newest summaries are looked at, for each group on average."""
Own = dict[UUID, tuple[Group, Member]]


def glances(turn: Turn) -> list[Glance]:
    """Give each of the person's open groups at a glance, what waits for them first."""
    own: Own = {group.id: (group, member) for group, member in access_groups(turn, Action.SEE_MENU)}
    found = {group_id: Glance(group_id) for group_id in own}
    if not found:
        return []
    _meetings(turn, own, found)
    _tasks(turn, own, found)
    _summaries(turn, own, found)
    _for_owners(turn, own, found)
    return in_order(found.values())


def _meetings(turn: Turn, own: Own, found: dict[UUID, Glance]) -> None:
    """Find the next meeting of each group, and what is asked about those to come."""
    meetings = [
        each
        for each in turn.unit.meetings.where(group_id=tuple(own), state=_TO_COME)
        if _may_see(turn, own, each) and each.takes_part(own[each.group_id][1])
    ]
    members = tuple(member.id for _, member in own.values())
    seeking = tuple(each.id for each in meetings if each.state is MeetingState.FINDING)
    options = turn.unit.options.where(meeting_id=seeking, is_dropped=False)
    votes = turn.unit.votes.where(meeting_id=seeking, member_id=members)
    answered = {each.option_id for each in votes}
    asked = {each.meeting_id for each in options if each.id not in answered}
    ids = tuple(each.id for each in meetings)
    told = {
        each.meeting_id: each.coming
        for each in turn.unit.attendances.where(meeting_id=ids, member_id=members)
    }
    for meeting in meetings:
        group, member = own[meeting.group_id]
        if meeting.id not in told and not knows_untold(turn, group, member, meeting):
            continue
        glance = found[group.id]
        if member.role is not Role.OWNER and meeting.id in asked:
            glance.waiting.add(Waiting.DAYS)
        posts = (meeting.chair_asked_id, meeting.co_chair_asked_id, meeting.note_taker_asked_id)
        if member.id in posts:
            glance.waiting.add(Waiting.LEAD)
        starts_at = meeting.starts_at
        if starts_at is None or meeting.is_over(turn.now):
            continue
        is_ahead = starts_at > turn.now
        is_asked = meeting.id in told and told[meeting.id] is None
        if is_ahead and is_asked and member.role is not Role.OWNER:
            glance.waiting.add(Waiting.COMING)
        if glance.next_at is None or starts_at < glance.next_at:
            glance.next_at, glance.next_local = starts_at, meeting.starts_local


def _tasks(turn: Turn, own: Own, found: dict[UUID, Glance]) -> None:
    members = tuple(member.id for _, member in own.values())
    mine = turn.unit.tasks.where(member_id=members, state=CURRENT)
    handed = turn.unit.tasks.where(handed_to_id=members, state=TaskState.ACCEPTED)
    counted = Counter(each.group_id for each in mine if each.state is TaskState.ACCEPTED)
    for group_id, count in counted.items():
        found[group_id].tasks = count
    for task in (*(each for each in mine if each.state in WAITING), *handed):
        if task.state is not TaskState.NOTED:
            found[task.group_id].waiting.add(Waiting.TASK)


def _summaries(turn: Turn, own: Own, found: dict[UUID, Glance]) -> None:
    """Find the newest summary that each reader may read; whether they did, nobody sees."""
    released = turn.unit.summaries.where(
        group_id=tuple(own),
        state=SummaryState.RELEASED,
        order_by=("-released_at",),
        limit=_SUMMARIES_EACH * len(own),
    )
    meetings = {
        each.id: each
        for each in turn.unit.meetings.where(id=tuple(each.meeting_id for each in released))
    }
    for summary in released:
        group, member = own[summary.group_id]
        glance, meeting = found[group.id], meetings.get(summary.meeting_id)
        if glance.summary_on is not None or meeting is None:
            continue
        is_owner = member.role is Role.OWNER
        if is_owner or (meeting.is_open_to(member) and may_read(member, summary)):
            held = meeting.starts_local or summary.created_at
            glance.summary_on = held.date()


def _for_owners(turn: Turn, own: Own, found: dict[UUID, Glance]) -> None:
    """Find what waits for the owner alone."""
    owned = tuple(group.id for group, member in own.values() if member.role is Role.OWNER)
    if not owned:
        return
    for point in turn.unit.points.where(group_id=owned, state=PointState.PROPOSED):
        found[point.group_id].waiting.add(Waiting.POINTS)
    for invitation in turn.unit.invitations.where(group_id=owned, state=InvitationState.PENDING):
        found[invitation.group_id].waiting.add(Waiting.SOMEBODY)
    for summary in turn.unit.summaries.where(group_id=owned, state=SummaryState.DRAFT):
        found[summary.group_id].waiting.add(Waiting.DRAFT)


def _may_see(turn: Turn, own: Own, meeting: Meeting) -> bool:
    group, member = own[meeting.group_id]
    if member.state is not MemberState.IN:
        return False
    allowed = allowed_in(turn.unit, turn.now, group, member, Action.SEE_MEETING, meeting=meeting)
    return allowed is not None
