"""Days, times and lists as people say them: "dinsdag 1 december om 14.00 uur"."""

from collections.abc import Sequence
from datetime import date, datetime, time
from typing import Literal

SAY_YEAR_AFTER = 300
"""In days: nearer than some ten months a day without its year can't be mistaken."""

# Twelve and seven words a language are less than what loading a locale library costs at start.
_WEEKDAYS = {
    "nl": ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
_MONTHS = {
    "nl": (
        *("januari", "februari", "maart", "april", "mei", "juni"),
        *("juli", "augustus", "september", "oktober", "november", "december"),
    ),
    "en": (
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    ),
}
_JOINED_BY = {
    "nl": {"and": " en ", "or": " of "},
    "en": {"and": " and ", "or": " or "},
}


def said(language: str, value: date | datetime, *, today: date | None = None) -> str:
    """Say a day, or a local time (a `datetime` without zone) with its day, for a reader.

    The year is added when `today`, the reader's own day, is given and lies more than some ten
    months away. Raises `ValueError` for a time with a zone: it must be made local first.
    """
    if not isinstance(value, datetime):
        return _said_day(language, value, today)
    day = _said_day(language, value.date(), today)
    clock = said_time(language, _local(value))
    return f"{day} om {clock}" if language == "nl" else f"{day} at {clock}"


def said_time(language: str, value: time) -> str:
    """Say a time of day: "14.00 uur", "14:00"."""
    return f"{value:%H.%M} uur" if language == "nl" else f"{value:%H:%M}"


def listed(language: str, items: Sequence[str], joined_by: Literal["and", "or"] = "and") -> str:
    """Say several things in one breath: "Mark, Noor en Anna". Nothing is said of nothing."""
    if len(items) < 2:
        return "".join(items)
    return ", ".join(items[:-1]) + _JOINED_BY[language][joined_by] + items[-1]


def _said_day(language: str, day: date, today: date | None) -> str:
    words = f"{_WEEKDAYS[language][day.weekday()]} {day.day} {_MONTHS[language][day.month - 1]}"
    far = today is not None and abs((day - today).days) > SAY_YEAR_AFTER
    return f"{words} {day.year}" if far else words


def _local(moment: datetime) -> time:
    if moment.tzinfo is not None:
        raise ValueError("only a local time, without zone, can be said")
    return moment.time()
