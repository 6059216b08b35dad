"""A file that holds one sealed piece: the practice room, when it is kept."""

import os
from pathlib import Path

from storage.keys import SHELF_OWNER, KeyStore
from storage.sealing import Sealer


class SealedFile:
    """Keeps one piece of bytes, sealed, and replaces it as a whole."""

    def __init__(self, path: Path, keys: KeyStore) -> None:
        """Keep it at this path."""
        self._path = path
        self._sealer = Sealer(keys)

    def read(self) -> bytes | None:
        """Give what was last written, or None."""
        if not self._path.exists():
            return None
        return self._sealer.open(self._path.read_bytes(), table="shelf", row_id=SHELF_OWNER)

    def write(self, content: bytes) -> None:
        """Keep this in the place of what was there."""
        sealed = self._sealer.seal(content, table="shelf", row_id=SHELF_OWNER, owner_id=SHELF_OWNER)
        beside = self._path.with_suffix(".new")
        beside.write_bytes(sealed)
        os.replace(beside, self._path)
