"""The stand-in, a clock that tests move, and the bot's platform on it with a core that notes."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import aiohttp
import pytest

from bot.platforms.telegram import CommandTexts, Telegram
from messages.incoming import Happening, Incoming, Receipt
from tests.platforms.telegram.standin import StandIn

GROUP_NOTICES = {"nl": "Ik praat alleen met mensen zelf. Dag!"}
OTHER_NOTICE = "I only talk with people themselves. Bye!"


@dataclass
class MovableClock:
    """A clock that stands still until it is moved."""

    now: datetime = datetime(2026, 11, 22, 10, 15, tzinfo=UTC)

    def __call__(self) -> datetime:
        """Give the instant."""
        return self.now

    def move(self, seconds: float) -> None:
        """Go on, so many seconds."""
        self.now += timedelta(seconds=seconds)


@dataclass
class Core:
    """A core that writes down what it gets, and refuses as it is told.

    `failures` are raised one by one, by number of the event ("" for any), before it is taken.
    """

    took: list[Incoming] = field(default_factory=list)
    notice: str | None = None
    stays: bool = False
    failures: list[Exception] = field(default_factory=list)
    gate: asyncio.Event | None = None
    waiting: int = 0

    async def receive(self, incoming: Incoming) -> Receipt:
        """Take an event, once the gate is open."""
        if self.failures:
            raise self.failures.pop(0)
        if self.gate is not None:
            self.waiting += 1
            await self.gate.wait()
        self.took.append(incoming)
        return Receipt(self.notice, self.stays)

    @property
    def said(self) -> list[Incoming]:
        """Give what people said to the bot, and not what happened in groups."""
        return [each for each in self.took if each.visit is None or each.text is not None]

    @property
    def happened(self) -> list[tuple[Happening, str]]:
        """Give what happened in groups, and the address of who did it."""
        return [(each.visit.what, each.address) for each in self.took if each.visit is not None]


@dataclass
class Pauses:
    """Notes for how long it was asked to wait, and hardly waits."""

    asked: list[float] = field(default_factory=list)

    async def __call__(self, seconds: float) -> None:
        """Let others go first."""
        self.asked.append(seconds)
        await asyncio.sleep(0.001)


def group_notice(language: str | None) -> str:
    """Give what the bot says in a group, in the language of whoever added it."""
    return GROUP_NOTICES.get(language or "", OTHER_NOTICE)


@pytest.fixture
def clock() -> MovableClock:
    """Give a clock that the test moves."""
    return MovableClock()


@pytest.fixture
async def standin(clock: MovableClock) -> AsyncIterator[StandIn]:
    """Serve a stand-in for the Bot API, with the limits of the documentation."""
    async with StandIn(clock=clock, local=True) as running:
        yield running


@pytest.fixture
def core() -> Core:
    """Give a core that notes what it gets."""
    return Core()


@pytest.fixture
def pauses() -> Pauses:
    """Give what waits in place of the bot."""
    return Pauses()


Call = Callable[..., Coroutine[Any, Any, tuple[int, dict[str, Any]]]]


@pytest.fixture
async def call(standin: StandIn) -> AsyncIterator[Call]:
    """Give what calls a method with JSON; it gives the code, and the answer's body."""
    async with aiohttp.ClientSession() as session:

        async def do(method: str, **values: Any) -> tuple[int, dict[str, Any]]:
            url = f"{standin.url}/bot{standin.token}/{method}"
            async with session.post(url, json=values) as answer:
                return answer.status, await answer.json()

        yield do


MakeTelegram = Callable[..., Telegram]


@pytest.fixture
def make_telegram(standin: StandIn, pauses: Pauses) -> MakeTelegram:
    """Give what makes a platform on the stand-in; not started."""

    def make(**options: Any) -> Telegram:
        token = options.pop("token", standin.token)
        settings: dict[str, Any] = {
            "group_notice": group_notice,
            "pause": pauses,
            "patience": 5.0,
        } | options
        return Telegram(token, standin.url, **settings)

    return make


Running = Callable[..., AbstractAsyncContextManager[Telegram]]


@pytest.fixture
def running(make_telegram: MakeTelegram, core: Core) -> Running:
    """Give what starts a platform and runs it with the core, for as long as a block lasts."""

    @asynccontextmanager
    async def run(**options: Any) -> AsyncIterator[Telegram]:
        receive: Callable[[Incoming], Awaitable[Receipt]] = options.pop("receive", core.receive)
        telegram = make_telegram(**options)
        await telegram.start()
        work = asyncio.create_task(telegram.run(receive))
        try:
            yield telegram
        finally:
            work.cancel()
            await asyncio.wait([work])
            assert work.cancelled(), work.exception()
            await telegram.stop()

    return run


@pytest.fixture
async def telegram(make_telegram: MakeTelegram) -> AsyncIterator[Telegram]:
    """Give a platform that has started, and sends; it takes nothing in."""
    started = make_telegram()
    await started.start()
    yield started
    await started.stop()


TEXTS = {
    "nl": CommandTexts(
        (("menu", "Wat kan ik nu?"), ("stop", "Even niet meer")), "Dag. Ik help.", "Ik help."
    ),
    "en": CommandTexts(
        (("menu", "What can I do now?"), ("stop", "No more for now")), "Hello. I help.", "I help."
    ),
}
