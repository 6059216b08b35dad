"""A few seconds of the trials of `make faults`: what the long form shows, shown on every change."""

from pathlib import Path

import pytest

from tests.faults.__main__ import SEED, TRIALS
from tests.faults.outcome import Trial


async def _holds(name: str, folder: Path, database_url: str) -> None:
    outcome = await TRIALS[name](Trial(folder, database_url, SEED, full=False))
    assert outcome.wrong == []
    assert outcome.lost == 0


async def test_killed_while_it_takes_updates_nothing_is_lost_or_done_twice(
    tmp_path: Path, database_url: str
) -> None:
    """Five kills at random points (T1)."""
    await _holds("T1", tmp_path, database_url)


@pytest.mark.long
@pytest.mark.parametrize("name", ["T2", "T3"])
async def test_killed_or_hindered_while_it_sends_nothing_is_lost(name: str, tmp_path: Path) -> None:
    """Five kills, or one send of five gone wrong; copies only of what may not have arrived."""
    await _holds(name, tmp_path, f"sqlite:///{tmp_path / 'steungroep.db'}")
