"""Days counted from today: "morgen", "over drie weken", "binnen een maand", "over 12 uur"."""

from datetime import UTC, timedelta

from scheduling.reading import words
from scheduling.reading.calendar_days import months_later, nearest, with_weekday
from scheduling.reading.dates import date_at
from scheduling.reading.feasts import feast_at
from scheduling.reading.items import (
    Day,
    DayPart,
    Instant,
    Item,
    Length,
    Mark,
    Period,
    Situation,
    Span,
)
from scheduling.reading.reading import Part, Reason
from scheduling.reading.sequence import Tokens
from scheduling.reading.tokens import Shape
from scheduling.reading.weekdays import weekday_at, weekday_of, weeks_ahead

Found = tuple[list[Item], int]
_SMALL_HOURS = 5
_AHEAD = frozenset({"over", "binnen", "within"})
_ABOUT = frozenset({"ongeveer", "circa", "ca", "about", "zo'n", "pakweg", "around"})
_LATER = frozenset({"later", "verder", "hence", "verderop"})
_MINUTES = {"minute": 1, "quarter": 15, "half_hour": 30, "hour": 60}
_DAYS = {"day": 1, "week": 7, "fortnight": 14}
_MONTHS = {"month": 1, "quarter_year": 3, "half_year": 6, "year": 12}
_MOST_YEARS = 20
_BESIDE = frozenset({"na", "after", "vanaf", "from", "voor", "before", "on"})
_NO_LENGTH = words.listed(
    "later eerder te lopen rijden fietsen reizen vanaf early late earlier away walk drive"
)
_FROM = frozenset({"na", "after", "vanaf", "from"})
_NOW = frozenset({"vandaag", "today", "nu", "now"})
_LASTING = words.listed(
    "duurt duur gedurende for duren lasting lasts max maximaal hooguit hoogstens minimaal minstens"
)


def relative_day_at(tokens: Tokens, place: int, situation: Situation) -> Found | None:
    """Return the day in "morgen", "vanavond", "vandaag over een week" at a place, or None.

    "morgen" said before five at night may be after sleeping: both days are kept.
    """
    word = tokens.word(place)
    if word in words.TODAY_PARTS:
        return _today_part(tokens, place, situation)
    if word not in words.RELATIVE_DAYS or tokens.at(place).is_joined:
        return None
    step = words.RELATIVE_DAYS[word]
    days = [situation.today + timedelta(days=step)]
    if step > 0 and situation.now.hour < _SMALL_HOURS:
        days.append(days[0] - timedelta(days=1))
    day = Day(tuple(days))
    after = place + 1
    ahead = _amount_at(tokens, after + 1) if tokens.word(after) in ("over", "a") else None
    if tokens.has(after, "a", "week"):
        ahead = (7, "day", after + 2)
    if ahead is not None and ahead[1] in _DAYS:
        shift = timedelta(days=ahead[0] * _DAYS[ahead[1]])
        return [Day(tuple(there + shift for there in days))], ahead[2]
    if tokens.word(after) == "over" and ahead is None and _is_amount(tokens, after + 1):
        return [day, Mark.UNCLEAR], after + 1
    part: list[Item] = []
    if tokens.word(after) in words.PARTS:
        part = [DayPart(words.PARTS[tokens.word(after)], is_joined=tokens.at(after).is_joined)]
        after += 1
    day, after = _agreeing(tokens, after, day, situation)
    return [day, *part], after


def _is_amount(tokens: Tokens, place: int) -> bool:
    """Tell whether a number stands here, of which the unit was not understood."""
    return tokens.word(place) in ("een", "a") or tokens.cardinal(place) is not None


def _today_part(tokens: Tokens, place: int, situation: Situation) -> Found:
    part = words.TODAY_PARTS[tokens.word(place)]
    day = Day((situation.today,), is_overnight=part is Part.NIGHT)
    return [day, DayPart(part, is_joined=True)], place + 1


def _agreeing(tokens: Tokens, place: int, day: Day, situation: Situation) -> tuple[Day, int]:
    """Return the day, refused when the weekday or date that follows says another."""
    here = tokens.skip(place, frozenset({",", "op", "de", "dus", "on", "is"}))
    weekday = weekday_of(tokens, here)
    after = place
    if weekday is not None and tokens.word(here + 1) not in ("of", "en", "or", "and", "niet"):
        day, after = with_weekday(day, weekday, situation), here + 1
        here = tokens.skip(after, frozenset({",", "de"}))
    if tokens.at(here).shape is Shape.PAIR and tokens.at(here).between != "/":
        return day, after
    dated = date_at(tokens, here, situation)
    if dated is None:
        return day, after
    if day.refused or set(dated[0].dates) & set(day.dates):
        return day, dated[1]
    return Day(refused=dated[0].refused or Reason.WEEKDAY_MISMATCH, mends=dated[0].dates), dated[1]


def offset_at(tokens: Tokens, place: int, situation: Situation) -> Found | None:
    """Return "over 2 weken", "in 3 days", "binnen een week", "two weeks from now", or None.

    Hours and minutes are time that passes, also across a change of the clock; days, weeks and
    months keep the wall clock, and months end on their last day at most.
    """
    word = tokens.word(place)
    start = place
    if word in _AHEAD or (word == "in" and situation.is_english):
        start = place + 1
    is_about = start > place and tokens.word(start) in _ABOUT
    start = tokens.skip(start, _ABOUT) if is_about else start
    if tokens.word(start) == "eenpaar" and tokens.word(start + 1) in words.UNITS:
        return [Period(Span.UNKNOWN)], start + 2
    found = _amount_at(tokens, start)
    if found is None:
        return _unknown_unit(tokens, place, start)
    amount, unit, after = found
    if start == place:
        if tokens.word(after) in ("geleden", "ago", "terug"):
            return [Day(refused=Reason.PAST)], after + 1
        if situation.is_english and unit in _DAYS and tokens.word(after) in words.RELATIVE_DAYS:
            days = amount * _DAYS[unit] + words.RELATIVE_DAYS[tokens.word(after)]
            return [Day((situation.today + timedelta(days=days),))], after + 1
        if tokens.word(after) not in _BESIDE:
            return None
        if tokens.word(after) not in _FROM or tokens.word(after + 1) not in _NOW:
            return _beside(tokens, amount, unit, after, situation)
        after += 2
    elif tokens.word(after) == "time":
        after += 1
    if is_about:
        return [Period(Span.UNKNOWN)], after
    return _ahead(tokens, amount, unit, after, situation)


def _unknown_unit(tokens: Tokens, place: int, start: int) -> Found | None:
    """Ask about "over een tijdje": something ahead that is no known length."""
    is_number = tokens.word(start) in ("een", "a") or tokens.number(start) is not None
    unit = tokens.at(start + 1)
    if start == place or not is_number or tokens.month(start + 1) or unit.shape is not Shape.WORD:
        return None
    if not tokens.may_be_counted(start + 1) or tokens.is_counted(start + 1):
        return None
    return [Mark.LOOSE], start + 2


def _ahead(
    tokens: Tokens, amount: int, unit: str, after: int, situation: Situation
) -> Found | None:
    if unit in _MINUTES:
        minutes = amount * _MINUTES[unit]
        more = _amount_at(tokens, after + (tokens.word(after) in ("en", "and")))
        if unit == "hour" and more is not None and more[1] == "minute":
            minutes, after = minutes + more[0], more[2]
        then = (situation.at.astimezone(UTC) + timedelta(minutes=minutes)).astimezone(
            situation.zone
        )
        return [Instant(then.replace(tzinfo=None, second=0, microsecond=0))], after
    months = amount * _MONTHS.get(unit, 0)
    days = amount * _DAYS.get(unit, 0)
    if months > _MOST_YEARS * 12 or days > _MOST_YEARS * 365:
        return [Day(refused=Reason.TOO_FAR)], after
    if unit == "week":
        here = tokens.skip(after, frozenset({"op", "de", "on", "een", "the"}))
        weekday = weekday_of(tokens, here)
        if weekday is not None and tokens.word(here - 1) != "een":
            return [weeks_ahead(weekday, amount, situation)], here + 1
    there = months_later(situation.today, months) + timedelta(days=days)
    here = tokens.skip(after, frozenset({"op", "on", ","}))
    weekday = weekday_of(tokens, here) if here > after else None
    if weekday is None or tokens.word(here - 1) == ",":
        return [Day((there,))], after
    if not months:
        return [with_weekday(Day((there,)), weekday, situation)], here + 1
    near = nearest(there, weekday)
    other = near + timedelta(days=7 if near < there else -7)
    return [Day((near,) if near == there else (near, other))], here + 1


def _beside(
    tokens: Tokens, amount: int, unit: str, place: int, situation: Situation
) -> Found | None:
    """Return the day in "twee dagen voor kerst", "een week na 1 december", "a week on Tuesday"."""
    if unit not in _DAYS:
        return None
    here = tokens.skip(place + 1, frozenset({"de", "the", "op", "on"}))
    step = words.RELATIVE_DAYS.get(tokens.word(here))
    if step is not None and tokens.word(place) in _FROM:
        there = situation.today + timedelta(days=step + amount * _DAYS[unit])
        return [Day((there,))], here + 1
    found = feast_at(tokens, here, situation) or date_at(tokens, here, situation)
    if found is None:
        weekday = weekday_at(tokens, here, situation)
        if weekday is None or not isinstance(weekday[0][0], Day) or len(weekday[0]) > 1:
            return None
        found = weekday[0][0], weekday[1]
    sign = -1 if tokens.word(place) in ("voor", "before") else 1
    shift = timedelta(days=sign * amount * _DAYS[unit])
    day, after = found
    return [
        Day(tuple(there + shift for there in day.dates), refused=day.refused, mends=day.mends)
    ], after


def day_beside_at(tokens: Tokens, place: int, situation: Situation) -> Found | None:
    """Return the day in "de dag na Hemelvaart", or None."""
    if tokens.word(place) not in ("dag", "day") or tokens.word(place + 1) not in _BESIDE:
        return None
    return _beside(tokens, 1, "day", place + 1, situation)


def _amount_at(tokens: Tokens, place: int) -> tuple[int, str, int] | None:
    """Return a number, its unit and the place after them: "twee weken", "a month"."""
    token = tokens.at(place)
    unit = words.UNITS.get(tokens.word(place + 1))
    if token.shape is Shape.PAIR and token.between in ",." and len(token.word) == 1:
        tenths = token.numbers[0] * 60 + token.numbers[1] * 6
        return (tenths, "minute", place + 2) if unit == "hour" else None
    amount = 1 if tokens.word(place) in ("een", "a", "an") else tokens.cardinal(place)
    if amount is None or amount > 100_000:
        return None
    return None if unit is None else (amount, unit, place + 2)


def length_at(tokens: Tokens, place: int) -> tuple[Length, int] | None:
    """Return how long something takes, in "90 minuten", "2 uur lang", "een uurtje", or None.

    "2 uur" alone is a time of day: it is a length after "duurt", "gedurende" or "for", and
    before "lang".
    """
    here = tokens.skip(place, _LASTING)
    is_announced = here > place
    found = _amount_at(tokens, here)
    if found is None:
        return None
    amount, unit, after = found
    if unit not in _MINUTES or (tokens.word(after) in words.OVER and not is_announced):
        return None
    if tokens.word(after) in _NO_LENGTH:
        return None
    is_length = (
        is_announced
        or unit != "hour"
        or tokens.word(here + 1) in ("uurtje", "uurtjes", "uren", "hour", "hours", "hrs", "hr")
        or tokens.word(after) in ("lang", "durend", "durende", "long", "nodig", "tijd")
        or tokens.word(here) == "een"
    )
    if not is_length:
        return None
    minutes = amount * _MINUTES[unit]
    more = _amount_at(tokens, after + (tokens.word(after) in ("en", "and")))
    if unit == "hour" and more is not None and more[1] == "minute":
        minutes, after = minutes + more[0], more[2]
    return Length(minutes), tokens.skip(after, frozenset({"lang", "long", "durend"}))
