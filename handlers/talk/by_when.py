"""Asking by when: a day, no day, or the next meeting."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from handlers.talk.kinds import Read
from handlers.talk.picking import Calendar, OrCalendar, pick_day
from handlers.talk.questions import NotUnderstood, Option, Place, Talk, ask, ask_or_skip
from handlers.talk.vague_days import last_days
from messages.said import text
from scheduling.reading import Reason, read_due


def days_in(place: Place, typed: str) -> tuple[date, ...]:
    """Give the day that a text says; several where that must be asked; none where it is vague."""
    return read_due(typed, place.now, place.zone).possible_days


def ask_day(
    now: datetime, days: tuple[date, ...] = (), *, or_next: bool = True
) -> Talk[tuple[date | None, bool]]:
    """Ask by when; "before Friday" may be that day or the day before, so that is asked too.

    `now` is the local time of who is asked, `days` are those that may be meant; `or_next` offers
    the next meeting. Give the day, or None; and whether it is for the next meeting.
    """
    while len(days) != 1:
        if days:
            days = yield from ask("telling-which-day", _WhichOf(days))
            continue
        kind = OrCalendar(_Days(or_next=or_next))
        found = yield from ask_or_skip("telling-when", kind, skip="telling-no-day")
        if found is None:
            return None, False
        if isinstance(found, Calendar):
            day = yield from pick_day(now)
            days = () if day is None else (day,)
        elif found:
            days = found
        else:
            return None, True
    return days[0], False


class _Days(Read[tuple[date, ...]]):
    """Days as they are said; or none, for the next meeting."""

    def __init__(self, *, or_next: bool) -> None:
        super().__init__(_read_days, keep_days, restore_days)
        self._or_next = or_next

    def options(self) -> Sequence[Option[tuple[date, ...]]]:
        """Offer the next meeting, where that is an answer."""
        return (Option((), text("telling-at-next")),) if self._or_next else ()


class _WhichOf(Read[tuple[date, ...]]):
    """One of the days that may be meant, or another one as it is said; none: it is asked anew."""

    takes_words = False

    def __init__(self, days: Sequence[date]) -> None:
        super().__init__(_read_days, keep_days, restore_days)
        self._days = days

    def options(self) -> Sequence[Option[tuple[date, ...]]]:
        """Offer these days, and another."""
        offered: list[Option[tuple[date, ...]]] = [
            Option((each,), text("telling-day", day=each)) for each in self._days
        ]
        return [*offered, Option((), text("telling-other-day"))]


def _read_days(typed: str, place: Place) -> tuple[date, ...]:
    return last_days(typed, place, _read_exact)


def _read_exact(typed: str, place: Place) -> tuple[date, ...]:
    days = days_in(place, typed)
    if not days and read_due(typed, place.now, place.zone).reason is Reason.PAST:
        raise NotUnderstood(text("telling-day-past"))
    return days


def keep_days(days: Sequence[date]) -> list[str]:
    """Lay days down as JSON."""
    return [each.isoformat() for each in days]


def restore_days(kept: Any) -> tuple[date, ...]:
    """Take them up again."""
    return tuple(date.fromisoformat(each) for each in kept)
