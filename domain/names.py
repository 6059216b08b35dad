"""Names that people type: whether several people are named at once."""

import re

_BETWEEN = re.compile(r"\s*[,;&]\s*(?:(?:en|and)\s+)?|\s+(?:en|and)\s+")
_MOST_WORDS = 2


def names_in(typed: str) -> tuple[str, ...]:
    """Give the names of several people, or nothing where it may well be one.

    "Tineke, Noor en Bas" are three; "Mark, mijn broer" and "Jan de Vries" are one: a name is one
    or two words that begin with a capital.
    """
    names = tuple(each for each in _BETWEEN.split(typed.strip(" .!")) if each)
    if len(names) > 1 and all(_is_name(each) for each in names):
        return tuple(dict.fromkeys(names))
    return ()


def _is_name(part: str) -> bool:
    words = part.split()
    return 1 <= len(words) <= _MOST_WORDS and all(each[0].isupper() for each in words)
