"""Summaries of a meeting: nothing leaves before the owner releases it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlmodel import Field

from domain.groups import Member
from domain.record import Facts, Words
from domain.sharing import Thing, keeps, shares


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
    """Who does what, as the reader will see it. `who` is empty while nobody said yes."""

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


class PartKind(StrEnum):
    """What a part of a summary is about, in the order in which it is read."""

    PLACE = "place"
    PRESENT = "present"
    GOAL = "goal"
    POINT = "point"
    AGREEMENT = "agreement"
    TASK = "task"
    NEXT = "next"


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a summary that can be left out by itself.

    `key` names it, also when there are more or fewer parts the next time. `lines` holds what it
    says: names, a line, or a local time as ISO text; `task` is set for a task.
    """

    key: str
    kind: PartKind
    lines: tuple[str, ...] = field(default=(), repr=False)
    task: TaskLine | None = field(default=None, repr=False)


def fill(summary: Summary, parts: Sequence[Part], left_out: Collection[str] = ()) -> Summary:
    """Let a summary say these parts, but for those that are left out; give it back."""
    told = [part for part in parts if part.key not in left_out]
    said = {
        kind: [line for part in told if part.kind is kind for line in part.lines]
        for kind in PartKind
    }
    summary.place = next(iter(said[PartKind.PLACE]), None)
    summary.present = said[PartKind.PRESENT]
    summary.goals = said[PartKind.GOAL]
    summary.points = said[PartKind.POINT]
    summary.agreements = said[PartKind.AGREEMENT]
    summary.tasks = [part.task for part in told if part.task is not None]
    summary.next_local = next(iter(said[PartKind.NEXT]), None)
    return summary


def may_read(member: Member, summary: Summary) -> bool:
    """Whether a member may have a released summary: who was in the group when it was released.

    Whoever came later starts with what comes after (METHOD.md, principle 5: the smallest circle).
    """
    return (
        summary.state is SummaryState.RELEASED
        and summary.released_at is not None
        and shares(member, Thing.SUMMARY)
        and member.joined_at <= summary.released_at
    )


def as_read_by(summary: Summary, member: Member) -> Summary:
    """Give a summary as one reader has it: what the owner keeps from them is simply not there.

    Somebody who is informed gets summaries and no more: in these they read all that was released,
    unless the owner keeps a kind of thing from them. One's own task stays.
    """

    def told(thing: Thing, lines: list[str]) -> list[str]:
        return [] if keeps(member, thing) else lines

    knows_day = not keeps(member, Thing.CALENDAR)
    knows_tasks = not keeps(member, Thing.TASKS)
    return summary.model_copy(
        update={
            "place": summary.place if knows_day else None,
            "next_local": summary.next_local if knows_day else None,
            "goals": told(Thing.GOALS, summary.goals),
            "points": told(Thing.AGENDA, summary.points),
            "agreements": told(Thing.AGREEMENTS, summary.agreements),
            "tasks": [each for each in summary.tasks if knows_tasks or each.who == member.name],
        }
    )
