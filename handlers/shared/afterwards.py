"""After a meeting that nobody began in the bot: the owner may write it up in five minutes."""

from datetime import timedelta

from domain.clock import day_in
from domain.groups import Group
from domain.meetings import Meeting
from handlers.talk.turn import Turn

WRITE_UP = "write-up"


def plan_write_up(turn: Turn, group: Group, meeting: Meeting) -> None:
    """Plan the one offer to write a meeting up: the morning after it, or move that with it.

    Once that morning is past, it stays as it is: it was offered, and is not offered again.
    """
    if meeting.ends_at is None:
        return
    owner = turn.unit.accounts.get(group.owner_id)
    day = day_in(owner.zone, meeting.ends_at)
    at = turn.nudge_at(day + timedelta(days=1), owner)
    if at <= turn.now:
        return
    turn.plan(
        WRITE_UP,
        at,
        account_id=owner.id,
        group_id=group.id,
        subject_id=meeting.id,
        nudge=True,
    )
