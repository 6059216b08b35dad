"""When somebody is reminded of a meeting: the day before, and earlier or later if they asked."""

from datetime import datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from domain.accounts import Account
from domain.clock import day_in
from domain.quiet import NUDGE_HOUR, before_quiet


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
