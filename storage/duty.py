"""Duty: of all processes that share a database, one at a time delivers, fetches and keeps time.

It holds its place as a row with an end, and moves that end ahead while it lives. The end is in the
database's own time: the clocks of machines may differ, and jump. A process that was killed is
missed at once, as PostgreSQL sees its connection go; a machine that fell silent, when its time is
over.
Each new holder begins a term; what an earlier term claimed is not its own any more.
"""

from typing import Any

from sqlalchemy import text
from sqlalchemy.engine import Connection, Row

from storage.storage import Storage

HELD_FOR_SECONDS = 6
"""A machine that fell silent is missed for at most so long, and a little."""
_NAME = "bot"

_TAKE = """
INSERT INTO duty (name, holder, backend, term, until_at)
VALUES (:name, :holder, {backend}, 1, {until})
ON CONFLICT (name) DO UPDATE SET
    holder = excluded.holder,
    backend = excluded.backend,
    until_at = excluded.until_at,
    term = CASE WHEN duty.holder = excluded.holder THEN duty.term ELSE duty.term + 1 END
WHERE duty.holder = excluded.holder OR {over}
RETURNING term
"""
_TAKE_ON_POSTGRESQL = text(
    _TAKE.format(
        backend="pg_backend_pid()",
        until=f"clock_timestamp() + interval '{HELD_FOR_SECONDS} seconds'",
        over="duty.until_at < clock_timestamp()"
        " OR NOT EXISTS (SELECT 1 FROM pg_stat_activity WHERE pid = duty.backend)",
    )
)
# On SQLite there is one process: its lock on the file says so, and whoever was before is gone.
_TAKE_ON_SQLITE = text(_TAKE.format(backend="0", until="CURRENT_TIMESTAMP", over="TRUE"))
_GIVE_UP = text(
    "UPDATE duty SET until_at = '2000-01-01 00:00:00' WHERE name = :name AND holder = :holder"
)


class DutyRoll:
    """Where a process writes that it has the duty, over a connection kept open for that alone."""

    def __init__(self, storage: Storage, holder: str) -> None:
        """Write as this holder. One thread at a time."""
        self._storage = storage
        self._about = {"name": _NAME, "holder": holder}
        self._connection: Connection | None = None

    def take(self) -> int | None:
        """Take or keep the duty; give the number of the term. None: another process holds it."""
        if self._storage.is_single:
            with self._storage.unit() as unit:
                return _term(unit.connection.execute(_TAKE_ON_SQLITE, self._about).first())
        connection = self._connection or self._storage.engine.connect()
        try:
            with connection.begin():
                found = connection.execute(_TAKE_ON_POSTGRESQL, self._about).first()
        except BaseException:
            self._connection = None
            connection.invalidate()
            connection.close()
            raise
        self._connection = connection
        return _term(found)

    def give_up(self) -> None:
        """Let another process take the duty at once."""
        with self._storage.unit() as unit:
            unit.connection.execute(_GIVE_UP, self._about)
        self.close()

    def close(self) -> None:
        """Let go of the connection: once it is gone, whatever this process had is another's."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None


def _term(found: Row[Any] | None) -> int | None:
    return None if found is None else int(found.term)
