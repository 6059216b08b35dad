"""Who is in the practice room, and what stands in each of their chats."""

import asyncio
import re
import secrets
import unicodedata
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from messages.catalogue import Language
from messages.outgoing import Choice, Outgoing

MOST_PEOPLE = 30
LONGEST_NAME = 40


class NoSuchPerson(LookupError):
    """Nobody in the room has this id."""


class NoSuchMessage(LookupError):
    """The chat holds no such message, or the message no such button any more."""


class RoomIsFull(Exception):
    """There are as many people as the room takes."""


class By(StrEnum):
    """How a message came into a chat."""

    BOT = "bot"
    TYPED = "typed"
    PRESSED = "pressed"
    OPENED = "opened"
    PASSED_ON = "passed-on"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody invented. `id` is their address on this platform, `language` their app's."""

    id: str
    name: str = field(repr=False)
    language: Language


@dataclass(frozen=True, slots=True)
class Entry:
    """One message as it stands in a person's chat.

    `at` is the room's time, in UTC. `giver` is the name of who passed the text on, outside the
    bot. `pressed_on` is the handle of the message whose button this press was. `lost` says that
    the bot could not take it. `change` is the number of the room's change that made it as it is.
    """

    handle: str
    person_id: str
    by: By
    said: Outgoing = field(repr=False)
    at: datetime
    giver: str | None = field(default=None, repr=False)
    pressed_on: str | None = None
    edited: bool = False
    lost: bool = False
    change: int = 0

    def get_choice(self, row: int, column: int) -> Choice:
        """Give a button of this message; raises `NoSuchMessage`."""
        if not (0 <= row < len(self.said.rows) and 0 <= column < len(self.said.rows[row])):
            raise NoSuchMessage
        return self.said.rows[row][column]


@dataclass(slots=True)
class Chats:
    """The people and their chats, with a number for each change, so that pages can follow."""

    people: dict[str, Person] = field(default_factory=dict)
    entries: dict[str, Entry] = field(default_factory=dict, repr=False)
    change: int = 0
    arrivals: dict[str, int] = field(default_factory=dict)
    clock_moved: int = 0
    cleared: int = 0
    _changed: asyncio.Event = field(default_factory=asyncio.Event, repr=False)

    def get_person(self, person_id: str) -> Person:
        """Give a person; raises `NoSuchPerson`."""
        try:
            return self.people[person_id]
        except KeyError:
            raise NoSuchPerson from None

    def get_entry(self, person_id: str, handle: str) -> Entry:
        """Give a message of this person's chat; raises `NoSuchMessage`."""
        entry = self.entries.get(handle)
        if entry is None or entry.person_id != person_id:
            raise NoSuchMessage
        return entry

    def of(self, person_id: str) -> list[Entry]:
        """Give a person's chat, oldest first."""
        return [entry for entry in self.entries.values() if entry.person_id == person_id]

    def find_before(self, entry: Entry) -> Entry | None:
        """Give the message that stands before this one in its chat; None for the first."""
        before = None
        for each in self.of(entry.person_id):
            if each.handle == entry.handle:
                break
            before = each
        return before

    def add_person(self, name: str, language: Language) -> Person:
        """Let somebody in, with an id that shows their name; raises `RoomIsFull`."""
        if len(self.people) >= MOST_PEOPLE:
            raise RoomIsFull
        plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
        wanted = re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or "iemand"
        free = (f"{wanted}-{number}" for number in range(2, MOST_PEOPLE + 2))
        person_id = wanted
        while person_id in self.people:
            person_id = next(free)
        person = Person(person_id, name, language)
        self.people[person_id] = person
        self.arrivals[person_id] = self.mark_change()
        return person

    def change_app(self, person: Person, language: Language) -> Person:
        """Let somebody's app speak another language from now on."""
        changed = replace(person, language=language)
        self.people[person.id] = changed
        self.arrivals[person.id] = self.mark_change()
        return changed

    def add(
        self,
        person_id: str,
        by: By,
        said: Outgoing,
        at: datetime,
        *,
        giver: str | None = None,
        pressed_on: str | None = None,
    ) -> Entry:
        """Put a message at the end of a chat; raises `NoSuchPerson`."""
        self.get_person(person_id)
        entry = Entry(secrets.token_hex(8), person_id, by, said, at, giver, pressed_on)
        self.entries[entry.handle] = entry
        return self._put(entry)

    def edit(self, entry: Entry, said: Outgoing) -> Entry:
        """Put other words in the place of a message.

        Presses on it go before it: what came of them stays below, where people look.
        """
        entries = list(self.entries.values())
        place = [each.handle for each in entries].index(entry.handle)
        below = entries[place + 1 :]
        presses = [each for each in below if each.pressed_on == entry.handle]
        rest = [each for each in below if each.pressed_on != entry.handle]
        self.entries = {
            each.handle: each for each in (*entries[:place], *presses, entries[place], *rest)
        }
        for each in presses:
            self._put(each)
        return self._put(replace(entry, said=said, edited=True))

    def clear(self, person_id: str, handles: Collection[str]) -> None:
        """Take these messages out of a person's chat, as far as they stand there."""
        gone = {each.handle for each in self.of(person_id) if each.handle in handles}
        self.entries = {handle: each for handle, each in self.entries.items() if handle not in gone}
        if gone:
            self.cleared = self.mark_change()

    def mark_lost(self, entry: Entry) -> Entry:
        """Show that the bot could not take this message."""
        return self._put(replace(entry, lost=True))

    def mark_clock_moved(self) -> None:
        """Let pages show the room's new time."""
        self.clock_moved = self.mark_change()

    def mark_change(self) -> int:
        """Number a change, and wake whoever waits for one."""
        self.change += 1
        self._changed.set()
        self._changed = asyncio.Event()
        return self.change

    async def wait_beyond(self, change: int) -> None:
        """Wait until something changed after this number."""
        while self.change <= change:
            await self._changed.wait()

    def changed_after(self, change: int) -> Iterator[Person | Entry]:
        """Give the people who came or changed, and such messages, in order of their change."""
        news: list[tuple[int, Person | Entry]] = [
            (came, self.people[person_id])
            for person_id, came in self.arrivals.items()
            if came > change
        ]
        news += [(entry.change, entry) for entry in self.entries.values() if entry.change > change]
        return iter([each for _, each in sorted(news, key=lambda one: one[0])])

    def _put(self, entry: Entry) -> Entry:
        changed = replace(entry, change=self.mark_change())
        self.entries[entry.handle] = changed
        return changed
