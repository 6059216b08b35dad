"""Moving to another database: `steungroep move-database`."""

import argparse
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager

from bot.alone import alone
from bot.opening import open_in_use
from bot.setting_kinds import read_database_url
from bot.settings import Settings, WrongSettings
from domain.clock import Clock
from storage.copying import NotAsSent, Tallies
from storage.engine import CannotOpenDatabase
from storage.moving import NotEmptyThere, move_keys, move_rows


def move(chosen: argparse.Namespace, settings: Settings, clock: Clock) -> None:
    """Copy the database, and the key store where that is asked, to other databases.

    The bot must not be running. What breaks off half way is begun again. Raises `WrongSettings`.
    """
    to = _read("database", chosen.to)
    keys_to = None if chosen.keys is None else _read("key store", chosen.keys)
    places = [settings.database, settings.keys, to, *([] if keys_to is None else [keys_to])]
    if len(set(places)) < len(places):
        raise WrongSettings(
            "Give another database than the one in use, and another one for the keys."
        )
    with closing(open_in_use(settings, clock)) as storage, alone(settings, storage):
        if keys_to is not None:
            with _said("the key store"):
                _tell("key store", move_keys(storage.keys, keys_to))
        with _said("the database"):
            _tell("database", move_rows(storage, to))
    sys.stdout.write(
        "All of it arrived, counted and compared. Set STEUNGROEP_DATABASE_URL"
        + (" and STEUNGROEP_KEY_STORE" if keys_to is not None else "")
        + " to the new place, and start the bot. When it runs well, delete the old place: what is "
        "erased from now on is still there.\n"
    )


def _read(what: str, url: str) -> str:
    try:
        return read_database_url(url)
    except ValueError as wrong:
        raise WrongSettings(f"The {what} to move to {wrong}.") from None


def _tell(what: str, arrived: Tallies) -> None:
    rows = sum(each.rows for each in arrived.values())
    sys.stdout.write(f"{what}: {rows} rows in {len(arrived)} tables\n")
    for name, each in arrived.items():
        if each.rows:
            sys.stdout.write(f"  {name}: {each.rows} ({each.checksum:016x})\n")


@contextmanager
def _said(what: str) -> Iterator[None]:
    try:
        yield
    except CannotOpenDatabase as reason:
        why = f"can't be used: {reason}"
    except NotEmptyThere:
        why = "is in use, or holds something else already. I write over nothing"
    except NotAsSent:
        why = "gave back something else than I wrote. Nothing was kept there"
    else:
        return
    raise WrongSettings(f"The new place for {what} {why}.")
