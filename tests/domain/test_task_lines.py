"""Reading a task as it is said: what is sure is taken, what is not is asked."""

from datetime import date
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.task_lines import Person, read_task_line, two_in

ANNA, MARK, RIET, JOKE, NOOR_1, NOOR_2 = (
    Person(uuid4(), name) for name in ("Anna", "Mark", "Tante Riet", "Tante Joke", "Noor", "Noor")
)
PEOPLE = (ANNA, MARK, RIET, JOKE, NOOR_1, NOOR_2)
FRIDAY, THURSDAY = date(2026, 12, 4), date(2026, 12, 3)


def _days(words: str) -> tuple[date, ...]:
    """Stand in for the reader of dates: it knows one day, which "voor" makes two."""
    said = words.casefold()
    if "voor vrijdag" in said:
        return FRIDAY, THURSDAY
    return (FRIDAY,) if "vrijdag" in said or "4 december" in said else ()


@pytest.mark.parametrize(
    ("line", "who", "what", "days"),
    [
        ("Mark belt de woningbouw, voor vrijdag", MARK, "belt de woningbouw", (FRIDAY, THURSDAY)),
        ("mark: taart, uiterlijk vrijdag", MARK, "taart", (FRIDAY,)),
        ("mark: taart, uiterlijk vrijdag 4 december", MARK, "taart", (FRIDAY,)),
        ("mark: taart, uiterlijk op vrijdag", MARK, "taart", (FRIDAY,)),
        # The first of two such words belongs to the verb.
        ("Mark zoekt het op voor vrijdag", MARK, "zoekt het op", (FRIDAY, THURSDAY)),
        ("Mark ruimt op, uiterlijk vrijdag", MARK, "ruimt op", (FRIDAY,)),
        ("Mark zoekt het op uiterlijk op vrijdag", MARK, "zoekt het op", (FRIDAY,)),
        ("Tante Riet bakt taart", RIET, "bakt taart", ()),
        ("ik bel de bank", ANNA, "bel de bank", ()),
        ("De bank bellen door Mark", MARK, "De bank bellen", ()),
        ("De bank bellen door tante Joke vrijdag", JOKE, "De bank bellen", (FRIDAY,)),
        ("soep maken, mark", MARK, "soep maken", ()),
        ("soep maken vrijdag, dat doe ik", ANNA, "soep maken", (FRIDAY,)),
        ("soep maken, Mark en Riet", None, "soep maken, Mark en Riet", ()),
        (", Mark", None, "Mark", ()),
        ("Mark", MARK, "", ()),
        ("Mark, vrijdag", MARK, "", (FRIDAY,)),
        # A day between the words stays one of them.
        ("Mark belt vrijdag de bank", MARK, "belt vrijdag de bank", (FRIDAY,)),
        # Whom it is about is not who does it.
        ("De fiets van Mark halen", None, "De fiets van Mark halen", ()),
        ("Mark en Anna bellen samen", None, "Mark en Anna bellen samen", ()),
        ("Noor belt", None, "Noor belt", ()),
        ("Marko belt", None, "Marko belt", ()),
        ("taart bakken", None, "taart bakken", ()),
    ],
)
def test_a_line_says_who_what_and_when(
    line: str, who: Person | None, what: str, days: tuple[date, ...]
) -> None:
    """Whoever is named in front or behind does it; two at once, or two of one name: ask."""
    read = read_task_line(line, PEOPLE, ANNA.id, _days)
    expected: UUID | None = who.id if who else None
    assert (read.member_id, read.what, read.days) == (expected, what, days)


@given(st.text(max_size=80))
def test_any_line_is_read(line: str) -> None:
    """Whatever is typed, reading it ends, and nothing is made up."""
    read = read_task_line(line, PEOPLE, ANNA.id, _days)
    assert read.what in line or read.member_id is not None


@pytest.mark.parametrize(
    ("line", "two"),
    [
        (
            "Mark laat de hond uit en anna belt de dokter",
            ("Mark laat de hond uit", "anna belt de dokter"),
        ),
        (
            "Ik haal taart, en Tante Riet maakt koffie",
            ("Ik haal taart", "Tante Riet maakt koffie"),
        ),
        ("Mark en Anna bellen de dokter", ()),
        ("Mark belt Anna en haalt taart", ()),
        ("Mark belt Tante Joke en Anna", ()),
        ("Mark haalt taart en Mark maakt koffie", ()),
        ("taart en Anna belt de dokter", ()),
        ("en", ()),
        ("", ()),
    ],
)
def test_a_line_may_hold_two_tasks(line: str, two: tuple[str, ...]) -> None:
    """Each begins with the name of somebody else, and says what they do."""
    assert two_in(line, PEOPLE) == two
