"""Meetings by e-mail, between one sender and one receiver (RFC 5546): asked, called off, answered.

The sender is the bot's own address, the receiver the only other one in a file: nobody learns from
it who else is in a group.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from scheduling.calendar.files import calendar_of, written
from scheduling.calendar.meeting import CalendarMeeting, CalendarStatus

if TYPE_CHECKING:
    from icalendar import Calendar, Event

MOST_OCTETS = 64 * 1024
"""A reply is a page of text; what is larger is not read."""

_ADDRESS = re.compile(r"[^\s@<>\",;:\\()\[\]]{1,64}@[A-Za-z0-9.-]{1,255}")


class Answer(StrEnum):
    """What somebody answers, as RFC 5545 (3.2.12) names it. A delegation is no answer to us."""

    ACCEPTED = "ACCEPTED"
    DECLINED = "DECLINED"
    TENTATIVE = "TENTATIVE"


class NotAReply(Exception):
    """A file is no reply that can be understood. It holds nothing of what was in it."""


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer that came by e-mail: to which meeting, and to which version of it.

    `instead_of_local` is the wall time of one meeting of a series, where the answer is about
    that one alone. `stamp` is the instant of the answer: of two, the later one counts.
    """

    uid: str
    sequence: int
    answer: Answer
    stamp: datetime
    address: str = field(repr=False)
    instead_of_local: datetime | None = None


def request_file(meeting: CalendarMeeting, *, sender: str, receiver: str) -> bytes:
    """Ask one receiver to a meeting, or tell a change of it (RFC 5546, 3.2.2).

    Raises `ValueError` for what is no e-mail address.
    """
    calendar, event = _between("REQUEST", meeting, sender, receiver)
    attendee = event["attendee"]
    attendee.params["ROLE"] = "REQ-PARTICIPANT"
    attendee.params["PARTSTAT"] = "NEEDS-ACTION"
    attendee.params["RSVP"] = "TRUE"
    return written(calendar)


def cancel_file(meeting: CalendarMeeting, *, sender: str, receiver: str) -> bytes:
    """Tell one receiver that a meeting is off (RFC 5546, 3.2.5).

    The meeting has the status CANCELLED, and a sequence above that of what was sent before.
    Raises `ValueError` otherwise, and for what is no e-mail address.
    """
    if meeting.status is not CalendarStatus.CANCELLED:
        raise ValueError("only a cancelled meeting is called off")
    calendar, _ = _between("CANCEL", meeting, sender, receiver)
    return written(calendar)


def read_reply(content: bytes) -> Reply:
    """Read what somebody's calendar answered (RFC 5546, 3.2.3). Raises `NotAReply`.

    Who answers is what the file says: that the mail came from there is for the caller to know.
    """
    if len(content) > MOST_OCTETS:
        raise NotAReply
    from icalendar import Calendar

    try:
        calendar = Calendar.from_ical(content)
        events = [each for each in calendar.subcomponents if each.name == "VEVENT"]
        if str(calendar.get("method", "")).upper() != "REPLY" or len(events) != 1:
            raise NotAReply
        return _reply_of(events[0])
    except (ValueError, KeyError, TypeError, AttributeError, IndexError):
        # Whatever is wrong with what came in: its words stay out of the error.
        raise NotAReply from None


def _reply_of(event: Any) -> Reply:
    attendee = event["attendee"]
    if isinstance(attendee, list):
        raise NotAReply
    stamp = event["dtstamp"].dt
    instead = event["recurrence-id"].dt if "recurrence-id" in event else None
    if not isinstance(stamp, datetime) or not isinstance(instead, datetime | None):
        raise NotAReply
    return Reply(
        uid=str(event["uid"]),
        sequence=int(event.get("sequence", 0)),
        answer=Answer(str(attendee.params["PARTSTAT"]).upper()),
        stamp=stamp.replace(tzinfo=stamp.tzinfo or UTC).astimezone(UTC),
        address=_checked(re.sub(r"(?i)^mailto:", "", str(attendee))).lower(),
        instead_of_local=instead,
    )


def wall_of(reply: Reply, zone: str) -> datetime | None:
    """Give which meeting of a series an answer is about, as wall time in the meeting's zone."""
    instead = reply.instead_of_local
    if instead is None or instead.tzinfo is None:
        return instead
    return instead.astimezone(ZoneInfo(zone)).replace(tzinfo=None)


def _between(
    method: str, meeting: CalendarMeeting, sender: str, receiver: str
) -> tuple[Calendar, Event]:
    from icalendar import vCalAddress

    calendar = calendar_of(method, [meeting])
    event: Any = next(each for each in calendar.subcomponents if each.name == "VEVENT")
    event.add("organizer", vCalAddress(f"mailto:{_checked(sender)}"))
    event.add("attendee", vCalAddress(f"mailto:{_checked(receiver)}"))
    return calendar, event


def _checked(address: str) -> str:
    """Give an e-mail address as it is. Raises `ValueError`, without it, where it is none."""
    if not _ADDRESS.fullmatch(address):
        raise ValueError("no e-mail address")
    return address
