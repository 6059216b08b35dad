"""Canaries: a word of its own in every field that holds what people typed, of every kind of record.

The fields are read from the models: one that is added tomorrow gets its canary by itself. What is
text for the software alone (a code, a copy of what stands elsewhere) is named, with the reason.
"""

import re
import typing
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from io import BytesIO
from itertools import product
from string import ascii_lowercase
from types import NoneType, UnionType
from typing import Any
from zipfile import ZipFile, is_zipfile

from domain.record import Facts, Words
from storage.repositories import Kept, Repositories
from storage.repository import Shape

NOT_TYPED = {
    "account.address": "the platform's own address: a canary of its own, see the stage",
    "expectation.answers.ready": "the name of a ready-made sentence",
    "expectation.never.ready": "the name of a ready-made sentence",
    "expectation.reads.ready": "the name of a ready-made sentence",
    "goal.steps.mark": "names a step on buttons",
    "invitation.everyday_words": "the names of two ready-made words",
    "invitation.hoped_for": "the name of a ready-made kind of help",
    "invitation.token": "the link's own: a canary would open nothing",
    "invitation.who_asks": "one of three names",
    "proposal.about": "a copy of answers of a talk",
    "proposal.answers": "a copy of answers of a talk",
    "proposal.button": "what a button sends back",
    "proposal.shown": "a copy of a message",
    "proposal.talk": "the name of a talk",
    "conversation.about": "ids, and copies of what stands elsewhere",
    "conversation.answers": "answers on their way to where they belong: made by talking",
    "member.everyday_words": "the names of two ready-made words",
    "member.sharing": "names of kinds of things",
    "summary.added.due_on": "a day",
    "summary.added.key": "names a part",
    "summary.hidden_from": "ids, and names of parts",
    "summary.left_out": "names of parts",
    "summary.parts.due_on": "a day",
    "summary.parts.key": "names a part",
    "summary.starts_local": "a local time",
    "waiting_deed.about": "ids, and copies of what stands elsewhere",
}
"""Fields of text that nobody typed, by table and place."""

SHAPED = {"meeting.video_link": "https://{}.voorbeeld.invalid/groep"}
"""What must look like something, with the place of the canary in it."""

_CANARY = re.compile(rb"kanarie([a-z]{3})")
_ZIP, _CALENDAR = b"PK", b"BEGIN:VCALENDAR"
_FOLDED = re.compile(rb"\r?\n[ \t]")
"""Where a line of a calendar file goes on (RFC 5545, 3.1)."""


@dataclass(frozen=True)
class Canary:
    """One canary: in which field of which record it sits. `place` is as in "goal.steps.text"."""

    place: str
    record: Any = field(repr=False)

    @property
    def about(self) -> str:
        """Name it for whoever reads that it flew out."""
        facts = {
            name: str(value)
            for name, value in self.record.__dict__.items()
            if name in ("state", "kind", "role", "circle", "topic", "shared")
        }
        return f"{self.place} {facts}"


@dataclass
class Aviary:
    """All canaries that were put out, by the letters that they sing."""

    canaries: dict[str, Canary] = field(default_factory=dict)
    _letters: Iterator[tuple[str, ...]] = field(
        default_factory=lambda: product(ascii_lowercase, repeat=3)
    )

    def put(self, place: str, record: Any) -> str:
        """Put one more out; give the word to write in its field."""
        letters = "".join(next(self._letters))
        self.canaries[letters] = Canary(place, record)
        return SHAPED.get(place, "{}").format(f"Kanarie{letters}")

    def fill(self, shape: Shape[Any], record: Facts, empty: frozenset[str] = frozenset()) -> None:
        """Put a canary in every text of a record, but in those that stay empty."""
        for name in sorted(shape.words - empty):
            place = f"{shape.table.name}.{name}"
            kind = shape.record.model_fields[name].annotation
            setattr(record, name, self._filled(place, kind, getattr(record, name), record))

    def _filled(self, place: str, kind: Any, value: Any, record: Facts) -> Any:
        if place in NOT_TYPED:
            return value
        if kind is str:
            return self.put(place, record)
        if typing.get_origin(kind) in (UnionType, typing.Union):
            inner = [each for each in typing.get_args(kind) if each is not NoneType]
            (one,) = inner
            is_absent = value is None and isinstance(one, type) and issubclass(one, Words)
            return None if is_absent else self._filled(place, one, value, record)
        if typing.get_origin(kind) is list:
            (one,) = typing.get_args(kind)
            return [self._filled(place, one, each, record) for each in value or _some(one)]
        if typing.get_origin(kind) is dict:
            _, one = typing.get_args(kind)
            return {key: self._filled(place, one, each, record) for key, each in value.items()}
        if isinstance(kind, type) and issubclass(kind, Words):
            for name, inside in kind.model_fields.items():
                own = self._filled(
                    f"{place}.{name}", inside.annotation, getattr(value, name), record
                )
                setattr(value, name, own)
        return value

    def heard_in(self, words: str | bytes) -> set[str]:
        """Give the letters of every canary that sings in a text or in a file."""
        content = words.encode() if isinstance(words, str) else words
        if content.startswith(_ZIP) and is_zipfile(BytesIO(content)):
            with ZipFile(BytesIO(content)) as opened:
                files = [opened.read(name) for name in opened.namelist()]
            return {letters for each in files for letters in self.heard_in(each)}
        if content.startswith(_CALENDAR):
            content = _FOLDED.sub(b"", content)
        found = {each.decode() for each in _CANARY.findall(content.lower())}
        return found & self.canaries.keys()


def _some(kind: Any) -> list[str]:
    """Give an entry for an empty list of texts."""
    return [""] if kind is str else []


def kinds() -> Mapping[str, Shape[Any]]:
    """Give how each kind of record that is kept is laid down, by the name of its table."""
    found = [each for each in vars(Repositories).values() if isinstance(each, Kept)]
    return {each.shape.table.name: each.shape for each in found}


def text_fields() -> set[str]:
    """Name every place in every kind of record that can hold what somebody typed."""
    return {
        place
        for table, shape in kinds().items()
        for name in shape.words
        for place in _places(f"{table}.{name}", shape.record.model_fields[name].annotation)
    }


def _places(place: str, kind: Any) -> Iterator[str]:
    inside = typing.get_args(kind)
    if kind in (str, Any):
        yield place
    elif isinstance(kind, type) and issubclass(kind, Words):
        for name, each in kind.model_fields.items():
            yield from _places(f"{place}.{name}", each.annotation)
    else:
        yield from {each for one in inside for each in _places(place, one)}
