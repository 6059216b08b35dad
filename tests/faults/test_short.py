"""A few seconds of each trial of `make faults`, on the database that each worker has anyway."""

from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from tests.faults.__main__ import SEED, TRIALS
from tests.faults.outcome import Outcome, Trial

_SHORT = ("T1", "T2", "T3", "T9")


@pytest.mark.parametrize("name", _SHORT)
async def test_a_trial_holds_for_a_few_seconds(
    name: str, tmp_path: Path, database_url: str
) -> None:
    """What the long form shows, shown on every change: nothing lost, nothing twice."""
    run: Callable[[Trial], Awaitable[Outcome]] = TRIALS[name]
    outcome = await run(Trial(tmp_path, database_url, SEED, full=False))
    assert outcome.wrong == []
    assert outcome.lost == 0
