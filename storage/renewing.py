"""Renewing keys while the bot runs: the master key that wraps them, and the keys themselves.

Both go a few rows at a time, each few in one commit, and reading works with old and new meanwhile.
Killed half way, what was done stays done; begun again, it goes on with the rest.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast
from uuid import UUID

from sqlalchemy import CursorResult, Row, Table, exists, func, select, update
from sqlalchemy.engine import Connection

from domain.clock import Clock
from storage import rows
from storage.engine import wipe
from storage.key_tables import data_key, key_store
from storage.keys import OWN_KEYS, KeyErased, KeyStore
from storage.known_keys import BELIEVED_FOR
from storage.locks import TryAgain
from storage.master import opened_master
from storage.sealing import CannotOpen, Sealer, key_of
from storage.storage import Storage

AT_ONCE = 200
"""How many rows go over in one commit: so few that a turn hardly waits for it."""
OLD_KEYS_STAY_FOR = 2 * BELIEVED_FOR
"""How long an old key is kept, as other processes may still be sealing with it."""

_SEALED = [table for table in rows.metadata.sorted_tables if "sealed" in table.columns]


def wrap_with_newest(keys: KeyStore, masters: Sequence[bytes]) -> int:
    """Wrap every key with the first of these master keys; return how many went over.

    From its beginning on, every process wraps new keys with it. Raises `WrongMasterKey` where a
    key is wrapped with none of those that the store knows.
    """
    keys.check()
    newest = opened_master(masters[0])
    with keys.engine.begin() as connection:
        connection.execute(update(key_store).values(master=newest.id))
    few = select(data_key).where(data_key.c.master != newest.id).limit(AT_ONCE).with_for_update()
    wrapped = 0
    while True:
        with keys.engine.begin() as connection:
            found = connection.execute(few).all()
            for row in found:
                anew = keys.wrapped_anew(row, newest)
                connection.execute(update(data_key).where(data_key.c.id == row.id).values(anew))
        wrapped += len(found)
        if not found:
            wipe(keys.engine)
            return wrapped


def is_under_way(keys: KeyStore) -> bool:
    """Whether keys are being renewed, or were when that was broken off."""
    with keys.engine.begin() as connection:
        return connection.execute(select(key_store.c.renewing_since_at)).scalar() is not None


@dataclass(slots=True)
class Swept:
    """What one walk over all rows came to: how many went over, still wait, can't be opened."""

    moved: int = 0
    left: int = 0
    damaged: int = 0
    is_finished: bool = False


class Renewal:
    """Gives every group and person a new key, and seals anew what the old ones sealed."""

    def __init__(self, storage: Storage, clock: Clock) -> None:
        """Work on an opened storage; other processes may go on with theirs."""
        self._storage = storage
        self._keys = storage.keys
        self._sealer = Sealer(storage.keys)
        self._clock = clock

    def begin(self) -> None:
        """Let what is written from now on be sealed with new keys, or go on with what began."""
        with self._keys.engine.begin() as connection:
            since = connection.execute(select(key_store.c.renewing_since_at)).scalar()
            if since is None:
                since = self._clock.now()
                connection.execute(update(key_store).values(renewing_since_at=since))
        while self._renew_few(since):
            pass

    def go_on(self, *, alone: bool = False) -> Swept:
        """Walk over all rows once; when nothing is left, and nothing can come, erase the old keys.

        `alone`: no other process uses this database, so that none can be sealing with an old key.
        """
        settled_at = self.may_finish_at()
        is_settled = alone or settled_at is None or self._clock.now() >= settled_at
        swept = Swept()
        for table in _SEALED:
            for few in self._in_few(table):
                self._seal_anew(table, few, swept)
        if is_settled and not swept.left:
            self._keys.erase_retired()
            swept.is_finished = True
        return swept

    def may_finish_at(self) -> datetime | None:
        """Give when no process can be sealing with an old key any more; None: there is none."""
        with self._keys.engine.begin() as connection:
            last = connection.execute(select(func.max(data_key.c.retired_at))).scalar()
        return None if last is None else cast("datetime", last) + OLD_KEYS_STAY_FOR

    def _renew_few(self, since: datetime) -> bool:
        before = data_key.alias()
        is_renewed = exists().where(
            before.c.owner_id == data_key.c.owner_id, before.c.retired_at >= since
        )
        few = (
            select(data_key.c.owner_id)
            .where(
                data_key.c.is_current,
                data_key.c.created_at <= since,
                data_key.c.owner_id.not_in(OWN_KEYS),
                ~is_renewed,
            )
            .order_by(data_key.c.owner_id)
            .limit(AT_ONCE)
        )
        with self._keys.engine.begin() as connection:
            owners = connection.execute(few).scalars().all()
            for owner_id in owners:
                self._keys.renew(connection, owner_id)
        return bool(owners)

    def _in_few(self, table: Table) -> Iterator[Sequence[Any]]:
        """Give the sealed pieces of a table in the order of their ids, a few at a time."""
        few = select(table.c.id, table.c.sealed).order_by(table.c.id).limit(AT_ONCE)
        statement = few
        while True:
            with self._storage.unit() as unit:
                found = unit.connection.execute(statement).all()
            if not found:
                return
            yield found
            statement = few.where(table.c.id > found[-1].id)

    def _seal_anew(self, table: Table, few: Sequence[Any], swept: Swept) -> None:
        anew: list[tuple[UUID, bytes, bytes]] = []
        for row in few:
            try:
                if row.sealed and (sealed := self._sealed_anew(table, row)) is not None:
                    anew.append((row.id, row.sealed, sealed))
            except CannotOpen:
                swept.damaged += 1
            except KeyErased:
                # It was erased a moment ago, or belongs to an older copy: nobody can open it.
                continue
        if not anew:
            return
        try:
            with self._storage.unit() as unit:
                moved = sum(_swapped(unit.connection, table, *each) for each in anew)
        except TryAgain:
            moved = 0
        swept.moved += moved
        swept.left += len(anew) - moved

    def _sealed_anew(self, table: Table, row: Row[Any]) -> bytes | None:
        """Give a piece under the new key of its owner, or None where it is under that already."""
        key = self._keys.get(key_of(row.sealed))
        if key.is_current:
            return None
        where = {"table": table.name, "row_id": row.id}
        words = self._sealer.open(row.sealed, **where)
        return self._sealer.seal(words, owner_id=key.owner_id, **where)


def _swapped(
    connection: Connection, table: Table, row_id: UUID, before: bytes, after: bytes
) -> bool:
    """Put a piece in its place, unless somebody wrote there meanwhile: theirs is newer."""
    swap = update(table).where(table.c.id == row_id, table.c.sealed == before).values(sealed=after)
    return cast("CursorResult[Any]", connection.execute(swap)).rowcount == 1
