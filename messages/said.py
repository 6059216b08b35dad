"""What somebody is told: a key and its arguments, kept until it leaves in the reader's language."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any, TypeAlias

from domain.sharing import Thing


@dataclass(frozen=True, slots=True)
class Link:
    """An address that opens a chat with the bot: made for the reader's own platform.

    `to_group`: one with which the bot is added to a group chat; some platforms have none. `on_web`:
    a page of the bot's own web server, where it has one; then the payload is the path.
    """

    payload: str = field(repr=False)
    to_group: bool = False
    on_web: bool = False


@dataclass(frozen=True, slots=True)
class Lines:
    """Several texts under each other."""

    lines: tuple["Argument", ...] = ()


Argument: TypeAlias = "str | int | date | datetime | Text | Link | Lines | Sequence[Argument]"
"""What a text can be told. A list is said with commas and "and"; a `Text` may hold others."""


@dataclass(frozen=True, slots=True)
class Text:
    """A text by its key, with what it needs to know.

    `language` is the one that it is said in, where that is not its reader's own.
    """

    key: str
    args: Mapping[str, Argument] = field(default_factory=dict, repr=False)
    language: str | None = None


def text(key: str, **args: Argument) -> Text:
    """Give a text by its key."""
    return Text(key, args)


def in_language(said: Text, language: str) -> Text:
    """Give a text as it is said to others, in a language that may not be its reader's."""
    return replace(said, language=language)


def variant(start: str, which: str, **args: Argument) -> Text:
    """Give one of several texts that begin alike: the checks count all of these as used."""
    return Text(f"{start}-{which}", args)


@dataclass(frozen=True, slots=True)
class Tap:
    """A button: its label, and what pressing it sends back, opens or passes on.

    A label that is a `str` is said as it is: a name that somebody typed.
    """

    label: "Text | str" = field(repr=False)
    data: str | None = None
    link: Link | None = field(default=None, repr=False)
    share: "Text | None" = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Enclosed:
    """A picture or file that a presenter makes when the message leaves: by name, with ids."""

    presenter: str
    about: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Again:
    """How a list of several groups is made again: by which command, and how they stood (a mark)."""

    command: str
    mark: str


@dataclass(frozen=True, slots=True)
class Said:
    """A message before it is rendered.

    Where several messages are gathered in one, `label` is what a button says that opens it, and
    `among` what it says there, if that is other words: one greeting is enough. `thing` is the kind
    of thing that it tells of a group. What shows several groups is made `again` where these changed
    before it left. `typed` are one-tap answers without a button: whoever types their label means
    one of these.
    """

    text: Text
    rows: tuple[tuple[Tap, ...], ...] = ()
    enclosed: tuple[Enclosed, ...] = ()
    label: Text | None = None
    among: Text | None = None
    thing: Thing | None = None
    again: Again | None = None
    typed: tuple[Tap, ...] = ()

    def with_rows(self, *rows: Sequence[Tap]) -> "Said":
        """Give the same message with these buttons."""
        return replace(self, rows=tuple(tuple(row) for row in rows))


def to_json(said: Said) -> dict[str, Any]:
    """Lay a message down for the outbox."""
    kept: dict[str, Any] = {
        "text": _laid(said.text),
        "rows": [[_laid_tap(tap) for tap in row] for row in said.rows],
        "enclosed": [[each.presenter, dict(each.about)] for each in said.enclosed],
    }
    if said.again is not None:
        kept["again"] = [said.again.command, said.again.mark]
    if said.typed:
        kept["typed"] = [_laid_tap(tap) for tap in said.typed]
    return kept


def from_json(kept: Mapping[str, Any]) -> Said:
    """Take a message up again."""
    return Said(
        text=_text(kept["text"]),
        rows=tuple(tuple(_tap(tap) for tap in row) for row in kept["rows"]),
        enclosed=tuple(Enclosed(name, about) for name, about in kept["enclosed"]),
        again=Again(*kept["again"]) if "again" in kept else None,
        typed=tuple(_tap(tap) for tap in kept.get("typed", ())),
    )


def digest(args: Mapping[str, Argument]) -> str:
    """Give a short mark of what is said: other words, another mark."""
    laid = json.dumps({name: _laid(each) for name, each in args.items()}, sort_keys=True)
    return hashlib.sha256(laid.encode()).hexdigest()[:16]


def _laid_tap(tap: Tap) -> dict[str, Any]:
    kept: dict[str, Any] = {"label": _laid(tap.label)}
    if tap.data is not None:
        kept["data"] = tap.data
    if tap.link is not None:
        kept["link"] = _laid(tap.link)
    if tap.share is not None:
        kept["share"] = _laid(tap.share)
    return kept


def _tap(kept: Mapping[str, Any]) -> Tap:
    label = _argument(kept["label"])
    link = _argument(kept["link"]) if "link" in kept else None
    share = _text(kept["share"]) if "share" in kept else None
    assert isinstance(label, Text | str)
    assert link is None or isinstance(link, Link)
    return Tap(label, kept.get("data"), link, share)


def _laid(argument: Argument) -> Any:
    """Lay an argument down: plain where JSON has it, else as {kind: …}."""
    match argument:
        case str() | int():
            return argument
        case datetime():
            return {"time": argument.isoformat()}
        case date():
            return {"day": argument.isoformat()}
        case Text(key, args, language):
            kept = {"key": key, "args": {name: _laid(each) for name, each in args.items()}}
            return kept if language is None else kept | {"language": language}
        case Link(payload, to_group, on_web):
            marks = {"to_group": to_group, "on_web": on_web}
            return {"link": payload, **{name: True for name, is_so in marks.items() if is_so}}
        case Lines(lines):
            return {"lines": [_laid(each) for each in lines]}
        case _:
            return [_laid(each) for each in argument]


def _argument(kept: Any) -> Argument:
    if isinstance(kept, str | int):
        return kept
    if isinstance(kept, list):
        return [_argument(each) for each in kept]
    match kept:
        case {"time": moment}:
            return datetime.fromisoformat(moment)
        case {"day": day}:
            return date.fromisoformat(day)
        case {"link": payload}:
            return Link(payload, kept.get("to_group", False), kept.get("on_web", False))
        case {"lines": lines}:
            return Lines(tuple(_argument(each) for each in lines))
        case _:
            return _text(kept)


def _text(kept: Mapping[str, Any]) -> Text:
    args = {name: _argument(each) for name, each in kept["args"].items()}
    return Text(kept["key"], args, kept.get("language"))
