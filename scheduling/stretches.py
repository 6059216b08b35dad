"""The days that a vague indication means: "begin februari", "eind van de maand", "na de kerst".

The reader takes no day from these, and rightly so: a day must be asked for. What is known of it is
said back, so that nobody has to begin anew. In Dutch and English.
"""

import re
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from scheduling.reading import Kind, Reading, read
from scheduling.reading.text import plain

Stretch = tuple[date, date]
"""The first and the last day, both included."""

_LONGEST: Final = 80
"""In signs. More is a story, with something vague in it by chance."""

_OR: Final = re.compile(r",?\s+(?:of|or|en|and|tot|to)\s+")
_AFTER: Final = re.compile(
    r"^(?:(?:ergens|meteen|vlak|pas|direct|just|right)\s+)?(?:(?:in )?(?:de|the) week )?"
    r"(?:na|after)\s+"
)
_FROM: Final = re.compile(r"^(?:ergens\s+)?(?:vanaf|from)\s+")
_BEFORE: Final = re.compile(r"^(?:(?:ergens|nog|vlak|just)\s+)?(?:voor|before)\s+")
_AROUND: Final = re.compile(r"^(?:ergens\s+)?(?:rond|rondom|omstreeks|around|about)\s+")
_WITHIN: Final = re.compile(r"^(?:ergens\s+)?(?:in|op|during|some(?:where|time) in)\s+")
_SMALL: Final = re.compile(r"^(?:de|het|the)\s+")
_LOOSELY: Final = re.compile(
    r"^(?:(?:anders|eventueel|desnoods|misschien|of|otherwise|else|maybe|perhaps|possibly|or)\s+)+"
    r"|\s+(?:(?:kan|mag|is) ook(?: (?:wel|goed|prima))*"
    r"|(?:is|would be|works) (?:also )?(?:fine|good|ok|okay|possible)?(?: (?:too|as well))?)$"
)
_SOON: Final = re.compile(
    r"\b(?:zo snel mogelijk|as soon as possible|asap|komende (?:tijd|weken)|coming weeks)\b"
)
_A_FEW: Final = re.compile(
    r"\b(?:over|in|binnen)\s+(?:een|a)?\s*(?:paar|stuk of wat|few|couple of|enkele|several)\s+"
    r"(?:(?P<days>dagen|days)|(?P<weeks>weken|weekjes|weeks)|(?P<months>maanden|months))\b"
)
_ABOUT_WEEKS: Final = re.compile(
    r"\b(?:over|in)\s+(?:(?:een|a)\s+week\s+of\s+|ongeveer\s+|about\s+)"
    r"(?P<count>\w+)(?:\s+we(?:ken|eks))?$"
)
_NEW_YEAR: Final = re.compile(r"^(?:in\s+)?(?:het|the)\s+(?:nieuwe jaar|new year)$")
_FEASTS: Final = re.compile(r"^(?:(?:de|the)\s+)?(?:feestdagen|holidays|oud en nieuw)$")

_EARLY: Final = re.compile(r"\b(?:begin|start|beginning|early|eerste helft|first half)\b")
_MIDDLE: Final = re.compile(r"\b(?:half|halverwege|midden|medio|mid|middle)\b")
_LATE: Final = re.compile(r"\b(?:eind|einde|end|late|tweede helft|second half|laatste|last)\b")
_HALF: Final = re.compile(r"\b(?:helft|half of)\b")
_WEEK_OF: Final = re.compile(
    r"\b(?:(?P<first>eerste|first)|(?P<last>laatste|last)) (?:volle )?week\b"
)

_PARTIAL: Final = re.compile(
    r"(?:(?P<week>\d{4}-W\d\d)(?P<weekend>-WE)?|(?P<month>\d{4}-\d\d)|(?P<year>\d{4}))(?:T[^/]+)?"
)
_AT: Final = re.compile(r"T(\d\d:\d\d)$")
_NUMBERED: Final = re.compile(
    r"\b(?:de|the)\s+\d{1,2}\b|\b\d{1,2}\s?(?:e|ste|de|st|nd|rd|th)\b"
    r"|\b(?:de|the)\s+\w+(?:ste|de|th)\b",
    re.IGNORECASE,
)
_SEASONS: Final = {
    "lente": 3, "voorjaar": 3, "spring": 3, "zomer": 6, "summer": 6, "herfst": 9, "najaar": 9,
    "autumn": 9, "winter": 12,
}  # fmt: skip
"""The month in which each begins; it lasts three."""

_SATURDAY: Final = 5
_A_DAY: Final = timedelta(days=1)
_A_WEEK: Final = timedelta(days=6)
_A_WHILE: Final = timedelta(days=27)
_NEAR: Final = timedelta(days=3)


def stretch_said(typed: str, now: datetime, zone: ZoneInfo) -> Stretch | None:
    """Give the days to come that vague words mean; None where they mean none in particular.

    For words that the reader calls vague. `now` is an aware instant; days are those of `zone`.
    """
    words = _LOOSELY.sub("", plain(typed).strip(" .!?,"))
    if len(words) > _LONGEST:
        return None
    today = now.astimezone(zone).date()

    def reads(said: str) -> Reading:
        return read(said, now, zone)

    sides = _OR.split(words)
    found = [_meant(each, today, reads) for each in sides] if len(sides) > 1 else []
    both = [each for each in found if each is not None]
    if both and len(both) == len(sides):
        return min(each[0] for each in both), max(each[1] for each in both)
    return _meant(words, today, reads)


def numbered_in(stretch: Stretch, typed: str, zone: ZoneInfo) -> Reading | None:
    """Read "de 26e" as a day of a stretch that was said or shown before; None: it is none of it."""
    if not _NUMBERED.search(typed):
        return None
    first, last = stretch
    reading = read(typed, datetime.combine(first - _A_DAY, time(12), zone), zone)
    days = reading.days or reading.possible_days
    return reading if days and all(first <= each <= last for each in days) else None


def time_said(reading: Reading) -> time | None:
    """Give the time that was said with something vague: "begin februari, om 10 uur"."""
    at = _AT.search(reading.partial or "")
    return time.fromisoformat(at[1]) if at else None


def _meant(words: str, today: date, reads: Callable[[str], Reading]) -> Stretch | None:
    """Give the days to come that one indication means."""
    found = (
        _from_now(words, today, reads) or _beside(words, today, reads) or _part(words, today, reads)
    )
    if found is not None and found[0].weekday() == _SATURDAY and found == (today - _A_DAY, today):
        # "In het weekend", said on a Sunday.
        found = found[0] + timedelta(weeks=1), found[1] + timedelta(weeks=1)
    if found is None or found[1] < today:
        return None
    return max(found[0], today), found[1]


def _from_now(words: str, today: date, reads: Callable[[str], Reading]) -> Stretch | None:
    """Give the days of "zo snel mogelijk" and "over een paar weken"."""
    if _SOON.search(words):
        return today + timedelta(days=1), today + timedelta(days=14)
    few = _A_FEW.search(words)
    if few is not None:
        first, last = (2, 6) if few["days"] else (14, 34) if few["weeks"] else (60, 120)
        return today + timedelta(days=first), today + timedelta(days=last)
    about = _ABOUT_WEEKS.search(words)
    days = reads(f"over {about['count']} weken").days if about is not None else ()
    return (days[0] - _NEAR, days[0] + _NEAR) if len(days) == 1 else None


def _beside(words: str, today: date, reads: Callable[[str], Reading]) -> Stretch | None:
    """Give the days of "na de kerst", "rond 9 december" and "voor de zomer"."""
    beside = next((each for each in (_AFTER, _FROM, _BEFORE, _AROUND) if each.match(words)), None)
    of = None if beside is None else _whole(_SMALL.sub("", beside.sub("", words)), today, reads)
    if of is None:
        return None
    first, last = of
    long = _A_WEEK if "week" in words else _A_WHILE
    if beside is _AFTER:
        return last + _A_DAY, last + _A_DAY + long
    if beside is _FROM:
        return first, first + long
    if beside is _BEFORE:
        return first - _A_DAY - long, first - _A_DAY
    return first - _NEAR, last + _NEAR


def _whole(words: str, today: date, reads: Callable[[str], Reading]) -> Stretch | None:
    """Give the first and last day of what may be one day, several, or a stretch."""
    if _FEASTS.match(words):
        return date(today.year, 12, 25), date(today.year + 1, 1, 1)
    reading = reads(words)
    readings = reading.alternatives or (reading,)
    if any(moment.at or moment.part for each in readings for moment in each.moments):
        return None
    if not reading.possible_days:
        return _part(words, today, reads)
    return min(reading.possible_days), max(reading.possible_days)


def _part(words: str, today: date, reads: Callable[[str], Reading]) -> Stretch | None:
    """Give the days of a week, month, season or year, or of the part of it that was said."""
    if _NEW_YEAR.match(words):
        return date(today.year + 1, 1, 1), date(today.year + 1, 1, 31)
    season = _SEASONS.get(_SMALL.sub("", _WITHIN.sub("", words)))
    if season is not None:
        years = (_months(today.year + step, season, 3) for step in (-1, 0, 1))
        return next(each for each in years if each[1] >= today)
    reading = reads(words)
    partial = _PARTIAL.fullmatch(reading.partial or "") if reading.kind is Kind.VAGUE else None
    if partial is None:
        return None
    if partial["week"]:
        monday = date.fromisoformat(f"{partial['week']}-1")
        if partial["weekend"]:
            return monday + timedelta(days=5), monday + timedelta(days=6)
        return _of_week(words, monday)
    if partial["month"]:
        first = date.fromisoformat(f"{partial['month']}-01")
        return _of_month(words, *_months(first.year, first.month, 1))
    return _of_year(words, int(partial["year"]))


def _of_week(words: str, monday: date) -> Stretch:
    first, last = (0, 2) if _EARLY.search(words) else (3, 6) if _LATE.search(words) else (0, 6)
    if _MIDDLE.search(words):
        first, last = 1, 3
    return monday + timedelta(days=first), monday + timedelta(days=last)


def _of_month(words: str, first: date, last: date) -> Stretch:
    week = _WEEK_OF.search(words)
    if week is not None:
        six = timedelta(days=6)
        return (first, first + six) if week["first"] else (last - six, last)
    half = _HALF.search(words) is not None
    if _EARLY.search(words):
        return first, first.replace(day=15 if half else 10)
    if _LATE.search(words):
        return first.replace(day=16 if half else 21), last
    if _MIDDLE.search(words):
        return first.replace(day=11), first.replace(day=20)
    return first, last


def _of_year(words: str, year: int) -> Stretch:
    if _EARLY.search(words):
        return _months(year, 1, 1)
    if _LATE.search(words):
        return _months(year, 12, 1)
    return _months(year, 6, 1) if _MIDDLE.search(words) else _months(year, 1, 12)


def _months(year: int, month: int, count: int) -> Stretch:
    """Give the first and the last day of so many months."""
    after = month - 1 + count
    following = date(year + after // 12, after % 12 + 1, 1)
    return date(year, month, 1), following - timedelta(days=1)
