"""Dates on the calendar: the next 3 December, the coming Tuesday, the week, a month later."""

from calendar import monthrange
from datetime import date, timedelta

from scheduling.reading.items import Day, Period, Situation, Span
from scheduling.reading.reading import Reason

RECENT = timedelta(days=60)
"""A date without a year that passed so recently is refused: next year is hardly meant."""
FARTHEST_YEARS = 10
_LEAP_YEAR = 2028


def dated(day: int, month: int, year: int | None, situation: Situation) -> Day:
    """Return the day with this number, month and perhaps year; without a year the next one."""
    if not 1 <= month <= 12 or not 1 <= day <= monthrange(_LEAP_YEAR, month)[1]:
        return _nonexistent(day, month, year, situation)
    if year is not None:
        if year > situation.today.year + FARTHEST_YEARS:
            return Day(refused=Reason.TOO_FAR)
        if not has_day(year, month, day):
            return _nonexistent(day, month, year, situation)
        return Day((date(year, month, day),))
    return _next_dated(day, month, situation)


def _next_dated(day: int, month: int, situation: Situation) -> Day:
    today = situation.today
    for year in (today.year - 1, today.year, today.year + 1):
        if not has_day(year, month, day):
            if (year, month) >= (today.year, today.month):
                return _nonexistent(day, month, year, situation)
            continue
        there = date(year, month, day)
        if there >= today:
            return Day((there,))
        if today - there <= RECENT:
            mends = (date(year + 1, month, day),) if has_day(year + 1, month, day) else ()
            return Day(refused=Reason.PAST, mends=mends)
    raise AssertionError


def has_day(year: int, month: int, day: int) -> bool:
    """Tell whether a month has a day with this number."""
    return 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]


def _nonexistent(day: int, month: int, year: int | None, situation: Situation) -> Day:
    if not 1 <= month <= 12 or day < 1 or day > 31:
        return Day(refused=Reason.NONEXISTENT_DATE)
    there = year or situation.today.year
    if year is None and date(there, month, monthrange(there, month)[1]) < situation.today:
        there += 1
    last = date(there, month, monthrange(there, month)[1])
    mends = tuple(d for d in (last, last + timedelta(days=1)) if d >= situation.today)
    return Day(refused=Reason.NONEXISTENT_DATE, mends=mends)


def with_weekday(day: Day, weekday: int, situation: Situation) -> Day:
    """Return the day, refused when it does not fall on the weekday that was said with it."""
    if day.refused is not None or not day.dates:
        return day
    right = tuple(there for there in day.dates if there.weekday() == weekday)
    if right:
        return Day(right, named=weekday, or_hours=day.or_hours)
    mends = [day.dates[0]]
    near = nearest(day.dates[0], weekday)
    mends += [near] if near >= situation.today else [near + timedelta(weeks=1)]
    return Day(
        refused=Reason.WEEKDAY_MISMATCH, mends=tuple(d for d in mends if d >= situation.today)
    )


def nearest(there: date, weekday: int) -> date:
    """Return the date with this weekday that lies nearest."""
    ahead = (weekday - there.weekday()) % 7
    return there + timedelta(days=ahead if ahead <= 3 else ahead - 7)


def coming(weekday: int, situation: Situation) -> date:
    """Return the first date after today with this weekday."""
    ahead = (weekday - situation.today.weekday()) % 7 or 7
    return situation.today + timedelta(days=ahead)


def monthly(day: int, situation: Situation) -> Day:
    """Return the next day with this number, in this month or the first one that has it."""
    if not 1 <= day <= 31:
        return Day(refused=Reason.NONEXISTENT_DATE)
    found: list[date] = []
    year, month = situation.today.year, situation.today.month
    while len(found) < 2:
        if has_day(year, month, day) and date(year, month, day) >= situation.today:
            found.append(date(year, month, day))
        year, month = after_months(year, month, 1)
    return Day(tuple(found) if found[0] == situation.today else (found[0],), month_day=day)


def after_months(year: int, month: int, months: int) -> tuple[int, int]:
    """Return year and month so many months later."""
    total = year * 12 + month - 1 + months
    return total // 12, total % 12 + 1


def months_later(there: date, months: int) -> date:
    """Return the same day so many months later, at most the last day of that month."""
    year, month = after_months(there.year, there.month, months)
    return date(year, month, min(there.day, monthrange(year, month)[1]))


def monday_of(there: date) -> date:
    """Return the first day of the ISO week."""
    return there - timedelta(days=there.weekday())


def week_of(there: date) -> Period:
    """Return the ISO week of a date, as a period."""
    year, week, _ = there.isocalendar()
    return Period(Span.WEEK, f"{year}-W{week:02d}", monday_of(there))


def weekend_of(there: date) -> Period:
    """Return the weekend at the end of a date's ISO week."""
    year, week, _ = there.isocalendar()
    return Period(Span.WEEKEND, f"{year}-W{week:02d}-WE", monday_of(there) + timedelta(days=5))


def month_of(year: int, month: int) -> Period:
    """Return a month as a period."""
    return Period(Span.MONTH, f"{year}-{month:02d}", date(year, month, 1))


def week_numbered(week: int, year: int | None, situation: Situation) -> Period:
    """Return the next ISO week with this number; one that passed shortly ago is refused."""
    if not 1 <= week <= 53:
        return Period(Span.WEEK, refused=Reason.NONEXISTENT_DATE)
    years = (year,) if year else (situation.today.year - 1, *range(situation.today.year, 9999))
    for there in years[:3]:
        if week == 53 and date(there, 12, 28).isocalendar()[1] != 53:
            if year or there == situation.today.year:
                return Period(Span.WEEK, refused=Reason.NONEXISTENT_DATE)
            continue
        monday = date.fromisocalendar(there, week, 1)
        if monday + timedelta(days=6) >= situation.today:
            return week_of(monday)
        if situation.today - monday <= RECENT:
            return Period(Span.WEEK, refused=Reason.PAST)
    return Period(Span.WEEK, refused=Reason.PAST)


def in_week(period: Period, weekday: int) -> Day:
    """Return the day with this weekday in a week or weekend."""
    if period.refused or period.starts_on is None:
        return Day(refused=period.refused or Reason.NONEXISTENT_DATE)
    return Day((monday_of(period.starts_on) + timedelta(days=weekday),))


def in_month(period: Period, day: int) -> Day:
    """Return the day with this number in a month."""
    if period.starts_on is None:
        return Day(refused=Reason.NONEXISTENT_DATE)
    start = period.starts_on
    if not has_day(start.year, start.month, day):
        last = monthrange(start.year, start.month)[1]
        return Day(refused=Reason.NONEXISTENT_DATE, mends=(start.replace(day=last),))
    return Day((start.replace(day=day),))


def nth_in_month(place: int, weekday: int, year: int, month: int) -> date | None:
    """Return the first, second, … or last (-1) such weekday of a month, or None."""
    last = monthrange(year, month)[1]
    if place < 0:
        there = date(year, month, last)
        back = (there.weekday() - weekday) % 7 + 7 * (-place - 1)
        return there - timedelta(days=back) if back < last else None
    first = date(year, month, 1)
    day = 1 + (weekday - first.weekday()) % 7 + 7 * (place - 1)
    return first.replace(day=day) if day <= last else None
