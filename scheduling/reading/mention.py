"""One day and time that somebody may have meant."""

from dataclasses import dataclass, field

from scheduling.reading.items import Bare, Clock, Day, Instant, Length, Mark, Nth, Period, Rule
from scheduling.reading.reading import Part


@dataclass(slots=True)
class Mention:
    """One day and time, as far as it was said.

    `end_part` is the part of the day of the end, where it has its own. `opening_day` and
    `opening_clock` are words such as "na" and "voor" in front of them. `is_stray` is a number
    beside it that says nothing. `links` are the marks between this mention and the one before.
    """

    day: Day | None = None
    part: Part | None = None
    clock: Clock | None = None
    end_day: Day | None = None
    end_clock: Clock | None = None
    end_part: Part | None = None
    length: Length | None = None
    instant: Instant | None = None
    period: Period | None = None
    nth: Nth | None = None
    rule: Rule | None = None
    rule_starts: Day | None = None
    rule_ends: Day | None = None
    bare: Bare | None = None
    opening_day: Mark | None = None
    opening_clock: Mark | None = None
    is_unclear: bool = False
    is_stray: bool = False
    is_day_inherited: bool = False
    is_clock_first: bool = False
    is_part_joined: bool = False
    links: set[Mark] = field(default_factory=set)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was said that tells a day or time."""
        return not any(
            (self.day, self.part, self.clock, self.instant, self.period, self.nth, self.rule)
        )

    @property
    def has_time(self) -> bool:
        """Whether a clock time or part of the day was said."""
        return self.clock is not None or self.part is not None or self.instant is not None
