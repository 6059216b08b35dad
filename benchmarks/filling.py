"""Databases with many groups in them: real rows, sealed with real keys, through the repositories.

Every group has an owner, two members, a planned meeting and a past one, a task, reminders to come,
and what the bot said before.
"""

import gc
import os
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from types import SimpleNamespace
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import Table, event, insert, select
from sqlalchemy.engine import Connection, Engine

from benchmarks.databases import MASTER_KEY, NOW, keys_in, sqlite
from benchmarks.stage import MEMORY
from domain.accounts import Account, AccountState
from domain.bookkeeping import Moment, OutboxRow, OutboxState
from domain.clock import SetClock
from domain.groups import Group
from domain.meetings import Meeting, MeetingState
from domain.members import Member, Role
from domain.tasks import Task, TaskState
from messages.said import Said, text, to_json
from storage.copying import count_on
from storage.key_tables import data_key
from storage.keys import KEY_BYTES, KeyStore, _wrapped
from storage.rows import metadata
from storage.schema import bring_up_to_date
from storage.storage import Storage
from storage.unit import Unit

IN_ONE_GO = 1000
FIRST_PERSON = 10_000_000
"""The owner of group n is person n + this, on Telegram."""


def fill(folder: Path, groups: int) -> str:
    """Make a database with so many groups, and its keys, in a folder; give its URL."""
    clock = SetClock(NOW)
    with TemporaryDirectory(dir=MEMORY) as quick, _no_collecting():
        storage = Storage(sqlite(Path(quick)), KeyStore(keys_in(Path(quick)), MASTER_KEY, clock))
        for engine in (storage.engine, storage.keys.engine):
            _hurry(engine)
        bring_up_to_date(storage.engine)
        for first in range(0, groups, IN_ONE_GO):
            with storage.unit() as unit:
                _add(unit, range(first, min(first + IN_ONE_GO, groups)))
        storage.close()
        for path in Path(quick).iterdir():
            shutil.copy(path, folder)
    return sqlite(folder)


@contextmanager
def _no_collecting() -> Iterator[None]:
    """Look for no rings of objects: there are none, and a third of the time went to it."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def _hurry(engine: Engine) -> None:
    """Let a file be filled without waiting for the disk: it is only kept once it is whole."""

    @event.listens_for(engine, "checkout")
    def _settings(connection: Any, _record: Any, _proxy: Any) -> None:
        for pragma in ("synchronous=OFF", "cache_size=-500000"):
            connection.execute(f"PRAGMA {pragma}")


def copy(from_url: str, to_url: str, keys_folder: Path) -> None:
    """Bring all rows of one database to an empty one."""
    clock = SetClock(NOW)
    source, target = (
        Storage(url, KeyStore(keys_in(keys_folder), MASTER_KEY, clock))
        for url in (from_url, to_url)
    )
    bring_up_to_date(target.engine)
    with source.engine.connect() as reading, target.engine.begin() as writing:
        for table in metadata.sorted_tables:
            _stream(reading, writing, table)
        count_on(writing, metadata)
    source.close()
    with target.engine.connect() as connection:
        connection.exec_driver_sql("ANALYZE")
    target.close()


def _stream(reading: Connection, writing: Connection, table: Table) -> None:
    """Bring the rows of one table over with PostgreSQL's COPY: ten times faster than INSERT."""
    columns = ", ".join(f'"{column.name}"' for column in table.columns)
    with (
        writing.connection.cursor() as cursor,
        cursor.copy(f'COPY "{table.name}" ({columns}) FROM STDIN') as into,
    ):
        for row in reading.execution_options(yield_per=5000).execute(select(table)):
            into.write_row(row)


def _add(unit: Unit, numbers: range) -> None:
    """Add groups with all that is theirs, a table at a time."""
    owners = [_account(unit, FIRST_PERSON + number) for number in numbers]
    groups = [
        Group(owner_id=each.id, owner_name=f"Eigenaar {number}", created_at=NOW)
        for number, each in zip(numbers, owners, strict=True)
    ]
    _add_keys(unit.keys, [each.id for each in (*owners, *groups)])
    unit.accounts.add_all(owners)
    unit.groups.add_all(groups)
    both = list(zip(owners, groups, strict=True))
    unit.members.add_all([each for owner, group in both for each in _members(owner, group)])
    unit.meetings.add_all([each for group in groups for each in _meetings(group)])
    unit.tasks.add_all([_task(group) for group in groups])
    unit.outbox.add_all([each for owner, group in both for each in _said(owner.id, group.id)])
    unit.moments.add_all([each for owner, group in both for each in _moments(owner.id, group.id)])


def _add_keys(keys: KeyStore, owner_ids: Sequence[UUID]) -> None:
    """Make keys for many at once: one by one, as they are made in life, it would take an hour."""
    with keys.engine.begin() as connection:
        master = keys.current_master(connection)
        made = []
        for owner_id in owner_ids:
            key_id = uuid4()
            wrapped = _wrapped(master, key_id, owner_id, os.urandom(KEY_BYTES))
            made.append(
                {"id": key_id, "owner_id": owner_id, "is_current": True, "created_at": NOW}
                | wrapped
            )
        connection.execute(insert(data_key), made)
    for each in made:
        keys._keep(SimpleNamespace(**each))


def _account(unit: Unit, number: int) -> Account:
    return Account(
        platform="telegram",
        lookup=unit.keys.hash("account", f"telegram:{number}"),
        address=str(number),
        name=f"Eigenaar {number}",
        state=AccountState.ACTIVE,
        consent_at=NOW,
        created_at=NOW,
    )


def _members(owner: Account, group: Group) -> Iterator[Member]:
    of_group = {"group_id": group.id, "joined_at": NOW}
    yield Member(**of_group, account_id=owner.id, role=Role.OWNER, name=owner.name or "")
    yield Member(**of_group, name="Mark")
    yield Member(**of_group, name="Noor")


def _meetings(group: Group) -> Iterator[Meeting]:
    for days, state in ((30, MeetingState.PLANNED), (-30, MeetingState.ENDED)):
        on = (NOW + timedelta(days=days)).replace(tzinfo=None)
        yield Meeting(
            group_id=group.id, state=state, starts_local=on, place="Buurthuis", created_at=NOW
        )


def _task(group: Group) -> Task:
    return Task(group_id=group.id, state=TaskState.ACCEPTED, created_at=NOW, text="belt de bank")


def _moments(account_id: UUID, group_id: UUID) -> Iterator[Moment]:
    for day in (20, 29):
        yield Moment(
            key=f"remind:{account_id}:{group_id}:{day}",
            kind="remind",
            account_id=account_id,
            group_id=group_id,
            nudge=True,
            due_at=NOW + timedelta(days=3650 + day),
            created_at=NOW,
        )


def _said(account_id: UUID, group_id: UUID) -> Iterator[OutboxRow]:
    for number in range(1):
        yield OutboxRow(
            account_id=account_id,
            group_id=group_id,
            kind="answer",
            state=OutboxState.SENT,
            handle=str(number),
            due_at=NOW,
            created_at=NOW,
            said=to_json(Said(text("common-not-understood"))),
        )
