"""What is left of what people typed."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from messages.typed import clean

FAMILY = "👩\u200d👩\u200d👧"
RAINBOW = "🏳\ufe0f\u200d🌈"
NURSE = "👩🏽\u200d⚕\ufe0f"


@pytest.mark.parametrize(
    "typed",
    [
        "Anna",
        "Zoë en Noël, met z’n tweeën…",
        "twee\nregels",
        "een\n\nalinea",
        '<a href="tg://user?id=1">',
        "a < b & c",
        "'; DROP TABLE",
        "محمد",
        "Đặng Thị",
        f"{FAMILY} {RAINBOW} {NURSE} 🇳🇱 1\ufe0f\u20e3 🫨",
    ],
)
def test_what_can_be_seen_stays_as_it_is(typed: str) -> None:
    """Names, lines, signs and pictures are kept."""
    assert clean(typed) == typed


@pytest.mark.attack(21)
@pytest.mark.parametrize(
    ("typed", "left"),
    [
        ("An\u202ena", "Anna"),
        ("\u2066Anna\u2069\u200f", "Anna"),
        ("An\u200bn\u2060a\ufeff", "Anna"),
        ("An\u200dna", "Anna"),
        ("An\u200cna\u00ad", "Anna"),
        ("An\x00na\x07\x1b[2J", "Anna[2J"),
        ("\u3164\u2800\u115f", ""),
        ("Anna\U000e0041\U000e007f", "Anna"),
        ("Anna\U000e0100\ue000\uffff", "Anna"),
        ("Anna\ud83d", "Anna"),
        ("👩\u200d", "👩"),
        ("\ufe0f", ""),
        ("a" + "\u0301\u0316" * 50_000, "á\u0316\u0301\u0316"),
    ],
    ids=ascii,
)
def test_what_can_not_be_seen_goes(typed: str, left: str) -> None:
    """Nothing hidden stays in a name: no NUL, no zero width, no change of direction."""
    assert unicodedata.normalize("NFC", left) == clean(typed)


@pytest.mark.parametrize(
    ("typed", "left"),
    [
        ("  Anna \n", "Anna"),
        ("Anna\u00a0de\u2003Boer", "Anna de Boer"),
        ("Zoe\u0308", "Zoë"),
        ("een\r\ntwee\u2028drie", "een\ntwee\ndrie"),
        ("een\n\n \n\n\ntwee", "een\n\ntwee"),
        ("een\ttwee", "een twee"),
        (" \n\t ", ""),
    ],
)
def test_blanks_and_accents_are_spelled_in_one_way(typed: str, left: str) -> None:
    """Two spellings of one name are the same name."""
    assert clean(typed) == left


def test_a_text_ends_before_a_character_and_never_inside_it() -> None:
    """A cut leaves a family or an accented letter whole, or out."""
    assert clean("Anna de Boer", most=5) == "Anna"
    assert clean(f"ab{FAMILY}", most=5) == "ab"
    assert clean(f"ab{FAMILY}", most=7) == f"ab{FAMILY}"
    assert clean("ab👍🏽", most=3) == "ab"
    assert clean("Anna", most=4) == "Anna"


@given(st.text(alphabet=st.characters(), max_size=60), st.integers(1, 20))
def test_nothing_unseen_is_ever_left(typed: str, most: int) -> None:
    """Whatever was typed can be written, fits, and hides nothing."""
    left = clean(typed, most)
    assert left.encode("utf-8").decode("utf-8") == left
    assert len(left) <= most
    assert left == left.strip()
    hidden = {"Cc", "Cf", "Cs", "Co"}
    assert not [
        one for one in left if unicodedata.category(one) in hidden and one not in "\n\u200d"
    ]
    assert "\n\n\n" not in left
