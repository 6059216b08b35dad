"""Killed (`kill -9`) while keys are renewed, the bot reads all it has, and the command goes on."""

import random
import signal
from contextlib import closing
from pathlib import Path
from uuid import UUID

import pytest

from bot.opening import open_storage
from bot.settings import Settings
from domain.accounts import Account
from domain.clock import SetClock
from domain.goals import Goal
from domain.groups import Group
from storage.storage import Storage
from tests.bot.programs import outcome, started
from tests.whole_way.telegram_stage import START

SEED = 20261122
GROUPS = 12
KILLS = 2

_KILLED = """
import os, signal, sys
import bot.cli, storage.renewing, {module} as room
storage.renewing.AT_ONCE = 5
act, left = room.{act}, [{after}]
def counted(*given):
    left[0] -= 1
    if left[0] < 0:
        os.kill(os.getpid(), signal.SIGKILL)
    return act(*given)
room.{act} = counted
sys.exit(bot.cli.main(["{command}"]))
"""


@pytest.mark.attack(42)
@pytest.mark.parametrize(
    ("command", "module", "act"),
    [
        ("renew-keys", "storage.renewing", "_swapped"),
        ("rotate-master-key", "storage.keys", "_wrapped"),
    ],
)
async def test_killed_while_keys_are_renewed(
    command: str, module: str, act: str, tmp_path: Path
) -> None:
    """After each kill everything is readable; the last run finishes what the others began."""
    chance = random.Random(SEED)
    with closing(_opened(tmp_path)) as storage:
        _fill(storage)
        old_key = storage.keys.current(_a_group(storage)).id
    master = tmp_path / "keys" / "master.key"
    old_master = master.read_text()
    for _ in range(KILLS):
        program = _KILLED.format(
            module=module, act=act, after=chance.randrange(1, GROUPS), command=command
        )
        async with started(tmp_path, program, module="tests.bot.python") as killed:
            code, _, complained = await killed.ended()
        assert code == -signal.SIGKILL, complained
        with closing(_opened(tmp_path)) as storage:
            _assert_readable(storage)
    assert await outcome(tmp_path, command) == (0, "")
    with closing(_opened(tmp_path)) as storage:
        _assert_readable(storage)
        is_new_key = storage.keys.current(_a_group(storage)).id != old_key
    assert is_new_key == (command == "renew-keys")
    assert (master.read_text() != old_master) == (command == "rotate-master-key")
    assert len(master.read_text().split()) == 1


def _opened(folder: Path) -> Storage:
    settings = Settings(
        data_dir=folder / "data", key_store=f"sqlite:///{folder / 'keys' / 'keys.db'}"
    )
    return open_storage(settings, SetClock(START))


def _fill(storage: Storage) -> None:
    for number in range(GROUPS):
        with storage.unit() as unit:
            account = Account(
                platform="practice", lookup=str(number), created_at=START, address="1"
            )
            owner = unit.accounts.add(account)
            group = unit.groups.add(Group(owner_id=owner.id, created_at=START))
            unit.goals.add(Goal(group_id=group.id, created_at=START, text=f"wens {number}"))


def _a_group(storage: Storage) -> UUID:
    with storage.unit() as unit:
        return min(each.id for each in unit.groups.where())


def _assert_readable(storage: Storage) -> None:
    with storage.unit() as unit:
        assert {each.text for each in unit.goals.where()} == {
            f"wens {number}" for number in range(GROUPS)
        }
