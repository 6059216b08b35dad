"""Words about somebody, and words to them."""

import pytest

from domain.addressing import as_sentence, speaks_of


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("ze kan me bellen als het niet gaat", "mijn moeder"),
        ("Dat hij af en toe langskomt", "Mark"),
        ("met mijn moeder naar de winkel", "mijn moeder"),
        ("Mark belt me elke week", "Mark"),
        ("koken bij haar", "oma"),
        ("die mag me bellen", "Noor"),
        ("she can call me", "my mum"),
        ("a walk with him", "Mark"),
    ],
)
def test_words_about_somebody_are_told_from_words_to_them(words: str, name: str) -> None:
    """A message to somebody does not speak of them to themselves."""
    assert speaks_of(words, name)


@pytest.mark.parametrize(
    "words",
    [
        "samen koffie drinken",
        "je mag me altijd bellen",
        "Mark, wil je me bellen?",
        "mijn haar knippen",
        "heen en weer fietsen",
        "call me now and then",
        "",
    ],
)
def test_words_to_somebody_stay(words: str) -> None:
    """Nobody is asked to say again what can be sent as it is."""
    assert not speaks_of(words, "Mark")


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("wil je me bellen", "Wil je me bellen?"),
        ("Wil je me eens bellen?", "Wil je me eens bellen?"),
        ("ik zou graag met je zwemmen", "Ik zou graag met je zwemmen."),
        ("je mag me altijd bellen!", "Je mag me altijd bellen!"),
        ("can you come along", "Can you come along?"),
        ("you can call me", "You can call me."),
        ("samen koffie drinken", None),
        ("dat je me belt", None),
        ("a walk", None),
    ],
)
def test_a_sentence_of_its_own_is_known(words: str, sentence: str | None) -> None:
    """A draft takes a whole sentence as one, and a part of one as a part."""
    assert as_sentence(words) == sentence
