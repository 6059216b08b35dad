"""Names on the map are whole where they can be, and recognisable where they cannot."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from messages.pictures.name_labels import MOST_WIDE, WIDER, label_lines, width_of


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("Noor", ("Noor",)),
        ("Oma Riet", ("Oma Riet",)),
        ("  Oma \n Riet ", ("Oma Riet",)),
        ("Peter van hiernaast", ("Peter van", "hiernaast")),
        ("Anna-Maria Bergsma", ("Anna-Maria", "Bergsma")),
        ("Heijden-Bergsma", ("Heijden-", "Bergsma")),
        ("Anna-Maria van der Heijden-Bergsma", ("Anna-Maria van", "…Bergsma")),
        ("Llanfairpwllgwyngyllgogerychwyrndrobwll", ("Llanfairpwllgw", "…hwyrndrobwll")),
        ("", ("",)),
    ],
)
def test_names_are_cut_where_people_would(name: str, lines: tuple[str, ...]) -> None:
    """At a space or a hyphen; too long a name keeps its beginning and its end."""
    assert label_lines(name) == lines


@given(st.text())
def test_a_line_is_never_too_wide(name: str) -> None:
    """Whatever the name, it takes at most two lines that each fit."""
    lines = label_lines(name)
    assert len(lines) <= 2
    assert all(width_of(line) <= MOST_WIDE for line in lines)


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("Oma Riet", ("Oma Riet",)),
        ("Peter van hiernaast", ("Peter van", "hiernaast")),
        ("Mijn nichtje Sofie en haar vriend", ("Mijn nichtje", "Sofie en", "haar vriend")),
        (
            "Maria-Magdalena van Oosterhout-de Graaf",
            ("Maria-Magdalena", "van Oosterhout-", "de Graaf"),
        ),
        ("Llanfairpwllgwyngyllgogerychwyrndrobwll", ("Llanfairpwllgw", "…hwyrndrobwll")),
    ],
)
def test_with_room_for_three_lines_long_names_stay_whole(name: str, lines: tuple[str, ...]) -> None:
    """On the map a name is cut only where it has no place to cut it at."""
    assert label_lines(name, most_lines=3) == lines


@given(st.text())
def test_three_lines_are_never_too_wide(name: str) -> None:
    """Whatever the name, it takes at most three lines that each fit."""
    lines = label_lines(name, most_lines=3)
    assert len(lines) <= 3
    assert all(width_of(line) <= MOST_WIDE * WIDER for line in lines)
