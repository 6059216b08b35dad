"""A meeting while it runs: page after page, in the order of METHOD.md, steps D and E."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from domain.agenda import in_order
from domain.meetings import AgendaPoint, Meeting, MeetingState, MeetingStep, PointState

_BEFORE_POINTS = (MeetingStep.WELCOME, MeetingStep.GOALS)
_AFTER_POINTS = (
    MeetingStep.AGREEMENTS,
    MeetingStep.ROUND,
    MeetingStep.NEXT,
    MeetingStep.END,
)
_ORDER = (*_BEFORE_POINTS, MeetingStep.POINTS, *_AFTER_POINTS)


@dataclass(frozen=True, slots=True)
class Page:
    """Where a meeting is: its step, and which point where it is among the points."""

    step: MeetingStep
    point_id: UUID | None = None

    @property
    def mark(self) -> str:
        """A short mark of the page: a button of another page is stale."""
        return self.step.value if self.point_id is None else f"{self.step}-{self.point_id.hex[:8]}"


def points_of(meeting: Meeting, points: Iterable[AgendaPoint]) -> list[AgendaPoint]:
    """Give the points of a meeting that runs, in order: what is on, and what it has had."""
    return in_order(
        point
        for point in points
        if point.state is PointState.ON
        or (point.state is PointState.DONE and point.meeting_id == meeting.id)
    )


def pages(points: Sequence[AgendaPoint]) -> list[Page]:
    """Give all pages of a meeting. Without an agenda there is one page to talk freely."""
    middle = [Page(MeetingStep.POINTS, point.id) for point in points]
    return [
        *(Page(step) for step in _BEFORE_POINTS),
        *(middle or [Page(MeetingStep.POINTS)]),
        *(Page(step) for step in _AFTER_POINTS),
    ]


def current_page(meeting: Meeting, points: Sequence[AgendaPoint]) -> Page:
    """Give the page where a meeting is.

    A point that was taken off the agenda meanwhile: the first page of what comes with it.
    """
    here = Page(meeting.step or MeetingStep.WELCOME, meeting.point_id)
    every = pages(points)
    if here in every:
        return here
    return next(page for page in every if _ORDER.index(page.step) >= _ORDER.index(here.step))


def turned(page: Page, points: Sequence[AgendaPoint], by: int) -> Page:
    """Give the page that is `by` pages on (back, where it is negative), up to the ends."""
    every = pages(points)
    there = every.index(page) + by
    return every[min(max(there, 0), len(every) - 1)]


def to_begin(meetings: Iterable[Meeting], now: datetime) -> Meeting | None:
    """Give the meeting that people mean when they begin: one that runs, else the nearest.

    `now` is an aware instant. A planned one in the past counts too: some begin late.
    """
    known = list(meetings)
    running = [each for each in known if each.state is MeetingState.RUNNING]
    planned = [each for each in known if each.state is MeetingState.PLANNED]
    return min(running or planned, key=lambda each: _away(each, now), default=None)


def _away(meeting: Meeting, now: datetime) -> timedelta:
    return timedelta.max if meeting.starts_at is None else abs(meeting.starts_at - now)
