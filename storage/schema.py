"""Making and changing the tables: by migrations only, so that every database is alike."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import inspect
from sqlalchemy.engine import Connection, Engine

from storage.engine import CannotOpenDatabase, opening
from storage.rows import metadata

MIGRATIONS = Path(__file__).parent / "migrations"
VERSION_TABLE = "alembic_version"
_LOCK_NUMBER = 7_305_104


def bring_up_to_date(engine: Engine) -> None:
    """Bring a database to the newest tables. Several processes may start at once.

    Raises `CannotOpenDatabase`.
    """
    with opening(), engine.begin() as connection:
        if connection.dialect.name == "postgresql":
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_LOCK_NUMBER})")
        version = _version(connection)
        if version is not None and version > newest():
            raise CannotOpenDatabase("it was made by a newer version of the bot")
        if version != newest():
            bring_on(connection)


@contextmanager
def nobody_starts(engine: Engine) -> Iterator[None]:
    """Let every process that starts on this PostgreSQL database wait until this ends.

    What starts brings the database up to date first, and for that it takes the same lock.
    """
    with engine.connect() as connection:
        connection.exec_driver_sql(f"SELECT pg_advisory_lock({_LOCK_NUMBER})")
        try:
            yield
        finally:
            connection.exec_driver_sql(f"SELECT pg_advisory_unlock({_LOCK_NUMBER})")


def version_of(engine: Engine) -> str | None:
    """Give of which version the tables of a database are; None: it has none yet.

    Raises `CannotOpenDatabase`.
    """
    with opening(), engine.connect() as connection:
        return _version(connection)


def _version(connection: Connection) -> str | None:
    if not inspect(connection).has_table(VERSION_TABLE):
        return None
    return str(connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar())


def newest() -> str:
    """Give the newest version of the tables, by the name of its file: start-up counts."""
    return max(path.stem.partition("_")[0] for path in (MIGRATIONS / "versions").glob("[0-9]*.py"))


def make_anew(connection: Connection, version: str) -> None:
    """Take our tables away, with all that is in them, and make them as a version had them."""
    metadata.drop_all(connection)
    connection.exec_driver_sql("DROP TABLE IF EXISTS alembic_version")
    bring_on(connection, version)


def bring_on(connection: Connection, version: str = "head") -> None:
    """Change the tables, and what is in them, into those of a later version."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    command.upgrade(config, version)
