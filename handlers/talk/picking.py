"""Choosing a day and a time by tapping: a month of buttons, and the usual times.

For who prefers to tap. Whatever is offered can be typed as well, as its label or in words of
one's own ("de 12e", "half drie").
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any, TypeVar
from uuid import UUID
from zoneinfo import ZoneInfo

from handlers.talk.day_buttons import DayButtons, TimeButtons
from handlers.talk.kinds import OneOf
from handlers.talk.questions import Kind, Option, Page, Place, Talk, ask
from handlers.talk.turn import Turn
from messages.said import Argument, text

T = TypeVar("T")

USUAL_TIMES = (time(10), time(11), time(14), time(15, 30), time(19), time(19, 30))
MOST_USUAL = 8
"""With the way to the other times, three rows of three."""


@dataclass(frozen=True, slots=True)
class Tapping:
    """What choosing by tapping must know: the local time, and when the group met before."""

    now: datetime
    times: tuple[time, ...] = USUAL_TIMES


class Calendar:
    """The answer that somebody wants the calendar of buttons."""


CALENDAR = Calendar()


def tapping(turn: Turn, zone: ZoneInfo, group_id: UUID) -> Tapping:
    """Give the local time in a zone, and the usual times with those of the group's meetings."""
    met = [
        each.starts_local.time()
        for each in turn.unit.meetings.where(group_id=group_id, order_by=("-created_at",))
        if each.starts_local is not None
    ]
    own = [each for each in dict.fromkeys(met) if each not in USUAL_TIMES]
    times = sorted((*own[: MOST_USUAL - len(USUAL_TIMES)], *USUAL_TIMES))
    return Tapping(turn.now.astimezone(zone).replace(tzinfo=None), tuple(times))


class OrCalendar(Kind[T | Calendar]):
    """What another kind takes, or a tap on the way to the calendar of buttons."""

    columns = 1

    def __init__(self, other: Kind[T]) -> None:
        """Take what `other` takes."""
        self._other = other
        self.takes_words = other.takes_words

    def options(self) -> Sequence[Option[T | Calendar] | Option[Page]]:
        """Give the way to the calendar, after the answers that the other kind offers."""
        offered: list[Any] = [*self._other.options()]
        return [*offered, Option(CALENDAR, text("pick-from-calendar"))]

    def read(self, typed: str, place: Place) -> T | Calendar:
        """Read as the other kind does."""
        return self._other.read(typed, place)

    def keep(self, value: T | Calendar) -> Any:
        """Tell the calendar from other answers."""
        return {"calendar": True} if isinstance(value, Calendar) else self._other.keep(value)

    def restore(self, kept: Any) -> T | Calendar:
        """Give it back."""
        return CALENDAR if kept == {"calendar": True} else self._other.restore(kept)


def pick_day(now: datetime, *, near: date | None = None) -> Talk[date | None]:
    """Let somebody tap a day from `now`, a local time, on. None: they would rather type.

    The calendar opens at the month of `near`, if a day is given.
    """
    return (yield from ask("pick-day", DayButtons(now, near)))


def pick_times(view: Tapping, *, most: int, near: date | None = None) -> Talk[tuple[datetime, ...]]:
    """Let somebody tap up to so many days with their times. Nothing: they would rather type.

    With room for more than one each is read back, with the question whether that is all.
    """
    picked: list[datetime] = []
    while len(picked) < most:
        day = yield from pick_day(view.now, near=picked[-1].date() if picked else near)
        if day is None:
            return ()
        at = yield from ask("pick-time", TimeButtons(view.now, day, view.times), day=day)
        picked = sorted({*picked, datetime.combine(day, at)})
        if most == 1:
            break
        choices = [Option("more", text("pick-another")), Option("done", text("pick-done"))]
        if len(picked) == most:
            choices.pop(0)
        choices.append(Option("again", text("pick-again")))
        said: list[Argument] = [*picked]
        answer = yield from ask("pick-enough", OneOf(choices), days=said)
        if answer == "done":
            break
        if answer == "again":
            picked = []
    return tuple(picked)
