"""The key store, on both databases: keys of groups and people, and who may make them."""

from base64 import b64encode
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path
from threading import Barrier
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import OperationalError

from domain.accounts import HIDDEN_FOR, Account
from domain.clock import SetClock
from domain.contacts import Contact
from domain.groups import Group
from storage.key_tables import hidden
from storage.keys import KeyErased, KeyStore
from storage.known_keys import BELIEVED_FOR
from storage.master import (
    GivenMasterKeys,
    MasterKeyFile,
    NoMasterKey,
    WrongMasterKey,
    parse_master_keys,
)
from storage.rows import metadata
from storage.schema import bring_up_to_date
from storage.storage import Storage
from tests.storage.conftest import NOW

MASTER = bytes(range(32))
AT_ONCE = 8


@pytest.fixture
def two(database_url: str, clock: SetClock) -> Iterator[tuple[KeyStore, KeyStore]]:
    """Give one key store as two processes have it open."""
    stores = KeyStore(database_url, MASTER, clock), KeyStore(database_url, MASTER, clock)
    yield stores
    for store in stores:
        store.close()


def test_two_processes_agree_on_one_key(two: tuple[KeyStore, KeyStore]) -> None:
    """Both need a group's first key in the same moment, and those of look-ups: there is one."""
    owners = [uuid4() for _ in range(AT_ONCE)]
    together = Barrier(2)

    def make(store: KeyStore) -> list[object]:
        together.wait()
        return [
            store.hash("account", "practice:anna"),
            *(store.current(each).id for each in owners),
        ]

    with ThreadPoolExecutor(2) as threads:
        one, other = threads.map(make, two)
    assert one == other


def test_an_erased_key_is_made_no_more(two: tuple[KeyStore, KeyStore]) -> None:
    """Whoever is erased stays erased: nothing is sealed for them under a new key."""
    one, _ = two
    owner = uuid4()
    one.current(owner)
    one.erase(owner, "group")
    for store in two:
        with pytest.raises(KeyErased):
            store.current(owner)
    one.erase(owner, "group")


def test_another_process_hears_of_an_erasure(
    two: tuple[KeyStore, KeyStore], clock: SetClock
) -> None:
    """By itself the store believes a key for a few minutes, also when the clock is put back."""
    one, other = two
    first, second = uuid4(), uuid4()
    keys = [other.current(each).id for each in (first, second)]
    for owner in (first, second):
        one.erase(owner, "group")
    clock.advance(BELIEVED_FOR)
    with pytest.raises(KeyErased):
        other.get(keys[0])
    clock.advance(-timedelta(days=1))
    with pytest.raises(KeyErased):
        other.get(keys[1])


@pytest.mark.parametrize("takes_event", [False, True])
def test_an_erasure_holds_at_once_in_every_process(
    new_postgresql_database: Callable[[], str],
    tmp_path: Path,
    clock: SetClock,
    *,
    takes_event: bool,
) -> None:
    """Whatever another process knew of the key: an older copy of a row opens nowhere any more.

    A unit that takes an event in hears of it with that.
    """
    url, keys_url = new_postgresql_database(), f"sqlite:///{tmp_path / 'keys.db'}"
    one, other = (Storage(url, KeyStore(keys_url, MASTER, clock)) for _ in range(2))
    bring_up_to_date(one.engine)
    group, stays = (Group(owner_id=uuid4(), owner_name="Anna", created_at=NOW) for _ in range(2))
    table = metadata.tables["support_group"]
    with one.unit() as unit:
        unit.groups.add(group)
        unit.groups.add(stays)
        older = unit.connection.execute(table.select().where(table.c.id == group.id)).one()
    for _ in range(2):
        with other.unit() as unit:
            assert unit.groups.get(group.id).owner_name == "Anna"
    with one.unit() as unit:
        unit.forget_group(unit.groups.get(group.id))
    with other.unit() as unit:
        if takes_event:
            assert unit.take_event("practice", "7", NOW, failed=False, lookup="0" * 64)
        unit.connection.execute(table.insert().values(older._asdict()))
        with pytest.raises(KeyErased):
            unit.groups.get(group.id)
        assert unit.groups.get(stays.id).owner_name == "Anna"
        unit.contacts.add(Contact(group_id=stays.id, name="Mark", created_at=NOW))
        with pytest.raises(KeyErased):
            unit.contacts.add(Contact(group_id=group.id, name="Mark", created_at=NOW))
    for each in (one, other):
        each.close()


def test_only_the_master_key_that_it_began_with_opens_a_store(
    database_url: str, clock: SetClock
) -> None:
    """Also before anything was sealed: another one is refused at the start."""
    mine = KeyStore(database_url, MASTER, clock)
    assert not mine.is_begun()
    mine.check()
    assert mine.is_begun()
    mine.close()
    other = KeyStore(database_url, bytes(32), clock)
    with pytest.raises(WrongMasterKey):
        other.check()
    with pytest.raises(WrongMasterKey):
        other.current(uuid4())
    other.close()


def test_a_store_in_use_needs_its_master_key(tmp_path: Path, clock: SetClock) -> None:
    """A file that is gone is told as such."""
    url = f"sqlite:///{tmp_path / 'keys.db'}"
    file = MasterKeyFile(tmp_path / "master.key")
    file.make()
    store = KeyStore(url, file, clock)
    store.check()
    store.close()
    file.path.unlink()
    again = KeyStore(url, file, clock)
    with pytest.raises(NoMasterKey):
        again.check()
    again.close()


def test_the_master_key_is_made_once_and_only_its_owner_may_read_it(tmp_path: Path) -> None:
    """The first of two processes makes the file (0600), and both read the same key."""
    file = MasterKeyFile(tmp_path / "keys" / "master.key")
    with pytest.raises(NoMasterKey):
        file.read()
    assert file.make()
    made = file.read()
    assert not file.make()
    assert file.read() == made
    assert file.path.stat().st_mode & 0o777 == 0o600
    assert not file.is_open_to_others()
    assert [each.name for each in file.path.parent.iterdir()] == ["master.key"]
    file.path.chmod(0o640)
    assert file.is_open_to_others()


def test_a_file_holds_two_master_keys_while_one_is_replaced(tmp_path: Path) -> None:
    """The newest first; what is written takes the place of what was there as a whole."""
    file = MasterKeyFile(tmp_path / "master.key")
    file.write([bytes(32), MASTER])
    assert file.read() == (bytes(32), MASTER)
    assert file.path.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("given", ["", "kort", "a" * 44, "geen base64!"])
def test_a_master_key_that_is_none_is_refused(given: str) -> None:
    """What is not 32 bytes as base64 is no key, and neither is nothing."""
    with pytest.raises(WrongMasterKey):
        parse_master_keys(given)
    with pytest.raises(WrongMasterKey):
        parse_master_keys(f"{b64encode(MASTER).decode()} {given or 'x'}")
    with pytest.raises(WrongMasterKey):
        GivenMasterKeys()


def test_a_key_goes_also_when_the_process_is_killed_before_it_did(
    storage: Storage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The rows are gone, and that the key must go is known: the next start erases it."""
    with storage.unit() as unit:
        group = unit.groups.add(Group(owner_id=uuid4(), created_at=NOW, owner_name="Anna"))
    key_id = storage.keys.current(group.id).id

    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(KeyStore, "erase", killed)
        with pytest.raises(KeyboardInterrupt), storage.unit() as unit:
            unit.forget_group(unit.groups.get(group.id))
    assert storage.keys.get(key_id).owner_id == group.id
    storage.erase_keys()
    with pytest.raises(KeyErased):
        storage.keys.get(key_id)


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
def test_who_comes_back_while_it_is_noted_that_they_are_hidden_stays_shown(
    storage: Storage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another process waits until the first is done: the key store hears it in the right order."""
    with storage.unit() as unit:
        anna = unit.accounts.add(
            Account(platform="practice", lookup="00" * 16, created_at=NOW, address="anna")
        )

    def come_back(wait: str) -> None:
        with storage.unit() as unit:
            unit.connection.execute(text(f"SET LOCAL lock_timeout = '{wait}'"))
            account = unit.accounts.get(anna.id)
            account.erases_at = None
            unit.accounts.save(account)
            unit.note_hidden(account)

    real = KeyStore.hide

    def hide(keys: KeyStore, *of: UUID, **facts: Any) -> None:
        with ThreadPoolExecutor() as others, pytest.raises(OperationalError):
            others.submit(come_back, "20ms").result()
        real(keys, *of, **facts)

    with monkeypatch.context() as patched:
        patched.setattr(KeyStore, "hide", hide)
        with storage.unit() as unit:
            account = unit.accounts.get(anna.id)
            account.erases_at = NOW + HIDDEN_FOR
            unit.accounts.save(account)
            unit.note_hidden(account)
    come_back("0")
    with storage.keys.engine.begin() as connection:
        assert connection.execute(select(hidden.c.shown_at)).scalar_one() == NOW
