"""The rhythm of a group: a series that plans itself, or a cadence that only proposes."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlmodel import Field

from domain.meetings import USUAL_MINUTES
from domain.record import Facts, Words

USUAL_WEEKS = 10
"""About five meetings a year (METHOD.md, step E). It is an offer: any rhythm will do."""
LONGEST_WEEKS = 26
AHEAD = 3
"""How many meetings of a series are planned at a time."""
_TO_FIND_A_DAY = timedelta(weeks=2)


class SeriesFacts(Facts):
    """Meetings that come again. `rule` is an RRULE; `starts_local` the first of them, in `zone`.

    `sequence` counts the changes that a calendar must follow, the last of them at `changed_at`.
    """

    group_id: UUID = Field(index=True)
    rule: str
    starts_local: datetime
    zone: str
    minutes: int = USUAL_MINUTES
    sequence: int = 0
    changed_at: datetime
    ended_at: datetime | None = None
    created_at: datetime


class SeriesWords(Words):
    """Where they are, unless one of them says otherwise; and the rule as the owner said it."""

    place: str | None = None
    said: str = ""


class Series(SeriesFacts, SeriesWords):
    """Meetings that come again."""


def quiet_on(last_on: date, cadence_weeks: int | None) -> date:
    """Give the day on which it has been quiet for too long, with nothing planned since a meeting.

    It is early enough to find a day in the rhythm of the group: of METHOD.md, step E, at least
    once every three months, where the owner chose none.
    """
    weeks = timedelta(weeks=cadence_weeks or USUAL_WEEKS)
    return last_on + max(weeks - _TO_FIND_A_DAY, weeks / 2)


def next_day(last_local: datetime, cadence_weeks: int | None) -> datetime:
    """Propose the next meeting: the same weekday and hour, some weeks on, as wall time."""
    return last_local + timedelta(weeks=cadence_weeks or USUAL_WEEKS)


def day_that_most_can(
    proposed: datetime, came: Sequence[Sequence[datetime]], usual: datetime
) -> datetime:
    """Give the day near a proposed one on a weekday and hour that most people could before.

    `came` are, for each person, the wall times that they said yes to; `usual` is what wins where
    it makes no difference. The answer is in the week of `proposed`, as wall time.
    """
    slots = {(each.weekday(), each.time()) for times in came for each in times}
    mine = (usual.weekday(), usual.time())
    slots.add(mine)

    def can(slot: tuple[int, object]) -> int:
        return sum(any((each.weekday(), each.time()) == slot for each in times) for times in came)

    best = max(slots, key=lambda slot: (can(slot), slot == mine, -slot[0], slot[1]))
    monday = proposed.date() - timedelta(days=proposed.weekday())
    return datetime.combine(monday + timedelta(days=best[0]), best[1])
