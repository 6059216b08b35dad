"""A small core that answers by itself, to have something to talk with."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from bot.platforms.platform import Busy
from bot.platforms.practice.chats import NoSuchMessage
from bot.platforms.practice.room import PracticeRoom
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


async def press_label(room: PracticeRoom, person_id: str, label: str) -> Receipt:
    """Let somebody press the newest button that says this; raises `NoSuchMessage`."""
    for entry in reversed(room.chats.of(person_id)):
        for row, choices in enumerate(entry.said.rows):
            for column, choice in enumerate(choices):
                if choice.label == label and choice.data is not None:
                    return await room.press(person_id, entry.handle, row, column)
    raise NoSuchMessage
