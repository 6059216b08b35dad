"""Long messages are cut where a reader would, the same every time."""

import random

import pytest

from bot.platforms.telegram.cutting import cut_message, cut_text
from messages.outgoing import Attachment, Choice, Outgoing
from tests.platforms.telegram.standin.texts import count_units

PICTURE = Attachment("kaart.png", "image/png", b"png", alt="Anna in het midden.")
FILE = Attachment("verslag.pdf", "application/pdf", b"pdf")
ROWS = ((Choice("Ja", data="yes"),),)
FAMILY = "👨‍👩‍👧‍👦"
FLAG = "🇳🇱"


def test_a_short_text_is_one_part() -> None:
    """What fits is left alone."""
    message = Outgoing("Dag Anna", rows=ROWS, silent=True, edits="7")
    assert cut_message(message) == (message,)


def test_a_text_of_exactly_the_limit_is_one_part() -> None:
    """The limit itself is allowed."""
    assert cut_text("a" * 4096, 4096) == ["a" * 4096]
    assert cut_text("a" * 4097, 4096) == ["a" * 4096, "a"]


def test_lines_go_before_words_and_words_before_letters() -> None:
    """A reader sees whole paragraphs, else whole lines, else whole words."""
    three_lines = "een twee drie\n\nvier vijf\nzes"
    assert cut_text(three_lines, 25) == ["een twee drie", "vier vijf\nzes"]
    assert cut_text("een twee drie\nvier vijf zes", 20) == ["een twee drie", "vier vijf zes"]
    assert cut_text("een twee drie vier vijf", 20) == ["een twee drie vier", "vijf"]
    assert cut_text("a" * 25, 20) == ["a" * 20, "a" * 5]


def test_a_line_is_not_kept_whole_where_that_leaves_next_to_nothing() -> None:
    """An early line break does not make a part of two words."""
    assert cut_text("Dag\n" + "woord " * 5, 20) == ["Dag\nwoord woord", "woord woord woord "]


@pytest.mark.attack(20)
def test_emoji_count_for_two() -> None:
    """2,100 emoji are 4,200 units: two parts, each emoji once (attack 20)."""
    pieces = cut_text("😀" * 2100, 4096)
    assert [len(piece) for piece in pieces] == [2048, 52]
    assert "".join(pieces) == "😀" * 2100


@pytest.mark.parametrize("letter", [FAMILY, FLAG, "e\u0301", "👍🏽", "❤️", "1️⃣", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "न\u093f"])
def test_what_is_seen_as_one_letter_stays_whole(letter: str) -> None:
    """A family, a flag, a letter with its accent: never half of it."""
    for before in range(12):
        pieces = cut_text("a" * before + letter * 40, 30)
        for piece in pieces:
            assert piece.lstrip("a").replace(letter, "") == ""
        assert sum(piece.count(letter) for piece in pieces) == 40


@pytest.mark.attack
def test_a_letter_with_endless_accents_is_cut_in_the_end() -> None:
    """What is made to break things is delivered all the same."""
    text = "e" + "\u0301" * 10_000
    pieces = cut_text(text, 4096)
    assert "".join(pieces) == text
    assert all(count_units(piece) <= 4096 for piece in pieces)


def test_nothing_but_spaces_is_ever_lost() -> None:
    """Whatever the text: no part is too long or empty, and all words are there, in order."""
    chance = random.Random(20261122)
    alphabet = ["a", "bc", " ", "\n", "\n\n", "😀", FAMILY, FLAG, "é", "e\u0301", "lang" * 9]
    for _ in range(300):
        text = "".join(chance.choices(alphabet, k=chance.randrange(1, 80)))
        pieces = cut_text(text, 40)
        assert all(count_units(piece) <= 40 for piece in pieces)
        assert "".join("".join(pieces).split()) == "".join(text.split())
        assert all(piece.strip() for piece in pieces) or not text.strip()
        assert pieces == cut_text(text, 40)


def test_a_line_that_ends_in_two_characters_is_cut_after_both() -> None:
    """What was pasted from elsewhere loses no line break halfway."""
    assert cut_text("a" * 9 + "\r\n" + "b" * 8, 10) == ["a" * 9, "b" * 8]


def test_buttons_are_on_the_last_part_and_the_first_takes_the_old_place() -> None:
    """The reader presses below what they read; every part is as silent as the whole."""
    parts = cut_message(Outgoing("woord " * 1000, rows=ROWS, silent=True, edits="7"))
    assert len(parts) == 2
    assert [part.rows for part in parts] == [(), ROWS]
    assert [part.edits for part in parts] == ["7", None]
    assert all(part.silent for part in parts)


def test_a_picture_carries_short_words() -> None:
    """One part: the picture, its words below it, and the buttons."""
    message = Outgoing("Jouw netwerk", rows=ROWS, attachments=(PICTURE,))
    assert cut_message(message) == (message,)


def test_long_words_follow_their_picture() -> None:
    """Words that do not fit below a picture come after it, with the buttons."""
    text = "woord " * 200
    parts = cut_message(Outgoing(text, rows=ROWS, attachments=(PICTURE,)))
    assert [(part.attachments, part.text, part.rows) for part in parts] == [
        ((PICTURE,), "", ()),
        ((), text, ROWS),
    ]


def test_a_picture_without_words_is_said_in_words() -> None:
    """Telegram has no place for what a picture shows but the words below it."""
    parts = cut_message(Outgoing("", attachments=(PICTURE,)))
    assert [part.text for part in parts] == ["Anna in het midden."]


def test_words_and_buttons_go_with_the_last_of_several_attachments() -> None:
    """Each attachment is a part; what there is to press is at the bottom."""
    parts = cut_message(Outgoing("Het verslag", rows=ROWS, attachments=(PICTURE, FILE)))
    assert [(part.attachments, part.text, part.rows) for part in parts] == [
        ((PICTURE,), "Anna in het midden.", ()),
        ((FILE,), "Het verslag", ROWS),
    ]


def test_a_text_of_spaces_stays_what_it_is() -> None:
    """Telegram refuses it, and the caller hears that; nothing breaks here."""
    assert cut_text("", 10) == [""]
    assert cut_text("   ", 10) == ["   "]
    assert cut_text(" " * 30, 10) == [""]
