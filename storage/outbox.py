"""The outbox: what a turn says is written down here, and what became of it is found here.

How it leaves is in `storage.claims`.
"""

from datetime import datetime
from functools import lru_cache
from typing import Any, cast
from uuid import UUID

from sqlalchemy import CursorResult, bindparam, select, update
from sqlalchemy.engine import Connection

from domain.bookkeeping import (
    OutboxFacts,
    OutboxRow,
    OutboxState,
    OutboxWords,
    Priority,
)
from domain.sharing import Thing
from storage import bookkeeping_rows
from storage.prepared import Prepared
from storage.repository import Repository, Shape
from storage.sealing import Sealer

SHAPE = Shape(OutboxRow, OutboxFacts, OutboxWords, bookkeeping_rows.OutboxTable)
_table = SHAPE.table
_ANSWERABLE = Prepared(
    select(_table)
    .where(
        _table.c.account_id == bindparam("account_id"),
        _table.c.answerable.is_(True),
        _table.c.created_at >= bindparam("since"),
    )
    .order_by(_table.c.number.desc())
    .limit(bindparam("most"))
)


@lru_cache(maxsize=64)
def _marking(facts: tuple[str, ...]) -> Prepared:
    """Give the statement that changes these facts of one row."""
    changed: dict[str, Any] = {name: bindparam(name) for name in facts}
    return Prepared(update(_table).where(_table.c.id == bindparam("row_id")).values(changed))


class Outbox(Repository[OutboxRow]):
    """What must be sent."""

    def __init__(self, connection: Connection, sealer: Sealer) -> None:
        super().__init__(connection, sealer, SHAPE)
        self.sets_aside = False
        """Whether what is said in this unit may have been said before, and so waits."""
        self.said: list[UUID] = []
        """What was written down in this unit, for the logs."""
        self.encloses = False
        """Whether a picture or a file goes with any of it."""

    def add(self, record: OutboxRow) -> OutboxRow:
        """Write a message down, to be sent."""
        if self.sets_aside:
            record.state = OutboxState.SET_ASIDE
        self.said.append(record.id)
        self.encloses = self.encloses or bool(record.said.get("enclosed"))
        return super().add(record)

    def find_delivered(self, account_id: UUID, handle: str) -> OutboxRow | None:
        """Give the newest message that was delivered under this handle, if it is known."""
        found = self.where(account_id=account_id, handle=handle, order_by=("-number",), limit=1)
        return found[0] if found else None

    def answerable(self, account_id: UUID, since: datetime, most: int = 5) -> list[OutboxRow]:
        """Give the newest messages with one-tap answers that nobody tapped yet."""
        asked = {"account_id": account_id, "since": since, "most": most}
        return [self.opened(row) for row in _ANSWERABLE.rows(self._connection, asked)]

    def close_all_answers(self, account_id: UUID) -> None:
        """Let nothing that was said to somebody up to now count where an answer is typed."""
        self._connection.execute(
            update(_table)
            .where(_table.c.account_id == account_id, _table.c.answerable.is_(True))
            .values(answerable=False)
        )

    def handles(self, account_id: UUID, since: datetime) -> list[str]:
        """Give the platform's names for all that was delivered to somebody since a time."""
        statement = select(_table.c.handle, _table.c.other_handles).where(
            _table.c.account_id == account_id,
            _table.c.handle.is_not(None),
            _table.c.sent_at >= since,
        )
        found: list[str] = []
        for handle, others in self._connection.execute(statement):
            found += [*(others or "").split(), handle]
        return found

    def told(
        self, account_id: UUID, group_id: UUID, since: datetime
    ) -> list[tuple[Thing, datetime]]:
        """Give what kinds of things of a group were sent to a member, and when.

        What they asked for themselves is not among it: nobody sees when somebody asks.
        """
        statement = (
            select(_table.c.thing, _table.c.created_at)
            .where(
                _table.c.account_id == account_id,
                _table.c.handle.is_not(None),
                _table.c.group_id == group_id,
                _table.c.thing.is_not(None),
                _table.c.priority != Priority.ANSWER.value,
                _table.c.created_at >= since,
            )
            .order_by(_table.c.number)
        )
        return [(Thing(thing), at) for thing, at in self._connection.execute(statement)]

    def mark(self, row_id: UUID, state: OutboxState, **facts: Any) -> None:
        """Change how a delivery stands, without touching what is said."""
        marking = _marking(("state", *sorted(facts)))
        marking.run(self._connection, {"row_id": row_id, "state": state.value, **facts})

    def close_answers(
        self, account_id: UUID, subject_id: UUID | None, kind: str | None = None
    ) -> None:
        """Let what was said earlier about something no longer count where an answer is typed.

        With a `kind`, only what was said in that way.
        """
        statement = update(_table).where(
            _table.c.account_id == account_id,
            _table.c.answerable.is_(True),
            _table.c.subject_id == subject_id,
        )
        if kind is not None:
            statement = statement.where(_table.c.kind == kind)
        self._connection.execute(statement.values(answerable=False))

    def withdraw(self, **facts: Any) -> int:
        """Withdraw what has not left and has these facts; return how many."""
        waiting = (OutboxState.DUE.value, OutboxState.LEASED.value, OutboxState.SET_ASIDE.value)
        statement = update(_table).where(_table.c.state.in_(waiting))
        for name, value in facts.items():
            statement = statement.where(_table.c[name] == value)
        result = self._connection.execute(statement.values(state=OutboxState.WITHDRAWN.value))
        return cast("CursorResult[Any]", result).rowcount

    def forget_about(self, subject_id: UUID) -> None:
        """Forget what was said about something; what was sent stays in people's chats."""
        self._connection.execute(_table.delete().where(_table.c.subject_id == subject_id))

    def forget_before(self, at: datetime) -> None:
        """Forget messages that came to their end, or were set aside, and were said before this."""
        over = (
            OutboxState.SENT.value,
            OutboxState.DEAD.value,
            OutboxState.WITHDRAWN.value,
            OutboxState.SET_ASIDE.value,
        )
        self._connection.execute(
            _table.delete().where(_table.c.state.in_(over), _table.c.created_at < at)
        )
