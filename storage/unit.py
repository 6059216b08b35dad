"""The unit of work: everything that one turn reads and writes, in one commit."""

from datetime import date, datetime
from functools import cached_property
from typing import Any, cast
from uuid import UUID

from sqlalchemy import bindparam, select, update
from sqlalchemy.engine import Connection

from domain.accounts import Account
from domain.bookkeeping import Planned
from domain.groups import Group, GroupState
from domain.members import Member
from domain.preparing import LIVE, PreparationState, PreparatoryAnswer
from storage import rows
from storage.accesses import AccessLog
from storage.claims import Claims
from storage.keys import KeyStore
from storage.locks import ACCOUNTS, GROUPS, TryAgain, lock, number_of
from storage.moments import Moments
from storage.outbox import Outbox
from storage.prepared import Prepared, rows_of_each
from storage.repositories import Repositories
from storage.sealing import Sealer
from storage.seen_events import SEEN, locking_and_seeing, seeing

_erasure = rows.metadata.tables["erasure"]
HIDDEN, WITHDRAWN, SHOWN = "hidden", "withdrawn", "shown"
"""Beside erasures: that somebody asked for it, took back their yes, or came back."""
_group = rows.metadata.tables["support_group"]
_STATE = Prepared(select(_group.c.state).where(_group.c.id == bindparam("group_id")))
_BOOKKEEPING = frozenset({"account", "conversation", "access_log", "outbox", "moment"})


class Unit(Repositories):
    """One transaction with its repositories. What it reads, it may rely on until its end."""

    def __init__(
        self, connection: Connection, sealer: Sealer, keys: KeyStore, *, waits: bool = True
    ) -> None:
        """Read and write over a connection; `waits`: also for the locks that another holds."""
        super().__init__(connection, sealer)
        self.keys = keys
        self._waits = waits
        self._accounts_along: list[tuple[Any, ...]] | None = None
        self.to_erase: list[tuple[UUID, str]] = []

    @property
    def outbox(self) -> Outbox:
        """What must be sent."""
        if "outbox" not in self._made:
            self._made["outbox"] = Outbox(self.connection, self._sealer)
        return cast("Outbox", self._made["outbox"])

    @cached_property
    def claims(self) -> Claims:
        """What the dispatcher took from it, to deliver it."""
        return Claims(self.connection, self.outbox)

    @property
    def accesses(self) -> AccessLog:
        """The log of access."""
        if "access_log" not in self._made:
            self._made["access_log"] = AccessLog(self.connection, self._sealer)
        return cast("AccessLog", self._made["access_log"])

    @property
    def moments(self) -> Moments:
        """What happens later."""
        self._moments.write()
        return self._moments

    @cached_property
    def _moments(self) -> Moments:
        made = self._made["moment"] = Moments(self.connection, self._sealer)
        return made

    def plan(self, planned: Planned) -> None:
        """Plan a moment; where one with its key was planned before, that one moves to its time."""
        self._moments.plan(planned)

    @property
    def has_changed(self) -> bool:
        """Whether anything was written that people made, beside what the turn keeps for itself."""
        return any(
            made.has_written for name, made in self._made.items() if name not in _BOOKKEEPING
        )

    def take_event(
        self,
        platform: str,
        event_id: str,
        at: datetime,
        *,
        failed: bool,
        lookup: str | None = None,
        handle: str | None = None,
    ) -> bool:
        """Note that an event was taken in. False: it was taken in before.

        `handle` names the message that came in, `lookup` the account whose chat it stands in: no
        other turn of that account goes on until this one has ended.
        """
        values = {
            "platform": platform,
            "event_id": event_id,
            "at": at,
            "failed": failed,
            "lookup": None if handle is None else lookup,
            "handle": handle,
        }
        if lookup is None or self.connection.dialect.name != "postgresql":
            return bool(seeing(self.connection.dialect.name).rows(self.connection, values))
        of_account = {"space": ACCOUNTS, "number": number_of(UUID(lookup[:32]))}
        noting = (locking_and_seeing(waits=self._waits), {**values, **of_account})
        account = self.accounts.asking(platform=platform, lookup=lookup)
        found, self._accounts_along = rows_of_each(self.connection, noting, account)
        if found:
            self._sealer.heed(found[0][1])
        elif not self._waits:
            # Another has the lock, or it happened before: alone that will show.
            raise TryAgain
        return bool(found)

    def account_at(self, platform: str, lookup: str) -> Account | None:
        """Find the account whose event was taken in: on PostgreSQL it was read along with that."""
        if self._accounts_along is None:
            return self.accounts.first(platform=platform, lookup=lookup)
        along, self._accounts_along = self._accounts_along, None
        return self.accounts.opened(along[0]) if along else None

    def came_in(self, lookup: str, since: datetime) -> list[str]:
        """Give the handles of the messages that came in from somebody since a time."""
        statement = select(SEEN.c.handle).where(SEEN.c.lookup == lookup, SEEN.c.at >= since)
        return list(self.connection.execute(statement).scalars())

    def lookup_of(self, account_id: UUID) -> str | None:
        """Give the keyed hash by which an account is found: what is locked before it is read."""
        account = rows.metadata.tables["account"]
        statement = select(account.c.lookup).where(account.c.id == account_id)
        return cast("str | None", self.connection.execute(statement).scalar())

    def state_of_group(self, group_id: UUID | None) -> GroupState | None:
        """Say how a group stands, if it is there: also before its lock, as nothing is kept."""
        if group_id is None:
            return None
        found = _STATE.rows(self.connection, {"group_id": group_id})
        return GroupState(found[0][0]) if found else None

    def note_silent(self, heard_by: date, today: date, most: int) -> list[UUID]:
        """Note, once, that some said nothing since a day; give these accounts, `most` at a time.

        Whoever waits to be erased is none of them.
        """
        account = rows.metadata.tables["account"]
        silent = (
            select(account.c.id)
            .where(
                account.c.heard_on <= heard_by,
                account.c.warned_on.is_(None),
                account.c.erases_at.is_(None),
            )
            .order_by(account.c.heard_on)
            .limit(most)
        )
        found = self.connection.execute(
            update(account)
            .where(account.c.id.in_(silent))
            .values(warned_on=today)
            .returning(account.c.id)
        )
        return list(found.scalars())

    def forget_events_before(self, at: datetime) -> None:
        """Forget events that no platform will send again."""
        self.connection.execute(SEEN.delete().where(SEEN.c.at < at))

    def forget_answer(self, answer: PreparatoryAnswer) -> None:
        """Take away what a member wrote for themselves, and what was said of it."""
        self.outbox.forget_about(answer.id)
        self.preparatory_answers.remove(answer)

    def forget_private_of(self, member_id: UUID) -> None:
        """Take away what concerns a member and those they shared it with, and nobody else.

        For whoever leaves a group or is removed: their own answers, their place in preparatory
        talks, and the note of what a professional and the owner may expect of each other.
        """
        for note in self.expectations.where(member_id=member_id):
            self.expectations.remove(note)
        for answer in self.preparatory_answers.where(member_id=member_id):
            self.forget_answer(answer)
        for own in self.preparations.where(member_id=member_id, state=LIVE):
            own.state = PreparationState.LET_GO
            self.preparations.save(own)
        for helped in self.preparations.where(helper_id=member_id, state=LIVE):
            helped.lose_helper()
            self.preparations.save(helped)

    def forget_account(self, account: Account) -> None:
        """Take away all rows that are an account's alone. Its key must be erased as well."""
        for answer in self.preparatory_answers.where(account_id=account.id):
            self.forget_answer(answer)
        self._moments.write()
        for name in (
            "conversation",
            "outbox",
            "moment",
            "waiting_deed",
            "crisis_plan",
            "calendar_feed",
            "own_note",
        ):
            table = rows.metadata.tables[name]
            self.connection.execute(table.delete().where(table.c.account_id == account.id))
        self.accesses.forget_of(account.id)
        mine = SEEN.c.lookup == account.lookup
        self.connection.execute(SEEN.update().where(mine).values(lookup=None, handle=None))
        self.accounts.remove(account)
        self.erase_key(account.id, "account")

    def forget_group(self, group: Group) -> None:
        """Take away every row of a group, and its key: nothing of it can be read anywhere.

        Its group chat goes as well, unless it was let go of before, and is being said goodbye to.
        """
        for linked in self.group_chats.where(group_id=group.id):
            if (chat := self.accounts.find(linked.chat_id)) is not None:
                self.forget_account(chat)
        self.accesses.forget_of(group.id)
        self._moments.write()
        for table in rows.metadata.tables.values():
            if "group_id" in table.columns:
                self.connection.execute(table.delete().where(table.c.group_id == group.id))
        self.groups.remove(group)
        self.erase_key(group.id, "group")

    def erase_key(self, owner_id: UUID, kind: str) -> None:
        """Erase the keys of a group or person once this unit is committed."""
        self.to_erase.append((owner_id, kind))

    def note_departure(self, member: Member) -> None:
        """Let no older copy of the data bring a member back who left, or was taken out."""
        self.to_erase.append((member.id, member.state.value))

    def note_hidden(self, account: Account) -> None:
        """Let no older copy show somebody again who asked to be erased, until they come back.

        Nor give their yes for them, where they took it back.
        """
        hidden = HIDDEN if account.consent_at else WITHDRAWN
        self.to_erase.append((account.id, hidden if account.erases_at else SHOWN))

    def write(self) -> None:
        """Write down what waited for the end of this unit."""
        self._moments.write()
        self.accesses.write()
        self._write_erasures()

    def _write_erasures(self) -> None:
        """Write down whose keys must be erased, in the same commit as what goes with them."""
        for owner_id, kind in dict(self.to_erase).items():
            self.connection.execute(_erasure.delete().where(_erasure.c.owner_id == owner_id))
            values = {"owner_id": owner_id, "kind": kind}
            self.connection.execute(_erasure.insert().values(values))

    def lock_account(self, account_id: UUID) -> None:
        """Let no other turn of this account go on until this one has ended."""
        lock(self.connection, ACCOUNTS, account_id, waits=self._waits)

    def lock_group(self, group_id: UUID) -> None:
        """Let no other turn of this group go on. Always after the account's lock."""
        lock(self.connection, GROUPS, group_id, waits=self._waits)
