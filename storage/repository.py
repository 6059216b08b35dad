"""Repositories: they seal and open the words of rows, and nobody else does."""

import json
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from enum import Enum
from functools import lru_cache
from typing import Any, Generic, TypeVar, get_args
from uuid import UUID

from sqlalchemy import Table, bindparam, delete, func, insert, select, update
from sqlalchemy.engine import Connection
from sqlmodel import SQLModel

from domain.record import Facts, Words
from storage.prepared import Prepared, rows_of_each
from storage.sealing import Sealer

R = TypeVar("R", bound=Facts)

_PADDED_TO = 64
"""Sealed words are padded with blanks, so that a row's size does not tell "yes" from "no"."""


class NotFound(Exception):
    """There is no such row (any more)."""


class Shape(Generic[R]):
    """How one kind of record is laid down: its table, its facts, its words."""

    def __init__(
        self, record: type[R], facts: type[Facts], words: type[Words], row: type[SQLModel]
    ) -> None:
        """Prepare the statements that every turn needs, once."""
        self.record = record
        self.table: Table = SQLModel.metadata.tables[str(row.__tablename__)]
        self.columns = tuple(self.table.columns.keys())
        self.facts = tuple(facts.model_fields)
        self.kinds = tuple(
            name for name, field in facts.model_fields.items() if _is_kind(field.annotation)
        )
        self.words = frozenset(words.model_fields)
        self.sealed_by = facts.sealed_by
        written = (*self.facts, "sealed")
        this_row = self.table.c.id == bindparam("row_id")
        changed: dict[str, Any] = {name: bindparam(name) for name in written if name != "id"}
        self.by_id = Prepared(select(self.table).where(this_row))
        self.insert = Prepared(insert(self.table).inline(), written)
        self.update = Prepared(update(self.table).where(this_row).values(changed))
        self.delete = Prepared(delete(self.table).where(this_row))

    def made_of(self, values: dict[str, Any]) -> R:
        """Make a record, checked, of what was read.

        Past SQLModel's own way in, which looks at each for a table first: these never are one.
        """
        record: R = self.record.__new__(self.record)
        self.record.__pydantic_validator__.validate_python(values, self_instance=record)
        return record


class Repository(Generic[R]):
    """The rows of one kind, within one unit of work.

    The same row is the same object within a unit. A change counts once it is saved.
    """

    def __init__(self, connection: Connection, sealer: Sealer, shape: Shape[R]) -> None:
        self._connection = connection
        self._sealer = sealer
        self._shape = shape
        self._known: dict[UUID, R] = {}
        self.has_written = False

    def add(self, record: R) -> R:
        """Write a new row, and give it back."""
        self.has_written = True
        self._shape.insert.run(self._connection, self._laid_down(record))
        self._known[record.id] = record
        return record

    def add_all(self, records: Sequence[R]) -> None:
        """Write several new rows in one statement."""
        if not records:
            return
        self.has_written = True
        self._shape.insert.run(self._connection, *[self._laid_down(each) for each in records])
        self._known.update({each.id: each for each in records})

    def save(self, record: R) -> None:
        """Write a changed row."""
        values = self._laid_down(record)
        values["row_id"] = values.pop("id")
        self.has_written = True
        self._shape.update.run(self._connection, values)

    def remove(self, record: R) -> None:
        """Take a row away."""
        self.has_written = True
        self._shape.delete.run(self._connection, {"row_id": record.id})
        self._known.pop(record.id, None)

    def find(self, row_id: UUID | None) -> R | None:
        """Give a row by its id, if it is there."""
        if row_id is None:
            return None
        if row_id in self._known:
            return self._known[row_id]
        found = self._shape.by_id.rows(self._connection, {"row_id": row_id})
        return self.opened(found[0]) if found else None

    def know(self, row_ids: Iterable[UUID]) -> None:
        """Read several rows at once, for whoever finds them one by one after this."""
        unknown = dict.fromkeys(each for each in row_ids if each not in self._known)
        by_id = [(self._shape.by_id, {"row_id": each}) for each in unknown]
        for found in rows_of_each(self._connection, *by_id) if by_id else ():
            # One that can't be opened is found by whoever asks for it alone.
            with suppress(Exception):
                self.opened(found[0])

    def asking(self, **facts: Any) -> tuple[Prepared, dict[str, Any]]:
        """Give the statement that finds the first row which has these facts, and its values."""
        asked = _prepared_where(self._shape.table, (), 1, *_split(facts))
        return asked, _bound(facts)

    def find_known(self, row_id: UUID) -> R | None:
        """Give a row by its id, if it was read in this unit before."""
        return self._known.get(row_id)

    def get(self, row_id: UUID | None) -> R:
        """Give a row by its id. Raises `NotFound`."""
        record = self.find(row_id)
        if record is None:
            raise NotFound
        return record

    def refresh(self, record: R) -> None:
        """Read a row again: after a lock it may have changed. Raises `NotFound`."""
        self._known.pop(record.id, None)
        fresh = self.get(record.id)
        record.__dict__.update(fresh.__dict__)
        self._known[record.id] = record

    def first(self, **facts: Any) -> R | None:
        """Give the first row that has these facts, if any."""
        found = self.where(limit=1, **facts)
        return found[0] if found else None

    def where(
        self, *, order_by: Sequence[str] = (), limit: int | None = None, **facts: Any
    ) -> list[R]:
        """Give the rows that have these facts.

        A fact given as a tuple matches any of its values. `order_by` names facts, with a
        minus sign for the other way round.
        """
        equal, several, absent = _split(facts)
        asked = (self._shape.table, tuple(order_by), limit, equal, several, absent)
        found: Iterable[Sequence[Any]]
        if several:
            found = self._connection.execute(_select_where(*asked), _bound(facts))
        else:
            found = _prepared_where(*asked).rows(self._connection, _bound(facts))
        return [self.opened(row) for row in found]

    def count(self, **facts: Any) -> int:
        """Count the rows that have these facts, without opening any."""
        rows = _select_where(self._shape.table, (), None, *_split(facts)).subquery()
        statement = select(func.count()).select_from(rows)
        return int(self._connection.execute(statement, _bound(facts)).scalar_one())

    def opened(self, row: Sequence[Any]) -> R:
        """Make the record of a row that was read: all its columns, in the table's order."""
        values: dict[str, Any] = dict(zip(self._shape.columns, row, strict=True))
        row_id: UUID = values["id"]
        known = self._known.get(row_id)
        if known is not None:
            return known
        if sealed := values.pop("sealed"):
            values |= json.loads(
                self._sealer.open(sealed, table=self._shape.table.name, row_id=row_id)
            )
        record = self._shape.made_of(values)
        self._known[row_id] = record
        return record

    def _laid_down(self, record: R) -> dict[str, Any]:
        known = record.__dict__
        values = {name: known[name] for name in self._shape.facts}
        for name in self._shape.kinds:
            values[name] = _plain(values[name])
        values["sealed"] = b""
        if self._shape.words:
            words = record.model_dump_json(include=set(self._shape.words)).encode()
            values["sealed"] = self._sealer.seal(
                words + b" " * (-len(words) % _PADDED_TO),
                table=self._shape.table.name,
                row_id=record.id,
                owner_id=next(
                    values[name] for name in self._shape.sealed_by if values[name] is not None
                ),
            )
        return values


def _is_kind(annotation: Any) -> bool:
    """Whether a fact is one of several kinds, or none: what is laid down by its value."""
    each = get_args(annotation) or (annotation,)
    return any(isinstance(one, type) and issubclass(one, Enum) for one in each)


def _plain(value: Any) -> Any:
    return value.value if isinstance(value, Enum) else value


def _split(facts: Mapping[str, Any]) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """Sort the names of facts by how they are compared: equal, one of several, or absent."""
    several = tuple(sorted(name for name, value in facts.items() if isinstance(value, tuple)))
    absent = tuple(sorted(name for name, value in facts.items() if value is None))
    equal = tuple(sorted(set(facts) - set(several) - set(absent)))
    return equal, several, absent


def _bound(facts: Mapping[str, Any]) -> dict[str, Any]:
    return {
        f"is_{name}": [_plain(each) for each in value]
        if isinstance(value, tuple)
        else _plain(value)
        for name, value in facts.items()
        if value is not None
    }


@lru_cache(maxsize=256)
def _prepared_where(*asked: Any) -> Prepared:
    return Prepared(_select_where(*asked))


@lru_cache(maxsize=256)
def _select_where(
    table: Table,
    order_by: tuple[str, ...],
    limit: int | None,
    equal: tuple[str, ...],
    several: tuple[str, ...],
    absent: tuple[str, ...],
) -> Any:
    statement = select(table)
    for name in equal:
        statement = statement.where(table.c[name] == bindparam(f"is_{name}"))
    for name in several:
        statement = statement.where(table.c[name].in_(bindparam(f"is_{name}", expanding=True)))
    for name in absent:
        statement = statement.where(table.c[name].is_(None))
    for name in order_by:
        column = table.c[name.lstrip("-")]
        statement = statement.order_by(column.desc() if name.startswith("-") else column)
    return statement if limit is None else statement.limit(limit)
