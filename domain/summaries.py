"""Summaries of a meeting: nothing leaves before the owner releases it."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlmodel import Field

from domain.record import Facts, Words


class SummaryState(StrEnum):
    """A draft is the owner's alone; a released version never changes.

    OWN: the owner's own copy of a released version, with what was left out.
    """

    DRAFT = "draft"
    OWN = "own"
    RELEASED = "released"


class SummaryFacts(Facts):
    """One version of the summary of one meeting. `version` counts from 1."""

    group_id: UUID
    meeting_id: UUID = Field(index=True)
    version: int = 1
    state: SummaryState = SummaryState.DRAFT
    created_at: datetime
    released_at: datetime | None = None


class TaskLine(Words):
    """Who does what, as the reader will see it."""

    what: str
    who: str
    due_on: str | None = None


class SummaryWords(Words):
    """What the reader sees. A part that is empty is not there: nobody sees a gap.

    `left_out` names the parts that the owner leaves out, in their own copy; a released version has
    none, and does not hold what they were.
    """

    starts_local: str = ""
    place: str | None = None
    present: list[str] = []
    goals: list[str] = []
    points: list[str] = []
    agreements: list[str] = []
    tasks: list[TaskLine] = []
    next_local: str | None = None
    left_out: list[str] = []


class Summary(SummaryFacts, SummaryWords):
    """One version of the summary of one meeting."""
