"""From mentions to a reading: what is clear, what must be asked, what is refused."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from scheduling.reading import hours
from scheduling.reading.calendar_days import coming, dated, monthly, with_weekday
from scheduling.reading.items import Bare, Clock, Day, Mark, Notation, Rule, Situation, Span
from scheduling.reading.mention import Mention
from scheduling.reading.reading import (
    Kind,
    Moment,
    Part,
    Reading,
    Reason,
    exists,
    of_moment,
    of_options,
    offsets,
    one_of,
    refused,
    vague,
)
from scheduling.reading.recurrence import CODES, nth_day
from scheduling.reading.rules import recurring

_LONGEST = 12 * hours.HOUR
_LONGEST_NIGHT = 6 * hours.HOUR
_EARLIEST_OF_RANGE = 8
_EVENING = 17 * hours.HOUR
_PART_ENDS = {Part.MORNING: 12, Part.AFTERNOON: 18, Part.EVENING: 24, Part.NIGHT: 24}
_APART = frozenset({Mark.OTHER, Mark.STOP})
_LIMITS_AFTER = frozenset({Mark.AFTER, Mark.FROM_ON})
_LIMITS_BEFORE = frozenset({Mark.BEFORE, Mark.TO})


def decided(mentions: Sequence[Mention], is_loose: bool, situation: Situation) -> Reading:
    """Return the reading of everything that was mentioned."""
    if not mentions:
        return vague()
    if len(mentions) == 1:
        return _single(mentions[0], is_loose, situation)
    return _several(mentions, is_loose, situation)


def _single(mention: Mention, is_loose: bool, situation: Situation) -> Reading:
    reading = _one(mention, situation)
    is_whole = (mention.clock is not None and mention.day is not None) or mention.rule is not None
    if is_loose and not is_whole and reading.is_clear:
        return vague(reading.written)
    return reading


def _several(mentions: Sequence[Mention], is_loose: bool, situation: Situation) -> Reading:
    if any(mention.is_unclear for mention in mentions):
        return vague()
    mentions = _without_bygone(mentions, situation)
    if len(mentions) == 1:
        return _single(mentions[0], is_loose, situation)
    readings = [_one(mention, situation, is_option=True) for mention in mentions]
    for reading in readings:
        if reading.kind is Kind.INVALID:
            return reading
    has_clock = any(mention.clock is not None for mention in mentions)
    for mention in mentions[1:]:
        if has_clock and Mark.OTHER in mention.links and not all(m.has_time for m in mentions):
            return vague()
        if mention.is_day_inherited and mention.links == {Mark.OTHER}:
            return vague()
        is_linked = bool(mention.links & {Mark.OR, Mark.AND, Mark.COMMA, Mark.LINE, Mark.BUT})
        is_whole = all(m.clock is not None and m.day is not None for m in mentions)
        if not is_linked and not is_whole and mention.links:
            return vague()
    if any(reading.kind is Kind.VAGUE for reading in readings):
        return vague()
    if any(reading.kind is Kind.RECURRENCE for reading in readings):
        return one_of(readings)
    if all(reading.is_clear for reading in readings):
        if is_loose and all(reading.kind is Kind.DATE for reading in readings):
            return vague()
        return one_of([_options([m for reading in readings for m in reading.moments])])
    return one_of(_combined(readings))


def _without_bygone(mentions: Sequence[Mention], situation: Situation) -> Sequence[Mention]:
    """Leave out a past that is only told about, when the rest is whole.

    In "Gisteren was fijn. Dinsdag om 14 uur weer?" that is yesterday. A date in numbers must stand
    in words of its own: it may be a slip.
    """
    ahead: list[Mention] = []
    for place, mention in enumerate(mentions):
        after = mentions[place + 1].links if place + 1 < len(mentions) else set()
        is_told = mention.day is None or not mention.day.refused or bool(after & _APART)
        is_told = is_told and not (mention.links | after) & {Mark.OR, Mark.AND}
        is_past = _one(mention, situation).reason is Reason.PAST
        if not (is_told and is_past and mention.clock is None):
            ahead.append(mention)
    is_whole = all(mention.clock is not None and mention.day is not None for mention in ahead)
    return ahead if ahead and is_whole else mentions


def _options(moments: Sequence[Moment]) -> Reading:
    different = tuple(dict.fromkeys(moments))
    return of_moment(different[0]) if len(different) == 1 else of_options(different)


def _combined(readings: Sequence[Reading]) -> list[Reading]:
    """Return whole lists of options: the likeliest of each, then the next of each."""
    most = max(len(reading.alternatives) for reading in readings)
    combined = []
    for place in range(most):
        moments: list[Moment] = []
        for reading in readings:
            chosen = reading.alternatives or (reading,)
            moments += chosen[min(place, len(chosen) - 1)].moments
        combined.append(_options(moments))
    return combined


def _one(mention: Mention, situation: Situation, *, is_option: bool = False) -> Reading:
    if mention.is_unclear:
        return vague(_known_days(mention))
    clocks = (mention.clock, mention.end_clock)
    if any(clock is not None and clock.is_refused for clock in clocks):
        return refused(Reason.NONEXISTENT_TIME)
    if mention.rule is not None:
        return _recurrence(mention, situation)
    if mention.instant is not None:
        return _instant(mention, situation)
    if mention.period is not None and mention.period.refused:
        return refused(mention.period.refused)
    if mention.day is None and mention.nth is not None:
        return _unplaced(mention, situation)
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
        return _days(mention, situation)
    return _moment(mention, situation, is_option=is_option)


def _known_days(mention: Mention) -> str | None:
    """Return the days of "maandag t/m woensdag om 14 uur", where only the hours are unclear."""
    if mention.day is None or mention.end_day is None or len(mention.day.dates) != 1:
        return None
    last = _last_day(mention.day.dates[0], mention.end_day)
    return None if last is None else Moment(mention.day.dates[0], until_on=last).value


def _recurrence(mention: Mention, situation: Situation) -> Reading:
    rule = mention.rule
    if rule is None:
        return vague()
    for day in (mention.rule_starts, mention.rule_ends):
        if day is not None and (day.refused or len(day.dates) != 1):
            return refused(day.refused) if day.refused else vague()
    start = mention.rule_starts.dates[0] if mention.rule_starts else None
    end = mention.rule_ends.dates[0] if mention.rule_ends else None
    times: list[tuple[int, int | None] | None] = [None]
    if mention.clock is not None:
        if mention.opening_clock is not None:
            return vague()
        times = [*_times(mention)]
        if not times:
            return refused(Reason.DAY_PART_MISMATCH)
    rules = [rule] if rule.other is None else [replace(rule, other=None), rule.other]
    return one_of(
        [recurring(one, time_of, start, end, situation) for one in rules for time_of in times]
    )


def _instant(mention: Mention, situation: Situation) -> Reading:
    del situation
    if mention.instant is None:
        return vague()
    start = mention.instant.at
    moment = Moment(start.date(), start.time())
    if mention.length is not None:
        moment = _ending(moment, start + timedelta(minutes=mention.length.minutes))
    return of_moment(moment)


def _unplaced(mention: Mention, situation: Situation) -> Reading:
    """Ask whether "eerste maandag van de maand" is the next one or every one."""
    nth = mention.nth
    if nth is None:
        return vague()
    codes = tuple(f"{place}{CODES[nth.weekday]}" for place in nth.places)
    again = replace_mention(mention, rule=Rule("MONTHLY", weekdays=codes))
    if len(codes) > 1:
        return _one(again, situation)
    found = []
    for step in range(3):
        month = situation.today.replace(day=1) + timedelta(days=31 * step)
        day = nth_day(nth.places[0], nth.weekday, month.month, month.year, situation)
        if day.dates and day.dates[0] >= situation.today:
            found = [day]
            break
    if not found:
        return vague()
    once = replace_mention(mention, day=found[0])
    readings: list[Reading] = []
    for reading in (_one(once, situation), _one(again, situation)):
        readings += reading.alternatives or ((reading,) if reading.is_clear else ())
    return one_of(readings) if readings else vague()


def replace_mention(mention: Mention, **changes: object) -> Mention:
    """Return a copy of a mention with other fields."""
    return replace(mention, **changes)  # type: ignore[arg-type]


def _refused_day(mention: Mention, situation: Situation) -> Reading:
    """Return the refusal of a day, with the mended days at the hour that was said."""
    day = mention.day
    if day is None or day.refused is None:
        return vague()
    mended: list[Reading] = []
    for there in day.mends:
        whole = _one(replace_mention(mention, day=Day((there,)), bare=None), situation)
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
    if mention.clock is not None and len(times := hours.readings(mention.clock, mention.part)) == 1:
        return f"{period.partial}T{_time(times[0]):%H:%M}"
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
        return replace_mention(mention, day=placed, bare=None)
    known = day.dates[0].isoformat() if len(day.dates) == 1 else None
    if not is_weekday or day.weekday is None:
        return vague(known)
    placed = with_weekday(monthly(bare.number, situation), day.weekday, situation)
    readings = [of_moment(Moment(there)) for there in placed.dates]
    if bare.number <= 24:
        timed = replace_mention(mention, clock=Clock((bare.number * hours.HOUR,)), bare=None)
        reading = _one(timed, situation)
        readings += reading.alternatives or ((reading,) if reading.is_clear else ())
    return one_of(readings) if len(readings) > 1 else vague(known)


def _date_or_hours(mention: Mention, day: Day, situation: Situation) -> Reading:
    """Ask whether "10-12" is a date or two hours, where both are likely."""
    as_date = _one(replace_mention(mention, day=replace(day, or_hours=None)), situation)
    first, last = day.or_hours or (0, 0)
    if day.named is None and first < _EARLIEST_OF_RANGE:
        return as_date
    there = None if day.named is None else Day((coming(day.named, situation),))
    clock, end = (Clock((hour * hours.HOUR,)) for hour in (first, last))
    as_hours = _one(replace_mention(mention, day=there, clock=clock, end_clock=end), situation)
    possible = as_hours.alternatives or ((as_hours,) if as_hours.is_clear else ())
    if as_date.kind is Kind.INVALID and as_date.reason is not None:
        return refused(as_date.reason, (*as_date.corrections, *possible))
    return one_of([*(as_date.alternatives or (as_date,)), *possible])


def _days(mention: Mention, situation: Situation) -> Reading:
    """Return a range from a day to a day, perhaps from an hour to an hour."""
    if mention.day is None or mention.end_day is None:
        return vague()
    readings: list[Reading] = []
    for first in mention.day.dates:
        last = _last_day(first, mention.end_day)
        if last is None:
            return refused(Reason.END_BEFORE_START)
        if first < situation.today:
            continue
        if mention.clock is None and mention.part is None:
            readings.append(of_moment(Moment(first, until_on=last)))
            continue
        if mention.clock is None or mention.end_clock is None:
            return vague(f"{first.isoformat()}/{last.isoformat()}")
        starts, ends = hours.readings(mention.clock), hours.readings(mention.end_clock)
        for start in starts:
            moments = (Moment(first, _time(start), last, _time(end)) for end in ends)
            readings += map(of_moment, moments)
    return one_of(readings) if readings else refused(Reason.PAST)


def _last_day(first: date, end: Day) -> date | None:
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


def _moment(mention: Mention, situation: Situation, *, is_option: bool) -> Reading:
    """Return a day, a clock time, or both, with an end if one was said."""
    if mention.day is None:
        return _without_day(mention, situation, is_option=is_option)
    if mention.clock is None:
        return _whole_day(mention, mention.day, situation, is_option=is_option)
    times = _times(mention)
    if not times:
        return refused(Reason.DAY_PART_MISMATCH)
    if _is_open(mention, situation):
        return vague(_open_partial(mention, mention.day, times, situation))
    return _placed(mention, mention.day, times, situation)


def _is_open(mention: Mention, situation: Situation) -> bool:
    if mention.end_clock is not None:
        return False
    openings = {mention.opening_day, mention.opening_clock}
    if openings & (_LIMITS_AFTER | {Mark.AROUND}):
        return True
    return mention.opening_clock in _LIMITS_BEFORE and not situation.is_deadline


def _open_partial(
    mention: Mention, day: Day, times: Sequence[tuple[int, int | None]], situation: Situation
) -> str | None:
    """Return what is known of "woensdag na 15:00": `2026-12-09T15:00/..`."""
    del situation
    if len(day.dates) != 1:
        return None
    if len(times) != 1:
        return day.dates[0].isoformat()
    value = _at(day.dates[0], times[0][0]).value
    if Mark.AROUND in (mention.opening_clock, mention.opening_day):
        return value
    return f"../{value}" if mention.opening_clock in _LIMITS_BEFORE else f"{value}/.."


def _without_day(mention: Mention, situation: Situation, *, is_option: bool) -> Reading:
    if mention.clock is None:
        return vague(None if mention.part is None else f"T{mention.part}")
    times = _times(mention)
    if not times:
        return refused(Reason.DAY_PART_MISMATCH)
    if mention.is_stray:
        return vague()
    readings = []
    for start, end in times:
        moment = Moment(at=_time(start), until_at=None if end is None else _time(end))
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


def _times(mention: Mention) -> list[tuple[int, int | None]]:
    """Return the starts and ends that the clock times may mean, likeliest first."""
    clock, end = mention.clock, mention.end_clock
    if clock is None:
        return []
    if end is None:
        length = mention.length.minutes if mention.length else None
        return [
            (start, None if length is None else start + length)
            for start in hours.readings(clock, mention.part)
        ]
    pairs = _pairs(hours.readings(clock, mention.part), clock, end)
    if not pairs and mention.part is not None:
        in_part = hours.readings(end, mention.part)
        pairs = [pair for pair in _pairs(hours.readings(clock), clock, end) if pair[1] in in_part]
    return pairs


def _pairs(starts: Sequence[int], clock: Clock, end: Clock) -> list[tuple[int, int | None]]:
    pairs: list[tuple[int, int | None]] = []
    for start in starts:
        is_shifted = clock.notation is Notation.WRITTEN and start not in clock.minutes
        ends = end.minutes
        if end.notation is Notation.SPOKEN or is_shifted:
            ends = tuple(m for minutes in ends for m in hours.halves_of(minutes))
        later = [m for m in sorted(ends) if m > start]
        if later and later[0] - start <= _LONGEST:
            pairs.append((start, later[0]))
        elif not later and start >= _EVENING:
            first = min(ends) + hours.DAY
            if first - start <= _LONGEST_NIGHT:
                pairs.append((start, first))
    return pairs


def _placed(
    mention: Mention,
    day: Day,
    times: Sequence[tuple[int, int | None]],
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
            on = there + timedelta(days=day.is_overnight and start < 12 * hours.HOUR)
            if day.is_overnight and on == there + timedelta(days=1) and situation.now.hour < 5:
                on = there
            moment = _at(on, start)
            if end is not None:
                moment = _ending(moment, _start(moment) + timedelta(minutes=end - start))
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


def _at(on: date, minutes: int) -> Moment:
    return Moment(on + timedelta(days=minutes // hours.DAY), _time(minutes))


def _start(moment: Moment) -> datetime:
    starts = moment.starts
    if starts is None:
        raise ValueError("a moment without a day has no start")
    return starts


def _ending(moment: Moment, end: datetime) -> Moment:
    until_on = None if end.date() == moment.on else end.date()
    return replace(moment, until_at=end.time(), until_on=until_on)


def _time(minutes: int) -> time:
    return time(minutes % hours.DAY // hours.HOUR, minutes % hours.HOUR)
