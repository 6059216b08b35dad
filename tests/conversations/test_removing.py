"""Taking somebody out of the group, and somebody who stops."""

from domain.members import MemberState
from domain.tasks import Task, TaskState
from tests.chat import Play
from tests.conversations.groups import a_group, a_planned_meeting
from tests.conversations.people import person


def test_somebody_is_taken_out_in_silence(play: Play) -> None:
    """No message, nothing waits for them, old buttons are dead; the owner sees what they know."""
    a_group(play, members=["Mark", "Noor"])
    a_planned_meeting(play, "2026-12-01 14:00", chair="Mark")
    with play.core.storage.unit() as unit:
        mark = next(each for each in unit.members.where() if each.name == "Mark")
        unit.tasks.add(
            Task(
                group_id=mark.group_id,
                member_id=mark.id,
                state=TaskState.ACCEPTED,
                created_at=play.clock.now(),
                text="bellen",
            )
        )
    heard = len(play.said_to("Mark"))
    play("""
        Anna: mensen
        Bot → Anna: …
        Anna: mark
        Bot → Anna: …
        Anna: uit de groep halen
        Bot → Anna: Wil je Mark uit de groep halen? Dat mag, zonder reden. Mark krijgt geen bericht
            en ziet niets nieuws meer. … Mark weet wel: dinsdag 1 december om 14.00 uur. Wat Mark
            al kreeg, blijft in de chat van Mark staan.
            [Ja, zonder bericht] [Met een vriendelijk bericht] [Nee, blijft erbij]
        Anna: nee
        Bot → Anna: Mark: naaste. …
        Anna: uit de groep
        Bot → Anna: …
        Anna: ja
        Bot → Anna: Mark is uit je groep. Ik heb Mark niets gestuurd. Mark zou een bijeenkomst
            leiden. … Mark weet wel: dinsdag 1 december om 14.00 uur.
            [Andere dag] [Andere plek] [Alle mensen]
        Anna: andere plek
        Bot → Anna: Waar is het dan? …
        Anna: het buurthuis
        Bot → Anna: …
        Anna: ja
        Bot → Anna: Veranderd. De plek is nu: het buurthuis. …
        Bot → Noor: …
        -- 2026-11-30 12:00 --
        …
    """)
    assert len(play.said_to("Mark")) == heard
    play("""
        Mark: [Ik kom]
        Mark: menu
        Bot → Mark: Je hoort nu niet bij een groep. …
    """)
    gone = person(play, "Mark")
    assert gone.state is MemberState.REMOVED
    with play.core.storage.unit() as unit:
        assert [each.state for each in unit.tasks.where()] == [TaskState.LET_GO]


def test_somebody_is_taken_out_with_a_kind_word(play: Play) -> None:
    """The owner sees it first, to the letter; a professional's chat holds no name."""
    a_group(play, members=["Mark"], professionals=["Noor"], without_app=["Tineke"])
    play("""
        Anna: mensen
        Bot → Anna: …
        Anna: mark
        Bot → Anna: …
        Anna: uit de groep
        Bot → Anna: …
        Anna: met een bericht
        Bot → Anna: Dit krijgt Mark dan te lezen: « Dag Mark. Je doet niet meer mee in de groep van
            Anna. Dank je dat je er was. Je hoeft niets te doen. »
            [Ja, met dit bericht] [Nee, blijft erbij]
        Anna: ja
        Bot → Anna: Mark is uit je groep. Ik heb Mark het bericht gestuurd dat je zag. [Alle mensen]
        Bot → Mark: Dag Mark. Je doet niet meer mee in de groep van Anna. Dank je dat je er was. …
        Anna: alle mensen
        Bot → Anna: …
        Anna: noor
        Bot → Anna: …
        Anna: uit de groep
        Bot → Anna: …
        Anna: met een bericht
        Bot → Anna: Dit krijgt Noor dan te lezen: « Je doet niet meer mee in een groep waar je bij
            hoorde. … »
        Anna: toch niet
        Bot → Anna: …
        Anna: alle mensen
        Bot → Anna: …
        Anna: tineke
        Bot → Anna: …
        Anna: uit de groep
        Bot → Anna: Wil je Tineke uit de groep halen? … [Ja, zonder bericht] [Nee, blijft erbij]
        Anna: [Ja, zonder bericht]
        Bot → Anna: Tineke is uit je groep. …
        Anna: [Uit de groep halen] (Tineke)
    """)


def test_taking_out_waits_a_night_and_can_be_taken_back(play: Play) -> None:
    """Until the morning nothing happened, and nobody noticed."""
    a_group(play, members=["Mark"])
    play("""
        Anna: slaap
        Bot → Anna: …
        Anna: ja
        Bot → Anna: …
        Anna: mensen
        Bot → Anna: …
        Anna: mark
        Bot → Anna: …
        Anna: uit de groep
        Bot → Anna: …
        Anna: zonder bericht
        Bot → Anna: Je slaapt er eerst een nachtje over. … In de ochtend is Mark uit je groep. …
        Anna: [Toch niet]
        Bot → Anna: Goed. Dit gebeurt niet: Mark uit de groep. …
        Anna: [Uit de groep halen]
        Bot → Anna: …
        Anna: zonder bericht
        Bot → Anna: …
        -- 2026-11-23 09:00 --
        Bot → Anna: Mark is uit je groep. Ik heb Mark niets gestuurd. [Alle mensen]
    """)


def test_a_member_stops_from_here_as_well(play: Play) -> None:
    """As with /stop: the owner hears only that."""
    a_group(play, members=["Mark"])
    play("""
        Mark: mensen
        Bot → Mark: …
        Mark: ik stop ermee
        Bot → Mark: Wil je uit de groep van Anna? … [Ja, uit de groep] [Nee, ik blijf]
        Mark: ik blijf
        Bot → Mark: Prima. Alles blijft zoals het was.
        Mark: [Ik stop ermee]
        Bot → Mark: …
        Mark: ja
        Bot → Mark: Je bent uit de groep van Anna. Dank je dat je er was.
        Bot → Anna: Mark doet niet meer mee in je groep. …
        Mark: [Ik kan even niet]
    """)
