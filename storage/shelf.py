"""A file that holds one sealed piece: the practice room, when it is kept."""

import os
from pathlib import Path
from uuid import UUID

from storage.keys import KeyStore
from storage.sealing import Sealer

_OWNER = UUID(int=1)


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
        return self._sealer.open(self._path.read_bytes(), table="shelf", row_id=_OWNER)

    def write(self, content: bytes) -> None:
        """Keep this in the place of what was there."""
        sealed = self._sealer.seal(content, table="shelf", row_id=_OWNER, owner_id=_OWNER)
        beside = self._path.with_suffix(".new")
        beside.write_bytes(sealed)
        os.replace(beside, self._path)
