"""The outbox's rows: written with the turn, claimed by the dispatcher, marked when delivered."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Any, cast
from uuid import UUID

from sqlalchemy import CursorResult, and_, bindparam, func, literal_column, or_, select, update
from sqlalchemy.engine import Connection

from domain.bookkeeping import (
    Audience,
    OutboxFacts,
    OutboxRow,
    OutboxState,
    OutboxWords,
    Priority,
)
from domain.sharing import Thing
from storage import rows
from storage.prepared import Prepared
from storage.repository import Repository, Shape
from storage.sealing import Sealer

_MOST_REMEMBERED = 2000
"""As many as any platform takes in a minute: what a dispatcher must know of the one before it."""

_SHAPE = Shape(OutboxRow, OutboxFacts, OutboxWords, rows.OutboxTable)
_table = _SHAPE.table
# Written out, and not bound: a database uses an index on some rows only where it sees that it may.
_waits = _table.c.state == literal_column("'due'")
_ended_badly = or_(
    _table.c.state == literal_column("'dead'"), _table.c.state == literal_column("'unknown'")
)
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
_PRIORITY, _NUMBER, _MAYBE_SENT = map(_SHAPE.columns.index, ("priority", "number", "maybe_sent"))
_ID = _SHAPE.columns.index("id")
_EARLIEST_DUE = Prepared(select(_table.c.due_at).where(_waits).order_by(_table.c.due_at).limit(1))
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
_STANDING = select(func.count(), func.min(_table.c.due_at)).where(
    _waits, _table.c.due_at <= bindparam("now")
)


@dataclass(frozen=True, slots=True)
class Standing:
    """How the outbox stands, for the operator: numbers and times, never content.

    `late` messages should have left by now, the first of them since `oldest_at`. Of those said
    within the time that is looked at, `dead` will never arrive, and of `unknown` nobody knows.
    """

    late: int
    oldest_at: datetime | None
    dead: int
    unknown: int


@dataclass(frozen=True, slots=True)
class Ended:
    """A message that did not arrive (DEAD), or of which nobody knows (UNKNOWN): no content."""

    id: UUID
    kind: str
    state: OutboxState
    attempts: int
    said_at: datetime


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

    def claim(
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
                claimed.append((self.opened(row), bool(row[_MAYBE_SENT])))
            except Exception:
                # Its key is gone, or it is damaged: it must not hold up all others.
                self.mark(row[_ID], OutboxState.DEAD)
        return claimed

    def mark_sending(self, row_id: UUID, *, term: int = 0) -> bool:
        """Note that a row is on its way: whoever takes it over can't know if it arrived.

        False: it is not this dispatcher's any more.
        """
        return self.settle(row_id, OutboxState.SENDING, term=term, maybe_sent=True)

    def mark_leaving(self, row_ids: Collection[UUID]) -> None:
        """Note that rows are on their way which were claimed in this very unit."""
        if row_ids:
            facts = {"state": OutboxState.SENDING.value, "maybe_sent": True}
            marking = _marking(("state", "maybe_sent"))
            marking.run(self._connection, *[{"row_id": each, **facts} for each in row_ids])

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
                self.mark(row_id, OutboxState.DUE, leased_by=None)
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

    def standing(self, now: datetime, since: datetime) -> Standing:
        """Give how it stands; what came to a bad end is counted where it was said `since`."""
        late, oldest_at = self._connection.execute(_STANDING, {"now": now}).one()
        ends = [each.state for each in self.ended_badly(since)]
        return Standing(
            late=late,
            oldest_at=oldest_at,
            dead=ends.count(OutboxState.DEAD),
            unknown=ends.count(OutboxState.UNKNOWN),
        )

    def ended_badly(self, since: datetime, most: int = 1000) -> list[Ended]:
        """Give what was said since and will never arrive, or may not have; the newest first."""
        statement = (
            select(
                _table.c.id,
                _table.c.kind,
                _table.c.state,
                _table.c.attempts,
                _table.c.created_at,
            )
            .where(
                _ended_badly,
                _table.c.created_at >= since,
            )
            .order_by(_table.c.number.desc())
            .limit(most)
        )
        return [
            Ended(row.id, row.kind, OutboxState(row.state), row.attempts, row.created_at)
            for row in self._connection.execute(statement)
        ]

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
