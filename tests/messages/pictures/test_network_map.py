"""The network map as a picture, and on paper."""

from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader

from messages.pictures.network_map import (
    MapPerson,
    MapWords,
    PageWords,
    network_map,
    network_map_page,
)
from tests.messages.pictures.png import size_of

WORDS = MapWords(
    language="nl",
    title="Mensen om Anna heen",
    sectors={"family": "Familie", "friends": "Vrienden", "care": "Zorg"},
    circles=("heel dichtbij", "dichtbij", "verder weg"),
    waiting="Nog geen plek",
)
PAGE = PageWords(
    date_line="Kaart van zondag 22 november 2026",
    alt="De kaart als tekening.",
    sections=[("Heel dichtbij", ["Noor (vrienden)"]), ("Nog geen plek", ["Mark"])],
)


@pytest.mark.parametrize("count", [0, 1, 3, 12, 40])
def test_a_map_of_any_size_is_a_picture_for_a_phone(count: int) -> None:
    """From nobody to forty people: upright, sharp, and small enough to send."""
    people = [
        MapPerson(f"Naam {number}", (1, 2, 3)[number % 3], ("family", "care")[number % 2])
        for number in range(count)
    ]
    drawn = network_map("Anna", people, WORDS)
    width, height = size_of(drawn)
    assert 900 <= width < height <= 2560
    assert len(drawn) < 500_000


def test_the_same_people_give_the_same_picture() -> None:
    """Nothing in the picture depends on the machine, the moment or chance."""
    people = [MapPerson("Noor", 1, "friends"), MapPerson("Mark", 2, "family")]
    assert network_map("Anna", people, WORDS) == network_map("Anna", people, WORDS)


@pytest.mark.attack
@pytest.mark.parametrize(
    "name",
    [
        "",
        "محمد علي",
        "שרה",
        "王小明",
        "Noor 🌸👩\u200d👩\u200d👧",
        '#panic("x") *a* $b$ @c <d>',
        "a\u202eb\x00\r\n\ud800",
        "\u0301\u0301",
        "W" * 300,
        "ﷺ﷽",
    ],
)
def test_odd_names_are_drawn(name: str) -> None:
    """Other scripts, emoji, code, controls and endless names make a picture like any other."""
    size_of(network_map(name, [MapPerson(name, 1, "family")], WORDS))


def test_a_sector_without_words_is_a_mistake() -> None:
    """Nobody is left out of the map without a word."""
    with pytest.raises(KeyError):
        network_map("Anna", [MapPerson("Noor", 1, "school")], WORDS)


def test_somebody_without_a_place_is_on_it_too() -> None:
    """Whoever has no circle or sector yet stands below the circles: nobody is left out."""
    known = network_map("Anna", [MapPerson("Noor", 1, "friends")], WORDS)
    both = network_map(
        "Anna", [MapPerson("Noor", 1, "friends"), MapPerson("Mark", None, "family")], WORDS
    )
    assert size_of(both)[1] > size_of(known)[1]
    assert size_of(network_map("Anna", [MapPerson("Mark", None, "family")], WORDS))[0] >= 800


def test_a_sector_in_which_nobody_is_leaves_no_empty_place() -> None:
    """A map of a few people does not show what is missing."""
    page = PageWords("vandaag", "tekening", [])
    reader = PdfReader(
        BytesIO(network_map_page("Anna", [MapPerson("Noor", 1, "care")], WORDS, page))
    )
    words = reader.pages[0].extract_text()
    assert "Zorg" in words
    assert "Familie" not in words


@pytest.mark.parametrize("count", [0, 3, 12, 40])
def test_the_page_is_a_document_for_everybody(count: int) -> None:
    """On A4, tagged, the drawing with words of its own, and everybody in words as well."""
    people = [
        MapPerson(f"Naam {number}", (1, 2, 3, None)[number % 4], ("family", "care")[number % 2])
        for number in range(count)
    ]
    reader = PdfReader(BytesIO(network_map_page("Anna", people, WORDS, PAGE)))
    catalog: Any = reader.root_object
    assert "<pdfuaid:part>1</pdfuaid:part>" in catalog["/Metadata"].get_data().decode()
    assert catalog["/Lang"] == "nl"
    assert [round(float(side)) for side in reader.pages[0].mediabox[2:]] == [595, 842]
    words = " ".join(" ".join(page.extract_text() for page in reader.pages).split())
    for said in ("Kaart van zondag 22 november 2026", "Noor (vrienden)", "Nog geen plek"):
        assert said in words


def test_the_page_holds_forty_people() -> None:
    """A large map fits on one page, with the same in words on two at the most."""
    people = [
        MapPerson(f"Johannes van Oosterhout {n}", (1, 2, 3)[n % 3], "care") for n in range(40)
    ]
    lines = PageWords("vandaag", "tekening", [("Alle", [each.name for each in people])])
    reader = PdfReader(BytesIO(network_map_page("Anna", people, WORDS, lines)))
    assert len(reader.pages) == 2
