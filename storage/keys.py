"""The key store: one key for each group and person, wrapped by the master key, kept apart.

It lives in a database of its own that is never in the same backup as the content: erasing a
key makes all that it sealed unreadable, everywhere and for good.
"""

import hashlib
import hmac
import os
from base64 import b64decode, b64encode
from collections import OrderedDict
from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock
from uuid import UUID, uuid4

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import Column, LargeBinary, MetaData, String, Table, Uuid, delete, select
from sqlalchemy.engine import Engine
from sqlalchemy.exc import IntegrityError

from domain.clock import Clock
from storage.engine import open_engine, opening
from storage.instants import Instant

KEY_BYTES = 32
_NONCE_BYTES = 12
_KEPT_IN_MEMORY = 4096
_LOOKUP_OWNER = UUID(int=0)
"""Owns the key of the hashes by which accounts are found: it belongs to no person."""

key_metadata = MetaData()
_data_key = Table(
    "data_key",
    key_metadata,
    Column("id", Uuid, primary_key=True),
    Column("owner_id", Uuid, nullable=False, index=True),
    Column("wrapped", LargeBinary, nullable=False),
    Column("created_at", Instant, nullable=False),
)
_tombstone = Table(
    "tombstone",
    key_metadata,
    Column("owner_id", Uuid, primary_key=True),
    Column("kind", String(32), nullable=False),
    Column("erased_at", Instant, nullable=False),
)


class KeyErased(Exception):
    """The key is gone: what it sealed is erased."""


class WrongMasterKey(Exception):
    """The master key does not open this key store."""


@dataclass(frozen=True, slots=True)
class DataKey:
    """An opened key. It is never printed."""

    id: UUID
    secret: bytes = field(repr=False)
    cipher: AESGCM = field(repr=False)


class KeyStore:
    """Gives keys to the sealer, makes new ones, and erases them."""

    def __init__(self, url: str, master_key: bytes, clock: Clock) -> None:
        """Open the store at a database URL, with a master key of 32 bytes.

        Raises `CannotOpenDatabase`, and `WrongMasterKey`: at once for what is no key at all,
        and by `check` or the first use for another one than the store was made with.
        """
        if len(master_key) != KEY_BYTES:
            raise WrongMasterKey
        self._master = AESGCM(master_key)
        self._clock = clock
        self._by_id: OrderedDict[UUID, DataKey] = OrderedDict()
        self._by_owner: OrderedDict[UUID, UUID] = OrderedDict()
        self._lock = Lock()
        self._engine: Engine = open_engine(url)
        with opening():
            key_metadata.create_all(self._engine)

    def check(self) -> bool:
        """Try the master key on the key that the store began with; False: it has none yet.

        Raises `WrongMasterKey` and `CannotOpenDatabase`.
        """
        with self._lock, opening():
            return self._read_current(_LOOKUP_OWNER) is not None

    def current(self, owner_id: UUID) -> DataKey:
        """Give the key of a group or person; make it when there is none yet."""
        with self._lock:
            known = self._by_owner.get(owner_id)
            if known is not None and known in self._by_id:
                return self._by_id[known]
            return self._read_current(owner_id) or self._make(owner_id)

    def get(self, key_id: UUID) -> DataKey:
        """Give a key by its id. Raises `KeyErased` when it is gone."""
        with self._lock:
            known = self._by_id.get(key_id)
            if known is not None:
                self._by_id.move_to_end(key_id)
                return known
            with self._engine.begin() as connection:
                row = connection.execute(select(_data_key).where(_data_key.c.id == key_id)).first()
            if row is None:
                raise KeyErased
            return self._keep(row.owner_id, row.id, row.wrapped)

    def hash(self, purpose: str, value: str) -> str:
        """Make a keyed hash: the same value is found again, and nobody can guess it back."""
        secret = self.current(_LOOKUP_OWNER).secret
        return hmac.new(secret, f"{purpose}\0{value}".encode(), hashlib.sha256).hexdigest()

    def erase(self, owner_id: UUID, kind: str) -> None:
        """Erase the keys of a group or person for good, and leave a tombstone of the id."""
        with self._lock:
            with self._engine.begin() as connection:
                mine = _data_key.c.owner_id == owner_id
                gone = connection.execute(select(_data_key.c.id).where(mine)).scalars().all()
                connection.execute(delete(_data_key).where(mine))
                known = connection.execute(
                    select(_tombstone.c.owner_id).where(_tombstone.c.owner_id == owner_id)
                ).first()
                if known is None:
                    connection.execute(
                        _tombstone.insert().values(
                            owner_id=owner_id, kind=kind, erased_at=self._clock.now()
                        )
                    )
            self._by_owner.pop(owner_id, None)
            for key_id in gone:
                self._by_id.pop(key_id, None)

    def close(self) -> None:
        """Let go of the database."""
        self._engine.dispose()

    def _read_current(self, owner_id: UUID) -> DataKey | None:
        newest_first = (
            select(_data_key)
            .where(_data_key.c.owner_id == owner_id)
            .order_by(_data_key.c.created_at.desc())
            .limit(1)
        )
        with self._engine.begin() as connection:
            row = connection.execute(newest_first).first()
        return None if row is None else self._keep(owner_id, row.id, row.wrapped)

    def _make(self, owner_id: UUID) -> DataKey:
        # Two processes that start together must not each make a key for look-ups: accounts
        # would not be found again. Its id is fixed, so that the second one meets the first.
        key_id = owner_id if owner_id == _LOOKUP_OWNER else uuid4()
        secret, nonce = os.urandom(KEY_BYTES), os.urandom(_NONCE_BYTES)
        wrapped = nonce + self._master.encrypt(nonce, secret, key_id.bytes + owner_id.bytes)
        values = {
            "id": key_id,
            "owner_id": owner_id,
            "wrapped": wrapped,
            "created_at": self._clock.now(),
        }
        try:
            with self._engine.begin() as connection:
                connection.execute(_data_key.insert().values(values))
        except IntegrityError:
            made = self._read_current(owner_id)
            if made is None:
                raise
            return made
        return self._keep(owner_id, key_id, wrapped)

    def _keep(self, owner_id: UUID, key_id: UUID, wrapped: bytes) -> DataKey:
        nonce, body = wrapped[:_NONCE_BYTES], wrapped[_NONCE_BYTES:]
        try:
            secret = self._master.decrypt(nonce, body, key_id.bytes + owner_id.bytes)
        except InvalidTag:
            raise WrongMasterKey from None
        key = DataKey(key_id, secret, AESGCM(secret))
        self._by_id[key_id] = key
        self._by_owner[owner_id] = key_id
        for kept in (self._by_id, self._by_owner):
            while len(kept) > _KEPT_IN_MEMORY:
                kept.popitem(last=False)
        return key


def read_master_key(path: Path) -> tuple[bytes, bool]:
    """Read the master key from a file, or make it: only its owner may read it (0600).

    Returns the key, and whether it was made just now, so that the operator can be told to
    keep a copy somewhere else.
    """
    if path.exists():
        return parse_master_key(path.read_text()), False
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    key = os.urandom(KEY_BYTES)
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w") as file:
        file.write(b64encode(key).decode() + "\n")
        file.flush()
        os.fsync(file.fileno())
    return key, True


def parse_master_key(text: str) -> bytes:
    """Read a master key as base64 text. Raises `WrongMasterKey` when it is none."""
    try:
        key = b64decode(text.strip(), validate=True)
    except ValueError:
        raise WrongMasterKey from None
    if len(key) != KEY_BYTES:
        raise WrongMasterKey
    return key
