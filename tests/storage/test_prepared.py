"""Statements made ready: any value goes in and comes out as it was, on both databases."""

from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import bindparam, insert, select, text
from sqlmodel import SQLModel

from storage import rows
from storage.engine import is_of_database
from storage.prepared import Prepared, rows_of_each
from storage.storage import Storage
from tests.storage.conftest import NOW

_account = SQLModel.metadata.tables[str(rows.AccountRow.__tablename__)]
_NAMES = tuple(_account.columns.keys())
_ADD = Prepared(insert(_account).inline(), _NAMES)
_FIND = Prepared(select(_account).where(_account.c.id == bindparam("row_id")))
_ID = UUID(int=7)


def _row(**facts: Any) -> dict[str, Any]:
    with_defaults = rows.AccountRow(
        id=_ID, platform="practice", lookup="x", created_at=NOW, heard_on=NOW.date(), sealed=b""
    )
    return {name: getattr(with_defaults, name) for name in _NAMES} | facts


def _found(storage: Storage, row_id: UUID = _ID) -> Mapping[str, Any]:
    with storage.unit() as unit:
        (row,) = _FIND.rows(unit.connection, {"row_id": row_id})
        return dict(zip(_NAMES, row, strict=True))


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("lookup", "100 %, %s, %(row_id)s and $1"),
        ("lookup", "'; DROP TABLE account; --"),
        ("lookup", "\\N{NULL} \\x00 \N{SNOWMAN} \n"),
        ("sealed", bytes(range(256))),
        ("sealed", b""),
        ("heard_on", date(2028, 2, 29)),
        ("consent_at", None),
        ("consent_at", datetime(2026, 11, 22, 9, 15, 0, 123456, tzinfo=UTC)),
        ("consent_at", datetime(2026, 3, 29, 3, 30, tzinfo=ZoneInfo("Europe/Amsterdam"))),
    ],
)
def test_a_value_comes_back_as_it_was(storage: Storage, name: str, value: object) -> None:
    """Also where it holds what the database's own words are made of."""
    with storage.unit() as unit:
        _ADD.run(unit.connection, _row(**{name: value}))
    assert _found(storage)[name] == value


def test_one_statement_takes_another_kind_of_value_each_time(storage: Storage) -> None:
    """Absent, there, absent again: it is made ready once."""
    given = [None, NOW, None, NOW.replace(year=2027)]
    with storage.unit() as unit:
        for number, at in enumerate(given):
            _ADD.run(unit.connection, _row(id=UUID(int=number), lookup=str(number), consent_at=at))
    assert [_found(storage, UUID(int=each))["consent_at"] for each in range(4)] == given


def _refused(storage: Storage, *each: Mapping[str, Any]) -> Exception:
    try:
        with storage.unit() as unit:
            for one in each:
                _ADD.run(unit.connection, one)
    except Exception as error:
        return error
    raise AssertionError("nothing was refused")


def test_a_statement_that_fails_is_the_databases_error(storage: Storage) -> None:
    """Nothing of its unit happened, and the next unit goes on with the same statement."""
    with storage.unit() as unit:
        _ADD.run(unit.connection, _row())
    error = _refused(storage, _row(id=UUID(int=8), lookup="other"), _row(id=UUID(int=9)))
    assert is_of_database(error)
    assert type(error).__name__ in ("IntegrityError", "UniqueViolation")
    with storage.unit() as unit:
        assert not _FIND.rows(unit.connection, {"row_id": UUID(int=8)})
        _ADD.run(unit.connection, _row(id=UUID(int=8), lookup="other"))
    assert _found(storage, UUID(int=8))["lookup"] == "other"


def test_several_are_asked_at_once(storage: Storage) -> None:
    """Each gives its own rows, in the order in which they were asked, after what was written."""
    with storage.unit() as unit:
        for number in (1, 2):
            _ADD.run(unit.connection, _row(id=UUID(int=number), lookup=str(number)))
        asked = [(_FIND, {"row_id": UUID(int=number)}) for number in (2, 3, 1)]
        found = rows_of_each(unit.connection, *asked)
    place = _NAMES.index("lookup")
    assert [[row[place] for row in rows] for rows in found] == [["2"], [], ["1"]]


def test_what_was_written_comes_before_a_statement_of_sqlalchemys_own(storage: Storage) -> None:
    """Also where nothing was asked for in between."""
    with storage.unit() as unit:
        _ADD.run(unit.connection, _row())
        assert unit.connection.execute(select(_account.c.lookup)).scalars().all() == ["x"]


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
def test_a_unit_in_which_a_fault_was_passed_over_is_not_taken_for_done(storage: Storage) -> None:
    """PostgreSQL takes all of it back without a word: whoever began it must hear so."""
    with storage.unit() as unit:
        _ADD.run(unit.connection, _row())
    error = _passed_over(storage)
    assert type(error).__name__ == "InFailedSqlTransaction"
    with storage.unit() as unit:
        assert not _FIND.rows(unit.connection, {"row_id": UUID(int=8)})


def _passed_over(storage: Storage) -> Exception | None:
    try:
        with storage.unit() as unit:
            _ADD.run(unit.connection, _row(id=UUID(int=8), lookup="other"), _row(id=UUID(int=9)))
            with suppress(Exception):
                _FIND.rows(unit.connection, {"row_id": _ID})
    except Exception as error:
        return error
    return None


def _add_and_break(storage: Storage) -> None:
    with storage.unit() as unit:
        _ADD.run(unit.connection, _row())
        raise RuntimeError


def test_what_waited_in_a_unit_that_failed_is_written_by_no_other(storage: Storage) -> None:
    """The same connection begins the next."""
    with pytest.raises(RuntimeError):
        _add_and_break(storage)
    with storage.unit() as unit:
        assert not _FIND.rows(unit.connection, {"row_id": _ID})


def test_it_is_still_known_after_a_table_was_dropped(storage: Storage) -> None:
    """Its driver takes away all that it had made ready then: what is ours is no part of it."""
    with storage.unit() as unit:
        _ADD.run(unit.connection, _row())
        for _ in range(8):
            unit.connection.execute(text("SELECT 1"))
        unit.connection.execute(text("CREATE TABLE passing (number INTEGER)"))
        unit.connection.execute(text("DROP TABLE passing"))
    with storage.unit() as unit:
        _ADD.run(unit.connection, _row(id=UUID(int=8), lookup="other"))
    assert _found(storage)["lookup"] == "x"


def test_where_no_transaction_has_begun_it_begins_one(storage: Storage) -> None:
    """A connection of SQLAlchemy's own begins when it is first used, as it likes."""
    with storage.unit() as unit:
        _ADD.run(unit.connection, _row())
    with storage.engine.connect() as connection:
        assert len(_FIND.rows(connection, {"row_id": _ID})) == 1
