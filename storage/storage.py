"""The database and its key store, opened: where units of work begin and end."""

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from datetime import datetime
from functools import partial
from threading import RLock, local
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.engine import Connection, Engine

from domain.accounts import HIDDEN_FOR
from storage import rows
from storage.connections import Connections
from storage.engine import open_engine
from storage.erased import change_mark, read_mark
from storage.keys import KeyStore
from storage.locks import TryAgain
from storage.sealing import Sealer
from storage.unit import HIDDEN, SHOWN, WITHDRAWN, Unit

_account = rows.metadata.tables["account"]
_erasure = rows.metadata.tables["erasure"]
_HIDING = (HIDDEN, WITHDRAWN)
_TRY_AGAIN = {"40001", "40P01"}
"""PostgreSQL's serialization_failure and deadlock_detected."""


class Storage:
    """The database and its key store, opened."""

    def __init__(self, url: str, keys: KeyStore) -> None:
        self.engine: Engine = open_engine(url)
        self.keys = keys
        # In memory, SQLite has one connection for all threads.
        self._one_at_a_time = RLock() if self.is_single else nullcontext()
        self._connections = Connections(self.engine)
        self._together = _Together()

    @property
    def is_single(self) -> bool:
        """Whether one thread at a time may use it (SQLite)."""
        return self.engine.dialect.name == "sqlite"

    @contextmanager
    def unit(self) -> Iterator[Unit]:
        """Open a unit of work; it is committed at the end, or else nothing of it happened.

        Raises `TryAgain` when another unit was in the way.
        """
        try:
            with self._one_at_a_time, self._transaction() as connection:
                waits = not self._together.has_begun
                unit = Unit(connection, self._sealer_on(connection), self.keys, waits=waits)
                yield unit
                self._together.has_begun = self._together.connection is not None
                unit.write()
            if unit.to_erase and self._together.connection is not None:
                self._together.must_erase = True
            elif unit.to_erase:
                self.erase_keys()
        except Exception as error:
            # The driver's own error, or that of SQLAlchemy around it.
            if getattr(getattr(error, "orig", error), "sqlstate", None) in _TRY_AGAIN:
                raise TryAgain from None
            raise

    @contextmanager
    def together(self) -> Iterator[None]:
        """Let the units of this thread within be one commit, or nothing of any of them.

        PostgreSQL's locks last until the commit. So that no two processes wait for each other,
        only the first unit waits for a lock: one that another has makes the rest `TryAgain`.
        """
        shared = self._together
        with self._one_at_a_time:
            try:
                with self._connections.begin() as shared.connection:
                    yield
                must_erase = shared.must_erase
            finally:
                shared.connection, shared.has_begun, shared.must_erase = None, False, False
            if must_erase:
                self.erase_keys()

    def _transaction(self) -> AbstractContextManager[Connection]:
        shared = self._together.connection
        return self._connections.begin() if shared is None else nullcontext(shared)

    def erase_keys(self) -> None:
        """Erase the keys of who was forgotten: also after a process that was killed before it did.

        In this order: a key may be erased once its rows are gone, and is known to be until it is.
        Meanwhile nobody else can note anything of the same person: who came back is noted next.
        """
        with self._one_at_a_time, self.engine.begin() as connection:
            noted = connection.execute(_erasure.select().with_for_update(skip_locked=True)).all()
            hiding = [owner_id for owner_id, kind in noted if kind in _HIDING]
            since_at = _hidden_since(connection, hiding) if hiding else {}
            for owner_id, kind in noted:
                if kind in _HIDING:
                    if (since := since_at.get(owner_id)) is not None:
                        self.keys.hide(owner_id, since_at=since, has_withdrawn=kind == WITHDRAWN)
                elif kind == SHOWN:
                    self.keys.show(owner_id)
                else:
                    self.keys.erase(owner_id, kind)
            if noted:
                done = [owner_id for owner_id, _ in noted]
                connection.execute(_erasure.delete().where(_erasure.c.owner_id.in_(done)))
                change_mark(connection)

    def _sealer_on(self, connection: Connection) -> Sealer:
        """Give the sealer of one unit; where there may be other processes it heeds theirs."""
        if self.is_single:
            return Sealer(self.keys)
        return Sealer(self.keys, partial(read_mark, connection))

    def close(self) -> None:
        """Let go of the database and the key store."""
        self._connections.close()
        self.engine.dispose()
        self.keys.close()


def _hidden_since(connection: Connection, account_ids: Sequence[UUID]) -> dict[UUID, datetime]:
    """Give since when these people are hidden: when they asked for it, however late it is noted."""
    waits = select(_account.c.id, _account.c.erases_at).where(
        _account.c.id.in_(account_ids), _account.c.erases_at.is_not(None)
    )
    return {whom: erases_at - HIDDEN_FOR for whom, erases_at in connection.execute(waits)}


class _Together(local):
    """What the units of one thread have in common while they are one commit."""

    connection: Connection | None = None
    has_begun = False
    """Whether one of them is done, and its locks are held."""
    must_erase = False
