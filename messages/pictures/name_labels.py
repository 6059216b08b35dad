"""Names as short labels: on one line or two, and shortened only where there is no other way."""

import unicodedata

MOST_WIDE = 7.6
"""The widest line, as a multiple of the letter size."""

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


def label_lines(name: str, most_wide: float = MOST_WIDE) -> tuple[str, ...]:
    """Give a name as one line or two, neither wider than `most_wide` letter sizes.

    A name that is too long keeps its beginning and its end: first and last names both tell who
    somebody is.
    """
    whole = " ".join(name.split())
    if width_of(whole) <= most_wide * 0.8:
        return (whole,)
    cuts = [cut for cut in range(1, len(whole)) if whole[cut - 1] in " -"]
    halves = [(whole[:cut].strip(), whole[cut:].strip()) for cut in cuts]
    best = min(halves, key=lambda lines: max(map(width_of, lines)), default=(whole, ""))
    if max(map(width_of, best)) <= most_wide:
        return best
    if width_of(whole) <= most_wide:
        return (whole,)
    anywhere = range(1, len(whole))
    head = _longest([whole[:cut].strip() for cut in cuts], most_wide)
    tail = _longest([_CUT + whole[cut:] for cut in cuts], most_wide)
    return (
        head or _longest([whole[:cut] for cut in anywhere], most_wide),
        tail or _longest([_CUT + whole[cut:] for cut in anywhere], most_wide),
    )


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
