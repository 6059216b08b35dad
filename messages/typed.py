"""What people typed, made safe to keep and to show: everything seen, nothing hidden."""

import re
import unicodedata

MOST_MARKS = 4
"""Accents on one letter. No language needs more; heaps of them spill over the lines around."""

_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_SPACES_AT_LINE_ENDS = re.compile(r" +(?=\n)")
_MANY_LINE_ENDS = re.compile(r"\n{3,}")

_JOINER = "\u200d"
_SHAPES = "\ufe0e\ufe0f"
# Not said to be invisible by their category, and yet nobody sees them.
_BLANKS = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
# Control characters, format characters (zero width, both directions, tags), halves of
# characters, and private ones that every device shows differently. Unassigned ones stay:
# next year's emoji are among them.
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co"})


def clean(text: str, most: int | None = None) -> str:
    """Give a text as it was meant, without what can't be seen and could deceive.

    Takes out NUL, control characters, zero-width and bidirectional ones; spells accents in one
    way (NFC); makes every blank a plain space and every line end a newline; trims, and leaves
    at most one empty line. Emoji that are joined into one picture (a family, a rainbow flag)
    stay whole: the joiner is kept between two pictures and nowhere else. Flags of regions,
    which are spelled in hidden letters, become a plain black flag: hidden letters can carry a
    hidden message. With `most`, the text ends there, before rather than inside a character
    that is made of several.
    """
    if not (text.isascii() and text.isprintable()):
        text = _LINE_ENDS.sub("\n", text).replace("\t", " ")
        text = unicodedata.normalize("NFC", _seen(text))
        text = _SPACES_AT_LINE_ENDS.sub("", text)
        text = _MANY_LINE_ENDS.sub("\n\n", text)
    text = text.strip()
    if most is not None and len(text) > most:
        text = text[: _whole_until(text, most)].rstrip()
    return text


def _seen(text: str) -> str:
    """Keep the characters that are seen, and what joins or shapes a picture."""
    kept: list[str] = []
    marks = 0
    for place, character in enumerate(text):
        category = unicodedata.category(character)
        # Bounded also because putting many marks in their order takes quadratic time.
        marks = marks + 1 if category in {"Mn", "Me"} else 0
        if character == _JOINER:
            after = text[place + 1 : place + 2]
            if kept and _joins(kept[-1]) and _is_picture(after):
                kept.append(character)
        elif character in _SHAPES:
            if kept and (_is_picture(kept[-1]) or kept[-1] in "0123456789#*"):
                kept.append(character)
        elif category == "Zs":
            kept.append(" ")
        elif character == "\n" or not (
            category in _UNSEEN or marks > MOST_MARKS or _is_hidden(character)
        ):
            kept.append(character)
    return "".join(kept)


def _is_hidden(character: str) -> bool:
    """Say whether it is a blank, a shape without a picture, or no character at all."""
    code = ord(character)
    is_shape = 0xFE00 <= code <= 0xFE0F or 0xE0100 <= code <= 0xE01EF or 0x180B <= code <= 0x180F
    is_none = 0xFDD0 <= code <= 0xFDEF or code & 0xFFFE == 0xFFFE
    return is_shape or is_none or character in _BLANKS


def _is_picture(character: str) -> bool:
    """Say whether it is an emoji, or a sign that is shown as one."""
    return "\u2190" <= character <= "\u2bff" or "\U0001f000" <= character <= "\U0001faff"


def _joins(character: str) -> bool:
    return _is_picture(character) or character == _SHAPES[-1]


def _whole_until(text: str, most: int) -> int:
    """Give the last place up to `most` that does not cut a character made of several in two."""
    place = most
    while place > 0 and (_hangs_on(text[place]) or text[place - 1] == _JOINER):
        place -= 1
    return place or most


def _hangs_on(character: str) -> bool:
    return (
        character == _JOINER
        or unicodedata.category(character).startswith("M")
        or "\U0001f3fb" <= character <= "\U0001f3ff"
    )
