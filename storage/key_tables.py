"""The tables of the key store: keys, what was erased, and which master key wraps new ones."""

from uuid import UUID

from sqlalchemy import (
    Boolean,
    Column,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Uuid,
    bindparam,
    text,
)
from sqlalchemy.engine import Connection

from storage.instants import Instant

_OWNERS = 3
"""The space of the locks of owners. Turns lock accounts and groups in 1 and 2."""
_LOCK = text("SELECT pg_advisory_xact_lock(:space, :number)").bindparams(
    bindparam("space"), bindparam("number")
)

key_metadata = MetaData()
data_key = Table(
    "data_key",
    key_metadata,
    Column("id", Uuid, primary_key=True),
    Column("owner_id", Uuid, nullable=False, index=True),
    Column("wrapped", LargeBinary, nullable=False),
    Column("master", String(32), nullable=False, index=True),
    Column("is_current", Boolean, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("retired_at", Instant, nullable=True),
    Index(
        "ix_data_key_current",
        "owner_id",
        unique=True,
        sqlite_where=text("is_current"),
        postgresql_where=text("is_current"),
    ),
    Index(
        "ix_data_key_retired",
        "retired_at",
        sqlite_where=text("retired_at IS NOT NULL"),
        postgresql_where=text("retired_at IS NOT NULL"),
    ),
)
"""Keys of groups and people. `master` says which master key wraps it; a key that is retired opens
what was not sealed anew yet."""

tombstone = Table(
    "tombstone",
    key_metadata,
    Column("owner_id", Uuid, primary_key=True),
    Column("kind", String(32), nullable=False),
    Column("erased_at", Instant, nullable=False, index=True),
)
"""What was erased, and memberships that ended: an id and its kind, so that no older copy of the
data brings it back."""

hidden = Table(
    "hidden",
    key_metadata,
    Column("owner_id", Uuid, primary_key=True),
    Column("since_at", Instant, nullable=False),
    Column("has_withdrawn", Boolean, nullable=False),
    Column("shown_at", Instant, nullable=True),
)
"""Who asked to be erased and may still come back, so that no older copy shows them again.

Whether they took back their yes stands here too: no older copy gives it for them. And since when
they are back, so that no older copy hides them again, and then erases them."""

key_store = Table(
    "key_store",
    key_metadata,
    Column("place", Integer, primary_key=True),
    Column("master", String(32), nullable=False),
    Column("made_at", Instant, nullable=False),
    Column("renewing_since_at", Instant, nullable=True),
)
"""One row: which master key wraps new keys, and since when all keys are being renewed."""


def make_tables(connection: Connection) -> None:
    """Make the tables of a key store that is new; several processes may start at once."""
    if connection.dialect.name == "postgresql":
        lock(connection, UUID(int=0))
    key_metadata.create_all(connection)


def lock(connection: Connection, owner_id: UUID) -> None:
    """Let nobody else change the keys of this owner before this transaction ends.

    On SQLite a transaction has the whole store to itself.
    """
    if connection.dialect.name == "postgresql":
        number = int.from_bytes(owner_id.bytes[:4], signed=True)
        connection.execute(_LOCK, {"space": _OWNERS, "number": number})
