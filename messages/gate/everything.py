"""All checks over all texts of the product."""

from collections.abc import Iterator
from pathlib import Path

from wordfreq import zipf_frequency

from messages.gate.plain import check_plain, check_words
from messages.gate.problem import Problem
from messages.gate.used import check_use, sources
from messages.gate.whole import check_languages, check_shape, read_all

ROOT = Path(__file__).parents[2]
"""The folder that holds the rooms."""


def check_everything(root: Path = ROOT) -> Iterator[Problem]:
    """Give every problem and warning of the texts under a root."""
    texts, unreadable = read_all(root / "messages" / "locales")
    yield from unreadable
    yield from check_shape(texts)
    yield from check_languages(texts)
    yield from check_use(texts, sources(root))
    yield from check_plain(texts)
    yield from check_words(texts, root / "messages" / "gate" / "allowed-words.txt", zipf_frequency)
