"""A practice room with a small core behind it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress
from zoneinfo import ZoneInfo

import httpx
import pytest

from bot.platforms.practice.room import PracticeRoom, Scenario
from bot.web.serving import open_door
from messages.catalogue import Language
from tests.platforms.practice.answering import AnsweringCore, press_label


@pytest.fixture
async def core() -> AsyncIterator[AnsweringCore]:
    """Give a core whose room is open, on a free port of this machine."""
    core = AnsweringCore()

    async def play(room: PracticeRoom, language: Language) -> None:
        person = room.add_person("Sam", language)
        await room.open(person.id)
        await press_label(room, person.id, "Verder")

    core.room = PracticeRoom(
        open_door(),
        clock=core.clock,
        next_moment=core.next_moment,
        settle=core.settle,
        zone=ZoneInfo("Europe/Amsterdam"),
        scenarios=[Scenario("hello", "practice-start", play)],
    )
    running = asyncio.create_task(core.room.run(core.receive))
    yield core
    running.cancel()
    with suppress(asyncio.CancelledError):
        await running


@pytest.fixture
async def client(core: AnsweringCore) -> AsyncIterator[httpx.AsyncClient]:
    """Give what asks as a page of the room does."""
    headers = {"Origin": core.room.address, "Sec-Fetch-Site": "same-origin"}
    async with httpx.AsyncClient(base_url=core.room.address, headers=headers) as client:
        yield client
