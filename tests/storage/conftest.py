"""Storage is tested on both databases."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from domain.clock import SetClock
from storage.keys import KeyStore
from storage.schema import bring_up_to_date
from storage.storage import Storage

NOW = datetime(2026, 11, 22, 9, 15, tzinfo=UTC)


@pytest.fixture
def clock() -> SetClock:
    """Give a clock that stands still."""
    return SetClock(NOW)


@pytest.fixture
def storage(database_url: str, tmp_path: Path, clock: SetClock) -> Iterator[Storage]:
    """Open an empty database, with a key store of its own."""
    keys = KeyStore(f"sqlite:///{tmp_path / 'keys.db'}", bytes(range(32)), clock)
    opened = Storage(database_url, keys)
    bring_up_to_date(opened.engine)
    yield opened
    opened.close()
