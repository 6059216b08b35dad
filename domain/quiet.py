"""Quiet: when nothing rings, and when a reminder comes instead (METHOD.md, principle 8)."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

QUIET_FROM, QUIET_UNTIL = time(21), time(9)
"""Nothing rings between these, in the reader's own time."""
EVENING = time(20)
"""When it comes instead: the evening before the quiet, with some of the evening left."""
NUDGE_HOUR = time(10)
"""When the bot's own messages of a day come, in the reader's own time, or another."""
NUDGE_HOURS = (9, 10, 12, 15, 17, 19)
"""The hours that can be chosen: none of them is quiet."""


def is_quiet(local: datetime) -> bool:
    """Whether it is quiet time, at a local time of the reader."""
    return local.time() >= QUIET_FROM or local.time() < QUIET_UNTIL


def before_quiet(at: datetime, zone: str) -> datetime:
    """Give an instant as it is, or the evening before where it is quiet in a reader's zone."""
    local = at.astimezone(ZoneInfo(zone))
    if not is_quiet(local):
        return at
    evening = local.date() - timedelta(days=local.time() < QUIET_UNTIL)
    return datetime.combine(evening, EVENING, ZoneInfo(zone))
