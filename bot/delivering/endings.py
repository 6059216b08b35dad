"""How messages end that did not arrive: what is written down of it, and who hears so."""

from uuid import UUID

from domain.accounts import Account, AccountState
from domain.bookkeeping import Audience, OutboxRow, OutboxState, Priority
from domain.clock import Clock
from domain.groups import Group
from domain.members import MemberState
from handlers.shared import group_chat
from handlers.talk.registry import Registry
from messages.said import Said, text, to_json
from storage.unit import Unit


class Endings:
    """Each is noted by the dispatcher that holds the message, and by no other: at most once."""

    def __init__(self, registry: Registry, clock: Clock) -> None:
        self._registry = registry
        self._clock = clock

    def end(
        self, unit: Unit, row_id: UUID, term: int, state: OutboxState, *, told: bool = False
    ) -> None:
        """Note that a message may not have arrived (UNKNOWN), or never will (DEAD).

        Its subject says what its owner hears of that. `told`: they hear it in other words.
        """
        if not unit.claims.settle(row_id, state, term=term):
            return
        row = unit.outbox.get(row_id)
        handler = self._registry.endings.get(row.kind)
        said = None if handler is None else handler(unit, row, state)
        group = unit.groups.find(row.group_id)
        if said is not None and group is not None and not told:
            self._tell_owner(unit, group, "not-delivered", said)

    def unreachable(self, unit: Unit, row_id: UUID, term: int, account_id: UUID) -> None:
        """Note that somebody can't be reached; the owners whose groups they are in hear it.

        Nothing else goes to them. Where the bot can't write in a group chat, that is the group's
        chat no more.
        """
        account = _locked(unit, account_id)
        self.end(unit, row_id, term, OutboxState.DEAD, told=True)
        unit.outbox.withdraw(account_id=account_id)
        if account is None or account.state is AccountState.UNREACHABLE:
            return
        if not account.is_person:
            group_chat.lost(unit, self._clock.now(), account)
            return
        account.state = AccountState.UNREACHABLE
        unit.accounts.save(account)
        for member in unit.members.where(account_id=account.id, state=MemberState.IN):
            group = unit.groups.find(member.group_id)
            if group is not None and group.owner_id != account.id:
                said = Said(text("common-unreachable", name=member.name))
                self._tell_owner(unit, group, "unreachable", said)

    def moved(self, unit: Unit, account_id: UUID, address: str) -> None:
        """Follow a chat to its new address."""
        account = _locked(unit, account_id)
        if account is not None:
            group_chat.follow(unit, account, address)

    def _tell_owner(self, unit: Unit, group: Group, kind: str, said: Said) -> None:
        """Tell the owner of a group, once, how something went that was on its way."""
        now = self._clock.now()
        unit.outbox.add(
            OutboxRow(
                account_id=group.owner_id,
                group_id=group.id,
                audience=Audience.OWNER,
                kind=kind,
                priority=Priority.PEOPLE,
                due_at=now,
                answerable=bool(said.rows),
                created_at=now,
                said=to_json(said),
            )
        )


def _locked(unit: Unit, account_id: UUID) -> Account | None:
    """Give an account as it is now; no turn of it goes on before this unit has ended."""
    lookup = unit.lookup_of(account_id)
    if lookup is None:
        return None
    unit.lock_account(UUID(lookup[:32]))
    account = unit.accounts.find(account_id)
    if account is not None:
        unit.accounts.refresh(account)
    return account
