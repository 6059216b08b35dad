"""What a reading is: the kinds, the moments in it, and how they are written down."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from zoneinfo import ZoneInfo


class Kind(StrEnum):
    """What sort of answer a text gave."""

    DATETIME = "datetime"
    DATE = "date"
    RANGE = "range"
    OPTIONS = "options"
    RECURRENCE = "recurrence"
    VAGUE = "vague"
    INVALID = "invalid"
    AMBIGUOUS = "ambiguous"


class Part(StrEnum):
    """A part of the day, by its letters in TIMEX3."""

    MORNING = "MO"
    AFTERNOON = "AF"
    EVENING = "EV"
    NIGHT = "NI"


class Reason(StrEnum):
    """Why a date or time is refused."""

    NONEXISTENT_DATE = "nonexistent_date"
    NONEXISTENT_TIME = "nonexistent_time"
    PAST = "past"
    WEEKDAY_MISMATCH = "weekday_mismatch"
    WEEK_MISMATCH = "week_mismatch"
    DAY_PART_MISMATCH = "day_part_mismatch"
    END_BEFORE_START = "end_before_start"
    TOO_FAR = "too_far"


@dataclass(frozen=True, slots=True)
class Moment:
    """One day, time or stretch of time, as somebody said it: local, without a zone.

    `on` is missing when only a clock time was said, `at` when only a day was. A stretch ends on
    `until_on` (the last day, included) or at `until_at`. `part` is a part of the day without a
    clock time. `at.fold` is 1 for the second of two equal hours when the clock goes back.
    `offset` is the offset from UTC in minutes, set only where the local time happens twice.
    """

    on: date | None = None
    at: time | None = None
    until_on: date | None = None
    until_at: time | None = None
    part: Part | None = None
    offset: int | None = None

    @property
    def starts(self) -> datetime | None:
        """Local wall time of the start, or None when the day or the time is not known."""
        return None if self.on is None or self.at is None else datetime.combine(self.on, self.at)

    @property
    def ends(self) -> datetime | None:
        """Local wall time of the end, or None when there is none."""
        if self.on is None or self.until_at is None:
            return None
        return datetime.combine(self.until_on or self.on, self.until_at)

    @property
    def value(self) -> str:
        """The written form: `2026-12-01T14:00`, `T14:00/T15:30`, `2026-12-04TAF`."""
        start = self._written(self.on, self.at)
        if self.part is not None:
            start += f"T{self.part}"
        if self.until_at is not None:
            end_on = None if self.on is None else self.until_on or self.on
            return f"{start}/{self._written(end_on, self.until_at)}"
        if self.until_on is not None:
            return f"{start}/{self.until_on.isoformat()}"
        return start

    @property
    def is_range(self) -> bool:
        """Whether it has an end."""
        return self.until_on is not None or self.until_at is not None

    def _written(self, on: date | None, at: time | None) -> str:
        day = "" if on is None else on.isoformat()
        if at is None:
            return day
        shift = ""
        if self.offset is not None and at is self.at:
            shift = f"{'+' if self.offset >= 0 else '-'}{abs(self.offset) // 60:02d}:"
            shift += f"{abs(self.offset) % 60:02d}"
        return f"{day}T{at:%H:%M}{shift}"


@dataclass(frozen=True, slots=True)
class Reading:
    """What was understood of a text.

    `value`, `first`, `reason`, `partial` and `choices` are written as in the policy for dates:
    `2026-12-01T14:00`, `T14:00`, `2026-12-01`, `start/end`, a list of these, or an RRULE.
    `moments` holds the same for code: one for a datetime, date or range, one for each option, and
    for a recurrence the first occurrence if it is known. `alternatives` are the readings behind
    `choices`, and `corrections` those behind `mends`: each is whole, and can be taken as it is.
    """

    kind: Kind
    value: str | list[str] | None = None
    first: str | None = None
    reason: Reason | None = None
    partial: str | None = None
    moments: tuple[Moment, ...] = ()
    alternatives: "tuple[Reading, ...]" = ()
    corrections: "tuple[Reading, ...]" = ()

    @property
    def choices(self) -> tuple[str, ...]:
        """The readings that are possible, likeliest first; several options are joined by commas."""
        return tuple(reading.written for reading in self.alternatives)

    @property
    def mends(self) -> tuple[str, ...]:
        """The likeliest corrections of something that is refused."""
        return tuple(reading.written for reading in self.corrections)

    @property
    def written(self) -> str:
        """The value as one text."""
        return ",".join(self.value) if isinstance(self.value, list) else self.value or ""

    @property
    def days(self) -> tuple[date, ...]:
        """The days of the moments, in the order said, each once."""
        return tuple(dict.fromkeys(m.on for m in self.moments if m.on is not None))

    @property
    def possible_days(self) -> tuple[date, ...]:
        """The days that may be meant: several where that must be asked, none where it is vague."""
        if self.kind is Kind.AMBIGUOUS:
            return tuple(dict.fromkeys(day for each in self.alternatives for day in each.days))
        return self.days if self.kind in (Kind.DATE, Kind.DATETIME, Kind.OPTIONS) else ()

    @property
    def is_clear(self) -> bool:
        """Whether it can be said back and taken without another question."""
        return self.kind not in (Kind.VAGUE, Kind.INVALID, Kind.AMBIGUOUS)


def of_moment(moment: Moment) -> Reading:
    """Return the reading of one moment."""
    if moment.is_range:
        kind = Kind.RANGE
    elif moment.at is not None:
        kind = Kind.DATETIME
    else:
        kind = Kind.DATE
    return Reading(kind, moment.value, moments=(moment,))


def of_options(moments: Sequence[Moment]) -> Reading:
    """Return the reading of several moments to choose from, in the order said."""
    return Reading(Kind.OPTIONS, [moment.value for moment in moments], moments=tuple(moments))


def vague(partial: str | None = None) -> Reading:
    """Return a reading that must be asked about, keeping what is known."""
    return Reading(Kind.VAGUE, partial=partial)


def refused(reason: Reason, corrections: Sequence[Reading] = ()) -> Reading:
    """Return a refusal, with what may have been meant."""
    return Reading(Kind.INVALID, reason=reason, corrections=tuple(corrections))


def one_of(alternatives: Sequence[Reading]) -> Reading:
    """Return the only reading, or the question which of several was meant."""
    different = list({reading.written: reading for reading in alternatives}.values())
    if len(different) == 1:
        return different[0]
    return Reading(Kind.AMBIGUOUS, alternatives=tuple(different))


def exists(local: datetime, zone: ZoneInfo) -> bool:
    """Tell whether a local wall time occurs: not when the clock jumps over it."""
    there = local.replace(tzinfo=zone)
    return datetime.fromtimestamp(there.timestamp(), zone).replace(tzinfo=None) == local


def offsets(local: datetime, zone: ZoneInfo) -> tuple[int, ...]:
    """Return the offsets from UTC in minutes of a local wall time: two when it comes twice."""
    both = []
    for fold in (0, 1):
        shift = local.replace(tzinfo=zone, fold=fold).utcoffset()
        if shift is not None and (minutes := int(shift.total_seconds() // 60)) not in both:
            both.append(minutes)
    return tuple(both)
