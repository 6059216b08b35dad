"""Guests: they join one meeting, and when it is over they see nothing more (METHOD.md)."""

from datetime import timedelta

from domain.bookkeeping import Moment
from domain.meetings import Meeting, MeetingState
from domain.members import Member, MemberState, Role
from domain.tasks import TaskState
from handlers.day.rows import owner_of, people
from handlers.shared.leaving import let_go
from handlers.talk.turn import Turn
from messages.said import Lines, text

OVER = "guest-over"
STAYS_FOR = timedelta(days=1)
"""How long after a meeting a guest still belongs to it: its tasks are offered, it may run late."""


def plan(turn: Turn, meeting: Meeting) -> None:
    """Plan that the guests of a meeting go when it is over, or move that with the meeting.

    Also where there are none yet: a guest may come in later, and hear of it from the owner.
    """
    ends_at = turn.now if meeting.state is MeetingState.CANCELLED else meeting.ends_at
    if ends_at is None:
        return
    group = turn.unit.groups.get(meeting.group_id)
    owner = owner_of(turn, group)
    turn.plan(
        OVER,
        ends_at + STAYS_FOR,
        account_id=owner.account_id,
        group_id=meeting.group_id,
        subject_id=meeting.id,
    )


def say_goodbye(turn: Turn, moment: Moment) -> None:
    """Let the guests of a meeting go: they hear it, kindly, and what they may see ends."""
    assert moment.group_id is not None
    turn.unit.lock_group(moment.group_id)
    meeting = turn.unit.meetings.find(moment.subject_id)
    if meeting is None or meeting.state is MeetingState.RUNNING:
        return
    for member in people(turn, meeting.group_id):
        if member.role is not Role.GUEST or not meeting.takes_part(member):
            continue
        _tell_what_they_took(turn, member)
        if member.account_id is not None and meeting.state is not MeetingState.CANCELLED:
            # They are no member any more when it leaves, so it names nobody.
            turn.say(text("kinds-guest-thanks"), to=member.account_id)
        let_go(turn, turn.unit.groups.get(meeting.group_id), member, MemberState.LEFT)


def _tell_what_they_took(turn: Turn, guest: Member) -> None:
    """Let the owner know what a guest said yes to: the bot asks them nothing any more."""
    tasks = turn.unit.tasks.where(
        member_id=guest.id, state=TaskState.ACCEPTED, order_by=("created_at",)
    )
    if not tasks:
        return
    lines = Lines(tuple(text("kinds-guest-task", what=each.text) for each in tasks))
    group = turn.unit.groups.get(guest.group_id)
    turn.say_to_owner(group, text("kinds-guest-took", name=guest.name, tasks=lines), can_wait=True)
