"""Ids that sort by their time."""

from datetime import UTC, datetime, timedelta

from domain.record import time_ordered_id

NOW = datetime(2026, 11, 22, 9, 15, tzinfo=UTC)


def test_a_later_one_sorts_after() -> None:
    """A row that is made later comes after the others, in a text as well."""
    made = [time_ordered_id(NOW + timedelta(milliseconds=each)) for each in range(100)]
    assert sorted(made) == made
    assert sorted(str(each) for each in made) == [str(each) for each in made]


def test_it_is_a_uuid_of_version_7() -> None:
    """Its bits stand where RFC 9562 says, with the milliseconds in front."""
    made = time_ordered_id(NOW)
    assert made.version == 7
    assert made.int >> 80 == int(NOW.timestamp() * 1000)


def test_those_of_one_moment_differ() -> None:
    """Of one millisecond, no two are the same."""
    assert len({time_ordered_id(NOW) for _ in range(1000)}) == 1000
