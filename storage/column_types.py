"""The columns' types, the same plain ones on every database."""

from enum import Enum as PythonEnum
from enum import IntEnum
from typing import Any

from sqlalchemy import DateTime, Enum, MetaData, SmallInteger, String
from sqlalchemy.types import TypeEngine
from sqlmodel.sql.sqltypes import AutoString

from storage.instants import Instant


def settle_types(metadata: MetaData) -> None:
    """Give every column of these tables a plain type; SQLModel's own differ between databases.

    Before the first statement is made of them. Doing it once more changes nothing.
    """
    for table in metadata.tables.values():
        for column in table.columns:
            column.type = _plain_type(column.name, column.type)


def _plain_type(name: str, given: TypeEngine[Any]) -> TypeEngine[Any]:
    if isinstance(given, Enum):
        values: type[PythonEnum] | None = given.enum_class
        whole = values is not None and issubclass(values, IntEnum)
        return SmallInteger() if whole else String(32)
    if isinstance(given, DateTime) or "DateTime" in type(given).__name__:
        return DateTime() if name.endswith("_local") else Instant()
    if isinstance(given, AutoString):
        return String()
    return given
