"""Tasks: a task is somebody's only when they said yes to it (METHOD.md, principle 2)."""

from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from sqlmodel import Field

from domain.record import Facts, Words

MOST_QUESTIONS = 2
"""How often the bot asks about a task that is due (issue of the follow-ups: at most two)."""


class TaskState(StrEnum):
    """How a task stands. NOTED: said in a meeting, and whom it is for was not asked yet."""

    NOTED = "noted"
    OFFERED = "offered"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    DONE = "done"
    LET_GO = "let-go"


WAITING = (TaskState.NOTED, TaskState.OFFERED)
"""A task that is nobody's yet: it waits for a yes."""


class TaskNews(StrEnum):
    """What a person may let the owner know of their task."""

    DONE = "done"
    HELP = "help"


class TaskFacts(Facts):
    """Something that one member may do. `due_on` is a day in the member's own zone.

    `asked` counts the kind questions so far. `told` is the last that the owner was told, where
    the person agreed.
    """

    group_id: UUID = Field(index=True)
    meeting_id: UUID | None = Field(default=None, index=True)
    member_id: UUID = Field(index=True)
    state: TaskState = TaskState.OFFERED
    due_on: date | None = None
    asked: int = 0
    told: TaskNews | None = None
    created_at: datetime


class TaskWords(Words):
    """What is to be done. `instead` is what the person would rather do, until that is settled."""

    text: str
    instead: str | None = None


class Task(TaskFacts, TaskWords):
    """Something that one member may do."""
