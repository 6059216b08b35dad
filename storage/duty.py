"""Duty: of all processes that share a database, one at a time delivers, fetches and keeps time.

It holds its place as a row with an end, and moves that end ahead while it lives. The end is in the
database's own time: the clocks of machines may differ, and jump. Each new holder begins a term;
what an earlier term claimed is not its own any more.
"""

from sqlalchemy import text
from sqlalchemy.engine import Connection

HELD_FOR_SECONDS = 6
"""A process that was killed is missed for at most so long, and a little."""
_NAME = "bot"

_TAKE = """
INSERT INTO duty (name, holder, term, until_at) VALUES (:name, :holder, 1, {until})
ON CONFLICT (name) DO UPDATE SET
    holder = excluded.holder,
    until_at = excluded.until_at,
    term = CASE WHEN duty.holder = excluded.holder THEN duty.term ELSE duty.term + 1 END
WHERE duty.holder = excluded.holder OR {over}
RETURNING term
"""
_TAKE_ON_POSTGRESQL = text(
    _TAKE.format(
        until=f"clock_timestamp() + interval '{HELD_FOR_SECONDS} seconds'",
        over="duty.until_at < clock_timestamp()",
    )
)
# On SQLite there is one process: its lock on the file says so, and whoever was before is gone.
_TAKE_ON_SQLITE = text(_TAKE.format(until="CURRENT_TIMESTAMP", over="TRUE"))
_GIVE_UP = text(
    "UPDATE duty SET until_at = '2000-01-01 00:00:00' WHERE name = :name AND holder = :holder"
)


def take_duty(connection: Connection, holder: str) -> int | None:
    """Take or keep the duty; give the number of the term. None: another process holds it."""
    on_postgresql = connection.dialect.name == "postgresql"
    statement = _TAKE_ON_POSTGRESQL if on_postgresql else _TAKE_ON_SQLITE
    found = connection.execute(statement, {"name": _NAME, "holder": holder}).first()
    return None if found is None else int(found.term)


def give_up_duty(connection: Connection, holder: str) -> None:
    """Let another process take the duty at once."""
    connection.execute(_GIVE_UP, {"name": _NAME, "holder": holder})
