"""Limits: as the platform counts them, in time that the test lets go by."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from datetime import UTC, datetime, timedelta
from random import Random
from uuid import uuid4

import pytest

from bot.delivering.limits import Limiter, Limits
from tests.platforms.telegram.standin.limits import DOCUMENTED
from tests.platforms.telegram.standin.limits import Limiter as Counting

BEGUN_AT = datetime(2026, 11, 22, 9, 15, tzinfo=UTC)
AT_BEST_SECONDS = 122
"""Of 45 messages: 20 in the first minute, 20 in the second, and 5 of which 3 come in a burst."""


class PassingLoop(asyncio.SelectorEventLoop):
    """An event loop whose time goes by at once where everybody waits for it."""

    def __init__(self) -> None:
        super().__init__()
        self.seconds = 0.0

    def time(self) -> float:
        """Give the seconds that went by."""
        return self.seconds

    def _run_once(self) -> None:
        if not self._ready and self._scheduled:  # type: ignore[attr-defined]
            first = self._scheduled[0]  # type: ignore[attr-defined]
            self.seconds = max(self.seconds, first.when())
        super()._run_once()  # type: ignore[misc]


@pytest.fixture
def loop() -> Iterator[PassingLoop]:
    """Give a loop in which nobody really waits."""
    opened = PassingLoop()
    yield opened
    opened.close()


class Server:
    """Counts as the documentation says, at some moment between question and answer."""

    def __init__(self, loop: PassingLoop, most_seconds: float) -> None:
        self._loop = loop
        self._most_seconds = most_seconds
        self._chance = Random(20261122)
        self.counting = Counting(DOCUMENTED)
        self.came: list[tuple[float, int]] = []

    async def take(self, chat: int, *, in_group: bool) -> None:
        """Let a message travel, be counted, and let its answer travel."""
        await asyncio.sleep(self._chance.uniform(0, self._most_seconds))
        at = BEGUN_AT + timedelta(seconds=self._loop.time())
        assert self.counting.take(chat, at, is_group=in_group) is None
        self.came.append((self._loop.time(), chat))
        await asyncio.sleep(self._chance.uniform(0, self._most_seconds))


def test_45_messages_to_one_group_break_no_limit(loop: PassingLoop) -> None:
    """None is refused by who counts as the documentation says, at 95 % of the rate (T4)."""
    limiter, server, group = Limiter(Limits()), Server(loop, 0.05), uuid4()

    async def send() -> None:
        for _ in range(45):
            async with limiter.place(group, 1, in_group=True) as place:
                await place.turn()
                await server.take(-100, in_group=True)

    loop.run_until_complete(send())
    assert server.counting.violations == []
    assert loop.time() <= AT_BEST_SECONDS / 0.95


def test_a_person_is_not_held_to_the_limits_of_a_group(loop: PassingLoop) -> None:
    """One a second, after a short burst."""
    limiter, server, person = Limiter(Limits()), Server(loop, 0.005), uuid4()

    async def send() -> None:
        for _ in range(45):
            async with limiter.place(person, 0, in_group=False) as place:
                await place.turn()
                await server.take(1, in_group=False)

    loop.run_until_complete(send())
    assert server.counting.violations == []
    assert loop.time() == pytest.approx(42, abs=1)


@pytest.mark.parametrize("most_seconds", [0.01, 0.4])
def test_however_long_messages_travel_no_second_has_too_many(
    loop: PassingLoop, most_seconds: float
) -> None:
    """300 people at once: some are slow, and none comes too soon after another."""
    limiter, server = Limiter(Limits()), Server(loop, most_seconds)

    async def send(number: int) -> None:
        async with limiter.place(uuid4(), 2, in_group=False) as place:
            await place.turn()
            await server.take(number, in_group=False)

    async def all_of_them() -> None:
        await asyncio.gather(*(send(number) for number in range(300)))

    loop.run_until_complete(all_of_them())
    assert server.counting.violations == []
    if most_seconds < 0.1:
        assert loop.time() <= 300 / 30 / 0.95


async def amid_a_storm(loop: PassingLoop, send: Callable[[int, int], Awaitable[None]]) -> float:
    """Give how long an answer takes (seconds) that comes two seconds after 300 reminders."""
    reminders = [asyncio.ensure_future(send(number, 2)) for number in range(300)]
    await asyncio.sleep(2)
    asked_at = loop.time()
    await send(1000, 0)
    took = loop.time() - asked_at
    await asyncio.gather(*reminders)
    return took


def test_an_answer_does_not_wait_for_a_storm_of_reminders(loop: PassingLoop) -> None:
    """It goes before all that waits, also what came earlier."""
    limiter, server = Limiter(Limits()), Server(loop, 0.005)

    async def send(number: int, priority: int) -> None:
        async with limiter.place(uuid4(), priority, in_group=False) as place:
            await place.turn()
            await server.take(number, in_group=False)

    assert loop.run_until_complete(amid_a_storm(loop, send)) < 0.2
    assert server.counting.violations == []


def test_what_another_process_sent_counts(loop: PassingLoop) -> None:
    """Whoever takes over goes on within the same minute."""
    limiter, server, group = Limiter(Limits()), Server(loop, 0.005), uuid4()

    async def send() -> float:
        await asyncio.sleep(100)
        for number in range(20):
            at = BEGUN_AT + timedelta(seconds=100 - 50 + 2 * number)
            assert server.counting.take(-100, at, is_group=True) is None
            limiter.remember(group, 50 - 2 * number, in_group=True)
        async with limiter.place(group, 1, in_group=True) as place:
            await place.turn()
            await server.take(-100, in_group=True)
        return loop.time()

    assert loop.run_until_complete(send()) == pytest.approx(110, abs=0.1)
    assert server.counting.violations == []


def test_what_another_process_sent_just_now_counts_for_all(loop: PassingLoop) -> None:
    """Whoever takes over within the second goes on within the limit of all chats together."""
    limiter, server = Limiter(Limits()), Server(loop, 0.005)

    async def send(number: int) -> None:
        async with limiter.place(uuid4(), 1, in_group=False) as place:
            await place.turn()
            await server.take(number, in_group=False)

    async def take_over() -> None:
        await asyncio.sleep(10)
        for number in range(30):
            at = BEGUN_AT + timedelta(seconds=9.7 + number / 100)
            assert server.counting.take(1000 + number, at, is_group=False) is None
            limiter.remember(uuid4(), 0.3 - number / 100, in_group=False)
        await asyncio.gather(*(send(number) for number in range(60)))

    loop.run_until_complete(take_over())
    assert server.counting.violations == []
    assert loop.time() == pytest.approx(12.7, abs=0.3)


def test_however_slow_it_is_to_write_down_that_they_leave_the_rate_is_kept(
    loop: PassingLoop,
) -> None:
    """A few are written down before their turn; an answer still goes before what waits."""
    limiter, server = Limiter(Limits()), Server(loop, 0.005)

    async def send(number: int, priority: int) -> None:
        async with limiter.place(uuid4(), priority, in_group=False) as place:
            await asyncio.sleep(0.2)
            await place.turn()
            await server.take(number, in_group=False)

    assert loop.run_until_complete(amid_a_storm(loop, send)) < 0.4
    assert server.counting.violations == []
    assert loop.time() <= 300 / 30 / 0.95


def test_what_does_not_leave_after_all_takes_no_place(loop: PassingLoop) -> None:
    """It was withdrawn while it waited: others leave as if it had not been there."""
    limiter, server, person = Limiter(Limits()), Server(loop, 0.005), uuid4()

    async def send() -> None:
        for number in range(100):
            async with limiter.place(person, 0, in_group=False) as place:
                if number >= 97:
                    await place.turn()
                    await server.take(1, in_group=False)

    loop.run_until_complete(send())
    assert server.counting.violations == []
    assert loop.time() < 1


@pytest.mark.parametrize(("writing_takes", "most"), [(0.003, 3), (0.1, 8)])
def test_no_more_are_said_to_leave_than_must_be(
    loop: PassingLoop, writing_takes: float, most: int
) -> None:
    """After a kill they may be copies: so few are written down before their turn."""
    limiter, written, at_once = Limiter(Limits()), 0, 0

    async def send() -> None:
        nonlocal written, at_once
        async with limiter.place(uuid4(), 2, in_group=False) as place:
            await asyncio.sleep(writing_takes)
            written += 1
            at_once = max(at_once, written)
            await place.turn()
            written -= 1

    async def all_of_them() -> None:
        await asyncio.gather(*(send() for _ in range(200)))

    loop.run_until_complete(all_of_them())
    assert at_once <= most
