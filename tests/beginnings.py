"""How a group came together is played once a process: the next chat goes on from a copy of it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Hashable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy.engine import Engine

if TYPE_CHECKING:
    from tests.chat import Heard, Play


@dataclass(frozen=True, slots=True)
class _Kept:
    heard: tuple[Heard, ...]
    databases: tuple[Path, Path]


class Beginnings:
    """Keeps how chats on SQLite began, by what was played. Each chat gets a copy of its own."""

    def __init__(self, folder: Path) -> None:
        """Keep copies of databases in `folder`."""
        self._folder = folder
        self._kept: dict[Hashable, _Kept] = {}

    def begin(self, play: Play, what: Hashable, really: Callable[[], None]) -> None:
        """Bring a chat in which nothing happened yet to where `really` brings it."""
        place = (what, play.clock.now(), frozenset(play.english))
        kept = self._kept.get(place)
        if kept is None:
            really()
            self._kept[place] = _Kept(tuple(play.heard), self._copied(play, len(self._kept)))
            return
        for engine, path in zip(_engines(play), kept.databases, strict=True):
            with closing(sqlite3.connect(path)) as copy, _driver(engine) as own:
                copy.backup(own)
        play.heard.extend(kept.heard)

    def _copied(self, play: Play, number: int) -> tuple[Path, Path]:
        paths = (self._folder / f"{number}.db", self._folder / f"{number}-keys.db")
        for engine, path in zip(_engines(play), paths, strict=True):
            with closing(sqlite3.connect(path)) as copy, _driver(engine) as own:
                own.backup(copy)
        return paths


def _engines(play: Play) -> tuple[Engine, Engine]:
    storage = play.core.storage
    return storage.engine, storage.keys.engine


@contextmanager
def _driver(engine: Engine) -> Iterator[sqlite3.Connection]:
    with closing(engine.raw_connection()) as taken:
        own = taken.driver_connection
        assert isinstance(own, sqlite3.Connection)
        yield own
