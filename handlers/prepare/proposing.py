"""Proposing a preparatory talk: the owner to a member, or a member to the owner.

Who is there besides the member, the two agree on. Whom else, only the owner says: members do not
hear from the bot who is in the group.
"""

from dataclasses import dataclass
from uuid import UUID

from domain.members import Member, Role
from domain.preparing import LIVE, Company, Preparation, PreparationState
from domain.rights import Action
from handlers.prepare import agreeing
from handlers.prepare.rows import live_with, members_of
from handlers.talk.access import NotAllowed
from handlers.talk.kinds import OneOf, confirm, each_of
from handlers.talk.questions import Option, Talk, ask
from handlers.talk.turn import Turn
from messages.said import text, variant


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in the group. `is_here`: they use the app, so that the bot can ask them."""

    id: UUID
    name: str
    is_here: bool


@dataclass(frozen=True, slots=True)
class People:
    """With whom a talk can be proposed, and who could have it with them."""

    to_ask: tuple[Person, ...]
    chosen: Person | None
    others: tuple[Person, ...]


@dataclass(frozen=True, slots=True)
class Proposal:
    """The talk that the owner has in mind."""

    member_id: UUID
    company: Company
    helper_id: UUID | None


@dataclass(frozen=True, slots=True)
class Wish:
    """What a member's wish may know: the owner's name."""

    owner: str


@dataclass(frozen=True, slots=True)
class Helpers:
    """Who could have the talk with somebody."""

    name: str
    others: tuple[Person, ...]


def begin(turn: Turn, group_id: UUID | None, arg: str) -> None:
    """Begin to propose a talk: as the owner, or as the member whom it is for."""
    group, member = turn.access(Action.PREPARE, group_id)
    if member.role is Role.OWNER:
        turn.begin("prepare-propose", group.id, **({"member": arg} if arg else {}))
    else:
        turn.begin("prepare-wish", group.id)


def people(turn: Turn) -> People:
    """Give the owner those without a talk that goes on."""
    group, member = turn.in_group()
    if member.role is not Role.OWNER:
        raise NotAllowed(Action.PREPARE, group.id)
    there = members_of(turn.unit, group.id)
    free = [each for each in there if live_with(turn.unit, each.id) is None]
    chosen = [each for each in free if str(each.id) == turn.about.get("member")]
    return People(_named(free), _named(chosen)[0] if chosen else None, _named(there))


def propose(people: People) -> Talk[Proposal | None]:
    """Choose with whom, who is there, and see what is asked before it leaves."""
    chosen = people.chosen
    if chosen is None:
        if not people.to_ask:
            return None
        whom: UUID = yield from ask(
            "prepare-with-whom", OneOf([Option(each.id, each.name) for each in people.to_ask])
        )
        chosen = next(each for each in people.to_ask if each.id == whom)
    others = [each for each in people.others if each.id != chosen.id]
    company = Company.OWNER
    helper: Person | None = None
    if others:
        company = yield from ask(
            f"prepare-who-talks:{chosen.id}",
            each_of(Company, "prepare-own-company", columns=1),
            name=chosen.name,
        )
    if company is not Company.OWNER:
        helper = yield from _one_of(others, chosen)
    sure = yield from confirm(
        f"prepare-sure:{chosen.id}" if chosen.is_here else f"prepare-you-ask:{chosen.id}",
        yes="prepare-yes-ask" if chosen.is_here else "common-yes",
        no="common-later",
        name=chosen.name,
        who=variant("prepare-who-is", company.value, helper=helper.name if helper else ""),
    )
    if not sure:
        return None
    return Proposal(chosen.id, company, helper.id if helper else None)


def proposed(turn: Turn, wanted: Proposal | None) -> None:
    """Ask the member. Only when they say yes, a helper is asked."""
    group, _ = turn.in_group()
    if wanted is None:
        turn.say(text("prepare-no-hurry"), group_id=group.id)
        return
    member = turn.unit.members.get(wanted.member_id)
    preparation = turn.unit.preparations.add(
        Preparation(
            group_id=group.id,
            member_id=member.id,
            helper_id=wanted.helper_id,
            company=wanted.company,
            owner_agreed=True,
            created_at=turn.now,
        )
    )
    agreeing.ask_next(turn, group, preparation)


def wishes(turn: Turn) -> Wish:
    """Give what a member's wish may know."""
    group, member = turn.in_group()
    if member.role is Role.OWNER:
        raise NotAllowed(Action.PREPARE, group.id)
    return Wish(group.owner_name)


def wish(known: Wish) -> Talk[Company | None]:
    """Ask a member who should be there, and show what the owner hears."""
    company = yield from ask(
        "prepare-wish-who",
        OneOf(
            [
                Option(each, variant("prepare-wish-company", each.value, owner=known.owner))
                for each in Company
            ],
            columns=1,
        ),
        owner=known.owner,
    )
    sure = yield from confirm(
        "prepare-wish-sure",
        yes="prepare-yes-ask",
        no="common-later",
        owner=known.owner,
        who=variant("prepare-wish-is", company.value, owner=known.owner),
    )
    return company if sure else None


def wished(turn: Turn, company: Company | None) -> None:
    """Ask the owner. A wish takes the place of a proposal that was not agreed yet."""
    group, member = turn.in_group()
    if company is None:
        turn.say(text("prepare-no-hurry"), group_id=group.id)
        return
    earlier = live_with(turn.unit, member.id)
    if earlier is not None:
        earlier.state = PreparationState.LET_GO
        turn.unit.preparations.save(earlier)
    preparation = turn.unit.preparations.add(
        Preparation(
            group_id=group.id,
            member_id=member.id,
            company=company,
            member_agreed=True,
            created_at=turn.now,
        )
    )
    agreeing.ask_next(turn, group, preparation)


def helpers(turn: Turn) -> Helpers | None:
    """Give who could have the talk; None where it was let go meanwhile."""
    group, member = turn.in_group()
    if member.role is not Role.OWNER:
        raise NotAllowed(Action.PREPARE, group.id)
    preparation = _of_talk(turn)
    if preparation is None:
        return None
    whom = turn.unit.members.get(preparation.member_id)
    others = [each for each in members_of(turn.unit, group.id) if each.id != whom.id]
    return Helpers(whom.name, _named(others))


def choose_helper(known: Helpers | None) -> Talk[UUID | None]:
    """Ask the owner who has the talk."""
    if known is None or not known.others:
        return None
    chosen = yield from ask(
        "prepare-helper",
        OneOf([Option(each.id, each.name) for each in known.others]),
        name=known.name,
    )
    return chosen


def helper_chosen(turn: Turn, helper_id: UUID | None) -> None:
    """Agree, with this helper: they are asked next."""
    group, _ = turn.in_group()
    preparation = _of_talk(turn)
    if preparation is None:
        turn.say(text("prepare-over"), group_id=group.id)
        return
    if helper_id is None:
        turn.say(text("prepare-nobody-else"), group_id=group.id)
        return
    preparation.helper_id = helper_id
    preparation.owner_agreed = True
    preparation.helper_agreed = False
    turn.unit.preparations.save(preparation)
    agreeing.ask_next(turn, group, preparation)


def _of_talk(turn: Turn) -> Preparation | None:
    """Give the talk that the open one is about, while it goes on."""
    group, _ = turn.in_group()
    found = turn.unit.preparations.find(UUID(turn.about["preparation"]))
    if found is None or found.group_id != group.id or found.state not in LIVE:
        return None
    return found


def _one_of(others: list[Person], chosen: Person) -> Talk[Person]:
    helper_id = yield from ask(
        f"prepare-helper:{chosen.id}",
        OneOf([Option(each.id, each.name) for each in others]),
        name=chosen.name,
    )
    return next(each for each in others if each.id == helper_id)


def _named(members: list[Member]) -> tuple[Person, ...]:
    return tuple(Person(each.id, each.name, each.account_id is not None) for each in members)
