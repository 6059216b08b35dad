"""The agenda: what the owner puts on it, in the owner's order (METHOD.md, steps D and E)."""

import re
from collections.abc import Iterable, Sequence
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlmodel import Field

from domain.groups import Group
from domain.record import Facts, Words


class PointState(StrEnum):
    """Every point goes to the owner first; the group sees what the owner puts on.

    ON_ITS_WAY: it has no name, and comes to the owner with the others of its day. LATER, ELSEWHERE
    (better in a talk of its own) and DECLINED are the owner's alone: whoever
    proposed it does not hear of it. MERGED: its words went into another point.
    """

    ON_ITS_WAY = "on-its-way"
    PROPOSED = "proposed"
    ON = "on"
    LATER = "later"
    ELSEWHERE = "elsewhere"
    DECLINED = "declined"
    MERGED = "merged"
    DONE = "done"


class AgendaPointFacts(Facts):
    """Something to talk about. `position` is its place on the agenda, from 1.

    `minutes` is how long it may take, where somebody said so. `proposed_by_id` is the member who
    thought of it; None where nobody may learn whose it is. `meeting_id` is the meeting in which it
    was talked about; what was not reached waits for the next one: `carried` counts how often, the
    last time from the meeting `carried_from_id`. `someday`: it need not be the next time.
    """

    group_id: UUID = Field(index=True)
    meeting_id: UUID | None = None
    proposed_by_id: UUID | None = None
    state: PointState = PointState.PROPOSED
    position: int = 0
    minutes: int | None = None
    someday: bool = False
    carried: int = 0
    carried_from_id: UUID | None = None
    created_at: datetime


class WentInto(Words):
    """Which point another went into at an instant, and how that one was called before."""

    point_id: UUID
    at: datetime
    text: str
    minutes: int | None = None
    carried: int = 0


class AgendaPointWords(Words):
    """The point, as its proposer typed it."""

    text: str
    went_into: WentInto | None = None


class AgendaPoint(AgendaPointFacts, AgendaPointWords):
    """Something to talk about."""


WAITING = (PointState.PROPOSED, PointState.LATER)
"""Points that the owner has not decided about: nobody else sees them."""
BACKLOG = (*WAITING, PointState.ELSEWHERE)
"""What lies with the owner: what they have not decided about, and what is better talked about
elsewhere."""
NOT_ON = (*BACKLOG, PointState.DECLINED)
"""Points that the group does not see."""
MOST_POINT = 200
"""How many characters a point may have."""
MINUTES = (5, 10, 15, 30)
"""What is offered for how long a point may take."""
MOST_MINUTES = 180

_MINUTES_BEHIND = re.compile(
    r"[\s,:;–—-]*\(?\b(?P<number>[0-9]{1,3})\s*(?:min|minuten|minuut|minutes|minute)\b\.?\)?\s*$",
    re.IGNORECASE,
)


def on_agenda(points: Iterable[AgendaPoint]) -> list[AgendaPoint]:
    """Give the points that are on the agenda, in the owner's order."""
    return in_order(point for point in points if point.state is PointState.ON)


def in_order(points: Iterable[AgendaPoint]) -> list[AgendaPoint]:
    """Give points by their place; of two at one place, the earlier one first."""
    return sorted(points, key=lambda point: (point.position, point.created_at, point.id.bytes))


def last_place(points: Sequence[AgendaPoint]) -> int:
    """Give the place, from 1, of a point that comes after all that are on the agenda."""
    return max((point.position for point in on_agenda(points)), default=0) + 1


def moved(points: Sequence[AgendaPoint], point: AgendaPoint, by: int) -> list[AgendaPoint]:
    """Give the agenda with one point `by` places further down (up, where it is negative).

    A point at an end stays there. Places count from 1 again.
    """
    agenda = on_agenda(points)
    here = agenda.index(point)
    there = min(max(here + by, 0), len(agenda) - 1)
    agenda.insert(there, agenda.pop(here))
    for place, each in enumerate(agenda, start=1):
        each.position = place
    return agenda


def merge(point: AgendaPoint, other: AgendaPoint, words: str, now: datetime) -> None:
    """Let one point take another in, under these words. It may take as long as both together.

    How it was before is kept with the other one, until they are taken apart.
    """
    other.went_into = WentInto(
        point_id=point.id,
        at=now,
        text=point.text,
        minutes=point.minutes,
        carried=point.carried,
    )
    minutes = [each.minutes for each in (point, other) if each.minutes is not None]
    point.minutes = min(sum(minutes), MOST_MINUTES) if minutes else None
    point.text = words
    point.carried = max(point.carried, other.carried)
    other.state = PointState.MERGED


def last_taken_in(points: Iterable[AgendaPoint], point: AgendaPoint) -> AgendaPoint | None:
    """Give the point that went into this one last, if any."""
    found = [
        (each.went_into.at, each)
        for each in points
        if each.state is PointState.MERGED
        and each.went_into is not None
        and each.went_into.point_id == point.id
    ]
    return max(found, key=lambda each: each[0])[1] if found else None


def take_apart(point: AgendaPoint, other: AgendaPoint) -> None:
    """Let two points that were put together be two again, each as it was."""
    assert other.went_into is not None
    was = other.went_into
    point.text, point.minutes, point.carried = was.text, was.minutes, was.carried
    other.state, other.went_into = PointState.ON, None


def minutes_in(words: str) -> tuple[str, int | None]:
    """Give a point's words without how long it may take, and that in minutes.

    "De woning, 10 min" is such a line. Where it holds nothing but a time, that is the point.
    """
    found = _MINUTES_BEHIND.search(words)
    if found is None:
        return words, None
    minutes = int(found["number"])
    rest = words[: found.start()].strip()
    if not rest or not 1 <= minutes <= MOST_MINUTES:
        return words, None
    return rest, minutes


def carry_over(points: Iterable[AgendaPoint], meeting_id: UUID) -> list[AgendaPoint]:
    """Let what a meeting did not reach wait for the next one, and give it; once a meeting.

    It stays on the agenda, where it was. That it was left is for the owner's eyes.
    """
    left = [point for point in on_agenda(points) if point.carried_from_id != meeting_id]
    for point in left:
        point.carried += 1
        point.carried_from_id = meeting_id
    return left


def lines_of(points: Iterable[AgendaPoint]) -> list[str]:
    """Give what the agenda says, line by line: to see whether people know it so."""
    return [f"{point.text}\n{point.minutes or ''}" for point in on_agenda(points)]


def settle_news(group: Group, before: list[str], after: list[str], now: datetime) -> bool:
    """Say whether those who got the agenda have something to hear, now that it changed.

    `before` and `after` are its lines. What changes back is no news. Where the last news went out
    meanwhile, people know the agenda as it was just before this change.
    """
    if group.agenda_sent_at is None:
        return False
    if group.agenda_news_at is not None and group.agenda_news_at <= now:
        group.agenda_told = before
        group.agenda_news_at = None
    return group.agenda_told != after
