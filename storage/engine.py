"""Opening a database: SQLite made safe for turns, PostgreSQL as it comes."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic
from typing import Any
from uuid import uuid4

from sqlalchemy import create_engine, event, text
from sqlalchemy.engine import Connection, Engine, make_url
from sqlalchemy.exc import DisconnectionError
from sqlalchemy.pool import ConnectionPoolEntry, StaticPool

from storage.reasons import reason

_AWAY = {"OperationalError", "InterfaceError"}
_OF_DATABASE = {"DatabaseError", "InterfaceError", "SQLAlchemyError"}

WAIT_FOR_LOCK_SECONDS = 10
_PRAGMAS = ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "secure_delete=ON")
"""The last one: what is deleted is overwritten in the file as well."""

_USED_AT = "used_at"
RESTED_SECONDS = 1.0
"""A connection that was not used for so long is asked before it is."""

_READS = "reads_only"
_NAMED = "steungroep "
APPLICATION = f"{_NAMED}{uuid4().hex}"
"""How PostgreSQL knows this process from others of the bot."""
_OTHERS = text(
    "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() "
    "AND starts_with(application_name, :named) AND application_name <> :ours"
)


class CannotOpenDatabase(Exception):
    """A database is not there, does not let us in, or is none that we know: says why."""


def is_of_database(error: Exception) -> bool:
    """Say whether a database raised it (PEP 249's names), and not whoever reads a row."""
    return any(kind.__name__ in _OF_DATABASE for kind in type(error).__mro__)


def is_away(error: Exception) -> bool:
    """Say whether a database is away, full or busy: it may be tried again."""
    return any(kind.__name__ in _AWAY for kind in type(error).__mro__)


@contextmanager
def opening() -> Iterator[None]:
    """Let all that goes wrong while a database is opened be one kind of error."""
    try:
        yield
    except Exception as error:
        if not isinstance(error, OSError) and not is_of_database(error):
            raise
        cause = getattr(error, "orig", None) or error
        raise CannotOpenDatabase(reason(cause)) from None


def open_engine(url: str) -> Engine:
    """Open a database for synchronous use. Errors never show what people typed.

    Raises `CannotOpenDatabase`.
    """
    with opening():
        parsed = make_url(url)
        if parsed.get_backend_name() == "sqlite":
            return _open_sqlite(url, parsed.database)
        return _open_postgresql(url)


def is_there(connection: Connection, used_at: float) -> bool:
    """Whether the server of a connection, used at this monotonic time, still answers.

    One that did not rest is not asked; a file is always there.
    """
    dialect, driver = connection.dialect, connection.connection.dbapi_connection
    if dialect.name == "sqlite" or monotonic() - used_at < RESTED_SECONDS:
        return True
    try:
        return driver is not None and dialect.do_ping(driver)
    except dialect.loaded_dbapi.Error:
        return False


@contextmanager
def snapshot(engine: Engine) -> Iterator[Connection]:
    """Read everything as it is at one moment, while others go on writing."""
    with engine.connect() as connection:
        if engine.dialect.name == "postgresql":
            settled = connection.execution_options(
                isolation_level="REPEATABLE READ", postgresql_readonly=True
            )
        else:
            settled = connection.execution_options(**{_READS: True})
        with settled.begin():
            yield settled


def others_on(engine: Engine) -> bool:
    """Whether another process of the bot uses this PostgreSQL database at this moment."""
    with engine.begin() as connection:
        asked = connection.execute(_OTHERS, {"named": _NAMED, "ours": APPLICATION})
        return bool(asked.scalar_one())


def wipe(engine: Engine) -> None:
    """Let what was deleted be gone from the files of SQLite too: also from its write-ahead log.

    PostgreSQL does so by itself when it tidies up (autovacuum).
    """
    if engine.dialect.name == "sqlite":
        connection = engine.raw_connection()
        try:
            connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            connection.close()


def _open_postgresql(url: str) -> Engine:
    """A connection that rested is asked whether it is still there: the asking costs as a statement.

    One that goes before it has rested costs whoever uses it another try.
    """
    engine = create_engine(
        url,
        hide_parameters=True,
        pool_size=5,
        # psycopg prepares nothing by itself: it would take away what is kept by the server.
        connect_args={"application_name": APPLICATION, "prepare_threshold": None},
    )

    @event.listens_for(engine, "checkin")
    def _rests(_driver: Any, record: ConnectionPoolEntry) -> None:
        record.info[_USED_AT] = monotonic()

    @event.listens_for(engine, "checkout")
    def _is_there(driver: Any, record: ConnectionPoolEntry, _proxy: Any) -> None:
        if monotonic() - record.info.get(_USED_AT, 0.0) < RESTED_SECONDS:
            return
        try:
            engine.dialect.do_ping(driver)
        except engine.dialect.loaded_dbapi.Error:
            raise DisconnectionError from None

    return engine


def _open_sqlite(url: str, path: str | None) -> Engine:
    """Turns write: each begins with the lock taken, and ends on the disk.

    A deferred transaction that turns into a writing one fails where two meet; WAL with FULL
    makes a commit outlive a power cut.
    """
    in_memory = not path or path == ":memory:"
    if path and not in_memory:
        Path(path).parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    engine = create_engine(
        url,
        hide_parameters=True,
        connect_args={"check_same_thread": False, "timeout": WAIT_FOR_LOCK_SECONDS},
        poolclass=StaticPool if in_memory else None,
    )

    @event.listens_for(engine, "connect")
    def _settings(connection: Any, _record: Any) -> None:
        connection.isolation_level = None
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        reads = connection.get_execution_options().get(_READS)
        # Past SQLAlchemy, which makes of these words as much as of any statement.
        driver: Any = connection.connection.driver_connection
        driver.execute("BEGIN" if reads else "BEGIN IMMEDIATE")

    return engine
