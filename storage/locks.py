"""Who waits for whom on PostgreSQL: turns of one person, and of one group, come one by one.

On SQLite one unit writes at a time, and there is nothing to lock.
"""

from typing import Final
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.engine import Connection

from storage.prepared import Prepared

ACCOUNTS: Final = 1
GROUPS: Final = 2
_LOCK = Prepared(text("SELECT pg_advisory_xact_lock(:space, :number)"))
_TRY_LOCK = Prepared(text("SELECT pg_try_advisory_xact_lock(:space, :number)"))


class TryAgain(Exception):
    """Two units of work met: this one did nothing, and may be done anew."""


def lock(connection: Connection, space: int, of: UUID, *, waits: bool) -> None:
    """Let no other unit that locks the same of ACCOUNTS or GROUPS go on, until this one ends.

    Raises `TryAgain` where another has the lock and this one does not wait.
    """
    if connection.dialect.name != "postgresql":
        return
    values = {"space": space, "number": number_of(of)}
    if waits:
        _LOCK.run(connection, values)
    elif not _TRY_LOCK.rows(connection, values)[0][0]:
        raise TryAgain


def number_of(of: UUID) -> int:
    """Give the number by which PostgreSQL knows a lock."""
    return int.from_bytes(of.bytes[:4], signed=True)
