"""Completing what was said about days and times: only what is missing is asked for."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import islice, product
from zoneinfo import ZoneInfo

from handlers.day.finding.heard import MOST_DAYS_IN_A_ROW, Heard, Moments, of_choices, of_reading
from scheduling.exact_and_vague import both_said
from scheduling.reading import Kind, Moment, Part, Reason, read
from scheduling.reading.reading import exists
from scheduling.stretches import numbered_in, stretch_said

MOST_PLACED = 5
"""How many days of a long stretch are offered: a month has at most five of a weekday."""

_UNTIL = re.compile(r"\b(?:binnen|uiterlijk|within|at the latest|no later than)\b", re.IGNORECASE)
_PARTS = {
    Part.MORNING: (time(5), time(12)),
    Part.AFTERNOON: (time(12), time(18)),
    Part.EVENING: (time(17), time.max),
    Part.NIGHT: (time(0), time(6)),
}


def completed(known: Heard, typed: str, now: datetime, zone: ZoneInfo) -> Heard:
    """Read what was typed beside what is known already. Nothing known is lost by an answer.

    `now` is an aware instant. Gives a `Heard` that `is_nothing` where nothing was found.
    """
    local = now.astimezone(zone)
    both = both_said(typed, now, zone)
    if both is not None:
        beside = completed(Heard(), both.vague, now, zone)
        return _with_beside(completed(known, both.exact, now, zone), beside)
    reading = read(typed, now, zone)
    fresh = _before_its_end(of_reading(reading), typed, local.date())
    if reading.kind is Kind.VAGUE and (stretch := stretch_said(typed, now, zone)) is not None:
        fresh = _within(stretch, fresh)
    if known.period is not None and known.lacks_day:
        numbered = numbered_in(known.period, typed, zone)
        fresh = fresh if numbered is None else of_reading(numbered)
    if fresh.is_nothing or fresh.reason is not None or known.repeats or known.is_whole:
        return fresh
    moments = known.moments
    if known.choices:
        said = fresh.choices or (fresh.moments,)
        agrees = _is_weekday_of if known.reason is Reason.WEEKDAY_MISMATCH else _agrees
        narrowed = [each for each in known.choices if any(agrees(one, each) for one in said)]
        if narrowed:
            return of_choices(narrowed)
        moments = _days_of(known.choices)
        if not moments and _are_times(said):
            at = [_with_time(each, one) for each, one in product(known.choices, said)]
            return _possible([each for each in at if each], local, zone)
    elif known.period is not None and known.lacks_day:
        fresh = _in_period(known.period, fresh, typed, local, zone)
    if not moments or (fresh.period is not None and not known.lacks_day):
        return fresh
    if fresh.period is not None:
        return replace(fresh, moments=fresh.moments or moments)
    merged = [_merged(moments, each) for each in fresh.choices or (fresh.moments,)]
    fitting = [each for each in merged if each and _fits(moments, each)]
    return _possible(fitting or [each for each in merged if each], local, zone)


def timed(known: Heard, at: time) -> Heard | None:
    """Give the days that lack a time this one, as if it was typed.

    None where it does not fit the part of the day that was said.
    """
    moments = _merged(known.moments, (Moment(at=at),))
    return Heard(moments) if _fits(known.moments, moments) else None


def _with_beside(exact: Heard, vague: Heard) -> Heard:
    """Keep what is vague beside what is exact, with the time that was said after both."""
    at = vague.moments[0].at if vague.moments else None
    if at and exact.moments and len(exact.without_time) == len(exact.moments):
        exact = timed(exact, at) or exact
    return replace(exact, beside=vague)


def _before_its_end(fresh: Heard, typed: str, today: date) -> Heard:
    """Take "binnen een week" as the days until then: it is no day to meet on."""
    last = fresh.moments[0].on if len(fresh.moments) == 1 else None
    if last is None or fresh.without_time != (last,) or not _UNTIL.search(typed):
        return fresh
    return Heard(period=(today, last))


def _within(stretch: tuple[date, date], fresh: Heard) -> Heard:
    """Keep the time that was said with a stretch of days. A stretch of one day is that day."""
    first, last = stretch
    on = first if first == last else None
    placed = {replace(each, on=on) for each in fresh.moments or (Moment(),)} - {Moment()}
    return Heard(tuple(placed), period=None if on else stretch)


def _are_times(said: Sequence[Moments]) -> bool:
    return all(choice and all(each.on is None and each.at for each in choice) for choice in said)


def _in_period(
    period: tuple[date, date], fresh: Heard, typed: str, now: datetime, zone: ZoneInfo
) -> Heard:
    """Place "dinsdag" in the stretch of days that was said before it; `now` is local.

    Where it may be meant within that stretch or by itself, both are a choice.
    """
    first, last = period
    if _is_within(period, fresh) or _is_in_full(fresh, typed, now, zone):
        return fresh
    if not fresh.choices and all(each.on is None for each in fresh.moments):
        return replace(fresh, period=fresh.period or period)
    if (last - first).days < MOST_DAYS_IN_A_ROW:
        # The reader places weekdays in a numbered week by itself.
        in_week = of_reading(read(f"week {first.isocalendar().week}: {typed}", now, zone))
        if _is_within(period, in_week):
            return in_week
    days = [first + timedelta(days=each) for each in range((last - first).days + 1)]
    like = product(*(_like(each, days, now.date()) for each in fresh.moments))
    placed = [
        tuple(replace(each, on=on) for each, on in zip(fresh.moments, chosen, strict=True))
        for chosen in islice(like, MOST_PLACED)
    ]
    return of_choices([*placed, fresh.moments]) if fresh.moments else fresh


def _is_in_full(fresh: Heard, typed: str, now: datetime, zone: ZoneInfo) -> bool:
    """Say whether dates were said in full: typed a week before, they would have meant the same."""
    before = of_reading(read(typed, now - timedelta(days=7), zone))
    return bool(fresh.moments) and all(each.on for each in fresh.moments) and before == fresh


def _like(moment: Moment, days: Sequence[date], today: date) -> list[date]:
    """Give the days to come that fall on the same day of the week."""
    return [
        each
        for each in days
        if moment.on is not None and each.weekday() == moment.on.weekday() and each > today
    ]


def _is_within(period: tuple[date, date], fresh: Heard) -> bool:
    first, last = period
    moments = [each for choice in fresh.choices or (fresh.moments,) for each in choice]
    return bool(moments) and all(each.on and first <= each.on <= last for each in moments)


def _agrees(said: Moments, choice: Moments) -> bool:
    """Say whether what was said picks this reading: "'s avonds" picks 19.30."""
    return bool(said) and all(
        any(
            (each.on is None or each.on == of.on)
            and (each.at is None or each.at == of.at)
            and (each.part is None or _is_in(each.part, of))
            for of in choice
        )
        for each in said
    )


def _is_weekday_of(said: Moments, choice: Moments) -> bool:
    """Say whether "dinsdag" picks this mend of a day and a date that do not go together."""
    days = {each.on.weekday() for each in choice if each.on}
    return any(each.on and each.on.weekday() in days and each.at is None for each in said) or (
        _agrees(said, choice)
    )


def _is_in(part: Part, moment: Moment) -> bool:
    start, end = _PARTS[part]
    return moment.part == part or (moment.at is not None and start <= moment.at < end)


def _days_of(choices: Sequence[Moments]) -> Moments:
    """Give the days that all readings have, where they differ in nothing but the time."""
    days = {tuple(Moment(on=each.on) for each in choice) for choice in choices}
    return days.pop() if len(days) == 1 else ()


def _merged(known: Moments, fresh: Moments) -> Moments:
    """Fill in what was missing with what was said now. Empty where they do not fit."""
    said = {each.on for each in fresh} - {None}
    times = [each for each in known if each.on is None]
    if times and said:
        placed = [
            each if each.at else _filled(each, at) for each, at in product(fresh, times) if each.on
        ]
        return in_order([*(each for each in known if each.on), *placed])
    if times or (said and not said & {each.on for each in known}):
        return fresh
    if said:
        return in_order([*fresh, *(each for each in known if each.on not in said)])
    missing = [each for each in known if each.at is None]
    if len(fresh) == len(missing):
        filled = [_filled(day, at) for day, at in zip(missing, fresh, strict=True)]
    elif 1 in (len(fresh), len(missing)):
        filled = [_filled(day, at) for day, at in product(missing, fresh)]
    else:
        return ()
    return in_order([*(each for each in known if each.at), *filled])


def _with_time(choice: Moments, said: Moments) -> Moments:
    """Give the days of a reading one time, in their order. Empty where there are more times."""
    if len(said) != 1:
        return ()
    return tuple(each if each.at else _filled(each, said[0]) for each in choice)


def _fits(known: Moments, choice: Moments) -> bool:
    """Say whether the times keep to the parts of the day that were said before."""
    parts = {each.on: each.part for each in known if each.part is not None}
    return all(
        _is_in(part, each)
        for each in choice
        if (part := parts.get(each.on) or parts.get(None)) is not None
    )


def _filled(day: Moment, at: Moment) -> Moment:
    part = at.part or day.part if at.at is None else None
    return Moment(on=day.on, at=at.at, until_at=at.until_at, part=part)


def in_order(moments: Sequence[Moment]) -> Moments:
    """Give moments from early to late, each once."""
    return tuple(sorted(dict.fromkeys(moments), key=lambda each: each.value))


def _possible(merged: Sequence[Moments], local: datetime, zone: ZoneInfo) -> Heard:
    """Leave out what is past, and times that the clocks skip; say why if nothing is left."""
    if not merged:
        return Heard()
    now = local.replace(tzinfo=None)
    to_come = [each for each in merged if all(start > now for start in _starts(each))]
    if not to_come:
        return Heard(reason=Reason.PAST)
    there = [each for each in to_come if all(exists(start, zone) for start in _starts(each))]
    return of_choices(there) if there else Heard(reason=Reason.NONEXISTENT_TIME)


def _starts(moments: Moments) -> list[datetime]:
    return [each.starts for each in moments if each.starts is not None]
