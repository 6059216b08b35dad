"""The bot was away: nothing stale is said as new, and the owner hears what was missed."""

from datetime import datetime, timedelta

from domain.bookkeeping import Moment, MomentState
from tests.chat import AMSTERDAM, Play
from tests.conversations.groups import a_group, a_planned_meeting, another_meeting


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


def test_the_owner_hears_once_of_a_meeting_whose_reminders_come_up_one_by_one(
    play: Play,
) -> None:
    """The owner was told already when the next reminder turned out to be too late."""
    a_group(play, members=["Mark", "Noor"])
    a_planned_meeting(play, "2026-12-01 14:00")
    play.until(datetime(2026, 11, 30, 8, 0, tzinfo=AMSTERDAM))
    before = len(play.heard)
    play.clock.set(datetime(2026, 12, 1, 14, 20, tzinfo=AMSTERDAM))
    due_at_first = play.core.moments.due()
    for late in due_at_first:
        play.core.turns.take(late)
        for each in play.core.moments.due():
            if each not in due_at_first:
                play.core.turns.take(each)
        play.deliver()
    said = heard_since(play, before)
    assert len([each for each in said if "Ik was een tijd weg" in each]) == 1


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


def nothing_leaves_until(play: Play, local: str, *, day: str) -> None:
    """Let what is due on a day happen, while the platform takes nothing until later."""
    play.clock.set(datetime.fromisoformat(day).replace(tzinfo=AMSTERDAM))
    for event in play.core.moments.due():
        play.core.turns.take(event)
    away_until(play, local)


def test_a_reminder_that_could_not_leave_on_its_day_is_said_once_the_next(play: Play) -> None:
    """The platform took nothing for a night: what waited is not beside what that day brings."""
    a_group(play, members=["Mark"])
    a_planned_meeting(play, "2026-12-01 14:00")
    play.until(datetime(2026, 11, 30, 8, 0, tzinfo=AMSTERDAM))
    before = len(play.heard)
    nothing_leaves_until(play, "2026-12-01 09:30", day="2026-11-30 10:00")
    said = [each for each in heard_since(play, before) if "Bot → Mark" in each]
    assert len(said) == 1
    assert "1 december" in said[0]


def test_a_reminder_that_could_not_leave_before_its_meeting_is_reported(play: Play) -> None:
    """It would remind of what began already: the owner hears that nobody was told."""
    a_group(play, members=["Mark"])
    a_planned_meeting(play, "2026-12-01 14:00")
    play.until(datetime(2026, 11, 30, 8, 0, tzinfo=AMSTERDAM))
    before = len(play.heard)
    nothing_leaves_until(play, "2026-12-01 14:20", day="2026-11-30 10:00")
    said = heard_since(play, before)
    assert not [each for each in said if "Bot → Mark" in each]
    assert len([each for each in said if "Ik was een tijd weg" in each]) == 1


def test_a_reminder_on_the_day_itself_does_not_leave_after_the_meeting_began(play: Play) -> None:
    """It came late, and then the platform took nothing for hours: the owner hears of it."""
    a_group(play, members=["Mark"])
    a_planned_meeting(play, "2026-12-01 14:00")
    play.until(datetime(2026, 11, 30, 8, 0, tzinfo=AMSTERDAM))
    before = len(play.heard)
    nothing_leaves_until(play, "2026-12-01 14:20", day="2026-12-01 09:30")
    said = heard_since(play, before)
    assert not [each for each in said if "Even denken" in each]
    assert len([each for each in said if "Ik was een tijd weg" in each]) == 1


def test_of_two_meetings_of_a_day_the_one_that_began_is_left_out(play: Play) -> None:
    """Their reminders waited in one message: the other meeting is still to come."""
    a_group(play, members=["Mark"])
    a_planned_meeting(play, "2026-12-01 14:00")
    another_meeting(play, "1 december half 8 's avonds")
    play.until(datetime(2026, 11, 30, 8, 0, tzinfo=AMSTERDAM))
    before = len(play.heard)
    nothing_leaves_until(play, "2026-12-01 14:20", day="2026-12-01 09:30")
    said = heard_since(play, before)
    reminders = [each for each in said if "Even denken" in each]
    assert sorted(each.split(":")[0] for each in reminders) == ["Bot → Anna", "Bot → Mark"]
    assert not [each for each in reminders if "14.00 uur" in each]
    assert all("19.30 uur" in each for each in reminders)
    assert len([each for each in said if "Ik was een tijd weg" in each]) == 1


def test_a_reminder_of_a_week_and_of_a_day_before_is_one_where_both_come_late(play: Play) -> None:
    """The bot was away over both of the times that somebody asked for."""
    a_group(play, members=["Mark"])
    a_planned_meeting(play, "2026-12-08 14:00")
    play.send("Mark", text="herinnering")
    play.presses("Mark", "Ook een week ervoor")
    before = len(play.heard)
    away_until(play, "2026-12-07 12:00")
    said = [each for each in heard_since(play, before) if "Bot → Mark" in each]
    assert len(said) == 1
    assert said[0].count("Even denken aan dinsdag 8 december") == 1


def test_of_what_was_yesterday_no_more_the_day_is_said(play: Play) -> None:
    """The bot was away on the day after: "yesterday" would be another day."""
    a_group(play, members=["Mark", "Noor"])
    a_planned_meeting(play, "2026-12-01 14:00")
    play.until(datetime(2026, 12, 1, 14, 0, tzinfo=AMSTERDAM))
    play.send("Anna", text="beginnen")
    for label in ("Beginnen", "Noor", "Meer", "Stoppen", "Ja, stoppen"):
        play.presses("Anna", label)
    before = len(play.heard)
    away_until(play, "2026-12-04 11:00")
    said = " ".join(heard_since(play, before))
    assert "Op dinsdag 1 december kwamen jullie bij elkaar" in said
    assert "Op dinsdag 1 december misten jullie Mark" in said
    assert "Gisteren" not in said


def test_who_rested_over_both_times_of_asking_again_is_asked_once(play: Play) -> None:
    """The first time was put off to the day of the second: it is one question."""
    a_group(play, members=["Mark"])
    play.send("Anna", text="/bijeenkomst")
    play.send("Anna", text="dinsdag 15 december 14 uur of donderdag 17 december 14 uur")
    for label in ("Ja", "Later", "Een uur", "Ja, vraag het"):
        play.presses("Anna", label)
    play.send("Mark", text="/rust")
    play.presses("Mark", "Een week")
    before = len(play.heard)
    play.until(datetime(2026, 12, 3, 12, 0, tzinfo=AMSTERDAM))
    said = " ".join(each for each in heard_since(play, before) if "Bot → Mark" in each)
    assert said.count("15 december") == 1
