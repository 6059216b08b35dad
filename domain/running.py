"""A meeting while it runs: page after page, in the order of METHOD.md, steps D and E."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from domain.agenda import AgendaPoint, PointState, in_order
from domain.meetings import Meeting, MeetingState, MeetingStep

WHERE_NEEDED = frozenset({MeetingStep.RULES, MeetingStep.OPENING, MeetingStep.LAST})
"""Pages that are there only where they have something to say, or somebody wants them."""
BREAK_FOR = timedelta(minutes=10)
AT_TABLE_FOR = timedelta(minutes=30)
"""After the end people still sit together: phones stay silent for so long."""
STILL_AT_THE_TABLE_FOR = timedelta(hours=3)
"""Since the last page was turned. Who forgot to end a meeting is not at the table for days."""

_BEFORE_POINTS = (
    MeetingStep.WELCOME,
    MeetingStep.RULES,
    MeetingStep.OPENING,
    MeetingStep.LAST,
    MeetingStep.GOALS,
)
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


ROUND_OFF = Page(_AFTER_POINTS[0])
"""Where rounding off begins: what was agreed is read back, then the round and the next date."""


def goes_before_the_end(page: Page) -> bool:
    """Whether a page goes before those with which a meeting is rounded off."""
    return page.step not in _AFTER_POINTS


def points_of(meeting: Meeting, points: Iterable[AgendaPoint]) -> list[AgendaPoint]:
    """Give the points of a meeting that runs, in order: what is on, and what it has had."""
    return in_order(
        point
        for point in points
        if point.state is PointState.ON
        or (point.state is PointState.DONE and point.meeting_id == meeting.id)
    )


def pages(points: Sequence[AgendaPoint], needed: Collection[MeetingStep] = ()) -> list[Page]:
    """Give all pages of a meeting. Without an agenda there is one page to talk freely.

    `needed` are those of `WHERE_NEEDED` that this meeting has.
    """
    middle = [Page(MeetingStep.POINTS, point.id) for point in points]
    before = (step for step in _BEFORE_POINTS if step not in WHERE_NEEDED or step in needed)
    return [
        *(Page(step) for step in before),
        *(middle or [Page(MeetingStep.POINTS)]),
        *(Page(step) for step in _AFTER_POINTS),
    ]


def current_page(
    meeting: Meeting, points: Sequence[AgendaPoint], needed: Collection[MeetingStep] = ()
) -> Page:
    """Give the page where a meeting is.

    A point that was taken off the agenda meanwhile: the first page of what comes with it.
    """
    here = Page(meeting.step or MeetingStep.WELCOME, meeting.point_id)
    every = pages(points, needed)
    if here in every:
        return here
    return next(page for page in every if _ORDER.index(page.step) >= _ORDER.index(here.step))


def turned(page: Page, every: Sequence[Page], by: int) -> Page:
    """Give the page that is `by` pages on (back, where it is negative), up to the ends."""
    there = every.index(page) + by
    return every[min(max(there, 0), len(every) - 1)]


def silent_until(meeting: Meeting, now: datetime) -> datetime | None:
    """Give until when what others say of the group waits: one phone on the table, others silent.

    A meeting that nobody closes keeps nobody waiting: so long after its time it is over. One that
    was begun long before its time is over once its pages are not turned any more.
    """
    if meeting.state is not MeetingState.RUNNING or meeting.ends_at is None:
        return None
    lasts_for = max(STILL_AT_THE_TABLE_FOR, timedelta(minutes=meeting.minutes))
    left_at = meeting.ends_at if meeting.step_at is None else meeting.step_at + lasts_for
    until = min(meeting.ends_at, left_at) + AT_TABLE_FOR
    return until if now < until else None


def is_on_break(meeting: Meeting, now: datetime) -> bool:
    """Whether people take a break now."""
    return meeting.break_until_at is not None and now < meeting.break_until_at


def take_break(meeting: Meeting, now: datetime) -> datetime:
    """Let people take a break, or a longer one, and give its end; a point's time waits as well."""
    until = max(now, meeting.break_until_at or now) + BREAK_FOR
    if meeting.step_at is not None:
        meeting.step_at += until - max(now, meeting.break_until_at or now)
    meeting.break_until_at = until
    return until


def end_break(meeting: Meeting, now: datetime) -> None:
    """Go on; what was left of the break counts as time to talk again."""
    if meeting.break_until_at is not None and meeting.step_at is not None:
        meeting.step_at -= max(timedelta(), meeting.break_until_at - now)
    meeting.break_until_at = None


def time_is_up_at(meeting: Meeting, point: AgendaPoint | None) -> datetime | None:
    """Give when the minutes of the point on the table are over, where it has any."""
    if point is None or point.minutes is None or meeting.step_at is None:
        return None
    return meeting.step_at + timedelta(minutes=point.minutes)


def to_begin(meetings: Iterable[Meeting], now: datetime) -> Meeting | None:
    """Give the meeting that people mean when they begin: one that runs, else the nearest.

    `now` is an aware instant. A planned one that is just past counts too: some begin late.
    """
    known = list(meetings)
    running = [each for each in known if each.state is MeetingState.RUNNING]
    planned = [
        each for each in known if each.state is MeetingState.PLANNED and not each.is_over(now)
    ]
    return min(running or planned, key=lambda each: _away(each, now), default=None)


def _away(meeting: Meeting, now: datetime) -> timedelta:
    return timedelta.max if meeting.starts_at is None else abs(meeting.starts_at - now)
