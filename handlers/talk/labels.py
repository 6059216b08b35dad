"""Reading typed answers as if the button had been tapped."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field

MOST_LABEL = 40
"""About what fits on a button of a phone's width."""

_NOT_A_WORD = re.compile(r"[^\w]+")


@dataclass(frozen=True, slots=True)
class Label:
    """What a button says, and other words that mean the same."""

    text: str = field(repr=False)
    also: tuple[str, ...] = ()


def plain(words: str) -> str:
    """Give words without capitals, accents and signs: how people type them in a hurry."""
    bare = unicodedata.normalize("NFKD", words.casefold())
    bare = "".join(sign for sign in bare if not unicodedata.combining(sign))
    return _NOT_A_WORD.sub(" ", bare).strip()


def match(typed: str, labels: Sequence[Label], *, loosely: bool) -> int | None:
    """Give the place of the label that was typed, or None.

    A label's own words or those that mean the same always count. `loosely`: its number counts
    too, and its first words, where only one label begins so.
    """
    said = plain(typed)
    if not said:
        return None
    for place, label in enumerate(labels):
        if said == plain(label.text) or said in {plain(word) for word in label.also}:
            return place
    if not loosely:
        return None
    if said.isdecimal() and 1 <= int(said) <= len(labels):
        return int(said) - 1
    begins = [
        place
        for place, label in enumerate(labels)
        if f"{plain(label.text)} ".startswith(f"{said} ")
    ]
    return begins[0] if len(begins) == 1 else None


def shortened(words: str) -> str:
    """Give the first words of a text, for a button that stands for it."""
    line = " ".join(words.split())
    return line if len(line) <= MOST_LABEL else f"{line[: MOST_LABEL - 1].rstrip()}…"
