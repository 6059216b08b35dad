"""Days and times said in more than one message: what is known is kept, the rest is asked."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from handlers.day.finding.completing import completed
from handlers.day.finding.heard import Heard, differing, laid_down, taken_up
from scheduling.reading import Reason

ZONE = ZoneInfo("Europe/Amsterdam")
NOW = datetime(2026, 11, 22, 10, 15, tzinfo=ZONE)
"""Sunday."""


def said(*messages: str, now: datetime = NOW) -> Heard:
    """Say one message after another."""
    known = Heard()
    for message in messages:
        known = completed(known, message, now, ZONE)
    return known


def values(known: Heard) -> list[str]:
    """Write down the moments that are known."""
    return [each.value for each in known.moments]


@pytest.mark.parametrize(
    ("messages", "expected"),
    [
        (["dinsdag 1 december", "14u"], ["2026-12-01T14:00"]),
        (["dinsdag 1 december", "van 14 tot 16 uur"], ["2026-12-01T14:00/2026-12-01T16:00"]),
        (["14.30 uur", "1 december"], ["2026-12-01T14:30"]),
        (["14:00-15:30", "1 december"], ["2026-12-01T14:00/2026-12-01T15:30"]),
        (["10 uur of half drie", "1 december"], ["2026-12-01T10:00", "2026-12-01T14:30"]),
        (["1 of 2 december", "14u"], ["2026-12-01T14:00", "2026-12-02T14:00"]),
        (["1 of 2 december", "14u en 15u"], ["2026-12-01T14:00", "2026-12-02T15:00"]),
        (["1 december", "14u of 15u"], ["2026-12-01T14:00", "2026-12-01T15:00"]),
        (["1 december middag", "3 uur"], ["2026-12-01T15:00"]),
        (["1 december avond", "8 uur"], ["2026-12-01T20:00"]),
        (["1 december", "'s avonds", "8 uur"], ["2026-12-01T20:00"]),
        (["dinsdag half 8", "'s avonds"], ["2026-11-24T19:30"]),
        (["dinsdag half 8", "'s avonds half 9"], ["2026-11-24T20:30"]),
        (["volgende week", "dinsdag 14u"], ["2026-11-24T14:00"]),
        (
            ["volgende week", "di 1/12 half 3 en wo 2 dec 20u"],
            ["2026-12-01T14:30", "2026-12-02T20:00"],
        ),
        (["in week 50", "dinsdag of donderdag", "14u"], ["2026-12-08T14:00", "2026-12-10T14:00"]),
        (["volgende week 14u", "dinsdag"], ["2026-11-24T14:00"]),
        (["volgende maand", "de 15e om 14u"], ["2026-12-15T14:00"]),
        (["maandag 1-12-2026 10:00", "dinsdag"], ["2026-12-01T10:00"]),
        (["1, 2 en 3 december", "2 december 10u", "14u"],
         ["2026-12-01T14:00", "2026-12-02T10:00", "2026-12-03T14:00"]),
        (["1 december", "toch 5 januari 14u"], ["2027-01-05T14:00"]),
    ],
)  # fmt: skip
def test_an_answer_fills_in_what_was_missing(messages: list[str], expected: list[str]) -> None:
    """Only what is missing needs to be said; saying more, or something else, is fine too."""
    known = said(*messages)
    assert values(known) == expected
    assert known.is_whole


def test_a_few_days_on_end_are_options_and_a_long_stretch_asks_for_a_day() -> None:
    """Up to a week each day is one; of a month somebody must say which."""
    assert len(said("1 t/m 4 december").moments) == 4
    assert said("28 december t/m 20 januari").period is not None


def test_two_meanings_are_a_choice_moment_by_moment() -> None:
    """Somebody chooses the time that they meant, and keeps the rest."""
    known = said("1 december 14u of 3 december half 8")
    forms = differing(known.choices)
    assert forms is not None
    assert [form.value for form, _ in forms] == ["2026-12-03T19:30", "2026-12-03T07:30"]
    assert values(forms[0][1]) == ["2026-12-01T14:00", "2026-12-03T19:30"]


def test_what_does_not_narrow_a_choice_is_no_answer() -> None:
    """Nothing is guessed from words without a day or time."""
    assert said("dinsdag half 8", "ja hoor").is_nothing


def test_a_weekday_in_a_long_stretch_is_asked_about() -> None:
    """There are five Tuesdays in December, and one before it."""
    known = said("volgende maand", "dinsdag 14u")
    assert [choice[0].value for choice in known.choices] == [
        *(f"2026-12-{day:02d}T14:00" for day in (1, 8, 15, 22, 29)),
        "2026-11-24T14:00",
    ]


def test_a_day_outside_the_stretch_is_asked_about() -> None:
    """Whoever says "volgende maand" and then "morgen" is asked which of the two they meant."""
    known = said("volgende maand", "morgen 14u")
    assert [choice[0].value for choice in known.choices][-1] == "2026-11-23T14:00"


def test_a_time_that_has_passed_today_is_refused() -> None:
    """A day may be today; then the time is still to come."""
    assert said("vandaag", "9:30").reason is Reason.PAST
    assert values(said("vandaag", "half drie")) == ["2026-11-22T14:30"]


def test_a_time_that_the_clocks_skip_is_refused() -> None:
    """On the night in March that the clock goes forward there is no half past two."""
    assert said("28 maart 2027", "half drie 's nachts").reason is Reason.NONEXISTENT_TIME


def test_something_that_comes_again_is_kept_as_its_first_time() -> None:
    """One meeting is planned at a time; the first of a row is offered."""
    known = said("elke dinsdag 14u")
    assert known.repeats
    assert values(known) == ["2026-11-24T14:00"]


@pytest.mark.parametrize(
    "messages",
    [
        ["1 december 14u of 3 december half 8"],
        ["31 februari om 10 uur"],
        ["volgende week 14u"],
        ["vrijdag 4 december middag"],
        ["elke dinsdag 14u"],
        ["28 december t/m 20 januari"],
        ["14:00-15:30"],
    ],
)
def test_what_was_heard_is_kept_whole_between_messages(messages: list[str]) -> None:
    """A talk may go on tomorrow, from what was laid down today."""
    known = said(*messages)
    assert taken_up(laid_down(known)) == known
