"""The phrases whose reading was agreed on, and many more of the same kinds."""

import json
import re
from datetime import datetime
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

import pytest

from scheduling.reading import Kind, read

HERE = Path(__file__).parent
AMSTERDAM = ZoneInfo("Europe/Amsterdam")


class Phrase(NamedTuple):
    """A text, the local time at which it was typed, and what must be read."""

    id: str
    text: str
    now: str
    kind: str
    expected: str | list[str] | None
    note: str

    def noted(self, name: str) -> str | None:
        """Return what the note says of `first`, `reason` or `partial`, or None."""
        found = re.search(rf"\b{name}=([^;\s]+)", self.note)
        return None if found is None or found[1] == "none" else found[1]


def phrases(name: str) -> list[Phrase]:
    """Return the phrases in a file of one JSON object a line."""
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [Phrase(**json.loads(line)) for line in lines]


@pytest.mark.parametrize("phrase", phrases("examples.jsonl"), ids=lambda phrase: phrase.id)
def test_an_agreed_phrase_is_read_as_agreed(phrase: Phrase) -> None:
    """Kind, value, first time, reason, what is known and the choices are all as agreed."""
    check(phrase)


@pytest.mark.parametrize("phrase", phrases("more.jsonl"), ids=lambda phrase: phrase.id)
def test_a_phrase_of_the_same_kinds_is_read_by_the_policy(phrase: Phrase) -> None:
    """Phrases reasoned out from the policy are read so: kind, value and what goes with it."""
    check(phrase)


@pytest.mark.parametrize("phrase", phrases("strangers.jsonl"), ids=lambda phrase: phrase.id)
def test_a_phrase_that_the_grammar_was_not_made_for_is_read(phrase: Phrase) -> None:
    """Phrases written down, with their right reading, before the reader had seen them."""
    check(phrase)


def check(phrase: Phrase) -> None:
    """Fail when a phrase is not read as it should be."""
    now = datetime.fromisoformat(phrase.now).replace(tzinfo=AMSTERDAM)
    reading = read(phrase.text, now, AMSTERDAM)
    value = list(reading.choices) if reading.kind is Kind.AMBIGUOUS else reading.value
    assert (reading.kind, value) == (phrase.kind, phrase.expected)
    assert reading.first == phrase.noted("first")
    assert reading.reason == phrase.noted("reason")
    assert reading.partial == phrase.noted("partial")
