"""Putting a message into its reader's language, when it leaves."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from messages.catalogue import Catalogue, Language, OneArgument, TextArgument
from messages.outgoing import Choice
from messages.said import Argument, Lines, Link, Said, Tap, Text


@dataclass(frozen=True, slots=True)
class Reader:
    """For whom a message is rendered.

    `link` makes an address on the reader's platform. `today` is the reader's own day.
    """

    language: Language
    link: Callable[[str], str]
    today: date | None = None


class Renderer:
    """Renders texts and buttons. Used by deliveries, and to read typed labels back."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    def text(self, said: Text | str, reader: Reader) -> str:
        """Give the words of a text; a name that was typed comes as it is."""
        if isinstance(said, str):
            return said
        args = {name: self._argument(each, reader) for name, each in said.args.items()}
        return self._catalogue.text(reader.language, said.key, args, today=reader.today)

    def rows(self, said: Said, reader: Reader) -> tuple[tuple[Choice, ...], ...]:
        """Give the buttons of a message."""
        return tuple(tuple(self._choice(tap, reader) for tap in row) for row in said.rows)

    def has(self, key: str) -> bool:
        """Whether there is such a text."""
        return self._catalogue.has(key)

    def _choice(self, tap: Tap, reader: Reader) -> Choice:
        return Choice(
            self.text(tap.label, reader),
            data=tap.data,
            url=None if tap.link is None else reader.link(tap.link.payload),
            share=None if tap.share is None else self.text(tap.share, reader),
        )

    def _argument(self, argument: Argument, reader: Reader) -> TextArgument:
        match argument:
            case Lines(lines):
                return "\n".join(str(self._one(each, reader)) for each in lines)
            case str() | int() | date() | Text() | Link():
                return self._one(argument, reader)
            case _:
                return [self._one(each, reader) for each in argument]

    def _one(self, argument: Argument, reader: Reader) -> OneArgument:
        match argument:
            case str() | int() | datetime() | date():
                return argument
            case Text():
                return self.text(argument, reader)
            case Link(payload):
                return reader.link(payload)
            case _:
                raise TypeError("a list within a list can't be said")
