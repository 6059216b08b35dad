"""A bot outgrows SQLite: database and key store move to PostgreSQL, and nothing is lost."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from uuid import uuid4

import pytest

from domain.bookkeeping import OutboxRow
from domain.clock import SetClock
from domain.groups import Group
from storage import copying, rows
from storage.copying import NotAsSent, Tally, shapes_of, tally
from storage.keys import KeyErased, KeyStore
from storage.moving import NoCopy, NotEmptyThere, copy_keys, move_keys, move_rows
from storage.schema import bring_up_to_date
from storage.storage import Storage
from tests.storage.conftest import NOW

MASTER = bytes(range(32))
GROUPS = 30


@pytest.fixture
def small(tmp_path: Path, clock: SetClock) -> Iterator[Storage]:
    """Give a bot on SQLite, in use for a while."""
    keys = KeyStore(f"sqlite:///{tmp_path / 'keys.db'}", MASTER, clock)
    with closing(Storage(f"sqlite:///{tmp_path / 'small.db'}", keys)) as storage:
        bring_up_to_date(storage.engine)
        storage.keys.hash("account", "practice:anna")
        for number in range(GROUPS):
            with storage.unit() as unit:
                group = unit.groups.add(
                    Group(owner_id=uuid4(), created_at=NOW, owner_name=f"Anna {number}")
                )
                unit.outbox.add(_message(group.id))
                unit.take_event("practice", str(number), NOW, failed=number % 2 == 0)
        yield storage


def _message(group_id: object) -> OutboxRow:
    return OutboxRow.model_validate(
        {
            "account_id": uuid4(),
            "group_id": group_id,
            "kind": "answer",
            "due_at": NOW,
            "created_at": NOW,
            "said": {},
        }
    )


def test_all_of_it_moves(
    small: Storage, new_postgresql_database: Callable[[], str], clock: SetClock
) -> None:
    """Every table has as many rows and the same sum; words are read there, and life goes on."""
    to, keys_to = new_postgresql_database(), new_postgresql_database()
    assert move_keys(small.keys, keys_to)["data_key"].rows == GROUPS + 1
    moved = move_rows(small, to)
    assert moved["support_group"].rows == moved["outbox"].rows == moved["seen_event"].rows == GROUPS
    with closing(Storage(to, KeyStore(keys_to, MASTER, clock))) as large:
        with large.engine.begin() as connection:
            assert tally(connection, shapes_of(rows.metadata)) == moved
        with large.unit() as unit:
            group = unit.groups.where()[0]
            unit.outbox.add(_message(group.id))
            assert {each.owner_name for each in unit.groups.where()} == {
                f"Anna {number}" for number in range(GROUPS)
            }
        assert large.keys.hash("account", "practice:anna") == small.keys.hash(
            "account", "practice:anna"
        )


def test_a_move_that_broke_off_is_begun_again(
    small: Storage, new_postgresql_database: Callable[[], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing stays of the half; the keys, that had arrived, are not in the way."""
    to, keys_to = new_postgresql_database(), new_postgresql_database()
    move_keys(small.keys, keys_to)
    write = copying.write_rows
    left = iter(range(2))

    def breaks(*given: object) -> None:
        if next(left, None) is None:
            raise KeyboardInterrupt
        write(*given)  # type: ignore[arg-type]

    with monkeypatch.context() as patched:
        patched.setattr(copying, "write_rows", breaks)
        with pytest.raises(KeyboardInterrupt):
            move_rows(small, to)
    move_keys(small.keys, keys_to)
    assert move_rows(small, to)["support_group"].rows == GROUPS
    assert move_rows(small, to)["support_group"].rows == GROUPS


def test_what_is_there_already_is_never_written_over(
    small: Storage, new_postgresql_database: Callable[[], str], clock: SetClock
) -> None:
    """Neither another bot's rows, nor its keys."""
    to = new_postgresql_database()
    others = KeyStore(new_postgresql_database(), bytes(32), clock)
    others.check()
    with closing(Storage(to, others)) as storage:
        bring_up_to_date(storage.engine)
        with storage.unit() as unit:
            unit.groups.add(Group(owner_id=uuid4(), created_at=NOW))
        where = others.engine.url.render_as_string(hide_password=False)
        with pytest.raises(NotEmptyThere):
            move_rows(small, to)
        with pytest.raises(NotEmptyThere):
            move_keys(small.keys, where)
        with storage.unit() as unit:
            assert unit.groups.count() == 1


def test_nothing_moves_to_where_it_is(
    small: Storage, new_postgresql_database: Callable[[], str], tmp_path: Path, clock: SetClock
) -> None:
    """By whatever name: "all of it arrived" would have its only place deleted."""
    (tmp_path / "folder").mkdir()
    (tmp_path / "link.db").symlink_to(tmp_path / "small.db")
    for other_name in ("folder/../small.db", "link.db"):
        with pytest.raises(NotEmptyThere):
            move_rows(small, f"sqlite:///{tmp_path}/{other_name}")
    to, keys_to = new_postgresql_database(), new_postgresql_database()
    with closing(Storage(to, KeyStore(keys_to, MASTER, clock))) as large:
        bring_up_to_date(large.engine)
        for same in (to, keys_to):
            with pytest.raises(NotEmptyThere):
                move_rows(large, f"{same}{'&' if '?' in same else '?'}connect_timeout=7")
        with pytest.raises(NotEmptyThere):
            move_keys(large.keys, keys_to)


def test_nothing_moves_to_where_something_else_is(small: Storage, tmp_path: Path) -> None:
    """Somebody's own tables stay theirs, and a database is no place for the keys as well."""
    with closing(sqlite3.connect(tmp_path / "other.db")) as other:
        other.execute("CREATE TABLE recipes (soup)")
    for move in (partial(move_rows, small), partial(move_keys, small.keys)):
        with pytest.raises(NotEmptyThere):
            move(f"sqlite:///{tmp_path}/other.db")
    move_keys(small.keys, f"sqlite:///{tmp_path}/new.db")
    with pytest.raises(NotEmptyThere):
        move_rows(small, f"sqlite:///{tmp_path}/new.db")


def test_what_does_not_arrive_as_it_was_is_not_kept(
    small: Storage, new_postgresql_database: Callable[[], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """One row less in one table, and the move is undone."""
    to = new_postgresql_database()
    write = copying.write_rows

    def loses(connection: object, name: str, columns: object, some: list[object]) -> None:
        write(connection, name, columns, some[1:] if name == "outbox" else some)  # type: ignore[arg-type]

    with monkeypatch.context() as patched:
        patched.setattr(copying, "write_rows", loses)
        with pytest.raises(NotAsSent):
            move_rows(small, to)
    assert move_rows(small, to)["outbox"] != Tally()


def test_one_copy_of_the_keys_is_kept(small: Storage, tmp_path: Path, clock: SetClock) -> None:
    """It takes the place of the one before: an erased key is in no copy any more."""
    path = tmp_path / "elsewhere.db"
    with small.unit() as unit:
        gone, kept = unit.groups.where(limit=2)
    keys = {each.id: small.keys.current(each.id).id for each in (gone, kept)}
    assert copy_keys(small.keys, path) == GROUPS + 2
    with small.unit() as unit:
        unit.forget_group(unit.groups.get(gone.id))
    assert copy_keys(small.keys, path) == GROUPS + 1
    assert path.stat().st_mode & 0o777 == 0o600
    assert [each.name for each in tmp_path.glob("elsewhere*")] == ["elsewhere.db"]
    with closing(KeyStore(f"sqlite:///{path}", MASTER, clock)) as copy:
        copy.check()
        assert copy.get(keys[kept.id]).secret == small.keys.get(keys[kept.id]).secret
        with pytest.raises(KeyErased):
            copy.current(gone.id)


def test_a_copy_of_the_keys_takes_no_place_but_that_of_a_copy(
    small: Storage, tmp_path: Path
) -> None:
    """Neither that of the keys in use, nor of the master key, of notes, or of a database."""
    (tmp_path / "notes").write_text("Boodschappen\n")
    (tmp_path / "nothing").touch()
    (tmp_path / "link").symlink_to(tmp_path / "keys.db")
    for name in ("keys.db", "link", "notes", "nothing", "small.db"):
        before = (tmp_path / name).read_bytes()
        with pytest.raises(NoCopy):
            copy_keys(small.keys, tmp_path / name)
        assert (tmp_path / name).read_bytes() == before
    (tmp_path / "folder").mkdir()
    with pytest.raises(NoCopy):
        copy_keys(small.keys, tmp_path / "folder")
    small.keys.hash("account", "practice:anna")
