"""What people say in passing: no answer to a question, and yet anybody would know what is meant.

Their words stand in the texts, in `remark.ftl`, as those of buttons do.
"""

import re
from enum import StrEnum
from typing import Any, Final

from handlers.talk.labels import plain
from handlers.talk.phrases import Phrases
from handlers.talk.questions import Question
from handlers.talk.replay import ENOUGH, SKIPPED
from messages.rendering import Reader, Renderer
from messages.said import variant

_SAID_BEFORE: Final = re.compile(r"^(?:sorry|nou|ach|oh|pff+|hmm+|well|um) (?=\S)")
_SAID_AFTER: Final = re.compile(r" (?:sorry|hoor|alsjeblieft|aub|please)$")
"""What people say around it out of politeness, or with a sigh."""
_BETWEEN: Final = re.compile(r"[,.;!]+\s+|\s+(?:en|and|want|because|maar|but)\s+", re.IGNORECASE)
_MOST_TOGETHER: Final = 4
"""So many remarks in one breath at most: what is longer tells something."""
_QUESTION_MARKS = re.compile(r"[?!\s]*\?[?!\s]*")


class Remark(StrEnum):
    """What is meant by words that are no answer."""

    LOST = "lost"
    """They don't understand, or typed a question mark: the question is explained."""
    READERS = "readers"
    """They ask who reads this."""
    MEETING = "meeting"
    """They ask where or when it was again."""
    FILE = "file"
    """They ask what a professional notes in a file of their own."""
    OUT = "out"
    """They want out."""
    ERASE = "erase"
    """They want what is kept of them gone."""
    OWN = "own"
    """They ask for what is kept of them."""
    QUIET = "quiet"
    """They want no messages for a while."""
    LOW = "low"
    """They say that they feel bad, and no more. It is no danger by itself: that is heard first."""
    NOT_NOW = "not-now"
    """Not now: a full answer to any question (METHOD.md, principle 1)."""
    WAIT = "wait"
    """They need a moment. The question stays open, and is not asked again."""
    TIRED = "tired"
    """They have no strength left today. Where any words may be an answer, it is one."""
    NERVOUS = "nervous"
    """They dread something. Where any words may be an answer, it is one."""
    ON = "on"
    """They would go on, or ask what they can do."""
    UNSURE = "unsure"
    """They don't know."""
    ABOUT = "about"
    """They ask what this is, or who."""
    THANKS = "thanks"
    HELLO = "hello"
    BYE = "bye"
    FINE = "fine"
    """No more than "all right": no answer to a question that did not offer it."""


_GENTLE: Final = (Remark.LOW, Remark.TIRED, Remark.NERVOUS, Remark.NOT_NOW, Remark.WAIT)
"""What may be said in one breath; what comes first here is answered."""
_SIGNS: Final = {
    "\N{THUMBS UP SIGN}": Remark.FINE,
    "\N{OK HAND SIGN}": Remark.FINE,
    "\N{PERSON WITH FOLDED HANDS}": Remark.THANKS,
    "\N{HEAVY BLACK HEART}": Remark.THANKS,
}
COMMANDS: Final = {
    Remark.READERS: "privacy",
    Remark.MEETING: "bijeenkomst",
    Remark.FILE: "dossier",
    Remark.OUT: "stop",
    Remark.ERASE: "verwijder",
    Remark.OWN: "mijngegevens",
    Remark.QUIET: "rust",
    Remark.ON: "menu",
}
"""What these are answered with, where no question is open: the command that tells more."""
NEVER_AN_ANSWER: Final = frozenset(
    {
        Remark.LOST,
        Remark.READERS,
        Remark.MEETING,
        Remark.ERASE,
        Remark.NOT_NOW,
        Remark.WAIT,
        Remark.UNSURE,
        Remark.ABOUT,
        Remark.HELLO,
    }
)
"""What nobody means as their own words, even where any words may be an answer."""


class Remarks:
    """Knows the remarks of each language."""

    def __init__(self, renderer: Renderer) -> None:
        """Read the words from these texts when they are first needed."""
        self._phrases = Phrases(
            renderer, lambda: ((variant("remark", each), each) for each in Remark)
        )

    def find(self, typed: str, reader: Reader) -> Remark | None:
        """Say what was meant in passing, or None. A remark stands alone, or beside its like."""
        found = self._find(typed, reader)
        parts = [each for each in _BETWEEN.split(typed.strip()) if each]
        if found is None and 1 < len(parts) <= _MOST_TOGETHER:
            together = {self._find(each, reader) for each in parts}
            if together <= set(_GENTLE):
                found = next(each for each in _GENTLE if each in together)
        return found

    def _find(self, typed: str, reader: Reader) -> Remark | None:
        if _QUESTION_MARKS.fullmatch(typed):
            return Remark.LOST
        said = plain(typed)
        if not said:
            return _SIGNS.get(typed.strip()[:1])
        bare = _SAID_AFTER.sub("", _SAID_BEFORE.sub("", said))
        found = self._phrases.find(said, reader)
        return self._phrases.find(bare, reader) if found is None and bare != said else found


def answer_in(remark: Remark, question: Question) -> Any:
    """Give the answer to a question that a remark stands for; None: it is none."""
    if remark is Remark.UNSURE and question.skip is not None:
        return SKIPPED
    if remark is Remark.NOT_NOW and question.enough:
        return ENOUGH
    return None
