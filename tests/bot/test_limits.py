"""The limits of a group chat: as the platform counts them, in time that the test lets go by."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.limits import Limiter, Limits
from tests.platforms.telegram.standin.limits import DOCUMENTED
from tests.platforms.telegram.standin.limits import Limiter as Counting

BEGUN_AT = datetime(2026, 11, 22, 9, 15, tzinfo=UTC)
AT_BEST_SECONDS = 122
"""Of 45 messages: 20 in the first minute, 20 in the second, and 5 of which 3 come in a burst."""


class PassingTime:
    """The event loop's time, which goes by only where somebody waits."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def get_running_loop(self) -> "PassingTime":
        """Give itself: it tells the time as the loop does."""
        return self

    def time(self) -> float:
        """Give the seconds that went by."""
        return self.seconds

    async def sleep(self, seconds: float) -> None:
        """Let them go by."""
        self.seconds += seconds


@pytest.fixture
def passing(monkeypatch: pytest.MonkeyPatch) -> PassingTime:
    """Let the limiter wait in time that passes at once."""
    time = PassingTime()
    monkeypatch.setattr("bot.limits.asyncio", time)
    return time


async def test_45_messages_to_one_group_break_no_limit(passing: PassingTime) -> None:
    """None is refused by who counts as the documentation says, at 95 % of the rate (T4)."""
    limiter, counting = Limiter(Limits()), Counting(DOCUMENTED)
    for _ in range(45):
        await limiter.wait_for_turn("-100", in_group=True)
        at = BEGUN_AT + timedelta(seconds=passing.time())
        assert counting.take(-100, at, is_group=True) is None
    assert counting.violations == []
    assert passing.time() <= AT_BEST_SECONDS / 0.95


async def test_a_person_is_not_held_to_the_limits_of_a_group(passing: PassingTime) -> None:
    """One a second, after a short burst."""
    limiter = Limiter(Limits())
    for _ in range(45):
        await limiter.wait_for_turn("1")
    assert passing.time() == pytest.approx(42, abs=1)
