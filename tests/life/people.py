"""Who is in the life, how it begins, and what they type."""

import os
import random
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

from domain.clock import SetClock
from storage.keys import KeyStore
from storage.schema import bring_up_to_date
from storage.storage import Storage
from tests.conversations.conftest import START
from tests.conversations.groups import a_member, an_owner
from tests.life.playing import Life

PEOPLE = ("Anna", "Mark", "Noor", "Joost", "Bram", "Olga")
"""Anna and Olga own a group, Joost is a professional; Bram is a stranger at first."""
OWNERS = ("Anna", "Olga")
ENGLISH = frozenset({"Noor"})
WITHOUT_APP = "Tineke"

ANSWERS = (
    "ja",
    "nee",
    "yes",
    "no",
    "overslaan",
    "skip",
    "verder",
    "klaar",
    "later",
    "terug",
    "?",
    "stop",
    "genoeg voor vandaag",
    "1",
    "2",
    "als het moet",
    "misschien, ik kom wat later",
    "over een week",
    "vrijdag",
    "een uur",
    "nog niemand",
    *PEOPLE,
    WITHOUT_APP,
    "London",
    "Amsterdam",
    "ik kan niet meer",
    "https://video.invalid/kamer",
)
"""Words that fit many a question, or none."""
SAYING = (
    "{word}",
    "de {word}",
    "over de {word} praten, 10 min",
    "buurthuis {word}",
    "ik wil weer {word}",
    "we spreken af: elke week {word}",
    "Mark belt de {word}, voor vrijdag",
    "Joost haalt de {word}, over een week",
    "ik de {word}",
    "/agenda de {word}",
    "/taak Mark belt de {word}, voor vrijdag",
    "/afspraak we gaan {word}",
    "ja, tot {word}",
)
"""What holds a word that nobody else typed."""


def days(now: datetime, number: int) -> str:
    """Say one or two days and times, from tomorrow on."""
    first = now + timedelta(days=1 + number % 20)
    second = first + timedelta(days=2)
    if number % 3 == 0:
        return f"{first:%d-%m-%Y} 14:00"
    return f"{first:%d-%m-%Y} 14:00 of {second:%d-%m-%Y} 19:30"


@contextmanager
def same_chances(seed: str) -> Iterator[None]:
    """Let ids and tokens be the same each time: what was found can be found again."""
    chances = random.Random(seed)
    kept = os.urandom, random._urandom  # type: ignore[attr-defined]
    os.urandom = random._urandom = chances.randbytes  # type: ignore[attr-defined]
    try:
        yield
    finally:
        os.urandom, random._urandom = kept  # type: ignore[attr-defined]


def empty(database_url: str, keys_url: str) -> None:
    """Make the tables."""
    storage = Storage(database_url, KeyStore(keys_url, bytes(range(32)), SetClock(START)))
    bring_up_to_date(storage.engine)
    storage.close()


def come_together(life: Life) -> None:
    """Let Anna and Olga have a group; Mark and Joost are in both."""
    life.english |= ENGLISH
    an_owner(life, "Anna")
    for name in ("Mark", "Noor"):
        a_member(life, "Anna", name)
    a_member(life, "Anna", WITHOUT_APP, with_app=False)
    a_member(life, "Anna", "Joost", professional=True)
    an_owner(life, "Olga")
    a_member(life, "Olga", "Mark")
    a_member(life, "Olga", "Joost", professional=True)


class Beginning:
    """A life that began already, kept in files: each example goes on from a copy of it."""

    def __init__(self, folder: Path) -> None:
        """Play it, in a folder."""
        self._folder = folder
        urls = f"sqlite:///{folder / 'life.db'}", f"sqlite:///{folder / 'keys.db'}"
        with same_chances("beginning"):
            empty(*urls)
            shutil.copytree(folder, folder / "empty")
            self._life = Life.open(*urls, SetClock(START))
            come_together(self._life)
            self._life.close()

    def copy(self, folder: Path, *, together: bool) -> Life:
        """Give a life that goes on from here; or one that only begins."""
        clock = SetClock(self._life.clock.now() if together else START)
        for name in ("life.db", "keys.db"):
            source = self._folder if together else self._folder / "empty"
            shutil.copy(source / name, folder / name)
        life = Life.open(
            f"sqlite:///{folder / 'life.db'}", f"sqlite:///{folder / 'keys.db'}", clock
        )
        life.english |= ENGLISH
        if together:
            begun = self._life
            life.heard[:], life.shown[:] = begun.heard, begun.shown
            life.links[:], life.events[:] = begun.links, begun.events
            life.happened.update(begun.happened)
            life.words = begun.words
        return life
