"""Units that are one commit: of one thread, and never waiting for another's locks."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from uuid import UUID, uuid4

import pytest

from storage.locks import TryAgain
from storage.storage import Storage
from storage.unit import Unit
from tests.statements import commits
from tests.storage.conftest import NOW

_LOOKUP = "00" * 16


def _see(unit: Unit, event_id: str, at: datetime = NOW, lookup: str | None = None) -> bool:
    return unit.take_event("practice", event_id, at, failed=False, lookup=lookup)


def _was_seen(storage: Storage, event_id: str) -> bool:
    with storage.unit() as unit:
        return not _see(unit, event_id)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_several_units_are_one_commit(storage: Storage) -> None:
    """What each of them wrote is there afterwards."""
    with commits(storage.engine) as seen, storage.together():
        for event_id in "abc":
            with storage.unit() as unit:
                _see(unit, event_id)
    assert len(seen) == 1
    assert all(_was_seen(storage, each) for each in "abc")


def _one_and_a_fault(storage: Storage, meanwhile: Callable[[], object] = bool) -> None:
    with storage.together():
        with storage.unit() as unit:
            _see(unit, "a")
        with storage.unit():
            meanwhile()
            raise RuntimeError


def test_where_one_fails_nothing_of_any_happened(storage: Storage) -> None:
    """Those before it are taken back as well; and the next unit is a commit of its own."""
    with pytest.raises(RuntimeError):
        _one_and_a_fault(storage)
    with storage.unit() as unit:
        _see(unit, "b")
    assert not _was_seen(storage, "a")
    assert _was_seen(storage, "b")


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
def test_a_unit_of_another_thread_is_no_part_of_it(storage: Storage) -> None:
    """It is committed, though what is together elsewhere is taken back."""
    with ThreadPoolExecutor(1) as other, pytest.raises(RuntimeError):
        _one_and_a_fault(storage, lambda: other.submit(_was_seen, storage, "b").result())
    assert not _was_seen(storage, "a")
    assert _was_seen(storage, "b")


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
def test_only_the_first_waits_for_a_lock(storage: Storage) -> None:
    """It holds none yet. A later one would hold up whoever waits for the locks of the first."""
    group_id = uuid4()
    with storage.unit() as busy:
        _see(busy, "busy", lookup=_LOOKUP)
        busy.lock_group(group_id)
        # What gives nothing goes along with what is read next.
        assert busy.state_of_group(group_id) is None
        with ThreadPoolExecutor(1) as other:
            assert other.submit(_later, storage, group_id=group_id).result() is TryAgain
            assert other.submit(_later, storage, lookup=_LOOKUP).result() is TryAgain
    # Nobody has them now.
    assert _later(storage, group_id=group_id, lookup=_LOOKUP) is None


def _later(
    storage: Storage, *, group_id: UUID | None = None, lookup: str | None = None
) -> type[TryAgain] | None:
    """Be the second of two together that needs this lock."""
    try:
        with storage.together():
            with storage.unit() as unit:
                _see(unit, uuid4().hex)
            with storage.unit() as unit:
                _see(unit, uuid4().hex, lookup=lookup)
                if group_id is not None:
                    unit.lock_group(group_id)
    except TryAgain:
        return TryAgain
    return None
