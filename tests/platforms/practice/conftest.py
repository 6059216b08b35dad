"""A practice room with a small core behind it, that answers by itself."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import httpx
import pytest

from bot.platforms.platform import Busy
from bot.platforms.practice.room import PracticeRoom, Scenario
from bot.platforms.practice.server import open_door
from domain.clock import SetClock
from messages.incoming import Incoming, Receipt
from messages.outgoing import Attachment, Choice, Outgoing

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
DOT = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
    "0000000d49444154789c63606060f80f0001050101a1ba0e920000000049454e44ae426082"
)
"""A picture of one dot (PNG)."""


@dataclass
class AnsweringCore:
    """Answers what the tests type, and has planned moments of which it tells Mark."""

    room: PracticeRoom = field(init=False)
    clock: SetClock = field(default_factory=lambda: SetClock(NOW))
    taken: list[Incoming] = field(default_factory=list)
    due: list[datetime] = field(
        default_factory=lambda: [NOW + timedelta(hours=5), NOW + timedelta(days=3)]
    )
    told: list[datetime] = field(default_factory=list)
    busy: bool = False

    async def next_moment(self) -> datetime | None:
        """Give when the next thing is planned."""
        return self.due[0] if self.due else None

    async def settle(self) -> None:
        """Do what is due, and say so."""
        while self.due and self.due[0] <= self.clock.now():
            self.told.append(self.clock.now())
            self.due.pop(0)
            await self.room.send("mark", Outgoing("Morgen is de steungroep.", silent=True))

    async def receive(self, event: Incoming) -> Receipt:
        """Answer an event."""
        if self.busy:
            raise Busy
        self.taken.append(event)
        if event.button == "next":
            answer = Outgoing("Hoe zal ik je noemen?", edits=event.pressed_on)
            await self.room.send(event.address, answer)
            return Receipt("Gelukt.")
        await self.room.send(event.address, self._answer(event))
        return Receipt()

    def _answer(self, event: Incoming) -> Outgoing:
        if event.start:
            return Outgoing("Je kreeg deze link van iemand die je kent.")
        if event.text == "deel":
            link = self.room.link("geheim-1")
            passed_on = Choice("Delen", share=f"Hoi, kom je erbij? {link}. Nee mag ook.")
            return Outgoing("Jij deelt het.", rows=((passed_on,), (Choice("Openen", url=link),)))
        if event.text == "kaart":
            picture = Attachment("kaart.png", "image/png", DOT, "Jij in het midden, Mark dichtbij.")
            calendar = Attachment("afspraak.ics", "text/calendar", b"BEGIN:VCALENDAR\r\n")
            return Outgoing("Je kaart.", attachments=(picture, calendar))
        if event.start is not None:
            return Outgoing(
                "Hoi. Ik ben een computerprogramma.",
                rows=((Choice("Verder", data="next"), Choice("Nu niet", data="stop")),),
            )
        return Outgoing(f"Je zei: {event.text or event.button}")


@pytest.fixture
async def core() -> AsyncIterator[AnsweringCore]:
    """Give a core whose room is open, on a free port of this machine."""
    core = AnsweringCore()

    async def play(room: PracticeRoom) -> None:
        person = room.add_person("Sam", "en")
        await room.open(person.id)
        await room.press_label(person.id, "Verder")

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
