"""Words are only ever stored sealed."""

import contextlib
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import select, text, update

from domain.clock import SetClock
from domain.goals import Goal
from domain.groups import Group
from storage import rows
from storage.keys import KeyErased, KeyStore
from storage.master import WrongMasterKey
from storage.sealing import CannotOpen, Sealer
from storage.storage import Storage
from tests.storage.conftest import NOW

CANARY = "kanarie-in-de-woorden"
GOAL = rows.metadata.tables["goal"]


def _a_goal(storage: Storage, words: str = CANARY) -> Goal:
    with storage.unit() as unit:
        group = unit.groups.add(Group(owner_id=uuid4(), created_at=NOW, owner_name=CANARY))
        return unit.goals.add(Goal(group_id=group.id, created_at=NOW, text=words))


def test_words_come_back_as_they_went_in(storage: Storage) -> None:
    """What was typed is read again in another unit of work, signs and all."""
    goal = _a_goal(storage, "Weer zwemmen 🏊 <b>én</b> 'lachen'")
    with storage.unit() as unit:
        assert unit.goals.get(goal.id).text == "Weer zwemmen 🏊 <b>én</b> 'lachen'"


@pytest.mark.attack(16)
def test_no_word_stands_in_the_database_in_plain_sight(storage: Storage) -> None:
    """Whoever copies the database reads no word of it."""
    _a_goal(storage)
    with storage.engine.begin() as connection:
        for table in rows.metadata.sorted_tables:
            for row in connection.execute(select(table)):
                assert CANARY.encode() not in repr(tuple(row)).encode()


@pytest.mark.attack(42)
def test_a_sealed_piece_moved_to_another_row_is_refused(storage: Storage) -> None:
    """Ciphertext belongs to its row: swapped, it is not read."""
    one, other = _a_goal(storage), _a_goal(storage)
    with storage.engine.begin() as connection:
        sealed = connection.execute(select(GOAL.c.sealed).where(GOAL.c.id == one.id)).scalar()
        connection.execute(update(GOAL).where(GOAL.c.id == other.id).values(sealed=sealed))
    with pytest.raises(CannotOpen), storage.unit() as unit:
        unit.goals.get(other.id)


@pytest.mark.attack(42)
def test_a_damaged_piece_is_refused(storage: Storage) -> None:
    """One changed bit, and nothing of it is read."""
    goal = _a_goal(storage)
    with storage.engine.begin() as connection:
        sealed = connection.execute(select(GOAL.c.sealed).where(GOAL.c.id == goal.id)).scalar_one()
        damaged = sealed[:-1] + bytes([sealed[-1] ^ 1])
        connection.execute(update(GOAL).where(GOAL.c.id == goal.id).values(sealed=damaged))
    with pytest.raises(CannotOpen), storage.unit() as unit:
        unit.goals.get(goal.id)


def test_erasing_a_groups_key_makes_its_words_unreadable(storage: Storage) -> None:
    """What a key sealed is gone with it, also where the row is still there, as in a backup."""
    goal = _a_goal(storage)
    storage.keys.erase(goal.group_id, "group")
    with pytest.raises(KeyErased), storage.unit() as unit:
        unit.goals.get(goal.id)


def test_a_key_is_erased_only_when_its_unit_was_committed(storage: Storage) -> None:
    """A unit that fails erases nothing."""
    goal = _a_goal(storage)
    with contextlib.suppress(ZeroDivisionError), storage.unit() as unit:
        unit.erase_key(goal.group_id, "group")
        raise ZeroDivisionError
    with storage.unit() as unit:
        assert unit.goals.get(goal.id).text == CANARY


def test_sealed_words_of_different_lengths_look_alike(storage: Storage) -> None:
    """The size of a row does not tell a short answer from another short one."""
    _a_goal(storage, "ja")
    _a_goal(storage, "nee hoor")
    with storage.engine.begin() as connection:
        lengths = set(connection.execute(text("SELECT length(sealed) FROM goal")).scalars())
    assert len(lengths) == 1


@pytest.mark.attack(16, 42)
def test_another_master_key_opens_nothing(tmp_path: Path, clock: SetClock) -> None:
    """A stolen key store is worth nothing without the master key."""
    url = f"sqlite:///{tmp_path / 'keys.db'}"
    owner = uuid4()
    mine = KeyStore(url, bytes(range(32)), clock)
    sealed = Sealer(mine).seal(b"word", table="t", row_id=owner, owner_id=owner)
    mine.close()
    other = KeyStore(url, bytes(32), clock)
    with pytest.raises(WrongMasterKey):
        Sealer(other).open(sealed, table="t", row_id=owner)
    other.close()
