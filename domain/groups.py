"""Groups: one support group, and how people want to talk with each other."""

from datetime import datetime
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from sqlmodel import Field

from domain.record import Facts, Words


class GroupState(StrEnum):
    """Whether a group goes on.

    HIDDEN: its owner wants to be erased, and may still come back: to its members it rests, and
    nobody can see or do anything in it. ENDED: the owner rounded it off; they may open it again
    until it is erased.
    """

    OPEN = "open"
    HIDDEN = "hidden"
    ENDED = "ended"


class GroupFacts(Facts):
    """A support group. Its owner is an account; `zone` is where its meetings are.

    `duty_told_at`: when the owner was told that professionals may have a duty to note what they
    hear. `cadence_weeks`: about how many weeks lie between meetings, where the owner chose that.
    `says_quiet`: the owner may hear that nothing is planned. `asks_before` and `asks_after`: so
    too a few questions before a meeting, and how it was. `takes_nameless`: points may come without
    a name. `agenda_sent_at` is when the agenda last went round, `agenda_news_at` when what changed
    since then is told. `erases_at` is when an ended group is erased.
    """

    sealed_by: ClassVar[tuple[str, ...]] = ("id",)

    owner_id: UUID = Field(index=True)
    zone: str = "Europe/Amsterdam"
    state: GroupState = GroupState.OPEN
    created_at: datetime
    duty_told_at: datetime | None = None
    cadence_weeks: int | None = None
    says_quiet: bool = True
    asks_before: bool = True
    asks_after: bool = True
    takes_nameless: bool = False
    agenda_sent_at: datetime | None = None
    agenda_news_at: datetime | None = None
    erases_at: datetime | None = None


class GroundRule(StrEnum):
    """How people want to talk with each other: a short list to choose from (METHOD.md, step C)."""

    TURNS = "turns"
    LISTEN = "listen"
    STAYS_HERE = "stays-here"
    OWN_WORDS = "own-words"
    SILENCE = "silence"
    BREAK = "break"


class GroupWords(Words):
    """What the owner is called in this group: it is "de groep van …" by itself.

    `ground_rules` are those that the owner chose from the list, `own_rules` those in their own
    words. `agenda_told` is the agenda as people last heard it, line by line.
    """

    owner_name: str = ""
    ground_rules: list[GroundRule] = []
    own_rules: list[str] = []
    agenda_told: list[str] = []


class Group(GroupFacts, GroupWords):
    """A support group."""
