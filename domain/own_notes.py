"""What the owner writes for themselves around a meeting (METHOD.md, principles 1 and 5).

It is sealed with their own key. What they tell the chair of it, they say piece by piece.
"""

from datetime import datetime
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from sqlmodel import Field

from domain.record import Facts, Words


class NoteKind(StrEnum):
    """What a note is about: three things before a meeting, and how it was after it."""

    WORTH_WHILE = "worth-while"
    WHO = "who"
    NOT_ABOUT = "not-about"
    HOW_WAS_IT = "how-was-it"


BEFORE = (NoteKind.WORTH_WHILE, NoteKind.WHO, NoteKind.NOT_ABOUT)
FOR_CHAIR = (NoteKind.WORTH_WHILE, NoteKind.NOT_ABOUT)
"""What the owner may tell whoever leads; the rest is theirs alone."""


class OwnNoteFacts(Facts):
    """One note of an owner about one meeting.

    `reader_id` is the one member who may read it as well, because they lead: somebody else who
    leads instead does not get to read it.
    """

    sealed_by: ClassVar[tuple[str, ...]] = ("account_id",)

    account_id: UUID = Field(index=True)
    group_id: UUID = Field(index=True)
    meeting_id: UUID = Field(index=True)
    kind: NoteKind
    reader_id: UUID | None = None
    changed_at: datetime


class OwnNoteWords(Words):
    """The note, in their own words."""

    text: str


class OwnNote(OwnNoteFacts, OwnNoteWords):
    """One note of an owner about one meeting."""
