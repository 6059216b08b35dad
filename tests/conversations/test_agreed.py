"""What was agreed and still holds: in one look, also between meetings."""

import pytest

from tests.chat import Play
from tests.conversations.groups import a_group, a_planned_meeting
from tests.conversations.reading import goes


@pytest.fixture
def held(play: Play) -> Play:
    """Give a group that met twice: each time something was agreed, once something was left out."""
    a_group(play, members=["Mark"], professionals=["Sanne"])
    for day, words in (("2026-12-01", "elke week bellen"), ("2026-12-08", "samen koken")):
        a_planned_meeting(play, f"{day}T14:00")
        goes(
            play,
            f"""
            -- {day} 14:00 --
            Anna: beginnen
            Anna: [Beginnen]
            Anna: [Iedereen is er]
            Anna: /afspraak {words}
            Anna: /afspraak niets over vroeger
            Anna: [Meer]
            Anna: [Stoppen]
            Anna: [Ja, stoppen]
            -- {day} 15:00 --
        """,
        )
    return play


def test_the_owner_finds_every_agreement_and_the_others_what_was_released(held: Play) -> None:
    """Nobody reads here what the owner left out of the summary, or did not share yet."""
    held("""
        Mark: afspraken
        Bot → Mark: Er staan hier nu geen afspraken voor jou. [Bijeenkomst] [Mijn taken]
        Anna: afspraken
        Bot → Anna: Dit is afgesproken, en het geldt nog: – elke week bellen – niets over vroeger
            – samen koken – niets over vroeger [Iets loslaten] [Bijeenkomst] [Mijn taken]
    """)
    goes(
        held,
        """
        Anna: verslag
        Anna: [Iets weglaten]
        Anna: niets over vroeger
        Anna: klaar, laat zien
        Anna: [Delen]
        Anna: [Ja, delen]
    """,
    )
    held("""
        Mark: /afspraken
        Bot → Mark: Dit is afgesproken, en het geldt nog: – samen koken [Bijeenkomst] [Mijn taken]
        Sanne: afspraken
        Bot → Sanne: Wat is afgesproken, staat in het verslag. Hoe je dat krijgt, zie je zo: typ
            "verslag".
    """)
    goes(
        held,
        """
        Anna: mensen
        Anna: [Mark]
        Anna: [Wat ziet Mark?]
        Anna: [Wel: de afspraken]
    """,
    )
    held("""
        Mark: afspraken
        Bot → Mark: Er staan hier nu geen afspraken voor jou. …
    """)


def test_an_owner_lets_go_of_an_agreement_at_any_time(held: Play) -> None:
    """Asked once more, and told to nobody; who leads does not read it out any more."""
    held("""
        Anna: verslag
        …
        Anna: [Alle afspraken]
        Bot → Anna: Dit is afgesproken, en het geldt nog: – elke week bellen …
        Anna: loslaten
        Bot → Anna: Welke afspraak hoeft niet meer? [elke week bellen] [niets over vroeger]
            [samen koken] [niets over vroeger] [Laten staan]
        Anna: [elke week bellen]
        Bot → Anna: Loslaten? "elke week bellen" Ik vertel dit niemand. Zeg het zelf aan wie het
            aangaat. [Loslaten] [Laten staan]
        Anna: [Laten staan]
        Bot → Anna: Dit is afgesproken, en het geldt nog: – elke week bellen …
        Anna: [Iets loslaten]
        Bot → Anna: Welke afspraak hoeft niet meer? …
        Anna: [elke week bellen]
        Bot → Anna: Loslaten? "elke week bellen" …
        Anna: [Loslaten]
        Bot → Anna: Losgelaten: "elke week bellen" Dat mag. Bij een volgende bijeenkomst lees ik
            het niet meer voor. [Alle afspraken]
        Anna: /afspraken
        Bot → Anna: Dit is afgesproken, en het geldt nog: – niets over vroeger – samen koken …
    """)


def test_a_group_that_agreed_nothing_in_english(play: Play) -> None:
    """Nothing is a good answer too; whoever meant another thing finds the way from there."""
    a_group(play, "Tom", members=["Kim"], english=["Tom", "Kim"])
    play("""
        Tom: agreements
        Bot → Tom: There are no agreements now that still hold. After a meeting you find them here.
            [Meeting] [My tasks]
        Kim: agreements
        Bot → Kim: There are no agreements here for you now. [Meeting] [My tasks]
        Kim: [My tasks]
        Bot → Kim: No tasks have your name on them.
    """)
