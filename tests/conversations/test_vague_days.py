"""Where a day is asked, and somebody says about when."""

from tests.chat import Play
from tests.conversations.groups import a_group, an_invitation, an_owner


def test_about_when_is_kept_until_there_is_a_day(play: Play) -> None:
    """What is known of a day is said: the days that it may be. A time is not lost either."""
    a_group(play, members=["Mark"])
    play("""
        Anna: bijeenkomst
        Bot → Anna: …
        Anna: na de kerst
        Bot → Anna: Welke dag, van zondag 27 december tot en met zaterdag 23 januari? …
        Anna: [Kies uit een kalender]
        Bot → Anna: Welke dag in december 2026? …
        Anna: begin januari
        Bot → Anna: Dat is van vrijdag 1 januari tot en met zondag 10 januari. Noem één dag daarvan.
            Welke dag in december 2026? …
        Anna: liever typen
        Bot → Anna: Welke dag, van zondag 27 december tot en met zaterdag 23 januari? …
        Anna: doe maar eind januari om 14 uur
        Bot → Anna: Welke dag, van donderdag 21 januari tot en met zondag 31 januari? …
        Anna: de 26e
        Bot → Anna: Dus: dinsdag 26 januari om 14.00 uur. …
    """)


def test_what_is_vague_beside_a_day_is_asked_about(play: Play) -> None:
    """The precise day waits, also while its time is asked; of the other a day can be named."""
    a_group(play, members=["Mark"])
    play("""
        Anna: bijeenkomst
        Bot → Anna: …
        Anna: dinsdag 1 december of ergens in januari
        Bot → Anna: Hoe laat? Het gaat om dinsdag 1 december. …
        Anna: half drie
        Bot → Anna: Ik heb dinsdag 1 december om 14.30 uur. Wat je erbij noemde, is van vrijdag
            1 januari tot en met zondag 31 januari. Welke dag daarvan?
            [Die laat ik weg] [Kies uit een kalender]
        Anna: de 12e om 10 uur
        Bot → Anna: Dus: dinsdag 1 december om 14.30 uur en dinsdag 12 januari om 10.00 uur. …
        Anna: nee
        Bot → Anna: …
        Anna: eind februari, of anders do 3 dec 14u
        Bot → Anna: Ik heb donderdag 3 december om 14.00 uur. Wat je erbij noemde, is van zondag
            21 februari tot en met zondag 28 februari. Welke dag daarvan? …
        Anna: [Kies uit een kalender]
        Bot → Anna: Welke dag in februari 2027? …
        Anna: de 23e
        Bot → Anna: Hoe laat op dinsdag 23 februari? …
        Anna: [14.00]
        Bot → Anna: Dus: dinsdag 23 februari om 14.00 uur. Is dit het? …
        Anna: ja
        Bot → Anna: Dus: donderdag 3 december om 14.00 uur en dinsdag 23 februari om 14.00 uur.
            Klopt dat? …
    """)


def test_what_is_vague_may_be_left_out(play: Play) -> None:
    """One tap, and it goes on with the day that was said, and the time that was for both."""
    a_group(play, members=["Mark"], english=["Anna"])
    play("""
        Anna: meeting
        Bot → Anna: …
        Anna: tuesday or end of february at 2pm
        Bot → Anna: I have Tuesday 24 November at 14:00. The rest of what you said is from Sunday
            21 February up to Sunday 28 February. Which day of that?
            [Leave that out] [Pick from a calendar]
        Anna: [Leave that out]
        Bot → Anna: So: Tuesday 24 November at 14:00. Do you want to ask first who can come? …
    """)


def test_a_stretch_of_one_day_is_that_day(play: Play) -> None:
    """At the end of a month there is little left of "eind van de maand": it is read back."""
    a_group(play, members=["Mark"], english=["Anna"])
    play("""
        -- 2026-11-30 09:00 --
        Anna: meeting
        Bot → Anna: …
        Anna: end of the month at 16:00
        Bot → Anna: So: Monday 30 November at 16:00. …
    """)


def test_how_long_a_link_works_needs_one_day(play: Play) -> None:
    """The days that were meant are said, and the owner names one."""
    an_owner(play)
    an_invitation(play)
    play("""
        Anna: uitnodigen
        Bot → Anna: …
        Anna: [Mark]
        Bot → Anna: …
        Anna: [Meer]
        Bot → Anna: …
        Anna: andere dag
        Bot → Anna: Tot welke dag mag de link voor Mark werken? …
        Anna: 30 januari of eind februari
        Bot → Anna: Hier past één dag. Welke kies je? Tot welke dag mag de link voor Mark werken? …
        Anna: eind januari
        Bot → Anna: Dat is van donderdag 21 januari tot en met zondag 31 januari. Noem één dag
            daarvan. Tot welke dag mag de link voor Mark werken? …
        Anna: 31 januari
        Bot → Anna: Goed. De link voor Mark werkt tot en met zondag 31 januari.
    """)


def test_a_last_day_that_is_partly_vague_is_a_choice(play: Play) -> None:
    """A task is for one of them: the precise day, or an end of the stretch."""
    a_group(play)
    play("""
        Anna: /taak ik koop zwemkleren
        Bot → Anna: Voor wanneer? …
        Anna: vrijdag of eind februari
        Bot → Anna: Wat bedoelen jullie? [vrijdag 27 november] [zondag 21 februari]
            [zondag 28 februari] [Andere dag]
    """)
