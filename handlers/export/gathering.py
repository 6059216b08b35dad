"""Gathering what somebody may take along: their own, their group, and what is shared with them."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from uuid import UUID

from domain.accounts import Account
from domain.groups import Group
from domain.invitations import InvitationState
from domain.members import Member, MemberState
from domain.record import Facts
from domain.rights import RIGHTS, Action, Right, who_is
from handlers.export.kinds import IN_GROUP, OWN
from handlers.export.records import Exported, record, rows_of
from handlers.export.shared import Shared, as_owner_may
from storage.unit import Unit

FORMAT = 1
_OF_ACCOUNT = ("crisis_plans", "waiting_deeds", "conversations", "calendar_feeds")
_STILL_ANSWERED = (
    InvitationState.PENDING,
    InvitationState.LATER,
    InvitationState.TALK_FIRST,
    InvitationState.DECLINED,
)
"""What an invitee knows of their own answer."""
_OF_WHO_LEFT = ("votes", "options", "attendances")


def gather(unit: Unit, account: Account, now: datetime) -> Exported:
    """Give all that somebody may take along at an aware instant."""
    found: Exported = {
        "format": FORMAT,
        "made_at": now.isoformat(),
        "you": record(account, OWN["accounts"].whole),
    }
    for name in _OF_ACCOUNT:
        rows = rows_of(unit, name, account_id=account.id)
        found[name] = [record(each, OWN[name].whole) for each in rows]
    looks = unit.accesses.where(who_id=account.id, order_by=("at",))
    found["accesses"] = [record(each, OWN["accesses"].whole) for each in looks]
    answered = unit.invitations.where(invitee_id=account.id, state=_STILL_ANSWERED)
    found["invitations"] = [record(each, IN_GROUP["invitations"].others) for each in answered]
    found["groups"], found["former_groups"] = [], []
    for member in unit.members.where(account_id=account.id, order_by=("joined_at",)):
        group = unit.groups.get(member.group_id)
        if member.state in (MemberState.LEFT, MemberState.REMOVED):
            found["former_groups"].append(_former(unit, member))
            continue
        match RIGHTS[Action.EXPORT].right_of(who_is(member)):
            case Right.YES if group.owner_id == account.id:
                found["groups"].append(_whole(unit, group, member))
            case Right.OWN:
                found["groups"].append(_share(unit, group, member, account, now))
            case _:
                pass
    return found


def _whole(unit: Unit, group: Group, member: Member) -> Exported:
    """Give a group to its owner: all of it, but what is others' alone."""
    found: Exported = {
        "you_are": "owner",
        "group": record(group, IN_GROUP["groups"].whole),
        "you_in_it": record(member, IN_GROUP["members"].others),
    }
    hidden = {each.id for each in unit.members.where(group_id=group.id, state=MemberState.HIDDEN)}
    for name in IN_GROUP:
        if name == "groups":
            continue
        rows = rows_of(unit, name, group_id=group.id)
        seen = [each for each in rows if not _is_of(each, hidden)]
        found[name] = as_owner_may(unit, name, seen, member)
    return found


def _is_of(row: Facts, hidden: Collection[UUID]) -> bool:
    """Whether a record is somebody's who is hidden from everybody: it is as if it were not."""
    whose = row.id if isinstance(row, Member) else getattr(row, "member_id", None)
    return whose in hidden


def _share(unit: Unit, group: Group, member: Member, account: Account, now: datetime) -> Exported:
    """Give somebody what is theirs in the group of another, and what is shared with them."""
    return {
        "you_are": member.role.value if member.is_in else "hidden",
        "group": record(group, IN_GROUP["groups"].others),
        "you_in_it": record(member, IN_GROUP["members"].others),
        **Shared(unit, group, member, account, now).records(),
    }


def _former(unit: Unit, member: Member) -> Exported:
    """Give somebody what is still kept of them in a group that they are in no more: their own."""
    own: Mapping[str, Sequence[Facts]] = {
        "votes": unit.votes.where(member_id=member.id, group_id=member.group_id),
        "attendances": unit.attendances.where(member_id=member.id, group_id=member.group_id),
    }
    options: list[UUID] = [each.option_id for each in unit.votes.where(member_id=member.id)]
    own = {**own, "options": unit.options.where(id=tuple(options))}
    return {
        "name": member.name,
        "joined_at": member.joined_at.isoformat(),
        **{
            name: [record(each, IN_GROUP[name].others) for each in own[name]]
            for name in _OF_WHO_LEFT
        },
    }
