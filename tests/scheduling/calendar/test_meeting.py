"""A meeting as a file, read back by parsers of other make than the one that wrote it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from scheduling.calendar.files import meeting_file
from scheduling.calendar.meeting import CalendarMeeting, CalendarStatus
from tests.scheduling.calendar.file_checks import complaints
from tests.scheduling.calendar.parsers import (
    ReadBack,
    read_with_ical_js,
    read_with_libical,
    read_with_vobject,
    under_an_unknown_zone,
)

AMSTERDAM = "Europe/Amsterdam"
MEETING = CalendarMeeting(
    uid="7c1d6f9e-0000-4000-8000-000000000001@steungroep",
    sequence=0,
    status=CalendarStatus.CONFIRMED,
    starts_local=datetime.fromisoformat("2026-10-20T19:30"),
    zone=AMSTERDAM,
    lasts_for=timedelta(minutes=90),
    title="Afspraak",
    stamp=datetime(2026, 9, 1, 8, 0, tzinfo=UTC),
)


def meeting_at(wall: str, zone: str) -> CalendarMeeting:
    """Give the meeting at another wall time, in another zone."""
    return replace(MEETING, starts_local=datetime.fromisoformat(wall), zone=zone)


def read_by_all(*meetings: CalendarMeeting) -> list[ReadBack]:
    """Read the files of meetings with all parsers, which must agree; the files must be sound."""
    contents = [meeting_file(meeting) for meeting in meetings]
    for content in contents:
        assert complaints(content) == []
    strange = [
        under_an_unknown_zone(content, meeting.zone)
        for content, meeting in zip(contents, meetings, strict=True)
    ]
    read = read_with_ical_js(strange)
    assert [read_with_vobject(content) for content in strange] == read
    assert [read_with_libical(content) for content in strange] == read
    return read


def test_everything_comes_across() -> None:
    """Words, times, state and alarm are read back as they were meant."""
    meeting = replace(
        MEETING,
        sequence=3,
        status=CalendarStatus.TENTATIVE,
        title="Koffie; thee, en \\ koek é",
        place="Buurthuis, zaal 2",
        description="Neem mee:\nkoek, thee",
        url="https://example.org/a?b=c",
        alarm_before=timedelta(hours=26),
    )
    assert read_by_all(meeting) == [
        ReadBack(
            method="PUBLISH",
            events=1,
            attendees=0,
            uid=meeting.uid,
            sequence=3,
            status="TENTATIVE",
            title=meeting.title,
            place=meeting.place,
            description=meeting.description,
            starts_at=datetime(2026, 10, 20, 17, 30, tzinfo=UTC),
            ends_at=datetime(2026, 10, 20, 19, 0, tzinfo=UTC),
            alarm_before=timedelta(hours=26),
        )
    ]
    assert b"\r\nURL:https://example.org/a?b=c\r\n" in meeting_file(meeting)


@pytest.mark.parametrize(
    "zone",
    [
        AMSTERDAM,
        "Europe/London",
        "Europe/Dublin",
        "America/New_York",
        "Asia/Kolkata",
        "Asia/Jerusalem",
        "Africa/Casablanca",
        "Africa/Cairo",
        "America/Santiago",
        "Australia/Lord_Howe",
        "Pacific/Auckland",
        "Etc/UTC",
    ],
)
def test_wall_times_are_read_as_meant(zone: str) -> None:
    """In summer, in winter and on days when clocks change, each parser finds the instant."""
    walls = (
        "2026-01-01T00:00",
        "2026-02-20T14:00",
        "2026-03-08T12:00",
        "2026-03-29T01:30",
        "2026-03-29T12:00",
        "2026-07-14T10:00",
        "2026-10-20T19:30",
        "2026-10-25T01:30",
        "2026-10-25T12:00",
        "2026-11-01T12:00",
        "2026-12-31T23:30",
        "2027-07-14T10:00",
    )
    meetings = [meeting_at(wall, zone) for wall in walls]
    instants = [
        meeting.starts_local.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC) for meeting in meetings
    ]
    read = read_by_all(*meetings)
    assert [back.starts_at for back in read] == instants
    assert [back.ends_at - back.starts_at for back in read] == [MEETING.lasts_for] * len(walls)


def test_a_time_that_the_clocks_show_twice_is_the_first() -> None:
    """On the night that the clocks go back, no calendar has to guess."""
    first = meeting_at("2026-10-25T02:30", AMSTERDAM)
    second = replace(first, starts_local=first.starts_local.replace(fold=1))
    assert [back.starts_at for back in read_by_all(first, second)] == [
        datetime(2026, 10, 25, 0, 30, tzinfo=UTC),
        datetime(2026, 10, 25, 1, 30, tzinfo=UTC),
    ]


def test_a_time_that_the_clocks_skip_moves_on() -> None:
    """Half past two on the night that the clocks go forward is half past three."""
    (read,) = read_by_all(meeting_at("2026-03-29T02:30", AMSTERDAM))
    assert read.starts_at.astimezone(ZoneInfo(AMSTERDAM)).strftime("%H:%M") == "03:30"


def test_a_meeting_over_a_change_lasts_as_long_as_it_does() -> None:
    """An end after the clocks changed is the wall time of then."""
    night = replace(meeting_at("2026-10-25T01:00", AMSTERDAM), lasts_for=timedelta(hours=4))
    (read,) = read_by_all(night)
    assert read.ends_at - read.starts_at == timedelta(hours=4)
    assert b"DTEND;TZID=Europe/Amsterdam:20261025T040000" in meeting_file(night)


def test_a_change_keeps_the_uid_and_raises_the_sequence() -> None:
    """A moved, then cancelled meeting is the same meeting to a calendar, and rings no more."""
    moved = replace(MEETING, sequence=1, starts_local=datetime.fromisoformat("2026-10-27T14:00"))
    cancelled = replace(
        moved, sequence=2, status=CalendarStatus.CANCELLED, alarm_before=timedelta(days=1)
    )
    read = read_by_all(MEETING, moved, cancelled)
    assert {back.uid for back in read} == {MEETING.uid}
    assert [(back.sequence, back.status) for back in read] == [
        (0, "CONFIRMED"),
        (1, "CONFIRMED"),
        (2, "CANCELLED"),
    ]
    assert read[2].alarm_before is None


@pytest.mark.attack(22, 23)
@pytest.mark.parametrize("end", ["\r\n", "\n", "\r", "\u2028", "\x85", "\v", "\\n", "%0d%0a"])
@pytest.mark.parametrize("field", ["uid", "title", "place", "description", "url"])
def test_typed_line_ends_make_no_new_line_in_the_file(field: str, end: str) -> None:
    """Attack 22: a title cannot bring in an attendee, nor can anything else (attack 23)."""
    typed = f"x{end}ATTENDEE:mailto:e@v{end} folded{end}END:VEVENT{end}BEGIN:VEVENT"
    meeting = replace(MEETING, **{field: typed})
    content = meeting_file(meeting)
    assert b"\nATTENDEE" not in content.replace(b"\r\n ", b"")
    (read,) = read_by_all(meeting)
    assert (read.events, read.attendees) == (1, 0)


@pytest.mark.attack(23)
def test_control_characters_are_stripped() -> None:
    """Attack 23: NUL, escape, backspace, direction marks and half characters do not come along."""
    controls = "".join(map(chr, [*range(9), 0x0B, 0x0C, *range(0x0E, 0x20), 0x7F, 0x90, 0x202E]))
    typed = f"Ko{controls}ffie\ud800 met\tAnna"
    (read,) = read_by_all(replace(MEETING, title=typed, description=typed))
    assert read.title == "Ko ffie met Anna"
    assert not set(controls) & set(read.description or "") - {"\n"}


@pytest.mark.attack
def test_long_words_are_folded_between_characters() -> None:
    """Lines stay within 75 octets, also where characters take four, and come back whole."""
    typed = "🌸é漢 " * 60
    (read,) = read_by_all(replace(MEETING, title=typed, place=typed.strip()))
    assert read.title == typed.strip()
    assert read.place == typed.strip()


def test_others_who_see_the_calendar_see_it_as_private() -> None:
    """The file asks to be kept from colleagues and family who share the calendar."""
    assert b"\r\nCLASS:PRIVATE\r\n" in meeting_file(MEETING)


def test_the_same_meeting_is_the_same_file() -> None:
    """Nothing in a file depends on when it is written."""
    assert meeting_file(MEETING) == meeting_file(MEETING)


def test_times_that_could_be_misread_are_refused() -> None:
    """A start with a zone of its own, or a stamp without one, is a mistake in the calling code."""
    with pytest.raises(ValueError, match="wall time"):
        replace(MEETING, starts_local=MEETING.stamp)
    with pytest.raises(ValueError, match="instant"):
        replace(MEETING, stamp=MEETING.starts_local)


def test_words_stay_out_of_its_name() -> None:
    """A traceback that shows the meeting shows none of its words."""
    assert "Afspraak" not in repr(MEETING)
