"""One person who sends more than anybody could read: the others notice nothing (attack 39)."""

import asyncio
from collections import Counter
from pathlib import Path
from uuid import uuid4

import pytest

from bot.app import MOST_WAITING_OF_ONE, App
from bot.floods import AT_ONCE
from bot.platforms.platform import Busy
from messages.incoming import Incoming
from tests.chat import ChatPlatform, Play
from tests.conversations.groups import an_owner
from tests.whole_way.telegram_stage import telegram_stage

MESSAGES, PRESSES = 200, 1_000
SECONDS = 2.0


@pytest.mark.attack(39)
async def test_a_flood_of_one_holds_up_nobody_else(on_both: Play) -> None:
    """At most so many of one wait, the rest is refused at once; others are answered in time."""
    an_owner(on_both)
    on_both.send("Bert", text="/start")
    app = App(on_both.core, {"practice": ChatPlatform()})
    loop = asyncio.get_running_loop()
    told: Counter[str] = Counter()

    async def floods(number: int) -> None:
        event = {"text": "/menu"} if number % 6 == 0 else {"button": "menu-more::"}
        try:
            await app.receive(Incoming("practice", uuid4().hex, "Anna", **event))  # type: ignore[arg-type]
            told["taken"] += 1
        except Busy:
            told["refused"] += 1

    async def waits() -> float:
        before = loop.time()
        await app.receive(Incoming("practice", uuid4().hex, "Bert", text="help"))
        return loop.time() - before

    flood = [asyncio.create_task(floods(number)) for number in range(MESSAGES + PRESSES)]
    await asyncio.sleep(0)
    took = [await waits() for _ in range(20)]
    await asyncio.gather(*flood)
    app.close()
    assert told["taken"] == MOST_WAITING_OF_ONE
    assert told["refused"] == MESSAGES + PRESSES - MOST_WAITING_OF_ONE
    assert sorted(took)[-2] < SECONDS


@pytest.mark.attack(39)
async def test_a_flood_on_telegram_is_told_once_and_others_do_not_notice(
    tmp_path: Path, database_url: str
) -> None:
    """200 messages and 1,000 presses of one: one notice, and others are answered in time."""
    async with telegram_stage(tmp_path, database_url, set()) as stage:
        await stage.types("Anna", "/start")
        await stage.types("Bert", "/start")
        await stage.settle()
        anna, bert = stage.person("Anna"), stage.person("Bert")
        button = anna.received[-1].buttons[0][0]
        for number in range(MESSAGES + PRESSES):
            if number % 6 == 0:
                anna.say("/menu")
            else:
                anna.press_data(button, anna.received[-1])
        took = []
        loop = asyncio.get_running_loop()
        for _ in range(10):
            heard, before = len(bert.received), loop.time()
            bert.say("/menu")
            await stage.standin.until(lambda n=heard: len(bert.received) > n)
            took.append(loop.time() - before)
        await stage.standin.until(lambda: not stage.standin.updates.waiting)
        await stage.settle()
        told = [words for words in anna.texts if words.startswith("Dat ging te snel")]
        assert len(told) == 1
        assert len(anna.texts) < 3 * AT_ONCE
        assert sorted(took)[-2] < SECONDS
