"""Reading dates as people say them, in Dutch and English: what is clear, and what must be asked."""

from datetime import datetime
from zoneinfo import ZoneInfo

from scheduling.reading.binding import accepted, bound
from scheduling.reading.items import Clock, Day, DayPart, Situation
from scheduling.reading.mentions import built
from scheduling.reading.phrases import rewritten
from scheduling.reading.policy import decided
from scheduling.reading.reading import Kind, Moment, Part, Reading, Reason
from scheduling.reading.scan import scan
from scheduling.reading.sequence import Tokens
from scheduling.reading.text import plain
from scheduling.reading.tokens import tokenise

__all__ = ["Kind", "Moment", "Part", "Reading", "Reason", "read", "read_due"]


def read(text: str, now: datetime, zone: ZoneInfo) -> Reading:
    """Return what a text says about days and times, for somebody who typed it at `now`.

    `now` is an aware instant; days and hours are those of `zone`. Any text is answered, in time
    that grows with its length; one in which nothing was found is vague.
    """
    return _read(text, now, zone, is_deadline=False)


def read_due(text: str, now: datetime, zone: ZoneInfo) -> Reading:
    """Return what a text says as the last day or hour of something; as `read` otherwise.

    "vrijdag voor 17:00" is then that time, and no open end.
    """
    return _read(text, now, zone, is_deadline=True)


def _read(text: str, now: datetime, zone: ZoneInfo, *, is_deadline: bool) -> Reading:
    found, is_english = tokenise(rewritten(plain(text)))
    situation = Situation(now.astimezone(zone), zone, is_english, is_deadline)
    items, turned_down = accepted(bound(scan(Tokens(found, is_english), situation)))
    mentions, is_loose = built(items)
    days = [item for item in turned_down if isinstance(item, Day)]
    had_time = any(isinstance(item, Clock | DayPart) for item in turned_down)
    for mention in mentions:
        if mention.day is None and mention.clock is not None and days and had_time:
            mention.day = days[-1]
    return decided(mentions, is_loose, situation)
