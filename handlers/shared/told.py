"""Whether somebody knows of a meeting: no day is said before its owner says it."""

from domain.groups import Group
from domain.meetings import Meeting, MeetingState
from domain.members import Member, Role
from domain.rights import Action
from handlers.talk.access import allowed_in
from handlers.talk.turn import Turn


def knows_of(turn: Turn, group: Group, member: Member, meeting: Meeting) -> bool:
    """Whether somebody may see a meeting, and was asked or told of it, or knows of it anyhow."""
    sees = Action.SEE_MEETING
    if allowed_in(turn.unit, turn.now, group, member, sees, meeting=meeting) is None:
        return False
    if knows_untold(turn, group, member, meeting):
        return True
    return turn.unit.attendances.count(meeting_id=meeting.id, member_id=member.id) > 0


def knows_untold(turn: Turn, group: Group, member: Member, meeting: Meeting) -> bool:
    """Whether somebody knows of a meeting without being asked or told: who sees to its planning.

    Whoever is informed is asked nothing; while a meeting runs, all who meet know of it.
    """
    if member.role is Role.INFORMED or meeting.state is MeetingState.RUNNING:
        return True
    plans = Action.PLAN_MEETING
    return allowed_in(turn.unit, turn.now, group, member, plans, meeting=meeting) is not None
