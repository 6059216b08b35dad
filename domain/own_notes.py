"""What the owner writes for themselves: around a meeting, or looking back (METHOD.md, step F).

It is sealed with their own key. What they tell the chair of it, they say piece by piece.
"""

from datetime import datetime
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from sqlmodel import Field

from domain.record import Facts, Words


class NoteKind(StrEnum):
    """What a note is about: three things before a meeting, how it was after it; or looking back.

    FIT: whether these are still the right people. MISSED: whom the owner misses. BALANCE: what
    they give and get. CARE: whether it may be less, more, or done by somebody in the group.
    """

    WORTH_WHILE = "worth-while"
    WHO = "who"
    NOT_ABOUT = "not-about"
    HOW_WAS_IT = "how-was-it"
    FIT = "fit"
    MISSED = "missed"
    BALANCE = "balance"
    CARE = "care"


BEFORE = (NoteKind.WORTH_WHILE, NoteKind.WHO, NoteKind.NOT_ABOUT)
FOR_CHAIR = (NoteKind.WORTH_WHILE, NoteKind.NOT_ABOUT)
"""What the owner may tell whoever leads; the rest is theirs alone."""
LOOKING_BACK = (NoteKind.FIT, NoteKind.MISSED, NoteKind.BALANCE, NoteKind.CARE)
"""What the owner thinks over when they look back on the group, in the order of asking."""


class OwnNoteFacts(Facts):
    """One note of an owner about one meeting, or about the group: then there is no meeting.

    `reader_id` is the one member who may read it as well, because they lead: somebody else who
    leads instead does not get to read it.
    """

    sealed_by: ClassVar[tuple[str, ...]] = ("account_id",)

    account_id: UUID = Field(index=True)
    group_id: UUID = Field(index=True)
    meeting_id: UUID | None = Field(default=None, index=True)
    kind: NoteKind
    reader_id: UUID | None = None
    changed_at: datetime


class OwnNoteWords(Words):
    """The note, in their own words."""

    text: str


class OwnNote(OwnNoteFacts, OwnNoteWords):
    """One note of an owner, about one meeting or about the group."""
