"""Master keys: they wrap the keys of groups and people, and are all that must be kept by hand.

While a master key is replaced there are two: the first one wraps, the other opens what is older.
"""

import hashlib
import hmac
import os
import stat
from base64 import b64decode, b64encode
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY_BYTES = 32


class WrongMasterKey(Exception):
    """The master key does not open this key store, or is no key at all."""


class NoMasterKey(Exception):
    """There is no master key where it should be."""


@dataclass(frozen=True, slots=True)
class MasterKey:
    """An opened master key. `id` says which one it is, and nothing of what it is."""

    id: str
    cipher: AESGCM = field(repr=False)


class MasterKeys(Protocol):
    """Where master keys are read."""

    def read(self) -> Sequence[bytes]:
        """Give the master keys, the newest first. Raises `NoMasterKey` and `WrongMasterKey`."""
        ...


class GivenMasterKeys:
    """Master keys that were given as they are."""

    def __init__(self, *keys: bytes) -> None:
        """Take keys of 32 bytes, the newest first. Raises `WrongMasterKey`."""
        if not keys or any(len(key) != KEY_BYTES for key in keys):
            raise WrongMasterKey
        self._keys = keys

    def read(self) -> Sequence[bytes]:
        """Give the master keys, the newest first."""
        return self._keys


class MasterKeyFile:
    """A file with a master key; while it is replaced, with the new one before the old one."""

    def __init__(self, path: Path) -> None:
        """Read and write at this path."""
        self.path = path

    def read(self) -> Sequence[bytes]:
        """Give the master keys, the newest first.

        Raises `NoMasterKey`, `WrongMasterKey`, and `OSError` where it can't be read.
        """
        try:
            return parse_master_keys(self.path.read_text())
        except (FileNotFoundError, NotADirectoryError):
            raise NoMasterKey from None
        except UnicodeDecodeError:
            raise WrongMasterKey from None

    def make(self) -> bool:
        """Make a master key; only the owner of the file may read it (0600).

        Returns False where another process made one in the same moment: that one counts.
        """
        self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        beside = self._written([os.urandom(KEY_BYTES)])
        try:
            os.link(beside, self.path)
        except FileExistsError:
            return False
        finally:
            beside.unlink()
        self._settle()
        return True

    def write(self, keys: Sequence[bytes]) -> None:
        """Put these in the place of what is there, whole or not at all."""
        beside = self._written(keys)
        os.replace(beside, self.path)
        self._settle()

    def is_open_to_others(self) -> bool:
        """Whether others on this machine may read it or change it."""
        with suppress(FileNotFoundError):
            return bool(self.path.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO))
        return False

    def _written(self, keys: Sequence[bytes]) -> Path:
        beside = self.path.with_name(f"{self.path.name}.{os.getpid()}.new")
        handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "w") as file:
            file.writelines(f"{b64encode(key).decode()}\n" for key in keys)
            file.flush()
            os.fsync(file.fileno())
        return beside

    def _settle(self) -> None:
        """Let the change of the folder outlive a power cut: nothing may be wrapped before."""
        folder = os.open(self.path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def parse_master_keys(text: str) -> Sequence[bytes]:
    """Read master keys as base64 with blanks or lines between. Raises `WrongMasterKey`."""
    try:
        keys = [b64decode(word, validate=True) for word in text.split()]
    except ValueError:
        raise WrongMasterKey from None
    return GivenMasterKeys(*keys).read()


def opened_master(key: bytes) -> MasterKey:
    """Open a master key for use."""
    told = hmac.new(key, b"which master key of steungroep", hashlib.sha256).hexdigest()
    return MasterKey(told[:32], AESGCM(key))


def with_a_new_one(keys: Sequence[bytes]) -> Sequence[bytes]:
    """Put a new master key before these."""
    return (os.urandom(KEY_BYTES), *keys)
