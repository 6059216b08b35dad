"""From what somebody typed to plain words, with patience for slips of the pen."""

import re
import unicodedata
from collections.abc import Iterator

SHORTEST_MENDED = 5
"""In letters: shorter words are too much like others to guess that they were misspelled."""
LONGEST_WORD = 30
"""In letters: what is longer is no word of a phrase."""

END, PAUSE = ".", ","
_LEET = str.maketrans("01345", "oieas")
_WILL = re.compile(r"['’‘`´ʼ]ll\b")
_APOSTROPHES = re.compile("['’‘`´ʼ]")
_LAUGHTER = re.compile("[😂🤣😆😹😅]")
_DOTS = re.compile(r"\.{2,}|…")
_TOKEN = re.compile(r"[0-9]{2,}(?=[a-z])|[a-z0-9]+|[.!?;:\n,]")
_DOUBLE = re.compile(r"([a-z])\1+")
_LETTERS_IN_A_ROW = 4


def squeezed(text: str) -> str:
    """Take double letters as one: nobody's "doood" is missed, nor their "willl"."""
    return _DOUBLE.sub(r"\1", text)


class Reader:
    """Reads texts as a row of known words. Meant for comparing, never for showing."""

    def __init__(self, misspelled: frozenset[str], known: frozenset[str], same: str) -> None:
        """Know which words are often misspelled, and which others only look like one of those.

        `same` has a line "one or two words = what they mean" for each other spelling.
        """
        meant = {squeezed(word) for word in misspelled}
        self._known = meant | {squeezed(word) for word in known}
        self._same: dict[tuple[str, ...], list[str]] = {}
        for line in filter(None, same.splitlines()):
            spelled, _, means = line.partition("=")
            self._same[tuple(squeezed(spelled).split())] = squeezed(means).split()
        self._slips: dict[str, set[str]] = {}
        for word in meant:
            for shorter in (word, *_one_letter_less(word)):
                self._slips.setdefault(shorter, set()).add(word)

    def read(self, text: str) -> str:
        """Give the words with one space between, and around: " . ik wil dod . ".

        Letters are plain and single; "." stands where a sentence ends, "," where it pauses.
        """
        words: list[str] = [END]
        for token in _spelled_out(_tokens(text)):
            word = self._word(token)
            # Two words that are one together ("zelf moord"), then one that is two ("kwil").
            pair = self._same.get((words[-1], word))
            if pair is None:
                words += self._same.get((word,), [word])
            else:
                words[-1:] = pair
        return f" {' '.join(words)} {END} "

    def _word(self, token: str) -> str:
        if token.isdecimal() or not token.isalnum():
            return token
        word = squeezed(token.translate(_LEET))[: LONGEST_WORD + 1]
        if len(word) < SHORTEST_MENDED or len(word) > LONGEST_WORD or word in self._known:
            return word
        return self._mended(word)

    def _mended(self, word: str) -> str:
        """Give the known word that is one slip away and starts the same; or the word itself."""
        for shorter in (word, *_one_letter_less(word)):
            for meant in sorted(self._slips.get(shorter, ())):
                if meant[0] == word[0] and _is_one_slip(word, meant):
                    return meant
        return word


def _tokens(text: str) -> Iterator[str]:
    """Give words of plain small letters, and the signs that end a sentence or pause in it."""
    if text.isascii():
        yield from _plain_tokens(text.casefold())
        return
    # Marks go before letters are taken apart as well: long rows of them would be put in order.
    letters = "".join(each for each in text if not _is_mark(each))
    apart = unicodedata.normalize("NFKD", letters).casefold()
    yield from _plain_tokens("".join(each for each in apart if not _is_mark(each)))


def _plain_tokens(bare: str) -> list[str]:
    bare = _DOTS.sub(" ", _LAUGHTER.sub(" haha ", bare))
    # "he'll" has to stay apart from the Dutch "heel".
    return _TOKEN.findall(_APOSTROPHES.sub("", _WILL.sub(" will", bare)))


def _is_mark(character: str) -> bool:
    return not character.isascii() and unicodedata.category(character) in {"Mn", "Me", "Cf"}


def _spelled_out(tokens: Iterator[str]) -> Iterator[str]:
    """Join what was typed letter by letter: "d o o d"."""
    letters: list[str] = []
    for each in tokens:
        if len(each) == 1 and each.isalpha():
            letters.append(each)
            continue
        yield from ["".join(letters)] if len(letters) >= _LETTERS_IN_A_ROW else letters
        letters = []
        yield END if each in ".!?;:\n" else each
    yield from ["".join(letters)] if len(letters) >= _LETTERS_IN_A_ROW else letters


def _is_one_slip(word: str, meant: str) -> bool:
    """Say whether one letter is missing, extra or wrong, or changed places with the next."""
    start = 0
    while start < min(len(word), len(meant)) and word[start] == meant[start]:
        start += 1
    one, other = word[start:], meant[start:]
    return (
        one[1:] == other
        or one == other[1:]
        or one[1:] == other[1:]
        or (one[:2] == other[1::-1] and one[2:] == other[2:])
    )


def _one_letter_less(word: str) -> Iterator[str]:
    return (word[:place] + word[place + 1 :] for place in range(len(word)))
