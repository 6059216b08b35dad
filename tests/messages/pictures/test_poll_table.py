"""Who can when, as a picture."""

import pytest

from messages.pictures.poll_table import TableAnswer, TableRow, TableWords, poll_table
from tests.messages.pictures.png import size_of

WORDS = TableWords(
    language="nl",
    title="Wie kan wanneer?",
    answers={
        "yes": "kan",
        "if_need_be": "als het moet",
        "no": "kan niet",
        "not_yet": "nog geen antwoord",
    },
    noted="zei er iets bij",
)
ANSWERS: tuple[TableAnswer, ...] = ("yes", "if_need_be", "no", "not_yet")


def table(people: int, options: int) -> bytes:
    """Draw a table with every kind of answer."""
    rows = [
        TableRow(f"Naam {row}", tuple(ANSWERS[(row + option) % 4] for option in range(options)))
        for row in range(people)
    ]
    return poll_table([f"di {option} dec\n19.30 uur" for option in range(options)], rows, WORDS)


@pytest.mark.parametrize(
    ("people", "options"), [(0, 3), (1, 1), (3, 0), (4, 3), (12, 8), (3, 12), (40, 3)]
)
def test_a_table_of_any_size_is_a_picture(people: int, options: int) -> None:
    """From one option for nobody yet to more people than anybody invites."""
    width, _ = size_of(table(people, options))
    assert 600 <= width <= 2000


def test_many_options_go_down_instead_of_across() -> None:
    """A picture for a phone is narrow: the longer of people and options makes the rows."""
    width, height = size_of(table(3, 12))
    assert width < height
    assert width == pytest.approx(size_of(table(3, 10))[0], abs=20)


@pytest.mark.parametrize("answer", ANSWERS)
def test_each_answer_looks_different(answer: TableAnswer) -> None:
    """Another answer is another picture."""
    drawn = poll_table(["di 1 dec"], [TableRow("Noor", (answer,))], WORDS)
    others = [
        poll_table(["di 1 dec"], [TableRow("Noor", (other,))], WORDS)
        for other in ANSWERS
        if other != answer
    ]
    assert drawn not in others


def test_words_beside_an_answer_leave_a_mark() -> None:
    """Whoever looks at the picture knows of which answer there is more to read."""
    rows = [TableRow("Noor", ("yes", "no")), TableRow("Mark", ("yes", "no"))]
    marked = [TableRow("Noor", ("yes", "no"), frozenset({1})), rows[1]]
    options = ["di 1 dec", "do 3 dec"]
    plain, noted = (poll_table(options, each, WORDS) for each in (rows, marked))
    assert plain != noted
    assert poll_table([*options, "vr"], [TableRow("Noor", ("yes",) * 3, frozenset({2}))], WORDS)


def test_a_missing_answer_is_a_mistake() -> None:
    """An answer never slides under another option."""
    with pytest.raises(ValueError, match="one answer for each option"):
        poll_table(["di 1 dec", "do 3 dec"], [TableRow("Noor", ("yes",))], WORDS)


@pytest.mark.attack
@pytest.mark.parametrize(
    "typed", ["", '#panic("x")', "محمد", "🌸" * 50, "a\x00\u202e\ud800", "漢\n字"]
)
def test_odd_names_and_options_are_drawn(typed: str) -> None:
    """Whatever people are called, and however an option reads, there is a table."""
    size_of(poll_table([typed], [TableRow(typed, ("yes",))], WORDS))
