"""The tick looks when something is due, and where the clock goes another way than time."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from scheduling.tick import Ticker


class Watched:
    """Counts the looks."""

    def __init__(self) -> None:
        self.looked = asyncio.Event()
        self.ahead = timedelta()

    async def look(self) -> None:
        """Note that it was looked."""
        self.looked.set()

    def now(self) -> datetime:
        """Give the machine's time, as far ahead as it was put."""
        return datetime.now(UTC) + self.ahead


@pytest.mark.parametrize("jump", [timedelta(days=1), -timedelta(days=1)], ids=["ahead", "back"])
async def test_a_clock_that_jumps_is_looked_at(
    jump: timedelta, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A scheduler that sleeps until tomorrow would miss what is due today."""
    monkeypatch.setattr("scheduling.tick._WATCH_EVERY_SECONDS", 0.01)
    watched = Watched()
    ticker = Ticker(watched.look, watched.now, every_seconds=3600)
    ticker.start()
    await asyncio.sleep(0.05)
    assert not watched.looked.is_set()
    watched.ahead = jump
    async with asyncio.timeout(5):
        await watched.looked.wait()
    ticker.stop()


async def test_what_is_planned_for_now_is_looked_at_now() -> None:
    """A moment that is due at once does not wait for the next round."""
    watched = Watched()
    ticker = Ticker(watched.look, watched.now, every_seconds=3600)
    ticker.start()
    ticker.wake_at(watched.now())
    async with asyncio.timeout(5):
        await watched.looked.wait()
    ticker.stop()
