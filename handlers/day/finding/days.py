"""Asking which days and times can be: typed as people say them, and read back in full."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from handlers.day.finding.completing import completed, in_order, timed
from handlers.day.finding.heard import Heard, Moments, differing, laid_down, taken_up
from handlers.day.finding.saying import minutes_of, moment_said, moments_said
from handlers.talk.day_buttons import TimeButtons
from handlers.talk.picking import Calendar, OrCalendar, Tapping, pick_day, pick_times
from handlers.talk.questions import Kind, NotUnderstood, Option, Page, Place, Question, Stale, Talk
from messages.said import Argument, Text, text
from messages.typed import clean
from scheduling.reading import Moment, Reason

MOST_OPTIONS = 8
"""More questions than this would tire whoever answers them."""
MOST_OFFERED = 5

_REFUSED = {
    Reason.PAST: "day-refused-past",
    Reason.NONEXISTENT_DATE: "day-refused-date",
    Reason.NONEXISTENT_TIME: "day-refused-time",
    Reason.WEEKDAY_MISMATCH: "day-refused-weekday",
    Reason.WEEK_MISMATCH: "day-refused-week",
    Reason.DAY_PART_MISMATCH: "day-refused-part",
    Reason.END_BEFORE_START: "day-refused-end",
    Reason.TOO_FAR: "day-refused-far",
}


@dataclass(frozen=True, slots=True)
class Slot:
    """A day and time that was agreed with; local, and its length where that was said.

    `is_fixed`: whether it is fixed, or people are asked first; None where that was not said yet.
    """

    starts_local: datetime
    minutes: int | None
    is_fixed: bool | None = None


def whole_days(
    zone: ZoneInfo,
    view: Tapping,
    *,
    most: int = MOST_OPTIONS,
    aside: Text | None = None,
    moving_from: date | None = None,
    said: str = "",
    or_fixed: bool = False,
) -> Talk[tuple[Slot, ...]]:
    """Ask for days and times until each is whole, was read back, and is right.

    Where a day is asked for, it can be tapped in a calendar as well, and a time from a list.
    `aside` labels a button beside the first question: who taps it wants something else, and
    gives no days. With `moving_from` a time alone is a time on that day. Days that were `said`
    already are not asked for, only read back. `or_fixed`: of one day it is asked in the same breath
    whether it is fixed.
    """
    known = (days_in(said, zone, view.now.replace(tzinfo=zone)) if said else None) or Heard()
    exact: Moments = ()
    beside: Heard | None = None
    while not known.agreed:
        beside = known.beside or beside
        if known.is_whole and (exact or beside is not None):
            # What is exact waits, while a day is asked of what was said vaguely beside it.
            exact = in_order([*exact, *known.moments])
            if beside is None:
                known, exact = Heard(exact), ()
            else:
                known, beside = beside, None
            continue
        room = most - len(exact)
        asked = _about(known, room, or_fixed=or_fixed, exact=exact)
        if aside is not None and known.is_nothing:
            asked = replace(asked, offers=(*asked.offers, Option(Heard(aside=True), aside)))
        read_beside = known
        if known.is_nothing and moving_from is not None:
            read_beside = Heard((Moment(on=moving_from),))
        days = Days(zone, read_beside, asked.offers, room)
        known = yield from _answer(known, asked, days, view, room)
        if exact or beside is not None:
            known = replace(known, agreed=False)
        if exact and (known.aside or known.is_nothing):
            known, exact = Heard(exact), ()
        if known.aside:
            return ()
        if known.is_nothing:
            beside = None
    return tuple(
        Slot(each.starts, minutes_of(each), known.is_fixed)
        for each in known.moments
        if each.starts is not None
    )


def _answer(known: Heard, asked: "_Asked", days: "Days", view: Tapping, most: int) -> Talk[Heard]:
    """Ask, with a calendar of buttons where a day is asked for, and times where only those lack."""
    if asked.key == "day-what-time":
        times = TimeButtons(view.now, known.without_time[0], view.times)
        heard: Heard = yield Question(asked.key, _OrTime(days, known, times), asked.args)
        return heard
    if known.lacks_day and not known.choices:
        answer: Heard | Calendar = yield Question(asked.key, OrCalendar(days), asked.args)
        if isinstance(answer, Calendar):
            return (yield from _tapped(known, view, most))
        return answer
    heard = yield Question(asked.key, days, asked.args)
    return heard


def _tapped(known: Heard, view: Tapping, most: int) -> Talk[Heard]:
    """Let days be tapped, with their times where those are not known yet."""
    near = known.period[0] if known.period else None
    if not known.moments:
        picked = yield from pick_times(view, most=most, near=near)
        moments = tuple(Moment(on=each.date(), at=each.time()) for each in picked)
        return Heard(moments, agreed=most > 1) if moments else known
    day = yield from pick_day(view.now, near=near)
    if day is None:
        return known
    placed = tuple(replace(each, on=each.on or day) for each in known.moments)
    if any(each.starts is not None and each.starts <= view.now for each in placed):
        return Heard(reason=Reason.PAST)
    return Heard(placed)


def days_in(typed: str, zone: ZoneInfo, now: datetime) -> Heard | None:
    """Give the days and times that words name, where each day has its time; else None."""
    try:
        heard = Days(zone, Heard(), (), MOST_OPTIONS).read(typed, Place(now, zone))
    except NotUnderstood:
        return None
    return heard if heard.is_whole and not heard.repeats else None


class Days(Kind[Heard]):
    """Days and times in somebody's own words, read beside what is known already."""

    columns = 1

    def __init__(
        self, zone: ZoneInfo, known: Heard, offers: Sequence[Option[Heard]], most: int
    ) -> None:
        """Read in a zone, up to `most` moments; `offers` can be tapped."""
        self._zone = zone
        self._known = known
        self._offers = offers
        self._most = most

    def options(self) -> Sequence[Option[Heard]]:
        """Give the readings that can be tapped."""
        return self._offers

    def read(self, typed: str, place: Place) -> Heard:
        """Read what was typed. Raises `NotUnderstood` where nothing was found, or too much."""
        found = completed(self._known, clean(typed), place.now, self._zone)
        if found.is_nothing:
            raise NotUnderstood
        if len(found.moments) + (found.beside is not None) > self._most:
            if self._most == 1:
                raise NotUnderstood(text("day-just-one"))
            raise NotUnderstood(text("day-too-many", most=self._most))
        return found

    def keep(self, value: Heard) -> Any:
        """Lay it down."""
        return laid_down(value)

    def restore(self, kept: Any) -> Heard:
        """Take it up again."""
        try:
            return taken_up(kept)
        except (KeyError, TypeError, ValueError):
            raise Stale from None


class _OrTime(Kind[Heard]):
    """Times for days of which none is known yet: tapped from a list, or in somebody's words."""

    takes_words = True

    def __init__(self, days: Days, known: Heard, times: TimeButtons) -> None:
        """Offer those of `times` that fit what was said of the part of the day."""
        self._days = days
        self._known = known
        self._times = times
        self.columns = times.columns

    def options(self) -> Sequence[Option[Heard] | Option[Page]]:
        """Give the times, and the way to the others."""
        offered: list[Option[Heard] | Option[Page]] = []
        for each in self._times.options():
            if isinstance(each.value, Page):
                offered.append(Option(each.value, each.label))
            elif (whole := timed(self._known, each.value)) is not None:
                offered.append(Option(whole, each.label))
        # Of a night no time is usual: without any, a way to more would lead nowhere.
        return offered if len(offered) > 1 else ()

    def on_page(self, name: str) -> "_OrTime":
        """Give all times, or the usual ones."""
        return _OrTime(self._days, self._known, self._times.on_page(name))

    def read(self, typed: str, place: Place) -> Heard:
        """Read a time, or days and times anew."""
        return self._days.read(f"om {typed}" if typed.strip().isdecimal() else typed, place)

    def keep(self, value: Heard) -> Any:
        """Lay it down."""
        return self._days.keep(value)

    def restore(self, kept: Any) -> Heard:
        """Take it up again."""
        return self._days.restore(kept)


@dataclass(frozen=True, slots=True)
class _Asked:
    key: str
    args: dict[str, Argument]
    offers: tuple[Option[Heard], ...]


def _about(known: Heard, most: int, *, or_fixed: bool, exact: Moments = ()) -> _Asked:
    """Choose what to ask: only what is missing. `exact` are days beside which this was said."""
    if known.reason is not None:
        offers = [Option(Heard(each), moments_said(each)) for each in known.choices]
        return _Asked(_REFUSED[known.reason], {}, tuple(offers[:MOST_OFFERED]))
    if known.choices:
        return _Asked("day-which", {}, (*_to_choose(known), _OTHERWISE))
    if known.lacks_day:
        return _about_day(known, most, exact)
    if known.without_time:
        days: list[Argument] = [
            moment_said(each) for each in known.moments if each.on and each.at is None
        ]
        return _Asked("day-what-time", {"days": days}, ())
    said: list[Argument] = [moment_said(each) for each in known.moments]
    if or_fixed and len(said) == 1 and not known.repeats:
        ask_first = Option(replace(known, agreed=True, is_fixed=False), text("day-ask-first"))
        fixed = Option(replace(known, agreed=True, is_fixed=True), text("day-is-fixed"))
        return _Asked("day-only-one", {"day": said[0]}, (ask_first, fixed, _OTHERWISE))
    yes = Option(replace(known, agreed=True), text("common-yes"))
    key = "day-read-back-row" if known.repeats else "day-read-back"
    return _Asked(key, {"days": said}, (yes, _OTHERWISE))


def _about_day(known: Heard, most: int, exact: Moments) -> _Asked:
    if known.period is not None:
        first, last = known.period
        if exact:
            leave = Option(Heard(aside=True), text("day-leave-beside"))
            beside: dict[str, Argument] = {"days": [moment_said(each) for each in exact]}
            return _Asked("day-which-beside", {**beside, "first": first, "last": last}, (leave,))
        return _Asked("day-which-between", {"first": first, "last": last}, ())
    if known.repeats:
        return _Asked("day-first-of-row", {}, ())
    if known.moments:
        return _Asked("day-which-day", {}, ())
    return _Asked("day-when-then" if most == 1 else "day-when", {}, ())


_OTHERWISE: Option[Heard] = Option(Heard(), text("day-otherwise"))


def _to_choose(known: Heard) -> list[Option[Heard]]:
    forms = differing(known.choices)
    if forms is None:
        whole = [Option(Heard(each), moments_said(each)) for each in known.choices]
        return whole[:MOST_OFFERED]
    return [Option(left, moment_said(form)) for form, left in forms[:MOST_OFFERED]]
