"""A question is left out only where the answer was given already."""

import pytest

from domain.contacts import Sector
from domain.relations import sector_said_by


@pytest.mark.parametrize(
    ("relation", "sector"),
    [
        ("broer", Sector.FAMILY),
        ("Mijn jongste zus", Sector.FAMILY),
        ("mijn broer mark", Sector.FAMILY),
        ("my little sister Sue", Sector.FAMILY),
        ("m'n oma", Sector.FAMILY),
        ("ome", Sector.FAMILY),
        ("my aunt", Sector.FAMILY),
        ("buurvrouw", Sector.NEIGHBOURS),
        ("a neighbor!", Sector.NEIGHBOURS),
        ("collega", Sector.WORK),
    ],
)
def test_a_word_without_doubt_says_where_from(relation: str, sector: Sector) -> None:
    """In Dutch and in English, with a small word beside it."""
    assert sector_said_by(relation) is sector


@pytest.mark.parametrize(
    "relation",
    [
        None,
        "",
        "vriendin",
        "mijn man",
        "de moeder van een vriend",
        "zus en collega",
        "broer van Noor",
        "een soort tante",
        "mijn zus en Mark",
        "mijn zus haar vriend",
        "mijn zus, buurvrouw",
        "tante pollewop",
        "psychiater",
        "zuster",
        "ex",
        "ex-schoonzus",
    ],
)
def test_where_there_is_doubt_it_is_asked(relation: str | None) -> None:
    """Friends can be from anywhere, and who is a professional the owner says themselves."""
    assert sector_said_by(relation) is None
