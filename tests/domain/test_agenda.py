"""The order of the agenda."""

from datetime import UTC, datetime
from uuid import uuid4

from hypothesis import given
from hypothesis import strategies as st

from domain.agenda import last_place, moved, on_agenda
from domain.meetings import AgendaPoint, PointState

GROUP = uuid4()


def _point(place: int, state: PointState = PointState.ON) -> AgendaPoint:
    return AgendaPoint(
        group_id=GROUP,
        proposed_by_id=uuid4(),
        state=state,
        position=place,
        created_at=datetime(2026, 12, 1, tzinfo=UTC),
        text=str(place),
    )


def test_only_what_is_on_is_on_the_agenda() -> None:
    """What waits with the owner has no place, and a new point comes last."""
    points = [_point(2), _point(1), _point(7, PointState.LATER)]
    assert [point.position for point in on_agenda(points)] == [1, 2]
    assert last_place(points) == 3
    assert last_place([]) == 1


@given(size=st.integers(1, 6), which=st.integers(0, 5), by=st.integers(-7, 7))
def test_moving_keeps_every_point_once(size: int, which: int, by: int) -> None:
    """Whatever is moved, all points stay, with places from 1 without gaps."""
    points = [_point(place) for place in range(1, size + 1)]
    point = points[which % size]
    agenda = moved(points, point, by)
    assert {each.id for each in agenda} == {each.id for each in points}
    assert [each.position for each in agenda] == list(range(1, size + 1))
    assert agenda.index(point) == min(max(which % size + by, 0), size - 1)
