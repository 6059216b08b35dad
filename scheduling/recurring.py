"""The times at which something comes again: wall times, so that half past two stays half past two.

Rules are RRULEs (RFC 5545, 3.3.10), as far as `scheduling.reading` writes them. A month without a
31st is passed over, as that document says.
"""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import count, islice
from zoneinfo import ZoneInfo

_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_MOST_TURNS = 1200
"""How far is looked before a rule counts as one without another time (a 31 February)."""
_MOST_IN_A_TURN = 31
_OF_HOURS = ("BYHOUR", "BYMINUTE")


class NoRule(ValueError):
    """A text is no rule that is known here."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule that was read. `until_at` is an aware instant, or None for a rule without an end."""

    frequency: str
    interval: int = 1
    weekdays: tuple[tuple[int | None, int], ...] = ()
    month_days: tuple[int, ...] = ()
    month: int | None = None
    until_at: datetime | None = None


def read_rule(value: str) -> Rule:
    """Read an RRULE. Raises `NoRule`. Its hours are not looked at: these are those of the start."""
    parts = dict(part.split("=", 1) for part in value.split(";") if "=" in part)
    try:
        rule = Rule(
            frequency=parts.pop("FREQ"),
            interval=int(parts.pop("INTERVAL", "1")),
            weekdays=tuple(_weekday(each) for each in parts.pop("BYDAY", "").split(",") if each),
            month_days=tuple(int(each) for each in parts.pop("BYMONTHDAY", "").split(",") if each),
            month=int(parts.pop("BYMONTH")) if "BYMONTH" in parts else None,
            until_at=_until(parts.pop("UNTIL")) if "UNTIL" in parts else None,
        )
    except (KeyError, ValueError):
        raise NoRule("no rule that is known") from None
    is_known = rule.frequency in {"DAILY", "WEEKLY", "MONTHLY", "YEARLY"}
    if not is_known or rule.interval < 1 or set(parts) - set(_OF_HOURS):
        raise NoRule("no rule that is known")
    return rule


def without_hours(value: str) -> str:
    """Give a rule as a calendar wants it, where the start says the hour."""
    kept = [part for part in value.split(";") if part.partition("=")[0] not in _OF_HOURS]
    return ";".join(kept)


def ended_with(value: str, last_at: datetime) -> str:
    """Give a rule that ends with what happens at an aware instant."""
    kept = [part for part in value.split(";") if part.partition("=")[0] not in {"UNTIL", "COUNT"}]
    return ";".join([*kept, f"UNTIL={last_at.astimezone(UTC):%Y%m%dT%H%M%SZ}"])


def times(value: str, first_local: datetime, zone: str, *, most: int) -> list[datetime]:
    """Give the first times of a rule as naive wall times in a zone, `first_local` among them.

    Raises `NoRule`.
    """
    return list(islice(_times(read_rule(value), first_local, zone), most))


def falls_on(value: str, day: date) -> bool:
    """Whether a rule can begin on a day. Raises `NoRule`."""
    return day in islice(_days(read_rule(value), day), _MOST_IN_A_TURN)


def day_after(value: str, day: date) -> date | None:
    """Give the first day of a rule after a day of it; None where there is none. Raises `NoRule`."""
    return next((each for each in _days(read_rule(value), day) if each > day), None)


def times_after(
    value: str, first_local: datetime, zone: str, after_local: datetime, *, most: int
) -> list[datetime]:
    """Give the next times of a rule after a wall time. Raises `NoRule`."""
    coming = (each for each in _times(read_rule(value), first_local, zone) if each > after_local)
    return list(islice(coming, most))


def _times(rule: Rule, first_local: datetime, zone: str) -> Iterator[datetime]:
    yield first_local
    for day in _days(rule, first_local.date()):
        local = datetime.combine(day, first_local.time())
        if local <= first_local:
            continue
        if rule.until_at is not None and local.replace(tzinfo=ZoneInfo(zone)) > rule.until_at:
            return
        yield local


def _days(rule: Rule, first: date) -> Iterator[date]:
    """Give the days of a rule from that of the start on."""
    for turn in islice(count(), _MOST_TURNS):
        steps = turn * rule.interval
        match rule.frequency:
            case "DAILY":
                yield first + timedelta(days=steps)
            case "WEEKLY":
                monday = first - timedelta(days=first.weekday()) + timedelta(weeks=steps)
                days = [day for _, day in rule.weekdays] or [first.weekday()]
                yield from (monday + timedelta(days=day) for day in sorted(days))
            case "MONTHLY":
                years, months = divmod(first.month - 1 + steps, 12)
                yield from _in_month(rule, first, first.year + years, months + 1)
            case _:
                yield from _in_month(rule, first, first.year + steps, rule.month or first.month)


def _in_month(rule: Rule, first: date, year: int, month: int) -> Iterator[date]:
    last = monthrange(year, month)[1]
    if rule.weekdays:
        in_order = (date(year, month, day) for day in range(1, last + 1))
        yield from (day for day in in_order if any(_is(day, each, last) for each in rule.weekdays))
        return
    wanted = rule.month_days or (first.day,)
    found = {day if day > 0 else last + 1 + day for day in wanted}
    yield from (date(year, month, day) for day in sorted(found) if 1 <= day <= last)


def _is(day: date, weekday: tuple[int | None, int], last: int) -> bool:
    place, number = weekday
    if day.weekday() != number:
        return False
    if place is None:
        return True
    from_start, from_end = (day.day - 1) // 7 + 1, -((last - day.day) // 7 + 1)
    return place in (from_start, from_end)


def _weekday(code: str) -> tuple[int | None, int]:
    return int(code[:-2]) if code[:-2] else None, _WEEKDAYS.index(code[-2:])


def _until(value: str) -> datetime:
    return datetime.strptime(value, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
