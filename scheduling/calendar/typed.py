"""What people typed, made fit for a line of a calendar file."""

import re
import unicodedata

_LINE_ENDS = re.compile(r"\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_DIRECTION_MARKS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def lines(typed: str) -> str:
    """Keep what people typed, line by line, without what could end a line of the file."""
    kept = (_without_controls(line) for line in _LINE_ENDS.split(typed))
    return "\n".join(kept).strip()


def one_line(typed: str) -> str:
    """Put what people typed on one line."""
    return " ".join(lines(typed).split())


def _without_controls(line: str) -> str:
    """Take out control characters, halves of characters, and marks that turn text around."""
    return "".join(
        character
        for character in line.replace("\t", " ")
        if unicodedata.category(character) not in {"Cc", "Cs"} and character not in _DIRECTION_MARKS
    )
