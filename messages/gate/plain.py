"""The plain-language gate: short sentences, everyday words, no markup."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

from messages.fluent_files import FoundText
from messages.gate.problem import Problem
from messages.gate.stiff_words import STIFF_WORDS
from messages.gate.ways import ARGUMENT, NotPlain, ways
from messages.gate.whole import TYPED, Texts

MOST_WORDS = 15
MOST_WORDS_ON_AVERAGE = 10
MOST_PARAGRAPHS = 3
MOST_WORDS_IN_PARAGRAPH = 45
RARE_BELOW = 3.0
"""Zipf frequency: 3 is once in a million words."""
EASY_FROM = 70.0
"""Reading ease (Flesch for English, Douma's version for Dutch): "fairly easy" starts here."""

_WORD = re.compile(rf"[^\W_]+(?:['’-][^\W_]+)*|['’][st]\b|{ARGUMENT}")
_SENTENCE_ENDS = re.compile(r"(?<=[.!?…])\s+|(?<=[.!?…][\"”’»)])\s+|\n+")
_VOWELS = {
    "nl": re.compile(r"ij|[aeiouyáéëèêíïóöôúü]+"),
    "en": re.compile(r"[aeiouy]+(?!\b)|[aiouy]+\b|ee\b"),
}
_NOT_ALLOWED = (
    (re.compile(r"[<>*`_#]|\[|\]"), "markup: texts are plain words"),
    (re.compile(r"https?:|www\.|t\.me|\w\.(?:nl|com|org|net|eu)\b|@"), "an address"),
    (re.compile("[\u2600-\u27bf\u2b00-\u2bff\ufe0f\U0001f000-\U0001faff]"), "an emoji"),
    (re.compile(r"[^\S \n]"), "a blank that is no plain space"),
    (re.compile(r"  "), "two spaces"),
    (re.compile("[\u2066-\u2069\u200b-\u200f\u202a-\u202e]"), "an invisible character"),
)
Frequency = Callable[[str, str], float]
"""The Zipf frequency of a word in a language."""


def sentences(text: str) -> list[str]:
    """Cut a text into its sentences. A new line starts a new one."""
    return [part for part in _SENTENCE_ENDS.split(text) if _WORD.search(part)]


def words(sentence: str) -> list[str]:
    """Give the words of a sentence. What is filled in counts as one."""
    return _WORD.findall(sentence)


def check_plain(texts: Texts) -> Iterator[Problem]:
    """Check each wording of each text, and each file as a whole."""
    for path, found in texts.items():
        language = path.parent.name
        spoken: list[str] = []
        for text in found:
            wordings = _said(text)
            says = {says: None for wording in wordings for says in _about(wording, language)}
            for one in says:
                yield Problem(path, text.line, f"{text.key}: {one}")
            # A label on a button is no sentence, and would flatter the average.
            spoken += [
                sentence
                for wording in wordings
                if re.search(r"[.!?…:]", wording)
                for sentence in sentences(wording)
            ]
        if spoken:
            yield from _about_file(path, spoken, language)


def check_words(texts: Texts, allowed: Path, frequency: Frequency) -> Iterator[Problem]:
    """Rare words must be on the list of allowed ones, with a reason; and that list is no longer."""
    reasons: dict[tuple[str, str], int] = {}
    for number, line in enumerate(allowed.read_text(encoding="utf-8").splitlines(), start=1):
        if not line or line.startswith("#"):
            continue
        read = re.fullmatch(r"(nl|en) (\S+): \S.*", line)
        if read is None:
            yield Problem(allowed, number, 'write "nl word: why people know it"')
            continue
        reasons[read[1], read[2]] = number
    needed: set[tuple[str, str]] = set()
    for path, found in texts.items():
        language = path.parent.name
        for text in found:
            every = {word.lower() for wording in _said(text) for word in words(wording)}
            for word in sorted(every):
                if word == ARGUMENT or (not word.isalpha() and re.search(r"\d", word)):
                    continue
                if _rarest(word, language, frequency) >= RARE_BELOW:
                    continue
                needed.add((language, word))
                if (language, word) not in reasons:
                    yield Problem(
                        path,
                        text.line,
                        f'{text.key}: "{word}" is rare; use an everyday word, or give a reason '
                        f"in {allowed.name}",
                    )
    for entry, number in reasons.items():
        if entry not in needed:
            yield Problem(allowed, number, f'no text needs "{" ".join(entry)}" any more')


def _said(text: FoundText) -> list[str]:
    """Give the wordings that somebody reads; none where `messages.gate.whole` has its say."""
    if text.key.endswith(f".{TYPED}"):
        return []
    try:
        return list(ways(text.pattern))
    except NotPlain:
        return []


def _rarest(word: str, language: str, frequency: Frequency) -> float:
    """Give the frequency of a word, or of the rarest part of one with a hyphen."""
    whole = frequency(word.replace("’", "'"), language)
    parts = [frequency(part, language) for part in re.split("[-'’]", word) if part]
    return max(whole, min(parts, default=0.0))


def _about(wording: str, language: str) -> Iterator[str]:
    """Say what is wrong with one wording."""
    for pattern, name in _NOT_ALLOWED:
        hit = pattern.search(wording)
        if hit:
            yield f"{name} ({hit[0]!r})"
    paragraphs = re.split(r"\n{2,}", wording)
    if len(paragraphs) > MOST_PARAGRAPHS:
        yield f"{len(paragraphs)} paragraphs, at most {MOST_PARAGRAPHS}"
    for paragraph in paragraphs:
        if len(words(paragraph)) > MOST_WORDS_IN_PARAGRAPH:
            yield f"a paragraph of {len(words(paragraph))} words, at most {MOST_WORDS_IN_PARAGRAPH}"
    for sentence in sentences(wording):
        if len(words(sentence)) > MOST_WORDS:
            start = " ".join(sentence.split()[:6]).replace(ARGUMENT, "{…}")
            count = len(words(sentence))
            yield f'{count} words in one sentence ("{start} …"), at most {MOST_WORDS}'
    spoken = f" {' '.join(words(wording)).lower()} "
    for stiff, better in STIFF_WORDS[language].items():
        if f" {stiff} " in spoken:
            yield f'"{stiff}" is stiff: {better}'


def _about_file(path: Path, spoken: list[str], language: str) -> Iterator[Problem]:
    """Say what is wrong with all sentences of a file together."""
    counts = [len(words(sentence)) for sentence in spoken]
    average = sum(counts) / len(counts)
    if average > MOST_WORDS_ON_AVERAGE:
        yield Problem(
            path, 1, f"sentences of {average:.1f} words on average, at most {MOST_WORDS_ON_AVERAGE}"
        )
    plain = [word for sentence in spoken for word in words(sentence) if word != ARGUMENT]
    syllables = sum(max(1, len(_VOWELS[language].findall(word.lower()))) for word in plain)
    each = syllables / max(1, len(plain))
    ease = (
        206.84 - 77 * each - 0.93 * average
        if language == "nl"
        else 206.835 - 84.6 * each - 1.015 * average
    )
    if ease < EASY_FROM:
        yield Problem(
            path, 1, f"reading ease {ease:.0f}, better from {EASY_FROM:.0f}", is_warning=True
        )
