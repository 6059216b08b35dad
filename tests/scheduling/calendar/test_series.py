"""A series in a calendar: local time all year, and one meeting of it that goes another way."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from scheduling.calendar.files import feed_file, meeting_file
from scheduling.calendar.meeting import CalendarMeeting, CalendarStatus
from scheduling.recurring import ended_with, times, times_after, without_hours
from tests.scheduling.calendar.file_checks import complaints
from tests.scheduling.calendar.libical import Calendar
from tests.scheduling.calendar.parsers import (
    MOST_TIMES,
    ReadBack,
    read_with_ical_js,
    read_with_libical,
    read_with_vobject,
    under_an_unknown_zone,
)

AMSTERDAM = "Europe/Amsterdam"
SERIES = CalendarMeeting(
    uid="7c1d6f9e-0000-4000-8000-000000000002@steungroep",
    sequence=0,
    status=CalendarStatus.CONFIRMED,
    starts_local=datetime.fromisoformat("2026-09-01T14:00"),
    zone=AMSTERDAM,
    lasts_for=timedelta(minutes=60),
    title="Afspraak",
    stamp=datetime(2026, 8, 1, 8, 0, tzinfo=UTC),
    rule="FREQ=MONTHLY;BYDAY=1TU",
)


def read_by_all(*contents: bytes, zone: str = AMSTERDAM) -> list[ReadBack]:
    """Read files with all parsers, which must agree on the first event; files must be sound."""
    for content in contents:
        assert complaints(content) == []
    strange = [under_an_unknown_zone(content, zone) for content in contents]
    read = read_with_ical_js(strange)
    assert [read_with_vobject(content) for content in strange] == read
    assert [read_with_libical(content) for content in strange] == read
    return read


@pytest.mark.parametrize(
    ("rule", "starts"),
    [
        ("FREQ=MONTHLY;BYDAY=1TU", "2026-09-01T14:00"),
        ("FREQ=MONTHLY;BYDAY=-1FR", "2026-08-28T19:30"),
        ("FREQ=MONTHLY;INTERVAL=2;BYDAY=2WE,4WE", "2026-09-09T09:00"),
        ("FREQ=WEEKLY;INTERVAL=6;BYDAY=TU", "2026-09-01T14:00"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH", "2026-09-03T20:00"),
        ("FREQ=MONTHLY;BYMONTHDAY=31", "2026-08-31T11:00"),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", "2026-08-31T11:00"),
        ("FREQ=MONTHLY;INTERVAL=3", "2026-09-15T11:00"),
        ("FREQ=DAILY;INTERVAL=45", "2026-09-15T23:30"),
        ("FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=5", "2026-05-05T16:00"),
    ],
)
@pytest.mark.parametrize("zone", [AMSTERDAM, "Europe/Lisbon", "Europe/Istanbul"])
def test_calendars_and_the_bot_know_the_same_times(rule: str, starts: str, zone: str) -> None:
    """What people see in their calendars is what the bot plans, over both clock changes."""
    first = datetime.fromisoformat(starts)
    series = replace(SERIES, rule=rule, starts_local=first, zone=zone)
    (read,) = read_by_all(meeting_file(series), zone=zone)
    known = times(f"{rule};BYHOUR=1;BYMINUTE=2", first, zone, most=MOST_TIMES)
    instants = [each.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC) for each in known]
    assert list(read.times) == instants[: len(read.times)]
    assert len(read.times) >= 3
    assert {each.time() for each in known} == {first.time()}


def test_one_meeting_of_a_series_goes_another_way() -> None:
    """It has the uid of the series, and says which one it is by the time that the rule gave it."""
    moved = replace(
        SERIES,
        rule=None,
        sequence=2,
        starts_local=datetime.fromisoformat("2026-11-05T10:00"),
        instead_of_local=datetime.fromisoformat("2026-11-03T14:00"),
    )
    off = replace(
        SERIES,
        rule=None,
        sequence=1,
        status=CalendarStatus.CANCELLED,
        starts_local=datetime.fromisoformat("2026-12-01T14:00"),
        instead_of_local=datetime.fromisoformat("2026-12-01T14:00"),
    )
    content = meeting_file(SERIES, moved, off)
    assert complaints(content) == []
    with Calendar(content) as calendar:
        known = calendar.events()
    assert {each["uid"] for each in known} == {SERIES.uid}
    assert [(each["sequence"], each["status"], each["instead_of_local"]) for each in known] == [
        (0, "CONFIRMED", None),
        (2, "CONFIRMED", moved.instead_of_local),
        (1, "CANCELLED", off.instead_of_local),
    ]
    assert known[1]["starts_at"] == datetime(2026, 11, 5, 9, 0, tzinfo=UTC)
    (read,) = read_by_all(meeting_file(moved))
    assert read.instead_of_local == moved.instead_of_local


def test_a_time_that_is_left_out_is_in_no_calendar() -> None:
    """Somebody who can't come to one meeting of a series does not see that one."""
    without = replace(SERIES, without_local=(datetime.fromisoformat("2026-10-06T14:00"),))
    (read,) = read_by_all(meeting_file(without))
    assert datetime(2026, 10, 6, 12, 0, tzinfo=UTC) not in read.times
    assert datetime(2026, 11, 3, 13, 0, tzinfo=UTC) in read.times


def test_a_series_that_ended_comes_no_more() -> None:
    """The last one stands; nothing after it."""
    last_at = datetime(2026, 12, 1, 13, 0, tzinfo=UTC)
    (read,) = read_by_all(
        meeting_file(replace(SERIES, sequence=1, rule=ended_with(SERIES.rule or "", last_at)))
    )
    assert (len(read.times), read.times[-1]) == (4, last_at)
    assert times(ended_with(SERIES.rule or "", last_at), SERIES.starts_local, AMSTERDAM, most=9)[
        -1
    ] == datetime.fromisoformat("2026-12-01T14:00")


def test_the_next_times_come_after_the_last_that_is_known() -> None:
    """Meetings are made a few ahead."""
    coming = times_after(
        SERIES.rule or "",
        SERIES.starts_local,
        AMSTERDAM,
        datetime.fromisoformat("2026-10-06T14:00"),
        most=2,
    )
    assert [f"{each:%d-%m %H:%M}" for each in coming] == ["03-11 14:00", "01-12 14:00"]


def test_hours_are_those_of_the_first_time() -> None:
    """A rule as it was typed says an hour; a calendar has it from the start."""
    assert without_hours("FREQ=WEEKLY;BYDAY=TU;BYHOUR=14;BYMINUTE=0") == "FREQ=WEEKLY;BYDAY=TU"


def test_a_feed_is_a_calendar_that_says_how_often_to_look() -> None:
    """Its name is neutral; the same meetings give the same bytes, and none is fine as well."""
    full, empty = (
        feed_file(
            meetings, title="Afspraken", zone="Europe/Lisbon", refresh_every=timedelta(hours=1)
        )
        for meetings in ([SERIES], [])
    )
    for content in (full, empty):
        assert complaints(content) == []
        for line in (
            b"X-WR-CALNAME:Afspraken",
            b"REFRESH-INTERVAL;VALUE=DURATION:PT1H",
            b"X-PUBLISHED-TTL:PT1H",
            b"TZID:Europe/Lisbon",
        ):
            assert b"\r\n" + line + b"\r\n" in content
    with Calendar(empty) as calendar:
        assert (calendar.errors, calendar.events()) == (0, [])
    assert full == feed_file(
        [SERIES], title="Afspraken", zone="Europe/Lisbon", refresh_every=timedelta(hours=1)
    )
