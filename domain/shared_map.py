"""The network map as the owner showed it to somebody: a copy that never changes."""

from collections.abc import Collection, Iterable
from datetime import datetime
from uuid import UUID

from sqlmodel import Field

from domain.contacts import Closeness, Contact, Sector
from domain.members import Member
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


def shown(contact: Contact) -> ShownPerson:
    """Give what a picture may say of somebody."""
    return ShownPerson(
        contact_id=contact.id,
        name=contact.name,
        closeness=contact.closeness,
        sector=contact.sector,
    )


def shown_to(
    people: Iterable[ShownPerson],
    known: Collection[UUID],
    *,
    named: bool,
    without: Collection[UUID] = (),
) -> list[ShownPerson]:
    """Give the map as a member gets it.

    Those whom the member knows from the group, `known`, have their names; others too if `named`.
    `without` are left out, and leave no trace.
    """
    return [
        each if named or each.contact_id in known else each.model_copy(update={"name": ""})
        for each in people
        if each.contact_id not in without
    ]


def may_see(member: Member, copy: SharedMap) -> bool:
    """Whether a member may see a copy of the map now: it is theirs, and not taken back."""
    return copy.member_id == member.id and shares(member, Thing.MAP)
