"""Finding a day: what people answer, and which day suits best; ties stay ties."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from itertools import groupby
from uuid import UUID

from sqlmodel import Field

from domain.meetings import USUAL_MINUTES
from domain.record import Facts, Words


class OptionFacts(Facts):
    """One day and time that the owner asks the members about: wall time in the meeting's zone.

    One that was dropped keeps its answers: they are there again when it comes back.
    """

    group_id: UUID
    meeting_id: UUID = Field(index=True)
    starts_local: datetime
    minutes: int = USUAL_MINUTES
    is_dropped: bool = False


class OptionWords(Words):
    """Nothing is typed in an option."""


class Option(OptionFacts, OptionWords):
    """One day and time that the owner asks about."""


class Vote(StrEnum):
    """An answer to one option."""

    YES = "yes"
    IF_NEED_BE = "if-need-be"
    NO = "no"


class VoteFacts(Facts):
    """What a member answered to an option. `entered_by_id`: the account that tapped it in."""

    group_id: UUID
    meeting_id: UUID = Field(index=True)
    option_id: UUID
    member_id: UUID
    vote: Vote
    entered_by_id: UUID
    answered_at: datetime


class VoteWords(Words):
    """A note, such as "until four"."""

    note: str | None = None


class VoteCast(VoteFacts, VoteWords):
    """What a member answered to an option."""


MOST_REMINDERS = 2
"""How often somebody is asked again who has not answered (QUALITY.md, finding a day)."""
_FIRST_AFTER = timedelta(days=3)
_AGAIN_AFTER = timedelta(days=7)
_BEFORE_LAST = timedelta(days=1)
_LEAST_APART = timedelta(days=2)


class Suits(StrEnum):
    """Why an option is among the best, in the order of how good that is."""

    EVERYBODY = "everybody"
    IF_NEED_BE = "if-need-be"
    NEEDED = "needed"
    MOST = "most"


@dataclass(frozen=True, slots=True)
class Standing:
    """How one option stands: who answered what, in the order of the members.

    `needed` are those who must be there.
    """

    option_id: UUID
    yes: tuple[UUID, ...]
    if_need_be: tuple[UUID, ...]
    no: tuple[UUID, ...]
    unknown: tuple[UUID, ...]
    needed: frozenset[UUID] = frozenset()

    @property
    def is_blocked(self) -> bool:
        """Whether somebody who must be there can't."""
        return not self.needed.isdisjoint(self.no)

    @property
    def needed_unknown(self) -> int:
        """How many who must be there have not answered."""
        return len(self.needed.intersection(self.unknown))

    @property
    def others_can(self) -> int:
        """How many can of those who need not be there."""
        return len({*self.yes, *self.if_need_be} - self.needed)

    @property
    def others_asked(self) -> int:
        """How many were asked who need not be there."""
        return len({*self.yes, *self.if_need_be, *self.no, *self.unknown} - self.needed)

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
        if not self.no and not self.unknown:
            return Suits.IF_NEED_BE if self.if_need_be else Suits.EVERYBODY
        has_needed = not self.is_blocked and not self.needed_unknown and len(self.needed) > 1
        return Suits.NEEDED if has_needed and self.others_asked else Suits.MOST

    @property
    def _worth(self) -> tuple[bool, int, int, int, int]:
        return (
            self.is_blocked,
            self.needed_unknown,
            -self.can,
            len(self.no),
            len(self.if_need_be),
        )


def ranked(
    option_ids: Sequence[UUID],
    member_ids: Sequence[UUID],
    votes: Mapping[tuple[UUID, UUID], Vote],
    *,
    must_be_there: Iterable[UUID] = (),
) -> list[list[Standing]]:
    """Rank options, the best first; what is equally good stands together, in the order given.

    `votes` are by (option, member). The rule: first the days on which everybody who must be there
    can; then the day on which most people can come, "if need be" counted; then the day that fewest
    can't; then the day with fewest "if need be". Of those who must be there, one who can't weighs
    more than any who have not answered.
    """
    needed = frozenset(must_be_there).intersection(member_ids)
    standings = []
    for option_id in option_ids:
        answers = {each: votes.get((option_id, each)) for each in member_ids}
        standings.append(
            Standing(
                option_id,
                yes=_who(answers, Vote.YES),
                if_need_be=_who(answers, Vote.IF_NEED_BE),
                no=_who(answers, Vote.NO),
                unknown=_who(answers, None),
                needed=needed,
            )
        )
    in_order = sorted(standings, key=lambda each: each._worth)
    return [list(equal) for _, equal in groupby(in_order, key=lambda each: each._worth)]


def best(ranking: Sequence[Sequence[Standing]]) -> list[Standing]:
    """Give the options to offer first: none where not everybody who must be there can."""
    return [each for each in ranking[0] if not each.is_blocked] if ranking else []


def _who(answers: Mapping[UUID, Vote | None], answer: Vote | None) -> tuple[UUID, ...]:
    return tuple(member_id for member_id, given in answers.items() if given is answer)


def reminders_on(asked_on: date, last_on: date) -> tuple[date, ...]:
    """Give the days on which to ask again whoever has not answered: two at most, or none.

    `last_on` is the last day on which an answer helps. The first comes after three days, or the
    day before the last one, if that is sooner; the second on the day before the last one, or
    after a week. Neither on the day of asking, nor on the next: who just heard is left in peace.
    """
    before_last = last_on - _BEFORE_LAST
    first = min(asked_on + _FIRST_AFTER, before_last)
    if first < asked_on + _LEAST_APART:
        return ()
    again = min(asked_on + _AGAIN_AFTER, before_last)
    return (first,) if again < first + _LEAST_APART else (first, again)
