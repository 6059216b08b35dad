"""Aware moments in a database."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import DateTime, TypeDecorator
from sqlalchemy.engine import Dialect


class Instant(TypeDecorator[datetime]):
    """An aware moment, kept as UTC and read back as UTC on every database.

    SQLite has no moments: there it is a text, "2026-11-22 09:15:00.000000".
    """

    impl = DateTime(timezone=True)
    cache_ok = True

    def bind_processor(self, dialect: Dialect) -> Callable[[datetime | None], Any]:
        """Refuse a naive time: nobody could say when that is."""
        return _as_text if dialect.name == "sqlite" else as_utc

    def result_processor(
        self, dialect: Dialect, coltype: object
    ) -> Callable[[Any], datetime | None]:
        """Give it its zone back."""
        return _from_text if dialect.name == "sqlite" else as_utc


def as_utc(value: datetime | None) -> datetime | None:
    """Give a moment as UTC. Raises `ValueError` for a naive time: nobody could say when it is."""
    if value is None or value.tzinfo is UTC:
        return value
    if value.tzinfo is None:
        raise ValueError("an instant needs a zone")
    return value.astimezone(UTC)


def _as_text(value: datetime | None) -> str | None:
    utc = as_utc(value)
    # Without the "+00:00" behind it.
    return None if utc is None else utc.isoformat(" ", "microseconds")[:-6]


def _from_text(value: str | None) -> datetime | None:
    return None if value is None else datetime.fromisoformat(value).replace(tzinfo=UTC)
