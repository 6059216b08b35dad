"""Showing the map to somebody in the group: the owner chooses, sees exactly what, and taps."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from uuid import UUID

from domain.bookkeeping import Audience
from domain.contacts import Closeness, Sector
from domain.groups import Group
from domain.members import Member, MemberKind, MemberState, Role
from domain.rights import Action
from domain.shared_map import ShownPerson, shown_to
from domain.sleeping import Deed, WaitingDeed
from handlers.network.asked import CIRCLES
from handlers.network.drawing import preview_of
from handlers.network.shared import give
from handlers.network.showing import people_of
from handlers.network.words import copy_in_words
from handlers.shared.sleeping import sleeps_on
from handlers.talk.buttons import tap
from handlers.talk.kinds import OneOf, Read, YesOrNo
from handlers.talk.labels import plain
from handlers.talk.questions import (
    NotUnderstood,
    Option,
    Place,
    Question,
    Talk,
    ask,
    ask_or_skip,
)
from handlers.talk.turn import Turn
from messages.said import Argument, Text, text, variant

_BETWEEN_NAMES = re.compile(r"[,;\n]|\s(?:en|and|&)\s")


class Way(StrEnum):
    """How a copy reaches somebody, and what the owner should know of who reads it."""

    CHAT = "chat"
    PROFESSIONAL = "professional"
    NAMELESS = "nameless"


@dataclass(frozen=True, slots=True)
class OnMap:
    """Somebody on the map. `in_group`: they are in the group, so that its members know them."""

    id: UUID
    name: str
    in_group: bool
    closeness: Closeness | None
    sector: Sector | None


@dataclass(frozen=True, slots=True)
class Receiver:
    """Somebody who can be shown the map. `on_map_id`: they stand on it themselves."""

    id: UUID
    name: str
    way: Way
    on_map_id: UUID | None


@dataclass(frozen=True, slots=True)
class Sharing:
    """Who is on the map, who can be shown it, and whom the owner chose already."""

    group_id: UUID
    people: tuple[OnMap, ...]
    receivers: tuple[Receiver, ...]
    chosen: Receiver | None


@dataclass(frozen=True, slots=True)
class Showing:
    """Who gets which copy, and whether the owner said yes to it."""

    member_id: UUID
    people: list[ShownPerson]
    yes: bool


def begin(turn: Turn, group_id: UUID | None, _: str) -> None:
    """Begin to show the map to somebody, where there is somebody to show it to."""
    group, _member = turn.access(Action.CHANGE_SHARING, group_id)
    if not people_of(turn, group.id):
        turn.tell("common-old-button")
    elif _members(turn, group):
        turn.begin("network-share", group.id)
    else:
        turn.say(
            text("network-share-alone"),
            [tap(text("network-print"), "net-print", group.id)],
            group_id=group.id,
            audience=Audience.OWNER,
        )


def begin_again(turn: Turn, copy_id: UUID | None, _: str) -> None:
    """Begin to show the map as it is now to who has an earlier copy."""
    copy = turn.unit.shared_maps.find(copy_id)
    if copy is None:
        turn.tell("common-old-button")
        return
    turn.access(Action.CHANGE_SHARING, copy.group_id, copy.id)
    turn.begin("network-share", copy.group_id, member=str(copy.member_id))


def view(turn: Turn) -> Sharing:
    """Give what the talk may know."""
    group, _ = turn.in_group()
    everybody = turn.unit.members.where(group_id=group.id, state=MemberState.IN)
    in_group = {each.contact_id for each in everybody}
    receivers = tuple(
        Receiver(each.id, each.name, _way_to(each), each.contact_id)
        for each in _members(turn, group)
    )
    return Sharing(
        group.id,
        tuple(
            OnMap(each.id, each.name, each.id in in_group, each.closeness, each.sector)
            for each in people_of(turn, group.id)
        ),
        receivers,
        next((each for each in receivers if str(each.id) == turn.about.get("member")), None),
    )


def share(view: Sharing) -> Talk[Showing | None]:
    """Ask to whom, with which names, without whom; then show exactly that, and ask."""
    if not view.receivers or not view.people:
        return None
    receiver = view.chosen
    if receiver is None:
        options = [Option(each.id, each.name) for each in view.receivers]
        whom = yield from ask("network-share-whom", OneOf(options))
        receiver = next(each for each in view.receivers if each.id == whom)
    known = {each.id for each in view.people if each.in_group}
    named = True
    if len(known) < len(view.people):
        with_names = Option(True, text("network-share-named"))
        without_names = Option(False, text("network-share-unnamed"))
        named = yield from ask(
            f"network-share-names:{receiver.id}",
            OneOf([with_names, without_names]),
            name=receiver.name,
        )
    without = yield from ask_or_skip(
        f"network-share-without:{receiver.id}",
        _names(view.people),
        skip="network-share-everybody",
        name=receiver.name,
    )
    shown = [
        ShownPerson(
            contact_id=each.id, name=each.name, closeness=each.closeness, sector=each.sector
        )
        for each in view.people
    ]
    people = shown_to(shown, known, named=named, without=without or ())
    yes = yield from _preview(view.group_id, receiver, people)
    return Showing(receiver.id, people, yes)


def after(turn: Turn, showing: Showing | None) -> None:
    """Give the copy, if the owner said yes to it; or let it wait for the morning."""
    group, _ = turn.in_group()
    member = None if showing is None else _member(turn, group, showing.member_id)
    if showing is None or not showing.yes or member is None:
        _say(turn, group, text("network-share-not"))
        return
    kept = [each.model_dump(mode="json") for each in showing.people]
    if not sleeps_on(turn, Deed.SHARE_MAP, group.id, member.id, name=member.name, people=kept):
        _give(turn, group, member, showing.people)


def after_a_night(turn: Turn, waiting: WaitingDeed) -> None:
    """Give the copy that was slept on, without who went off the map meanwhile."""
    group, _ = turn.in_group()
    member = _member(turn, group, waiting.subject_id)
    on_map = {each.id for each in people_of(turn, group.id)}
    kept = [ShownPerson.model_validate(each) for each in waiting.about["people"]]
    people = [each for each in kept if each.contact_id in on_map]
    if member is None or not people:
        _say(turn, group, text("network-share-not"))
    else:
        _give(turn, group, member, people)


def _give(turn: Turn, group: Group, member: Member, people: Sequence[ShownPerson]) -> None:
    give(turn, group, member, people)
    _say(turn, group, text("network-shared", name=member.name))


def _preview(group_id: UUID, receiver: Receiver, people: list[ShownPerson]) -> Talk[bool]:
    """Show the owner exactly what the member will get, and how it comes."""
    args: dict[str, Argument] = {
        "name": receiver.name,
        "people": copy_in_words(people),
        "own": _own_place(receiver, people),
        "way": variant("network-share-way", receiver.way.value, name=receiver.name),
    }
    yes = text("network-share-yes", name=receiver.name)
    answer: bool = yield Question(
        f"network-share-preview:{receiver.id}",
        YesOrNo(yes, text("network-share-no"), args),
        args,
        enclosed=(preview_of(group_id, people),),
    )
    return answer


def _own_place(receiver: Receiver, people: Sequence[ShownPerson]) -> Text:
    """Tell the owner that the member sees their own place too: it can touch them."""
    own = next((each for each in people if each.contact_id == receiver.on_map_id), None)
    if own is None:
        return text("network-share-own-not", name=receiver.name)
    if own.closeness is None:
        return text("network-share-own-no-place", name=receiver.name)
    return text("network-share-own-place", name=receiver.name, circle=CIRCLES[own.closeness])


def _way_to(member: Member) -> Way:
    if member.hears_nameless:
        return Way.NAMELESS
    return Way.PROFESSIONAL if member.kind is MemberKind.PROFESSIONAL else Way.CHAT


def _names(contacts: Sequence[OnMap]) -> Read[list[UUID]]:
    """Read who is to be left out: names, or how they begin."""

    def one(words: str) -> list[UUID]:
        said = plain(words)
        exact = [each.id for each in contacts if plain(each.name) == said]
        begins = [each.id for each in contacts if f"{plain(each.name)} ".startswith(f"{said} ")]
        return exact or (begins if said and len(begins) == 1 else [])

    def read(typed: str, _: Place) -> list[UUID]:
        found = [one(typed)]
        if not found[0]:
            found = [one(piece) for piece in _BETWEEN_NAMES.split(typed) if piece.strip()]
        if not found or not all(found):
            raise NotUnderstood
        ids = [each for some in found for each in some]
        if len(set(ids)) == len(contacts):
            raise NotUnderstood(text("network-share-nobody-left"))
        return ids

    def keep(ids: list[UUID]) -> Any:
        return [str(each) for each in ids]

    def restore(kept: Any) -> list[UUID]:
        ids = [UUID(each) for each in kept]
        if not set(ids) < {each.id for each in contacts}:
            raise ValueError
        return ids

    return Read(read, keep, restore)


def _members(turn: Turn, group: Group) -> list[Member]:
    """Give those who can be shown the map here: members who use the app."""
    members = turn.unit.members.where(group_id=group.id, state=MemberState.IN, role=Role.MEMBER)
    with_app = [each for each in members if each.account_id is not None]
    return sorted(with_app, key=lambda each: each.name.casefold())


def _member(turn: Turn, group: Group, member_id: UUID | None) -> Member | None:
    return next((each for each in _members(turn, group) if each.id == member_id), None)


def _say(turn: Turn, group: Group, what: Text) -> None:
    turn.say(
        what,
        [
            tap(text("network-who-sees"), "net-seen", group.id),
            tap(text("network-see-map"), "net-map", group.id),
        ],
        group_id=group.id,
        audience=Audience.OWNER,
    )
