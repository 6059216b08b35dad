"""Records as they stand in a copy of somebody's own data."""

from collections.abc import Collection, Sequence
from typing import Any

from domain.record import Facts
from storage.unit import Unit

Exported = dict[str, Any]
"""As it stands in the file: JSON, with names in English and times in ISO 8601."""


def record(row: Facts, fields: Collection[str]) -> Exported:
    """Give a record as it stands in the file: its number, and these fields."""
    return row.model_dump(mode="json", include={"id", *fields})


def rows_of(unit: Unit, kind: str, **facts: Any) -> Sequence[Facts]:
    """Give the rows of a kind that have these facts; a kind is called as its repository."""
    return unit.repository(getattr(Unit, kind).shape).where(**facts)
