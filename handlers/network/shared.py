"""The map in others' hands: who has a copy, taking it back, and looking again when it leaves."""

from collections.abc import Sequence
from uuid import UUID

from domain.bookkeeping import Audience, OutboxRow
from domain.clock import day_in
from domain.contacts import Contact
from domain.groups import Group
from domain.members import Member, MemberState
from domain.rights import Action
from domain.shared_map import SharedMap, ShownPerson, may_see
from domain.sharing import Thing, set_sharing
from handlers.network.drawing import COPY
from handlers.network.words import copy_in_words
from handlers.talk.access import NotAllowed
from handlers.talk.buttons import tap
from handlers.talk.still_theirs import reader_of
from handlers.talk.turn import Turn
from messages.said import Enclosed, Tap, Text, text
from storage.unit import Unit

GIVEN = "map-given"
"""The kind of message with which somebody gets a copy."""


def give(turn: Turn, group: Group, member: Member, people: Sequence[ShownPerson]) -> SharedMap:
    """Give a member a copy, in place of an earlier one; a nameless chat hears that it is there."""
    for earlier in turn.unit.shared_maps.where(member_id=member.id):
        turn.unit.shared_maps.remove(earlier)
    copy = turn.unit.shared_maps.add(
        SharedMap(group_id=group.id, member_id=member.id, created_at=turn.now, people=list(people))
    )
    set_sharing(member, Thing.MAP, shared=True)
    turn.unit.members.save(member)
    if member.hears_nameless:
        look = [tap(text("common-look-at-it"), "net-see", copy.id)]
        turn.say_to_member(
            member,
            text("network-given-nameless"),
            look,
            kind=GIVEN,
            subject_id=copy.id,
            thing=Thing.MAP,
        )
    else:
        _say_copy(turn, group, member, copy)
    return copy


def see(turn: Turn, copy_id: UUID | None, _: str) -> None:
    """Show a member the copy that the owner gave them, if they may still see it."""
    copy = turn.unit.shared_maps.find(copy_id)
    if copy is None:
        turn.tell("common-old-button")
        return
    group, member = turn.access(Action.SEE_SHARED_MAP, copy.group_id, copy.id)
    if not may_see(member, copy):
        raise NotAllowed(Action.SEE_SHARED_MAP, group.id)
    _say_copy(turn, group, member, copy)


def check(unit: Unit, row: OutboxRow) -> bool:
    """Look again, when a copy leaves, whether it was not taken back."""
    copy = unit.shared_maps.find(row.subject_id)
    member = reader_of(unit, row)
    return copy is not None and member is not None and may_see(member, copy)


def names_of_who_sees(turn: Turn, group_id: UUID) -> list[str]:
    """Give the names of those who have a copy of the map."""
    return [member.name for member, _ in _copies(turn, group_id)]


def who_sees(turn: Turn, group_id: UUID | None, _: str) -> None:
    """Show the owner who has a copy, and of which day."""
    group, _member = turn.access(Action.CHANGE_SHARING, group_id)
    copies = _copies(turn, group.id)
    see_map = [tap(text("network-see-map"), "net-map", group.id)]
    if not copies:
        _say(turn, group.id, text("network-nobody-sees"), see_map)
        return
    people: list[Text | str] = [
        text("network-has-copy", name=member.name, day=day_in(turn.account.zone, copy.created_at))
        for member, copy in copies
    ]
    rows = [[tap(member.name, "net-copy", copy.id)] for member, copy in copies]
    _say(turn, group.id, text("network-seen-by", people=people), *rows, see_map)


def look(turn: Turn, copy_id: UUID | None, _: str) -> None:
    """Show the owner the copy that somebody has."""
    found = _own(turn, copy_id)
    if found is None:
        return
    copy, member = found
    _say(
        turn,
        copy.group_id,
        text("network-their-copy", name=member.name, people=copy_in_words(copy.people)),
        [
            tap(text("network-take-back"), "net-back", copy.id),
            tap(text("network-share-again"), "net-again", copy.id),
        ],
        enclosed=[Enclosed(COPY, {"copy": str(copy.id)})],
    )


def take_back(turn: Turn, copy_id: UUID | None, _: str) -> None:
    """Take a copy back: what waits is not sent, and it can't be asked for any more."""
    found = _own(turn, copy_id)
    if found is None:
        return
    copy, member = found
    turn.unit.shared_maps.remove(copy)
    set_sharing(member, Thing.MAP, shared=False)
    turn.unit.members.save(member)
    _say(
        turn,
        copy.group_id,
        text("network-taken-back", name=member.name),
        [tap(text("network-see-map"), "net-map", copy.group_id)],
    )


def forget_on_copies(turn: Turn, contact: Contact) -> None:
    """Take somebody who goes off the map also off the copies that can still be asked for."""
    for copy in turn.unit.shared_maps.where(group_id=contact.group_id):
        if copy.forget(contact.id):
            turn.unit.shared_maps.save(copy)


def _copies(turn: Turn, group_id: UUID) -> list[tuple[Member, SharedMap]]:
    """Give the copies that members may see now, the oldest first."""
    members = {
        each.id: each for each in turn.unit.members.where(group_id=group_id, state=MemberState.IN)
    }
    copies = turn.unit.shared_maps.where(group_id=group_id, order_by=("created_at",))
    return [
        (members[each.member_id], each)
        for each in copies
        if each.member_id in members and may_see(members[each.member_id], each)
    ]


def _own(turn: Turn, copy_id: UUID | None) -> tuple[SharedMap, Member] | None:
    """Give a copy of the owner's own map, and whose it is; None where it is there no more."""
    copy = turn.unit.shared_maps.find(copy_id)
    if copy is None:
        turn.tell("common-old-button")
        return None
    turn.access(Action.CHANGE_SHARING, copy.group_id, copy.id)
    member = turn.unit.members.get(copy.member_id)
    if not may_see(member, copy):
        turn.tell("common-old-button")
        return None
    return copy, member


def _say_copy(turn: Turn, group: Group, member: Member, copy: SharedMap) -> None:
    turn.say_to_member(
        member,
        text("network-given", owner=group.owner_name, people=copy_in_words(copy.people)),
        kind=GIVEN,
        subject_id=copy.id,
        thing=Thing.MAP,
        enclosed=[Enclosed(COPY, {"copy": str(copy.id)})],
    )


def _say(
    turn: Turn, group_id: UUID, what: Text, *rows: list[Tap], enclosed: Sequence[Enclosed] = ()
) -> None:
    turn.say(what, *rows, group_id=group_id, audience=Audience.OWNER, enclosed=enclosed)
