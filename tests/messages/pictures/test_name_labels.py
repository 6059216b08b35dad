"""Names on the map are whole where they can be, and recognisable where they cannot."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from messages.pictures.name_labels import MOST_WIDE, label_lines, width_of


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
