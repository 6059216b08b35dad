"""Why something can't be done: a group that rests or has ended is said so to who belongs to it."""

from uuid import UUID

from domain.accounts import Account
from domain.clock import day_in
from domain.groups import Group, GroupState
from domain.members import MemberState, Role
from handlers.talk.access import NotAllowed
from handlers.talk.buttons import tap
from handlers.talk.turn import Turn
from messages.said import Tap, Text, text
from storage.unit import Unit


def why_not(unit: Unit, account: Account, refused: Exception) -> Text:
    """Give what somebody hears who tried what they may not; nobody learns of others' groups."""
    group_id = refused.group_id if isinstance(refused, NotAllowed) else None
    if group_id is not None:
        member = unit.members.first(group_id=group_id, account_id=account.id, state=MemberState.IN)
        if member is not None and member.role is not Role.OWNER:
            said = what_became(unit.state_of_group(group_id))
            if said is not None:
                return said
    return text("common-not-for-you")


def what_became(state: GroupState | None) -> Text | None:
    """Say of a group that nobody can do anything in it now, if that is so."""
    match state:
        case GroupState.HIDDEN:
            return text("common-group-rests")
        case GroupState.ENDED:
            return text("common-group-ended")
        case _:
            return None


def say_closed(turn: Turn, group: Group) -> None:
    """Say to somebody whose group it is, or who is in it, that it rests or has ended."""
    if group.owner_id == turn.account.id and group.erases_at is not None:
        on = day_in(group.zone, group.erases_at)
        turn.say(text("ending-waits", on=on), *taps_of_closed(group))
        return
    said = what_became(group.state)
    if said is not None:
        turn.say(said, [tap(text("menu-own-group"), "own-group")])


def taps_of_closed(group: Group) -> list[list[Tap]]:
    """Give what the owner of a group that ended can do until it is erased."""
    return [
        [tap(text("ending-open"), "ending-open", group.id)],
        [tap(text("ending-export"), "do", None, "mijngegevens")],
    ]


def closed_groups(unit: Unit, account_id: UUID) -> list[Group]:
    """Give the groups that somebody is in and that rest or have ended."""
    members = unit.members.where(
        account_id=account_id, state=MemberState.IN, order_by=("joined_at",)
    )
    groups = unit.groups.where(id=tuple(each.group_id for each in members))
    return [each for each in groups if each.state is not GroupState.OPEN]
