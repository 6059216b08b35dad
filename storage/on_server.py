"""Statements that PostgreSQL keeps by name: only their values are sent, below psycopg's cursors.

A cursor weighs each time it is used whether a statement is worth keeping, in which form its values
go, and waits in steps that others may break off. A turn does the same few statements in one piece:
what is around each of them is half of what it costs (docs/speed.md).
"""

import re
from collections.abc import Mapping
from itertools import count
from typing import TYPE_CHECKING, Any, cast

import psycopg
from psycopg.adapt import PyFormat, Transformer
from psycopg.errors import error_from_result
from psycopg.pq import ConnStatus, ExecStatus, TransactionStatus
from sqlalchemy.engine import Connection

if TYPE_CHECKING:
    from psycopg.abc import Transformer as Words
    from psycopg.pq.abc import PGresult

_VALUE = re.compile(r"%\((\w+)\)s|%%")
_KEPT = "kept"
"""Where a connection keeps which statements its server knows, for as long as it lasts."""
_BEGUN = int(TransactionStatus.INTRANS)
_WELL = frozenset({int(ExecStatus.COMMAND_OK), int(ExecStatus.TUPLES_OK)})
_numbers = count(1)


def begin_on(connection: Connection) -> None:
    """Begin a transaction as the database begins one: else a cursor does so, when it is first used.

    Raises psycopg's own errors.
    """
    driver = _driver_of(connection)
    _checked(driver.pgconn.exec_(b"BEGIN"), driver)


class OnServer:
    """One statement, as PostgreSQL keeps it for each connection."""

    def __init__(self, words: str) -> None:
        """Take psycopg's words for it, in which values have a place by their name."""
        self._names = tuple(dict.fromkeys(filter(None, _VALUE.findall(words))))
        places = {name: f"${place}" for place, name in enumerate(self._names, start=1)}
        self._words = _VALUE.sub(lambda found: places.get(found[1], "%"), words).encode()
        self._name = f"steungroep_{next(_numbers)}".encode()
        self._formats = [PyFormat.TEXT] * len(self._names)

    def rows(
        self, connection: Connection, values: Mapping[str, Any]
    ) -> list[tuple[Any, ...]] | None:
        """Run it with these values, and give the rows that it found or made.

        All go as text. What kind each must be the server knows from its place in the statement,
        or from the word that SQLAlchemy writes behind it. Raises psycopg's own errors. None: it
        did not run, as no transaction has begun here, or something failed in it.
        """
        driver = _driver_of(connection)
        if driver.pgconn.transaction_status != _BEGUN:
            return None
        kept: dict[bytes, Words] = connection.info.setdefault(_KEPT, {})
        words = kept.get(self._name) or self._kept_by(driver, kept)
        given = words.dump_sequence([values[name] for name in self._names], self._formats)
        # That a value may be absent, its type does not say.
        result = _checked(driver.pgconn.exec_prepared(self._name, cast("Any", given)), driver)
        words.set_pgresult(result)
        return words.load_rows(0, result.ntuples, tuple)

    def _kept_by(self, driver: "psycopg.Connection[Any]", kept: dict[bytes, "Words"]) -> "Words":
        """Let the server keep it; give what turns its values into text, and rows into values."""
        _checked(driver.pgconn.prepare(self._name, self._words), driver)
        words = kept[self._name] = Transformer(driver)
        return words


def _driver_of(connection: Connection) -> "psycopg.Connection[Any]":
    return cast("psycopg.Connection[Any]", connection.connection.driver_connection)


def _checked(result: "PGresult", driver: "psycopg.Connection[Any]") -> "PGresult":
    """Give a result, unless it tells of an error: that is raised."""
    if result.status in _WELL:
        return result
    if driver.pgconn.status == ConnStatus.BAD:
        raise psycopg.OperationalError("the connection is lost")
    raise error_from_result(result)
