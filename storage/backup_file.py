"""The file of a backup: pieces of text, each sealed and in its place, from the first to the last.

A piece that was changed, moved or taken away is noticed, and so is an end that is missing. The
pieces are sealed with AES-256-GCM under a key made for this file alone (HKDF, RFC 5869), and each
has its number in its nonce, with a mark on the last (STREAM: Hoang, Reyhanitabar, Rogaway and
Vizár, 2015).
"""

import os
import struct
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from storage.keys import BACKUP_OWNER, KeyErased, KeyStore
from storage.known_keys import DataKey

_MAGIC = b"steungroep backup 1\n"
_SALT_BYTES = 16
_LENGTH = struct.Struct(">I")
_MOST = 64 * 2**20
"""No piece is larger than this: a file that says so is damaged."""


class NoBackup(Exception):
    """The file is no backup of this bot."""


class OthersBackup(Exception):
    """The key store does not have the key of this backup."""


class DamagedBackup(Exception):
    """The file was changed or cut off."""


def write_pieces(path: Path, keys: KeyStore, pieces: Iterable[str]) -> int:
    """Write a backup, whole or not at all; only its owner may read it. Return its size in bytes.

    Raises `FileExistsError`: nothing is ever overwritten.
    """
    if path.exists():
        raise FileExistsError
    key = keys.current(BACKUP_OWNER)
    beside = path.with_name(f"{path.name}.part")
    handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            _write(file, key, pieces)
            file.flush()
            os.fsync(file.fileno())
        os.replace(beside, path)
    finally:
        beside.unlink(missing_ok=True)
    return path.stat().st_size


def read_pieces(path: Path, keys: KeyStore) -> Iterator[str]:
    """Give the pieces of a backup, one by one.

    Raises `NoBackup`, `OthersBackup`, `DamagedBackup`, and `OSError` where it can't be read.
    """
    with path.open("rb") as file:
        header = file.read(len(_MAGIC) + 16 + _SALT_BYTES)
        if not header.startswith(_MAGIC) or len(header) < len(_MAGIC) + 16 + _SALT_BYTES:
            raise NoBackup
        try:
            key = keys.get(UUID(bytes=header[len(_MAGIC) :][:16]))
        except KeyErased:
            raise OthersBackup from None
        cipher = _cipher(key, header)
        number, is_last = 0, False
        while not is_last:
            sealed, is_last = _next(file)
            try:
                piece = cipher.decrypt(_nonce(number, is_last=is_last), sealed, header)
            except InvalidTag:
                raise DamagedBackup from None
            number += 1
            yield zlib.decompress(piece).decode()
        if file.read(1):
            raise DamagedBackup


def _write(file: BinaryIO, key: DataKey, pieces: Iterable[str]) -> None:
    header = _MAGIC + key.id.bytes + os.urandom(_SALT_BYTES)
    cipher = _cipher(key, header)
    file.write(header)
    number, waiting = 0, iter(pieces)
    piece: str | None = next(waiting)
    while piece is not None:
        following = next(waiting, None)
        is_last = following is None
        small = zlib.compress(piece.encode(), 1)
        sealed = cipher.encrypt(_nonce(number, is_last=is_last), small, header)
        file.write(_LENGTH.pack(len(sealed)) + bytes([is_last]) + sealed)
        number, piece = number + 1, following


def _next(file: BinaryIO) -> tuple[bytes, bool]:
    """Read a sealed piece, and whether it says that it is the last."""
    head = file.read(_LENGTH.size + 1)
    if len(head) < _LENGTH.size + 1:
        raise DamagedBackup
    (length,) = _LENGTH.unpack(head[: _LENGTH.size])
    sealed = file.read(length) if length <= _MOST else b""
    if len(sealed) < length:
        raise DamagedBackup
    return sealed, bool(head[-1])


def _cipher(key: DataKey, header: bytes) -> AESGCM:
    made = HKDF(SHA256(), length=32, salt=header[-_SALT_BYTES:], info=_MAGIC)
    return AESGCM(made.derive(key.secret))


def _nonce(number: int, *, is_last: bool) -> bytes:
    return number.to_bytes(11) + bytes([is_last])
