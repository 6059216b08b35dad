"""Words that people type of themselves, and what is meant by them: read once from the texts."""

import re
from collections.abc import Callable, Iterable
from typing import Final, Generic, TypeVar

from handlers.talk.labels import plain
from messages.catalogue import Language
from messages.rendering import Reader, Renderer
from messages.said import Text

_ANY: Final = "…"
"""Stands in the texts for a few words that may be any: "can … read this"."""
_OTHERS: Final = r"\S+(?: \S+){0,2}"
_ALSO_SAID: Final = re.compile(r" (?:vandaag|nu|weer|echt|zo|hier|today|now|again|really|here)$")
"""What people say behind it, and what changes nothing of it: "everything is awful today"."""

T = TypeVar("T")


class Phrases(Generic[T]):
    """Knows the phrases of each language; every typed word is looked up here."""

    def __init__(self, renderer: Renderer, meant: Callable[[], Iterable[tuple[Text, T]]]) -> None:
        """Read the words that stand at `.typed` of each text when they are first needed."""
        self._renderer = renderer
        self._meant = meant
        self._known: dict[Language, _Known[T]] = {}

    def find(self, said: str, reader: Reader) -> T | None:
        """Say what plain words mean, or None. A phrase stands alone: it is no part of more."""
        known = self._known.get(reader.language)
        if known is None:
            known = self._known[reader.language] = _Known(self._words(reader))
        return known.find(said)

    def _words(self, reader: Reader) -> Iterable[tuple[str, T]]:
        for said, meaning in self._meant():
            for words in self._renderer.text(Text(f"{said.key}.typed"), reader).split("|"):
                yield words, meaning


class _Known(Generic[T]):
    """What counts as which phrase, in one language."""

    def __init__(self, phrases: Iterable[tuple[str, T]]) -> None:
        self._alone: dict[str, T] = {}
        self._around: list[tuple[re.Pattern[str], T]] = []
        for words, meaning in phrases:
            before, has_others, after = words.partition(_ANY)
            if has_others:
                around = (plain(before), _OTHERS, plain(after))
                self._around.append((re.compile(" ".join(filter(None, around))), meaning))
            else:
                self._alone.setdefault(plain(words), meaning)

    def find(self, said: str) -> T | None:
        for each in (said, _ALSO_SAID.sub("", said)):
            if each in self._alone:
                return self._alone[each]
        return next((each for words, each in self._around if words.fullmatch(said)), None)
