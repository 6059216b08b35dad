"""The log of access: lines are gathered while a turn lasts, and written with its commit."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, delete, or_, select
from sqlalchemy.engine import Connection

from domain.bookkeeping import Access, AccessFacts, AccessWords
from storage import bookkeeping_rows
from storage.prepared import Prepared
from storage.repository import Repository, Shape
from storage.sealing import Sealer

_SHAPE = Shape(Access, AccessFacts, AccessWords, bookkeeping_rows.AccessRow)
_table = _SHAPE.table
_OLD = Prepared(delete(_table).where(_table.c.at < bindparam("before")))
_OF = Prepared(
    delete(_table).where(
        or_(_table.c.who_id == bindparam("of"), _table.c.group_id == bindparam("of"))
    )
)


class AccessLog(Repository[Access]):
    """Who saw or changed what of whom.

    A turn asks for access several times, mostly for the same: that is one line, and all lines of a
    turn are one statement.
    """

    def __init__(self, connection: Connection, sealer: Sealer) -> None:
        super().__init__(connection, sealer, _SHAPE)
        self._noted: dict[tuple[Any, ...], Access] = {}

    def note(self, look: Access) -> None:
        """Note a line; it is written when the turn is committed."""
        self._noted.setdefault(
            (look.who_id, look.group_id, look.action, look.subject_id, look.allowed), look
        )

    def write(self) -> None:
        """Write what was noted."""
        noted, self._noted = self._noted, {}
        self.add_all(list(noted.values()))

    def where(
        self, *, order_by: Sequence[str] = (), limit: int | None = None, **facts: Any
    ) -> list[Access]:
        """Give the lines that have these facts, those that were just noted among them."""
        self.write()
        return super().where(order_by=order_by, limit=limit, **facts)

    def count(self, **facts: Any) -> int:
        """Count the lines that have these facts, those that were just noted among them."""
        self.write()
        return super().count(**facts)

    def of(self, whose_id: UUID, group_ids: Sequence[UUID], since: datetime) -> list[Access]:
        """Give what others could do in these groups with what is somebody's own, since a time."""
        self.write()
        statement = (
            select(_table)
            .where(
                _table.c.group_id.in_(group_ids),
                _table.c.whose_id == whose_id,
                _table.c.who_id != whose_id,
                _table.c.allowed.is_(True),
                _table.c.at >= since,
            )
            .order_by(_table.c.at)
        )
        return [self.opened(row) for row in self._connection.execute(statement)]

    def forget_of(self, row_id: UUID) -> None:
        """Forget what somebody did, or what was done in a group: they are forgotten themselves."""
        self._noted = {
            key: look
            for key, look in self._noted.items()
            if row_id not in (look.who_id, look.group_id)
        }
        _OF.run(self._connection, {"of": row_id})

    def forget_before(self, at: datetime) -> None:
        """Forget lines from before this."""
        _OLD.run(self._connection, {"before": at})
