"""Words that say somebody is in danger: found at once, so that it can be said where to turn.

Not a diagnosis and not a crisis line: books of phrases, in the modules beside this one, read with
patience for slips of the pen. A miss is worse than one kind message too many; and yet everyday
talk ("ik lach me dood") is not interrupted. The same text always gives the same answer, in a
time that grows with its length and no faster.
"""

from enum import StrEnum
from functools import cache
from typing import NamedTuple

from domain.danger.everyday import EVERYDAY
from domain.danger.harm import EMERGENCY, SELF_HARM, SOMEBODY_ELSE
from domain.danger.phrasebook import Phrasebook, words_of
from domain.danger.spellings import LOOKALIKES, OFTEN_MISSPELLED, SAME_WORDS
from domain.danger.strength import AT_THE_END
from domain.danger.suicide import SUICIDE_IN_DUTCH
from domain.danger.suicide_in_english import SUICIDE_IN_ENGLISH
from domain.danger.typed_words import END, PAUSE, Reader
from domain.danger.violence import VIOLENCE
from domain.danger.words import CLASSES, FILLERS, NEGATIONS


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


class Heard(NamedTuple):
    """What is heard in what somebody typed.

    `at_the_end`: they say no more than that they are at the end of their strength. It is no danger
    by itself: where there is a `danger`, that goes first.
    """

    danger: Danger | None
    at_the_end: bool


def listen(text: str) -> Heard:
    """Hear which danger plain words in Dutch or English speak of, or that strength is gone."""
    spoken = _reader().read(text)
    return Heard(_danger(spoken), _is_at_the_end(spoken))


def _danger(spoken: str) -> Danger | None:
    spoken = _book(EVERYDAY).taken_out(spoken)
    # What is said of somebody else goes out first: "hij wil dood" must not read as "wil dood".
    of_the_writer = _book(SOMEBODY_ELSE).taken_out(spoken)
    for danger, book in _OF_THE_WRITER.items():
        if _book(book).is_in(of_the_writer):
            return danger
    return None if of_the_writer == spoken else Danger.SOMEBODY_ELSE


def _is_at_the_end(spoken: str) -> bool:
    left = _book(AT_THE_END).taken_out(spoken)
    return left != spoken and not set(left.split()) - {END, PAUSE}


_OF_THE_WRITER = {
    Danger.EMERGENCY: EMERGENCY,
    Danger.SUICIDE: SUICIDE_IN_DUTCH + SUICIDE_IN_ENGLISH,
    Danger.VIOLENCE: VIOLENCE,
    Danger.SELF_HARM: SELF_HARM,
}
"""The most pressing first: one message names one kind of help first."""


@cache
def _book(written: str) -> Phrasebook:
    return Phrasebook(written, CLASSES, FILLERS, NEGATIONS)


@cache
def _reader() -> Reader:
    books = (EVERYDAY, SOMEBODY_ELSE, AT_THE_END, *_OF_THE_WRITER.values())
    return Reader(
        misspelled=frozenset(OFTEN_MISSPELLED.split()),
        known=words_of(*books, *CLASSES.values(), FILLERS, LOOKALIKES),
        same=SAME_WORDS,
    )
