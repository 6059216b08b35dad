"""The log of access: one line for each thing that somebody did, and none for ever."""

from datetime import datetime, timedelta
from uuid import uuid4

import pytest

from domain.bookkeeping import Access, Way
from storage.storage import Storage
from tests.storage.conftest import NOW


def _look(at: datetime = NOW, action: str = "see-agenda") -> Access:
    return Access(who_id=_ANNA, group_id=_GROUP, action=action, way=Way.TYPED, allowed=True, at=at)


_ANNA, _GROUP = uuid4(), uuid4()


def test_what_is_asked_for_several_times_in_a_turn_is_one_line(storage: Storage) -> None:
    """Lines are written with the commit, each once; the next turn writes its own."""
    for _ in range(2):
        with storage.unit() as unit:
            for _ in range(3):
                unit.accesses.note(_look())
            unit.accesses.note(_look(action="order-agenda"))
    with storage.unit() as unit:
        lines = unit.accesses.where(order_by=("action",))
        assert [each.action for each in lines] == 2 * ["order-agenda"] + 2 * ["see-agenda"]


def test_a_turn_that_breaks_leaves_no_line(storage: Storage) -> None:
    """What did not happen is not written down."""

    def break_off() -> None:
        with storage.unit() as unit:
            unit.accesses.note(_look())
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        break_off()
    with storage.unit() as unit:
        assert unit.accesses.count() == 0


def test_old_lines_are_forgotten(storage: Storage) -> None:
    """After the time that the operator set, and not before."""
    with storage.unit() as unit:
        unit.accesses.note(_look(NOW - timedelta(days=800), "old"))
        unit.accesses.note(_look(NOW - timedelta(days=700), "new"))
    with storage.unit() as unit:
        unit.accesses.forget_before(NOW - timedelta(days=744))
        assert [each.action for each in unit.accesses.where()] == ["new"]


def test_who_is_forgotten_in_a_turn_leaves_no_line_of_it(storage: Storage) -> None:
    """Also what was noted in that very turn goes; of a group, what anybody did in it."""
    for gone in (_ANNA, _GROUP):
        with storage.unit() as unit:
            unit.accesses.note(_look())
        with storage.unit() as unit:
            unit.accesses.note(_look(action="leave"))
            unit.accesses.forget_of(gone)
        with storage.unit() as unit:
            assert unit.accesses.count() == 0
