"""Whether answers still hold when a meeting moves."""

from datetime import datetime

import pytest

from domain.moves import is_small_move

BEFORE = datetime.fromisoformat("2026-12-03T14:00")


@pytest.mark.parametrize(
    ("after", "holds"),
    [
        ("2026-12-03T16:00", True),
        ("2026-12-03T12:00", True),
        ("2026-12-03T16:01", False),
        ("2026-12-03T19:30", False),
        ("2026-12-04T14:00", False),
    ],
)
def test_answers_hold_for_a_small_move_on_the_same_day(after: str, holds: bool) -> None:
    """Two hours at most; over midnight, however near, is another day."""
    assert is_small_move(BEFORE, datetime.fromisoformat(after)) is holds


def test_midnight_is_another_day() -> None:
    """Half an hour later can be tomorrow."""
    late = datetime.fromisoformat("2026-12-03T23:45")
    assert not is_small_move(late, datetime.fromisoformat("2026-12-04T00:15"))
