"""T6: every wall-clock time over 2026 to 2028, in every zone of Europe.

Zones that keep the same time all these years differ in their names alone: one of them is tried at
every half hour of the three years, and the others around each change of their clocks.
"""

from datetime import UTC, date, datetime, time, timedelta
from random import Random
from zoneinfo import ZoneInfo, available_timezones

from domain.meetings import instant_of
from domain.quiet import is_quiet
from domain.reminders import Reminder, remind_at
from tests.faults.outcome import Outcome, Trial

FIRST, LAST = date(2026, 1, 1), date(2028, 12, 31)
_OUTSIDE_THE_FOLDER = ("Atlantic/Azores", "Atlantic/Canary", "Atlantic/Faroe", "Atlantic/Madeira")
_HALF_HOURS = [time(minutes // 60, minutes % 60) for minutes in range(0, 24 * 60, 30)]
_SOONEST, _LATEST = timedelta(hours=1), timedelta(hours=16)
"""An hour before; or the evening before, and a night may last an hour longer."""
_NUDGE_HOURS = range(7, 13)
_HOURS = range((LAST - FIRST).days * 24 + 4 * 24)
_BEGUN_AT = datetime.combine(FIRST - timedelta(days=2), time(), UTC)


def zones() -> list[str]:
    """Give the IANA zones of Europe, the islands among them."""
    european = {name for name in available_timezones() if name.startswith("Europe/")}
    return sorted(european | set(_OUTSIDE_THE_FOLDER))


async def run(trial: Trial) -> Outcome:
    """A meeting is at the wall time that was said, and its reminders at the hour asked for."""
    outcome = Outcome()
    chance = Random(trial.seed)
    days = [FIRST + timedelta(days=number) for number in range((LAST - FIRST).days + 1)]
    known: set[tuple[object, ...]] = set()
    looked_at = 0
    for zone in zones():
        clock = _clock_of(ZoneInfo(zone))
        whole = trial.full and clock not in known
        known.add(clock)
        changes = [day for day in days if _changes(day, ZoneInfo(zone))]
        some = days if whole else [*changes, *chance.sample(days, 10)]
        for day in some:
            times = _HALF_HOURS if whole or day in changes else [time(14)]
            for at in times:
                looked_at += 1
                wrong = _wrong_at(datetime.combine(day, at), zone, chance.choice(_NUDGE_HOURS))
                if wrong:
                    outcome.check(False, f"{zone} {day} {at}: {wrong}")
    outcome.note = f"{looked_at} wall times in {len(zones())} zones of {len(known)} kinds"
    return outcome


def _clock_of(zone: ZoneInfo) -> tuple[object, ...]:
    """Give what a zone's clock says all these years: every change, and what holds after it."""
    said: list[tuple[int, timedelta | None, timedelta | None]] = []
    for hour in _HOURS:
        at = (_BEGUN_AT + timedelta(hours=hour)).astimezone(zone)
        now = (at.utcoffset(), at.dst())
        if not said or said[-1][1:] != now:
            said.append((hour, *now))
    return tuple(said)


def _changes(day: date, zone: ZoneInfo) -> bool:
    start = datetime.combine(day, time(), zone)
    return start.utcoffset() != (start + timedelta(days=1)).utcoffset()


def _wrong_at(local: datetime, zone: str, hour: int) -> str:
    """Say what is wrong with a meeting at this wall time, if anything."""
    there = ZoneInfo(zone)
    instant = instant_of(local, zone)
    back = instant.astimezone(there).replace(tzinfo=None)
    exists = _exists(local, there)
    if exists and back != local:
        return f"shown as {back}"
    if not exists and not local < back <= local + timedelta(hours=2):
        return f"skipped, and moved to {back}"
    if exists and instant != min(_instants(local, there)):
        return "the second of two was taken"
    reminder = remind_at(Reminder.DAY, instant, zone, hour).astimezone(there)
    if (reminder.date(), reminder.hour, reminder.minute) != (
        back.date() - timedelta(days=1),
        hour,
        0,
    ):
        return f"reminded at {reminder}"
    soon = remind_at(Reminder.HOUR, instant, zone)
    if is_quiet(soon.astimezone(there)) or not _SOONEST <= instant - soon <= _LATEST:
        return f"reminded {instant - soon} before"
    # A key names the meeting and which reminder: two wall times never share one by their time.
    return ""


def _exists(local: datetime, zone: ZoneInfo) -> bool:
    aware = local.replace(tzinfo=zone)
    return aware.astimezone(UTC).astimezone(zone).replace(tzinfo=None) == local


def _instants(local: datetime, zone: ZoneInfo) -> list[datetime]:
    return [local.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (0, 1)]
