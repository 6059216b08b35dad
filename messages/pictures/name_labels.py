"""Names as short labels: on a few lines, and shortened only where there is no other way."""

import unicodedata
from collections.abc import Iterable
from itertools import combinations
from typing import Literal

MOST_WIDE = 7.6
"""The widest line, as a multiple of the letter size."""
WIDER = 1.25
"""How much wider the lines may be of a name that takes three."""

_WIDTHS = {
    0.3: " !'(),-.:;I[]`fijlrt{|}íìîï",
    0.7: "ABCDEFGHKLNOPQRSTUVXYZ&+%",
    0.9: "MWm@w",
}
_WIDTH_OF = {letter: width for width, letters in _WIDTHS.items() for letter in letters}
_CUT = "…"


def width_of(text: str) -> float:
    """Estimate the width of a text, rather too wide than too small, in letter sizes."""
    return sum(map(_letter_width, text))


def label_lines(
    name: str, most_wide: float = MOST_WIDE, most_lines: Literal[2, 3] = 2
) -> tuple[str, ...]:
    """Give a name as one line or a few, none wider than `most_wide` letter sizes.

    Three lines may be a quarter wider: a name that is whole is worth the room.

    A name that is too long keeps its beginning and its end: first and last names both tell who
    somebody is.
    """
    whole = " ".join(name.split())
    if width_of(whole) <= most_wide * 0.8:
        return (whole,)
    cuts = [cut for cut in range(1, len(whole)) if whole[cut - 1] in " -"]
    halves = [(whole[:cut].strip(), whole[cut:].strip()) for cut in cuts]
    best = min(halves, key=_widest, default=(whole, ""))
    if _widest(best) <= most_wide:
        return best
    if width_of(whole) <= most_wide:
        return (whole,)
    if most_lines > len(best):
        thirds = [
            (whole[:one].strip(), whole[one:other].strip(), whole[other:].strip())
            for one, other in combinations(cuts, 2)
        ]
        best_of_three = min(thirds, key=_widest, default=(whole,))
        if _widest(best_of_three) <= most_wide * WIDER:
            return best_of_three
    anywhere = range(1, len(whole))
    head = _longest([whole[:cut].strip() for cut in cuts], most_wide)
    tail = _longest([_CUT + whole[cut:] for cut in cuts], most_wide)
    return (
        head or _longest([whole[:cut] for cut in anywhere], most_wide),
        tail or _longest([_CUT + whole[cut:] for cut in anywhere], most_wide),
    )


def _widest(lines: Iterable[str]) -> float:
    """Give the width of the widest line."""
    return max(map(width_of, lines))


def _longest(texts: list[str], most_wide: float) -> str:
    """Give the longest text that fits, or nothing."""
    return max((text for text in texts if width_of(text) <= most_wide), key=len, default="")


def _letter_width(letter: str) -> float:
    if unicodedata.combining(letter) or unicodedata.category(letter) in {"Mn", "Cf"}:
        return 0
    if unicodedata.east_asian_width(letter) in {"W", "F"}:
        return 1.4
    plain = unicodedata.normalize("NFD", letter)[0]
    return _WIDTH_OF.get(plain, 0.75 if plain.isupper() or plain > "ɏ" else 0.6)
