"""The rhythm of a group: when it has been quiet for too long, and which day is proposed."""

from datetime import date, datetime

import pytest

from domain.series import day_that_most_can, next_day, quiet_on

TUESDAY = datetime.fromisoformat("2026-12-01T14:00")


@pytest.mark.parametrize(
    ("cadence", "expected"),
    [
        (None, "2027-01-26"),
        (6, "2026-12-29"),
        (4, "2026-12-15"),
        (2, "2026-12-08"),
        (1, "2026-12-04"),
    ],
)
def test_it_is_quiet_early_enough_to_find_a_day(cadence: int | None, expected: str) -> None:
    """Within three months where nothing was chosen, else two weeks before it would be time."""
    assert quiet_on(TUESDAY.date(), cadence) == date.fromisoformat(expected)


def test_the_next_day_is_some_weeks_on() -> None:
    """The same weekday and hour, as the clocks show it then."""
    assert next_day(TUESDAY, None) == datetime.fromisoformat("2027-02-09T14:00")
    assert next_day(TUESDAY, 6) == datetime.fromisoformat("2027-01-12T14:00")


def test_the_day_that_most_could_before_is_proposed() -> None:
    """In the week that it would be time; of days that do as well, the one that is usual."""
    thursday = datetime.fromisoformat("2026-11-26T19:30")
    proposed = next_day(TUESDAY, 6)
    assert day_that_most_can(proposed, [], TUESDAY) == proposed
    assert day_that_most_can(proposed, [[thursday], [TUESDAY]], TUESDAY) == proposed
    assert day_that_most_can(
        proposed, [[thursday], [thursday, TUESDAY]], TUESDAY
    ) == datetime.fromisoformat("2027-01-14T19:30")


def test_who_answered_often_counts_once() -> None:
    """Each person is one, however many days they said yes to."""
    thursdays = [datetime.fromisoformat(f"2026-11-{day}T19:30") for day in ("05", "12", "19", "26")]
    assert day_that_most_can(TUESDAY, [thursdays, [TUESDAY], [TUESDAY]], TUESDAY) == TUESDAY
