"""A long row of buttons, shown a few at a time."""

from collections.abc import Callable, Sequence

from messages.said import Tap

MOST_BUTTONS = 6
MOST_ON_PAGE = MOST_BUTTONS - 1
"""Where there are more, the last button is the way on."""
MOST_AT_ONCE = MOST_BUTTONS + 1
"""So many take as many rows as a page with its way on: nobody turns one for so little."""


def page(taps: Sequence[Tap], start: int, more: Callable[[int], Tap]) -> list[list[Tap]]:
    """Give the rows of one page, two buttons wide; `more(next start)` makes the way on.

    After the last page comes the first. A start that is no page is the first one. One that would
    stand alone on the last page stands on the one before it.
    """
    if len(taps) <= MOST_AT_ONCE:
        return side_by_side(taps)
    alone = len(taps) - 1
    if not 0 <= start < len(taps):
        start = 0
    elif start == alone:
        start -= MOST_ON_PAGE
    following = start + MOST_ON_PAGE
    following += following == alone
    way_on = more(following if following < len(taps) else 0)
    return [*side_by_side(taps[start:following]), [way_on]]


def page_start(arg: str) -> int:
    """Read where a page starts from what a button sent back."""
    return int(arg) if arg.isdecimal() and len(arg) <= len("999") else 0


def side_by_side(taps: Sequence[Tap], wide: int = 2) -> list[list[Tap]]:
    """Give all buttons in rows, so many wide."""
    return [list(taps[at : at + wide]) for at in range(0, len(taps), wide)]
