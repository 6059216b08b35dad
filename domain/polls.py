"""Which day suits best: a rule that can be explained, and ties that stay ties."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby
from uuid import UUID

from domain.meetings import Vote


class Suits(StrEnum):
    """Why an option is among the best, in the order of how good that is."""

    EVERYBODY = "everybody"
    IF_NEED_BE = "if-need-be"
    MOST = "most"


@dataclass(frozen=True, slots=True)
class Standing:
    """How one option stands: who answered what, in the order of the members."""

    option_id: UUID
    yes: tuple[UUID, ...]
    if_need_be: tuple[UUID, ...]
    no: tuple[UUID, ...]
    unknown: tuple[UUID, ...]
    is_blocked: bool

    @property
    def can(self) -> int:
        """How many can come, if need be among them."""
        return len(self.yes) + len(self.if_need_be)

    @property
    def asked(self) -> int:
        """How many were asked."""
        return self.can + len(self.no) + len(self.unknown)

    @property
    def suits(self) -> Suits:
        """How well it suits, as far as is known."""
        if self.no or self.unknown:
            return Suits.MOST
        return Suits.IF_NEED_BE if self.if_need_be else Suits.EVERYBODY

    @property
    def _worth(self) -> tuple[bool, int, int, int]:
        return (self.is_blocked, -self.can, len(self.no), len(self.if_need_be))


def ranked(
    option_ids: Sequence[UUID],
    member_ids: Sequence[UUID],
    votes: Mapping[tuple[UUID, UUID], Vote],
    *,
    must_be_there: Iterable[UUID] = (),
) -> list[list[Standing]]:
    """Rank options, the best first; what is equally good stands together, in the order given.

    `votes` are by (option, member). The rule: the day on which most people can come, "if need
    be" counted; then the day that fewest can't; then the day with fewest "if need be". A day
    that somebody can't who must be there comes last.
    """
    needed = frozenset(must_be_there)
    standings = []
    for option_id in option_ids:
        answers = {each: votes.get((option_id, each)) for each in member_ids}
        no = _who(answers, Vote.NO)
        standings.append(
            Standing(
                option_id,
                yes=_who(answers, Vote.YES),
                if_need_be=_who(answers, Vote.IF_NEED_BE),
                no=no,
                unknown=_who(answers, None),
                is_blocked=not needed.isdisjoint(no),
            )
        )
    in_order = sorted(standings, key=lambda each: each._worth)
    return [list(equal) for _, equal in groupby(in_order, key=lambda each: each._worth)]


def best(ranking: Sequence[Sequence[Standing]]) -> list[Standing]:
    """Give the options to offer first: none where not everybody who must be there can."""
    return [each for each in ranking[0] if not each.is_blocked] if ranking else []


def _who(answers: Mapping[UUID, Vote | None], answer: Vote | None) -> tuple[UUID, ...]:
    return tuple(member_id for member_id, given in answers.items() if given is answer)
