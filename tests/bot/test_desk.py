"""The desk: what waits together is committed together, and what fails is no part of others."""

import asyncio
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from bot.core import Core
from bot.desk import MOST_TOGETHER, Desk
from domain.clock import SetClock
from messages.incoming import Incoming, Receipt
from tests.conversations.conftest import START, open_core
from tests.statements import commits


@pytest.fixture
def core(tmp_path: Path) -> Iterator[Core]:
    """Open a core on a file."""
    opened = open_core(
        f"sqlite:///{tmp_path / 's.db'}", f"sqlite:///{tmp_path / 'k.db'}", SetClock(START)
    )
    yield opened
    opened.storage.close()


def desk_of(core: Core) -> Desk:
    """Give a desk that takes events in a thread, and has nothing claimed."""

    async def take(events: Sequence[Incoming]) -> list[Receipt]:
        return (await asyncio.to_thread(core.turns.take_together, events))[0]

    return Desk(take)


def hello(name: str, event_id: str | None = None) -> Incoming:
    """Give the first word of somebody."""
    return Incoming("practice", event_id or f"hello-{name}", name, text="/start")


def said_to(core: Core) -> dict[str, int]:
    """Give how many messages wait for each person."""
    with core.storage.unit() as unit:
        return {
            each.address: unit.outbox.count(account_id=each.id) for each in unit.accounts.where()
        }


async def test_what_waits_meanwhile_goes_in_one_commit(core: Core) -> None:
    """The first goes at once; those that came while it was written down go together."""
    desk = desk_of(core)
    names = [f"p{number}" for number in range(MOST_TOGETHER)]
    with commits(core.storage.engine) as seen:
        await asyncio.gather(*(desk.take(hello(name)) for name in ("first", *names)))
    assert len(seen) == 2
    assert said_to(core) == dict.fromkeys(("first", *names), 1)


async def test_one_that_comes_as_the_last_is_done_is_taken_as_well(core: Core) -> None:
    """The very answer to one event may bring the next."""
    desk = desk_of(core)
    async with asyncio.timeout(30):
        for name in ("a", "b", "c"):
            await desk.take(hello(name))
    assert said_to(core) == dict.fromkeys("abc", 1)


async def test_several_lanes_take_beside_each_other() -> None:
    """What is slow in one of them holds up nothing in another, and there are no more of them."""
    taken, go_on = list[list[str]](), asyncio.Event()

    async def take(events: Sequence[Incoming]) -> list[Receipt]:
        taken.append([each.address for each in events])
        await go_on.wait()
        return [Receipt() for _ in events]

    desk = Desk(take, lanes=2)
    coming = []
    for name in "abcd":
        coming.append(asyncio.create_task(desk.take(hello(name))))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
    assert taken == [["a"], ["b"]]
    go_on.set()
    assert await asyncio.gather(*coming) == [Receipt()] * 4
    assert taken == [["a"], ["b"], ["c", "d"]]


async def test_one_that_fails_is_no_part_of_the_others(core: Core) -> None:
    """Others happen, once each; who met the fault gets a kind word, as always."""
    core.registry.command("breaks", handler=_broken, before_consent=True)
    desk = desk_of(core)
    bad = Incoming("practice", "bad", "Bert", text="/breaks")
    events = [hello("Anna"), bad, hello("Mark"), hello("Anna", "hello-Anna")]
    await asyncio.gather(*map(desk.take, events))
    assert said_to(core) == {"Anna": 1, "Bert": 1, "Mark": 1}


async def test_a_database_that_is_away_is_told_to_all_who_wait() -> None:
    """Then the platform brings them again; and the desk takes the next one."""
    is_away = True

    async def take(events: object) -> list[Receipt]:
        if is_away:
            raise OSError
        return [Receipt()]

    desk = Desk(take)
    outcomes = await asyncio.gather(*map(desk.take, map(hello, "ab")), return_exceptions=True)
    assert [type(each) for each in outcomes] == [OSError, OSError]
    is_away = False
    assert await desk.take(hello("c")) == Receipt()


def _broken(*_: object) -> None:
    raise RuntimeError("broken")
