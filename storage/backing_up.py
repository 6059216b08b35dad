"""Backing up while the bot runs, and putting a backup back: all rows, and never the keys."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy.engine import Connection

from storage import rows, schema
from storage.backup_file import DamagedBackup, read_pieces, write_pieces
from storage.copying import (
    NotAsSent,
    Shapes,
    Tallies,
    Tally,
    count_on,
    from_text,
    read_rows,
    shapes_of,
    tally,
    to_text,
    write_rows,
)
from storage.engine import snapshot
from storage.keys import KeyStore
from storage.storage import Storage


class NewerBackup(Exception):
    """The backup was made by a newer version of the bot."""


@dataclass(frozen=True, slots=True)
class BackedUp:
    """What a backup holds: when it was made, and how many rows; how large the file is."""

    made_at: datetime
    rows: int
    size: int


def back_up(storage: Storage, path: Path, now: datetime) -> BackedUp:
    """Write all rows, as they are at one moment, into a new file. Turns go on meanwhile.

    The words in it stay sealed with keys that are not in it. Raises `FileExistsError` and
    `OSError`.
    """
    shapes = shapes_of(rows.metadata)
    tallies = {name: Tally() for name in shapes}
    with snapshot(storage.engine) as connection:
        size = write_pieces(path, storage.keys, _pieces(connection, now, shapes, tallies))
    return BackedUp(now, sum(each.rows for each in tallies.values()), size)


def put_back(connection: Connection, path: Path, keys: KeyStore) -> BackedUp:
    """Put all rows of a backup in the place of what is there, with the tables of today.

    Whoever calls it commits, or nothing of it happened. Raises `NewerBackup`, `NotAsSent`, and as
    `read_pieces`.
    """
    pieces = read_pieces(path, keys)
    about = json.loads(next(pieces))
    shapes: Shapes = about["shapes"]
    if about["version"] > schema.newest():
        raise NewerBackup
    schema.make_anew(connection, about["version"])
    tallies = {name: Tally() for name in shapes}
    told: dict[str, Any] | None = None
    for piece in pieces:
        head, _, lines = piece.partition("\n")
        if (told := json.loads(head)).get("table") is None:
            continue
        columns = shapes[told["table"]]
        kinds = [kind for _, kind in columns]
        read = [from_text(line, kinds) for line in lines.splitlines()]
        tallies[told["table"]].add(read)
        write_rows(connection, told["table"], columns, read)
    if told is None or told.get("tallies") != _told(tallies):
        raise DamagedBackup
    if tally(connection, shapes) != tallies:
        raise NotAsSent
    schema.bring_on(connection)
    count_on(connection, rows.metadata)
    made_at = datetime.fromisoformat(about["made_at"])
    return BackedUp(made_at, sum(each.rows for each in tallies.values()), path.stat().st_size)


def _pieces(
    connection: Connection, now: datetime, shapes: Shapes, tallies: dict[str, Tally]
) -> Iterator[str]:
    yield json.dumps({"made_at": now.isoformat(), "version": schema.newest(), "shapes": shapes})
    for name, columns in shapes.items():
        for some in read_rows(connection, name, columns):
            tallies[name].add(some)
            yield "\n".join([json.dumps({"table": name}), *map(to_text, some)])
    yield json.dumps({"tallies": _told(tallies)})


def _told(tallies: Tallies) -> dict[str, list[int]]:
    return {name: [each.rows, each.checksum] for name, each in tallies.items()}
