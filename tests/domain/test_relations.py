"""A question is left out only where the answer was given already."""

import pytest

from domain.contacts import Sector
from domain.relations import is_informal, name_and_relation, sector_said_by


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


@pytest.mark.parametrize(
    "said", ["mijn vriend", "ex", "oma Riet", "Bart, een vriend", "Bart (vriend)"]
)
def test_a_friend_is_no_professional(said: str) -> None:
    """They are not asked where somebody belongs who can belong to one side only."""
    assert is_informal(said)
    assert not is_informal("begeleider Noor")
    assert not is_informal("Noor van de zorg")


@pytest.mark.parametrize(
    ("typed", "name", "relation"),
    [
        ("Mijn zus Sanne", "Sanne", "zus"),
        ("mn jongste zus sanne.", "Sanne", "jongste zus"),
        ("Sanne (mijn zus)", "Sanne", "zus"),
        ("Sanne, zus", "Sanne", "zus"),
        ("sanne mijn zus", "Sanne", "zus"),
        ("Mark - broer", "Mark", "broer"),
        ("mijn broer Jan de Vries", "Jan de Vries", "broer"),
        ("mijn tante Bep", "tante Bep", "tante"),
        ("mijn huisarts dr. Bakker", "dr. Bakker", "huisarts"),
        ("my best friend tom", "Tom", "best friend"),
    ],
)
def test_a_name_is_told_from_what_somebody_is(typed: str, name: str, relation: str) -> None:
    """Both were said: the one is a name, the other goes on the map."""
    found = name_and_relation(typed)
    assert found is not None
    assert (found.name, found.relation) == (name, relation)


@pytest.mark.parametrize(
    "typed",
    [
        "Sanne",
        "mijn zus",
        "oma Riet",
        "buurvrouw Tineke",
        "Jan de Vries",
        "mijn zus haar vriend",
        "mijn vriend van vroeger",
        "mijn oom en tante",
        "mijn buurvrouw hiernaast",
        "Sanne, mijn zus uit Assen",
        "'t Hart",
        "(",
        "",
    ],
)
def test_what_may_be_their_name_stays_whole(typed: str) -> None:
    """Nothing is taken apart where only one of the two was said, or more."""
    assert name_and_relation(typed) is None
