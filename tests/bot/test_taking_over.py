"""Taking over: a dispatcher goes on where another ended, or where it ended itself."""

import asyncio
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.exc import OperationalError

from bot.delivering.outbox import Outbox
from bot.platforms.platform import NotSent
from domain.bookkeeping import OutboxState
from storage.unit import Unit
from tests.bot.outbox_house import NOW, House, Scripted, opened


class Hanging(Scripted):
    """A platform that takes its time, and then says that it got nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.answers = asyncio.Event()

    async def send(self, address: str, part: object) -> str:
        """Hang."""
        self.tried += 1
        await self.answers.wait()
        raise NotSent


class Dispatchers:
    """Dispatchers beside each other over one house, in terms that the test gives them."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._app = house.app
        self.is_away = False

    def outbox(self, platform: Scripted) -> Outbox:
        """Give another one."""
        limiters = self._app.outbox._limiters
        return Outbox(
            self._app.core.deliveries,
            {"practice": platform},
            limiters,
            self._in_database,
            self._house.clock,
        )

    async def _in_database(self, work: Callable[..., Any], *given: Any) -> Any:
        if self.is_away:
            await asyncio.sleep(0)
            raise OperationalError("", {}, OSError())
        return await self._app.in_database(work, *given)


async def _until(condition: Callable[[], object]) -> None:
    async with asyncio.timeout(10):
        while not condition():
            await asyncio.sleep(0.005)


async def _ended(running: asyncio.Task[None]) -> None:
    running.cancel()
    await asyncio.wait([running])


@pytest.fixture
async def house(tmp_path: Path, database_url: str, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Open a house whose own dispatcher is off duty."""
    monkeypatch.setattr("bot.delivering.outbox.LONGEST_SLEEP_SECONDS", 0.05)
    async with opened(tmp_path, database_url, delivers=False) as here:
        yield here


async def test_what_was_sent_is_known_also_where_nobody_could_write_it_down(
    house: House,
) -> None:
    """The database is away for longer than a term lasts: in the next term it is not sent again."""
    dispatchers = Dispatchers(house)
    outbox = dispatchers.outbox(house.platform)
    row = house.say(house.person("anna"), "a1")

    def goes_away() -> None:
        dispatchers.is_away = True

    house.platform.meanwhile = goes_away
    first = asyncio.create_task(outbox.run(1))
    await _until(house.said)
    await _ended(first)
    second = asyncio.create_task(outbox.run(2))
    await asyncio.sleep(0.1)
    dispatchers.is_away = False
    await _until(lambda: house.state(row) is OutboxState.SENT)
    outbox.wake()
    await outbox.wait_until_idle()
    await _ended(second)
    assert house.said() == ["a1"]
    with house.storage.unit() as unit:
        assert not unit.outbox.get(row).maybe_sent


async def test_whoever_lost_its_term_changes_nothing_any_more(house: House) -> None:
    """Its answer comes late: what the other sent meanwhile stays sent, and may be a copy."""
    dispatchers, hanging = Dispatchers(house), Hanging()
    silent, other = dispatchers.outbox(hanging), dispatchers.outbox(house.platform)
    row = house.say(house.person("anna"), "a1")
    first = asyncio.create_task(silent.run(1))
    await _until(lambda: hanging.tried)
    second = asyncio.create_task(other.run(2))
    await _until(lambda: house.state(row) is OutboxState.SENT)
    hanging.answers.set()
    await _ended(first)
    house.clock.advance(timedelta(minutes=10))
    other.wake()
    await other.wait_until_idle()
    await _ended(second)
    assert (house.said(), hanging.tried) == (["a1"], 1)
    with house.storage.unit() as unit:
        assert unit.outbox.get(row).state is OutboxState.SENT
        assert unit.outbox.get(row).maybe_sent


async def test_a_chat_that_had_to_wait_keeps_its_order(house: House) -> None:
    """What was put off is not overtaken by what was said later, whoever delivers it."""
    anna = house.person("anna")
    rows = [house.say(anna, f"a{number}") for number in range(5)]

    def put_off(unit: Unit) -> None:
        unit.claims.take(NOW, 2, term=1)
        unit.claims.put_off(rows[:2], NOW + timedelta(seconds=20), term=1)

    with house.storage.unit() as unit:
        put_off(unit)
    outbox = Dispatchers(house).outbox(house.platform)
    running = asyncio.create_task(outbox.run(2))
    outbox.wake()
    await outbox.wait_until_idle()
    assert house.said() == []
    house.clock.advance(timedelta(seconds=21))
    outbox.wake()
    await outbox.wait_until_idle()
    await _ended(running)
    assert house.said() == [f"a{number}" for number in range(5)]
