"""Time zones by the names that people say."""

from zoneinfo import ZoneInfo

import pytest

from messages.zones import MOST, find_zones, zone_name


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("Londen", "Europe/London"),
        ("london", "Europe/London"),
        ("  ISTANBUL ", "Europe/Istanbul"),
        ("Turkije", "Europe/Istanbul"),
        ("Turkey", "Europe/Istanbul"),
        ("Engeland", "Europe/London"),
        ("Groot-Brittannië", "Europe/London"),
        ("Curaçao", "America/Curacao"),
        ("curacao", "America/Curacao"),
        ("Suriname", "America/Paramaribo"),
        ("Marokko", "Africa/Casablanca"),
        ("New York", "America/New_York"),
        ("België", "Europe/Brussels"),
        ("Duitsland", "Europe/Berlin"),
    ],
)
def test_towns_and_lands_are_known(typed: str, zone: str) -> None:
    """In Dutch and English, with or without accents and capitals."""
    assert find_zones(typed) == (zone,)


def test_a_land_with_a_few_zones_gives_them_all() -> None:
    """Then one is chosen, by the name of a town."""
    found = find_zones("Portugal")
    assert 1 < len(found) <= MOST
    assert "Lissabon" in {zone_name(each, "nl") for each in found}
    assert "Lisbon" in {zone_name(each, "en") for each in found}


@pytest.mark.parametrize(
    "typed", ["", "x", "Europe", "a", "Nergenshuizen", "Australië", "\u202e" * 50]
)
def test_anything_else_is_asked_again(typed: str) -> None:
    """Nothing is guessed."""
    assert find_zones(typed) == ()


def test_every_zone_that_is_found_exists() -> None:
    """Whatever is found can be used."""
    for typed in ("Spanje", "Indonesië", "Oekraïne", "Frankrijk"):
        found = find_zones(typed)
        assert found, typed
        for zone in found:
            assert ZoneInfo(zone)
