"""Unlocking: the key store with its master key, each mistake with a clear word."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.settings import Settings, WrongSettings
from domain.clock import Clock
from storage.engine import CannotOpenDatabase
from storage.keys import KeyStore
from storage.master import (
    GivenMasterKeys,
    MasterKeyFile,
    MasterKeys,
    NoMasterKey,
    WrongMasterKey,
    parse_master_keys,
)
from storage.reasons import reason

_NO_KEY = "a master key is 32 bytes, written as base64."


def open_keys(settings: Settings, clock: Clock) -> KeyStore:
    """Open the key store; one that is in use with the master key that it was made with.

    Raises `WrongSettings`.
    """
    source = master_keys(settings)
    with _said(settings):
        keys = KeyStore(settings.keys, source, clock)
        if keys.is_begun():
            keys.check()
    return keys


def begin_keys(settings: Settings, keys: KeyStore) -> None:
    """Begin a key store that is new, and make its master key where none is set.

    One that is in use never gets a new master key: that would open nothing. Raises `WrongSettings`.
    """
    file = MasterKeyFile(settings.master_key_path)
    is_ours = settings.master_key is None and not file.path.exists() and _make(file)
    with _said(settings):
        try:
            keys.check()
        except WrongMasterKey:
            # Another process began the store in the same moment, with a master key of its own.
            if is_ours:
                file.path.unlink()
            raise
    if is_ours:
        sys.stderr.write(
            f"I made a master key: {file.path}. Keep a copy of it somewhere else: without it "
            "nothing that people told can be read any more.\n"
        )


def master_keys(settings: Settings) -> MasterKeys:
    """Give where the master key is read. Raises `WrongSettings` for what can't be one."""
    if settings.master_key is not None:
        try:
            return GivenMasterKeys(*parse_master_keys(settings.master_key.get_secret_value()))
        except WrongMasterKey:
            raise WrongSettings(f"STEUNGROEP_MASTER_KEY: {_NO_KEY}") from None
    file = MasterKeyFile(settings.master_key_path)
    try:
        file.read()
    except NoMasterKey:
        return file
    except WrongMasterKey:
        raise WrongSettings(f"STEUNGROEP_MASTER_KEY_FILE: {file.path}: {_NO_KEY}") from None
    except OSError as error:
        raise WrongSettings(
            f"STEUNGROEP_MASTER_KEY_FILE: {file.path} can't be read: {reason(error)}."
        ) from None
    if file.is_open_to_others():
        _mind_others(settings, file.path)
    return file


def _mind_others(settings: Settings, path: Path) -> None:
    """Refuse a master key that others may read. Secrets of a container are as they are."""
    warning = f"{path} may be read by others on this machine. Close it: chmod 600 {path}"
    if settings.master_key_file is None:
        raise WrongSettings(f"STEUNGROEP_MASTER_KEY_FILE: {warning}")
    sys.stderr.write(f"STEUNGROEP_MASTER_KEY_FILE: {warning}\n")


def _make(file: MasterKeyFile) -> bool:
    try:
        return file.make()
    except OSError as error:
        raise WrongSettings(
            f"STEUNGROEP_MASTER_KEY_FILE: {file.path} can't be made: {reason(error)}."
        ) from None


@contextmanager
def _said(settings: Settings) -> Iterator[None]:
    """Say in one line why a key store does not open."""
    try:
        yield
    except CannotOpenDatabase as why:
        raise WrongSettings(
            f"STEUNGROEP_KEY_STORE: the key store can't be opened: {why}."
        ) from None
    except NoMasterKey:
        raise WrongSettings(
            f"STEUNGROEP_MASTER_KEY: the key store needs its master key, and "
            f"{settings.master_key_path} is not there. Put your copy of it back. I make no new "
            "one: it would open nothing."
        ) from None
    except WrongMasterKey:
        raise WrongSettings(
            "STEUNGROEP_MASTER_KEY: this is not the master key of this key store. Set the one that "
            "it was made with, or put its file back beside the key store."
        ) from None
