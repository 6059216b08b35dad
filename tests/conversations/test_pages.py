"""A long row of buttons, a few at a time."""

import pytest

from handlers.talk.pages import page
from messages.said import Tap


def shown(count: int, start: int = 0) -> list[list[str]]:
    """Give the labels of a page, row by row."""
    taps = [Tap(str(number)) for number in range(1, count + 1)]
    rows = page(taps, start, lambda following: Tap(f"> {following}"))
    return [[str(each.label) for each in row] for row in rows]


@pytest.mark.parametrize(
    ("count", "start", "rows"),
    [
        (6, 0, [["1", "2"], ["3", "4"], ["5", "6"]]),
        (7, 0, [["1", "2"], ["3", "4"], ["5", "6"], ["7"]]),
        (8, 0, [["1", "2"], ["3", "4"], ["5"], ["> 5"]]),
        (8, 5, [["6", "7"], ["8"], ["> 0"]]),
        (11, 5, [["6", "7"], ["8", "9"], ["10", "11"], ["> 0"]]),
        (11, 10, [["6", "7"], ["8", "9"], ["10", "11"], ["> 0"]]),
        (8, 99, [["1", "2"], ["3", "4"], ["5"], ["> 5"]]),
    ],
)
def test_nobody_turns_a_page_for_one_name(count: int, start: int, rows: list[list[str]]) -> None:
    """Seven take as many rows as five and a way on; no page holds one name alone."""
    assert shown(count, start) == rows
