"""When somebody is reminded of a meeting: the day before, and earlier or later if they asked."""

from datetime import datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from domain.accounts import REST_WITHOUT_END, Account
from domain.clock import day_in
from domain.quiet import NUDGE_HOUR, QUIET_UNTIL, before_quiet


class Reminder(StrEnum):
    """How long before a meeting somebody is reminded of it."""

    WEEK = "week"
    DAY = "day"
    HOUR = "hour"


_DAYS_BEFORE = {Reminder.WEEK: 7, Reminder.DAY: 1}


def wants(account: Account, which: Reminder) -> bool:
    """Whether somebody wants this reminder: the day before, unless they said otherwise."""
    match which:
        case Reminder.WEEK:
            return account.reminds_week
        case Reminder.DAY:
            return account.reminds_day
        case Reminder.HOUR:
            return account.reminds_hour


def set_wish(account: Account, which: Reminder, *, wanted: bool) -> None:
    """Let somebody have this reminder, or not."""
    match which:
        case Reminder.WEEK:
            account.reminds_week = wanted
        case Reminder.DAY:
            account.reminds_day = wanted
        case Reminder.HOUR:
            account.reminds_hour = wanted


def remind_at(
    which: Reminder, starts_at: datetime, zone: str, hour: int = NUDGE_HOUR.hour
) -> datetime:
    """Give the instant of a reminder for a reader in `zone`; `starts_at` is aware.

    What comes days before comes at the hour of the day that the reader chose.

    Days are the reader's own. An hour before that falls in quiet time is the evening before it:
    for a meeting at half past nine the evening before, for one at half past ten at night the same.
    """
    days = _DAYS_BEFORE.get(which)
    if days is None:
        return before_quiet(starts_at - timedelta(hours=1), zone)
    day = day_in(zone, starts_at) - timedelta(days=days)
    return datetime.combine(day, time(hour), ZoneInfo(zone))


def comes_with_rest(
    account: Account, due_at: datetime, starts_at: datetime, *, waits: bool
) -> bool:
    """Whether a reminder comes before its meeting where somebody rests; instants are aware.

    One that waits comes when the rest is over: the morning after its last day, not in quiet time.
    One that does not wait comes at its own time, or not.
    """
    if account.rests_until is None or not account.rests_on(day_in(account.zone, due_at)):
        return True
    if not waits or account.rests_until == REST_WITHOUT_END:
        return False
    morning = account.rests_until + timedelta(days=1)
    return datetime.combine(morning, QUIET_UNTIL, ZoneInfo(account.zone)) < starts_at
