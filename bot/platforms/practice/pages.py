"""What the room's pages show, and how."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from bot.platforms.practice.chats import LONGEST_NAME, Entry, Person
from bot.platforms.practice.room import LONGEST_TEXT, PracticeRoom
from messages.catalogue import Catalogue, Language
from messages.outgoing import Attachment
from messages.said_dates import said

SHOWN_TYPES = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp"})
"""Pictures without a program in them. Any other file is offered, never shown."""

_ADDRESS = re.compile(r"https?://[^\s<>\"]+")
_ENDS_SENTENCE = ".,;:!?)]»”’'"


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a text: plain, or with the address that it is, or a link to the bot."""

    text: str
    address: str | None = None
    payload: str | None = None


class Pages:
    """Makes the room's pages, in the language of who looks at them."""

    def __init__(self, room: PracticeRoom, run: str) -> None:
        """Show this room. `run` tells one run of the program from another."""
        self._room = room
        self._run = run
        self._catalogue = Catalogue()
        self._jinja = Environment(
            loader=FileSystemLoader(Path(__file__).parent / "pages"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )

    def room(self, language: Language, alone: Person | None = None) -> str:
        """Make the page with everybody, or with the chat of one person."""
        people = list(self._room.chats.people.values()) if alone is None else [alone]
        return self._make("room.html", language, alone=alone is not None, people=people)

    def small(self, language: Language, part: str, *, whole: bool, **shown: Any) -> str:
        """Make a page with one question: as a whole page, or to lie over the room."""
        people = list(self._room.chats.people.values())
        template = "small.html" if whole else f"{part}.html"
        shown = {
            "name_needed": False,
            "people": people,
            "part": f"{part}.html",
            "back": None,
            **shown,
        }
        return self._make(template, language, **shown)

    def person(self, language: Language, person: Person) -> str:
        """Make the chat of somebody who came in later."""
        return self._make("person.html", language, person=person, alone=False)

    def jump(self, language: Language, person: Person) -> str:
        """Make the link to the chat of somebody who came in later."""
        return self._make("jump.html", language, person=person)

    def entry(self, language: Language, entry: Entry, *, alone: bool) -> str:
        """Make one message of a chat, for the page with everybody or that of one person."""
        before = self._room.chats.find_before(entry)
        return self._make("one_entry.html", language, one=entry, before=before, alone=alone)

    def clock(self, language: Language) -> str:
        """Make the room's time."""
        return self._make("clock.html", language)

    def text(self, language: Language, key: str, **args: Any) -> str:
        """Give one of the room's own texts."""
        return self._catalogue.text(language, key, args)

    def local(self, at: datetime) -> datetime:
        """Give an instant as the room's clock shows it."""
        return at.astimezone(self._room.zone)

    def _make(self, template: str, language: Language, **shown: Any) -> str:
        room = self._room

        def say(key: str, **args: Any) -> str:
            return self._catalogue.text(language, key, args)

        return self._jinja.get_template(template).render(
            language=language,
            other_language="en" if language == "nl" else "nl",
            say=say,
            run=self._run,
            change=room.chats.change,
            now=self.local(room.clock.now()),
            scenarios=list(room.scenarios.values()),
            longest_text=LONGEST_TEXT,
            longest_name=LONGEST_NAME,
            local=self.local,
            day=lambda at: said(language, at.date()),
            chat_of=lambda person: room.chats.of(person.id),
            person_of=lambda entry: room.chats.get_person(entry.person_id),
            face=lambda person: list(room.chats.people).index(person.id) % 6,
            pieces=self._pieces,
            payload_of=self._payload_of,
            is_web=lambda address: bool(_ADDRESS.fullmatch(address)),
            is_shown=is_shown,
            size=_said_size,
            **shown,
        )

    def _pieces(self, text: str) -> Iterator[Piece]:
        """Cut a text at its addresses."""
        end = 0
        for found in _ADDRESS.finditer(text):
            address = found[0].rstrip(_ENDS_SENTENCE)
            yield Piece(text[end : found.start()])
            yield Piece(address, address, self._payload_of(address))
            end = found.start() + len(address)
        yield Piece(text[end:])

    def _payload_of(self, address: str) -> str | None:
        """Give what a link to the bot carries, or None for any other address."""
        start = self._room.link("")
        return unquote(address.removeprefix(start)) if address.startswith(start) else None


def is_shown(file: Attachment) -> bool:
    """Whether a file is shown in the chat, instead of offered."""
    return file.media_type in SHOWN_TYPES


def _said_size(file: Attachment) -> str:
    kilobytes = max(1, round(len(file.content) / 1000))
    return f"{kilobytes} kB"
