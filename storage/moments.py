"""Moments: what happens later, found by its time."""

import json
from datetime import datetime
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, String, bindparam, cast, func, literal_column, select, update
from sqlalchemy.engine import Connection

from domain.bookkeeping import Moment, MomentFacts, MomentState, MomentWords, Planned
from domain.record import time_ordered_id
from storage import bookkeeping_rows
from storage.instants import as_utc
from storage.prepared import Prepared
from storage.repository import Repository, Shape
from storage.sealing import Sealer

_SHAPE = Shape(Moment, MomentFacts, MomentWords, bookkeeping_rows.MomentRow)
_table = _SHAPE.table
_IS_PLANNED = _table.c.state == literal_column("'planned'")
"""Said in the statement itself: the index of what is planned holds for these words alone."""
_AS_NEW = {
    "sealed": b"",
    "may_have_happened": False,
    "state": MomentState.PLANNED.value,
}
_DUE = Prepared(
    select(_table.c.id, _table.c.account_id)
    .where(_IS_PLANNED, _table.c.due_at <= bindparam("now"))
    .order_by(_table.c.due_at, _table.c.id)
    .limit(bindparam("most"))
)
_LISTED = select(
    func.json_populate_recordset(
        literal_column("NULL::moment"), cast(bindparam("listed", type_=String), JSON)
    ).table_valued(*_SHAPE.columns)
)
_NEXT = Prepared(select(_table.c.due_at).where(_IS_PLANNED).order_by(_table.c.due_at).limit(1))


@cache
def _planning(dialect: str) -> Prepared:
    """Give the statement that plans a moment, or moves the one that has its key.

    On PostgreSQL it plans all that it is given as one list in JSON: sending each by itself costs
    more than writing it.
    """
    # Imported late: the one that is not used would be a tenth of a second of the start.
    insert: Any
    if dialect == "postgresql":
        from sqlalchemy.dialects.postgresql import insert

        new = insert(_table).from_select(_SHAPE.columns, _LISTED)
    else:
        from sqlalchemy.dialects.sqlite import insert

        new = insert(_table)
    moved = {"due_at": new.excluded.due_at, "state": new.excluded.state}
    return Prepared(
        new.on_conflict_do_update(index_elements=[_table.c.key], set_=moved),
        None if dialect == "postgresql" else _SHAPE.columns,
    )


def _new(planned: Planned) -> dict[str, Any]:
    """Give a row of what is planned: no record is made of what is only written."""
    return {**_AS_NEW, **planned, "id": time_ordered_id(planned["created_at"])}


def _in_json(value: object) -> str:
    """Write what JSON has no word for as PostgreSQL reads it; a moment's sealed piece is empty."""
    if isinstance(value, datetime):
        return str(as_utc(value))
    return value.decode() if isinstance(value, bytes) else str(value)


class Moments(Repository[Moment]):
    """What happens later."""

    def __init__(self, connection: Connection, sealer: Sealer) -> None:
        super().__init__(connection, sealer, _SHAPE)
        self.planned_at: datetime | None = None
        """When the first of what was planned in this unit is due."""
        self._planned: dict[str, Planned] = {}

    def save(self, record: Moment) -> None:
        """Write a changed moment."""
        if record.state is MomentState.PLANNED:
            self._note(record.due_at)
        super().save(record)

    def _note(self, due_at: datetime) -> None:
        if self.planned_at is None or due_at < self.planned_at:
            self.planned_at = due_at

    def plan(self, planned: Planned) -> None:
        """Plan a moment; where one with its key was planned before, that one moves to its time."""
        key, due_at = planned["key"], planned["due_at"]
        self._note(due_at)
        for known in self._known.values():
            if known.key == key:
                known.due_at, known.state = due_at, MomentState.PLANNED
        self._planned[key] = planned
        self.has_written = True

    def write(self) -> None:
        """Write down what was planned, all at once: before anything else is asked of moments."""
        planned, self._planned = self._planned, {}
        if planned:
            dialect = self._connection.dialect.name
            each = [_new(facts) for facts in planned.values()]
            if dialect == "postgresql":
                each = [{"listed": json.dumps(each, default=_in_json)}]
            _planning(dialect).run(self._connection, *each)

    def due(self, now: datetime, most: int) -> list[tuple[UUID, UUID]]:
        """Give (moment, account) of what is due up to now, the earliest first."""
        found = _DUE.rows(self._connection, {"now": now, "most": most})
        return [(row[0], row[1]) for row in found]

    def next_due_at(self) -> datetime | None:
        """Give when the next moment is due, if one is planned."""
        found = _NEXT.rows(self._connection, {})
        return found[0][0] if found else None

    def due_nudges(self, account_id: UUID, now: datetime) -> list[Moment]:
        """Give the nudges of one account that are due up to now, the earliest first."""
        statement = (
            select(_table)
            .where(
                _table.c.account_id == account_id,
                _table.c.nudge.is_(True),
                _table.c.state == MomentState.PLANNED.value,
                _table.c.due_at <= now,
            )
            .order_by(_table.c.due_at, _table.c.id)
        )
        return [self.opened(row) for row in self._connection.execute(statement)]

    def drop(self, key: str) -> None:
        """Drop what was planned under this key, if it has not happened."""
        self._connection.execute(
            update(_table)
            .where(_table.c.key == key, _table.c.state == MomentState.PLANNED.value)
            .values(state=MomentState.DROPPED.value)
        )

    def drop_by_id(self, moment_id: UUID) -> None:
        """Drop a moment that nobody is there for any more."""
        self._mark(moment_id, MomentState.DROPPED)

    def fail(self, moment_id: UUID) -> None:
        """Note that a moment could not happen: it is not tried for ever."""
        self._mark(moment_id, MomentState.FAILED)

    def _mark(self, moment_id: UUID, state: MomentState) -> None:
        self._connection.execute(
            update(_table).where(_table.c.id == moment_id).values(state=state.value)
        )

    def forget_before(self, at: datetime) -> None:
        """Forget what is over and was due before this."""
        over = (MomentState.DONE.value, MomentState.DROPPED.value)
        self._connection.execute(
            _table.delete().where(_table.c.state.in_(over), _table.c.due_at < at)
        )
