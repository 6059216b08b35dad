"""Tasks: a task is somebody's only when they said yes to it (METHOD.md, principle 2)."""

from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from sqlmodel import Field

from domain.record import Facts, Words

MOST_QUESTIONS = 2
"""So often the bot asks about a task that is due, and no more."""


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


CURRENT = (*WAITING, TaskState.ACCEPTED)
"""A task that is not over."""


class TaskNews(StrEnum):
    """What a person may let the owner know of their task."""

    DONE = "done"
    HELP = "help"
    HANDED = "handed"
    LET_GO = "let-go"


class TaskFacts(Facts):
    """Something that one member may do. `due_on` is a day in the member's own zone.

    `member_id` is None while it is for who wants it: the first who says yes gets it.
    `at_next`: it comes up at the next meeting, on whatever day that is. `goal_id` is the goal that
    it serves. `rule` is an RRULE: done, it comes again. `handed_to_id` is who was asked to take it
    over and has not said yes; until then it stays with whose it is. `asked` counts the kind
    questions so far. `told` is the last that the owner was told, where the person agreed;
    `is_told_group` and `is_thanked` what the owner then did.
    """

    group_id: UUID = Field(index=True)
    meeting_id: UUID | None = Field(default=None, index=True)
    member_id: UUID | None = Field(default=None, index=True)
    goal_id: UUID | None = None
    state: TaskState = TaskState.OFFERED
    due_on: date | None = None
    at_next: bool = False
    rule: str | None = None
    handed_to_id: UUID | None = Field(default=None, index=True)
    asked: int = 0
    told: TaskNews | None = None
    is_told_group: bool = False
    is_thanked: bool = False
    created_at: datetime


class TaskWords(Words):
    """What is to be done. `instead` is what the person would rather do, until that is settled."""

    text: str
    instead: str | None = None


class Task(TaskFacts, TaskWords):
    """Something that one member may do."""

    @property
    def is_open(self) -> bool:
        """Whether it is for who wants it, and nobody took it yet."""
        return self.member_id is None and self.state in WAITING

    def be_for(self, member_id: UUID) -> None:
        """Let it be another's to say yes to: nothing holds that was said about it before."""
        self.member_id, self.instead, self.asked = member_id, None, 0
        self.drop_news()

    def drop_news(self) -> None:
        """Let what was told of it hold no more: it stands otherwise now, or is another's."""
        self.told, self.is_told_group, self.is_thanked = None, False, False
