"""What is found in a text, piece by piece, before it is put together."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum, auto
from zoneinfo import ZoneInfo

from scheduling.reading.reading import Part, Reason


@dataclass(frozen=True, slots=True)
class Situation:
    """Where and when the text was typed.

    `at` is an aware instant in the person's own zone. `is_deadline` is set where a last day is
    asked for.
    """

    at: datetime
    zone: ZoneInfo
    is_english: bool = False
    is_deadline: bool = False

    @property
    def now(self) -> datetime:
        """Local wall time, without a zone."""
        return self.at.replace(tzinfo=None, fold=0)

    @property
    def today(self) -> date:
        """The local day."""
        return self.at.date()


@dataclass(frozen=True, slots=True)
class Day:
    """A day: the dates that it may be, likeliest first, or why it is refused.

    `weekday` and `month_day` are set when no more than that was said, so that a week or month
    said elsewhere ("volgende week") can still place it. `named` is the weekday that was said with a
    date. `is_overnight` is a night that begins on the date and ends on the next. `or_hours` are
    the two numbers of a date such as "10-12" that may be hours instead.
    """

    dates: tuple[date, ...] = ()
    weekday: int | None = None
    month_day: int | None = None
    named: int | None = None
    refused: Reason | None = None
    mends: tuple[date, ...] = ()
    is_overnight: bool = False
    or_hours: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Nth:
    """Weekdays by their place in a month that is not known yet: the first, the last (-1)."""

    places: tuple[int, ...]
    weekday: int


class Span(Enum):
    """How long a period is."""

    WEEK = auto()
    WEEKEND = auto()
    MONTH = auto()
    YEAR = auto()
    UNKNOWN = auto()


@dataclass(frozen=True, slots=True)
class Period:
    """A week, month or year, when no day is known. `starts_on` is its first day.

    `partial` is what is known of it (`2026-W48`, `2026-12`), or None when that is nothing.
    """

    span: Span
    partial: str | None = None
    starts_on: date | None = None
    is_edge: bool = False
    refused: Reason | None = None


class Notation(Enum):
    """How a clock time was said, which decides between morning and evening."""

    SPOKEN = auto()
    WRITTEN = auto()
    EXACT = auto()


@dataclass(frozen=True, slots=True)
class Clock:
    """A clock time, in minutes of the day; several where the words themselves may mean more.

    SPOKEN minutes below 13:00 may be in the morning or twelve hours later. `is_unsure` is
    "ten to four", which may also be from ten to four.
    """

    minutes: tuple[int, ...]
    notation: Notation = Notation.SPOKEN
    is_refused: bool = False
    is_unsure: bool = False


@dataclass(frozen=True, slots=True)
class Instant:
    """A moment that was said as time from now. `at` is local, with its fold."""

    at: datetime


@dataclass(frozen=True, slots=True)
class DayPart:
    """A part of the day. `is_joined` is one that was written against its day."""

    part: Part
    is_joined: bool = False


@dataclass(frozen=True, slots=True)
class Length:
    """How long something takes, in minutes."""

    minutes: int


@dataclass(frozen=True, slots=True)
class Rule:
    """Something that comes again, in the words of RFC 5545."""

    frequency: str
    interval: int = 1
    weekdays: tuple[str, ...] = ()
    month_days: tuple[int, ...] = ()
    month: int | None = None
    other: "Rule | None" = None


@dataclass(frozen=True, slots=True)
class Bare:
    """A number that says nothing by itself.

    `has_noun` is one that counts something else, `is_unsure` one that may do so: an unknown word
    follows.
    """

    number: int
    is_padded: bool = False
    has_noun: bool = False
    is_unsure: bool = False


class Mark(Enum):
    """A word or sign between days and times."""

    OR = auto()
    AND = auto()
    COMMA = auto()
    STOP = auto()
    LINE = auto()
    DASH = auto()
    BUT = auto()
    INDEED = auto()
    NOT = auto()
    NOT_NEXT = auto()
    NOR = auto()
    PREFER = auto()
    RATHER = auto()
    TOWARDS = auto()
    TO = auto()
    THROUGH = auto()
    BETWEEN = auto()
    VAN = auto()
    FROM_ON = auto()
    AFTER = auto()
    BEFORE = auto()
    BY = auto()
    AROUND = auto()
    LOOSE = auto()
    ANY = auto()
    UNCLEAR = auto()
    OR_LATER = auto()
    SAME_TIME = auto()
    BYGONE = auto()
    OTHER = auto()


Item = (
    Day | Nth | Period | Clock | Instant | DayPart | Length | Rule | Bare | Mark
)  # fmt: skip
