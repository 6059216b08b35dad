"""Short marks of rows: a button has room for one whole id, and beside it for a few signs."""

from collections.abc import Iterable
from typing import TypeVar

from domain.record import Facts

R = TypeVar("R", bound=Facts)


def mark_on_button(row: Facts) -> str:
    """Give the mark of a row that is one of few: the members of a group, say."""
    return row.id.hex[:8]


def find_marked(rows: Iterable[R], mark: str) -> R | None:
    """Give the row that has a mark; None where it is none of these."""
    return next((each for each in rows if mark_on_button(each) == mark), None)
