"""Duty: one process at a time delivers and fetches, and another takes over."""

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import psycopg
import pytest
from sqlalchemy.pool import QueuePool

from bot.duty import Duty
from domain.clock import SystemClock
from storage.duty import DutyRoll
from storage.keys import KeyStore
from storage.schema import bring_up_to_date
from storage.storage import Storage


@pytest.fixture
def shared(
    new_postgresql_database: Callable[[], str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[Storage, Storage]]:
    """Open one database twice, as two processes do."""
    monkeypatch.setattr("bot.duty.EVERY_SECONDS", 0.02)
    url = new_postgresql_database()
    keys_url = f"sqlite:///{tmp_path / 'keys.db'}"
    both = [Storage(url, KeyStore(keys_url, bytes(range(32)), SystemClock())) for _ in range(2)]
    bring_up_to_date(both[0].engine)
    yield both[0], both[1]
    for each in both:
        each.close()


class Worker:
    """Works while it is on duty, and remembers its terms."""

    def __init__(self, storage: Storage) -> None:
        self.duty = Duty(storage)
        self.terms: list[int] = []
        self.works = False
        self.running = asyncio.ensure_future(self.duty.run(self._work))

    async def _work(self, term: int) -> None:
        self.terms.append(term)
        self.works = True
        try:
            await asyncio.Event().wait()
        finally:
            self.works = False

    async def end(self) -> None:
        """Stop in peace."""
        self.running.cancel()
        await asyncio.wait([self.running])
        self.duty.close()


async def test_stopped_while_it_asks_it_holds_nothing(
    shared: tuple[Storage, Storage], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The asking goes on in its thread, and may bring the duty when nobody waits for it."""
    asks, may_go_on = Event(), Event()
    take = DutyRoll.take

    def slow(roll: DutyRoll) -> int | None:
        asks.set()
        may_go_on.wait()
        return take(roll)

    monkeypatch.setattr(DutyRoll, "take", slow)
    one = Worker(shared[0])
    await _until(asks.is_set)
    one.running.cancel()
    await asyncio.wait([one.running])
    may_go_on.set()
    one.duty.close()
    pool = shared[0].engine.pool
    assert isinstance(pool, QueuePool)
    assert (one.terms, pool.checkedout()) == ([], 0)


async def _until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(10):
        while not condition():
            await asyncio.sleep(0.01)


async def test_one_works_at_a_time_and_the_other_takes_over_when_it_stops(
    shared: tuple[Storage, Storage],
) -> None:
    """Stopped in peace, it gives up its place at once; each time is a term of its own."""
    one = Worker(shared[0])
    await _until(lambda: one.works)
    other = Worker(shared[1])
    await asyncio.sleep(0.1)
    assert not other.works
    await one.end()
    await _until(lambda: other.works)
    assert (one.terms, other.terms) == ([1], [2])
    await other.end()


async def test_whose_connection_is_gone_has_the_duty_no_more(
    shared: tuple[Storage, Storage],
) -> None:
    """As when it is killed: another takes over at once, and it stops when it hears so."""
    one = Worker(shared[0])
    await _until(lambda: one.works)
    other = Worker(shared[1])
    url = shared[0].engine.url.set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(url, autocommit=True) as connection:
        while not other.works:
            connection.execute(
                "SELECT pg_terminate_backend(backend) FROM duty WHERE term = 1"
            ).fetchall()
            await asyncio.sleep(0.01)
    await _until(lambda: not one.works)
    assert other.terms == [2]
    await one.end()
    await other.end()
