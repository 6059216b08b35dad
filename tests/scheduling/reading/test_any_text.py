"""Whatever is typed is answered, in time that grows with the length of the text."""

import sys
from collections.abc import Callable
from datetime import UTC, datetime
from time import process_time
from types import FrameType
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scheduling.reading import Kind, Reading, read, read_due
from scheduling.reading.marks import MARKS
from scheduling.reading.numbers import DUTCH, DUTCH_ORDINALS
from scheduling.reading.words import MONTHS, PARTS, RELATIVE_DAYS, UNITS, WEEKDAYS

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
SHORTEST_MEASURED = 0.005
"""In seconds: what takes less is the machine's doing."""
NOWS = [
    datetime(2026, 11, 22, 9, 15, tzinfo=UTC),
    datetime(2027, 3, 28, 0, 59, tzinfo=UTC),
    datetime(2027, 10, 31, 0, 30, tzinfo=UTC),
    datetime(2028, 2, 29, 22, 59, tzinfo=UTC),
    datetime(2026, 12, 31, 23, 30, tzinfo=UTC),
]
ODD = (
    "14:30 14u 9u30 10-12 3-12 3/12/2026 30.2.2027 15.12 2.14 0 1 2 31 99 24:00 25:61 1430 3pm "
    "elke om de laatste volgende vorige komende week 53 54 kerst pasen weekend begin eind 29-2 "
    "31-4-2027 1e 15e 32e '26 2026 1999 9999 over binnen 's dinsdags"
)
WORDS = sorted(
    {*WEEKDAYS, *MONTHS, *PARTS, *RELATIVE_DAYS, *UNITS, *MARKS, *DUTCH, *DUTCH_ORDINALS}
    | set(ODD.split())
)


def check(reading: Reading) -> None:
    """Fail when a reading contradicts itself."""
    assert reading.kind in Kind
    assert (reading.value is not None) == reading.is_clear
    assert (reading.reason is not None) == (reading.kind is Kind.INVALID)
    assert (len(reading.choices) > 1) == (reading.kind is Kind.AMBIGUOUS)
    assert len(set(reading.choices)) == len(reading.choices)
    assert (reading.first is not None) == (reading.kind is Kind.RECURRENCE)
    assert reading.partial is None or reading.kind is Kind.VAGUE
    for other in (*reading.alternatives, *reading.corrections):
        check(other)


@given(text=st.text(max_size=200), now=st.sampled_from(NOWS))
@settings(max_examples=300, deadline=None)
def test_any_text_is_answered(text: str, now: datetime) -> None:
    """No text makes the reader fail."""
    check(read(text, now, AMSTERDAM))


@given(
    said=st.lists(st.sampled_from(WORDS), max_size=12),
    gap=st.sampled_from([" ", ", ", "", "\n"]),
    now=st.sampled_from(NOWS),
)
@settings(max_examples=400, deadline=None)
def test_any_row_of_words_about_days_is_answered(said: list[str], gap: str, now: datetime) -> None:
    """No row of words about days and hours makes the reader fail, or its answer contradictory."""
    text = gap.join(said)
    check(read(text, now, AMSTERDAM))
    check(read_due(text, now, AMSTERDAM))


@given(said=st.lists(st.sampled_from(WORDS), max_size=12), now=st.sampled_from(NOWS))
@settings(max_examples=300, deadline=None)
def test_nothing_in_the_past_is_taken(said: list[str], now: datetime) -> None:
    """What is read as clear starts now or later."""
    reading = read(" ".join(said), now, AMSTERDAM)
    today = now.astimezone(AMSTERDAM).replace(tzinfo=None)
    for moment in reading.moments:
        assert moment.on is None or moment.on >= today.date()
        if moment.starts is not None and moment.offset is None:
            assert moment.starts >= today.replace(second=0, microsecond=0)


REPEATED = [
    "dinsdag ", "1 ", "1, ", "1 of ", "van ", "tot ", "half ", "om 1 ", "elke dinsdag en ", "((",
    "a", "1", "12:", "1-", "1/1/", "06 ", "'s ", "a.s. ", "volgende ", "over 2 ", "niet ",
    "maandag, ", "de 1e en ", "drie en ", "tien voor half ", "dinsdag om 10 of ", "dag na ",
    "\0", "😀", "\u202e", "é", "\n- ", "1) ", "   ", "\u200b", "wonesdag ", "qwertyuiopas ",
    "over een week ", "tot en met ", "begin van de ", "dinsdag of woensdag of ", "ﷺ", "x'",
    "t/m ", "een weke ", "the day x ", "'s a", "1. ", "2. x ", "10u (1 uur", "tussen elf en een ",
    "drie enn twintig ", "over edn week ", "cinsdag ", "14i ", "straks om ", "tt en met ", "a@b.c ",
    "een keer per ", "als dat niet kan ", "tot morgen. ", "1.", "1,", "'", "١٢:٣٠ ",
]  # fmt: skip


def steps(run: Callable[[], object]) -> int:
    """Return how many lines of code a call runs."""
    count = 0

    def trace(frame: FrameType, event: str, argument: Any) -> Any:
        nonlocal count
        count += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        run()
    finally:
        sys.settrace(before)
    return count


@pytest.mark.attack
@pytest.mark.parametrize("piece", REPEATED, ids=ascii)
def test_the_work_grows_with_the_length_of_the_text(piece: str) -> None:
    """Twice the text is at most some twice the steps, also for what is nested and repeated."""

    def run(length: int) -> int:
        text = (piece * (length // len(piece) + 1))[:length]
        return steps(lambda: read(text, NOWS[0], AMSTERDAM))

    run(100)
    short, long = run(400), run(800)
    assert long <= 2.3 * short + 2_000


@pytest.mark.attack
@pytest.mark.parametrize("piece", REPEATED, ids=ascii)
def test_the_patterns_do_not_look_back_again_and_again(piece: str) -> None:
    """Four times the text takes far less than sixteen times the processor, patterns included.

    Lines of code do not show what a pattern does inside. The least of three counts, and what is
    too short to be measured is left out of it.
    """

    def took(length: int) -> float:
        text = (piece * (length // len(piece) + 1))[:length]
        least = float("inf")
        for _ in range(3):
            started = process_time()
            read(text, NOWS[0], AMSTERDAM)
            least = min(least, process_time() - started)
        return least

    took(500)
    assert took(4_000) <= 10 * max(took(1_000), SHORTEST_MEASURED)


@pytest.mark.attack
@pytest.mark.parametrize(
    "text",
    [
        "",
        " \t\r\n",
        "\0",
        "dinsdag\0 14:00",
        "\ud800 dinsdag",
        "\u202e00:41 gasdnid",
        "😀" * 2_000,
        "dinsdag " * 1_250,
        "(" * 10_000,
        "9" * 10_000,
        "1-" * 5_000,
        "elke " * 2_000,
        "a\u0300" * 5_000,
        "dinsdag 14:00 of " * 600,
    ],
    ids=ascii,
)
def test_ten_thousand_odd_signs_are_answered(text: str) -> None:
    """NUL, lone surrogates, emoji, reversed writing and long repetition get an answer."""
    check(read(text[:10_000], NOWS[0], AMSTERDAM))


def test_signs_that_cannot_be_seen_change_nothing() -> None:
    """A zero-width space or a mark of direction inside a date does not hide or move it."""
    reading = read("dins\u200bdag 1 dec\u00adember \u202dom 14:00\u202c", NOWS[0], AMSTERDAM)
    assert reading.value == "2026-12-01T14:00"


def test_full_width_and_arabic_digits_are_digits() -> None:
    """Digits of other keyboards are read as the numbers that they are."""
    assert read("１ december １４:３０", NOWS[0], AMSTERDAM).value == "2026-12-01T14:30"
    assert read("١ december ١٤:٣٠", NOWS[0], AMSTERDAM).value == "2026-12-01T14:30"
