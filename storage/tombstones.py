"""Tombstones: what was erased is kept as an id beside the keys, so that no older copy revives it.

The words of an older copy can't be opened any more, as their key is gone. Here their rows go too.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple, cast
from uuid import UUID

from sqlalchemy import ColumnElement, Table, and_, func, or_, select
from sqlalchemy.engine import Connection

from domain.accounts import HIDDEN_FOR, Account
from domain.members import MemberState
from domain.record import Facts
from storage import rows
from storage.key_tables import data_key, hidden, tombstone
from storage.keys import KeyStore

_AT_ONCE = 500
_OF_PERSON = ("conversation", "outbox", "moment", "waiting_deed")
"""What is a person's alone, also where it concerns a group and is sealed with that group's key."""
_account = rows.metadata.tables["account"]
_group = rows.metadata.tables["support_group"]
_member = rows.metadata.tables["member"]
_THERE = (MemberState.IN.value, MemberState.HIDDEN.value)


class Hidden(NamedTuple):
    """Somebody who asked to be erased, since when, and whether they took back their yes."""

    account_id: UUID
    since_at: datetime
    has_withdrawn: bool


class Returned(NamedTuple):
    """Somebody who had asked to be erased, and since when they are back."""

    account_id: UUID
    since_at: datetime


@dataclass(frozen=True, slots=True)
class Revived:
    """Groups by their id, and people by what is in plain sight of them, who must go again.

    `members` are memberships that ended, each with how; `hidden` those who asked to be erased, and
    in the data are not hidden, or since a time that they asked it before;
    `returned` those who took that back, and in the data are hidden.
    """

    groups: Sequence[UUID]
    accounts: Sequence[Account]
    members: Sequence[tuple[UUID, str]] = ()
    hidden: Sequence[Hidden] = ()
    returned: Sequence[Returned] = ()

    def __bool__(self) -> bool:
        """Whether there is anything."""
        gone = self.groups or self.accounts or self.members or self.hidden
        return bool(gone or self.returned)


def owners_of_rows() -> Mapping[str, tuple[str, ...]]:
    """Give for each table that holds sealed words by which fields the owner of the key is known."""
    made = [(str(row.__tablename__), cast("type[Facts]", row)) for row in rows.kinds_of_rows()]
    return {name: facts.sealed_by for name, facts in made}


def find_revived(connection: Connection, keys: KeyStore) -> Revived:
    """Give what was erased, ended, hidden or brought back, and in the data is not."""
    with keys.engine.begin() as beside:
        ended = select(tombstone.c.owner_id, tombstone.c.kind)
        kinds: dict[UUID, str] = dict(beside.execute(ended).all())
        hiding = select(hidden.c.owner_id, hidden.c.since_at, hidden.c.has_withdrawn)
        still = hiding.where(hidden.c.shown_at.is_(None))
        asked = {each.account_id: each for each in map(Hidden._make, beside.execute(still))}
        showing = select(hidden.c.owner_id, hidden.c.shown_at).where(hidden.c.shown_at.is_not(None))
        back = {each.account_id: each for each in map(Returned._make, beside.execute(showing))}
    groups: list[UUID] = []
    accounts: list[Account] = []
    members: list[tuple[UUID, str]] = []
    shown: list[Hidden] = []
    for some in _in_some(list(kinds)):
        groups += connection.execute(select(_group.c.id).where(_group.c.id.in_(some))).scalars()
        accounts += _known_accounts(connection, some)
        is_there = select(_member.c.id).where(_member.c.id.in_(some), _member.c.state.in_(_THERE))
        members += [(each, kinds[each]) for each in connection.execute(is_there).scalars()]
    for some in _in_some(list(asked)):
        erasing = select(_account.c.id, _account.c.erases_at).where(_account.c.id.in_(some))
        for account_id, erases_at in connection.execute(erasing):
            # Hidden, but of a time that they asked it before: they came back, and asked it again.
            if erases_at is None or erases_at - HIDDEN_FOR < asked[account_id].since_at:
                shown.append(asked[account_id])
    return Revived(groups, accounts, members, shown, _returned(connection, back))


def _returned(connection: Connection, back: Mapping[UUID, Returned]) -> list[Returned]:
    """Give who came back and in the data is hidden; not who asked for it again since."""
    found: list[Returned] = []
    for some in _in_some(list(back)):
        is_hidden = select(_account.c.id, _account.c.erases_at).where(
            _account.c.id.in_(some), _account.c.erases_at.is_not(None)
        )
        for account_id, erases_at in connection.execute(is_hidden):
            if erases_at - HIDDEN_FOR <= back[account_id].since_at:
                found.append(back[account_id])
    return found


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
