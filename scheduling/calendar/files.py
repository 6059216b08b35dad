"""Calendar files: one that people add to their calendar, and one that calendars follow."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from scheduling.calendar.meeting import CalendarMeeting, event_of
from scheduling.calendar.typed import one_line
from scheduling.calendar.zone_rules import zone_component

if TYPE_CHECKING:
    from icalendar import Calendar

_YEARS_AHEAD_OF_A_SERIES = 2
"""How far the clocks of a zone without yearly rules are described for a series without an end."""


def meeting_file(*meetings: CalendarMeeting) -> bytes:
    """Write a meeting as an iCalendar file (RFC 5545) to be published (RFC 5546, 3.2.1).

    Several: a series, with those of its meetings that go another way. It names nobody: RFC 5546
    wants an organizer there, but membership of a group is private, and calendars do without.

    Raises `ZoneInfoNotFoundError` for an unknown zone.
    """
    return written(published(meetings))


def feed_file(
    meetings: Sequence[CalendarMeeting], *, title: str, zone: str, refresh_every: timedelta
) -> bytes:
    """Write all meetings of one person as a calendar that follows (RFC 7986, 5.1 and 5.7).

    `title` is what calendars call it, so it is neutral. `zone` is the person's own: its rules
    are in the file also when there are no meetings, as a calendar may not be empty (RFC 5545,
    3.6). The same meetings give the same bytes.
    """
    calendar = published(meetings, also_zone=zone)
    name = one_line(title)
    calendar.add("name", name)
    calendar.add("x-wr-calname", name)
    calendar.add("refresh-interval", refresh_every, parameters={"VALUE": "DURATION"})
    # What Outlook reads in its place.
    hours = refresh_every // timedelta(hours=1)
    calendar.add("x-published-ttl", f"PT{hours}H")
    return written(calendar)


def published(meetings: Iterable[CalendarMeeting], *, also_zone: str | None = None) -> Calendar:
    """Put meetings together to be published, each zone described once."""
    return calendar_of("PUBLISH", tuple(meetings), also_zone=also_zone)


def calendar_of(
    method: str, meetings: Sequence[CalendarMeeting], *, also_zone: str | None = None
) -> Calendar:
    """Make a calendar with the rules of the zones that these meetings need, and the meetings."""
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", "-//steungroep//calendar//NL")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", method)
    years = _years(meetings)
    if also_zone is not None:
        # Any year will do for a zone in which nothing happens.
        years.setdefault(also_zone, [2026])
    for zone, known in years.items():
        calendar.add_component(zone_component(ZoneInfo(zone), min(known), max(known)))
    for meeting in meetings:
        calendar.add_component(event_of(meeting))
    return calendar


def written(calendar: Calendar) -> bytes:
    """Give the bytes of a calendar."""
    content: bytes = calendar.to_ical()
    return content


def _years(meetings: Iterable[CalendarMeeting]) -> dict[str, list[int]]:
    """Give the local years in which each zone is needed."""
    years: dict[str, list[int]] = {}
    for meeting in meetings:
        year = _local_year(meeting.starts_at, meeting.zone)
        known = years.setdefault(meeting.zone, [])
        known.append(year)
        if meeting.rule is not None:
            known.append(year + _YEARS_AHEAD_OF_A_SERIES)
    return years


def _local_year(instant: datetime, zone: str) -> int:
    return instant.astimezone(UTC).astimezone(ZoneInfo(zone)).year
