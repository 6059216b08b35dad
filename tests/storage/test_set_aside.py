"""What waits in an older copy of the data is not said again before the operator says so."""

from datetime import timedelta
from uuid import uuid4

from domain.bookkeeping import Moment, MomentState, OutboxRow, OutboxState
from storage.set_aside import drop_set_aside, look_at_set_aside, send_set_aside, set_aside
from storage.storage import Storage
from tests.storage.conftest import NOW

SOON = timedelta(minutes=1)


def _say(storage: Storage, kind: str, state: OutboxState = OutboxState.DUE) -> OutboxRow:
    row = OutboxRow(account_id=uuid4(), kind=kind, due_at=NOW, created_at=NOW, said={}, state=state)
    with storage.unit() as unit:
        return unit.outbox.add(row)


def _set_aside(storage: Storage) -> int:
    with storage.unit() as unit:
        return set_aside(unit.connection, NOW)


def test_nothing_that_waited_is_claimed(storage: Storage) -> None:
    """Whether it waited or was on its way: nobody knows whether it left since."""
    for state in (OutboxState.DUE, OutboxState.LEASED, OutboxState.SENDING):
        _say(storage, "reminder", state)
    _say(storage, "answer", OutboxState.SENT)
    assert _set_aside(storage) == 3
    with storage.unit() as unit:
        unit.claims.recover(1)
        assert unit.claims.take(NOW + timedelta(days=1), 10) == []
        assert unit.claims.earliest_due() is None
        (found,) = look_at_set_aside(unit.connection)
    assert (found.kind, found.messages, found.oldest_at) == ("reminder", 3, NOW)


def test_the_operator_lets_it_go_or_drops_it(storage: Storage) -> None:
    """Let go, it is due again; dropped, it never leaves."""
    first = _say(storage, "reminder")
    _set_aside(storage)
    with storage.unit() as unit:
        assert send_set_aside(unit.connection) == 1
    with storage.unit() as unit:
        assert [row.id for row, _ in unit.claims.take(NOW, 10)] == [first.id]
    _set_aside(storage)
    with storage.unit() as unit:
        assert drop_set_aside(unit.connection) == 1
        assert look_at_set_aside(unit.connection) == []
    with storage.unit() as unit:
        assert unit.outbox.get(first.id).state is OutboxState.WITHDRAWN


def test_what_is_withdrawn_goes_also_when_it_was_set_aside(storage: Storage) -> None:
    """Somebody who wants no messages any more gets none of these either."""
    row = _say(storage, "reminder")
    _set_aside(storage)
    with storage.unit() as unit:
        assert unit.outbox.withdraw(account_id=row.account_id) == 1


def test_due_moments_are_known_as_what_may_have_happened(storage: Storage) -> None:
    """What was due may have happened since; what is due later has not."""
    with storage.unit() as unit:
        past, future = (
            unit.moments.add(
                Moment(key=str(by), kind="any", account_id=uuid4(), due_at=NOW + by, created_at=NOW)
            )
            for by in (-SOON, SOON)
        )
    _set_aside(storage)
    with storage.unit() as unit:
        assert unit.moments.get(past.id).may_have_happened
        assert not unit.moments.get(future.id).may_have_happened
        assert unit.moments.get(past.id).state is MomentState.PLANNED


def test_what_is_said_in_such_a_moment_is_set_aside(storage: Storage) -> None:
    """Its turn writes the message down, and it waits."""
    with storage.unit() as unit:
        unit.outbox.sets_aside = True
        unit.outbox.add(
            OutboxRow(account_id=uuid4(), kind="reminder", due_at=NOW, created_at=NOW, said={})
        )
    with storage.unit() as unit:
        assert unit.claims.take(NOW, 10) == []
        assert [each.messages for each in look_at_set_aside(unit.connection)] == [1]
