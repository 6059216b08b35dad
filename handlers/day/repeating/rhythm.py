"""How often a group meets: set days, about so many weeks, or a day each time (METHOD.md, E)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from domain.groups import Group
from domain.meetings import instant_of
from domain.members import Member
from domain.rights import Action
from domain.series import AHEAD, LONGEST_WEEKS
from handlers.day.repeating import quiet_time, series
from handlers.talk.buttons import tap
from handlers.talk.kinds import Read, confirm
from handlers.talk.questions import Kind, NotUnderstood, Option, Place, Stale, Talk, ask
from handlers.talk.turn import Turn
from handlers.talk.vague_days import refuse_several, which_of_stretch
from messages.said import Lines, Text, text
from messages.typed import clean
from scheduling.reading import Kind as Sort
from scheduling.reading import read
from scheduling.recurring import falls_on, read_rule, times

CADENCES = (4, 6, 8, 12)
"""In weeks: METHOD.md, step E, asks for at least one meeting in three months."""
_WEEKS = {"DAILY": 1 / 7, "WEEKLY": 1, "MONTHLY": 52 / 12, "YEARLY": 52}


@dataclass(frozen=True, slots=True)
class HowOften:
    """How often a group wants to meet.

    `weeks`: about so many between two meetings; `rule`: on set days, an RRULE as it was `said`,
    the first at `first_local` where that is known. Neither: a day is chosen each time.
    """

    weeks: int | None = None
    rule: str | None = None
    first_local: datetime | None = None
    said: str = ""


class Often(Kind[HowOften]):
    """Tapped, or as people say it: "om de zes weken", "elke eerste dinsdag om 14.00"."""

    columns = 2

    def __init__(self, zone: ZoneInfo) -> None:
        """Read days and hours in a zone."""
        self._zone = zone

    def options(self) -> Sequence[Option[HowOften]]:
        """Offer what is usual, and no rhythm at all."""
        offered = [Option(HowOften(weeks=each), _weeks_label(each)) for each in CADENCES]
        return [*offered, Option(HowOften(), text("rhythm-each-time"))]

    def read(self, typed: str, place: Place) -> HowOften:
        """Read a rhythm. Raises `NotUnderstood`."""
        words = clean(typed)
        reading = read(words, place.now, self._zone)
        meant = next(
            (each for each in (reading, *reading.alternatives) if each.kind is Sort.RECURRENCE),
            None,
        )
        if meant is None or not isinstance(meant.value, str):
            raise NotUnderstood
        rule = read_rule(meant.value)
        if rule.weekdays or rule.month_days:
            first = meant.moments[0].starts if meant.moments else None
            return HowOften(rule=meant.value, first_local=first, said=words)
        weeks = round(_WEEKS[rule.frequency] * rule.interval)
        if not 1 <= weeks <= LONGEST_WEEKS:
            raise NotUnderstood
        return HowOften(weeks=weeks)

    def keep(self, value: HowOften) -> Any:
        """Lay it down."""
        first = value.first_local
        return [value.weeks, value.rule, first.isoformat() if first else None, value.said]

    def restore(self, kept: Any) -> HowOften:
        """Take it up again."""
        try:
            weeks, rule, first, said = kept
            return HowOften(weeks, rule, datetime.fromisoformat(first) if first else None, said)
        except (TypeError, ValueError):
            raise Stale from None


@dataclass(frozen=True, slots=True)
class View:
    """What the talk may know."""

    zone: ZoneInfo


def overview(turn: Turn, _: str) -> None:
    """Show the rhythm of the group, or ask for one."""
    group, member = turn.in_group()
    _show(turn, group, member)


def look(turn: Turn, group_id: UUID | None, _: str) -> None:
    """Show it, from a button."""
    _show(turn, *turn.access(Action.PLAN_MEETING, group_id))


def change(turn: Turn, group_id: UUID | None, _: str) -> None:
    """Ask for another rhythm."""
    turn.access(Action.PLAN_MEETING, group_id)
    turn.begin("rhythm", group_id)


def _show(turn: Turn, group: Group, _: Member) -> None:
    known = series.open_series(turn, group)
    if known is not None:
        coming = series.coming_of(turn, known)
        rows = [
            [tap(text("rhythm-one", day=each.begins_local), "day-look", each.id)] for each in coming
        ]
        turn.say(
            text("rhythm-series", said=known.said),
            *rows,
            [tap(text("rhythm-end-label"), "series-ask-end", known.id)],
            group_id=group.id,
        )
    elif group.cadence_weeks is not None:
        turn.say(
            text("rhythm-cadence", weeks=group.cadence_weeks),
            [
                tap(text("rhythm-find"), "day-find", group.id),
                tap(text("rhythm-other"), "rhythm-change", group.id),
            ],
            group_id=group.id,
        )
    else:
        turn.begin("rhythm", group.id)


def view(turn: Turn) -> View:
    """Give what the talk may know."""
    group, _ = turn.in_group()
    return View(ZoneInfo(group.zone))


def rhythm(known: View) -> Talk[HowOften | None]:
    """Ask how often; set days are read back, with the first of them."""
    often = yield from ask("rhythm-how-often", Often(known.zone))
    if often.rule is None:
        return often
    first = often.first_local
    if first is None:
        first = yield from ask("rhythm-first", _first(often.rule, known.zone), said=often.said)
    days = times(often.rule, first, known.zone.key, most=AHEAD)
    lines = Lines(tuple(text("day-line", day=each) for each in days))
    tell = yield from confirm(
        "rhythm-shall-set", yes="day-yes-tell", no="day-leave-it", said=often.said, days=lines
    )
    return HowOften(None, often.rule, first, often.said) if tell else None


def settle(turn: Turn, often: HowOften | None) -> None:
    """Keep the rhythm. A series is told at once; a cadence is the owner's alone."""
    group, _ = turn.in_group()
    if often is None or series.open_series(turn, group) is not None:
        turn.say(text("day-left-as-it-was"), group_id=group.id)
        return
    group.cadence_weeks = often.weeks
    group.says_quiet = True
    turn.unit.groups.save(group)
    if often.rule is not None and often.first_local is not None:
        series.begin_series(turn, group, often.rule, often.first_local, often.said)
    elif often.weeks is not None:
        turn.say(
            text("rhythm-cadence-kept", weeks=often.weeks),
            [tap(text("rhythm-find"), "day-find", group.id)],
            group_id=group.id,
        )
    else:
        turn.say(text("rhythm-none-kept"), group_id=group.id)
    quiet_time.plan(turn, group)


def _first(rule: str, zone: ZoneInfo) -> Read[datetime]:
    """Take the first day and time of a rule."""

    def found(typed: str, place: Place) -> datetime:
        refuse_several(typed, place)
        reading = read(typed, place.now, zone)
        starts = [each.starts for each in reading.moments if each.starts is not None]
        if reading.kind is not Sort.DATETIME or len(starts) != 1:
            raise NotUnderstood(which_of_stretch(typed, place))
        if instant_of(starts[0], zone.key) <= place.now:
            raise NotUnderstood(text("rhythm-first-past"))
        if not falls_on(rule, starts[0].date()):
            raise NotUnderstood(text("rhythm-first-other", day=starts[0].date()))
        return starts[0]

    return Read(found, lambda value: value.isoformat(), datetime.fromisoformat)


def _weeks_label(weeks: int) -> Text:
    return text("rhythm-weeks", weeks=weeks)
