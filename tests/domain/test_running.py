"""The pages of a meeting while it runs."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

from domain.groups import Member, Role
from domain.meetings import AgendaPoint, Meeting, MeetingState, MeetingStep, PointState
from domain.running import current_page, pages, points_of, to_begin, turned

NOW = datetime(2026, 12, 1, 13, tzinfo=UTC)
GROUP = uuid4()


def _meeting(**facts: object) -> Meeting:
    return Meeting(group_id=GROUP, created_at=NOW, **facts)


def _points(*states: PointState) -> list[AgendaPoint]:
    return [
        AgendaPoint(
            group_id=GROUP,
            proposed_by_id=uuid4(),
            state=state,
            position=place,
            created_at=NOW,
            text="…",
        )
        for place, state in enumerate(states, start=1)
    ]


def test_a_meeting_goes_through_every_step_in_order() -> None:
    """From the welcome to the end, with a page for each point; the ends are ends."""
    points = _points(PointState.ON, PointState.ON)
    page = current_page(_meeting(), points)
    seen = [page.step]
    while (following := turned(page, points, 1)) != page:
        page = following
        seen.append(page.step)
    assert list(dict.fromkeys(seen)) == list(MeetingStep)
    assert seen.count(MeetingStep.POINTS) == 2
    assert turned(pages(points)[0], points, -1) == pages(points)[0]


def test_without_an_agenda_there_is_a_page_to_talk() -> None:
    """People may meet with no agenda."""
    assert [page.step for page in pages([])] == list(MeetingStep)


def test_a_point_taken_off_meanwhile_is_passed_by() -> None:
    """The owner may take a point off on another phone: the meeting goes on where it can."""
    points = _points(PointState.ON, PointState.ON)
    meeting = _meeting(step=MeetingStep.POINTS, point_id=points[0].id)
    assert current_page(meeting, points[1:]).point_id == points[1].id
    assert current_page(meeting, []).step is MeetingStep.POINTS
    meeting.step = MeetingStep.ROUND
    meeting.point_id = None
    assert current_page(meeting, []).step is MeetingStep.ROUND


def test_only_what_is_on_or_was_had_now_belongs_to_a_meeting() -> None:
    """What waits with the owner, or was had in an earlier meeting, is not on the table."""
    meeting = _meeting()
    had, earlier, on, later, proposed = _points(
        PointState.DONE, PointState.DONE, PointState.ON, PointState.LATER, PointState.PROPOSED
    )
    had.meeting_id, earlier.meeting_id = meeting.id, uuid4()
    assert points_of(meeting, [on, later, earlier, had, proposed]) == [had, on]


def test_what_runs_goes_before_what_is_near() -> None:
    """A meeting that runs is the one that is meant; else the nearest, also one just past."""
    far = _meeting(
        state=MeetingState.PLANNED, starts_local=datetime.fromisoformat("2026-12-20T14:00")
    )
    past = _meeting(
        state=MeetingState.PLANNED, starts_local=datetime.fromisoformat("2026-12-01T13:00")
    )
    running = _meeting(
        state=MeetingState.RUNNING, starts_local=datetime.fromisoformat("2026-11-01T14:00")
    )
    ended = _meeting(
        state=MeetingState.ENDED, starts_local=datetime.fromisoformat("2026-12-01T14:00")
    )
    assert to_begin([far, past, running, ended], NOW) == running
    assert to_begin([far, past, ended], NOW + timedelta(hours=1)) == past
    assert to_begin([ended], NOW) is None
