"""The practice room as a platform: what invented people do in it, and what the bot sends them."""

import asyncio
import secrets
import socket
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from starlette.routing import BaseRoute

from bot.platforms.platform import Busy, Receive, Unreachable
from bot.platforms.practice.chats import By, Chats, NoSuchMessage, NoSuchPerson, Person
from bot.platforms.practice.kept import Shelf, pack, unpack
from domain.clock import SetClock
from messages.catalogue import Language
from messages.incoming import Incoming, Receipt
from messages.outgoing import Outgoing

NAME = "practice"
LONGEST_TEXT = 16_000
"""In characters. Far more than a chat app takes, so that long texts can be tried."""

FIRST_PEOPLE: Sequence[tuple[str, Language]] = (("Anna", "nl"), ("Mark", "nl"), ("Noor", "nl"))
"""Who is in a new room, and the language of their app."""


@dataclass(frozen=True, slots=True)
class Scenario:
    """An example that can be played up to some step, in the language of who looks at the room.

    `label` is the key of what it is called.
    """

    name: str
    label: str
    play: Callable[["PracticeRoom", Language], Awaitable[None]]


class PracticeRoom:
    """Several invented people beside each other, each with a chat with the bot, and a clock.

    What people do here goes to the core by the same way as on any platform. `next_moment` gives
    when something planned is due; `settle` lets the core do what is due and deliver it.
    `more_pages` are what the bot shows beside its chats: calendars, summaries to pick up.
    """

    name = NAME
    fetches = False

    def __init__(
        self,
        door: socket.socket,
        *,
        clock: SetClock,
        next_moment: Callable[[], Awaitable[datetime | None]],
        settle: Callable[[], Awaitable[None]],
        zone: ZoneInfo,
        people: Sequence[tuple[str, Language]] = FIRST_PEOPLE,
        scenarios: Sequence[Scenario] = (),
        shelf: Shelf | None = None,
    ) -> None:
        """Open the room behind a listening socket (`open_door`), as it was left on the shelf."""
        self._door = door
        self.clock = clock
        self.zone = zone
        self.next_moment = next_moment
        self.settle = settle
        self.scenarios = {scenario.name: scenario for scenario in scenarios}
        self._shelf = shelf
        self.more_pages: Sequence[BaseRoute] = ()
        self._receive: Receive | None = None
        self._one_at_a_time = asyncio.Lock()
        kept = shelf.read() if shelf else None
        if kept is not None:
            self.chats, now = unpack(kept)
            clock.set(now)
        else:
            self.chats = Chats()
            for name, language in people:
                self.chats.add_person(name, language)

    @property
    def address(self) -> str:
        """Where the room is, for a browser on this machine."""
        host, port = self._door.getsockname()[:2]
        return f"http://{host}:{port}"

    def link(self, payload: str) -> str:
        """Give the address of the small page that asks as whom to open the link."""
        return f"{self.address}/open/{payload}"

    def group_link(self, payload: str) -> str | None:
        """Everybody here has their own chat: there are no group chats."""
        return None

    def parts(self, message: Outgoing) -> Sequence[Outgoing]:
        """Leave a message whole: the room has no limits of its own."""
        return (message,)

    async def send(self, address: str, part: Outgoing) -> str:
        """Show a message in somebody's chat; raises `Unreachable` for who is not in the room."""
        try:
            self.chats.clear(address, part.clears)
            part = replace(part, clears=())
            if part.edits is not None:
                try:
                    edited = self.chats.get_entry(address, part.edits)
                except NoSuchMessage:
                    pass
                else:
                    return self.chats.edit(edited, part).handle
            return self.chats.add(address, By.BOT, part, self.clock.now()).handle
        except NoSuchPerson:
            raise Unreachable from None
        finally:
            self._keep()

    async def run(self, receive: Receive) -> None:
        """Serve the room's pages, and hand what people do there to the core, until cancelled."""
        from bot.platforms.practice.site import make_site
        from bot.web.serving import serve

        self._receive = receive
        closing = asyncio.Event()
        await serve(make_site(self, closing), self._door, closing)

    def close(self) -> None:
        """Close the door of a room that was never run."""
        self._door.close()

    def add_person(self, name: str, language: Language) -> Person:
        """Let somebody in; raises `RoomIsFull`."""
        person = self.chats.add_person(name, language)
        self._keep()
        return person

    async def say(self, person_id: str, text: str) -> Receipt:
        """Let somebody type something. "/start" with what follows opens that link."""
        command, _, payload = text.partition(" ")
        if command == "/start":
            return await self._take_in(person_id, By.TYPED, text, start=payload.strip())
        return await self._take_in(person_id, By.TYPED, text, text=text)

    async def press(self, person_id: str, handle: str, row: int, column: int) -> Receipt:
        """Let somebody press a button of a message; raises `NoSuchMessage` if it is not there."""
        choice = self.chats.get_entry(person_id, handle).get_choice(row, column)
        if choice.data is None:
            raise NoSuchMessage
        return await self._take_in(
            person_id, By.PRESSED, choice.label, button=choice.data, pressed_on=handle
        )

    async def open(self, person_id: str, payload: str = "") -> Receipt:
        """Let somebody open a link to the bot, or the bot itself, as an app does it."""
        return await self._take_in(person_id, By.OPENED, "/start", start=payload)

    def pass_on(self, giver_id: str, receiver_id: str, text: str) -> None:
        """Let somebody give a text to somebody else, outside the bot."""
        giver = self.chats.get_person(giver_id)
        said = Outgoing(text)
        now = self.clock.now()
        self.chats.add(receiver_id, By.PASSED_ON, said, now, giver=giver.name)
        self._keep()

    async def move(self, by: timedelta) -> None:
        """Move the clock on, past everything that is due on the way."""
        await self.move_to(self.clock.now() + by)

    async def move_to(self, at: datetime) -> None:
        """Move the clock to an instant. On the way forward each moment comes at its own time."""
        async with self._one_at_a_time:
            await self.settle()
            while (moment := await self.next_moment()) is not None:
                if not self.clock.now() < moment < at:
                    break
                await self._set_clock(moment)
            await self._set_clock(at)

    async def move_to_next(self) -> bool:
        """Move the clock to the next planned moment; say whether there was one."""
        moment = await self.next_moment()
        if moment is None:
            return False
        await self.move_to(max(moment, self.clock.now()))
        return True

    async def play(self, name: str, language: Language) -> None:
        """Play an example; raises `KeyError` for one that is not there."""
        await self.scenarios[name].play(self, language)

    async def _set_clock(self, at: datetime) -> None:
        self.clock.set(at)
        self.chats.mark_clock_moved()
        await self.settle()
        self._keep()

    async def _take_in(
        self,
        person_id: str,
        by: By,
        shown: str,
        *,
        text: str | None = None,
        button: str | None = None,
        start: str | None = None,
        pressed_on: str | None = None,
    ) -> Receipt:
        """Show in the chat what somebody did, and hand it to the core."""
        person = self.chats.get_person(person_id)
        if self._receive is None:
            raise RuntimeError("the room is not open yet")
        entry = self.chats.add(
            person_id, by, Outgoing(shown), self.clock.now(), pressed_on=pressed_on
        )
        try:
            return await self._receive(
                Incoming(
                    platform=self.name,
                    event_id=secrets.token_hex(16),
                    address=person.id,
                    text=text,
                    button=button,
                    start=start,
                    pressed_on=pressed_on,
                    message=entry.handle,
                    language=person.language,
                )
            )
        except Busy:
            self.chats.mark_lost(entry)
            raise
        finally:
            self._keep()

    def _keep(self) -> None:
        if self._shelf is not None:
            self._shelf.write(pack(self.chats, self.clock.now()))
