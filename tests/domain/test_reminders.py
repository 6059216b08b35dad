"""When reminders come, in every zone of Europe, over all clock changes (QUALITY.md, T6)."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import product
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.accounts import Account
from domain.meetings import instant_of
from domain.quiet import EVENING, NUDGE_HOUR, QUIET_FROM, QUIET_UNTIL, before_quiet, is_quiet
from domain.reminders import Reminder, remind_at, set_wish, wants

EUROPE = sorted(zone for zone in available_timezones() if zone.startswith("Europe/"))
LOCAL = st.datetimes(
    min_value=datetime.fromisoformat("2026-01-01"),
    max_value=datetime.fromisoformat("2028-12-31T23:59"),
).map(lambda each: each.replace(second=0, microsecond=0))
ZONES = st.sampled_from(EUROPE)


@given(LOCAL, ZONES, ZONES)
def test_every_wall_time_is_right(local: datetime, there: str, here: str) -> None:
    """Where the meeting is its clock says what was agreed; the reader's day and hour are theirs."""
    starts_at = instant_of(local, there)
    shown = starts_at.astimezone(ZoneInfo(there)).replace(tzinfo=None)
    skipped = shown - local
    assert skipped in (timedelta(0), timedelta(minutes=30), timedelta(hours=1))
    own = starts_at.astimezone(ZoneInfo(here))
    for which, days in ((Reminder.WEEK, 7), (Reminder.DAY, 1)):
        reminded = remind_at(which, starts_at, here).astimezone(ZoneInfo(here))
        assert (reminded.date(), reminded.time()) == (
            own.date() - timedelta(days=days),
            NUDGE_HOUR,
        )
        assert reminded < starts_at
    reminded_at = remind_at(Reminder.HOUR, starts_at, here)
    soon = reminded_at.astimezone(ZoneInfo(here))
    assert not is_quiet(soon)
    assert reminded_at <= starts_at - timedelta(hours=1)
    # At most from nine in the evening until an hour after nine in the morning, and the hour
    # that the evening begins earlier; a clock change may add one.
    assert starts_at - reminded_at <= timedelta(hours=15)
    if is_quiet((starts_at - timedelta(hours=1)).astimezone(ZoneInfo(here))):
        assert soon.time() == EVENING
    else:
        assert starts_at - reminded_at == timedelta(hours=1)


@given(ZONES, st.dates(date(2026, 1, 1), date(2028, 12, 31)))
def test_what_is_not_quiet_stays(zone: str, day: date) -> None:
    """Only what would ring in the quiet moves, and always to an evening before it."""
    for hour in range(24):
        at = datetime.combine(day, time(hour, 30), ZoneInfo(zone)).astimezone(UTC)
        moved = before_quiet(at, zone)
        local = at.astimezone(ZoneInfo(zone))
        if QUIET_UNTIL <= local.time() < QUIET_FROM:
            assert moved == at
        else:
            assert timedelta(0) < at - moved <= timedelta(hours=14)


@pytest.mark.parametrize(
    ("starts", "expected"),
    [
        ("2026-12-01T14:00", "2026-12-01T13:00"),
        ("2026-12-01T10:00", "2026-12-01T09:00"),
        ("2026-12-01T09:59", "2026-11-30T20:00"),
        ("2026-12-01T00:30", "2026-11-30T20:00"),
        ("2026-12-01T00:00", "2026-11-30T20:00"),
        ("2026-12-01T22:30", "2026-12-01T20:00"),
        ("2026-12-01T21:59", "2026-12-01T20:59"),
        ("2026-03-29T09:30", "2026-03-28T20:00"),
        ("2026-10-25T03:30", "2026-10-24T20:00"),
    ],
)
def test_an_hour_before_in_quiet_time_is_the_evening_before(starts: str, expected: str) -> None:
    """Also around midnight, and in the nights in which the clocks change."""
    starts_at = instant_of(datetime.fromisoformat(starts), "Europe/Amsterdam")
    local = remind_at(Reminder.HOUR, starts_at, "Europe/Amsterdam").astimezone(
        ZoneInfo("Europe/Amsterdam")
    )
    assert local.replace(tzinfo=None) == datetime.fromisoformat(expected)


def test_a_traveller_has_days_of_their_own() -> None:
    """For who is in New York, a meeting just after midnight in Amsterdam is the day before."""
    starts_at = instant_of(datetime.fromisoformat("2026-12-02T00:30"), "Europe/Amsterdam")
    reminded = remind_at(Reminder.DAY, starts_at, "America/New_York")
    assert reminded.isoformat() == "2026-11-30T10:00:00-05:00"


def test_without_a_wish_there_is_one_the_day_before() -> None:
    """More, or none, is for who asks for it."""
    account = Account(
        platform="practice", lookup="x", created_at=datetime(2026, 1, 1, tzinfo=UTC), address="x"
    )
    assert [each for each in Reminder if wants(account, each)] == [Reminder.DAY]
    for which, wanted in product(Reminder, (True, False)):
        set_wish(account, which, wanted=wanted)
        assert wants(account, which) is wanted
