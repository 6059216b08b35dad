"""How days and times sound."""

from datetime import UTC, date, datetime, time

import pytest

from messages.said_dates import listed, said, said_time

TUESDAY = date(2026, 12, 1)


def local(day: int, hour: int, minute: int = 0) -> datetime:
    """Give a local time in December 2026."""
    return datetime(2026, 12, day, hour, minute)  # noqa: DTZ001 - without zone, on purpose


def test_a_time_is_said_in_full() -> None:
    """The weekday, the day, the month and the clock, as people say them."""
    assert said("nl", local(1, 14)) == "dinsdag 1 december om 14.00 uur"
    assert said("en", local(1, 14)) == "Tuesday 1 December at 14:00"
    assert said("nl", local(3, 9, 5)) == "donderdag 3 december om 09.05 uur"
    assert said_time("nl", time(19, 30)) == "19.30 uur"


def test_a_day_is_said_without_a_clock() -> None:
    """A day alone has no time."""
    assert said("nl", TUESDAY) == "dinsdag 1 december"
    assert said("en", TUESDAY) == "Tuesday 1 December"


@pytest.mark.parametrize(
    ("today", "words"),
    [
        (date(2026, 11, 22), "dinsdag 1 december"),
        (date(2026, 2, 4), "dinsdag 1 december"),
        (date(2026, 2, 3), "dinsdag 1 december 2026"),
        (date(2027, 11, 1), "dinsdag 1 december 2026"),
    ],
)
def test_a_day_far_away_has_its_year(today: date, words: str) -> None:
    """Where next year or last year could be meant, the year is said."""
    assert said("nl", TUESDAY, today=today) == words


def test_what_is_no_local_time_is_refused() -> None:
    """An instant is not a local time."""
    with pytest.raises(ValueError, match="without zone"):
        said("nl", datetime(2026, 12, 1, 14, tzinfo=UTC))


@pytest.mark.parametrize(
    ("items", "words"),
    [
        ([], ""),
        (["Mark"], "Mark"),
        (["Mark", "Noor"], "Mark en Noor"),
        (["Mark", "Noor", "Sam"], "Mark, Noor en Sam"),
    ],
)
def test_things_are_listed_in_one_breath(items: list[str], words: str) -> None:
    """The last one gets "en", as in speech."""
    assert listed("nl", items) == words


def test_a_choice_is_listed_with_or() -> None:
    """What one may choose from gets "of"."""
    assert listed("nl", ["dinsdag", "woensdag"], "or") == "dinsdag of woensdag"
    assert listed("en", ["a", "b", "c"], "or") == "a, b or c"
    assert listed("en", ["a", "b"]) == "a and b"
