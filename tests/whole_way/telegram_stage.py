"""The stage of the Bot API's stand-in, with the bot in this process."""

import asyncio
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

from bot.app import App
from bot.core import build
from bot.platforms.telegram import Telegram
from bot.profile import command_texts, group_notice
from domain.clock import SetClock
from domain.members import SummaryRoute
from handlers.talk.registry import Operator
from storage.keys import KeyStore
from storage.schema import bring_up_to_date
from storage.storage import Storage
from tests.platforms.telegram.standin import StandIn
from tests.platforms.telegram.standin.people import Person
from tests.whole_way.walk import Seen

START = datetime(2026, 11, 22, 9, 15, tzinfo=UTC)
OPERATOR = Operator("Stichting Voorbeeld", "tel. 000", routes=frozenset(SummaryRoute))
_LINK = re.compile(r"https://t\.me/\w+\?start=([A-Za-z0-9_-]+)")
_PATIENCE_SECONDS = 30.0


class TelegramStage:
    """People on the stand-in.

    `waits_for_bot` and `settles` are taken away where the bot is not there, or hangs.
    """

    def __init__(
        self,
        standin: StandIn,
        move: Callable[[datetime], Awaitable[None]],
        settle: Callable[[], Awaitable[None]],
        english: set[str],
    ) -> None:
        self.standin = standin
        self._move = move
        self._settle = settle
        self._english = english
        self._people: dict[str, Person] = {}
        self._waited = 0.0
        self.waits_for_bot = True
        self.settles = True

    def person(self, who: str) -> Person:
        """Give somebody; they come when they are first named."""
        if who not in self._people:
            language = "en" if who in self._english else "nl"
            self._people[who] = self.standin.person(who, language=language)
        return self._people[who]

    async def types(self, who: str, text: str) -> None:
        """Let somebody type; /start is the button that Telegram shows first."""
        if text == "/start":
            self.person(who).start()
        else:
            self.person(who).say(text)
        await self._taken()

    async def presses(self, who: str, label: str) -> None:
        """Let somebody press a button, and see that the app is told so."""
        press = self.person(who).press(label)
        if self.waits_for_bot and self.settles:
            await self.standin.until(lambda: self.person(who).was_answered(press))
        await self._taken()

    async def opens(self, who: str) -> None:
        """Let somebody open the newest link."""
        found = [
            (message.at, message.id, link[1])
            for person in self._people.values()
            for message in person.received
            for link in _LINK.finditer(message.text)
        ]
        self.person(who).start(max(found)[2])
        await self._taken()

    async def moves(self, to: datetime) -> None:
        """Let time go on."""
        await self._move(to)

    async def unseen(self, who: str) -> list[Seen]:
        """Give what the bot's messages show now."""
        return [
            Seen((str(message.id), message.edits), message.text, message.labels)
            for message in self.person(who).received
        ]

    async def wait(self) -> bool:
        """Wait a little for something new."""
        self._waited += 0.02
        await asyncio.sleep(0.02)
        return self._waited < _PATIENCE_SECONDS

    async def settle(self) -> None:
        """Wait until the bot has nothing left to say."""
        self._waited = 0.0
        if self.settles:
            await self._settle()

    async def _taken(self) -> None:
        """Wait until the bot has confirmed all updates: their turns are committed."""
        if self.waits_for_bot:
            await self.standin.until(lambda: not self.standin.updates.waiting)


@asynccontextmanager
async def telegram_stage(
    folder: Path, database_url: str, english: set[str]
) -> AsyncIterator[TelegramStage]:
    """Open a bot on the stand-in, with one clock for both."""
    clock = SetClock(START)
    keys = KeyStore(f"sqlite:///{folder / 'keys.db'}", bytes(range(32)), clock)
    storage = Storage(database_url, keys)
    bring_up_to_date(storage.engine)
    async with StandIn(clock=clock.now, limits=None) as standin:
        telegram = Telegram(
            standin.token, standin.url, texts=command_texts(), group_notice=group_notice
        )
        platforms = {telegram.name: telegram}
        core = build(storage, clock, platforms, OPERATOR)
        app = App(core, platforms)
        await telegram.start()
        running = asyncio.create_task(app.run())

        async def move(to: datetime) -> None:
            while (due := await app.next_moment()) is not None and due <= to:
                clock.set(max(due, clock.now()))
                await app.settle()
            clock.set(to)
            await app.settle()

        async def settle() -> None:
            app.outbox.wake()
            await app.outbox.wait_until_idle()

        try:
            yield TelegramStage(standin, move, settle, english)
        finally:
            running.cancel()
            await asyncio.wait([running])
            await telegram.stop()
            app.close()
