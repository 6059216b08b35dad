"""Putting a message into its reader's language, when it leaves."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, TypeVar, cast

from messages.catalogue import Catalogue, Language, OneArgument, TextArgument, language_of
from messages.outgoing import Choice
from messages.said import Argument, Lines, Link, Said, Tap, Text

T = TypeVar("T")

_OWNERS = frozenset({"owner", "owners"})
"""The arguments that hold whose group it is. An owner may have given no name."""


@dataclass(frozen=True, slots=True)
class Reader:
    """For whom a message is rendered.

    `link` makes an address on the reader's platform, `group_link` one that adds the bot to a
    group chat, `web_link` one on the bot's own web server; None where there are none. `today` is
    the reader's own day.
    """

    language: Language
    link: Callable[[str], str]
    today: date | None = None
    group_link: Callable[[str], str | None] = lambda _: None
    web_link: Callable[[str], str | None] = lambda _: None


class Renderer:
    """Renders texts and buttons. Used by deliveries, and to read typed labels back."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._made: dict[Hashable, Any] = {}

    def once(self, what: Hashable, make: Callable[[], T]) -> T:
        """Give what is made of the product's own texts: it is made once, by its name.

        Only for what holds nothing that people typed, as it is kept for as long as this runs.
        """
        if what not in self._made:
            self._made[what] = make()
        return cast("T", self._made[what])

    def text(self, said: Text | str, reader: Reader) -> str:
        """Give the words of a text; a name that was typed comes as it is.

        An owner without a name is "who asked you".
        """
        if isinstance(said, str):
            return said
        if said.language is not None:
            reader = replace(reader, language=language_of(said.language))
        if not said.args:
            return self._catalogue.text(reader.language, said.key)
        if not any(_is_nameless(said.args.get(each)) for each in _OWNERS):
            return self._words(said, reader)
        whoever = self._catalogue.text(reader.language, "common-who-asked")
        args = {
            name: _named(each, whoever) if name in _OWNERS else each
            for name, each in said.args.items()
        }
        return self._words(Text(said.key, args), reader)

    def _words(self, said: Text, reader: Reader) -> str:
        args = {name: self._argument(each, reader) for name, each in said.args.items()}
        return self._catalogue.text(reader.language, said.key, args, today=reader.today)

    def rows(self, said: Said, reader: Reader) -> tuple[tuple[Choice, ...], ...]:
        """Give the buttons of a message, but for what the reader's platform does not have."""
        rows = [[tap for tap in row if _has_address(tap, reader)] for row in said.rows]
        return tuple(tuple(self._choice(tap, reader) for tap in row) for row in rows if row)

    def has(self, key: str) -> bool:
        """Whether there is such a text."""
        return self._catalogue.has(key)

    def _choice(self, tap: Tap, reader: Reader) -> Choice:
        return Choice(
            self.text(tap.label, reader),
            data=tap.data,
            url=None if tap.link is None else _address(tap.link, reader),
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
            case Link():
                return _address(argument, reader) or ""
            case _:
                raise TypeError("a list within a list can't be said")


def _address(link: Link, reader: Reader) -> str | None:
    if link.on_web:
        return reader.web_link(link.payload)
    return reader.group_link(link.payload) if link.to_group else reader.link(link.payload)


def _has_address(tap: Tap, reader: Reader) -> bool:
    return tap.link is None or _address(tap.link, reader) is not None


def _is_nameless(owner: "Argument | None") -> bool:
    return owner == "" or (isinstance(owner, list | tuple) and "" in owner)


def _named(owner: Argument, whoever: str) -> Argument:
    if isinstance(owner, list | tuple):
        return [each or whoever for each in owner]
    return owner or whoever
