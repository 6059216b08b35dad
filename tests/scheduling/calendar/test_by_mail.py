"""Meetings by e-mail: what is asked, what is called off, and what comes back."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from scheduling.calendar.by_mail import (
    Answer,
    NotAReply,
    Reply,
    cancel_file,
    read_reply,
    request_file,
    wall_of,
)
from scheduling.calendar.meeting import CalendarMeeting, CalendarStatus
from tests.scheduling.calendar.file_checks import complaints
from tests.scheduling.calendar.libical import Calendar

SENDER, MARK = "agenda@steungroep.invalid", "mark@voorbeeld.invalid"
MEETING = CalendarMeeting(
    uid="7c1d6f9e-0000-4000-8000-000000000003@steungroep",
    sequence=0,
    status=CalendarStatus.CONFIRMED,
    starts_local=datetime.fromisoformat("2026-12-01T14:00"),
    zone="Europe/Amsterdam",
    lasts_for=timedelta(minutes=60),
    title="Afspraak",
    stamp=datetime(2026, 11, 22, 9, 0, tzinfo=UTC),
)
REPLY = (
    b"BEGIN:VCALENDAR\r\nPRODID:-//Voorbeeld//NL\r\nVERSION:2.0\r\nMETHOD:REPLY\r\n"
    b"BEGIN:VEVENT\r\nUID:7c1d6f9e-0000-4000-8000-000000000003@steungroep\r\nSEQUENCE:1\r\n"
    b"DTSTAMP:20261123T101500Z\r\nORGANIZER:mailto:agenda@steungroep.invalid\r\n"
    b"ATTENDEE;PARTSTAT=DECLINED;CN=Mark:MAILTO:Mark@voorbeeld.invalid\r\n"
    b"END:VEVENT\r\nEND:VCALENDAR\r\n"
)


def test_a_request_is_between_two() -> None:
    """It keeps to RFC 5546, asks for an answer, and names nobody but sender and receiver."""
    content = request_file(MEETING, sender=SENDER, receiver=MARK)
    assert complaints(content) == []
    with Calendar(content) as calendar:
        assert (calendar.method, calendar.keeps_to_its_method()) == ("REQUEST", True)
        assert [each["attendees"] for each in calendar.events()] == [2]
    line = content.replace(b"\r\n ", b"").split(b"ATTENDEE;")[1].split(b"\r\n")[0]
    assert {b"PARTSTAT=NEEDS-ACTION", b"RSVP=TRUE"} <= set(line.partition(b":")[0].split(b";"))


def test_a_change_is_asked_again_under_the_same_uid() -> None:
    """Calendars know a later version by its sequence."""
    moved = replace(MEETING, sequence=2, starts_local=datetime.fromisoformat("2026-12-08T14:00"))
    read = []
    for meeting in (MEETING, moved):
        with Calendar(request_file(meeting, sender=SENDER, receiver=MARK)) as calendar:
            read += [(each["uid"], each["sequence"]) for each in calendar.events()]
    assert read == [(MEETING.uid, 0), (MEETING.uid, 2)]


def test_a_cancellation_keeps_to_its_method() -> None:
    """It has the status of one; what is not cancelled can't be called off."""
    off = replace(MEETING, sequence=3, status=CalendarStatus.CANCELLED)
    content = cancel_file(off, sender=SENDER, receiver=MARK)
    assert complaints(content) == []
    with Calendar(content) as calendar:
        assert (calendar.method, calendar.keeps_to_its_method()) == ("CANCEL", True)
        assert [each["status"] for each in calendar.events()] == ["CANCELLED"]
    with pytest.raises(ValueError, match="only a cancelled meeting"):
        cancel_file(MEETING, sender=SENDER, receiver=MARK)


def test_one_meeting_of_a_series_can_be_called_off() -> None:
    """The one is named by the time that the rule gave it."""
    off = replace(
        MEETING, status=CalendarStatus.CANCELLED, sequence=1, instead_of_local=MEETING.starts_local
    )
    content = cancel_file(off, sender=SENDER, receiver=MARK)
    assert b"RECURRENCE-ID;TZID=Europe/Amsterdam:20261201T140000" in content


def test_an_answer_is_read() -> None:
    """Who, which meeting, which version of it, and what they say."""
    assert read_reply(REPLY) == Reply(
        uid=MEETING.uid,
        sequence=1,
        answer=Answer.DECLINED,
        stamp=datetime(2026, 11, 23, 10, 15, tzinfo=UTC),
        address=MARK,
    )
    assert MARK not in repr(read_reply(REPLY))


@pytest.mark.parametrize(
    "line", [b"RECURRENCE-ID:20261201T130000Z", b"RECURRENCE-ID;TZID=Europe/London:20261201T130000"]
)
def test_an_answer_about_one_of_a_series(line: bytes) -> None:
    """However a calendar writes that time, it is the wall time of the meeting."""
    reply = read_reply(REPLY.replace(b"SEQUENCE:1", b"SEQUENCE:1\r\n" + line))
    assert wall_of(reply, MEETING.zone) == MEETING.starts_local
    assert wall_of(read_reply(REPLY), MEETING.zone) is None


@pytest.mark.attack
@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe\x00",
        b"Ik kan niet.",
        REPLY.replace(b"REPLY", b"REQUEST"),
        REPLY.replace(b"DECLINED", b"MAYBE"),
        REPLY.replace(b"DECLINED", b"DELEGATED"),
        REPLY.replace(b";PARTSTAT=DECLINED", b""),
        REPLY.replace(b"ATTENDEE", b"X-ATTENDEE"),
        REPLY.replace(b"UID:", b"X-UID:"),
        REPLY.replace(b"SEQUENCE:1", b"SEQUENCE:one"),
        REPLY.replace(b"MAILTO:Mark@voorbeeld.invalid", b"MAILTO:Mark"),
        REPLY.replace(b"END:VEVENT", b"ATTENDEE;PARTSTAT=ACCEPTED:mailto:e@v\r\nEND:VEVENT"),
        REPLY.replace(b"END:VEVENT", b"END:VEVENT\r\nBEGIN:VEVENT\r\nUID:2\r\nEND:VEVENT"),
        REPLY.replace(b"DTSTAMP:20261123T101500Z", b"DTSTAMP:yesterday"),
        REPLY + b"X" * 70_000,
        b"BEGIN:VCALENDAR\r\n" * 3_000,
    ],
)
def test_anything_else_is_no_answer(content: bytes) -> None:
    """What can't be understood changes nothing, and its words are in no error."""
    with pytest.raises(NotAReply) as raised:
        read_reply(content)
    assert str(raised.value) == ""


@pytest.mark.attack(24)
@pytest.mark.parametrize("address", ["e@v\r\nATTENDEE:mailto:x@y", "mark", "a b@c", '"x"@y', ""])
def test_only_an_address_can_be_written_to(address: str) -> None:
    """Attack 24: nothing else comes into a file, and the error does not hold it."""
    with pytest.raises(ValueError, match=r"^no e-mail address$"):
        request_file(MEETING, sender=SENDER, receiver=address)
