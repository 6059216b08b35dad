"""The network map as the owner showed it to somebody: a copy that never changes."""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from sqlmodel import Field

from domain.groups import Closeness, Contact, Member, Sector
from domain.record import Facts, Words
from domain.sharing import Thing, shares


class ShownPerson(Words):
    """All that a picture of the map may say of somebody.

    There is no room in it for what is the owner's alone: energy, how often in touch, help. With
    an empty `name` they are there without it.
    """

    contact_id: UUID
    name: str
    closeness: Closeness | None = None
    sector: Sector | None = None


class SharedMapFacts(Facts):
    """A copy of the map for one member. When it is taken back, it is no more."""

    group_id: UUID = Field(index=True)
    member_id: UUID = Field(index=True)
    created_at: datetime


class SharedMapWords(Words):
    """Who stands on it, and where."""

    people: list[ShownPerson]


class SharedMap(SharedMapFacts, SharedMapWords):
    """The network map as the owner showed it to somebody."""

    def forget(self, contact_id: UUID) -> bool:
        """Take somebody off this copy; say whether they were on it."""
        left = [each for each in self.people if each.contact_id != contact_id]
        was_on_it = len(left) < len(self.people)
        self.people = left
        return was_on_it


def shown(contact: Contact, *, named: bool = True) -> ShownPerson:
    """Give what a picture may say of somebody, with or without their name."""
    return ShownPerson(
        contact_id=contact.id,
        name=contact.name if named else "",
        closeness=contact.closeness,
        sector=contact.sector,
    )


def shown_to(
    contacts: Iterable[Contact],
    member: Member,
    in_group: Iterable[UUID],
    *,
    named: bool,
    without: Iterable[UUID] = (),
) -> list[ShownPerson]:
    """Give the map as a member gets it.

    `named`: people outside the group keep their names; those of the group, `in_group`, always do.
    `without` are left out, and leave no trace.
    """
    known = {*in_group, member.contact_id}
    gone = set(without)
    return [
        shown(each, named=named or each.id in known) for each in contacts if each.id not in gone
    ]


def may_see(member: Member, copy: SharedMap) -> bool:
    """Whether a member may see a copy of the map now: it is theirs, and not taken back."""
    return copy.member_id == member.id and shares(member, Thing.MAP)
