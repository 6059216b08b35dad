"""Days that a week or month, said elsewhere, places or contradicts."""

from dataclasses import replace

from scheduling.reading.calendar_days import monday_of, nth_in_month
from scheduling.reading.items import Day, Nth, Period, Span
from scheduling.reading.reading import Reason


def has_date(day: Day) -> bool:
    """Tell whether a day was said with its date, and not only as a weekday."""
    return len(day.dates) == 1 and day.weekday is None and day.month_day is None


def within(day: Day, period: Period) -> Day:
    """Return a date, refused when it lies outside the week or month that was said with it."""
    start = period.starts_on
    if start is None or period.is_edge or period.refused:
        return day
    there = day.dates[0]
    agrees = {
        Span.WEEK: monday_of(there) == start,
        Span.WEEKEND: monday_of(there) == monday_of(start),
        Span.MONTH: (there.year, there.month) == (start.year, start.month),
        Span.YEAR: there.year == start.year,
    }
    if agrees.get(period.span, True):
        return day
    return replace(day, dates=(), refused=Reason.WEEK_MISMATCH, mends=day.dates)


def nth_in(nth: Nth, period: Period) -> Day:
    """Return the n-th weekday of a month that was said elsewhere."""
    if period.starts_on is None or len(nth.places) > 1:
        return Day(refused=Reason.NONEXISTENT_DATE)
    start = period.starts_on
    there = nth_in_month(nth.places[0], nth.weekday, start.year, start.month)
    return Day((there,)) if there else Day(refused=Reason.NONEXISTENT_DATE)
