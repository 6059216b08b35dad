"""A room that is kept between two visits."""

import base64
import json
from dataclasses import asdict
from datetime import datetime
from typing import Any, Protocol

from bot.platforms.practice.chats import By, Chats, Entry, Person
from messages.outgoing import Attachment, Choice, Outgoing


class Shelf(Protocol):
    """Where a room is kept. It is given what people typed, so it must seal before it writes."""

    def read(self) -> bytes | None:
        """Give what was last written, or None."""
        ...

    def write(self, content: bytes) -> None:
        """Keep this in the place of what was there."""
        ...


def pack(chats: Chats, now: datetime) -> bytes:
    """Write the room down: its people, their chats and its time."""
    room = {
        "now": now.isoformat(),
        "people": [asdict(person) for person in chats.people.values()],
        "entries": [_pack_entry(entry) for entry in chats.entries.values()],
    }
    return json.dumps(room, ensure_ascii=False).encode()


def unpack(content: bytes) -> tuple[Chats, datetime]:
    """Read a room back, with the time that it was."""
    room = json.loads(content)
    chats = Chats()
    for kept in room["people"]:
        person = Person(**kept)
        chats.people[person.id] = person
        chats.arrivals[person.id] = chats.mark_change()
    for kept in room["entries"]:
        entry = _unpack_entry(kept, chats.mark_change())
        chats.entries[entry.handle] = entry
    return chats, datetime.fromisoformat(room["now"])


def _pack_entry(entry: Entry) -> dict[str, Any]:
    attachments = [
        {**asdict(attachment), "content": base64.b64encode(attachment.content).decode()}
        for attachment in entry.said.attachments
    ]
    said = {**asdict(entry.said), "attachments": attachments}
    return {**asdict(entry), "said": said, "at": entry.at.isoformat()}


def _unpack_entry(kept: dict[str, Any], change: int) -> Entry:
    said = kept["said"]
    rows = tuple(tuple(Choice(**choice) for choice in row) for row in said["rows"])
    attachments = tuple(
        Attachment(**{**one, "content": base64.b64decode(one["content"])})
        for one in said["attachments"]
    )
    return Entry(
        **{
            **kept,
            "said": Outgoing(**{**said, "rows": rows, "attachments": attachments, "clears": ()}),
            "by": By(kept["by"]),
            "at": datetime.fromisoformat(kept["at"]),
            "change": change,
        }
    )
