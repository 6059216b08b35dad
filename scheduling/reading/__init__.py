"""Reading dates as people say them, in Dutch and English: what is clear, and what must be asked."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from scheduling.reading.binding import bound
from scheduling.reading.items import Clock, Day, DayPart, Item, Situation
from scheduling.reading.language import is_english
from scheduling.reading.mention import Mention
from scheduling.reading.mentions import built
from scheduling.reading.phrases import rewritten
from scheduling.reading.policy import decided
from scheduling.reading.reading import Kind, Moment, Part, Reading, Reason, vague
from scheduling.reading.refusal import accepted
from scheduling.reading.scan import scan
from scheduling.reading.sequence import Tokens
from scheduling.reading.spelling import spelled
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
    cleaned = spelled(plain(text))
    english = is_english(cleaned)
    situation = Situation(now.astimezone(zone), zone, english, is_deadline)
    tokens = Tokens(tokenise(rewritten(cleaned), english), english)
    kept = accepted(bound(scan(tokens, situation)))
    mentions, is_loose = built(kept.items)
    _remember_day(mentions, kept.refused)
    if kept.refused and any(mention.rule is not None for mention in mentions):
        return vague()
    return decided(mentions, is_loose or kept.is_partial, situation)


def _remember_day(mentions: Sequence[Mention], turned_down: Sequence[Item]) -> None:
    """Give "om 14 uur wel" the day of "dinsdag om 10 uur kan niet"."""
    days = [item for item in turned_down if isinstance(item, Day)]
    had_time = any(isinstance(item, Clock | DayPart) for item in turned_down)
    for mention in mentions:
        if mention.day is None and mention.clock is not None and days and had_time:
            mention.day = days[-1]
