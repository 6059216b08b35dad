"""Weekdays by their place in a month: "eerste maandag van december", "the last Friday of May"."""

from calendar import monthrange

from scheduling.reading import words
from scheduling.reading.calendar_days import RECENT, nth_in_month
from scheduling.reading.dates import year_at
from scheduling.reading.items import Day, DayPart, Item, Mark, Nth, Situation
from scheduling.reading.periods import month_period_at
from scheduling.reading.reading import Reason
from scheduling.reading.sequence import Tokens
from scheduling.reading.tokens import Shape
from scheduling.reading.weekdays import weekday_at, weekday_of

Found = tuple[list[Item], int]
CODES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
"""The days of the week, Monday first, as RFC 5545 writes them."""

LISTING = frozenset({"en", "and", "&", ",", "plus", "/"})
LAST_WORDS = frozenset({"laatste", "last"})
MOST_PLACES = 5


def place_numbers(tokens: Tokens, place: int) -> tuple[tuple[int, ...], int] | None:
    """Return places in a month, "2e en 4e", "first and third", "laatste", and the place after."""
    found: list[int] = []
    here = place
    for _ in range(MOST_PLACES):
        if tokens.word(here) in LAST_WORDS:
            found.append(-1)
        elif tokens.has(here, "voorlaatste") or tokens.has(here, "op-een-na-laatste"):
            found.append(-2)
        elif tokens.at(here).is_ordinal and (number := tokens.number(here)) is not None:
            found.append(number)
        else:
            break
        here += 1
        then = tokens.skip(here + 1, frozenset({"de", "the", "elke"}))
        is_place = tokens.at(then).is_ordinal or tokens.word(then) in LAST_WORDS
        if tokens.word(here) not in LISTING or not is_place:
            break
        here = then
    return (tuple(found), here) if found else None


def nth_at(tokens: Tokens, place: int, situation: Situation) -> Found | None:
    """Return the day in "eerste maandag van december", "laatste vrijdag van volgende maand".

    A place that the month does not have (a fifth Friday) is refused. Without a month: `Nth`.
    """
    found = place_numbers(tokens, place)
    if found is None:
        return None
    places, here = found
    weekday = weekday_of(tokens, here)
    if weekday is None or not all(-2 <= number <= MOST_PLACES for number in places):
        return None
    after = here + 1
    part: list[Item] = []
    if tokens.word(after) in words.PARTS:
        part = [DayPart(words.PARTS[tokens.word(after)], is_joined=tokens.at(after).is_joined)]
        after += 1
    if tokens.word(after) in ("na", "after", "voor", "before") and abs(places[0]) == 1:
        beside = weekday_at(tokens, here, situation)
        if beside is not None and beside[1] > after + 1:
            return beside
    of = tokens.skip(after, frozenset({"van", "of", "in"}))
    if tokens.word(place) == "last" and of == after:
        return None
    month = tokens.month(of)
    if month is not None and (of > after or tokens.at(of).shape is Shape.WORD):
        year = tokens.cardinal(of + 1)
        has_year = year is not None and 2000 <= year <= 2199
        day = _nth_day(places, weekday, month, year if has_year else None, situation)
        return [*day, *part], of + 1 + has_year
    period = month_period_at(tokens, of, situation)
    if period is not None and period[0].starts_on is not None and of > after:
        start = period[0].starts_on
        day = _nth_day(places, weekday, start.month, start.year, situation)
        return [*day, *part], period[1]
    year_there = _year_after(tokens, of, situation) if of > after else None
    if year_there is not None:
        in_year = 12 if places[0] < 0 else 1
        return [*_nth_day(places, weekday, in_year, year_there[0], situation), *part], year_there[1]
    of = tokens.skip(of, frozenset({"de", "the"}))
    if tokens.word(of) in ("maand", "month") and of > after:
        return [Nth(places, weekday), *part], of + 1
    return [Nth(places, weekday), *part], after


def _year_after(tokens: Tokens, place: int, situation: Situation) -> tuple[int, int] | None:
    """Return the year in "van het (nieuwe) jaar", "van volgend jaar", "van 2027", or None."""
    year, after = year_at(tokens, situation, place)
    if year is not None:
        return year, after
    here = tokens.skip(place, frozenset({"het", "the"}))
    is_new = tokens.word(here) in ("nieuwe", "new")
    here += is_new
    if here == place or tokens.word(here) not in ("jaar", "year"):
        return None
    return situation.today.year + is_new, here + 1


def edge_day_at(tokens: Tokens, place: int, situation: Situation) -> tuple[Day, int] | None:
    """Return the day in "laatste dag van de maand", "eerste dag van januari", or None."""
    is_last = tokens.word(place) in LAST_WORDS
    is_first = tokens.at(place).is_ordinal and tokens.number(place) == 1
    if not (is_last or is_first) or tokens.word(place + 1) not in ("dag", "day"):
        return None
    of = tokens.skip(place + 2, frozenset({"van", "of", "de", "the", "in"}))
    if tokens.word(of) in ("maand", "month"):
        start, after = situation.today.replace(day=1), of + 1
    else:
        found = month_period_at(tokens, of, situation)
        if found is None or found[0].starts_on is None or of == place + 2:
            return None
        start, after = found[0].starts_on, found[1]
    if is_first:
        return Day((start,)), after
    return Day((start.replace(day=monthrange(start.year, start.month)[1]),)), after


def _nth_day(
    places: tuple[int, ...], weekday: int, month: int, year: int | None, situation: Situation
) -> list[Item]:
    """Return the days, one for each place, with a comma between."""
    items: list[Item] = []
    for number in places:
        if items:
            items.append(Mark.OR)
        items.append(nth_day(number, weekday, month, year, situation))
    return items


def nth_day(place: int, weekday: int, month: int, year: int | None, situation: Situation) -> Day:
    """Return the n-th weekday of a month; without a year the next time that month comes."""
    today = situation.today
    years = (year,) if year is not None else range(today.year - 1, today.year + 2)
    for there in years:
        day = nth_in_month(place, weekday, there, month)
        if day is None and there == today.year - 1 and year is None:
            continue
        if day is None:
            return Day(refused=Reason.NONEXISTENT_DATE)
        if day >= today or year is not None:
            return Day((day,))
        if today - day <= RECENT:
            after = nth_in_month(place, weekday, there + 1, month)
            return Day(refused=Reason.PAST, mends=(after,) if after else ())
    raise AssertionError
