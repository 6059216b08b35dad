"""Chats are played against the real core, on a real database."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.core import Core, build
from domain.clock import SetClock
from handlers.talk.registry import Operator
from storage.keys import KeyStore
from storage.schema import bring_up_to_date
from storage.storage import Storage
from tests.beginnings import Beginnings
from tests.chat import ChatPlatform, Play

START = datetime(2026, 11, 22, 9, 15, tzinfo=UTC)
"""Sunday 22 November 2026, 10:15 in Amsterdam."""
OPERATOR = Operator("Stichting Voorbeeld", "privacy@voorbeeld.invalid")


def open_core(database_url: str, keys_url: str, clock: SetClock) -> Core:
    """Open the core over a database, as the bot does when it starts."""
    storage = Storage(database_url, KeyStore(keys_url, bytes(range(32)), clock))
    bring_up_to_date(storage.engine)
    return build(storage, clock, {"practice": ChatPlatform()}, OPERATOR)


@pytest.fixture(scope="session")
def beginnings(tmp_path_factory: pytest.TempPathFactory) -> Beginnings:
    """Keep how groups came together, for the chats that follow."""
    return Beginnings(tmp_path_factory.mktemp("beginnings"))


@pytest.fixture
def play(empty_database: Path, beginnings: Beginnings, tmp_path: Path) -> Iterator[Play]:
    """Play a chat that is written down; the whole chat is printed when it goes another way."""
    shutil.copy(empty_database, tmp_path / "chat.db")
    clock = SetClock(START)
    core = open_core(f"sqlite:///{tmp_path / 'chat.db'}", f"sqlite:///{tmp_path / 'k.db'}", clock)
    yield Play(core, clock, beginnings)
    core.storage.close()
