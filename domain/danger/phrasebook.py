"""A book of phrases, in a notation that can be read aloud, looked for in what somebody typed.

One phrase a line, of items with a space between:

- `word`, or `one/other` words of which any will do; `two_words` that go together;
- `word*`: all words that start so; `#`: a number of two figures or more;
- `<name>`: a class of words; `item?`: may be left out;
- `~`: some words that add nothing ("echt", "gewoon"); `...`: up to three words, none a negation;
- `^` and `$`: where a sentence (for `^` also a part of one) starts and ends; `word/$`: a word,
  or the end.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cached_property

from domain.danger.typed_words import END, PAUSE, squeezed

MOST_FILLERS = 4
MOST_BETWEEN = 3

_START = rf"(?<= [{END}{PAUSE}] )"
_END = rf"(?=[{END}] )"


def words_of(*books: str) -> frozenset[str]:
    """Give all whole words that books of phrases are written with."""
    return frozenset(
        word
        for book in books
        for word in re.findall(r"[a-z]+(?![a-z>*])", re.sub(r"<[a-z]+>", " ", book))
    )


class _Phrase:
    """One phrase: the items that it is made of, and the pattern, made when first needed."""

    def __init__(self, items: list[str], fillers: str, negations: str) -> None:
        self._items = items
        self._fillers = fillers
        self._negations = negations

    @property
    def needed(self) -> list[frozenset[str]]:
        """Give for each item that stands for words the words, or starts of words, that will do."""
        return [
            frozenset(option.split("_")[0] for option in item.split("/"))
            for item in self._items
            if item not in {"^", "$", "~", "..."} and not item.endswith(("?", "/$"))
            if "#" not in item
        ]

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Give what finds this phrase among words; each item takes the space behind it."""
        return re.compile("(?<= )" + "".join(self._piece(item) for item in self._items))

    def _piece(self, item: str) -> str:
        match item:
            case "^":
                return _START
            case "$":
                return _END
            case "~":
                return rf"(?:(?:{self._fillers}) ){{0,{MOST_FILLERS}}}"
            case "...":
                return rf"(?:(?!(?:{self._negations}) )[a-z0-9]+ ){{0,{MOST_BETWEEN}}}"
        options = item.removesuffix("?").replace("*", "[a-z]*").replace("_", " ")
        options = options.replace("#", "[0-9]{2,}").replace("/$", "").replace("/", "|")
        or_end = f"|{_END}" if item.endswith("/$") else ""
        return f"(?:(?:{options}) {or_end}){'?' if item.endswith('?') else ''}"


class Phrasebook:
    """Finds any of its phrases among the words of a `domain.danger.typed_words.Reader`."""

    def __init__(
        self, written: str, classes: Mapping[str, str], fillers: str, negations: str
    ) -> None:
        """Read the book. `classes` gives the words of each `<name>`, with "/" between."""
        any_filler = "|".join(squeezed(fillers).replace("_", " ").split("/"))
        any_negation = "|".join(squeezed(negations).split("/"))
        self._phrases = []
        for line in filter(None, map(str.strip, written.splitlines())):
            filled = re.sub(r"<([a-z]+)>", lambda name: classes[name[1]], line)
            self._phrases.append(_Phrase(squeezed(filled).split(), any_filler, any_negation))
        # Only the phrases of which the rarest word was said are looked for.
        spread = Counter(
            word for phrase in self._phrases for item in phrase.needed for word in item
        )
        self._by_word: dict[str, list[int]] = {}
        for place, phrase in enumerate(self._phrases):
            rarest = min(phrase.needed, key=lambda item: sum(spread[word] for word in item))
            for word in rarest:
                self._by_word.setdefault(word, []).append(place)
        self._starts = tuple(word[:-1] for word in self._by_word if word.endswith("*"))

    def is_in(self, spoken: str) -> bool:
        """Say whether any phrase was said."""
        return any(phrase.pattern.search(spoken) for phrase in self._possible(spoken.split()))

    def taken_out(self, spoken: str) -> str:
        """Give what was said without these phrases. A pause is left where each was."""
        for phrase in self._possible(spoken.split()):
            spoken = phrase.pattern.sub(f"{PAUSE} ", spoken)
        return spoken

    def _possible(self, words: Iterable[str]) -> list[_Phrase]:
        """Give the phrases of which the rarest word is there, in the order of the book."""
        places: set[int] = set()
        for word in set(words):
            places.update(self._by_word.get(word, ()))
            if word.startswith(self._starts):
                for start in self._starts:
                    if word.startswith(start):
                        places.update(self._by_word[f"{start}*"])
        return [self._phrases[place] for place in sorted(places)]
