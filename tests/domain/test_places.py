"""Places as people type them: an address for a map, or a link for a screen."""

import time

import pytest

from domain.places import map_link, video_link

MAP = "https://www.openstreetmap.org/search?query="


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("Kerkstraat 5, Groningen", "Kerkstraat%205%2C%20Groningen"),
        ("bij Anna thuis, Kerkstraat 5", "Kerkstraat%205"),
        ("Van der Heijdenlaan 12b", "Van%20der%20Heijdenlaan%2012b"),
        ("het buurthuis, Lange Gracht 3", "Lange%20Gracht%203"),
        ("9711 AB 12", "9711%20AB%2012"),
        ("12 Baker Street, London", "12%20Baker%20Street%2C%20London"),
    ],
)
def test_an_address_gets_a_link_that_holds_no_more_than_the_address(
    typed: str, address: str
) -> None:
    """Whose home it is stays out of the link."""
    assert map_link(typed) == MAP + address


@pytest.mark.parametrize("typed", ["het buurthuis", "zaal 12", "bij mij", "kamer 3b", "", "straat"])
def test_what_is_no_address_gets_no_link(typed: str) -> None:
    """A map that finds something else would send people there."""
    assert map_link(typed) is None


@pytest.mark.attack(44)
@pytest.mark.parametrize(
    "typed",
    [
        "http://169.254.169.254",
        "http://169.254.169.254/Kerkstraat 5",
        "www.voorbeeld.invalid/Kerkstraat 5",
        "ftp://Kerkstraat 5",
        "javascript://Kerkstraat 5",
    ],
)
def test_a_link_is_no_address(typed: str) -> None:
    """Only words become part of a link to the map."""
    assert map_link(typed) is None
    assert video_link(typed) is None


@pytest.mark.attack
@pytest.mark.parametrize(
    "typed", ["straat " * 2000, "a" * 9000 + " 1", "van de " * 3000 + "1", "-" * 9000]
)
def test_long_words_are_read_in_time(typed: str) -> None:
    """No shape of words makes the reader slow."""
    began = time.process_time()
    map_link(typed)
    video_link(typed)
    assert time.process_time() - began < 0.5


@pytest.mark.parametrize(
    ("typed", "link"),
    [
        ("https://praat.voorbeeld.invalid/kamer-5", "https://praat.voorbeeld.invalid/kamer-5"),
        ("online: https://praat.voorbeeld.invalid/a.", "https://praat.voorbeeld.invalid/a"),
        ("het buurthuis", None),
        ("https://anna@voorbeeld.invalid", None),
        ("https://localhost", None),
    ],
)
def test_a_link_to_meet_on_a_screen_is_known(typed: str, link: str | None) -> None:
    """Only a whole, plain address on the web."""
    assert video_link(typed) == link
