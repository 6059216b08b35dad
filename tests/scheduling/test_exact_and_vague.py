"""Days that are precise, and what was said vaguely beside them."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from scheduling.exact_and_vague import both_said

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
SUNDAY = datetime(2026, 11, 22, 10, 15, tzinfo=AMSTERDAM)


@pytest.mark.parametrize(
    ("said", "exact", "vague"),
    [
        ("Dinsdag of eind februari", "dinsdag", "eind februari"),
        ("3 december om 14 uur of ergens in januari", "3 december om 14 uur", "ergens in januari"),
        ("in januari, of anders 3 december", "3 december", "in januari"),
        ("3 dec 10u, 4 dec 11u of begin januari", "3 dec 10u, 4 dec 11u", "begin januari"),
        ("di 1 dec 14u\neind januari", "di 1 dec 14u", "eind januari"),
        ("1 december, na de feestdagen kan ook", "1 december", "na de feestdagen kan ook"),
        ("31 februari of eind maart", "31 februari", "eind maart"),
        ("volgende dinsdag of eind maart", "volgende dinsdag", "eind maart"),
        ("begin of half maart of 1 december", "1 december", "begin of half maart"),
        ("begin maart, 1 december of half maart", "1 december", "begin maart of half maart"),
        ("3 december in de middag of begin januari", "3 december in de middag", "begin januari"),
        ("Tuesday 2pm or else after Christmas", "tuesday 2pm", "after christmas"),
    ],
)
def test_the_two_are_told_apart(said: str, exact: str, vague: str) -> None:
    """Each can be read by itself."""
    found = both_said(said, SUNDAY, AMSTERDAM)
    assert found is not None
    assert (found.exact, found.vague) == (exact, vague)


@pytest.mark.parametrize(
    "said",
    [
        "dinsdag",
        "eind februari of half maart",
        "volgende week, dinsdag of woensdag",
        "dinsdag 14u, volgende week",
        "dinsdag of donderdag begin januari",
        "begin maart en dan dinsdag of donderdag",
        "3 december, in de middag",
        "3 december, voor de kerst",
        "tussen 3 december en eind januari",
        "van 3 december tot januari",
        "elke dinsdag of eind februari",
        "dinsdag of woensdag, niet volgende week",
        "3 december of eind februari " * 9,
        "",
    ],
)
def test_what_may_belong_together_stays_together(said: str) -> None:
    """Nothing is guessed: the reader has it as it was typed."""
    assert both_said(said, SUNDAY, AMSTERDAM) is None
