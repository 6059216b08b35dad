"""Which day it is to be: the owner decides, whatever was answered, or stops looking."""

from domain.meetings import MeetingState
from tests.chat import Play
from tests.conversations.groups import a_group
from tests.conversations.polls import a_poll, answers


def test_the_owner_may_choose_any_day_before_all_answered(play: Play) -> None:
    """The bot proposes; the owner decides, and nobody is told before."""
    a_group(play, members=["Mark", "Noor"])
    a_poll(play)
    answers(play, "Mark", ["ja", "nee"])
    play("""
        Anna: bijeenkomst
        Bot → Anna: Het best past nu dinsdag 1 december om 14.00 uur. Dan kunnen er 2 van de 3. …
        Anna: [Andere dag kiezen]
        Bot → Anna: Welke dag wordt het? …
            [Kies dinsdag 1 december om 14.00 uur] [Kies donderdag 3 december om 19.30 uur]
        Anna: [Kies donderdag 3 december om 19.30 uur]
        Bot → Anna: Het wordt dan donderdag 3 december om 19.30 uur. …
        Anna: [Nog niet]
        Bot → Anna: Het best past nu dinsdag 1 december om 14.00 uur. …
        Anna: [Ja, laat het weten]
        Bot → Anna: Dat staat. Het wordt donderdag 3 december om 19.30 uur. …
        Bot → Anna: Wie wil je vragen om te leiden? …
        Bot → Mark: Er is een dag …
        Bot → Noor: Er is een dag …
        Noor: [Invullen]
    """)
    with play.core.storage.unit() as unit:
        (meeting,) = unit.meetings.where()
    assert meeting.state is MeetingState.PLANNED


def test_an_owner_who_can_not_is_offered_other_days(play: Play) -> None:
    """The group does not meet without its owner."""
    a_group(play, members=["Mark"])
    a_poll(play)
    answers(play, "Mark", ["ja", "ja"])
    play("""
        Anna: [Mijn antwoorden]
        Bot → Anna: Kun je op dinsdag 1 december om 14.00 uur? …
        Anna: nee
        Bot → Anna: Kun je op donderdag 3 december om 19.30 uur? …
        Anna: nee
        Bot → Anna: Genoteerd. [Wie kan wanneer] [Veranderen]
        Anna: [Wie kan wanneer]
        Bot → Anna: Er is nu geen dag waarop jij kunt. Een dag erbij kan. …
            [Dagen erbij] [Dag kiezen] [Iets anders]
    """)


def test_days_that_have_passed_are_not_offered(play: Play) -> None:
    """What is over can't be chosen or answered any more; new days can be added."""
    a_group(play, members=["Mark"])
    a_poll(play)
    play("""
        -- 2026-12-01 15:00 --
        Bot → Mark: Anna zoekt nog een dag. …
        Bot → Mark: Anna zoekt nog een dag. …
        Mark: [Invullen]
        Bot → Mark: Kun je op donderdag 3 december om 19.30 uur? …
        Mark: stop
        …
        -- 2026-12-04 12:00 --
        Anna: bijeenkomst
        Bot → Anna: De dagen die je noemde, zijn voorbij. Dat is niet erg. …
            [Dagen erbij] [Stoppen met zoeken]
        Anna: [Dagen erbij]
        Bot → Anna: Welke dagen …
    """)


def test_the_owner_stops_looking(play: Play) -> None:
    """It needs no reason, and who was asked hears it."""
    a_group(play, members=["Mark"])
    a_poll(play)
    play("""
        Anna: bijeenkomst
        Bot → Anna: …
        Anna: [Iets anders]
        Bot → Anna: …
        Anna: [Stoppen met zoeken]
        Bot → Anna: Dan zoek ik geen dag meer. Ik vertel het aan Mark. Zal ik stoppen?
            [Ja, stop maar] [Nee, laat staan]
        Anna: [Ja, stop maar]
        Bot → Anna: Afgezegd. Dat mag, zonder reden. … [Nieuwe dag zoeken]
        Bot → Mark: Er wordt nu geen dag meer gezocht voor de groep van Anna. …
        Mark: [Invullen]
        Anna: [Nieuwe dag zoeken]
        Bot → Anna: Welke dagen …
    """)


def test_an_answer_after_the_day_was_chosen_is_too_late_and_harmless(play: Play) -> None:
    """A talk that was open while the owner decided ends with a kind word."""
    a_group(play, members=["Mark", "Noor"])
    a_poll(play)
    answers(play, "Mark", ["ja", "ja"])
    play.presses("Noor", "Invullen")
    play.send("Noor", text="ja")
    play("…")
    play.send("Anna", text="bijeenkomst")
    play.presses("Anna", "Kies dinsdag 1 december om 14.00 uur")
    play.presses("Anna", "Ja, laat het weten")
    play("""
        …
        Noor: nee
        Bot → Noor: Dat kan niet meer. Er is intussen iets veranderd. …
    """)
