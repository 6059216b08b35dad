"""The morning after: when a deed that is slept on happens."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.sleeping import LEAST_NIGHT, MORNING, morning_after

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


@pytest.mark.parametrize(
    ("decided", "happens"),
    [
        ("2026-11-22 10:15", "2026-11-23 09:00"),
        ("2026-11-22 23:59", "2026-11-23 09:00"),
        ("2026-11-23 02:30", "2026-11-23 09:00"),
        ("2026-11-23 03:01", "2026-11-24 09:00"),
        ("2026-11-23 09:00", "2026-11-24 09:00"),
        ("2026-12-31 20:00", "2027-01-01 09:00"),
    ],
)
def test_there_is_always_a_night_between(decided: str, happens: str) -> None:
    """Whoever is up past three sleeps first."""
    now = datetime.fromisoformat(decided).replace(tzinfo=AMSTERDAM)
    assert morning_after(now, AMSTERDAM) == datetime.fromisoformat(happens).replace(
        tzinfo=AMSTERDAM
    )


@given(
    st.datetimes(datetime(2026, 1, 1), datetime(2028, 12, 31)),  # noqa: DTZ001 - made aware below
    st.sampled_from(["Europe/Amsterdam", "Europe/Lisbon", "America/New_York", "Pacific/Auckland"]),
)
def test_it_is_nine_in_the_morning_in_every_zone(naive: datetime, name: str) -> None:
    """Also around the days on which the clocks change: a night, and never two."""
    zone = ZoneInfo(name)
    now = naive.replace(tzinfo=UTC)
    morning = morning_after(now, zone)
    assert morning.astimezone(zone).time() == MORNING
    wait = morning.astimezone(UTC) - now
    assert LEAST_NIGHT - timedelta(hours=1) <= wait <= LEAST_NIGHT + timedelta(hours=25)
