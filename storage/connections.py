"""Connections kept ready: a unit of work begins on one without asking the pool for it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic

from sqlalchemy.engine import Connection, Engine

from storage.engine import is_there


class Connections:
    """The connections of one database on which units of work begin, one after another.

    Taking one from SQLAlchemy's pool and giving it back costs as much as a statement.
    """

    def __init__(self, engine: Engine) -> None:
        """Keep those of this engine, as many as are used at once."""
        self._engine = engine
        self._begin_on: Callable[[Connection], None] | None = None
        if engine.dialect.name == "postgresql":
            # Imported late: whoever runs on SQLite has no need of psycopg.
            from storage.on_server import begin_on

            self._begin_on = begin_on
        self._ready: list[tuple[Connection, float]] = []

    @contextmanager
    def begin(self) -> Iterator[Connection]:
        """Begin a transaction; it is committed at the end, or else nothing of it happened."""
        connection = self._taken()
        try:
            with connection.begin():
                if self._begin_on is not None:
                    self._begin_on(connection)
                yield connection
        except BaseException:
            # What went wrong may be the connection.
            connection.close()
            raise
        self._ready.append((connection, monotonic()))

    def close(self) -> None:
        """Give back all that are not in use."""
        while self._ready:
            self._ready.pop()[0].close()

    def _taken(self) -> Connection:
        while self._ready:
            connection, used_at = self._ready.pop()
            if is_there(connection, used_at):
                return connection
            connection.invalidate()
            connection.close()
        return self._engine.connect()
