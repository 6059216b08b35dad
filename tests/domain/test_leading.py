"""Who leads a meeting: nobody, one, or two together."""

from datetime import UTC, datetime
from uuid import UUID

import pytest

from domain.meetings import Meeting

MARK, KIM, NOOR, GROUP = (UUID(int=number) for number in range(1, 5))


def meeting(**posts: UUID) -> Meeting:
    """Give a meeting with these posts filled or asked for."""
    return Meeting(group_id=GROUP, created_at=datetime(2026, 11, 22, tzinfo=UTC), **posts)


@pytest.mark.parametrize(
    ("posts", "gone", "led", "by"),
    [
        ({"chair_id": MARK, "co_chair_id": KIM}, MARK, True, (KIM,)),
        ({"chair_id": MARK, "co_chair_id": KIM}, KIM, True, (MARK,)),
        ({"chair_id": MARK, "co_chair_asked_id": KIM}, KIM, True, (MARK,)),
        ({"chair_asked_id": MARK, "co_chair_id": KIM}, NOOR, False, (KIM,)),
        ({"chair_id": MARK}, MARK, True, ()),
        ({}, MARK, False, ()),
    ],
)
def test_whoever_is_left_leads_alone(
    posts: dict[str, UUID], gone: UUID, led: bool, by: tuple[UUID, ...]
) -> None:
    """Nobody else comes to lead by it, and it is said whether the one who is gone led or might."""
    found = meeting(**posts)
    assert found.lose_leader(gone) is led
    assert found.led_by == by
    assert gone not in (found.chair_asked_id, found.co_chair_asked_id)


def test_who_is_left_of_two_is_the_chair() -> None:
    """So somebody else may be asked to lead along with them."""
    found = meeting(chair_id=MARK, co_chair_id=KIM)
    found.lose_leader(MARK)
    assert (found.chair_id, found.co_chair_id) == (KIM, None)
