"""The network map as a picture."""

import pytest

from messages.pictures.network_map import MapPerson, MapWords, network_map
from tests.messages.pictures.png import size_of

WORDS = MapWords(
    language="nl",
    title="Mensen om Anna heen",
    sectors={"family": "Familie", "friends": "Vrienden", "care": "Zorg"},
    circles=("heel dichtbij", "dichtbij", "verder weg"),
    legend="Hoe dichter bij het midden, hoe dichterbij.",
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
