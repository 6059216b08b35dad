"""Weeks, months and years: "volgende week", "week 50", "half december", "het weekend"."""

from datetime import timedelta

from scheduling.reading import words
from scheduling.reading.calendar_days import (
    after_months,
    monday_of,
    month_of,
    week_numbered,
    week_of,
    weekend_of,
)
from scheduling.reading.items import Period, Situation, Span
from scheduling.reading.reading import Reason
from scheduling.reading.sequence import Tokens

Found = tuple[Period, int]
_AMONG = frozenset({"van", "of", "de", "het", "the", "in", "op", "ergens"})
_WEEK = frozenset({"week"})
_MONTH = frozenset({"maand", "month"})
_YEAR = frozenset({"jaar", "year"})
_WEEKEND = frozenset({"weekend", "weekeinde", "weekends"})
_UNWRITTEN = Period(Span.UNKNOWN)


def period_at(tokens: Tokens, place: int, situation: Situation) -> Found | None:
    """Return the week, month, year or season named at a place, and the place after it, or None."""
    if tokens.word(place) in words.EDGES:
        here = tokens.skip(place + 1, _AMONG)
        found = _whole_at(tokens, here, situation) or _this_one(tokens, here, situation)
        if found is None or found[0].refused:
            return found
        period = found[0]
        return Period(period.span, period.partial, period.starts_on, is_edge=True), found[1]
    return _whole_at(tokens, place, situation)


def month_period_at(tokens: Tokens, place: int, situation: Situation) -> Found | None:
    """Return the month in "volgende maand", "deze maand" or "the month", or None."""
    found = _whole_at(tokens, place, situation)
    if found is not None and found[0].span is Span.MONTH:
        return found
    return None


def _whole_at(tokens: Tokens, place: int, situation: Situation) -> Found | None:
    word = tokens.word(place)
    if word in words.COMING or word in words.NEXT or word in words.LAST:
        return _beside(tokens, place, situation)
    if word in ("dit", "het", "the", "in") or word in _WEEKEND:
        here = tokens.skip(place, frozenset({"dit", "het", "the", "in"}))
        if tokens.word(here) in _WEEKEND:
            return weekend_of(situation.today), here + 1
        if tokens.word(place) == "dit" and tokens.word(here) in _YEAR:
            return _year(situation, 0), here + 1
    if word in _WEEK:
        number = tokens.cardinal(place + 1)
        if number is not None and 1 <= number <= 99:
            year = tokens.cardinal(place + 2)
            year = year if year is not None and 2000 <= year <= 2199 else None
            return week_numbered(number, year, situation), place + (3 if year else 2)
    if word in words.LONE_MONTHS or _is_month_beside(tokens, place):
        return _month_named(tokens, place, situation)
    if word in words.SEASONS:
        return _UNWRITTEN, place + 1
    return None


def _is_month_beside(tokens: Tokens, place: int) -> bool:
    """Tell whether a short month name is meant as one: "in jan", "eind mei", "dec 2026"."""
    if tokens.month(place) is None:
        return False
    before, year = tokens.word(place - 1), tokens.cardinal(place + 1)
    return before in ("in", "eind", "begin", "half", "medio", "mid", "early", "late", "vanaf") or (
        year is not None and 2000 <= year <= 2199
    )


def _beside(tokens: Tokens, place: int, situation: Situation) -> Found | None:
    """Return the week, weekend, month or year beside this one: "volgende", "deze", "vorige"."""
    word = tokens.word(place)
    unit = tokens.word(place + 1)
    after = place + 2
    step = -1 if word in words.LAST else 1
    if word in ("deze", "this"):
        step = 0
    today = situation.today
    if unit in _WEEK:
        period = week_of(monday_of(today) + timedelta(weeks=step))
    elif unit in _WEEKEND:
        is_coming = word in words.COMING and today.weekday() < 5
        period = weekend_of(today if is_coming else today + timedelta(weeks=step))
    elif unit in _MONTH:
        period = month_of(*after_months(today.year, today.month, step))
    elif unit in _YEAR:
        month = tokens.month(after)
        if month is not None and tokens.number(after - 3) is None:
            return month_of(today.year + step, month), after + 1
        period = _year(situation, step)
    elif unit in words.SEASONS or tokens.word(place + 1) in words.EDGES:
        return _UNWRITTEN, after
    elif tokens.month(place + 1) is not None and unit in words.LONE_MONTHS:
        return _month_named(tokens, place + 1, situation)
    else:
        return None
    if step < 0:
        return Period(period.span, refused=Reason.PAST), after
    return period, after


def _this_one(tokens: Tokens, place: int, situation: Situation) -> Found | None:
    """Return the period in "eind van de maand": this one."""
    word = tokens.word(place)
    if word in _WEEK:
        return week_of(situation.today), place + 1
    if word in _MONTH:
        return month_of(situation.today.year, situation.today.month), place + 1
    if word in _YEAR:
        return _year(situation, 0), place + 1
    return None


def _year(situation: Situation, step: int) -> Period:
    year = situation.today.year + step
    return Period(Span.YEAR, str(year), situation.today.replace(year=year, month=1, day=1))


def _month_named(tokens: Tokens, place: int, situation: Situation) -> Found | None:
    month = tokens.month(place)
    if month is None:
        return None
    today = situation.today
    year = tokens.cardinal(place + 1)
    if year is not None and 2000 <= year <= 2199:
        if (year, month) < (today.year, today.month):
            return Period(Span.MONTH, refused=Reason.PAST), place + 2
        return month_of(year, month), place + 2
    after = place + 1
    if tokens.word(after) in words.NEXT and tokens.word(after + 1) in _YEAR:
        return month_of(today.year + 1, month), after + 2
    return month_of(today.year + (month < today.month), month), after
