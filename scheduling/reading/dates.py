"""Dates with a number: "3-12", "de tweeëntwintigste december", "December 4th", "de 15e"."""

from dataclasses import replace

from scheduling.reading import words
from scheduling.reading.calendar_days import dated, in_month, monthly
from scheduling.reading.hours import is_until_written
from scheduling.reading.items import Day, Period, Situation, Span
from scheduling.reading.periods import month_period_at
from scheduling.reading.reading import Reason
from scheduling.reading.sequence import Tokens
from scheduling.reading.tokens import Shape

Found = tuple[Day, int]
_OF = frozenset({"van", "of", "in", "de", "the", "."})
_FIRST_YEAR, _LAST_YEAR = 1900, 2999
_MOST_LISTED = 12
_LISTING = frozenset({"of", "en", "or", "and", ",", "/", "-", "&", "tot", "tem", "to", "dan", "op",
                      "de", "the", "until", "till", "through", "anders", "ofwel"})  # fmt: skip


def date_at(tokens: Tokens, place: int, situation: Situation) -> Found | None:
    """Return the date with a month that starts at a place, and the place after it, or None."""
    token = tokens.at(place)
    if token.shape is Shape.DATE:
        first, second, year = token.numbers
        return _in_order(first, second, year, token.between, situation), place + 1
    if token.shape is Shape.PAIR and token.between in "-/":
        first, second = token.numbers
        day = _in_order(first, second, None, token.between, situation)
        if token.between == "-" and 1 <= first < second and not token.is_padded:
            day = replace(day, or_hours=(first, second))
        return day, place + 1
    if token.shape is Shape.PAIR and token.between == ".":
        return _dotted(tokens, place, situation)
    return _day_then_month(tokens, place, situation) or _month_then_day(tokens, place, situation)


def _in_order(day: int, month: int, year: int | None, between: str, situation: Situation) -> Day:
    """Return a date in numbers: day first; with slashes in English either order is possible."""
    first = dated(day, month, year, situation)
    if between != "/" or not situation.is_english or day == month or day > 12:
        return first
    second = dated(month, day, year, situation)
    if month > 12:
        return Day(refused=Reason.NONEXISTENT_DATE, mends=second.dates)
    if first.refused or second.refused:
        return first if first.refused else Day(refused=second.refused, mends=first.dates)
    return Day((*first.dates, *second.dates))


def _dotted(tokens: Tokens, place: int, situation: Situation) -> Found | None:
    """Return "15.12" as a date when it can be no clock time, or a day of the week goes before."""
    day, month = tokens.at(place).numbers
    if not 1 <= day <= 31 or not 1 <= month <= 12:
        return None
    if tokens.word(place + 1) != "-" and is_until_written(tokens, place + 1):
        return None
    after = place + 2 if tokens.word(place + 1) == "." else place + 1
    before = tokens.word(place - 1)
    is_date = (
        day > 24
        or (before in words.WEEKDAYS or before in words.SHORT_WEEKDAYS or before == "op")
        or _is_time(tokens, after)
    )
    return (_in_order(day, month, None, ".", situation), after) if is_date else None


def _is_time(tokens: Tokens, place: int) -> bool:
    """Tell whether a clock time follows."""
    here = tokens.skip(place, frozenset({",", "om", "at", "vanaf"}))
    return (
        tokens.at(here).shape is Shape.CLOCK
        or tokens.word(here) in ("half", "kwart")
        or (tokens.number(here) is not None and here > place)
        or tokens.word(here + 1) in words.HOUR_WORDS
        or tokens.word(here) in words.PARTS
    )


def _day_then_month(tokens: Tokens, place: int, situation: Situation) -> Found | None:
    """Read "3 december", "3e van december", "4th of December 2026", and the 1 in "1 of 3 dec"."""
    day = 1 if tokens.word(place) == "een" else tokens.number(place)
    if day is None or day > 99:
        return None
    here = tokens.skip(place + 1, _OF if tokens.at(place).is_ordinal else frozenset({"."}), 2)
    month = tokens.month(here) or words.SLIPS_OF_MONTHS.get(tokens.word(here))
    if month is not None:
        year, after = year_at(tokens, situation, tokens.skip(here + 1, frozenset({"."}), 1))
        return dated(day, month, year, situation), after
    if tokens.word(place) == "een":
        return None
    named = _month_by_number(tokens, place)
    if named is not None:
        year, after = year_at(tokens, situation, named[1])
        return dated(day, named[0], year, situation), after
    spaced = _spaced_month(tokens, place, situation)
    if spaced is not None:
        year, after = year_at(tokens, situation, place + 2)
        return dated(day, spaced, year, situation), after
    listed = _listed_month(tokens, place, situation)
    if listed is None:
        return None
    return dated(day, *listed, situation), place + 1


def _month_by_number(tokens: Tokens, place: int) -> tuple[int, int] | None:
    """Return the month in "de elfde van de twaalfde", and the place after it, or None."""
    here = tokens.skip(place + 1, frozenset({"van", "de"}))
    month = tokens.number(here)
    is_said = tokens.at(place).is_ordinal and tokens.at(here).is_ordinal and here > place + 1
    is_month = month is not None and 1 <= month <= 12 and tokens.word(place + 1) == "van"
    return (month, here + 1) if month is not None and is_said and is_month else None


def _spaced_month(tokens: Tokens, place: int, situation: Situation) -> int | None:
    """Return the month in "3 12 2026" and "drie twaalf om 14 uur", as numbers alone."""
    day, month = tokens.at(place), tokens.cardinal(place + 1)
    if day.is_ordinal or month is None or not 1 <= month <= 12 or day.numbers[0] > 31:
        return None
    if bool(day.word) != bool(tokens.at(place + 1).word) or tokens.word(place - 1) in _BEFORE_HOUR:
        return None
    has_year = year_at(tokens, situation, place + 2)[0] is not None
    return month if has_year or tokens.word(place + 2) in ("om", "at") else None


def _listed_month(
    tokens: Tokens, place: int, situation: Situation
) -> tuple[int, int | None] | None:
    """Return the month and year that come at the end of a list: the 1 of "1, 2 of 3 december"."""
    here, last_was_number = place + 1, True
    for _ in range(_MOST_LISTED):
        month = tokens.month(here)
        if month is not None and last_was_number and here > place + 1:
            return month, year_at(tokens, situation, here + 1)[0]
        word = tokens.word(here)
        if word == "op" and last_was_number:  # "van 1 tot 3 op maandag 30 november"
            return None
        if tokens.number(here) is not None and not last_was_number:
            last_was_number = True
        elif word in _LISTING:
            last_was_number = False
        elif not last_was_number and (word in words.WEEKDAYS or word in words.SHORT_WEEKDAYS):
            pass
        else:
            return None
        here += 1
    return None


def _month_then_day(tokens: Tokens, place: int, situation: Situation) -> Found | None:
    """Read "December 4th, 2026" and "Dec 4"."""
    month = tokens.month(place)
    if month is None:
        return None
    here = tokens.skip(place + 1, frozenset({".", "the", "de"}), 2)
    day = tokens.number(here)
    if day is None or not 1 <= day <= 31 or tokens.at(here).word == "'":
        return None
    after = here + 1
    if tokens.word(after) in words.HOUR_WORDS or tokens.word(after) in ("am", "pm"):
        return None
    if tokens.may_be_counted(after) or tokens.word(place - 1) in words.EDGES:
        return None
    year, after = year_at(tokens, situation, tokens.skip(after, frozenset({","}), 1), after)
    return dated(day, month, year, situation), after


def year_at(
    tokens: Tokens, situation: Situation, place: int, otherwise: int | None = None
) -> tuple[int | None, int]:
    """Return the year at a place and the place after it; or None and the place itself."""
    if tokens.word(place + 1) in ("jaar", "year"):
        if tokens.word(place) in words.NEXT:
            return situation.today.year + 1, place + 2
        if tokens.word(place) in ("dit", "this"):
            return situation.today.year, place + 2
    year = tokens.cardinal(place)
    if (
        year is not None
        and _FIRST_YEAR <= year <= _LAST_YEAR
        and tokens.word(place + 1) not in words.HOUR_WORDS
    ):
        return year, place + 1
    return None, place if otherwise is None else otherwise


_BEFORE_HOUR = frozenset({"om", "at", "half", "over", "voor", "na", "tot", "van", "kwart"})
_BEFORE_DAY = frozenset({"de", "the", "op", "on", "den", "dag"})


def month_day_at(
    tokens: Tokens, place: int, situation: Situation, *, is_expected: bool = False
) -> Found | None:
    """Return a day of the month without its month: "de 15e", "the 4th", "de vijftiende".

    `is_expected` allows a plain number, as after a weekday. "de eerste" is too often something
    else, so words for the first nine need a weekday or month before them.
    """
    here = tokens.skip(place, _BEFORE_DAY)
    token = tokens.at(here)
    number = tokens.number(here)
    if number is None or not 1 <= number <= 99 or token.word == "'":
        return None
    if not is_expected and (not token.is_ordinal or (here == place and token.word)):
        return None
    if token.is_ordinal and token.word and number < 10 and not is_expected:
        return None
    dated_there = date_at(tokens, here, situation)
    if dated_there is not None:
        return dated_there
    after = here + 1
    following = tokens.word(after)
    if following in words.UNITS or (following in words.WEEKDAYS and not is_expected):
        return None
    period = month_period_at(tokens, tokens.skip(after, frozenset({"van", "of"}), 1), situation)
    if period is not None and period[0].span is Span.MONTH:
        return in_month(period[0], number), period[1]
    is_counted = tokens.is_counted if is_expected else tokens.may_be_counted
    if is_counted(after):
        return None
    return monthly(number, situation), after


def in_period(tokens: Tokens, place: int, period: Period) -> Found | None:
    """Return the day in "volgende maand de 15e", after its month, or None."""
    if period.span is not Span.MONTH or period.is_edge:
        return None
    here = tokens.skip(place, frozenset({"op", "de", "on", "the", ",", "den"}))
    number = tokens.number(here)
    if number is None or not (tokens.at(here).is_ordinal or here > place):
        return None
    if tokens.may_be_counted(here + 1) or tokens.word(here + 1) in words.HOUR_WORDS:
        return None
    if tokens.word(here + 1) in words.WEEKDAYS:
        return None
    return in_month(period, number), here + 1
