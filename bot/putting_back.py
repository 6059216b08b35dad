"""Putting a backup back: what was erased since is erased again, and nothing is said twice."""

from dataclasses import dataclass
from pathlib import Path

from bot.erasing_again import erase_again
from domain.clock import Clock
from storage.backing_up import BackedUp, put_back
from storage.engine import wipe
from storage.set_aside import set_aside
from storage.storage import Storage
from storage.tombstones import Revived, find_revived, find_unreadable


class NotEmpty(Exception):
    """There is something in the database already."""


class Unreadable(Exception):
    """Words in the backup are sealed with keys that the key store does not have."""

    def __init__(self, groups: int, accounts: int) -> None:
        """Take of how many groups and people."""
        super().__init__()
        self.groups = groups
        self.accounts = accounts


@dataclass(frozen=True, slots=True)
class PutBack:
    """What was put back, who went again, who was left out, and how many messages wait."""

    backup: BackedUp
    gone_again: Revived
    left_out: Revived
    set_aside: int


def restore(
    storage: Storage, path: Path, clock: Clock, *, replace: bool, leave_out: bool
) -> PutBack:
    """Put a backup back: all of it in one commit, or nothing.

    `replace`: also in the place of what is there. `leave_out`: without those whose keys are not
    there. Raises `NotEmpty`, `Unreadable`, and what `put_back` raises.
    """
    with storage.unit() as unit:
        if not replace and unit.accounts.count():
            raise NotEmpty
        backup = put_back(unit.connection, path, storage.keys)
        gone_again = find_revived(unit.connection, storage.keys)
        erase_again(unit, clock.now(), gone_again)
        unreadable = find_unreadable(unit.connection, storage.keys)
        if unreadable and not leave_out:
            raise Unreadable(len(unreadable.groups), len(unreadable.accounts))
        before = len(unit.to_erase)
        erase_again(unit, clock.now(), unreadable)
        # They were not erased by anybody: another backup, or the right keys, may bring them back.
        del unit.to_erase[before:]
        messages = set_aside(unit.connection, clock.now())
    wipe(storage.engine)
    return PutBack(backup, gone_again, unreadable, messages)
