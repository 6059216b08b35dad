"""Whether several people are named at once."""

import pytest

from domain.names import names_in


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("Tineke, Noor, Bas", ("Tineke", "Noor", "Bas")),
        ("Tineke, Noor en Bas.", ("Tineke", "Noor", "Bas")),
        ("Tom and Sue", ("Tom", "Sue")),
        ("Tom, Sue, and Kim", ("Tom", "Sue", "Kim")),
        ("Oom Jan & Tante Riet", ("Oom Jan", "Tante Riet")),
        ("Mark", ()),
        ("Mark, mijn broer", ()),
        ("Noor van de buren en haar hond", ()),
        ("Jan de Vries", ()),
        ("mijn broer en zus", ()),
        ("Mark,", ()),
        ("", ()),
    ],
)
def test_several_names_are_several_people(typed: str, names: tuple[str, ...]) -> None:
    """Short names with a comma or a word between are several; what is said of one is one."""
    assert names_in(typed) == names
