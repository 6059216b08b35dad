"""Tombstones: what was erased is kept as an id beside the keys, so that no older copy revives it.

The words of an older copy can't be opened any more, as their key is gone. Here their rows go too.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast
from uuid import UUID

from sqlalchemy import ColumnElement, Table, and_, func, or_, select
from sqlalchemy.engine import Connection

from domain.accounts import Account
from domain.record import Facts
from storage import rows
from storage.key_tables import data_key, tombstone
from storage.keys import KeyStore

_AT_ONCE = 500
_OF_PERSON = ("conversation", "outbox", "moment", "waiting_deed")
"""What is a person's alone, also where it concerns a group and is sealed with that group's key."""
_account = rows.metadata.tables["account"]
_group = rows.metadata.tables["support_group"]


@dataclass(frozen=True, slots=True)
class Revived:
    """Groups by their id, and people by what is in plain sight of them, who must go again."""

    groups: Sequence[UUID]
    accounts: Sequence[Account]

    def __bool__(self) -> bool:
        """Whether there is anything."""
        return bool(self.groups or self.accounts)


def owners_of_rows() -> Mapping[str, tuple[str, ...]]:
    """Give for each table that holds sealed words by which fields the owner of the key is known."""
    made = [(str(row.__tablename__), cast("type[Facts]", row)) for row in rows.Row.__subclasses__()]
    return {name: facts.sealed_by for name, facts in made}


def find_revived(connection: Connection, keys: KeyStore) -> Revived:
    """Give what was erased and is in the data nevertheless."""
    groups: list[UUID] = []
    accounts: list[Account] = []
    with keys.engine.begin() as beside:
        erased = beside.execute(select(tombstone.c.owner_id)).scalars().all()
    for some in _in_some(erased):
        found = select(_group.c.id).where(_group.c.id.in_(some))
        groups += connection.execute(found).scalars()
        accounts += _known_accounts(connection, some)
    return Revived(groups, accounts)


def find_unreadable(connection: Connection, keys: KeyStore) -> Revived:
    """Give whose words can't be opened, as the key store does not have their keys."""
    with keys.engine.begin() as beside:
        known = set(beside.execute(select(data_key.c.id)).scalars())
    lost: set[UUID] = set()
    for name, fields in owners_of_rows().items():
        table = rows.metadata.tables[name]
        key = func.substr(table.c.sealed, 2, 16)
        owners = (table.c[field] for field in fields)
        statement = select(key, *owners).where(func.length(table.c.sealed) > 0).distinct()
        for key_id, *owned_by in connection.execute(statement):
            if UUID(bytes=bytes(key_id)) not in known:
                lost.add(next(each for each in owned_by if each is not None))
    groups: list[UUID] = []
    accounts: list[Account] = []
    for some in _in_some(sorted(lost, key=str)):
        groups += connection.execute(select(_group.c.id).where(_group.c.id.in_(some))).scalars()
        accounts += _known_accounts(connection, some)
    return Revived(groups, accounts)


def take_away(connection: Connection, revived: Revived) -> None:
    """Take away every row that is of these groups, or of these people alone."""
    accounts = [each.id for each in revived.accounts]
    for name, fields in owners_of_rows().items():
        table = rows.metadata.tables[name]
        of_group = "id" if table is _group else "group_id"
        if of_group in table.columns:
            _delete(connection, table, [table.c[of_group]], revived.groups)
        if name in _OF_PERSON:
            _delete(connection, table, [table.c.account_id], accounts)
        _delete(connection, table, [table.c[field] for field in fields], accounts)


def _delete(
    connection: Connection,
    table: Table,
    fields: Sequence[ColumnElement[Any]],
    owners: Collection[UUID],
) -> None:
    """Delete the rows of these owners: of each row the first field that is set counts."""
    for some in _in_some(list(owners)):
        of_them = [
            and_(field.in_(some), *(before.is_(None) for before in fields[:place]))
            for place, field in enumerate(fields)
        ]
        connection.execute(table.delete().where(or_(*of_them)))


def _known_accounts(connection: Connection, ids: Sequence[UUID]) -> Iterator[Account]:
    for row in connection.execute(select(_account).where(_account.c.id.in_(ids))):
        facts = {name: value for name, value in row._mapping.items() if name != "sealed"}
        yield Account.model_validate({**facts, "address": ""})


def _in_some(ids: Sequence[UUID]) -> Iterator[Sequence[UUID]]:
    for begin in range(0, len(ids), _AT_ONCE):
        yield ids[begin : begin + _AT_ONCE]
