"""A backup holds every row and no key, can't be read or changed, and comes back as it was."""

import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import func, select

from domain.clock import SetClock
from domain.goals import Goal
from domain.groups import Group
from storage import rows, schema
from storage.backing_up import NewerBackup, back_up, put_back
from storage.backup_file import DamagedBackup, NoBackup, OthersBackup, read_pieces
from storage.copying import shapes_of, tally
from storage.engine import snapshot
from storage.keys import KeyErased, KeyStore
from storage.schema import bring_up_to_date
from storage.storage import Storage
from tests.storage.conftest import NOW

CANARY = "kanarie-in-de-reservekopie"
SHAPES = shapes_of(rows.metadata)
GOAL = rows.metadata.tables["goal"]


def _a_goal(storage: Storage) -> Goal:
    with storage.unit() as unit:
        group = unit.groups.add(Group(owner_id=uuid4(), created_at=NOW, owner_name=CANARY))
        unit.take_event("practice", CANARY[:8], NOW, failed=False)
        return unit.goals.add(Goal(group_id=group.id, created_at=NOW, text=CANARY))


def _restored(storage: Storage, path: Path) -> None:
    with storage.unit() as unit:
        put_back(unit.connection, path, storage.keys)


@pytest.mark.parametrize("other", ["sqlite", "postgresql"])
def test_all_rows_come_back_on_either_database(
    storage: Storage,
    other: str,
    tmp_path: Path,
    clock: SetClock,
    new_postgresql_database: Callable[[], str],
) -> None:
    """Each as it was, and numbers go on after those that were there."""
    goal = _a_goal(storage)
    made = back_up(storage, tmp_path / "backup", NOW)
    with storage.engine.begin() as connection:
        before = tally(connection, SHAPES)
    assert (made.rows, made.made_at) == (sum(each.rows for each in before.values()), NOW)
    url = f"sqlite:///{tmp_path / 'o.db'}" if other == "sqlite" else new_postgresql_database()
    keys = KeyStore(f"sqlite:///{tmp_path / 'keys.db'}", bytes(range(32)), clock)
    with closing(Storage(url, keys)) as fresh:
        bring_up_to_date(fresh.engine)
        _restored(fresh, tmp_path / "backup")
        with fresh.engine.begin() as connection:
            assert tally(connection, SHAPES) == before
        with fresh.unit() as unit:
            assert unit.goals.get(goal.id).text == CANARY


def test_a_backup_is_of_one_moment_while_others_write(storage: Storage) -> None:
    """What is read in it does not change, and whoever writes does not wait."""
    _a_goal(storage)
    count = select(func.count()).select_from(GOAL)
    with snapshot(storage.engine) as connection:
        assert connection.execute(count).scalar() == 1
        _a_goal_on_another_thread(storage)
        assert connection.execute(count).scalar() == 1
    with storage.engine.begin() as connection:
        assert connection.execute(count).scalar() == 2


def _a_goal_on_another_thread(storage: Storage) -> None:
    with storage.unit() as unit:
        group = unit.groups.add(Group(owner_id=uuid4(), created_at=NOW))
        unit.goals.add(Goal(group_id=group.id, created_at=NOW, text=CANARY))


@pytest.mark.attack(16, 27)
def test_nothing_of_a_backup_can_be_read(storage: Storage, tmp_path: Path) -> None:
    """No word, no id, no key; only its owner may open the file, and it is never written over."""
    goal = _a_goal(storage)
    key = storage.keys.current(goal.group_id)
    path = tmp_path / "backup"
    back_up(storage, path, NOW)
    content = path.read_bytes()
    for canary in (CANARY.encode(), goal.id.bytes, goal.id.hex.encode(), key.id.bytes, key.secret):
        assert canary not in content
    inside = "".join(read_pieces(path, storage.keys))
    assert goal.id.hex in inside
    assert CANARY not in inside
    assert path.stat().st_mode & 0o777 == 0o600
    with pytest.raises(FileExistsError):
        back_up(storage, path, NOW)
    assert [each.name for each in tmp_path.glob("backup*")] == ["backup"]


@pytest.mark.attack(31)
def test_words_of_who_was_erased_are_unreadable_in_an_old_backup(
    storage: Storage, tmp_path: Path
) -> None:
    """The backup is from before, and holds their words: without their key they say nothing."""
    goal = _a_goal(storage)
    back_up(storage, tmp_path / "backup", NOW)
    with storage.unit() as unit:
        unit.forget_group(unit.groups.get(goal.group_id))
    _restored(storage, tmp_path / "backup")
    with storage.engine.begin() as connection:
        assert connection.execute(select(func.count()).select_from(GOAL)).scalar() == 1
    with pytest.raises(KeyErased), storage.unit() as unit:
        unit.goals.get(goal.id)


@pytest.mark.attack
def test_a_damaged_backup_is_refused(storage: Storage, tmp_path: Path) -> None:
    """Whatever happened to it: the database stays as it was."""
    goal = _a_goal(storage)
    path = tmp_path / "backup"
    back_up(storage, path, NOW)
    content = path.read_bytes()
    for damaged in (
        content[:-1] + bytes([content[-1] ^ 1]),
        content[:-40],
        content + b"x",
        _swapped(content, len(b"steungroep backup 1\n") + 32),
    ):
        path.write_bytes(damaged)
        with pytest.raises(DamagedBackup):
            _restored(storage, path)
    path.write_bytes(b"")
    with pytest.raises(NoBackup):
        _restored(storage, path)
    with storage.unit() as unit:
        assert unit.goals.get(goal.id).text == CANARY


def _swapped(content: bytes, at: int) -> bytes:
    """Change the order of the second and the third piece."""
    pieces = []
    while at < len(content):
        length = int.from_bytes(content[at : at + 4]) + 5
        pieces.append(content[at : at + length])
        at += length
    head = content[: -sum(map(len, pieces))]
    return head + b"".join([pieces[0], pieces[2], pieces[1], *pieces[3:]])


def test_the_backup_of_another_bot_is_refused(
    storage: Storage, tmp_path: Path, clock: SetClock
) -> None:
    """Its key is in a key store that is not here."""
    back_up(storage, tmp_path / "backup", NOW)
    others = KeyStore("sqlite://", bytes(32), clock)
    with pytest.raises(OthersBackup):
        list(read_pieces(tmp_path / "backup", others))
    others.close()


def test_a_backup_of_an_older_version_is_brought_up_to_date(
    storage: Storage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its rows come into the tables of then, and the migrations since are done on them."""
    goal = _a_goal(storage)
    back_up(storage, tmp_path / "backup", NOW)
    newer = tmp_path / "migrations"
    shutil.copytree(schema.MIGRATIONS, newer, ignore=shutil.ignore_patterns("__pycache__"))
    (newer / "versions" / "0002_later.py").write_text(
        'revision, down_revision = "0002", "0001"\n'
        "from alembic import op\n"
        "def upgrade():\n"
        "    op.execute(\"UPDATE goal SET state = 'later'\")\n"
    )
    with monkeypatch.context() as patched:
        patched.setattr(schema, "MIGRATIONS", newer)
        _restored(storage, tmp_path / "backup")
        back_up(storage, tmp_path / "newer", NOW)
        with storage.engine.begin() as connection:
            state = connection.execute(select(GOAL.c.state).where(GOAL.c.id == goal.id)).scalar()
        assert state == "later"
    with pytest.raises(NewerBackup):
        _restored(storage, tmp_path / "newer")
