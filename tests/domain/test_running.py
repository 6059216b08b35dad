"""The pages of a meeting while it runs."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

from domain.agenda import AgendaPoint, PointState
from domain.agreements import Agreement
from domain.meetings import Meeting, MeetingState, MeetingStep
from domain.running import (
    WHERE_NEEDED,
    current_page,
    end_break,
    is_on_break,
    pages,
    points_of,
    take_break,
    time_is_up_at,
    to_begin,
    turned,
)
from domain.since import earlier, taken_on, that_hold
from domain.tasks import Task, TaskState

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
    every = pages(points, WHERE_NEEDED)
    page = current_page(_meeting(), points, WHERE_NEEDED)
    seen = [page.step]
    while (following := turned(page, every, 1)) != page:
        page = following
        seen.append(page.step)
    assert list(dict.fromkeys(seen)) == list(MeetingStep)
    assert seen.count(MeetingStep.POINTS) == 2
    assert turned(every[0], every, -1) == every[0]


def test_without_an_agenda_there_is_a_page_to_talk() -> None:
    """People may meet with no agenda."""
    assert [page.step for page in pages([], WHERE_NEEDED)] == list(MeetingStep)
    assert [page.step for page in pages([])] == [
        each for each in MeetingStep if each not in WHERE_NEEDED
    ]


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


def test_a_break_stops_the_clock_of_a_point() -> None:
    """Two breaks of ten minutes, the second cut short: the point has all its own minutes."""
    (point,) = _points(PointState.ON)
    meeting = _meeting(step=MeetingStep.POINTS, point_id=point.id, step_at=NOW)
    assert time_is_up_at(meeting, point) is None
    point.minutes = 15
    assert time_is_up_at(meeting, point) == NOW + timedelta(minutes=15)
    at = NOW + timedelta(minutes=5)
    take_break(meeting, at)
    take_break(meeting, at + timedelta(minutes=4))
    assert meeting.break_until_at == at + timedelta(minutes=20)
    end_break(meeting, at + timedelta(minutes=12))
    assert not is_on_break(meeting, at + timedelta(minutes=12))
    assert time_is_up_at(meeting, point) == NOW + timedelta(minutes=27)
    take_break(meeting, at)
    end_break(meeting, at + timedelta(hours=1))
    assert time_is_up_at(meeting, point) == NOW + timedelta(minutes=37)


def test_since_last_time_writes_itself() -> None:
    """Agreements until let go, tasks that got a yes until done; a talk of a few stays theirs."""
    few = _meeting(state=MeetingState.ENDED, ended_at=NOW, with_ids=[uuid4()])
    first = _meeting(state=MeetingState.ENDED, ended_at=NOW - timedelta(days=60))
    second = _meeting(state=MeetingState.ENDED, ended_at=NOW - timedelta(days=30))
    third = _meeting(state=MeetingState.RUNNING)
    before = earlier(third, [first, few, third, second])
    assert before == [second, first]
    assert earlier(few, [first, few, third, second]) == []

    def agreed(meeting: Meeting, **facts: object) -> Agreement:
        return Agreement(
            group_id=GROUP, meeting_id=meeting.id, created_at=meeting.ended_at, text="…", **facts
        )

    soup, walk, gone, secret = (
        agreed(second),
        agreed(first),
        agreed(first, let_go_at=NOW),
        agreed(few),
    )
    assert that_hold([soup, walk, gone, secret], before) == [walk, soup]

    def task(meeting: Meeting, state: TaskState) -> Task:
        return Task(
            group_id=GROUP,
            meeting_id=meeting.id,
            member_id=uuid4(),
            state=state,
            created_at=meeting.ended_at,
            text="…",
        )

    of_first = {state: task(first, state) for state in TaskState}
    of_second = {state: task(second, state) for state in TaskState}
    found = taken_on([*of_second.values(), *of_first.values(), task(few, TaskState.DONE)], before)
    assert found == [
        of_first[TaskState.ACCEPTED],
        of_second[TaskState.ACCEPTED],
        of_second[TaskState.DONE],
    ]
    assert taken_on(of_first.values(), []) == []
