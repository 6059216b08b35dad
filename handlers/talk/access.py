"""Access: every look at a group's things asks the table of rights, and is written down."""

from typing import TYPE_CHECKING
from uuid import UUID

from domain.bookkeeping import Access
from domain.groups import Group, GroupState, Member, MemberState
from domain.rights import Action, may

if TYPE_CHECKING:
    from handlers.talk.turn import Turn


class NotAllowed(Exception):
    """Somebody tried what is not theirs to do. Nothing of the turn happens."""

    def __init__(self, action: Action | None = None, group_id: UUID | None = None) -> None:
        """Keep what is written in the log of access: ids only."""
        super().__init__("not allowed")
        self.action = action
        self.group_id = group_id


def access_group(
    turn: "Turn", action: Action, group_id: UUID | None, subject_id: UUID | None = None
) -> tuple[Group, Member]:
    """Give the group and the person's own membership, if they may do this in it now.

    The group is locked before it is read, and what was looked at is written down (NEN 7513).
    Raises `NotAllowed`, also where there is no such group: nobody learns that it exists.
    """
    if group_id is None:
        raise NotAllowed(action)
    turn.unit.lock_group(group_id)
    group = turn.unit.groups.find(group_id)
    member = turn.unit.members.first(
        group_id=group_id, account_id=turn.account.id, state=MemberState.IN
    )
    if group is None or member is None or group.state is not GroupState.OPEN:
        raise NotAllowed(action, group_id)
    if not may(member.role, action):
        raise NotAllowed(action, group_id)
    write_down(turn, action, group_id, subject_id, allowed=True)
    return group, member


def write_down(
    turn: "Turn",
    action: Action | None,
    group_id: UUID | None,
    subject_id: UUID | None = None,
    *,
    allowed: bool,
) -> None:
    """Write a line in the log of access: who, what, when, which way; never content."""
    turn.unit.accesses.add(
        Access(
            who_id=turn.account.id,
            group_id=group_id,
            action="unknown" if action is None else action.value,
            subject_id=subject_id,
            way=turn.incoming.platform,
            allowed=allowed,
            at=turn.now,
        )
    )


def own_groups(turn: "Turn", action: Action) -> list[tuple[Group, Member]]:
    """Give the open groups in which the person may do this."""
    members = turn.unit.members.where(
        account_id=turn.account.id, state=MemberState.IN, order_by=("joined_at",)
    )
    found = []
    for member in members:
        group = turn.unit.groups.find(member.group_id)
        if group and group.state is GroupState.OPEN and may(member.role, action):
            found.append((group, member))
    return found
