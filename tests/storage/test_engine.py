"""A database that goes away and comes back: PostgreSQL ends every connection that it had."""

from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import text
from sqlalchemy.engine import Engine

from bot.core import build
from domain.clock import SetClock
from handlers.talk.registry import Operator
from messages.incoming import Incoming
from storage.engine import open_engine
from storage.keys import KeyStore
from storage.schema import bring_up_to_date
from storage.storage import Storage
from tests.chat import ChatPlatform

_ENDED = (
    "SELECT count(pg_terminate_backend(pid, 10000)) FROM pg_stat_activity"
    " WHERE datname = current_database() AND pid <> pg_backend_pid()"
)


@pytest.fixture
def url(new_postgresql_database: Callable[[], str]) -> str:
    """Give an empty PostgreSQL database."""
    return new_postgresql_database()


@pytest.fixture
def engine(url: str) -> Iterator[Engine]:
    """Open it."""
    opened = open_engine(url)
    yield opened
    opened.dispose()


def _end_all(url: str) -> None:
    with psycopg.connect(url.replace("+psycopg", ""), autocommit=True) as connection:
        connection.execute(_ENDED)


def _ask(engine: Engine) -> int:
    with engine.begin() as connection:
        return int(connection.execute(text("SELECT pg_backend_pid()")).scalar_one())


def test_a_connection_that_went_while_it_rested_is_no_ones_trouble(
    engine: Engine, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is asked whether it is still there; where it is not, another is opened."""
    monkeypatch.setattr("storage.engine.RESTED_SECONDS", 0.0)
    first = _ask(engine)
    _end_all(url)
    assert _ask(engine) != first


def test_a_unit_of_work_begins_on_another_where_its_connection_went(
    url: str, tmp_path: Path, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Units use one connection after another; one that is lost is not used again."""
    monkeypatch.setattr("storage.engine.RESTED_SECONDS", 0.0)
    storage = Storage(url, KeyStore(f"sqlite:///{tmp_path / 'k.db'}", bytes(range(32)), clock))
    bring_up_to_date(storage.engine)
    used = []
    for _ in range(3):
        with storage.unit() as unit:
            used.append(unit.connection.execute(text("SELECT pg_backend_pid()")).scalar_one())
        if len(used) == 2:
            _end_all(url)
    assert used[0] == used[1] != used[2]
    storage.close()


def test_a_connection_that_went_just_now_costs_a_turn_another_try(
    url: str, tmp_path: Path, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What somebody typed is taken in once, and nobody hears of it."""
    monkeypatch.setattr("storage.engine.RESTED_SECONDS", 60.0)
    keys = KeyStore(f"sqlite:///{tmp_path / 'keys.db'}", bytes(range(32)), clock)
    storage = Storage(url, keys)
    bring_up_to_date(storage.engine)
    core = build(storage, clock, {"practice": ChatPlatform()}, Operator("Voorbeeld", "voorbeeld"))
    core.turns.take(Incoming("practice", "1", "anna", text="/start"))
    _end_all(url)
    core.turns.take(Incoming("practice", "2", "anna", text="help"))
    with storage.unit() as unit:
        (account,) = unit.accounts.where()
        said = [row.said for row in unit.outbox.where(account_id=account.id)]
        assert not unit.take_event("practice", "2", clock.now(), failed=False)
    assert not any("common-broken" in str(each) for each in said)
    storage.close()
