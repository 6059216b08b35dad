"""What the owner shares: per person and per kind of thing (METHOD.md, principles 1 and 5)."""

from enum import StrEnum
from typing import Final

from domain.members import Member, Role


class Thing(StrEnum):
    """A kind of thing that the owner shares, or keeps.

    GOALS are shared one by one as well: somebody sees those that are, if goals are shared with
    them. CALENDAR is when and where the meetings are.
    """

    CALENDAR = "calendar"
    AGENDA = "agenda"
    GOALS = "goals"
    AGREEMENTS = "agreements"
    TASKS = "tasks"
    SUMMARY = "summary"
    MAP = "map"


SHARED_AT_FIRST: Final[dict[Thing, frozenset[Role]]] = {
    Thing.CALENDAR: frozenset({Role.MEMBER, Role.GUEST}),
    Thing.AGENDA: frozenset({Role.MEMBER}),
    Thing.GOALS: frozenset({Role.MEMBER}),
    Thing.AGREEMENTS: frozenset({Role.MEMBER}),
    Thing.TASKS: frozenset({Role.MEMBER}),
    Thing.SUMMARY: frozenset({Role.MEMBER, Role.INFORMED}),
    Thing.MAP: frozenset(),
}
"""What is shared while the owner said nothing else: the same with everybody who belongs to the
group, whatever they are (METHOD.md, principle 3). Somebody who is informed gets summaries, a guest
the day and the place of their one meeting; the map is the owner's alone."""


def shares(member: Member, thing: Thing) -> bool:
    """Whether the owner shares this kind of thing with somebody now."""
    if not member.is_in:
        return False
    if member.role is Role.OWNER:
        return True
    return member.sharing.get(thing, member.role in SHARED_AT_FIRST[thing])


def keeps(member: Member, thing: Thing) -> bool:
    """Whether the owner said that they keep this kind of thing from somebody."""
    return member.role is not Role.OWNER and member.sharing.get(thing) is False


def set_sharing(member: Member, thing: Thing, *, shared: bool) -> None:
    """Share a kind of thing with somebody, or keep it from now on."""
    member.sharing = {**member.sharing, thing.value: shared}
