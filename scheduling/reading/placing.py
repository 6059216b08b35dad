"""Days and clock times put together: the moments that they may mean, and which are left."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from scheduling.reading import halves
from scheduling.reading.items import Clock, Day, Notation, Situation
from scheduling.reading.mention import Mention
from scheduling.reading.reading import (
    Moment,
    Part,
    Reading,
    Reason,
    exists,
    of_moment,
    offsets,
    one_of,
    refused,
    vague,
)

Times = tuple[int, int | None]
"""A start and perhaps an end, in minutes of the day; from 1440 on it is the next day."""

_LONGEST = 12 * halves.HOUR
_LONGEST_NIGHT = 6 * halves.HOUR
_EVENING = 17 * halves.HOUR
_SMALL_HOURS = 5


def days_of(mention: Mention, situation: Situation) -> Reading:
    """Return a range from a day to a day, perhaps from an hour to an hour."""
    if mention.day is None or mention.end_day is None:
        return vague()
    readings: list[Reading] = []
    for first in mention.day.dates:
        last = last_day(first, mention.end_day)
        if last is None:
            return refused(Reason.END_BEFORE_START)
        if first < situation.today:
            continue
        if mention.clock is None and mention.part is None:
            readings.append(of_moment(Moment(first, until_on=last)))
            continue
        if mention.clock is None or mention.end_clock is None:
            return vague(f"{first.isoformat()}/{last.isoformat()}")
        starts, ends = halves.readings(mention.clock), halves.readings(mention.end_clock)
        for start in starts:
            moments = [Moment(first, time_of(start), last, time_of(end)) for end in ends]
            readings += [of_moment(m) for m in moments if _start(m) >= situation.now]
    return one_of(readings) if readings else refused(Reason.PAST)


def last_day(first: date, end: Day) -> date | None:
    """Return the last day of a range: the first one that may be meant after its start."""
    for there in sorted(end.dates):
        if there > first:
            return there
    if end.weekday is not None and end.dates:
        ahead = (end.weekday - first.weekday()) % 7 or 7
        return first + timedelta(days=ahead)
    for there in end.dates:
        if (first - there).days < 366 and there < first and first.year > there.year - 1:
            later = (
                there.replace(year=there.year + 1) if (there.month, there.day) != (2, 29) else None
            )
            if later is not None and later > first and (later - first).days < 100:
                return later
    return None


def times_of(mention: Mention) -> list[Times]:
    """Return the starts and ends that the clock times may mean, likeliest first."""
    clock, end = mention.clock, mention.end_clock
    if clock is None:
        return []
    if end is None:
        length = mention.length.minutes if mention.length else None
        return [
            (start, None if length is None else start + length)
            for start in halves.readings(clock, mention.part)
        ]
    if mention.end_part is not None:
        end = Clock(halves.readings(end, mention.end_part), Notation.EXACT)
    pairs = _pairs(halves.readings(clock, mention.part), clock, end)
    if not pairs and mention.part is not None:
        in_part = halves.readings(end, mention.part)
        pairs = [pair for pair in _pairs(halves.readings(clock), clock, end) if pair[1] in in_part]
    return pairs


def _pairs(starts: Sequence[int], clock: Clock, end: Clock) -> list[Times]:
    pairs: list[Times] = []
    for start in starts:
        is_shifted = clock.notation is Notation.WRITTEN and start not in clock.minutes
        ends = end.minutes
        if end.notation is Notation.SPOKEN or is_shifted:
            ends = tuple(m for minutes in ends for m in halves.halves_of(minutes))
        later = [m for m in sorted(ends) if m > start]
        if later and later[0] - start <= _LONGEST:
            pairs.append((start, later[0]))
        elif ends and not later and start >= _EVENING:
            first = min(ends) + halves.DAY
            if first - start <= _LONGEST_NIGHT:
                pairs.append((start, first))
    return pairs


def placed(
    mention: Mention,
    day: Day,
    times: Sequence[Times],
    situation: Situation,
) -> Reading:
    """Return the moments on the days at the times; what passed today drops out."""
    readings: list[Reading] = []
    passed: list[Moment] = []
    gaps: list[Moment] = []
    dates = day.dates
    if mention.part is Part.NIGHT and mention.is_part_joined and not day.is_overnight:
        dates = tuple(there + timedelta(days=later) for there in dates for later in (1, 0))
    for there in dates:
        for start, end in times:
            on = there + timedelta(days=day.is_overnight and start < 12 * halves.HOUR)
            if day.is_overnight and on == there + timedelta(days=1) and situation.now.hour < 5:
                on = there
            moment = at_minutes(on, start)
            if end is not None:
                moment = ending(moment, _start(moment) + timedelta(minutes=end - start))
            if not exists(_start(moment), situation.zone) or (
                moment.ends is not None and not exists(moment.ends, situation.zone)
            ):
                gaps.append(moment)
                continue
            if _start(moment) < situation.now:
                passed.append(moment)
                continue
            readings += _folded(moment, situation)
    if gaps:
        return refused(Reason.NONEXISTENT_TIME, readings or _an_hour_later(gaps))
    if readings:
        return one_of(readings)
    return refused(Reason.PAST, _after_passed(passed, situation))


def _an_hour_later(gaps: Sequence[Moment]) -> list[Reading]:
    """Return what the clock shows when it has jumped over an hour."""
    later = (_start(moment) + timedelta(hours=1) for moment in gaps if not moment.is_range)
    return [of_moment(Moment(start.date(), start.time())) for start in later]


def _after_passed(passed: Sequence[Moment], situation: Situation) -> list[Reading]:
    """Return the same hour tomorrow for one that passed today."""
    tomorrow = situation.today + timedelta(days=1)
    return [
        of_moment(replace(moment, on=tomorrow))
        for moment in passed
        if moment.on == situation.today and moment.until_on is None
    ]


def _folded(moment: Moment, situation: Situation) -> list[Reading]:
    """Return a moment; both of them when its hour comes twice that night."""
    shifts = offsets(_start(moment), situation.zone)
    if len(shifts) == 1 or moment.at is None:
        return [of_moment(moment)]
    return [
        of_moment(replace(moment, at=moment.at.replace(fold=fold), offset=shift))
        for fold, shift in enumerate(shifts)
    ]


def at_minutes(on: date, minutes: int) -> Moment:
    """Return a day at so many minutes after its midnight."""
    return Moment(on + timedelta(days=minutes // halves.DAY), time_of(minutes))


def _start(moment: Moment) -> datetime:
    starts = moment.starts
    if starts is None:
        raise ValueError("a moment without a day has no start")
    return starts


def ending(moment: Moment, end: datetime) -> Moment:
    """Return a moment that ends at a local wall time."""
    until_on = None if end.date() == moment.on else end.date()
    return replace(moment, until_at=end.time(), until_on=until_on)


def time_of(minutes: int) -> time:
    """Return the clock time so many minutes after midnight."""
    return time(minutes % halves.DAY // halves.HOUR, minutes % halves.HOUR)
