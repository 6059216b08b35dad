"""Rules written as an RRULE, with the first time that they happen."""

from calendar import monthrange
from datetime import UTC, date, datetime, time, timedelta

from scheduling.reading import halves
from scheduling.reading.calendar_days import nth_in_month
from scheduling.reading.items import Rule, Situation
from scheduling.reading.nth import CODES
from scheduling.reading.reading import Kind, Moment, Reading

ASK = "ask"
_MOST_DAYS = 800


def recurring(
    rule: Rule,
    times: tuple[int, int | None] | None,
    start: date | None,
    end: date | None,
    situation: Situation,
) -> Reading:
    """Return the reading of a rule at a time of day, from and until a day where these were said.

    The first time is known when the rule says day and hour, and when it leaves out no turns or
    says where to begin. A rule for today's weekday is asked about too.
    """
    value = _written(rule, times, end, situation)
    moment = None if times is None else _first(rule, times, start, situation)
    first = ASK if moment is None or moment.starts is None else moment.value.split("/")[0]
    return Reading(Kind.RECURRENCE, value, first, moments=() if moment is None else (moment,))


def _written(
    rule: Rule, times: tuple[int, int | None] | None, end: date | None, situation: Situation
) -> str:
    parts = [f"FREQ={rule.frequency}"]
    if rule.interval > 1:
        parts.append(f"INTERVAL={rule.interval}")
    if rule.month is not None:
        parts.append(f"BYMONTH={rule.month}")
    if rule.weekdays:
        parts.append(f"BYDAY={','.join(rule.weekdays)}")
    if rule.month_days:
        parts.append(f"BYMONTHDAY={','.join(map(str, rule.month_days))}")
    if times is not None:
        minutes = times[0] % halves.DAY
        parts += [f"BYHOUR={minutes // halves.HOUR}", f"BYMINUTE={minutes % halves.HOUR}"]
    if end is not None:
        last = datetime.combine(end, time(23, 59, 59), situation.zone)
        parts.append(f"UNTIL={last.astimezone(UTC):%Y%m%dT%H%M%SZ}")
    return ";".join(parts)


def _first(
    rule: Rule, times: tuple[int, int | None], start: date | None, situation: Situation
) -> Moment | None:
    has_day = bool(rule.weekdays or rule.month_days) or rule.frequency == "DAILY"
    if start is None and (rule.interval > 1 or not has_day):
        return None
    begins = max(start or situation.today, situation.today)
    for step in range(_MOST_DAYS):
        there = begins + timedelta(days=step)
        if start is not None and not has_day:
            return _at(there, times)
        if _falls_on(rule, there):
            moment = _at(there, times)
            if moment.starts is not None and moment.starts <= situation.now:
                continue
            if there == situation.today and start is None and rule.frequency == "WEEKLY":
                return None
            return moment
    return None


def _at(there: date, times: tuple[int, int | None]) -> Moment:
    begin, end = (
        None
        if minutes is None
        else time(minutes % halves.DAY // halves.HOUR, minutes % halves.HOUR)
        for minutes in times
    )
    return Moment(there, begin, until_at=end)


def _falls_on(rule: Rule, there: date) -> bool:
    """Tell whether a rule falls on a day, turns that are left out aside."""
    if rule.month is not None and there.month != rule.month:
        return False
    last = monthrange(there.year, there.month)[1]
    if rule.month_days and not any(
        there.day == (day if day > 0 else last + 1 + day) for day in rule.month_days
    ):
        return False
    return not rule.weekdays or any(_is_weekday(code, there) for code in rule.weekdays)


def _is_weekday(code: str, there: date) -> bool:
    weekday = CODES.index(code[-2:])
    if there.weekday() != weekday or len(code) == 2:
        return there.weekday() == weekday
    return nth_in_month(int(code[:-2]), weekday, there.year, there.month) == there
