"""Statements made ready once for each kind of database, and handed to its driver as they are.

A turn is a handful of small statements. What SQLAlchemy does around each of them at the time
that it runs costs several times as much as the statement (docs/speed.md): so it writes them, once,
and knows how each value is laid down; the turn only fills them in.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from sqlalchemy import Boolean, ClauseElement, LargeBinary
from sqlalchemy.engine import Connection, Dialect
from sqlalchemy.types import TypeEngine

from storage.connections import begun_on

if TYPE_CHECKING:
    from storage.on_server import OnServer


_Turn = Callable[[Any], Any] | None
"""Turns a value into what the driver takes or gives; None: it is taken as it is."""

_CURSORS = "cursors"
"""Where a connection keeps the cursors of statements, for as long as it lasts."""


class Prepared:
    """One statement, of which only the values differ from time to time."""

    def __init__(self, statement: ClauseElement, values: Sequence[str] | None = None) -> None:
        """Keep a statement; `values` names what an INSERT is given."""
        self._statement = statement
        self._values = None if values is None else list(values)
        self._ready: dict[str, _Ready] = {}

    def rows(self, connection: Connection, values: Mapping[str, Any]) -> list[tuple[Any, ...]]:
        """Run it, and give the rows that it found or made."""
        return rows_of_each(connection, (self, values))[0]

    def run(self, connection: Connection, *each: Mapping[str, Any]) -> None:
        """Run it for each of these; it gives nothing back.

        On PostgreSQL it may wait for the next statement that does, and what is wrong with it is
        raised then; at the latest at the commit.
        """
        ready = self._on(connection)
        given = [ready.laid_down(values) for values in each]
        if (session := begun_on(connection)) is None:
            self._cursor(connection).executemany(ready.text, given)
            return
        for one in given:
            ready.on_server.later(session, one)

    def _rows_by_cursor(
        self, connection: Connection, values: Mapping[str, Any]
    ) -> list[tuple[Any, ...]]:
        ready = self._on(connection)
        cursor = self._cursor(connection)
        cursor.execute(ready.text, ready.laid_down(values))
        return [ready.taken_up(row) for row in cursor.fetchall()]

    def _cursor(self, connection: Connection) -> Any:
        """Give this statement's own cursor of a connection: it knows how to read and write it."""
        cursors = connection.info.setdefault(_CURSORS, {})
        if (cursor := cursors.get(self)) is None:
            cursor = cursors[self] = connection.connection.cursor()
        return cursor

    def _on(self, connection: Connection) -> "_Ready":
        ready = self._ready.get(connection.dialect.name)
        if ready is None:
            ready = _Ready(self._statement, connection.dialect, self._values)
            self._ready[connection.dialect.name] = ready
        return ready


def rows_of_each(
    connection: Connection, *asked: tuple[Prepared, Mapping[str, Any]]
) -> list[list[tuple[Any, ...]]]:
    """Run several statements, in this order, and give the rows of each.

    On PostgreSQL they are one way there and back.
    """
    if (session := begun_on(connection)) is None:
        return [each._rows_by_cursor(connection, values) for each, values in asked]
    ready = [(each._on(connection), values) for each, values in asked]
    for each, values in ready:
        each.on_server.later(session, each.laid_down(values))
    results = session.flush()[-len(asked) :]
    return [
        [each.taken_up(row) for row in each.on_server.rows(session, result)]
        for (each, _), result in zip(ready, results, strict=True)
    ]


class _Ready:
    """A statement in the words of one kind of database."""

    def __init__(
        self, statement: ClauseElement, dialect: Dialect, values: list[str] | None
    ) -> None:
        compiled: Any = statement.compile(dialect=dialect, column_keys=values)
        names = compiled.positiontup or list(compiled.binds)
        self.text = str(compiled)
        self._is_positional = bool(compiled.positional)
        self._given = [(name, _laying_down(compiled.binds[name].type, dialect)) for name in names]
        self._constants = {
            name: each.value
            for name, each in compiled.binds.items()
            if each.value is not None and not each.required
        }
        found: Any = getattr(statement, "exported_columns", ())
        turns = [_taking_up(column.type, dialect) for column in found]
        self._turned = [(place, turn) for place, turn in enumerate(turns) if turn is not None]

    @cached_property
    def on_server(self) -> "OnServer":
        """The same, where PostgreSQL keeps it."""
        # Imported late: whoever runs on SQLite has no need of psycopg.
        from storage.on_server import OnServer

        return OnServer(self.text)

    def laid_down(self, values: Mapping[str, Any]) -> Any:
        """Give the values as the driver takes them."""
        if self._constants:
            values = {**self._constants, **values}
        if self._is_positional:
            return [
                values[name] if turn is None else turn(values[name]) for name, turn in self._given
            ]
        return {
            name: values[name] if turn is None else turn(values[name]) for name, turn in self._given
        }

    def taken_up(self, row: Sequence[Any]) -> tuple[Any, ...]:
        """Give a row that the driver gave as what it is."""
        taken = list(row)
        for place, turn in self._turned:
            taken[place] = turn(taken[place])
        return tuple(taken)


def _laying_down(kind: TypeEngine[Any], dialect: Dialect) -> _Turn:
    # Both drivers take these as they are.
    if isinstance(kind, Boolean | LargeBinary):
        return None
    return kind.dialect_impl(dialect).bind_processor(dialect)


def _taking_up(kind: TypeEngine[Any], dialect: Dialect) -> _Turn:
    return kind.dialect_impl(dialect).result_processor(dialect, None)
