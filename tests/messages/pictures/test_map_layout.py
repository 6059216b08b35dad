"""On the map nobody's name lies over another's, and everybody stands where they belong."""

from itertools import combinations
from math import atan2, hypot, pi, tau

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from messages.pictures.map_layout import OWNER_RADIUS, Label, Layout, label, lay_out

CIRCLES = ("heel dichtbij", "dichtbij", "verder weg")
NAMES = st.text(alphabet="abcdefgh ijklmnopW-", min_size=1, max_size=40)
PEOPLE = st.lists(
    st.builds(label, NAMES, st.integers(0, 4), st.integers(1, 3)), min_size=0, max_size=40
)


def check(labels: list[Label], layout: Layout) -> None:
    """Check a whole map with plain geometry."""
    rings = (OWNER_RADIUS, *layout.radii)
    ends = (*layout.starts[1:], tau)
    for one, other in combinations((*layout.boxes, *layout.circle_names), 2):
        assert not one.meets(other)
    for named, box in zip(labels, layout.boxes, strict=True):
        for x, y in (*box.corners(), (box.x, box.y)):
            assert rings[named.closeness - 1] < hypot(x, y) < rings[named.closeness]
            clockwise_from_top = (atan2(y, x) + pi / 2) % tau
            assert layout.starts[named.sector] < clockwise_from_top < ends[named.sector]


@settings(max_examples=25, deadline=None)
@given(PEOPLE)
def test_any_forty_people_find_their_place(labels: list[Label]) -> None:
    """Each within their circle and their sector, without overlap, whatever the names."""
    check(labels, lay_out(labels, 5, CIRCLES))


@pytest.mark.parametrize("closeness", [1, 2, 3])
@pytest.mark.parametrize("sector", [0, 2])
def test_forty_people_in_one_place_fit(sector: int, closeness: int) -> None:
    """A large family that is all very near has room too."""
    labels = [label(f"Oom Johannes {number}", sector, closeness) for number in range(40)]
    check(labels, lay_out(labels, 5, CIRCLES))


def test_an_empty_map_has_even_sectors() -> None:
    """Who begins sees circles and sectors, with room for everybody."""
    layout = lay_out([], 5, CIRCLES)
    assert layout.starts == pytest.approx([number * tau / 5 for number in range(5)])
    assert layout.boxes == ()


def test_the_same_people_give_the_same_map() -> None:
    """A map that is drawn again is recognised."""
    labels = [label(f"Naam {number}", number % 5, number % 3 + 1) for number in range(12)]
    assert lay_out(labels, 5, CIRCLES) == lay_out(labels, 5, CIRCLES)


def test_somebody_alone_stands_in_the_middle_of_their_sector() -> None:
    """A name is not pushed against the line of another sector."""
    layout = lay_out([label("Noor", 2, 2)], 5, CIRCLES)
    (box,) = layout.boxes
    middle = (layout.starts[2] + layout.starts[3]) / 2
    assert (atan2(box.y, box.x) + pi / 2) % tau == pytest.approx(middle, abs=0.1)
