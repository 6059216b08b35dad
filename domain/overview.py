"""What somebody sees of all their groups in one look: what waits for them, and what comes."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID


class Waiting(StrEnum):
    """What waits for somebody in a group. Nothing of it is late."""

    DAYS = "days"
    COMING = "coming"
    TASK = "task"
    LEAD = "lead"
    POINTS = "points"
    SOMEBODY = "somebody"
    DRAFT = "draft"


@dataclass(slots=True)
class Glance:
    """One group at a glance. `next_local` is wall time of the meeting; `tasks` are their own.

    `summary_on` is the day of the newest meeting of which they may read the summary.
    """

    group_id: UUID
    next_local: datetime | None = None
    next_at: datetime | None = None
    tasks: int = 0
    summary_on: date | None = None
    waiting: set[Waiting] = field(default_factory=set)


def in_order(glances: Iterable[Glance]) -> list[Glance]:
    """Give first the groups where something waits, then those that meet soonest, then the others.

    Of two alike, the one in which somebody was first comes first.
    """
    return sorted(
        glances,
        key=lambda each: (
            not each.waiting,
            each.next_at is None,
            0.0 if each.next_at is None else each.next_at.timestamp(),
        ),
    )
