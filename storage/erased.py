"""How each process hears at once that a key was erased, whichever process erased it.

A mark in the database is another one once a key is gone from the key store.
"""

from uuid import UUID, uuid4

from sqlalchemy import Uuid, bindparam, select, text
from sqlalchemy.engine import Connection

from storage import rows
from storage.prepared import Prepared

MARK = select(rows.metadata.tables["erased"].c.mark)
_READ = Prepared(MARK)
_CHANGE = Prepared(
    text(
        "INSERT INTO erased (place, mark) VALUES (1, :mark) "
        "ON CONFLICT (place) DO UPDATE SET mark = excluded.mark"
    ).bindparams(bindparam("mark", type_=Uuid()))
)


def read_mark(connection: Connection) -> UUID | None:
    """Give the mark that stands now; None until the first key is erased."""
    found = _READ.rows(connection, {})
    return found[0][0] if found else None


def change_mark(connection: Connection) -> None:
    """Let every process look again. To be called when the key is gone."""
    _CHANGE.run(connection, {"mark": uuid4()})
