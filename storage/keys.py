"""The key store: one key for each group and person, wrapped by the master key, kept apart.

It lives in a database of its own that is never in the same backup as the content: erasing a
key makes all that it sealed unreadable, everywhere and for good.
"""

import hashlib
import hmac
import os
from datetime import datetime
from threading import Lock
from typing import Any
from uuid import UUID, uuid4

from cryptography.exceptions import InvalidTag
from sqlalchemy import delete, select
from sqlalchemy.engine import Connection, Engine, Row

from domain.clock import Clock
from storage.engine import open_engine, opening, wipe
from storage.key_tables import data_key, hidden, key_store, lock, make_tables, tombstone
from storage.known_keys import DataKey, KnownKeys
from storage.master import (
    KEY_BYTES,
    GivenMasterKeys,
    MasterKey,
    MasterKeys,
    WrongMasterKey,
    opened_master,
)

LOOKUP_OWNER = UUID(int=0)
"""Owns the key of the hashes by which accounts are found: it belongs to no person."""
SHELF_OWNER = UUID(int=1)
"""Owns the key of the practice room, when it is kept."""
BACKUP_OWNER = UUID(int=2)
"""Owns the key of backups. An erased key is in none of them: so this one opens no words."""
OWN_KEYS = (LOOKUP_OWNER, SHELF_OWNER, BACKUP_OWNER)
"""The owners of keys that belong to no group and no person."""

_NONCE_BYTES = 12


class KeyErased(Exception):
    """The key is gone: what it sealed is erased."""


class KeyStore:
    """Gives keys to the sealer, makes new ones, and erases them."""

    def __init__(self, url: str, master: bytes | MasterKeys, clock: Clock) -> None:
        """Open the store at a database URL, with a master key or where they are read.

        Raises `CannotOpenDatabase`, and `WrongMasterKey`: at once for what is no key at all,
        and by `check` or the first use for another one than the store was made with.
        """
        self._source = GivenMasterKeys(master) if isinstance(master, bytes) else master
        self._masters: dict[str, MasterKey] = {}
        self._clock = clock
        self._known = KnownKeys(clock)
        self._mark: UUID | None = None
        self._lock = Lock()
        self.engine: Engine = open_engine(url)
        with opening(), self.engine.begin() as connection:
            make_tables(connection)

    def is_begun(self) -> bool:
        """Whether this store holds keys: then it needs the master key that it began with."""
        with opening(), self.engine.begin() as connection:
            return connection.execute(select(key_store)).first() is not None

    def check(self) -> None:
        """Try the master keys on all that is wrapped, and begin a store that is new.

        Raises `NoMasterKey`, `WrongMasterKey` and `CannotOpenDatabase`.
        """
        with self._lock, opening(), self.engine.begin() as connection:
            self.current_master(connection)
            for master_id in connection.execute(select(data_key.c.master).distinct()).scalars():
                self._master(master_id)

    def current(self, owner_id: UUID) -> DataKey:
        """Give the key of a group or person; make it when there is none yet.

        Raises `KeyErased` for whom was erased.
        """
        with self._lock:
            known = self._known.of_owner(owner_id)
            if known is not None:
                return known
            with self.engine.begin() as connection:
                row = _current_row(connection, owner_id)
                if row is None:
                    # Two processes that meet here must agree on one key.
                    lock(connection, owner_id)
                    row = _current_row(connection, owner_id) or self._make(connection, owner_id)
            return self._opened(row)

    def get(self, key_id: UUID) -> DataKey:
        """Give a key by its id. Raises `KeyErased` when it is gone."""
        with self._lock:
            known = self._known.find(key_id)
            if known is not None:
                return known
            with self.engine.begin() as connection:
                row = connection.execute(select(data_key).where(data_key.c.id == key_id)).first()
            if row is None:
                self._known.forget(key_id)
                raise KeyErased
            return self._opened(row)

    def hash(self, purpose: str, value: str) -> str:
        """Make a keyed hash: the same value is found again, and nobody can guess it back."""
        secret = self.current(LOOKUP_OWNER).secret
        return hmac.new(secret, f"{purpose}\0{value}".encode(), hashlib.sha256).hexdigest()

    def erase(self, owner_id: UUID, kind: str) -> None:
        """Erase the keys of a group or person for good, and leave a tombstone of the id.

        Also of a membership that ended, which has no key.
        """
        with self._lock:
            with self.engine.begin() as connection:
                lock(connection, owner_id)
                connection.execute(delete(data_key).where(data_key.c.owner_id == owner_id))
                connection.execute(delete(hidden).where(hidden.c.owner_id == owner_id))
                if not _is_erased(connection, owner_id):
                    values = {"owner_id": owner_id, "kind": kind, "erased_at": self._clock.now()}
                    connection.execute(tombstone.insert().values(values))
            self._known.forget_of(owner_id)
            wipe(self.engine)

    def hide(self, owner_id: UUID, *, since_at: datetime, has_withdrawn: bool) -> None:
        """Note since when somebody is hidden, and whether they took back their yes.

        The latest time that they asked for it counts: from then on they wait to be erased.
        """
        with self.engine.begin() as connection:
            lock(connection, owner_id)
            connection.execute(delete(hidden).where(hidden.c.owner_id == owner_id))
            values = {
                "owner_id": owner_id,
                "since_at": since_at,
                "has_withdrawn": has_withdrawn,
            }
            connection.execute(hidden.insert().values(values))

    def show(self, owner_id: UUID) -> None:
        """Note that somebody came back, and when."""
        with self.engine.begin() as connection:
            mine = hidden.update().where(hidden.c.owner_id == owner_id, hidden.c.shown_at.is_(None))
            connection.execute(mine.values(shown_at=self._clock.now()))

    def renew(self, connection: Connection, owner_id: UUID) -> None:
        """Let new words of a group or person be sealed with a new key.

        Its old key still opens what it sealed, until that was sealed anew: see `storage.renewing`.
        """
        lock(connection, owner_id)
        if _current_row(connection, owner_id) is not None:
            connection.execute(
                data_key.update()
                .where(data_key.c.owner_id == owner_id, data_key.c.is_current)
                .values(is_current=False, retired_at=self._clock.now())
            )
            self._make(connection, owner_id)
        with self._lock:
            self._known.forget_of(owner_id)

    def erase_retired(self) -> None:
        """Erase every key that was renewed: nothing is sealed with it any more."""
        with self._lock:
            with self.engine.begin() as connection:
                connection.execute(delete(data_key).where(data_key.c.retired_at.is_not(None)))
                connection.execute(key_store.update().values(renewing_since_at=None))
            self._known.clear()
            wipe(self.engine)

    def wrapped_anew(self, row: Row[Any], master: MasterKey) -> dict[str, Any]:
        """Give what is stored of a key when it is wrapped with another master key.

        Raises `WrongMasterKey`.
        """
        return _wrapped(master, row.id, row.owner_id, self._unwrapped(row))

    def current_master(self, connection: Connection) -> MasterKey:
        """Give the master key that wraps new keys: the same for every process.

        A store that is new begins here. Raises `NoMasterKey` and `WrongMasterKey`.
        """
        # Nobody replaces it before this unit ends: what it wraps is found by who does.
        now_used = select(key_store.c.master).with_for_update(read=True)
        master_id = connection.execute(now_used).scalar()
        if master_id is None:
            lock(connection, LOOKUP_OWNER)
            master_id = connection.execute(now_used).scalar()
        if master_id is not None:
            return self._master(master_id)
        first = opened_master(self._source.read()[0])
        connection.execute(
            key_store.insert().values(place=1, master=first.id, made_at=self._clock.now())
        )
        return first

    def heed(self, mark: UUID | None) -> None:
        """Forget what is known of keys, if the mark says that one was erased since it last did."""
        with self._lock:
            if mark != self._mark:
                self._known.clear()
                self._mark = mark

    def close(self) -> None:
        """Let go of the database."""
        self.engine.dispose()

    def _master(self, master_id: str) -> MasterKey:
        if master_id not in self._masters:
            # It may have been replaced since this process began.
            self._masters = {each.id: each for each in map(opened_master, self._source.read())}
        try:
            return self._masters[master_id]
        except KeyError:
            raise WrongMasterKey from None

    def _make(self, connection: Connection, owner_id: UUID) -> Row[Any]:
        if _is_erased(connection, owner_id):
            raise KeyErased
        key_id, secret = uuid4(), os.urandom(KEY_BYTES)
        values = {
            "id": key_id,
            "owner_id": owner_id,
            "is_current": True,
            "created_at": self._clock.now(),
            **_wrapped(self.current_master(connection), key_id, owner_id, secret),
        }
        connection.execute(data_key.insert().values(values))
        return connection.execute(select(data_key).where(data_key.c.id == key_id)).one()

    def _opened(self, row: Row[Any]) -> DataKey:
        return self._known.keep(row.id, row.owner_id, self._unwrapped(row), current=row.is_current)

    def _unwrapped(self, row: Row[Any]) -> bytes:
        nonce, body = row.wrapped[:_NONCE_BYTES], row.wrapped[_NONCE_BYTES:]
        try:
            return self._master(row.master).cipher.decrypt(
                nonce, body, row.id.bytes + row.owner_id.bytes
            )
        except InvalidTag:
            raise WrongMasterKey from None


def _wrapped(master: MasterKey, key_id: UUID, owner_id: UUID, secret: bytes) -> dict[str, Any]:
    nonce = os.urandom(_NONCE_BYTES)
    body = master.cipher.encrypt(nonce, secret, key_id.bytes + owner_id.bytes)
    return {"wrapped": nonce + body, "master": master.id}


def _current_row(connection: Connection, owner_id: UUID) -> Row[Any] | None:
    mine = select(data_key).where(data_key.c.owner_id == owner_id, data_key.c.is_current)
    return connection.execute(mine).first()


def _is_erased(connection: Connection, owner_id: UUID) -> bool:
    found = select(tombstone.c.owner_id).where(tombstone.c.owner_id == owner_id)
    return connection.execute(found).first() is not None
