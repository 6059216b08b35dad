"""A meeting, or a series of them, as one event of a calendar (RFC 5545, 3.6.1)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from scheduling.calendar.typed import lines, one_line

if TYPE_CHECKING:
    from icalendar import Alarm, Event


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

    A series has a `rule` (an RRULE without hours: these are those of `starts_local`, its first
    time), and may leave times out (`without_local`). One meeting of a series that goes another
    way than the rule has the uid of the series, and says which it is: the wall time that the
    rule gave it (`instead_of_local`).
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
    rule: str | None = None
    without_local: tuple[datetime, ...] = ()
    instead_of_local: datetime | None = None

    def __post_init__(self) -> None:
        """Refuse times that could be read in two ways."""
        walls = (self.starts_local, self.instead_of_local, *self.without_local)
        if any(wall is not None and wall.tzinfo is not None for wall in walls):
            raise ValueError("starts_local is a wall time, without a zone of its own")
        if self.stamp.tzinfo is None:
            raise ValueError("stamp is an instant, with a zone")

    def __repr__(self) -> str:
        """Name the meeting only: what people typed never reaches a log or a traceback."""
        return f"CalendarMeeting(uid={self.uid!r}, sequence={self.sequence})"

    @property
    def starts_at(self) -> datetime:
        """The instant of its start, in UTC.

        A time that the clocks skip is moved on by what they skip, as RFC 5545 (3.3.5) reads it.
        """
        return self.starts_local.replace(tzinfo=ZoneInfo(self.zone)).astimezone(UTC)


def event_of(meeting: CalendarMeeting) -> Event:
    """Write the meeting as an event. It names nobody, and asks to be hidden from others.

    Raises `ZoneInfoNotFoundError` for an unknown zone.
    """
    from icalendar import Event, vRecur, vUri

    zone = ZoneInfo(meeting.zone)
    starts_at = meeting.starts_at
    event = Event()
    event.add("uid", one_line(meeting.uid))
    event.add("sequence", meeting.sequence)
    event.add("dtstamp", meeting.stamp.astimezone(UTC))
    event.add("status", meeting.status.value)
    event.add("class", "PRIVATE")
    event.add("dtstart", _as_read_by_all(starts_at, zone))
    event.add("dtend", _as_read_by_all(starts_at + meeting.lasts_for, zone))
    if meeting.rule is not None:
        event.add("rrule", vRecur.from_ical(one_line(meeting.rule)))
    for wall in meeting.without_local:
        event.add("exdate", wall.replace(tzinfo=zone))
    if meeting.instead_of_local is not None:
        event.add("recurrence-id", meeting.instead_of_local.replace(tzinfo=zone))
    event.add("summary", one_line(meeting.title))
    if meeting.place:
        event.add("location", one_line(meeting.place))
    if meeting.description:
        event.add("description", lines(meeting.description))
    if meeting.url:
        event.add("url", vUri(one_line(meeting.url).replace(" ", "%20")))
    if meeting.alarm_before is not None and meeting.status is not CalendarStatus.CANCELLED:
        event.add_component(_alarm(meeting.alarm_before, one_line(meeting.title)))
    return event


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
