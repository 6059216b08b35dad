"""A day, a clock time, or both, as a reading: when they passed, and what an open end leaves."""

from collections.abc import Sequence
from datetime import date, timedelta

from scheduling.reading.calendar_days import dated
from scheduling.reading.items import Day, Mark, Situation
from scheduling.reading.mention import Mention
from scheduling.reading.placing import Times, at_minutes, placed, time_of, times_of
from scheduling.reading.reading import (
    Kind,
    Moment,
    Part,
    Reading,
    Reason,
    of_moment,
    one_of,
    refused,
    vague,
)

_PART_ENDS = {Part.MORNING: 12, Part.AFTERNOON: 18, Part.EVENING: 24, Part.NIGHT: 24}
_LIMITS_AFTER = frozenset({Mark.AFTER, Mark.FROM_ON})
_LIMITS_BEFORE = frozenset({Mark.BEFORE, Mark.TO})


def moment_of(mention: Mention, situation: Situation, *, is_option: bool) -> Reading:
    """Return a day, a clock time, or both, with an end if one was said."""
    if mention.day is None:
        return _without_day(mention, situation)
    if mention.clock is None:
        return _whole_day(mention, mention.day, situation, is_option=is_option)
    times = times_of(mention)
    if not times:
        return refused(Reason.DAY_PART_MISMATCH)
    if _is_open(mention, situation):
        return vague(_open_partial(mention, mention.day, times))
    return placed(mention, mention.day, times, situation)


def _is_open(mention: Mention, situation: Situation) -> bool:
    if mention.end_clock is not None:
        return False
    openings = {mention.opening_day, mention.opening_clock}
    if openings & (_LIMITS_AFTER | {Mark.AROUND}):
        return True
    return mention.opening_clock in _LIMITS_BEFORE and not situation.is_deadline


def _open_partial(mention: Mention, day: Day, times: Sequence[Times]) -> str | None:
    """Return what is known of "woensdag na 15:00": `2026-12-09T15:00/..`."""
    if len(day.dates) != 1:
        return None
    if len(times) != 1:
        return day.dates[0].isoformat()
    value = at_minutes(day.dates[0], times[0][0]).value
    if Mark.AROUND in (mention.opening_clock, mention.opening_day):
        return value
    return f"../{value}" if mention.opening_clock in _LIMITS_BEFORE else f"{value}/.."


def _without_day(mention: Mention, situation: Situation) -> Reading:
    if mention.clock is None:
        return vague(None if mention.part is None else f"T{mention.part}")
    times = times_of(mention)
    if not times:
        return refused(Reason.DAY_PART_MISMATCH)
    readings = []
    for start, end in times:
        moment = Moment(at=time_of(start), until_at=None if end is None else time_of(end))
        readings.append(of_moment(moment))
    if _is_open(mention, situation):
        known = readings[0].written if len(readings) == 1 else None
        if known is None or mention.opening_clock is Mark.AROUND:
            return vague(known)
        is_before = mention.opening_clock in _LIMITS_BEFORE
        return vague(f"../{known}" if is_before else f"{known}/..")
    return one_of(readings)


def _whole_day(mention: Mention, day: Day, situation: Situation, *, is_option: bool) -> Reading:
    """Return a day without an hour: a date, or with a part of it, a question for the hour."""
    dates = [there for there in day.dates if _is_ahead(there, mention.part, situation)]
    if not dates:
        return refused(Reason.PAST, _next_year(day, situation))
    if mention.opening_day in _LIMITS_AFTER or mention.opening_day is Mark.AROUND:
        if len(dates) > 1:
            return vague()
        if mention.opening_day is Mark.AROUND:
            return vague(dates[0].isoformat())
        first = dates[0] + timedelta(days=mention.opening_day is Mark.AFTER)
        return vague(f"{first.isoformat()}/..")
    if mention.part is not None:
        moments = [Moment(there, part=mention.part) for there in dates]
        if len(moments) > 1:
            return one_of([_part_of_day(moment) for moment in moments])
        return _part_of_day(moments[0]) if is_option else vague(moments[0].value)
    if mention.length is not None:
        return vague(dates[0].isoformat() if len(dates) == 1 else None)
    if mention.opening_day in _LIMITS_BEFORE:
        dates = [there - timedelta(days=back) for there in dates for back in (0, 1)]
        dates = [there for there in dates if there >= situation.today]
    return one_of([of_moment(Moment(there)) for there in dates])


def _part_of_day(moment: Moment) -> Reading:
    return Reading(Kind.DATE, moment.value, moments=(moment,))


def _is_ahead(there: date, part: Part | None, situation: Situation) -> bool:
    if there != situation.today or part is None:
        return there >= situation.today
    return situation.now.hour < _PART_ENDS[part]


def _next_year(day: Day, situation: Situation) -> list[Reading]:
    """Return the next time that a date which passed comes again."""
    if len(day.dates) != 1 or (situation.today - day.dates[0]).days < 60:
        return []
    again = dated(day.dates[0].day, day.dates[0].month, None, situation)
    return [of_moment(Moment(there)) for there in (*again.dates, *again.mends)]
