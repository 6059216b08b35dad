"""The outbox as its dispatcher sees it: rows are claimed, leave, and it is noted how that went."""

from collections.abc import Collection, Sequence
from datetime import datetime
from functools import lru_cache
from typing import Any
from uuid import UUID

from sqlalchemy import and_, bindparam, func, literal_column, or_, select, update
from sqlalchemy.engine import Connection

from domain.bookkeeping import Audience, OutboxRow, OutboxState, Priority
from storage.outbox import SHAPE, Outbox
from storage.prepared import Prepared

_MOST_REMEMBERED = 2000
"""As many as any platform takes in a minute: what a dispatcher must know of the one before it."""

_table = SHAPE.table
# Written out, and not bound: a database uses an index on some rows only where it sees that it may.
_waits = _table.c.state == literal_column("'due'")
_is_due = and_(
    _waits,
    _table.c.due_at <= bindparam("now"),
    _table.c.priority <= bindparam("lowest"),
)
_CLAIM = Prepared(
    update(_table)
    .where(
        _is_due,
        _table.c.number.in_(
            select(_table.c.number)
            .where(_is_due)
            .order_by(_table.c.priority, _table.c.number)
            .limit(bindparam("most"))
            .with_for_update(skip_locked=True)
        ),
    )
    .values(state=literal_column("'leased'"), leased_by=bindparam("term"))
    .returning(*_table.columns)
)
_CLAIMED = (OutboxState.LEASED.value, OutboxState.SENDING.value)
_is_claimed = tuple(_table.c.state == literal_column(f"'{each}'") for each in _CLAIMED)
_SENT_SINCE = Prepared(
    select(_table.c.account_id, _table.c.audience, _table.c.sent_at, _table.c.parts_sent)
    .where(_table.c.sent_at > bindparam("at"))
    .order_by(_table.c.sent_at.desc())
    .limit(_MOST_REMEMBERED)
)
_PRIORITY, _NUMBER, _MAYBE_SENT = map(SHAPE.columns.index, ("priority", "number", "maybe_sent"))
_ID = SHAPE.columns.index("id")
_EARLIEST_DUE = Prepared(select(_table.c.due_at).where(_waits).order_by(_table.c.due_at).limit(1))

_LEAVING = Prepared(
    update(_table)
    .where(_table.c.id == bindparam("row_id"))
    .values(state=literal_column("'sending'"), maybe_sent=True)
)


@lru_cache(maxsize=64)
def _settling(facts: tuple[str, ...], *, tells: bool) -> Prepared:
    """Give the statement that changes these facts of one row, if it is claimed in this term.

    `tells`: it gives a row where it did.
    """
    changed: dict[str, Any] = {name: bindparam(name) for name in facts}
    claimed = and_(
        _table.c.id == bindparam("row_id"),
        or_(*_is_claimed),
        _table.c.leased_by == bindparam("term"),
    )
    settling = update(_table).where(claimed).values(changed)
    return Prepared(settling.returning(_table.c.number) if tells else settling)


class Claims:
    """What the dispatcher on duty took from the outbox, to deliver it."""

    def __init__(self, connection: Connection, outbox: Outbox) -> None:
        """Take from an outbox, over its connection."""
        self._connection = connection
        self._outbox = outbox

    def take(
        self, now: datetime, most: int, *, term: int = 0, lowest: Priority = Priority.REMINDER
    ) -> list[tuple[OutboxRow, bool]]:
        """Take due rows for delivery: the most urgent first, in the order they were said.

        None is less urgent than `lowest`. They belong to the dispatcher of this `term` until it
        marks them. Each comes with whether it was on its way before, so that it may have arrived.
        """
        values = {"now": now, "most": most, "term": term, "lowest": lowest.value}
        taken = _CLAIM.rows(self._connection, values)
        claimed = []
        for row in sorted(taken, key=lambda row: (row[_PRIORITY], row[_NUMBER])):
            try:
                claimed.append((self._outbox.opened(row), bool(row[_MAYBE_SENT])))
            except Exception:
                # Its key is gone, or it is damaged: it must not hold up all others.
                self._outbox.mark(row[_ID], OutboxState.DEAD)
        return claimed

    def mark_sending(self, row_id: UUID, *, term: int = 0) -> bool:
        """Note that a row is on its way: whoever takes it over can't know if it arrived.

        False: it is not this dispatcher's any more.
        """
        return self.settle(row_id, OutboxState.SENDING, term=term, maybe_sent=True)

    def mark_leaving(self, row_ids: Collection[UUID]) -> None:
        """Note that rows are on their way which were claimed in this very unit."""
        if row_ids:
            _LEAVING.run(self._connection, *[{"row_id": each} for each in row_ids])

    def settle(self, row_id: UUID, state: OutboxState, *, term: int, **facts: Any) -> bool:
        """Note how a delivery stands, as long as it is this dispatcher's.

        False: another took over, and what became of it is for that one to say.
        """
        settling = _settling(("state", *sorted(facts)), tells=True)
        values = {"row_id": row_id, "term": term, "state": state.value, **facts}
        return bool(settling.rows(self._connection, values))

    def note(self, row_id: UUID, state: OutboxState, *, term: int, **facts: Any) -> None:
        """Note it as `settle` does, for who need not hear whether it was still theirs."""
        settling = _settling(("state", *sorted(facts)), tells=False)
        values = {"row_id": row_id, "term": term, "state": state.value, **facts}
        settling.run(self._connection, values)

    def put_off(self, row_ids: Sequence[UUID], until: datetime, *, term: int = 0) -> None:
        """Let rows that were claimed, and have not left, wait until then.

        They keep the term: whoever takes over knows by it that their chats must wait (`rests`).
        """
        self._connection.execute(
            update(_table)
            .where(
                _table.c.id.in_(row_ids),
                _table.c.state == OutboxState.LEASED.value,
                _table.c.leased_by == term,
            )
            .values(state=OutboxState.DUE.value, due_at=until)
        )

    def recover(self, term: int, known: Collection[UUID] = ()) -> int:
        """Make due again what is claimed, but not `known` to the dispatcher of this term.

        Returns how many.
        """
        found = 0
        for is_claimed in _is_claimed:
            claimed = select(_table.c.id, _table.c.leased_by).where(is_claimed)
            lost = [
                row.id
                for row in self._connection.execute(claimed)
                if row.leased_by != term or row.id not in known
            ]
            found += len(lost)
            for row_id in lost:
                self._outbox.mark(row_id, OutboxState.DUE, leased_by=None)
        return found

    def rests(self, now: datetime) -> dict[UUID, datetime]:
        """Give the accounts to which something was on its way that must wait, and until when."""
        statement = (
            select(_table.c.account_id, func.max(_table.c.due_at))
            .where(
                _waits,
                _table.c.due_at > now,
                _table.c.leased_by.is_not(None),
            )
            .group_by(_table.c.account_id)
        )
        return {row[0]: row[1] for row in self._connection.execute(statement)}

    def sent_since(self, at: datetime, now: datetime) -> list[tuple[UUID, bool, datetime]]:
        """Give (account, in a group chat, when) of what was sent since, the longest ago first.

        What was on its way when its dispatcher ended may have arrived just now.
        """
        sent: list[tuple[UUID, bool, datetime]] = []
        for account_id, audience, sent_at, parts in _SENT_SINCE.rows(self._connection, {"at": at}):
            sent += [(account_id, audience == Audience.GROUP_CHAT.value, sent_at)] * max(1, parts)
        on_its_way = select(_table.c.account_id, _table.c.audience).where(
            _table.c.state == literal_column("'sending'")
        )
        for account_id, audience in self._connection.execute(on_its_way):
            sent.append((account_id, audience == Audience.GROUP_CHAT.value, now))
        return sorted(sent, key=lambda each: each[2])

    def earliest_due(self) -> datetime | None:
        """Give when the next row is due, if one waits."""
        found = _EARLIEST_DUE.rows(self._connection, {})
        return found[0][0] if found else None
