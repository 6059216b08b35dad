"""What is set aside when an older copy of the data is put back: nothing is said a second time.

In that copy messages wait that may have left since, and moments are planned that may have happened
since. Only the operator can know; until they say so, nothing of it leaves.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast

from sqlalchemy import CursorResult, func, select, update
from sqlalchemy.engine import Connection

from domain.bookkeeping import MomentState, OutboxState
from storage import rows

_outbox = rows.metadata.tables["outbox"]
_moment = rows.metadata.tables["moment"]
_WAITED = (OutboxState.DUE.value, OutboxState.LEASED.value, OutboxState.SENDING.value)
_is_set_aside = _outbox.c.state == OutboxState.SET_ASIDE.value


@dataclass(frozen=True, slots=True)
class SetAside:
    """Messages of one kind that wait for the operator: how many, and from when the oldest is."""

    kind: str
    messages: int
    oldest_at: datetime


def set_aside(connection: Connection, now: datetime) -> int:
    """Set aside every message that waits, and what due moments will say; return how many wait.

    A moment that was due by `now` still happens, for what must not be left undone (an erasure, the
    end of a poll), and what it says is set aside as well.
    """
    messages = connection.execute(
        update(_outbox)
        .where(_outbox.c.state.in_(_WAITED))
        .values(state=OutboxState.SET_ASIDE.value, leased_by=None)
    )
    connection.execute(
        update(_moment)
        .where(_moment.c.state == MomentState.PLANNED.value, _moment.c.due_at <= now)
        .values(may_have_happened=True)
    )
    return cast("CursorResult[Any]", messages).rowcount


def look_at_set_aside(connection: Connection) -> list[SetAside]:
    """Give what is set aside, by kind; no content."""
    statement = (
        select(_outbox.c.kind, func.count(), func.min(_outbox.c.created_at))
        .where(_is_set_aside)
        .group_by(_outbox.c.kind)
        .order_by(_outbox.c.kind)
    )
    return [SetAside(*row) for row in connection.execute(statement)]


def send_set_aside(connection: Connection) -> int:
    """Let it leave after all, unless it came too late meanwhile; return how many messages.

    Each is looked at once more when it leaves, as every message is.
    """
    return _move(connection, OutboxState.DUE)


def drop_set_aside(connection: Connection) -> int:
    """Let it never leave; return how many messages."""
    return _move(connection, OutboxState.WITHDRAWN)


def _move(connection: Connection, state: OutboxState) -> int:
    moved = connection.execute(update(_outbox).where(_is_set_aside).values(state=state.value))
    return cast("CursorResult[Any]", moved).rowcount
