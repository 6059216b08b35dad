"""Saying days and times back, as much of them as is known."""

from datetime import datetime, time, timedelta

from handlers.day.finding.heard import Moments
from messages.said import Text, text, variant
from scheduling.reading import Moment


def moments_said(moments: Moments) -> Text:
    """Say several moments in one breath."""
    return text("day-together", days=[moment_said(each) for each in moments])


def moment_said(moment: Moment) -> Text:
    """Say as much of a moment as is known."""
    if moment.on is None:
        at = moment.at or time()
        return text("day-clock", hour=f"{at:%H}", minute=f"{at:%M}")
    if moment.starts is not None:
        return time_said(moment.starts, minutes_of(moment))
    if moment.part is not None:
        return variant("day-in", moment.part.value.lower(), day=moment.on)
    return text("day-itself", day=moment.on)


def time_said(starts_local: datetime, minutes: int | None) -> Text:
    """Say a day and time, with its length where that is not the usual one."""
    if minutes is None:
        return text("day-itself", day=starts_local)
    return text("day-and-length", day=starts_local, minutes=minutes)


def minutes_of(moment: Moment) -> int | None:
    """Give how long a moment lasts, in minutes, where an end was said."""
    if moment.starts is None or moment.ends is None:
        return None
    return (moment.ends - moment.starts) // timedelta(minutes=1)
