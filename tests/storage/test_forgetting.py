"""Forgetting a group or a person: every row, and the key that would open a backup of it."""

from uuid import uuid4

import pytest

from domain.accounts import Account
from domain.bookkeeping import Access, Conversation, Moment, OutboxRow, Way
from domain.contacts import Contact
from domain.goals import Goal
from domain.groups import Group
from domain.members import Member
from storage import rows
from storage.keys import KeyErased
from storage.storage import Storage
from tests.storage.conftest import NOW


def test_nothing_of_a_forgotten_group_stays_and_nothing_else_goes(storage: Storage) -> None:
    """Its rows go from every table, and its key; another group is as it was."""
    account_id, groups = uuid4(), []
    for _ in range(2):
        with storage.unit() as unit:
            group = unit.groups.add(Group(owner_id=account_id, created_at=NOW))
            groups.append(group)
            of_group = {"group_id": group.id}
            unit.contacts.add(Contact(**of_group, created_at=NOW, name="Mark"))
            unit.members.add(Member(**of_group, joined_at=NOW, name="Mark"))
            unit.goals.add(Goal(**of_group, created_at=NOW, text="Weer zwemmen"))
            unit.conversations.add(
                Conversation(account_id=account_id, **of_group, talk=str(group.id), changed_at=NOW)
            )
            unit.outbox.add(
                OutboxRow(
                    account_id=account_id,
                    **of_group,
                    kind="answer",
                    due_at=NOW,
                    created_at=NOW,
                    said={},
                )
            )
            unit.moments.add(
                Moment(
                    key=str(group.id),
                    kind="any",
                    account_id=account_id,
                    **of_group,
                    due_at=NOW,
                    created_at=NOW,
                )
            )
            unit.accesses.add(
                Access(
                    who_id=account_id,
                    **of_group,
                    action="any",
                    way=Way.TYPED,
                    allowed=True,
                    at=NOW,
                )
            )
    gone, kept = groups
    keys = {group.id: storage.keys.current(group.id).id for group in groups}
    with storage.unit() as unit:
        unit.forget_group(gone)
    with storage.unit() as unit:
        tables = [each for each in rows.metadata.sorted_tables if "group_id" in each.columns]
        for table in tables:
            found = [
                row.group_id
                for row in unit.connection.execute(table.select())
                if row.group_id is not None
            ]
            assert found in ([], [kept.id]), table.name
        assert [each.id for each in unit.groups.where()] == [kept.id]
        assert [each.text for each in unit.goals.where()] == ["Weer zwemmen"]
    with pytest.raises(KeyErased):
        storage.keys.get(keys[gone.id])
    storage.keys.get(keys[kept.id])


def test_a_chat_may_begin_anew_in_the_moment_that_its_account_is_forgotten(
    storage: Storage,
) -> None:
    """The same chat has a new account with a new key: the old one opens nothing more."""
    known = {"platform": "practice", "lookup": "1234", "created_at": NOW, "address": "Anna"}
    with storage.unit() as unit:
        old = unit.accounts.add(Account(**known, name="Anna"))
    key = storage.keys.current(old.id)
    with storage.unit() as unit:
        unit.forget_account(unit.accounts.get(old.id))
        new = unit.accounts.add(Account(**known))
    with storage.unit() as unit:
        assert [(each.id, each.name) for each in unit.accounts.where()] == [(new.id, None)]
    with pytest.raises(KeyErased):
        storage.keys.get(key.id)
