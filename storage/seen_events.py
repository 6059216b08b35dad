"""How an event is noted once, and never a second time: with one way to the database."""

from functools import cache
from typing import Any

from sqlalchemy import Integer, bindparam, func, select

from storage import rows
from storage.erased import MARK
from storage.prepared import Prepared

SEEN = rows.metadata.tables["seen_event"]
_NEW = SEEN.columns.keys()


@cache
def locking_and_seeing(*, waits: bool) -> Prepared:
    """Give the statement that does as `seeing` after a lock, and reads the mark of erased keys.

    Only for PostgreSQL, where each statement is a way there and back. What was taken in meanwhile
    is seen also where this had to wait for the lock: a unique index knows no snapshot. Without
    waiting it gives nothing where another has the lock.
    """
    from sqlalchemy.dialects.postgresql import insert

    number = [bindparam(name, type_=Integer()) for name in ("space", "number")]
    given = [bindparam(name, type_=SEEN.c[name].type) for name in _NEW]
    if waits:
        row = select(*given).select_from(select(func.pg_advisory_xact_lock(*number)).subquery())
    else:
        row = select(*given).where(func.pg_try_advisory_xact_lock(*number))
    new = insert(SEEN).from_select(_NEW, row)
    mark = MARK.scalar_subquery()
    return Prepared(new.on_conflict_do_nothing().returning(SEEN.c.event_id, mark))


@cache
def seeing(dialect: str) -> Prepared:
    """Give the statement that notes an event, or gives nothing where it was seen before."""
    # Imported late: the one that is not used would be a tenth of a second of the start.
    insert: Any
    if dialect == "postgresql":
        from sqlalchemy.dialects.postgresql import insert
    else:
        from sqlalchemy.dialects.sqlite import insert
    statement = insert(SEEN).on_conflict_do_nothing().returning(SEEN.c.event_id)
    return Prepared(statement, _NEW)
