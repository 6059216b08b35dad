"""The statements that reach SQLite, as its driver sees them."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import event
from sqlalchemy.engine import Connection, Engine


@contextmanager
def statements(engine: Engine) -> Iterator[list[str]]:
    """Gather the statements of what is done meanwhile, the begin and the commit left out.

    Rows that are written one after another in one table are one statement.
    """
    said: list[str] = []

    def note(statement: str) -> None:
        table, values, _ = statement.partition(" VALUES ")
        goes_on = bool(values and said) and said[-1].startswith(f"{table} VALUES ")
        if not goes_on and not statement.startswith(("BEGIN", "COMMIT", "ROLLBACK")):
            said.append(statement)

    with _traced(engine, note):
        yield said


@contextmanager
def commits(engine: Engine) -> Iterator[list[str]]:
    """Gather the commits of what is done meanwhile."""
    seen: list[str] = []

    def note(statement: str) -> None:
        if statement.startswith("COMMIT"):
            seen.append(statement)

    with _traced(engine, note):
        yield seen


@contextmanager
def _traced(engine: Engine, note: Callable[[str], None]) -> Iterator[None]:
    traced: list[Any] = []

    def listen(connection: Connection) -> None:
        traced.append(connection.connection.driver_connection)
        traced[-1].set_trace_callback(note)

    event.listen(engine, "begin", listen)
    try:
        yield
    finally:
        event.remove(engine, "begin", listen)
        for each in traced:
            each.set_trace_callback(None)
