"""What never arrived, or may not have: for the operator, and never what it says."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import literal_column, or_, select
from sqlalchemy.engine import Connection

from domain.bookkeeping import OutboxState
from storage import rows

_outbox = rows.metadata.tables["outbox"]
# Written out, and not bound: a database uses an index on some rows only where it sees that it may.
_ended_badly = or_(
    _outbox.c.state == literal_column("'dead'"), _outbox.c.state == literal_column("'unknown'")
)


@dataclass(frozen=True, slots=True)
class Undelivered:
    """A message that did not arrive (DEAD), or of which nobody knows (UNKNOWN): no content."""

    id: UUID
    kind: str
    state: OutboxState
    attempts: int
    said_at: datetime


def undelivered(connection: Connection) -> list[Undelivered]:
    """Give what will never arrive, or may not have, the newest first; as long as it is kept."""
    statement = (
        select(
            _outbox.c.id,
            _outbox.c.kind,
            _outbox.c.state,
            _outbox.c.attempts,
            _outbox.c.created_at,
        )
        .where(_ended_badly)
        .order_by(_outbox.c.number.desc())
    )
    return [
        Undelivered(row.id, row.kind, OutboxState(row.state), row.attempts, row.created_at)
        for row in connection.execute(statement)
    ]
