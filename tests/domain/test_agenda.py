"""The order of the agenda."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.agenda import (
    AgendaPoint,
    PointState,
    carry_over,
    last_place,
    last_taken_in,
    lines_of,
    merge,
    minutes_in,
    moved,
    on_agenda,
    settle_news,
    take_apart,
)
from domain.groups import Group

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


@pytest.mark.parametrize(
    ("typed", "words", "minutes"),
    [
        ("de woning, 10 min", "de woning", 10),
        ("de woning (15 minuten)", "de woning", 15),
        ("the garden – 5 minutes.", "the garden", 5),
        ("de woning", "de woning", None),
        ("10 minuten", "10 minuten", None),
        ("de woning 900 min", "de woning 900 min", None),
        ("elke dag 0 min", "elke dag 0 min", None),
        ("appartement 3 minder duur", "appartement 3 minder duur", None),
    ],
)
def test_how_long_a_point_may_take_is_read(typed: str, words: str, minutes: int | None) -> None:
    """A time behind the words is how long; a time alone, or a strange one, is part of them."""
    assert minutes_in(typed) == (words, minutes)


def test_what_was_not_reached_is_carried_over_three_times() -> None:
    """It stays where it was, and counts once a meeting, however often that is said."""
    left, done = _point(1), _point(2, PointState.DONE)
    for times, meeting in enumerate((uuid4(), uuid4(), uuid4()), start=1):
        assert carry_over([left, done], meeting) == [left]
        assert carry_over([left, done], meeting) == []
        assert (left.carried, left.state, left.position) == (times, PointState.ON, 1)
    assert done.carried == 0


def test_two_points_become_one() -> None:
    """The words are new, the time is both together, and the other is no point any more."""
    point, other = _point(1), _point(2)
    point.minutes, other.minutes, other.carried = 10, 15, 2
    third, now = _point(3), datetime(2026, 12, 1, 12, tzinfo=UTC)
    merge(point, other, "alles", now)
    assert (point.text, point.minutes, point.carried) == ("alles", 25, 2)
    assert on_agenda([point, other]) == [point]
    merge(point, third, "echt alles", now + timedelta(minutes=1))
    points = [point, other, third]
    for last, words in ((third, "alles"), (other, "1")):
        assert last_taken_in(points, point) is last
        take_apart(point, last)
        assert (point.text, last.state) == (words, PointState.ON)
    assert (point.minutes, point.carried, last_taken_in(points, point)) == (10, 0, None)


def test_only_what_people_do_not_know_is_news() -> None:
    """A draft has none; what changes back has none; after the news went out, that is known."""
    now = datetime(2026, 12, 1, 12, tzinfo=UTC)
    one, two = lines_of([_point(1)]), lines_of([_point(1), _point(2)])
    group = Group(owner_id=uuid4(), created_at=now)
    assert not settle_news(group, one, two, now)
    group.agenda_sent_at, group.agenda_told = now, one
    assert settle_news(group, one, two, now)
    assert not settle_news(group, two, one, now)
    group.agenda_news_at = now
    assert settle_news(group, two, one, now + timedelta(days=1))
    assert group.agenda_told == two
