"""What shows several groups at once: made again where one of them changed before it left.

What is about one group is withdrawn with it, or looked at by its group when it leaves. A list of
all somebody's groups is about none by itself: it carries a mark of how they stood.
"""

from datetime import datetime
from typing import Final
from uuid import UUID

from domain.bookkeeping import OutboxRow, Planned
from domain.meetings import UNSETTLED
from domain.members import MemberState
from messages.said import Again, digest
from storage.unit import Unit

SAY_AGAIN: Final = "say-again"
"""The kind of moment that answers somebody's question again, as their groups stand by then."""


def again_by(unit: Unit, account_id: UUID, command: str) -> Again:
    """Let something that a command shows of all somebody's groups be made again, if need be."""
    return Again(command, _mark(unit, account_id))


def has_changed(unit: Unit, account_id: UUID, again: Again) -> bool:
    """Whether somebody's groups stand otherwise than when something was said of them."""
    return _mark(unit, account_id) != again.mark


def plan_again(unit: Unit, now: datetime, row: OutboxRow) -> None:
    """Let the question be answered again at once, to which this was to be the answer."""
    unit.plan(
        Planned(
            key=f"{SAY_AGAIN}:{row.account_id}:{row.id}:",
            kind=SAY_AGAIN,
            account_id=row.account_id,
            group_id=None,
            subject_id=row.id,
            nudge=False,
            due_at=now,
            created_at=now,
        )
    )


def _mark(unit: Unit, account_id: UUID) -> str:
    """Give a mark of all that decides what somebody may read in their groups (attack 33).

    Which groups these are, and whether they are open; what they are in each, and what its owner
    shares with them; which meetings to come they may know of, and when these are.
    """
    members = unit.members.where(
        account_id=account_id, state=MemberState.IN, order_by=("joined_at",)
    )
    ids = tuple(each.group_id for each in members)
    groups = {each.id: each for each in unit.groups.where(id=ids)}
    meetings = unit.meetings.where(group_id=ids, state=UNSETTLED, order_by=("created_at",))
    stands: list[str] = []
    for each in members:
        group = groups.get(each.group_id)
        shared = [f"{thing} {given}" for thing, given in sorted(each.sharing.items())]
        known = [
            f"{meeting.id} {meeting.starts_at}"
            for meeting in meetings
            if meeting.group_id == each.group_id and meeting.is_open_to(each)
        ]
        stands += [
            f"{each.group_id} {group and group.state} {each.role} {each.kind} {each.route}",
            *shared,
            *known,
        ]
    return digest({"stands": stands})
