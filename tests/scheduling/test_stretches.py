"""The days that vague words mean."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from scheduling.reading import read
from scheduling.stretches import stretch_said, time_said

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
SUNDAY = datetime(2026, 11, 22, 10, 15, tzinfo=AMSTERDAM)


@pytest.mark.parametrize(
    ("said", "first", "last"),
    [
        ("begin februari", "2027-02-01", "2027-02-10"),
        ("Half maart!", "2027-03-11", "2027-03-20"),
        ("eind van de maand", "2026-11-22", "2026-11-30"),
        ("doe maar eind volgende maand", "2026-12-21", "2026-12-31"),
        ("tweede helft van februari", "2027-02-16", "2027-02-28"),
        ("eerste week van maart", "2027-03-01", "2027-03-07"),
        ("eind februari of begin maart", "2027-02-21", "2027-03-10"),
        ("begin volgende week", "2026-11-23", "2026-11-25"),
        ("halverwege volgende week", "2026-11-24", "2026-11-26"),
        ("in het weekend", "2026-11-28", "2026-11-29"),
        ("na het weekend", "2026-11-23", "2026-11-29"),
        ("na de kerst", "2026-12-27", "2027-01-23"),
        ("de week na kerst", "2026-12-27", "2027-01-02"),
        ("rond 9 december", "2026-12-06", "2026-12-12"),
        ("vanaf 9 december", "2026-12-09", "2027-01-05"),
        ("na de feestdagen", "2027-01-02", "2027-01-29"),
        ("in het nieuwe jaar", "2027-01-01", "2027-01-31"),
        ("eind volgend jaar", "2027-12-01", "2027-12-31"),
        ("volgend jaar", "2027-01-01", "2027-12-31"),
        ("half volgend jaar", "2027-06-01", "2027-06-30"),
        ("voor de zomer", "2027-05-04", "2027-05-31"),
        ("in de winter", "2026-12-01", "2027-02-28"),
        ("over een paar weken", "2026-12-06", "2026-12-26"),
        ("over een week of drie", "2026-12-10", "2026-12-16"),
        ("zo snel mogelijk", "2026-11-23", "2026-12-06"),
        ("early February", "2027-02-01", "2027-02-10"),
        ("end of next month", "2026-12-21", "2026-12-31"),
        ("after Christmas", "2026-12-27", "2027-01-23"),
        ("in a few days", "2026-11-24", "2026-11-28"),
    ],
)
def test_vague_words_mean_some_days_to_come(said: str, first: str, last: str) -> None:
    """What is known of a day is kept, and none of it is past."""
    found = stretch_said(said, SUNDAY, AMSTERDAM)
    assert found is not None
    assert [each.isoformat() for each in found] == [first, last]


@pytest.mark.parametrize(
    "said",
    [
        "ooit eens",
        "ergens binnenkort",
        "na de vakantie",
        "na het werk",
        "na 3 uur dinsdag",
        "dinsdag na 15:00",
        "begin van de week",
        "een wandeling in het park",
        "in het voorjaar" * 9,
        "",
    ],
)
def test_no_days_are_made_up(said: str) -> None:
    """Of what names no days, and of what is over, nothing is proposed."""
    assert stretch_said(said, SUNDAY, AMSTERDAM) is None


def test_the_time_beside_it_is_kept() -> None:
    """Nobody has to say the time twice."""
    for said, at in (("eind januari om 14 uur", "14:00"), ("eind januari", None)):
        found = time_said(read(said, SUNDAY, AMSTERDAM))
        assert (found and f"{found:%H:%M}") == at
