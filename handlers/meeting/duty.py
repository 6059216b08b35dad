"""Before a first meeting: what a professional may have to note of it (METHOD.md)."""

from domain.bookkeeping import Moment
from domain.meetings import MeetingState
from domain.members import MemberKind, MemberState
from handlers.talk.turn import Turn
from messages.said import Said, text


def tell(turn: Turn, moment: Moment) -> Said | None:
    """Tell the owner, once, that a professional may have to note in their own file what they hear.

    It says so the morning after the first meeting was planned, with what else is to be said then.
    """
    assert moment.group_id is not None
    turn.unit.lock_group(moment.group_id)
    group = turn.unit.groups.get(moment.group_id)
    professionals = turn.unit.members.where(
        group_id=group.id, state=MemberState.IN, kind=MemberKind.PROFESSIONAL
    )
    if group.duty_told_at is not None or not professionals:
        return None
    if turn.unit.meetings.count(group_id=group.id, state=MeetingState.ENDED):
        return None
    group.duty_told_at = turn.now
    turn.unit.groups.save(group)
    return Said(text("meeting-duty", names=[each.name for each in professionals]))
