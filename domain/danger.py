"""Words that say somebody is in danger: found at once, so that it can be said where to turn.

Not a diagnosis and not a crisis line: a book of phrases (`domain.danger_phrases`), read with
patience for slips of the pen. A miss is worse than one kind message too many; and yet everyday
talk ("ik lach me dood") is not interrupted. The same text always gives the same answer, in a
time that grows with its length and no faster.
"""

from enum import StrEnum
from functools import cache

from domain import danger_phrases as phrases
from domain.phrasebook import Phrasebook, words_of
from domain.typed_words import Reader


class Danger(StrEnum):
    """What kind of danger: it decides which help is named first."""

    EMERGENCY = "emergency"
    """Help is needed this minute: somebody took too much, or asks for an ambulance."""
    SUICIDE = "suicide"
    """The writer thinks of ending their life."""
    VIOLENCE = "violence"
    """Somebody is beaten, threatened or abused, or is afraid of it."""
    SELF_HARM = "self-harm"
    """The writer hurts themselves."""
    SOMEBODY_ELSE = "somebody-else"
    """Somebody else wants to die, or the writer wants to hurt somebody."""


def in_danger(text: str) -> Danger | None:
    """Say which danger plain words in Dutch or English speak of, or none."""
    spoken = _reader().read(text)
    spoken = _book(phrases.EVERYDAY).taken_out(spoken)
    # What is said of somebody else goes out first: "hij wil dood" must not read as "wil dood".
    of_the_writer = _book(phrases.SOMEBODY_ELSE).taken_out(spoken)
    for danger, book in _OF_THE_WRITER.items():
        if _book(book).is_in(of_the_writer):
            return danger
    return None if of_the_writer == spoken else Danger.SOMEBODY_ELSE


_OF_THE_WRITER = {
    Danger.EMERGENCY: phrases.EMERGENCY,
    Danger.SUICIDE: phrases.SUICIDE,
    Danger.VIOLENCE: phrases.VIOLENCE,
    Danger.SELF_HARM: phrases.SELF_HARM,
}
"""The most pressing first: one message names one kind of help first."""


@cache
def _book(written: str) -> Phrasebook:
    return Phrasebook(written, phrases.CLASSES, phrases.FILLERS, phrases.NEGATIONS)


@cache
def _reader() -> Reader:
    books = (phrases.EVERYDAY, phrases.SOMEBODY_ELSE, *_OF_THE_WRITER.values())
    return Reader(
        meant=words_of(*books, *phrases.CLASSES.values()),
        lookalikes=frozenset(phrases.LOOKALIKES.split()) | words_of(phrases.FILLERS),
        same=phrases.SAME_WORDS,
    )
