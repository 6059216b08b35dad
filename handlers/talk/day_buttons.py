"""A month of buttons with the days, and a list of them with the times."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

from handlers.talk.questions import Kind, NotUnderstood, Option, Page, Place, Stale
from handlers.talk.vague_days import refuse_several, which_of_stretch
from messages.said import Argument, Text, text, variant
from scheduling.reading import Kind as Reads
from scheduling.reading import Moment, Reason, read
from scheduling.stretches import numbered_in

MONTHS_AHEAD = 12
"""How far can be leafed. Whoever plans farther ahead types the day."""
LAST_START = time(21)
_FIRST_HOUR, _LAST_HOUR = 8, 21
_LATER_TODAY = timedelta(minutes=30)
_ALL_TIMES = "all"


class DayButtons(Kind[date | None]):
    """A day, from a month of buttons with a week in each row. None: they would rather type.

    A label says the day of the week with its number: each is clear by itself, also read aloud,
    and no empty buttons are needed to keep columns straight.
    """

    takes_words = True

    def __init__(self, now: datetime, near: date | None = None) -> None:
        """Offer the days from `now`, a local time, on: those of the month that `near` lies in."""
        late = (datetime.combine(now.date(), LAST_START) - now) < _LATER_TODAY
        self._now = now
        self._first = now.date() + timedelta(days=late)
        self._month = max(near or self._first, self._first).replace(day=1)

    def options(self) -> Sequence[Option[date | None] | Option[Page]]:
        """Give the days of the month, the months beside it, and the way out."""
        labels = [
            variant("pick-on", str(each.weekday()), number=str(each.day)) for each in self._days()
        ]
        days: list[Option[date | None]] = [
            Option(each, label) for each, label in zip(self._days(), labels, strict=True)
        ]
        typing: Option[date | None] = Option(None, text("pick-typing"))
        return [*days, *self._other_months(), typing]

    def rows(self) -> Sequence[int]:
        """Give each week a row, then the months, then the way out."""
        weeks = [each.isocalendar().week for each in self._days()]
        sizes = [weeks.count(week) for week in dict.fromkeys(weeks)]
        return [*sizes, len(self._other_months()), 1]

    def shown(self) -> Mapping[str, Argument]:
        """Give the month."""
        return {"month": _named(self._month), "year": str(self._month.year)}

    def on_page(self, name: str) -> "DayButtons":
        """Give the days of another month."""
        try:
            month = date.fromisoformat(f"{name}-01")
        except ValueError:
            raise Stale from None
        if not self._first.replace(day=1) <= month <= self._last():
            raise Stale
        return DayButtons(self._now, month)

    def read(self, typed: str, place: Place) -> date | None:
        """Read the number of a day in the month, or a day in words."""
        number = typed.strip().rstrip(".")
        if number.isdecimal():
            found = next((each for each in self._days() if str(each.day) == number), None)
            if found is None:
                raise NotUnderstood
            return found
        refuse_several(typed, place)
        last = _months_on(self._month, 1) - timedelta(days=1)
        shown = (max(self._month, self._first), last)
        reading = numbered_in(shown, typed, place.zone)
        if reading is None:
            reading = read(typed, self._now.replace(tzinfo=place.zone), place.zone)
        if reading.kind is Reads.AMBIGUOUS:
            raise NotUnderstood(text("pick-which-day"))
        if reading.reason is Reason.PAST:
            raise NotUnderstood(text("pick-gone"))
        if len(reading.days) > 1:
            raise NotUnderstood(text("pick-one-day"))
        if not reading.days or not self._is_open(reading.days[0]):
            raise NotUnderstood(which_of_stretch(typed, place))
        return reading.days[0]

    def keep(self, value: date | None) -> Any:
        """Keep the day itself."""
        return "" if value is None else value.isoformat()

    def restore(self, kept: Any) -> date | None:
        """Take it up again, if it is still to come."""
        try:
            day = date.fromisoformat(kept) if kept else None
        except (TypeError, ValueError):
            raise Stale from None
        if day is not None and not self._is_open(day):
            raise Stale
        return day

    def _is_open(self, day: date) -> bool:
        return day >= self._first

    def _days(self) -> list[date]:
        following = _months_on(self._month, 1)
        count = (following - self._month).days
        month = [self._month + timedelta(days=step) for step in range(count)]
        return [each for each in month if self._is_open(each)]

    def _other_months(self) -> list[Option[Page]]:
        found = []
        if self._month > self._first.replace(day=1):
            found.append(_month_option("earlier", _months_on(self._month, -1)))
        if self._month < self._last():
            found.append(_month_option("later", _months_on(self._month, 1)))
        return found

    def _last(self) -> date:
        return _months_on(self._first.replace(day=1), MONTHS_AHEAD)


class TimeButtons(Kind[time]):
    """A time on a day: one of the usual ones, or on another page any half hour."""

    takes_words = True

    def __init__(
        self, now: datetime, day: date, times: Sequence[time], *, is_all: bool = False
    ) -> None:
        """Offer these times of a day, or all, as far as they come after `now`, a local time."""
        self._now = now
        self._times = tuple(times)
        self._day = day
        self._is_all = is_all
        self.columns = 4 if is_all else 3

    def options(self) -> Sequence[Option[time] | Option[Page]]:
        """Give the times, and the way to the others."""
        times = [
            Option(each, text("pick-clock", hour=f"{each:%H}", minute=f"{each:%M}"))
            for each in (_half_hours() if self._is_all else self._times)
            if self._is_to_come(each)
        ]
        others = text("pick-usual-times") if self._is_all else text("pick-other-time")
        return [*times, Option(Page("" if self._is_all else _ALL_TIMES), others)]

    def rows(self) -> Sequence[int]:
        """Give the way back from all times a row of its own."""
        if not self._is_all:
            return ()
        count = len(self.options()) - 1
        full = [self.columns] * (count // self.columns)
        return [*full, *([count % self.columns] if count % self.columns else []), 1]

    def on_page(self, name: str) -> "TimeButtons":
        """Give all times, or the usual ones."""
        if name not in ("", _ALL_TIMES):
            raise Stale
        return TimeButtons(self._now, self._day, self._times, is_all=name == _ALL_TIMES)

    def read(self, typed: str, place: Place) -> time:
        """Read a time as people say it, on this day."""
        now = self._now.replace(tzinfo=place.zone)
        said = f"{self._day:%d-%m-%Y} om {typed}" if typed.isdecimal() else typed
        reading = read(said, now, place.zone)
        if reading.moments and reading.moments[0].on is None:
            reading = read(f"{self._day:%d-%m-%Y} {typed}", now, place.zone)
        found = {_time_on(each, self._day) for each in reading.moments}
        if reading.kind is Reads.AMBIGUOUS:
            raise NotUnderstood(text("pick-half-of-day"))
        at = found.pop() if len(found) == 1 else None
        if at is None:
            raise NotUnderstood
        if not self._is_to_come(at):
            raise NotUnderstood(text("pick-gone"))
        return at

    def keep(self, value: time) -> Any:
        """Keep the time itself."""
        return f"{value:%H:%M}"

    def restore(self, kept: Any) -> time:
        """Take it up again, if it is still to come."""
        try:
            at = time.fromisoformat(kept)
        except (TypeError, ValueError):
            raise Stale from None
        if not self._is_to_come(at):
            raise Stale
        return at

    def _is_to_come(self, at: time) -> bool:
        return datetime.combine(self._day, at) > self._now


def _named(month: date) -> Text:
    return variant("pick-month", str(month.month))


def _month_option(which: str, month: date) -> Option[Page]:
    return Option(Page(f"{month:%Y-%m}"), variant("pick", which, month=_named(month)))


def _months_on(month: date, months: int) -> date:
    """Give the first day of the month so many months on."""
    count = month.year * 12 + month.month - 1 + months
    return date(count // 12, count % 12 + 1, 1)


def _half_hours() -> list[time]:
    hours = range(_FIRST_HOUR, _LAST_HOUR + 1)
    every = [time(hour, minute) for hour in hours for minute in (0, 30)]
    return [each for each in every if each <= LAST_START]


def _time_on(moment: Moment, day: date) -> time | None:
    return moment.at if moment.on == day else None
