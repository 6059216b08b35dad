"""Copying rows as they are, sealed: into another database, or into a backup and back.

Nothing is opened on the way. What arrived is counted and added up, table by table.
"""

import hashlib
import json
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    DateTime,
    LargeBinary,
    MetaData,
    Table,
    Uuid,
    func,
    insert,
    select,
    text,
)
from sqlalchemy.engine import Connection
from sqlalchemy.types import NullType, TypeEngine

from storage.instants import Instant

AT_ONCE = 500
"""How many rows are carried at once."""

Values = Sequence[Any]
Shapes = Mapping[str, Sequence[tuple[str, str]]]
"""For each table the names of its columns, each with the kind of what it holds."""

_KINDS: Mapping[str, tuple[TypeEngine[Any], Callable[[str], Any] | None]] = {
    "id": (Uuid(), UUID),
    "bytes": (LargeBinary(), b64decode),
    "instant": (Instant(), datetime.fromisoformat),
    "local": (DateTime(), datetime.fromisoformat),
    "day": (Date(), date.fromisoformat),
    "yes-no": (Boolean(), None),
    "plain": (NullType(), None),
}
"""How each kind stands in a database, and how it is read back from text."""
_SERIAL = text("SELECT setval(pg_get_serial_sequence(:table, :column), :last)")


class NotAsSent(Exception):
    """What arrived is not what was sent."""


@dataclass(slots=True)
class Tally:
    """How many rows there are, and the sum of what they hold: in whatever order they come."""

    rows: int = 0
    checksum: int = 0

    def add(self, rows: Iterable[Values]) -> None:
        """Count these rows as well."""
        for row in rows:
            digest = hashlib.sha256(to_text(row).encode()).digest()
            self.checksum = (self.checksum + int.from_bytes(digest[:8])) % 2**64
            self.rows += 1


Tallies = Mapping[str, Tally]


def to_text(row: Values) -> str:
    """Write a row as one line of JSON."""
    return json.dumps([_plain(value) for value in row], separators=(",", ":"))


def from_text(line: str, kinds: Sequence[str]) -> list[Any]:
    """Read a row back. Raises `ValueError` for what is none."""
    return [
        value if value is None or (read := _KINDS[kind][1]) is None else read(value)
        for value, kind in zip(json.loads(line), kinds, strict=True)
    ]


def shapes_of(metadata: MetaData) -> Shapes:
    """Give what the rows of each table hold."""
    return {
        table.name: [(column.name, _kind(column.type)) for column in table.columns]
        for table in metadata.sorted_tables
    }


def read_rows(
    connection: Connection, name: str, columns: Sequence[tuple[str, str]]
) -> Iterator[Sequence[Values]]:
    """Give all rows of a table, some at a time; they are never all in memory."""
    some = {"yield_per": AT_ONCE}
    found = connection.execute(select(_table(name, columns)), execution_options=some)
    yield from found.partitions()


def write_rows(
    connection: Connection, name: str, columns: Sequence[tuple[str, str]], rows: Sequence[Values]
) -> None:
    """Write rows into a table."""
    if rows:
        names = [column for column, _ in columns]
        values = [dict(zip(names, row, strict=True)) for row in rows]
        connection.execute(insert(_table(name, columns)), values)


def tally(connection: Connection, shapes: Shapes) -> Tallies:
    """Count and add up what the tables hold."""
    tallies = {name: Tally() for name in shapes}
    for name, columns in shapes.items():
        for rows in read_rows(connection, name, columns):
            tallies[name].add(rows)
    return tallies


def copy(source: Connection, target: Connection, metadata: MetaData) -> Tallies:
    """Copy all rows of the tables, and look at what arrived. Raises `NotAsSent`."""
    shapes = shapes_of(metadata)
    sent = {name: Tally() for name in shapes}
    for name, columns in shapes.items():
        for rows in read_rows(source, name, columns):
            sent[name].add(rows)
            write_rows(target, name, columns, rows)
    count_on(target, metadata)
    if tally(target, shapes) != sent:
        raise NotAsSent
    return sent


def count_on(connection: Connection, metadata: MetaData) -> None:
    """Let numbers that a table gives by itself go on after those that were copied.

    SQLite does so by itself.
    """
    if connection.dialect.name != "postgresql":
        return
    for table in metadata.sorted_tables:
        counting = table.autoincrement_column
        if counting is None or counting.foreign_keys:
            continue
        last = connection.execute(select(func.max(counting))).scalar()
        if last is not None:
            serial = {"table": table.name, "column": counting.name, "last": last}
            connection.execute(_SERIAL, serial)


def is_empty(connection: Connection, metadata: MetaData) -> bool:
    """Whether none of the tables holds a row."""
    return not any(
        connection.execute(select(each).limit(1)).first() for each in metadata.tables.values()
    )


def _table(name: str, columns: Sequence[tuple[str, str]]) -> Table:
    return Table(name, MetaData(), *(Column(each, _KINDS[kind][0]) for each, kind in columns))


def _kind(given: TypeEngine[Any]) -> str:
    for name, (kind, _) in _KINDS.items():
        if isinstance(given, type(kind)):
            return name
    return "plain"


def _plain(value: Any) -> Any:
    if isinstance(value, bytes):
        return b64encode(value).decode()
    if isinstance(value, datetime | date):
        return value.isoformat()
    return value.hex if isinstance(value, UUID) else value
