"""The bot was away: nothing stale is said as new, and the owner hears what was missed."""

from datetime import datetime, timedelta

from domain.bookkeeping import Moment, MomentState
from tests.chat import AMSTERDAM, Play
from tests.conversations.groups import a_group, a_planned_meeting


def away_until(play: Play, local: str) -> None:
    """Let the bot be away until then, and come back."""
    play.clock.set(datetime.fromisoformat(local).replace(tzinfo=AMSTERDAM))
    for _ in range(3):
        for event in play.core.moments.due():
            play.core.turns.take(event)
        play.deliver()


def heard_since(play: Play, count: int) -> list[str]:
    """Give what was said since so many messages."""
    return [each.written() for each in play.heard[count:]]


def test_a_reminder_of_a_meeting_that_is_over_is_not_said_and_the_owner_hears_it(
    play: Play,
) -> None:
    """Down for 26 hours, over a reminder and its meeting (T7)."""
    a_group(play, members=["Mark"])
    a_planned_meeting(play, "2026-12-01 14:00")
    play.until(datetime(2026, 11, 30, 8, 0, tzinfo=AMSTERDAM))
    before = len(play.heard)
    away_until(play, "2026-12-01 14:20")
    said = heard_since(play, before)
    assert not [each for each in said if "Mark" in each.split(":")[0]]
    missed = [each for each in said if "Ik was een tijd weg" in each]
    assert len(missed) == 1
    assert "dinsdag 1 december om 14.00 uur" in missed[0]


def test_a_late_reminder_of_a_meeting_that_is_still_to_come_is_said(play: Play) -> None:
    """It is of use, and says the day itself: nothing in it is stale."""
    a_group(play, members=["Mark"])
    a_planned_meeting(play, "2026-12-01 14:00")
    play.until(datetime(2026, 11, 30, 8, 0, tzinfo=AMSTERDAM))
    before = len(play.heard)
    away_until(play, "2026-12-01 09:30")
    said = heard_since(play, before)
    assert [each for each in said if "Bot → Mark" in each and "1 december" in each]
    assert not [each for each in said if "Ik was een tijd weg" in each]


def test_what_can_be_taken_back_waits_for_what_people_did_meanwhile(play: Play) -> None:
    """An owner who sleeps on it took it back while the bot was away: that is heard first."""
    a_group(play, members=["Mark"])
    due_at = play.clock.now() + timedelta(hours=1)
    with play.core.storage.unit() as unit:
        owner = unit.groups.where()[0].owner_id
        moment = unit.moments.add(
            Moment(
                key="slept-on", kind="slept-on", account_id=owner, due_at=due_at, created_at=due_at
            )
        )
    play.clock.advance(timedelta(hours=26))
    for event in play.core.moments.due():
        play.core.turns.take(event)
    with play.core.storage.unit() as unit:
        assert unit.moments.get(moment.id).state is MomentState.PLANNED
        assert unit.moments.get(moment.id).due_at > play.clock.now()
