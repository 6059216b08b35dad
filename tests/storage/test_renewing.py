"""Renewing keys while the bot runs: nothing becomes unreadable, and killed half way it goes on."""

from contextlib import closing
from datetime import timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select, update

from domain.accounts import Account
from domain.clock import SetClock
from domain.goals import Goal
from domain.groups import Group
from storage import renewing, rows
from storage.key_tables import data_key
from storage.keys import KeyErased, KeyStore
from storage.master import GivenMasterKeys, MasterKeyFile, WrongMasterKey, with_a_new_one
from storage.renewing import OLD_KEYS_STAY_FOR, Renewal, is_under_way, wrap_with_newest
from storage.sealing import CannotOpen, key_of
from storage.storage import Storage
from tests.storage.conftest import NOW

GOAL = rows.metadata.tables["goal"]
WORDS = "weer zwemmen"


class Killed(BaseException):
    """The process is no more."""


def _groups(storage: Storage, many: int = 3) -> list[Goal]:
    """Write a few groups down, each with a goal."""
    goals = []
    for _ in range(many):
        with storage.unit() as unit:
            owner = unit.accounts.add(
                Account(
                    platform="practice",
                    lookup=uuid4().hex,
                    created_at=NOW,
                    address="1",
                    name="Anna",
                )
            )
            group = unit.groups.add(Group(owner_id=owner.id, created_at=NOW, owner_name="Anna"))
            goals.append(unit.goals.add(Goal(group_id=group.id, created_at=NOW, text=WORDS)))
    return goals


def _sealed_with(storage: Storage, goal: Goal) -> UUID:
    with storage.engine.begin() as connection:
        return key_of(
            connection.execute(select(GOAL.c.sealed).where(GOAL.c.id == goal.id)).scalar_one()
        )


def _assert_readable(storage: Storage, goals: list[Goal]) -> None:
    with storage.unit() as unit:
        assert {unit.goals.get(each.id).text for each in goals} == {WORDS}
        assert {each.name for each in unit.accounts.where()} == {"Anna"}


def test_everything_goes_over_to_new_keys(storage: Storage, clock: SetClock) -> None:
    """Nothing is sealed with an old key any more, all is readable, and the old keys are gone."""
    goals = _groups(storage)
    before = {_sealed_with(storage, each) for each in goals}
    renewal = Renewal(storage, clock)
    renewal.begin()
    swept = renewal.go_on(alone=True)
    assert (swept.moved, swept.left, swept.damaged, swept.is_finished) == (9, 0, 0, True)
    _assert_readable(storage, goals)
    assert before.isdisjoint(_sealed_with(storage, each) for each in goals)
    for key_id in before:
        with pytest.raises(KeyErased):
            storage.keys.get(key_id)
    assert renewal.may_finish_at() is None


def test_an_old_key_stays_while_another_process_may_seal_with_it(
    storage: Storage, clock: SetClock, tmp_path: Path
) -> None:
    """What a running bot writes with the key that it knows goes over in the last walk."""
    (goal,) = _groups(storage, 1)
    keys = KeyStore(f"sqlite:///{tmp_path / 'keys.db'}", bytes(range(32)), clock)
    other = Storage(storage.engine.url.render_as_string(hide_password=False), keys)
    _assert_readable(other, [goal])
    renewal = Renewal(storage, clock)
    renewal.begin()
    assert not renewal.go_on().is_finished
    with other.unit() as unit:
        new = unit.goals.add(Goal(group_id=goal.group_id, created_at=NOW, text=WORDS))
    assert _sealed_with(storage, new) != _sealed_with(storage, goal)
    clock.advance(OLD_KEYS_STAY_FOR)
    swept = renewal.go_on()
    assert (swept.moved, swept.is_finished) == (1, True)
    _assert_readable(other, [goal, new])
    other.close()


@pytest.mark.attack(42)
def test_a_renewal_that_was_killed_goes_on(
    storage: Storage, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At whatever row: all stays readable, and begun again it renews no key a second time."""
    monkeypatch.setattr(renewing, "AT_ONCE", 2)
    goals = _groups(storage)
    swap, after = renewing._swapped, iter(range(5))

    def swapped(*given: object) -> bool:
        if next(after, None) is None:
            raise Killed
        return swap(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(renewing, "_swapped", swapped)
    with pytest.raises(Killed):
        _renewed(storage, clock)
    _assert_readable(storage, goals)
    assert is_under_way(storage.keys)
    keys = {each.id: storage.keys.current(each.group_id).id for each in goals}
    monkeypatch.setattr(renewing, "_swapped", swap)
    assert _renewed(storage, clock).is_finished
    _assert_readable(storage, goals)
    assert {each.id: _sealed_with(storage, each) for each in goals} == keys
    assert not is_under_way(storage.keys)


def _renewed(storage: Storage, clock: SetClock) -> renewing.Swept:
    renewal = Renewal(storage, clock)
    renewal.begin()
    return renewal.go_on(alone=True)


@pytest.mark.attack(42)
def test_what_was_swapped_or_damaged_does_not_hold_a_renewal_up(
    storage: Storage, clock: SetClock
) -> None:
    """It is not read, not sealed anew, and told; the rest goes over."""
    one, other, whole = _groups(storage)
    with storage.engine.begin() as connection:
        sealed = connection.execute(select(GOAL.c.sealed).where(GOAL.c.id == one.id)).scalar_one()
        connection.execute(update(GOAL).where(GOAL.c.id == other.id).values(sealed=sealed))
        connection.execute(update(GOAL).where(GOAL.c.id == one.id).values(sealed=b"junk"))
    swept = _renewed(storage, clock)
    assert (swept.damaged, swept.is_finished) == (2, True)
    for goal in (one, other):
        with pytest.raises((CannotOpen, KeyErased)), storage.unit() as unit:
            unit.goals.get(goal.id)
    with storage.unit() as unit:
        assert unit.goals.get(whole.id).text == WORDS


def test_somebody_who_is_erased_meanwhile_stays_erased(storage: Storage, clock: SetClock) -> None:
    """Neither the old nor the new key opens anything."""
    goal, kept = _groups(storage, 2)
    renewal = Renewal(storage, clock)
    renewal.begin()
    storage.keys.erase(goal.group_id, "group")
    assert renewal.go_on(alone=True).is_finished
    with pytest.raises(KeyErased), storage.unit() as unit:
        unit.goals.get(goal.id)
    with storage.unit() as unit:
        assert unit.goals.get(kept.id).text == WORDS


def test_a_new_master_key_wraps_every_key(
    storage: Storage, clock: SetClock, tmp_path: Path
) -> None:
    """The old one opens nothing any more; a process that ran all the time reads on."""
    goals = _groups(storage)
    old = bytes(range(32))
    both = with_a_new_one((old,))
    url = f"sqlite:///{tmp_path / 'keys.db'}"
    keys = KeyStore(url, GivenMasterKeys(*both), clock)
    assert wrap_with_newest(keys, both) == len(goals) * 2
    keys.close()
    with closing(KeyStore(url, old, clock)) as stale, pytest.raises(WrongMasterKey):
        stale.check()
    where = storage.engine.url.render_as_string(hide_password=False)
    with closing(Storage(where, KeyStore(url, both[0], clock))) as anew:
        _assert_readable(anew, goals)


def test_a_process_that_runs_meanwhile_follows_the_file_of_the_master_key(
    database_url: str, clock: SetClock, tmp_path: Path
) -> None:
    """It reads the file again, and wraps what it makes with the new one."""
    file = MasterKeyFile(tmp_path / "master.key")
    file.make()
    running = KeyStore(database_url, file, clock)
    mine = [running.current(uuid4()).id for _ in range(3)]
    masters = with_a_new_one(file.read())
    file.write(masters)
    rotating = KeyStore(database_url, file, clock)
    assert wrap_with_newest(rotating, masters) == 3
    mine.append(running.current(uuid4()).id)
    file.write(masters[:1])
    clock.advance(OLD_KEYS_STAY_FOR)
    fresh = KeyStore(database_url, masters[0], clock)
    assert [fresh.get(each).secret for each in mine] == [running.get(each).secret for each in mine]
    for store in (running, rotating, fresh):
        store.close()


@pytest.mark.attack(42)
def test_a_rotation_that_was_killed_opens_with_both_and_goes_on(
    database_url: str, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Half of the keys are wrapped with the new master key, and half with the old one."""
    monkeypatch.setattr(renewing, "AT_ONCE", 2)
    old = bytes(range(32))
    both = with_a_new_one((old,))
    store = KeyStore(database_url, GivenMasterKeys(*both), clock)
    begun = KeyStore(database_url, old, clock)
    secrets = {key.id: key.secret for key in (begun.current(uuid4()) for _ in range(5))}
    begun.close()
    anew, after = KeyStore.wrapped_anew, iter(range(3))

    def wrapped_anew(*given: object) -> object:
        if next(after, None) is None:
            raise Killed
        return anew(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(KeyStore, "wrapped_anew", wrapped_anew)
    with pytest.raises(Killed):
        wrap_with_newest(store, both)
    with store.engine.begin() as connection:
        masters = connection.execute(select(data_key.c.master)).scalars().all()
    assert len(set(masters)) == 2
    assert {key_id: store.get(key_id).secret for key_id in secrets} == secrets
    monkeypatch.setattr(KeyStore, "wrapped_anew", anew)
    assert wrap_with_newest(store, both) == 3
    store.close()
    done = KeyStore(database_url, both[0], clock)
    done.check()
    assert {key_id: done.get(key_id).secret for key_id in secrets} == secrets
    done.close()


@pytest.mark.attack(16)
def test_an_erased_key_is_gone_from_the_file_of_the_key_store(
    tmp_path: Path, clock: SetClock
) -> None:
    """Not only from the table: also from free pages and from the write-ahead log."""
    path = tmp_path / "keys.db"
    store = KeyStore(f"sqlite:///{path}", bytes(range(32)), clock)
    owners = [uuid4() for _ in range(50)]
    for owner in owners:
        store.current(owner)
    with store.engine.begin() as connection:
        wrapped = connection.execute(
            select(data_key.c.wrapped).where(data_key.c.owner_id == owners[7])
        ).scalar_one()
    files = [path, path.with_name("keys.db-wal")]
    assert any(wrapped in each.read_bytes() for each in files)
    store.erase(owners[7], "group")
    assert not any(wrapped in each.read_bytes() for each in files)
    clock.advance(timedelta(hours=1))
    store.current(owners[8])
    store.close()
