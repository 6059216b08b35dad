"""Backups: `steungroep backup`, `restore`, `set-aside` and `copy-keys`."""

import argparse
import sys
from pathlib import Path

from bot.alone import alone
from bot.erasing_again import gone
from bot.opening import has_keys, open_in_use, open_storage
from bot.putting_back import NotEmpty, PutBack, Unreadable, restore
from bot.settings import Settings, WrongSettings
from domain.clock import Clock
from storage.backing_up import NewerBackup, back_up
from storage.backup_file import DamagedBackup, NoBackup, OthersBackup
from storage.copying import NotAsSent
from storage.engine import CannotOpenDatabase
from storage.moving import NoCopy, copy_keys
from storage.reasons import reason
from storage.set_aside import drop_set_aside, look_at_set_aside, send_set_aside
from storage.storage import Storage


def make(chosen: argparse.Namespace, settings: Settings, clock: Clock) -> None:
    """Write a backup into a new file; the bot may be running. Raises `WrongSettings`."""
    path: Path = chosen.file
    storage = open_in_use(settings, clock)
    try:
        made = back_up(storage, path, clock.now())
    except FileExistsError:
        raise WrongSettings(f"{path} is there already. I write over nothing.") from None
    except OSError as error:
        raise WrongSettings(f"{path} can't be written: {reason(error)}.") from None
    finally:
        storage.close()
    sys.stdout.write(
        f"{path}: {made.rows} rows, {_size(made.size)}. The keys are not in it: keep one copy of "
        "them apart (steungroep copy-keys).\n"
    )


def put_back(chosen: argparse.Namespace, settings: Settings, clock: Clock) -> None:
    """Put a backup back; the bot must not be running. Raises `WrongSettings`."""
    if not has_keys(settings, clock):
        raise WrongSettings(
            "There are no keys here, and without them no backup can be read. Put your copy of the "
            "key store in its place first, and the master key."
        )
    storage = open_storage(settings, clock)
    try:
        with alone(settings, storage):
            _say_what_came_back(_restored(storage, chosen, clock))
    finally:
        storage.close()


def look_at_waiting(chosen: argparse.Namespace, settings: Settings, clock: Clock) -> None:
    """Show what was set aside when a backup was put back, send it, or drop it."""
    storage = open_in_use(settings, clock)
    with storage.unit() as unit:
        if chosen.send:
            sent = send_set_aside(unit.connection)
            said = f"{sent} messages leave when the bot runs, if they still hold.\n"
        elif chosen.drop:
            said = f"{drop_set_aside(unit.connection)} messages are dropped.\n"
        else:
            lines = [
                f"{each.messages:6}  {each.kind}, since {each.oldest_at:%Y-%m-%d %H:%M} UTC\n"
                for each in look_at_set_aside(unit.connection)
            ]
            said = "".join(lines) + _WHAT_NOW if lines else "Nothing is set aside.\n"
    storage.close()
    sys.stdout.write(said)


def copy_the_keys(chosen: argparse.Namespace, settings: Settings, clock: Clock) -> None:
    """Put a copy of the key store in the place of the last one. Raises `WrongSettings`."""
    path: Path = chosen.file
    storage = open_in_use(settings, clock)
    try:
        keys = copy_keys(storage.keys, path)
    except NoCopy:
        raise WrongSettings(
            f"{path} is no older copy of the key store: I write over nothing else. Give another "
            "name, or that of the last copy."
        ) from None
    except CannotOpenDatabase as why:
        raise WrongSettings(f"{path} can't be written: {why}.") from None
    except OSError as error:
        raise WrongSettings(f"{path} can't be written: {reason(error)}.") from None
    finally:
        storage.close()
    sys.stdout.write(
        f"{path}: {keys} keys, wrapped with the master key. Keep this one copy apart from the "
        "backups, and no older one: what is erased from now on is still in it.\n"
    )


_WHAT_NOW = (
    "These may have left before. To send them after all: steungroep set-aside --send\n"
    "To drop them: steungroep set-aside --drop\n"
)


def _restored(storage: Storage, chosen: argparse.Namespace, clock: Clock) -> PutBack:
    path: Path = chosen.file
    if not path.exists():
        raise WrongSettings(f"{path}: there is no such file.")
    try:
        return restore(
            storage, path, clock, replace=chosen.replace, leave_out=chosen.leave_out_unreadable
        )
    except OSError as error:
        why = f"{path} can't be read: {reason(error)}."
    except NoBackup:
        why = f"{path} is no backup of this bot."
    except OthersBackup:
        why = (
            f"{path}: the key store does not have the key of this backup. Is it the key store that "
            "belongs to it?"
        )
    except (DamagedBackup, NotAsSent):
        why = f"{path} is damaged: it was changed or cut off. I left the database as it was."
    except NewerBackup:
        why = f"{path} was made by a newer version of the bot. Run that version."
    except NotEmpty:
        why = (
            "The database is not empty. Make a backup of it first. To put this one in the place of "
            "all that is there: steungroep restore --replace FILE"
        )
    except Unreadable as without:
        why = (
            "Some in this backup can't be read, as their keys are not in the key store (groups: "
            f"{without.groups}, people: {without.accounts}). Either the key store is an older "
            "copy, or keys were renewed after this backup. To put back all but these: "
            "--leave-out-unreadable"
        )
    raise WrongSettings(why)


def _say_what_came_back(done: PutBack) -> None:
    made_at = f"{done.backup.made_at:%Y-%m-%d %H:%M} UTC"
    went = f"Gone since, and gone again: {gone(done.gone_again)}."
    sys.stdout.write(
        f"{done.backup.rows} rows are back, as they were on {made_at}.\n"
        f"{went if done.gone_again else 'Nobody went since.'}\n"
        + _left_out(done)
        + f"Messages set aside, as they may have left already: {done.set_aside} (steungroep "
        "set-aside).\n"
        "What people did after that time is not there, but for who went. Tell the owners, so that "
        "they look whether all is as they want it.\n"
    )


def _left_out(done: PutBack) -> str:
    if not done.left_out:
        return ""
    return (
        f"Left out, as their keys are not there: groups: {len(done.left_out.groups)}, "
        f"people: {len(done.left_out.accounts)}.\n"
    )


def _size(size: int) -> str:
    return f"{size / 1_000_000:.1f} MB" if size >= 100_000 else f"{size / 1000:.1f} kB"
