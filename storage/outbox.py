"""The outbox's rows: written with the turn, claimed by the dispatcher, marked when delivered."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any, cast
from uuid import UUID

from sqlalchemy import CursorResult, and_, bindparam, literal_column, or_, select, update
from sqlalchemy.engine import Connection

from domain.bookkeeping import OutboxFacts, OutboxRow, OutboxState, OutboxWords
from storage import rows
from storage.prepared import Prepared
from storage.repository import Repository, Shape
from storage.sealing import Sealer

LEASE_FOR = timedelta(minutes=2)
"""How long a dispatcher may be silent before another takes its work over."""

_SHAPE = Shape(OutboxRow, OutboxFacts, OutboxWords, rows.OutboxTable)
_table = _SHAPE.table
_is_open = _table.c.state.in_(
    [literal_column(f"'{state}'") for state in ("due", "leased", "sending")]
)
"""In the very words of the index of what has not ended: else SQLite reads all that was ever said."""
_is_due = _table.c.state == literal_column("'due'")
_claimable = and_(
    _is_open,
    _table.c.due_at <= bindparam("now"),
    or_(_is_due, _table.c.leased_until_at <= bindparam("now")),
)
_CLAIM = Prepared(
    update(_table)
    .where(
        _claimable,
        _table.c.number.in_(
            select(_table.c.number)
            .where(_claimable)
            .order_by(_table.c.priority, _table.c.number)
            .limit(bindparam("most"))
            .with_for_update(skip_locked=True)
        ),
    )
    .values(
        state=literal_column("'leased'"),
        leased_until_at=bindparam("until"),
    )
    .returning(*_table.columns)
)
_PRIORITY, _NUMBER, _MAYBE_SENT = map(_SHAPE.columns.index, ("priority", "number", "maybe_sent"))
_EARLIEST_DUE = Prepared(
    select(_table.c.due_at)
    .where(_is_open, _is_due)
    .order_by(_table.c.due_at)
    .limit(1)
)
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
        super().__init__(connection, sealer, _SHAPE)
        self.sets_aside = False
        """Whether what is said in this unit may have been said before, and so waits."""

    def add(self, record: OutboxRow) -> OutboxRow:
        """Write a message down, to be sent."""
        if self.sets_aside:
            record.state = OutboxState.SET_ASIDE
        return super().add(record)

    def claim(self, now: datetime, most: int) -> list[tuple[OutboxRow, bool]]:
        """Take due rows for delivery: the most urgent first, in the order they were said.

        Rows whose dispatcher fell silent are taken over. Each comes with whether it was on its
        way before, so that it may have arrived.
        """
        taken = _CLAIM.rows(self._connection, {"now": now, "until": now + LEASE_FOR, "most": most})
        in_order = sorted(taken, key=lambda row: (row[_PRIORITY], row[_NUMBER]))
        return [(self.opened(row), bool(row[_MAYBE_SENT])) for row in in_order]

    def mark_sending(self, row_ids: Sequence[UUID]) -> None:
        """Note that these are on their way: whoever takes them over can't know if they arrived."""
        for row_id in row_ids:
            self.mark(row_id, OutboxState.SENDING, maybe_sent=True)

    def recover(self) -> None:
        """Make due again what was claimed by a process that is no more."""
        self._connection.execute(
            update(_table)
            .where(_table.c.state.in_((OutboxState.LEASED.value, OutboxState.SENDING.value)))
            .values(state=OutboxState.DUE.value, leased_until_at=None)
        )

    def earliest_due(self) -> datetime | None:
        """Give when the next row is due, if one waits."""
        found = _EARLIEST_DUE.rows(self._connection, {})
        return found[0][0] if found else None

    def find_delivered(self, account_id: UUID, handle: str) -> OutboxRow | None:
        """Give the newest message that was delivered under this handle, if it is known."""
        found = self.where(account_id=account_id, handle=handle, order_by=("-number",), limit=1)
        return found[0] if found else None

    def answerable(self, account_id: UUID, since: datetime, most: int = 5) -> list[OutboxRow]:
        """Give the newest messages with one-tap answers that nobody tapped yet."""
        asked = {"account_id": account_id, "since": since, "most": most}
        return [self.opened(row) for row in _ANSWERABLE.rows(self._connection, asked)]

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
        """Withdraw what waits and has these facts; return how many."""
        waiting = (OutboxState.DUE.value, OutboxState.SET_ASIDE.value)
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
