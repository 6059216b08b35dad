"""When a zone's clocks change, written so that calendars of every make read it alike.

A calendar file carries the rules of its own zone (RFC 5545, 3.6.5). They are written as RRULEs,
as lists of dates (RDATE) are misread by widely used calendars, and they begin in 1970, as is the
custom: a zone that is described from last year on is taken for UTC by some.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from collections.abc import Iterator

    from icalendar import Timezone

YEARS_COMPARED = 28
"""After 28 years weekdays and dates have met in every way, so that a rule shows itself."""

FIRST_YEAR = 1970
"""Where the rules begin. What clocks really did so long ago does not matter to a meeting."""

_STEP = timedelta(days=7)
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


@dataclass(frozen=True, slots=True)
class ClockChange:
    """One change of a zone's clocks.

    `wall` is the local time that the clocks showed as they changed, before the change.
    """

    wall: datetime
    offset_before: timedelta
    offset_after: timedelta
    name_after: str


@dataclass(frozen=True, slots=True)
class Observance:
    """A stretch of one offset: from when, and the yearly rule by which it comes back, if any."""

    change: ClockChange
    rule: dict[str, str | int | list[int]] | None


def zone_component(zone: ZoneInfo, year: int, last_year: int | None = None) -> Timezone:
    """Describe the zone's clocks for meetings in `year`, up to `last_year`, as a VTIMEZONE.

    Both are local years.
    """
    from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

    component = Timezone()
    component.add("tzid", zone.key)
    for observance in find_observances(zone, year, last_year):
        change = observance.change
        forward = change.offset_after > change.offset_before
        part = TimezoneDaylight() if forward else TimezoneStandard()
        part.add("dtstart", change.wall)
        part.add("tzoffsetfrom", change.offset_before)
        part.add("tzoffsetto", change.offset_after)
        part.add("tzname", change.name_after)
        if observance.rule:
            part.add("rrule", observance.rule)
        component.add_component(part)
    return component


@lru_cache(maxsize=256)
def find_observances(
    zone: ZoneInfo, year: int, last_year: int | None = None
) -> tuple[Observance, ...]:
    """Give what holds from `year` to `last_year`: yearly rules where the zone has them.

    A zone whose changes follow no yearly rule (Morocco's go by the moon) gets them one by one,
    up to the end of the year after the last.
    """
    changes = tuple(_changes(zone, year - 1, year - 1 + YEARS_COMPARED))
    if changes and (rules := _yearly(changes)):
        return rules
    near = tuple(change for change in changes if change.wall.year <= (last_year or year) + 1)
    return (
        Observance(_standing(zone, year - 1), None),
        *(Observance(change, None) for change in near),
    )


def _standing(zone: ZoneInfo, year: int) -> ClockChange:
    """Give what the clocks did at the start of a year, as if they always had."""
    start = datetime(year, 1, 1, tzinfo=zone)
    offset = _offset(start)
    wall = start.replace(year=FIRST_YEAR, tzinfo=None)
    return ClockChange(wall, offset, offset, start.tzname() or zone.key)


def _changes(zone: ZoneInfo, first_year: int, end_year: int) -> Iterator[ClockChange]:
    """Find all changes from the start of one year up to the start of another."""
    start, end = datetime(first_year, 1, 1, tzinfo=UTC), datetime(end_year, 1, 1, tzinfo=UTC)
    weeks = (start + _STEP * number for number in range((end - start) // _STEP + 1))
    for before, after in pairwise(instant.astimezone(zone) for instant in weeks):
        if before.utcoffset() != after.utcoffset():
            yield _narrowed(zone, before.astimezone(UTC), after.astimezone(UTC))


def _narrowed(zone: ZoneInfo, before: datetime, after: datetime) -> ClockChange:
    """Find the change between two instants, to the second."""
    offset_before = _offset(before.astimezone(zone))
    while after - before > timedelta(seconds=1):
        middle = before + timedelta(seconds=(after - before) // timedelta(seconds=2))
        if _offset(middle.astimezone(zone)) == offset_before:
            before = middle
        else:
            after = middle
    local = after.astimezone(zone)
    wall = (after + offset_before).replace(tzinfo=None)
    return ClockChange(wall, offset_before, _offset(local), local.tzname() or zone.key)


def _yearly(changes: tuple[ClockChange, ...]) -> tuple[Observance, ...] | None:
    """Read the changes as rules that each come back once every year; None where they do not."""
    series: dict[object, list[ClockChange]] = {}
    for change in changes:
        wall = change.wall
        what = (wall.month, wall.time(), wall.weekday())
        how = (change.offset_before, change.offset_after, change.name_after)
        series.setdefault((what, how), []).append(change)
    years = {change.wall.year for change in changes}
    if len(years) != YEARS_COMPARED:
        return None
    for same in series.values():
        days = [change.wall.day for change in same]
        if {change.wall.year for change in same} != years or max(days) - min(days) > 6:
            return None
    return tuple(_observance(same) for same in series.values())


def _observance(same: list[ClockChange]) -> Observance:
    """Write one series as an RRULE: the nth, the last, or the weekday within seven days."""
    wall = same[0].wall
    first = min(change.wall.day for change in same)
    weekday = _WEEKDAYS[wall.weekday()]
    rule: dict[str, str | int | list[int]] = {"FREQ": "YEARLY", "BYMONTH": wall.month}
    if first + 6 == monthrange(wall.year, wall.month)[1]:
        rule["BYDAY"] = f"-1{weekday}"
    elif first % 7 == 1:
        rule["BYDAY"] = f"{first // 7 + 1}{weekday}"
    else:
        rule["BYDAY"] = weekday
        rule["BYMONTHDAY"] = list(range(first, first + 7))
    beginning = wall.replace(year=FIRST_YEAR, day=first)
    beginning += timedelta(days=(wall.weekday() - beginning.weekday()) % 7)
    return Observance(replace(same[0], wall=beginning), rule)


def _offset(local: datetime) -> timedelta:
    """Give the offset of an aware local time."""
    return local.utcoffset() or timedelta(0)
