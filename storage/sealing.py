"""Sealing: words are only ever stored encrypted, bound to the row that they belong to."""

import os
from collections.abc import Callable
from uuid import UUID

from cryptography.exceptions import InvalidTag

from storage.keys import KeyStore
from storage.known_keys import DataKey

_FORMAT = b"\x01"
_NONCE_BYTES = 12
"""The nonce that AES-GCM asks for (NIST SP 800-38D, 8.2.2: random, 96 bits)."""


class CannotOpen(Exception):
    """A sealed piece is damaged, was moved to another row, or its key is gone."""


class Sealer:
    """Seals and opens words with AES-256-GCM. Only repositories use it."""

    def __init__(self, keys: KeyStore, mark: Callable[[], UUID | None] | None = None) -> None:
        """Use these keys, once the mark of what was erased is heeded, where others may erase."""
        self._keys = keys
        self._mark = mark

    def heed(self, mark: UUID | None) -> None:
        """Heed a mark that was read with something else: it is not read again."""
        self._mark = None
        self._keys.heed(mark)

    def seal(self, words: bytes, *, table: str, row_id: UUID, owner_id: UUID) -> bytes:
        """Encrypt with the current key of `owner_id`, bound to this table and row."""
        key = self._ready().current(owner_id)
        nonce = os.urandom(_NONCE_BYTES)
        bound_to = _bound_to(table, row_id, key)
        return _FORMAT + key.id.bytes + nonce + key.cipher.encrypt(nonce, words, bound_to)

    def open(self, sealed: bytes, *, table: str, row_id: UUID) -> bytes:
        """Decrypt. Raises `CannotOpen`, and `KeyErased` where its owner was erased."""
        key = self._ready().get(key_of(sealed))
        nonce, body = sealed[17 : 17 + _NONCE_BYTES], sealed[17 + _NONCE_BYTES :]
        try:
            return key.cipher.decrypt(nonce, body, _bound_to(table, row_id, key))
        except InvalidTag:
            raise CannotOpen from None

    def _ready(self) -> KeyStore:
        if self._mark is not None:
            self.heed(self._mark())
        return self._keys


def key_of(sealed: bytes) -> UUID:
    """Give the id of the key that sealed a piece. Raises `CannotOpen` for what is none."""
    if sealed[:1] != _FORMAT or len(sealed) < 1 + 16 + _NONCE_BYTES:
        raise CannotOpen
    return UUID(bytes=sealed[1:17])


def _bound_to(table: str, row_id: UUID, key: DataKey) -> bytes:
    return _FORMAT + table.encode() + b"\x00" + row_id.bytes + key.id.bytes
