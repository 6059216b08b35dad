"""Rows, on both databases."""

import contextlib
import sqlite3
from datetime import datetime, timedelta, timezone
from uuid import uuid4

import psycopg
import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext

from domain.bookkeeping import Audience, Moment, OutboxRow, OutboxState, Priority
from domain.contacts import Closeness, Contact, Sector
from domain.groups import Group
from domain.meetings import Meeting, MeetingState
from domain.members import Member, Role
from storage.keys import KeyErased
from storage.repository import NotFound
from storage.rows import metadata
from storage.schema import bring_up_to_date
from storage.storage import Storage
from storage.undelivered import undelivered
from tests.statements import statements
from tests.storage.conftest import NOW


def test_models_and_migrations_do_not_drift(storage: Storage) -> None:
    """The migrations make the very tables that the models describe."""
    with storage.engine.begin() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []


def test_migrating_twice_changes_nothing(storage: Storage) -> None:
    """A second start finds the database as it should be."""
    bring_up_to_date(storage.engine)


def test_facts_come_back_as_what_they_are(storage: Storage) -> None:
    """Instants are aware and UTC, wall times have no zone, kinds are kinds again."""
    summer = datetime(2026, 7, 1, 12, 30, tzinfo=timezone(timedelta(hours=2)))
    wall = datetime(2026, 12, 1, 14, 0)  # noqa: DTZ001 - a wall time has no zone
    with storage.unit() as unit:
        group = unit.groups.add(Group(owner_id=uuid4(), created_at=summer))
        contact = unit.contacts.add(
            Contact(
                group_id=group.id,
                created_at=NOW,
                name="Mark",
                closeness=Closeness.NEAR,
                sector=Sector.FAMILY,
            )
        )
        meeting = unit.meetings.add(
            Meeting(group_id=group.id, created_at=NOW, starts_local=wall, place="Buurthuis")
        )
    with storage.unit() as unit:
        assert unit.groups.get(group.id).created_at == summer
        assert unit.groups.get(group.id).created_at.utcoffset() == timedelta(0)
        assert unit.contacts.get(contact.id).closeness is Closeness.NEAR
        assert unit.contacts.get(contact.id).sector is Sector.FAMILY
        kept = unit.meetings.get(meeting.id)
        assert (kept.starts_local, kept.place, kept.state) == (
            wall,
            "Buurthuis",
            MeetingState.FINDING,
        )


def test_a_naive_instant_is_refused(storage: Storage) -> None:
    """Nobody could say when it is."""
    naive = datetime(2026, 7, 1, 12)  # noqa: DTZ001 - what is tested
    with pytest.raises(ValueError, match="needs a zone"), storage.unit() as unit:
        unit.groups.add(Group(owner_id=uuid4(), created_at=naive))


def test_rows_are_found_by_their_facts(storage: Storage) -> None:
    """Equal, one of several, and absent; in order, and counted."""
    with storage.unit() as unit:
        group = unit.groups.add(Group(owner_id=uuid4(), created_at=NOW))
        for place, (name, role) in enumerate(
            [("Anna", Role.OWNER), ("Mark", Role.MEMBER), ("Noor", Role.MEMBER)]
        ):
            unit.members.add(
                Member(
                    group_id=group.id,
                    role=role,
                    name=name,
                    account_id=None if name == "Noor" else uuid4(),
                    joined_at=NOW + timedelta(minutes=place),
                )
            )
    with storage.unit() as unit:
        newest = unit.members.where(group_id=group.id, order_by=("-joined_at",), limit=2)
        assert [member.name for member in newest] == ["Noor", "Mark"]
        without_app = unit.members.where(group_id=group.id, account_id=None)
        assert [member.name for member in without_app] == ["Noor"]
        assert unit.members.count(role=(Role.OWNER, Role.MEMBER), group_id=group.id) == 3
        assert unit.members.first(group_id=uuid4()) is None
        with pytest.raises(NotFound):
            unit.members.get(uuid4())


def test_a_unit_that_fails_leaves_nothing(storage: Storage) -> None:
    """All of a turn happens, or nothing."""
    group = Group(owner_id=uuid4(), created_at=NOW)
    with contextlib.suppress(ZeroDivisionError), storage.unit() as unit:
        unit.groups.add(group)
        raise ZeroDivisionError
    with storage.unit() as unit:
        assert unit.groups.find(group.id) is None


def test_an_event_is_taken_once(storage: Storage) -> None:
    """The same event again is known, on its own platform only."""
    with storage.unit() as unit:
        assert unit.take_event("telegram", "7", NOW, failed=False)
        assert not unit.take_event("telegram", "7", NOW, failed=False)
        assert unit.take_event("practice", "7", NOW, failed=False)


def _a_message(storage: Storage, **facts: object) -> OutboxRow:
    given = {"account_id": uuid4(), "kind": "answer", "due_at": NOW, "created_at": NOW}
    row = OutboxRow.model_validate({**given, "said": {}, **facts})
    with storage.unit() as unit:
        return unit.outbox.add(row)


def test_due_messages_are_claimed_once_the_urgent_first(storage: Storage) -> None:
    """An answer goes before a reminder; a claimed one is nobody else's; the future waits."""
    reminder = _a_message(storage, priority=Priority.REMINDER)
    answer = _a_message(storage)
    _a_message(storage, due_at=NOW + timedelta(hours=1))
    with storage.unit() as unit:
        claimed = [(row.id, maybe) for row, maybe in unit.claims.take(NOW, 10)]
    assert claimed == [(answer.id, False), (reminder.id, False)]
    with storage.unit() as unit:
        assert unit.claims.take(NOW, 10) == []


def test_an_earlier_dispatchers_messages_are_taken_over(storage: Storage) -> None:
    """In a new term they are claimed again; what was on its way may be a copy."""
    leased, sending = _a_message(storage), _a_message(storage)
    with storage.unit() as unit:
        unit.claims.take(NOW, 10, term=1)
        assert unit.claims.mark_sending(sending.id, term=1)
        unit.claims.recover(1, {leased.id, sending.id})
    with storage.unit() as unit:
        assert unit.claims.take(NOW + timedelta(days=1), 10, term=1) == []
        unit.claims.recover(2)
        again = unit.claims.take(NOW, 10, term=2)
        assert not unit.claims.mark_sending(leased.id, term=1)
    assert [(row.id, maybe) for row, maybe in again] == [(leased.id, False), (sending.id, True)]


def test_what_another_dispatcher_took_over_is_its_own(storage: Storage) -> None:
    """Whoever had it before writes down nothing of it any more; and once it ended, nobody does."""
    row = _a_message(storage)
    with storage.unit() as unit:
        unit.claims.take(NOW, 10, term=1)
        unit.claims.recover(2)
        assert not unit.claims.settle(row.id, OutboxState.DEAD, term=1)
        unit.claims.take(NOW, 10, term=2)
        assert not unit.claims.settle(row.id, OutboxState.DUE, term=1)
        unit.claims.note(row.id, OutboxState.DEAD, term=1)
        assert unit.claims.settle(row.id, OutboxState.SENT, term=2, sent_at=NOW)
        assert not unit.claims.settle(row.id, OutboxState.DUE, term=2)
    with storage.unit() as unit:
        assert unit.outbox.get(row.id).state is OutboxState.SENT


def test_what_was_sent_last_is_known_however_much_waits(storage: Storage) -> None:
    """Whoever takes over counts it for the limits: also what was said long before the rest."""
    sent, on_its_way = _a_message(storage), _a_message(storage, audience=Audience.GROUP_CHAT)
    rest = [
        OutboxRow(account_id=sent.account_id, kind="answer", due_at=NOW, created_at=NOW, said={})
        for _ in range(2001)
    ]
    with storage.unit() as unit:
        unit.claims.take(NOW, 2, term=1)
        unit.outbox.add_all(rest)
        unit.claims.mark_sending(on_its_way.id, term=1)
        unit.claims.settle(sent.id, OutboxState.SENT, term=1, sent_at=NOW, parts_sent=2)
        later = NOW + timedelta(seconds=5)
        assert unit.claims.sent_since(NOW - timedelta(minutes=1), later) == [
            (sent.account_id, False, NOW),
            (sent.account_id, False, NOW),
            (on_its_way.account_id, True, later),
        ]
        assert len(unit.claims.sent_since(NOW, later)) == 1


def test_a_row_that_can_not_be_read_holds_up_no_other(storage: Storage) -> None:
    """Its key is gone: it ends, and the operator sees that it did."""
    lost, kept = _a_message(storage), _a_message(storage)
    storage.keys.erase(lost.account_id, "account")
    with storage.unit() as unit:
        assert [row.id for row, _ in unit.claims.take(NOW, 10)] == [kept.id]
    with storage.unit() as unit:
        assert [each.id for each in undelivered(unit.connection)] == [lost.id]


def test_several_rows_are_read_at_once_but_for_what_can_not_be_read(storage: Storage) -> None:
    """Who asks for that one hears so; one that is not there is simply not found."""
    lost, kept = _a_message(storage), _a_message(storage)
    storage.keys.erase(lost.account_id, "account")
    with storage.unit() as unit:
        unit.outbox.know([lost.id, kept.id, uuid4()])
        assert unit.outbox.find_known(kept.id) is not None
        assert unit.outbox.find_known(lost.id) is None
        with pytest.raises(KeyErased):
            unit.outbox.find(lost.id)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_a_look_for_what_is_due_reads_no_more_than_that(storage: Storage) -> None:
    """However many messages were sent: the database goes by the index of what waits.

    (PostgreSQL chooses by how much there is.)
    """
    with statements(storage.engine) as looks, storage.unit() as unit:
        unit.claims.take(NOW, 10)
        unit.claims.earliest_due()
        unit.claims.rests(NOW)
        unit.claims.recover(1)
        unit.claims.sent_since(NOW, NOW)
    assert len(looks) == 7
    with storage.unit() as unit:
        for look in looks:
            plan = str(unit.connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {look}").all())
            assert ("ix_outbox_sent" if "sent_at >" in look else "ix_outbox_due") in plan, look


def test_what_was_sent_is_found_by_its_handle(storage: Storage) -> None:
    """A pressed button leads back to the message that it was on."""
    row = _a_message(storage, answerable=True)
    with storage.unit() as unit:
        unit.outbox.mark(row.id, OutboxState.SENT, handle="4001:12")
    with storage.unit() as unit:
        found = unit.outbox.find_delivered(row.account_id, "4001:12")
        assert found is not None
        assert found.id == row.id
        assert [each.id for each in unit.outbox.answerable(row.account_id, NOW)] == [row.id]
        assert unit.outbox.find_delivered(uuid4(), "4001:12") is None


def test_moments_are_found_up_to_now_and_planned_once(storage: Storage) -> None:
    """What is due is found by its time, the earliest first; one key is one moment."""
    account = uuid4()

    def moment(key: str, minutes: int) -> Moment:
        due_at = NOW + timedelta(minutes=minutes)
        return Moment(key=key, kind="reminder", account_id=account, due_at=due_at, created_at=NOW)

    with storage.unit() as unit:
        late, soon, later = moment("a", -1), moment("b", -2), moment("c", 5)
        for each in (late, soon, later):
            unit.moments.add(each)
    with storage.unit() as unit:
        assert unit.moments.due(NOW, 10) == [(soon.id, account), (late.id, account)]
        assert unit.moments.next_due_at() == soon.due_at
        unit.moments.drop("b")
    with storage.unit() as unit:
        assert unit.moments.due(NOW, 10) == [(late.id, account)]
    refused = (sqlite3.IntegrityError, psycopg.errors.UniqueViolation)
    with pytest.raises(refused), storage.unit() as unit:
        unit.moments.add(moment("a", 1))
