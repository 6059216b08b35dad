"""One mention as a reading: what is clear, what must be asked, what is refused."""

from dataclasses import replace
from datetime import timedelta

from scheduling.reading import halves
from scheduling.reading.calendar_days import coming, monthly, with_weekday
from scheduling.reading.items import (
    Bare,
    Clock,
    Day,
    Instant,
    Nth,
    Rule,
    Situation,
    Span,
)
from scheduling.reading.mention import Mention
from scheduling.reading.nth import CODES, nth_day
from scheduling.reading.placing import (
    Times,
    days_of,
    ending,
    last_day,
    time_of,
    times_of,
)
from scheduling.reading.reading import (
    Kind,
    Moment,
    Reading,
    Reason,
    of_moment,
    one_of,
    refused,
    vague,
)
from scheduling.reading.rules import recurring
from scheduling.reading.said_moment import moment_of

_EARLIEST_OF_RANGE = 8


def reading_of(mention: Mention, situation: Situation, *, is_option: bool = False) -> Reading:
    """Return the reading of one mention. A part of a day is enough for one of several options."""
    if mention.is_unclear or mention.is_stray:
        return vague(_known_days(mention))
    clocks = (mention.clock, mention.end_clock)
    if any(clock is not None and clock.is_refused for clock in clocks):
        return refused(Reason.NONEXISTENT_TIME)
    if mention.rule is not None:
        return _recurrence(mention, mention.rule, situation)
    if mention.instant is not None:
        return _instant(mention, mention.instant)
    if mention.period is not None and mention.period.refused:
        return refused(mention.period.refused)
    if mention.day is None and mention.nth is not None:
        return _unplaced(mention, mention.nth, situation)
    if mention.day is not None and mention.day.or_hours and not mention.has_time:
        return _date_or_hours(mention, mention.day, situation)
    if mention.day is not None and mention.day.refused:
        return _refused_day(mention, situation)
    if mention.end_day is not None and mention.end_day.refused:
        return refused(mention.end_day.refused)
    if mention.day is None and mention.period is not None:
        return vague(_partial_of_period(mention))
    if mention.bare is not None:
        mended = _with_bare(mention, mention.bare, situation)
        if isinstance(mended, Reading):
            return mended
        mention = mended
        if mention.day is not None and mention.day.refused:
            return _refused_day(mention, situation)
    if mention.end_day is not None:
        return days_of(mention, situation)
    return moment_of(mention, situation, is_option=is_option)


def _known_days(mention: Mention) -> str | None:
    """Return the days of "maandag t/m woensdag om 14 uur", where only the hours are unclear."""
    if mention.day is None or len(mention.day.dates) != 1:
        return None
    if mention.end_day is None:
        return None if mention.is_unclear else mention.day.dates[0].isoformat()
    last = last_day(mention.day.dates[0], mention.end_day)
    return None if last is None else Moment(mention.day.dates[0], until_on=last).value


def _recurrence(mention: Mention, rule: Rule, situation: Situation) -> Reading:
    for day in (mention.rule_starts, mention.rule_ends):
        if day is not None and (day.refused or len(day.dates) != 1):
            return refused(day.refused) if day.refused else vague()
    start = mention.rule_starts.dates[0] if mention.rule_starts else None
    end = mention.rule_ends.dates[0] if mention.rule_ends else None
    times: list[Times | None] = [None]
    if mention.clock is not None:
        if mention.opening_clock is not None and mention.end_clock is None:
            return vague()
        times = [*times_of(mention)]
        if not times:
            return refused(Reason.DAY_PART_MISMATCH)
    rules = [rule] if rule.other is None else [replace(rule, other=None), rule.other]
    return one_of(
        [recurring(one, time_of, start, end, situation) for one in rules for time_of in times]
    )


def _instant(mention: Mention, instant: Instant) -> Reading:
    start = instant.at
    moment = Moment(start.date(), start.time())
    if mention.length is not None:
        moment = ending(moment, start + timedelta(minutes=mention.length.minutes))
    return of_moment(moment)


def _unplaced(mention: Mention, nth: Nth, situation: Situation) -> Reading:
    """Ask whether "eerste maandag van de maand" is the next one or every one."""
    codes = tuple(f"{place}{CODES[nth.weekday]}" for place in nth.places)
    again = replace(mention, rule=Rule("MONTHLY", weekdays=codes))
    if len(codes) > 1:
        return reading_of(again, situation)
    found = []
    for step in range(3):
        month = situation.today.replace(day=1) + timedelta(days=31 * step)
        day = nth_day(nth.places[0], nth.weekday, month.month, month.year, situation)
        if day.dates and day.dates[0] >= situation.today:
            found = [day]
            break
    if not found:
        return vague()
    once = replace(mention, day=found[0])
    readings: list[Reading] = []
    for reading in (reading_of(once, situation), reading_of(again, situation)):
        readings += reading.alternatives or ((reading,) if reading.is_clear else ())
    return one_of(readings) if readings else vague()


def _refused_day(mention: Mention, situation: Situation) -> Reading:
    """Return the refusal of a day, with the mended days at the hour that was said."""
    day = mention.day
    if day is None or day.refused is None:
        return vague()
    mended: list[Reading] = []
    for there in day.mends:
        whole = reading_of(replace(mention, day=Day((there,)), bare=None), situation)
        mended += whole.alternatives or ((whole,) if whole.is_clear else ())
        if not whole.is_clear and not whole.alternatives:
            mended.append(of_moment(Moment(there)))
    return refused(day.refused, mended)


def _partial_of_period(mention: Mention) -> str | None:
    period = mention.period
    if period is None or period.partial is None:
        return f"T{mention.part}" if mention.part else None
    if period.span is Span.UNKNOWN:
        return None
    if period.span is Span.WEEKEND:
        return period.partial
    if (
        mention.clock is not None
        and len(times := halves.readings(mention.clock, mention.part)) == 1
    ):
        return f"{period.partial}T{time_of(times[0]):%H:%M}"
    return f"{period.partial}T{mention.part}" if mention.part else period.partial


def _with_bare(mention: Mention, bare: Bare, situation: Situation) -> Mention | Reading:
    """Read the number in "vrijdag 4 om 14 uur" as a day of the month; alone it is asked about."""
    day = mention.day
    if day is None:
        return mention
    is_weekday = day.weekday is not None and 1 <= bare.number <= 31
    if mention.clock is not None or mention.part is not None:
        if not is_weekday or day.weekday is None or bare.is_padded:
            return vague(day.dates[0].isoformat() if len(day.dates) == 1 else None)
        placed = with_weekday(monthly(bare.number, situation), day.weekday, situation)
        return replace(mention, day=placed, bare=None)
    known = day.dates[0].isoformat() if len(day.dates) == 1 else None
    if not is_weekday or day.weekday is None:
        return vague(known)
    placed = with_weekday(monthly(bare.number, situation), day.weekday, situation)
    readings = [of_moment(Moment(there)) for there in placed.dates]
    if bare.number <= 24:
        timed = replace(mention, clock=Clock((bare.number * halves.HOUR,)), bare=None)
        reading = reading_of(timed, situation)
        readings += reading.alternatives or ((reading,) if reading.is_clear else ())
    return one_of(readings) if len(readings) > 1 else vague(known)


def _date_or_hours(mention: Mention, day: Day, situation: Situation) -> Reading:
    """Ask whether "10-12" is a date or two hours, where both are likely."""
    as_date = reading_of(replace(mention, day=replace(day, or_hours=None)), situation)
    first, last = day.or_hours or (0, 0)
    if day.named is None and first < _EARLIEST_OF_RANGE:
        return as_date
    there = None if day.named is None else Day((coming(day.named, situation),))
    clock, end = (Clock((hour * halves.HOUR,)) for hour in (first, last))
    as_hours = reading_of(replace(mention, day=there, clock=clock, end_clock=end), situation)
    possible = as_hours.alternatives or ((as_hours,) if as_hours.is_clear else ())
    if as_date.kind is Kind.INVALID and as_date.reason is not None:
        return refused(as_date.reason, (*as_date.corrections, *possible))
    return one_of([*(as_date.alternatives or (as_date,)), *possible])
