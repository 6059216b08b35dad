"""Moments: what happens later, found by its time."""

from datetime import datetime
from typing import cast
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.engine import Connection

from domain.bookkeeping import Moment, MomentFacts, MomentState, MomentWords
from storage import rows
from storage.repository import Repository, Shape
from storage.sealing import Sealer

_SHAPE = Shape(Moment, MomentFacts, MomentWords, rows.MomentRow)
_table = _SHAPE.table


class Moments(Repository[Moment]):
    """What happens later."""

    def __init__(self, connection: Connection, sealer: Sealer) -> None:
        super().__init__(connection, sealer, _SHAPE)

    def due(self, now: datetime, most: int) -> list[tuple[UUID, UUID]]:
        """Give (moment, account) of what is due up to now, the earliest first."""
        statement = (
            select(_table.c.id, _table.c.account_id)
            .where(_table.c.state == MomentState.PLANNED.value, _table.c.due_at <= now)
            .order_by(_table.c.due_at, _table.c.id)
            .limit(most)
        )
        return [(row.id, row.account_id) for row in self._connection.execute(statement)]

    def next_due_at(self) -> datetime | None:
        """Give when the next moment is due, if one is planned."""
        statement = (
            select(_table.c.due_at)
            .where(_table.c.state == MomentState.PLANNED.value)
            .order_by(_table.c.due_at)
            .limit(1)
        )
        return cast("datetime | None", self._connection.execute(statement).scalar())

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

    def fail(self, moment_id: UUID) -> None:
        """Note that a moment could not happen: it is not tried for ever."""
        self._connection.execute(
            update(_table).where(_table.c.id == moment_id).values(state=MomentState.FAILED.value)
        )

    def forget_before(self, at: datetime) -> None:
        """Forget what is over and was due before this."""
        over = (MomentState.DONE.value, MomentState.DROPPED.value)
        self._connection.execute(
            _table.delete().where(_table.c.state.in_(over), _table.c.due_at < at)
        )
