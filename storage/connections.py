"""Connections kept ready: a unit of work begins on one without asking the pool for it."""

from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic
from typing import TYPE_CHECKING

from sqlalchemy import event
from sqlalchemy.engine import Connection, Engine

from storage.engine import is_there

if TYPE_CHECKING:
    from storage.on_server import Session

SESSION = "session"
"""Where a connection to PostgreSQL keeps its session, for as long as it lasts."""


class Connections:
    """The connections of one database on which units of work begin, one after another.

    Taking one from SQLAlchemy's pool and giving it back costs as much as a statement.
    """

    def __init__(self, engine: Engine) -> None:
        """Keep those of this engine, as many as are used at once."""
        self._engine = engine
        self._has_server = engine.dialect.name == "postgresql"
        self._ready: list[tuple[Connection, float]] = []
        if self._has_server:
            event.listen(engine, "before_cursor_execute", _keep_order)

    def _session_of(self, connection: Connection) -> "Session | None":
        if not self._has_server:
            return None
        # Imported late: whoever runs on SQLite has no need of psycopg.
        from storage.on_server import session_on

        return session_on(connection)

    @contextmanager
    def begin(self) -> Iterator[Connection]:
        """Begin a transaction; it is committed at the end, or else nothing of it happened."""
        connection = self._taken()
        session = self._session_of(connection)
        try:
            with connection.begin():
                if session is not None:
                    session.begin()
                yield connection
                if session is not None:
                    session.commit()
        except BaseException:
            if session is not None:
                session.forget()
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


def begun_on(connection: Connection) -> "Session | None":
    """Give the session of a connection on which a unit of work has begun, on PostgreSQL."""
    session: Session | None = connection.info.get(SESSION)
    return session if session is not None and session.has_begun else None


def _keep_order(connection: Connection, *_: object) -> None:
    """Let what waits go before a statement of SQLAlchemy's own."""
    session = begun_on(connection)
    if session is not None:
        session.flush()
