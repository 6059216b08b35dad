"""Cutting what is too long for one message of Telegram."""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import replace

from messages.outgoing import Attachment, Outgoing

MOST_TEXT = 4096
"""UTF-16 units in a message (Bot API, sendMessage)."""
MOST_CAPTION = 1024
"""UTF-16 units in the words with a picture or a file (Bot API, sendPhoto, sendDocument)."""

_ZERO_WIDTH_JOINER = "\u200d"
_LONGEST_GRAPHEME = 64
"""Characters that belong together are kept together, but not without end."""


def cut_message(message: Outgoing) -> Sequence[Outgoing]:
    """Cut a message into parts that each fit in one message of Telegram.

    Attachments come first; the words come with the last of them, or after it where they are too
    long for that. The buttons are on the last part, and the first part takes the place of the
    message that is edited.
    """
    if not message.attachments:
        words = cut_text(message.text, MOST_TEXT)
        parts = [replace(message, text=text, rows=(), edits=None) for text in words]
    else:
        *others, last = message.attachments
        parts = [_with_words(message, attachment, attachment.alt) for attachment in others]
        if count_units(message.text) <= MOST_CAPTION:
            parts.append(_with_words(message, last, message.text.strip() or last.alt))
        else:
            parts.append(_with_words(message, last, ""))
            parts += [
                replace(message, text=text, rows=(), attachments=(), edits=None)
                for text in cut_text(message.text, MOST_TEXT)
            ]
    parts[0] = replace(parts[0], edits=message.edits)
    parts[-1] = replace(parts[-1], rows=message.rows)
    return tuple(parts)


def cut_text(text: str, most: int) -> list[str]:
    """Cut a text into pieces of at most `most` UTF-16 units: at lines, else words, else letters.

    Never within what is seen as one letter. What only separates two pieces (spaces, empty
    lines) is left out: Telegram trims it as well.
    """
    pieces = []
    while count_units(text) > most:
        at = _place_to_cut(text, _fitting(text, most))
        pieces.append(text[:at].rstrip())
        text = text[at:].lstrip()
    pieces.append(text)
    return [piece for piece in pieces if piece.strip()] or [text]


def count_units(text: str) -> int:
    """Count a text as Telegram does: in UTF-16 units."""
    return len(text) + sum(character > "\uffff" for character in text)


def _with_words(message: Outgoing, attachment: Attachment, words: str) -> Outgoing:
    text = cut_text(words, MOST_CAPTION)[0]
    return replace(message, text=text, rows=(), attachments=(attachment,), edits=None)


def _fitting(text: str, most: int) -> int:
    """Give how many characters fit in `most` UTF-16 units."""
    units = 0
    for index, character in enumerate(text):
        units += 1 + (character > "\uffff")
        if units > most:
            return index
    return len(text)


def _place_to_cut(text: str, most: int) -> int:
    """Give where to cut a text, at `most` characters or a little before: at least 1.

    A line or a word is kept whole where that costs no more than half of the piece.
    """
    for separator in ("\n\n", "\n", " "):
        at = text.rfind(separator, most // 2, most + 1)
        if at > 0:
            return at
    return next((at for at in _backwards(most) if not _belong_together(text, at)), most)


def _backwards(most: int) -> Iterator[int]:
    return iter(range(most, max(most - _LONGEST_GRAPHEME, 0), -1))


def _belong_together(text: str, at: int) -> bool:
    """Tell whether the characters before and after `at` are seen as one letter (UAX 29, mostly)."""
    before, after = text[at - 1], text[at]
    if before == "\r" and after == "\n":
        return True
    if _ZERO_WIDTH_JOINER in (before, after) or unicodedata.category(after) in ("Mn", "Me", "Mc"):
        return True
    if "\U0001f3fb" <= after <= "\U0001f3ff" or "\U000e0020" <= after <= "\U000e007f":
        return True
    if _is_flag_letter(before) and _is_flag_letter(after):
        first = at
        while first > 0 and _is_flag_letter(text[first - 1]):
            first -= 1
        return (at - first) % 2 == 1
    return False


def _is_flag_letter(character: str) -> bool:
    return "\U0001f1e6" <= character <= "\U0001f1ff"
