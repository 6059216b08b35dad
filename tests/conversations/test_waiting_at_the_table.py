"""What waits while people sit at the table, and comes when they have gone."""

import pytest

from tests.chat import Play
from tests.conversations.groups import a_group, a_planned_meeting
from tests.conversations.meetings import a_first_meeting, begun


@pytest.fixture
def group(play: Play) -> Play:
    """Give four people whose first meeting is now: Mark leads it, Noor writes down."""
    return a_first_meeting(play)


def test_what_others_say_waits_until_people_left_the_table(group: Play) -> None:
    """One phone on the table: the rest is silent, and comes when they have gone."""
    begun(group)
    group("""
        Sanne: /agenda iets van mij
        Bot → Sanne: …
        Anna: ja
        …
        -- 2026-12-01 14:10 --
        Mark: [Meer]
        …
        Mark: [Stoppen]
        Bot → Mark: Willen jullie nu stoppen? Dat mag altijd. Wat is opgeschreven, blijft bewaard.
            … [Ja, stoppen] [Eerst afronden] [Nee, verder]
        Mark: ja
        Bot → Mark: Dank jullie wel. …
        -- 2026-12-01 14:39 --
        -- 2026-12-01 14:40 --
        Bot → Anna: Sanne wil het hierover hebben: "iets van mij" …
    """)


def test_a_meeting_that_nobody_closes_keeps_nobody_waiting(group: Play) -> None:
    """Half an hour after its time messages come as ever."""
    begun(group)
    group("""
        Sanne: /agenda iets van mij
        Bot → Sanne: …
        -- 2026-12-01 15:29 --
        -- 2026-12-01 15:30 --
        Bot → Anna: Sanne wil het hierover hebben: "iets van mij" …
        Sanne: /agenda nog iets
        Bot → Sanne: …
        Bot → Anna: …
    """)


def begun_days_too_early(play: Play) -> None:
    """Let Anna begin at noon what is planned for the week after."""
    a_group(play, members=["Mark"])
    a_planned_meeting(play, "2026-12-01 14:00")
    play("-- 2026-11-23 12:00 --")
    for said in ("beginnen", "ja"):
        play.send("Anna", text=said)
    play("…")


def test_a_meeting_begun_days_too_early_keeps_nobody_waiting(play: Play) -> None:
    """Some hours after its last page was turned messages come as ever, not after its own day."""
    begun_days_too_early(play)
    play("""
        Mark: /agenda iets van mij
        Bot → Mark: …
        -- 2026-11-23 15:29 --
        -- 2026-11-23 15:30 --
        Bot → Anna: Mark wil het hierover hebben: "iets van mij" …
        Mark: /agenda nog iets
        Bot → Mark: …
        Bot → Anna: …
    """)


def test_what_waits_at_a_table_of_before_its_day_comes_when_they_have_gone(play: Play) -> None:
    """Also what was said on an earlier page."""
    begun_days_too_early(play)
    play("""
        Mark: /agenda iets van mij
        Bot → Mark: …
        -- 2026-11-23 12:20 --
        Anna: [Verder]
        …
        Anna: [Meer]
        …
        Anna: [Stoppen]
        …
        Anna: ja
        …
        -- 2026-11-23 12:49 --
        -- 2026-11-23 12:50 --
        Bot → Anna: Mark wil het hierover hebben: "iets van mij" …
    """)
