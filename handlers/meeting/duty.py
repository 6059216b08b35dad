"""Before a first meeting: what a professional may have to note of it (METHOD.md)."""

from domain.bookkeeping import Moment
from domain.groups import MemberKind, MemberState
from domain.meetings import MeetingState
from handlers.talk.turn import Turn
from messages.said import text


def tell(turn: Turn, moment: Moment) -> None:
    """Tell the owner, once, that a professional may have to note in their own file what they hear.

    It says so when the first meeting is planned, if a professional is in the group.
    """
    assert moment.group_id is not None
    turn.unit.lock_group(moment.group_id)
    group = turn.unit.groups.get(moment.group_id)
    professionals = turn.unit.members.where(
        group_id=group.id, state=MemberState.IN, kind=MemberKind.PROFESSIONAL
    )
    if group.duty_told_at is not None or not professionals:
        return
    if turn.unit.meetings.count(group_id=group.id, state=MeetingState.ENDED):
        return
    group.duty_told_at = turn.now
    turn.unit.groups.save(group)
    turn.say_to_owner(group, text("meeting-duty", names=[each.name for each in professionals]))
