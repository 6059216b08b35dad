"""Moving a database, or its key store, to another one: from SQLite to PostgreSQL, say."""

import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from sqlalchemy import MetaData, inspect, text
from sqlalchemy.engine import Engine

from storage import rows
from storage.copying import Tallies, copy, is_empty, shapes_of, tally
from storage.engine import open_engine, opening, others_on, snapshot
from storage.key_tables import data_key, key_metadata, make_tables
from storage.keys import BACKUP_OWNER, KeyStore
from storage.schema import VERSION_TABLE, bring_up_to_date
from storage.storage import Storage

_LOCK = text("SELECT pg_advisory_xact_lock(7305105)")
_TRY_LOCK = text("SELECT pg_try_advisory_xact_lock(7305105)")
"""Beside the one that those who start take (`storage.schema`)."""


class NotEmptyThere(Exception):
    """The database to move to is in use, or holds something else already."""


class NoCopy(Exception):
    """What is there is no older copy of the key store, or it is the one in use."""


def move_rows(storage: Storage, url: str) -> Tallies:
    """Copy all rows into another database, in one commit, and look at what arrived.

    That one must be empty, or hold the very same rows. Raises `CannotOpenDatabase`,
    `NotEmptyThere` and `NotAsSent`.
    """
    with _opened(url, rows.metadata, (storage.engine, storage.keys.engine)) as target:
        bring_up_to_date(target)
        return _move(storage.engine, target, rows.metadata)


def move_keys(keys: KeyStore, url: str) -> Tallies:
    """Copy the key store into another one, in the same way."""
    with _opened(url, key_metadata, (keys.engine,)) as target:
        with opening(), target.begin() as connection:
            make_tables(connection)
        return _move(keys.engine, target, key_metadata)


def copy_keys(keys: KeyStore, path: Path) -> int:
    """Put a copy of the key store in the place of an older one; return how many keys are in it.

    It is a key store by itself. Only its owner may read it. Raises `NoCopy`, `OSError` and
    `CannotOpenDatabase`.
    """
    if path.resolve() == _file_of(keys.engine) or (path.exists() and not _holds_keys(path)):
        raise NoCopy
    # Whoever has only this copy must be able to open a backup.
    keys.current(BACKUP_OWNER)
    beside = path.with_name(f"{path.name}.part")
    beside.unlink(missing_ok=True)
    os.close(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    try:
        copied = move_keys(keys, f"sqlite:///{beside}")
        os.replace(beside, path)
    finally:
        for name in (beside.name, f"{beside.name}-wal", f"{beside.name}-shm"):
            with suppress(FileNotFoundError):
                beside.with_name(name).unlink()
    return copied[data_key.name].rows


@contextmanager
def _opened(url: str, metadata: MetaData, in_use: Sequence[Engine]) -> Iterator[Engine]:
    """Open a place to move to: with no tables but these, and not the place that is in use."""
    engine = open_engine(url)
    try:
        with opening():
            if engine.dialect.name == "postgresql" and others_on(engine):
                raise NotEmptyThere
            others = set(inspect(engine).get_table_names()) - {*metadata.tables, VERSION_TABLE}
            if others or any(_is_same(engine, each) for each in in_use):
                raise NotEmptyThere
        yield engine
    finally:
        engine.dispose()


def _is_same(one: Engine, other: Engine) -> bool:
    """Whether two engines, on URLs that may be written another way, are on one database."""
    if one.dialect.name != other.dialect.name:
        return False
    if one.dialect.name == "sqlite":
        return _file_of(one) == _file_of(other)
    # A lock is known all over one database, and nowhere else.
    with one.begin() as here, other.begin() as there:
        here.execute(_LOCK)
        return not there.execute(_TRY_LOCK).scalar_one()


def _holds_keys(path: Path) -> bool:
    """Whether a file is a key store; looking leaves it as it is."""
    unchanged = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
    try:
        with closing(sqlite3.connect(unchanged, uri=True)) as there:
            there.execute("SELECT 1 FROM data_key")
    except sqlite3.DatabaseError:
        return False
    return True


def _file_of(engine: Engine) -> Path:
    return Path(engine.url.database or "").resolve()


def _move(source: Engine, target: Engine, metadata: MetaData) -> Tallies:
    with opening(), snapshot(source) as there, target.begin() as here:
        if is_empty(here, metadata):
            return copy(there, here, metadata)
        # Begun again: this was copied before the last one broke off.
        sent = tally(there, shapes_of(metadata))
        if tally(here, shapes_of(metadata)) != sent:
            raise NotEmptyThere
        return sent
