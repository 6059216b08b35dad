"""Weekdays: "dinsdag", "komende dinsdag", "volgende week dinsdag", "dinsdag de 15e", "week 50"."""

from datetime import timedelta

from scheduling.reading import words
from scheduling.reading.calendar_days import (
    coming,
    in_week,
    months_later,
    nearest,
    week_of,
    weekend_of,
    with_weekday,
)
from scheduling.reading.dates import date_at, month_day_at
from scheduling.reading.feasts import feast_at
from scheduling.reading.items import Day, DayPart, Item, Period, Situation, Span
from scheduling.reading.periods import period_at
from scheduling.reading.reading import Reason
from scheduling.reading.sequence import CONNECTING, Tokens
from scheduling.reading.tokens import Shape

Found = tuple[list[Item], int]
FoundDay = tuple[Day, int]
_BEFORE_DATE = words.THIN | {",", ".", "dag", "-", "(", "\n"}
_BEFORE_WEEKDAY = frozenset({"op", "de", "het", "on", "the", ",", "is", "dan", "ergens", "een"})
_WEEK = timedelta(weeks=1)
_EARLIEST_OF_RANGE = 8


def weekday_of(tokens: Tokens, place: int) -> int | None:
    """Return the weekday that stands at a place, or None; short names must look like one."""
    word = tokens.word(place)
    if word in words.WEEKDAYS:
        return words.WEEKDAYS[word]
    if word not in words.SHORT_WEEKDAYS:
        return None
    number = words.SHORT_WEEKDAYS[word]
    if word not in words.DUTCH_SHORT_WEEKDAYS and word not in ("mo", "sun", "sat", "mon", "wed"):
        return number
    return number if _is_short_name(tokens, place) else None


def _is_short_name(tokens: Tokens, place: int) -> bool:
    """Tell whether "do" or "zo" is a day here, by what stands beside it."""
    word = tokens.word(place)
    if tokens.is_english and word in words.DUTCH_SHORT_WEEKDAYS:
        return False
    if word == "mo" and not tokens.is_english:  # A slip of "om".
        return False
    after = place + 1
    if tokens.word(after) == ".":
        after += 1
    token = tokens.at(after)
    before = tokens.word(place - 1)
    if tokens.at(place - 1).is_ordinal or before in ("laatste", "last"):
        return True
    if token.shape in (Shape.DATE, Shape.CLOCK):
        return word != "zo" or token.shape is Shape.DATE or before in ("of", "en", "op", ",", "/")
    if token.shape is Shape.PAIR:
        return token.between in "-/."
    if tokens.number(after) is not None:
        return word != "zo" or tokens.month(after + 1) is not None or before in ("/", "of", "en")
    if word == "zo" and before not in ("op", "of", "en", "/", "za", "elke", "-", "\n", ","):
        return False
    if word == "ma" and tokens.word(after) in ("kan", "wil", "heeft", "is", "komt", "en", "moet"):
        return tokens.word(after) == "en" and tokens.word(after + 1) in words.SHORT_WEEKDAYS
    follows = tokens.word(after)
    is_alone = len(tokens) == 1
    return (
        is_alone
        or follows in words.PARTS
        or follows in words.SHORT_WEEKDAYS
        or follows in words.WEEKDAYS
        or follows in CONNECTING
        or follows in ("om", "half", "kwart", "at", "/", ",", "-", "&", "de", "niet", "kan", "wel")
        or before in ("op", "of", "en", "/", "elke", "iedere", "komende", "volgende", "tem", "-")
    )


def weekday_at(tokens: Tokens, place: int, situation: Situation) -> Found | None:
    """Return the day that starts with a weekday, or with what places it, or None."""
    word = tokens.word(place)
    if word in words.NEXT or word in words.COMING or word in words.LAST:
        weekday = weekday_of(tokens, place + 1)
        if weekday is not None:
            return _placed(tokens, place + 1, weekday, word, situation)
    weekday = weekday_of(tokens, place)
    if weekday is not None:
        return _placed(tokens, place, weekday, "", situation)
    return _week_then_weekday(tokens, place, situation)


def _placed(tokens: Tokens, place: int, weekday: int, modifier: str, situation: Situation) -> Found:
    """Return a weekday with the date or week that follows it."""
    after = place + 1
    if tokens.word(after) == "." and tokens.word(place) in words.SHORT_WEEKDAYS:
        after += 1
    part: list[Item] = []
    if tokens.word(after) in words.PARTS:
        is_joined = tokens.at(after).is_joined
        part = [DayPart(words.PARTS[tokens.word(after)], is_joined)]
        after += 1
    elif tokens.word(after) == "morgen":
        tomorrow = situation.today + timedelta(days=1)
        if tomorrow.weekday() != weekday or tokens.at(after).is_joined:
            part = [DayPart(words.PARTS["ochtend"])]
            after += 1
    dated = _date_after(tokens, after, weekday, situation)
    if dated is not None:
        return [dated[0], *part], dated[1]
    beside = _beside_date(tokens, after, weekday, situation)
    if beside is not None:
        return [beside[0], *part], beside[1]
    if modifier in words.LAST:
        mend = coming(weekday, situation)
        return [Day(refused=Reason.PAST, mends=(mend,)), *part], after
    if tokens.word(after) == "next" and tokens.word(after + 1) not in words.UNITS:
        modifier, after = "next", after + 1
    if modifier in words.NEXT:
        first = coming(weekday, situation)
        days = (first + _WEEK, first)
        return [Day(days if weekday != situation.today.weekday() else days[::-1]), *part], after
    placed = _week_after(tokens, after, weekday, situation)
    if placed is not None:
        return [placed[0], *part], placed[1]
    is_coming = modifier in words.COMING
    if tokens.word(after) in ("aanstaande", "as", "eerstkomende"):
        is_coming, after = True, after + 1
    first = coming(weekday, situation)
    if weekday != situation.today.weekday():
        return [Day((first,), weekday=None if is_coming else weekday), *part], after
    is_later = is_coming and modifier not in ("deze", "this")
    days = (first, situation.today) if is_later else (situation.today, first)
    return [Day(days, weekday=None if is_coming else weekday), *part], after


def _date_after(tokens: Tokens, place: int, weekday: int, situation: Situation) -> FoundDay | None:
    """Return the date that says which weekday: "dinsdag (de) 1 december", "vrijdag de 4e"."""
    here = tokens.skip(place, _BEFORE_DATE)
    if tokens.at(here).shape is Shape.PAIR and tokens.word(here - 1) in (",", "-"):
        return None
    found = date_at(tokens, here, situation) or feast_at(tokens, here, situation)
    if found is not None:
        dated = with_weekday(found[0], weekday, situation)
        is_other_line = tokens.word(here - 1) == "\n" and dated.refused and not found[0].refused
        return None if is_other_line else (dated, found[1])
    here = tokens.skip(place, frozenset({"de", "the", "den", "op", "on"}))
    is_number = tokens.number(here) is not None
    if not is_number or tokens.at(here).shape is not Shape.NUMBER:
        return None
    if not tokens.at(here).is_ordinal and (here == place or not _may_be_month_day(tokens, here)):
        return None
    day = month_day_at(tokens, here, situation, is_expected=True)
    return None if day is None else (with_weekday(day[0], weekday, situation), day[1])


def _beside_date(tokens: Tokens, place: int, weekday: int, situation: Situation) -> FoundDay | None:
    """Return "dinsdag na kerst" and "vrijdag voor 1 december": the nearest on that side."""
    sign = words.OVER.get(tokens.word(place), 0)
    if not sign or tokens.word(place) == "over":
        return None
    here = tokens.skip(place + 1, frozenset({"de", "the"}))
    found = feast_at(tokens, here, situation) or date_at(tokens, here, situation)
    if found is None:
        return None
    day, after = found
    if day.refused:
        return day, after
    nearest_ones = [
        there + timedelta(days=sign * ((sign * (weekday - there.weekday())) % 7 or 7))
        for there in day.dates
    ]
    return Day(tuple(dict.fromkeys(nearest_ones))), after


def _may_be_month_day(tokens: Tokens, place: int) -> bool:
    """Tell whether the number in "dinsdag de 1" is a day, and no hour or number of things."""
    return tokens.word(place - 1) in ("de", "the", "den") and (
        tokens.word(place + 1) not in words.UNITS
    )


def _week_after(tokens: Tokens, place: int, weekday: int, situation: Situation) -> FoundDay | None:
    """Return the weekday in "dinsdag (in) week 50", "dinsdag volgende week", "… over een week"."""
    here = tokens.skip(place, frozenset({"in", "van", "of", "de", "the", ",", "over"}))
    if tokens.word(here - 1) == "over" or tokens.has(place, "a"):
        return _weeks_after(tokens, place, weekday, situation)
    if situation.is_english and tokens.word(place) == "week":
        return Day((coming(weekday, situation) + _WEEK,)), place + 1
    if tokens.word(here) not in {*words.NEXT, *words.COMING, *words.LAST, "week"}:
        return None
    found = period_at(tokens, here, situation)
    if found is None or found[0].span is not Span.WEEK or found[0].is_edge:
        return None
    return in_week(found[0], weekday), found[1]


def _weeks_after(tokens: Tokens, place: int, weekday: int, situation: Situation) -> FoundDay | None:
    """Return "dinsdag over een week": a week after the coming one. More weeks are asked about."""
    here = tokens.skip(place, frozenset({"over"}))
    amount = 1 if tokens.word(here) in ("een", "a") else tokens.cardinal(here)
    unit = words.UNITS.get(tokens.word(here + 1))
    if amount == 1 and unit == "month":
        month_on = months_later(situation.today, 1)
        near = nearest(month_on, weekday)
        return Day((near, near + timedelta(days=7 if near < month_on else -7))), here + 2
    if amount is None or unit != "week":
        return None
    first = coming(weekday, situation)
    if amount == 1:
        return Day((first + _WEEK,)), here + 2
    return weeks_ahead(weekday, amount, situation), here + 2


def weeks_ahead(weekday: int, weeks: int, situation: Situation) -> Day:
    """Return the weekday so many weeks on: counted in calendar weeks, or from the coming one.

    The one that is nearest to that many weeks from today is the likeliest.
    """
    monday = situation.today - timedelta(days=situation.today.weekday())
    by_week = monday + timedelta(weeks=weeks, days=weekday)
    by_day = coming(weekday, situation) + timedelta(weeks=weeks)
    then = situation.today + timedelta(weeks=weeks)
    return Day(tuple(sorted({by_week, by_day}, key=lambda there: abs(there - then))))


def dated_weekday_at(tokens: Tokens, place: int, situation: Situation) -> Found | None:
    """Return a date with the weekday that is said after it: "5 december (zaterdag)".

    In brackets, or with nothing between, a wrong weekday is refused. After a comma it belongs to
    the date only if it is right: it may be another option.
    """
    found = date_at(tokens, place, situation)
    if found is None:
        return None
    day, after = found
    here = tokens.skip(after, frozenset({"(", ",", "een", "dus", "op", "a"}))
    weekday = weekday_of(tokens, here)
    if weekday is None or _date_after(tokens, here + 1, weekday, situation) is not None:
        return [day], after
    right = with_weekday(day, weekday, situation)
    is_apart = tokens.word(after) == "," or here > after + 1
    is_apart = is_apart or (day.or_hours is not None and day.or_hours[0] >= _EARLIEST_OF_RANGE)
    if is_apart and right.refused and not day.refused:
        return [day], after
    end = here + 1
    return [right], end + 1 if tokens.word(end) == ")" else end


def week_with_at(tokens: Tokens, place: int, situation: Situation) -> tuple[Period, int] | None:
    """Return the week in "de week van 7 december"."""
    if tokens.word(place) not in ("weekvan", "weekendvan"):
        return None
    here = tokens.skip(
        place + 1, frozenset({"maandag", "monday", "zaterdag", "saturday", "de", "the"})
    )
    found = date_at(tokens, here, situation)
    if found is None or len(found[0].dates) != 1:
        return None
    after = found[1]
    if tokens.word(after) in ("-", "en", "tem", "tot", "and", "to"):
        last = date_at(tokens, after + 1, situation)
        after = after if last is None else last[1]
    of = weekend_of if tokens.word(place) == "weekendvan" else week_of
    return of(found[0].dates[0]), after


def _week_then_weekday(tokens: Tokens, place: int, situation: Situation) -> Found | None:
    """Return the day in "volgende week dinsdag" and "week 50 op maandag", or None."""
    found = period_at(tokens, place, situation) or week_with_at(tokens, place, situation)
    if found is None or found[0].span not in (Span.WEEK, Span.WEEKEND) or found[0].is_edge:
        return None
    period, after = found
    here = tokens.skip(after, _BEFORE_WEEKDAY)
    weekday = weekday_of(tokens, here)
    if weekday is None or tokens.word(here - 1) == "een":
        return None
    items, end = _placed(tokens, here, weekday, "", situation)
    day = items[0]
    if not isinstance(day, Day):
        return None
    if day.weekday is None:
        return [_checked(day, period), *items[1:]], end
    is_unsure = tokens.word(place) in words.COMING - {"deze", "this"}
    placed = in_week(period, weekday)
    if is_unsure and coming(weekday, situation) not in placed.dates:
        placed = Day((*placed.dates, coming(weekday, situation)))
    return [placed, *items[1:]], end


def _checked(day: Day, period: Period) -> Day:
    """Return an explicit date, refused when it lies outside the week that was said with it."""
    if day.refused or period.starts_on is None:
        return day
    last = period.starts_on + timedelta(days=6)
    if all(period.starts_on <= there <= last for there in day.dates):
        return day
    return Day(refused=Reason.WEEK_MISMATCH, mends=day.dates)
