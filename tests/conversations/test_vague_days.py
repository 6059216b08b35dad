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
        Anna: eind januari
        Bot → Anna: Dat is van donderdag 21 januari tot en met zondag 31 januari. Noem één dag
            daarvan. Tot welke dag mag de link voor Mark werken? …
        Anna: 31 januari
        Bot → Anna: Goed. De link voor Mark werkt tot en met zondag 31 januari.
    """)
