"""A long row of buttons, shown a few at a time."""

from collections.abc import Callable, Sequence

from messages.said import Tap

MOST_ON_PAGE = 5


def page(taps: Sequence[Tap], start: int, more: Callable[[int], Tap]) -> list[list[Tap]]:
    """Give the rows of one page, two buttons wide; `more(next start)` makes the way on.

    After the last page comes the first. A start that is no page is the first one.
    """
    if not 0 <= start < len(taps):
        start = 0
    shown = taps[start : start + MOST_ON_PAGE]
    rows = [list(shown[at : at + 2]) for at in range(0, len(shown), 2)]
    if len(taps) > MOST_ON_PAGE:
        following = start + MOST_ON_PAGE
        rows.append([more(following if following < len(taps) else 0)])
    return rows


def page_start(arg: str) -> int:
    """Read where a page starts from what a button sent back."""
    return int(arg) if arg.isdecimal() and len(arg) <= len("999") else 0
