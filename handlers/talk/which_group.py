"""Which group something is about, for somebody who is in more than one.

A professional is often in twenty. Each of somebody's groups is called something else in their own
chat: what they call it themselves, else the name of its owner. Where a chat may hold no names
(METHOD.md, what every person gets), it is called by the two everyday words that the person once
told its owner: they know which group that is, and nobody else does.
"""

from collections import Counter
from uuid import UUID

from domain.groups import Group, GroupState
from domain.members import Member, MemberState, Role
from messages.said import Text, digest, text, variant
from storage.unit import Unit


def names_of_groups(unit: Unit, account_id: UUID) -> dict[UUID, Text]:
    """Give what each of somebody's open groups is called in their own chat: no two the same.

    In the order in which they came to be in them.
    """
    own = _open_groups(unit, account_id)
    names = {group.id: _name(group, member) for group, member in own}
    seen = Counter(digest({"group": name}) for name in names.values())
    for place, (group, member) in enumerate(own, start=1):
        name = names[group.id]
        if seen[digest({"group": name})] > 1:
            names[group.id] = _by_words(member) or text("common-group-number", number=place)
    return names


def sign_of(unit: Unit, account_id: UUID, group_id: UUID | None) -> Text | None:
    """Give the line that says which group a message is about.

    None for whoever is in one group alone, and for what is about none of theirs.
    """
    if group_id is None or unit.members.count(account_id=account_id, state=MemberState.IN) < 2:
        return None
    names = names_of_groups(unit, account_id)
    return names.get(group_id) if len(names) > 1 else None


def signed(unit: Unit, account_id: UUID, group_id: UUID | None, said: Text) -> Text:
    """Give what is said with the sign of its group above it, where somebody needs one."""
    sign = sign_of(unit, account_id, group_id)
    return said if sign is None else text("common-signed", group=sign, said=said)


def _open_groups(unit: Unit, account_id: UUID) -> list[tuple[Group, Member]]:
    members = unit.members.where(
        account_id=account_id, state=MemberState.IN, order_by=("joined_at",)
    )
    groups = {
        each.id: each for each in unit.groups.where(id=tuple(each.group_id for each in members))
    }
    both = [(groups.get(member.group_id), member) for member in members]
    return [
        (group, member)
        for group, member in both
        if group is not None and group.state is GroupState.OPEN
    ]


def _name(group: Group, member: Member) -> Text:
    if member.calls_it:
        return text("common-group-called", name=member.calls_it)
    if member.role is Role.OWNER:
        return text("common-group-own")
    if member.hears_nameless or not group.owner_name:
        return _by_words(member) or text("common-group-nameless")
    return text("common-group-of", owner=group.owner_name)


def _by_words(member: Member) -> Text | None:
    if len(member.everyday_words) != 2:
        return None
    first, second = member.everyday_words
    return text(
        "common-group-words",
        first=variant("everyday-colour", first),
        second=variant("everyday-thing", second),
    )
