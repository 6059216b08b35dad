"""A meeting as a calendar file that people add to their own calendar."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from scheduling.calendar.zone_rules import zone_component

if TYPE_CHECKING:
    from icalendar import Alarm

_LINE_ENDS = re.compile(r"\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_DIRECTION_MARKS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


class CalendarStatus(StrEnum):
    """How sure a meeting is, as RFC 5545 (3.8.1.11) names it."""

    CONFIRMED = "CONFIRMED"
    TENTATIVE = "TENTATIVE"
    CANCELLED = "CANCELLED"


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CalendarMeeting:
    """What a calendar is told of one meeting.

    `uid` stays the same for the meeting's whole life; `sequence` rises with every change.
    `starts_local` is naive: the wall time in `zone` (an IANA name). `stamp` is the aware instant
    at which this version was made. `alarm_before` is how long before the start a calendar
    should ring. `title` lands in calendars that others see too, so it is chosen to be neutral.
    """

    uid: str
    sequence: int
    status: CalendarStatus
    starts_local: datetime
    zone: str
    lasts_for: timedelta
    title: str
    stamp: datetime
    place: str | None = None
    description: str | None = None
    url: str | None = None
    alarm_before: timedelta | None = None

    def __post_init__(self) -> None:
        """Refuse times that could be read in two ways."""
        if self.starts_local.tzinfo is not None:
            raise ValueError("starts_local is a wall time, without a zone of its own")
        if self.stamp.tzinfo is None:
            raise ValueError("stamp is an instant, with a zone")

    def __repr__(self) -> str:
        """Name the meeting only: what people typed never reaches a log or a traceback."""
        return f"CalendarMeeting(uid={self.uid!r}, sequence={self.sequence})"


def meeting_file(meeting: CalendarMeeting) -> bytes:
    """Write the meeting as an iCalendar file (RFC 5545) to be published (RFC 5546, 3.2.1).

    It names nobody: RFC 5546 wants an organizer there, but membership of a group is private, and
    calendars do without. It asks to be hidden from others who share the calendar.

    Raises `ZoneInfoNotFoundError` for an unknown zone.
    """
    from icalendar import Calendar, Event, vUri

    zone = ZoneInfo(meeting.zone)
    # A time that the clocks skip is moved on by what they skip, as RFC 5545 (3.3.5) reads it.
    starts_at = meeting.starts_local.replace(tzinfo=zone).astimezone(UTC)

    event = Event()
    event.add("uid", _one_line(meeting.uid))
    event.add("sequence", meeting.sequence)
    event.add("dtstamp", meeting.stamp.astimezone(UTC))
    event.add("status", meeting.status.value)
    event.add("class", "PRIVATE")
    event.add("dtstart", _as_read_by_all(starts_at, zone))
    event.add("dtend", _as_read_by_all(starts_at + meeting.lasts_for, zone))
    event.add("summary", _one_line(meeting.title))
    if meeting.place:
        event.add("location", _one_line(meeting.place))
    if meeting.description:
        event.add("description", _lines(meeting.description))
    if meeting.url:
        event.add("url", vUri(_one_line(meeting.url).replace(" ", "%20")))
    if meeting.alarm_before is not None and meeting.status is not CalendarStatus.CANCELLED:
        event.add_component(_alarm(meeting.alarm_before, _one_line(meeting.title)))

    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", "-//steungroep//calendar//NL")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add_component(zone_component(zone, starts_at.astimezone(zone).year))
    calendar.add_component(event)
    content: bytes = calendar.to_ical()
    return content


def _alarm(before: timedelta, title: str) -> Alarm:
    """Make the calendar show the title, so long before the start."""
    from icalendar import Alarm

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", title)
    alarm.add("trigger", -before)
    return alarm


def _as_read_by_all(instant: datetime, zone: ZoneInfo) -> datetime:
    """Give local time, or UTC for the hour that the clocks show twice.

    Calendars do not agree on which of the two such a local time means.
    """
    local = instant.astimezone(zone)
    first, second = local.replace(fold=0), local.replace(fold=1)
    return local if first.utcoffset() == second.utcoffset() else instant


def _lines(typed: str) -> str:
    """Keep what people typed, line by line, without what could end a line of the file."""
    lines = (_without_controls(line) for line in _LINE_ENDS.split(typed))
    return "\n".join(lines).strip()


def _one_line(typed: str) -> str:
    """Put what people typed on one line."""
    return " ".join(_lines(typed).split())


def _without_controls(line: str) -> str:
    """Take out control characters, halves of characters, and marks that turn text around."""
    return "".join(
        character
        for character in line.replace("\t", " ")
        if unicodedata.category(character) not in {"Cc", "Cs"} and character not in _DIRECTION_MARKS
    )
