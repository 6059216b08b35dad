"""Attacks are made on the same bot as conversations are played with, and on both databases."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from domain.clock import SetClock
from tests.chat import Play
from tests.conversations.conftest import START, beginnings, open_core, play

__all__ = ["beginnings", "play"]


@pytest.fixture
def on_both(database_url: str, tmp_path: Path) -> Iterator[Play]:
    """Play a chat on SQLite, and the same on PostgreSQL."""
    clock = SetClock(START)
    core = open_core(database_url, f"sqlite:///{tmp_path / 'keys.db'}", clock)
    yield Play(core, clock)
    core.storage.close()
