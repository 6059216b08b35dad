"""Statements that PostgreSQL keeps by name: only their values are sent, below psycopg's cursors.

A cursor weighs each time it is used whether a statement is worth keeping, and in which form its
values go: for the small statements of a turn that is as much as the statement. And what gives
nothing back waits here until something does: then all goes one way together (docs/speed.md).
"""

import re
import select
from collections.abc import Mapping, Sequence
from itertools import count
from typing import TYPE_CHECKING, Any, cast

import psycopg
from psycopg.adapt import PyFormat, Transformer
from psycopg.errors import InFailedSqlTransaction, error_from_result
from psycopg.pq import ExecStatus
from sqlalchemy.engine import Connection

from storage.connections import SESSION

if TYPE_CHECKING:
    from psycopg.abc import Transformer as Words
    from psycopg.pq.abc import PGresult

_VALUE = re.compile(r"%\((\w+)\)s|%%")
_WELL = frozenset({int(ExecStatus.COMMAND_OK), int(ExecStatus.TUPLES_OK)})
_BEGIN, _COMMIT = b"BEGIN", b"COMMIT"
_numbers = count(1)

_Sent = tuple[bytes, Sequence[Any] | None]
"""A statement's name and its values; without values, the words themselves."""


class Session:
    """One connection: what its server keeps, and what waits to be sent to it."""

    def __init__(self, driver: "psycopg.Connection[Any]") -> None:
        """Speak over psycopg's connection, which nobody else uses meanwhile."""
        self.driver = driver
        self.kept: dict[bytes, Words] = {}
        """What turns the values of each kept statement into text, and its rows into values."""
        self.has_begun = False
        """Whether a transaction has begun here, and not in a cursor."""
        self._waiting: list[_Sent] = []
        self._ready, self._any = select.poll(), select.poll()
        self._ready.register(driver.fileno(), select.POLLIN)
        self._any.register(driver.fileno(), select.POLLIN | select.POLLOUT)

    def begin(self) -> None:
        """Begin a transaction as the database begins one, with the first statement."""
        self._waiting = [(_BEGIN, None)]
        self.has_begun = True

    def commit(self) -> None:
        """Commit, with all that waits. Raises psycopg's own errors: then nothing happened."""
        self.has_begun = False
        if self._waiting != [(_BEGIN, None)]:
            self.later((_COMMIT, None))
            # Where something failed before, and was passed over, it says so in these words alone.
            if self.flush()[-1].command_status != _COMMIT:
                raise InFailedSqlTransaction("nothing was committed")
        self._waiting.clear()

    def forget(self) -> None:
        """Send nothing of what waits: the transaction is broken off."""
        self.has_begun = False
        self._waiting.clear()

    def later(self, sent: _Sent) -> None:
        """Send this before the next that somebody waits for."""
        self._waiting.append(sent)

    def flush(self) -> "list[PGresult]":
        """Send all that waits, and give what each of it gave.

        Raises psycopg's own errors: of several, the first, as the others are left after it.
        """
        sent, self._waiting = self._waiting, []
        if not sent:
            return []
        server = self.driver.pgconn
        server.enter_pipeline_mode()
        for name, values in sent:
            if values is None:
                server.send_query_params(name, None)
            else:
                server.send_query_prepared(name, values)
        server.pipeline_sync()
        self._send()
        results = [self._result() for _ in sent]
        self._next()
        server.exit_pipeline_mode()
        for result in results:
            if result.status not in _WELL:
                raise error_from_result(result)
        return results

    def _send(self) -> None:
        """Let all leave; a server that has its hands full is heard meanwhile."""
        while self.driver.pgconn.flush():
            self._any.poll()
            self.driver.pgconn.consume_input()

    def _result(self) -> "PGresult":
        """Give what one statement gave; an end stands behind each."""
        result = self._next()
        if result is None:
            raise psycopg.OperationalError("the connection is lost")
        self._next()
        return result

    def _next(self) -> "PGresult | None":
        server = self.driver.pgconn
        while server.is_busy():
            self._ready.poll()
            server.consume_input()
        return server.get_result()


def session_on(connection: Connection) -> Session:
    """Give the session of a connection: the same for as long as it lasts."""
    session: Session | None = connection.info.get(SESSION)
    if session is None:
        driver = cast("psycopg.Connection[Any]", connection.connection.driver_connection)
        session = connection.info[SESSION] = Session(driver)
    return session


class OnServer:
    """One statement, as PostgreSQL keeps it for each connection."""

    def __init__(self, words: str) -> None:
        """Take psycopg's words for it, in which values have a place by their name."""
        self._names = tuple(dict.fromkeys(filter(None, _VALUE.findall(words))))
        places = {name: f"${place}" for place, name in enumerate(self._names, start=1)}
        self._words = _VALUE.sub(lambda found: places.get(found[1], "%"), words).encode()
        self._name = f"steungroep_{next(_numbers)}".encode()
        self._formats = [PyFormat.TEXT] * len(self._names)

    def rows(self, session: Session, result: "PGresult") -> list[tuple[Any, ...]]:
        """Give the rows that it found or made."""
        words = session.kept[self._name]
        words.set_pgresult(result)
        return words.load_rows(0, result.ntuples, tuple)

    def later(self, session: Session, values: Mapping[str, Any]) -> None:
        """Run it with these values when the next rows are asked for, or at the commit.

        All values go as text. What kind each must be the server knows from its place in the
        statement, or from the word that SQLAlchemy writes behind it.
        """
        words = session.kept.get(self._name) or self._kept_by(session)
        given = words.dump_sequence([values[name] for name in self._names], self._formats)
        session.later((self._name, given))

    def _kept_by(self, session: Session) -> "Words":
        """Let the server keep it: at once, and not with what waits."""
        result = session.driver.pgconn.prepare(self._name, self._words)
        if result.status not in _WELL:
            raise error_from_result(result)
        words = session.kept[self._name] = Transformer(session.driver)
        return words
