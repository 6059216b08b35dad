"""How each process hears at once that a key was erased, whichever process erased it."""

from uuid import UUID, uuid4

from sqlalchemy import Uuid, bindparam, select, text
from sqlalchemy.engine import Connection

from storage import rows
from storage.keys import KeyStore
from storage.prepared import Prepared

_READ = Prepared(select(rows.metadata.tables["erased"].c.mark))
_CHANGE = Prepared(
    text(
        "INSERT INTO erased (place, mark) VALUES (1, :mark) "
        "ON CONFLICT (place) DO UPDATE SET mark = excluded.mark"
    ).bindparams(bindparam("mark", type_=Uuid()))
)


class ErasedMark:
    """A mark in the database: it is another one once a key is gone from the key store."""

    def __init__(self, keys: KeyStore) -> None:
        self._keys = keys
        self._mark: UUID | None = None

    def heed(self, connection: Connection) -> None:
        """Forget what this process knows of keys, if one was erased since it last looked."""
        found = _READ.rows(connection, {})
        mark = found[0][0] if found else None
        if mark != self._mark:
            self._keys.forget_all()
            self._mark = mark

    def change(self, connection: Connection) -> None:
        """Let every process look again. To be called when the key is gone."""
        _CHANGE.run(connection, {"mark": uuid4()})
