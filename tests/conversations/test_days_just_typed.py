"""Days that an owner just types, where nothing was asked."""

import pytest

from tests.chat import Play
from tests.conversations.groups import a_group


def test_days_that_an_owner_just_types_may_begin_a_poll(play: Play) -> None:
    """Outside a talk they are asked about it; nothing is sent before they say so."""
    a_group(play, members=["Mark"])
    play("""
        Anna: dinsdag 8 of donderdag 10 december om 14 uur
        Bot → Anna: Je noemt een dag en een tijd. … Er gaat nog niets uit. … [Ja, een dag zoeken]
        Anna: ja
        Bot → Anna: Dus: dinsdag 8 december om 14.00 uur en donderdag 10 december om 14.00 uur.
            Klopt dat? …
        Anna: nee
        Bot → Anna: …
        Anna: niet nu
        Bot → Anna: …
        Mark: dinsdag 8 of donderdag 10 december om 14 uur
        Bot → Mark: Dat snap ik nog niet. …
    """)


@pytest.mark.parametrize(
    "typed",
    [
        "dinsdag om 14 uur naar de tandarts",
        "ik moet dinsdag om 14 uur werken",
        "dentist on tuesday at 2pm, going to be late",
    ],
)
def test_days_of_somebodys_own_are_no_days_for_a_meeting(play: Play, typed: str) -> None:
    """An errand, or work: it gets the ordinary answer."""
    a_group(play, members=["Mark"])
    play(f"""
        Anna: {typed}
        Bot → Anna: Dat snap ik nog niet. …
    """)


def test_days_just_typed_in_english(play: Play) -> None:
    """The same in English."""
    a_group(play, "Tom", ["Sue"], english=["Tom", "Sue"])
    play("""
        Tom: Tuesday 8 or Thursday 10 December at 2 pm
        Bot → Tom: You name a day and a time. … [Yes, find a day]
        Tom: yes
        Bot → Tom: So: Tuesday 8 December at 14:00 and Thursday 10 December at 14:00. …
    """)
