"""The menu: what this person can do now in this group, and nothing that they must."""

from datetime import datetime

from domain.attendance import Attendance
from domain.meetings import Meeting, MeetingState
from domain.members import Role
from handlers.talk.buttons import button
from tests.chat import Play
from tests.conversations.groups import a_group, a_member, an_owner


def test_the_menu_begins_with_the_next_step_of_the_plan(play: Play) -> None:
    """From an empty map to a day to find, the most likely comes first; all the rest stays open."""
    an_owner(play)
    play("""
        Anna: menu
        Bot → Anna: Zo staat het met je groep. Je bent aan het begin. Wat wil je doen? …
    """)
    assert play.last("Anna").labels[:2] == ["Kaart van mensen", "Doelen"]
    play("""
        Anna: kaart van mensen
        Bot → Anna: Wie is er om je heen? …
        Anna: Mark
        Bot → Anna: …
        Anna: genoeg
        Bot → Anna: …
        Anna: MENU!
        Bot → Anna: … Er staat één naam op je kaart. …
    """)
    assert play.last("Anna").labels[:2] == ["Iemand vragen", "Doelen"]
    play("""
        Anna: 2
        Bot → Anna: Wat zou je fijn vinden …
        Anna: [Later]
        Bot → Anna: …
    """)
    a_member(play, "Anna", "Noor")
    play("""
        Anna: /menu
        Bot → Anna: … Noor doet mee. Wat wil je doen? …
    """)
    with play.core.storage.unit() as unit:
        (group,) = unit.groups.where()
        meeting = unit.meetings.add(
            Meeting(
                group_id=group.id,
                state=MeetingState.PLANNED,
                starts_local=datetime(2026, 12, 1, 14),  # noqa: DTZ001 (wall time)
                created_at=play.clock.now(),
            )
        )
    play("""
        Anna: menu
        Bot → Anna: … Noor doet mee. Jullie komen bij elkaar op dinsdag 1 december om 14.00 uur. …
        Noor: menu
        Bot → Noor: Dit is de groep van Anna. Er hoeft nu niets. …
    """)
    # The owner lets the others hear the day: the menu says it no sooner.
    with play.core.storage.unit() as unit:
        (noor,) = unit.members.where(role=Role.MEMBER)
        unit.attendances.add(
            Attendance(
                group_id=group.id,
                meeting_id=meeting.id,
                member_id=noor.id,
                entered_by_id=noor.id,
            )
        )
    play("""
        Noor: menu
        Bot → Noor: Dit is de groep van Anna. Jullie komen bij elkaar op dinsdag 1 december …
        -- 2026-12-01 12:30 --
    """)
    play.send("Anna", text="menu")
    assert play.last("Anna").labels[0] == "Naar de bijeenkomst"
    play.send("Noor", text="menu")
    assert play.last("Noor").labels[0] != "Naar de bijeenkomst"
    play("""
        …
        -- 2026-12-02 12:30 --
        Noor: menu
        Bot → Noor: Dit is de groep van Anna. Er hoeft nu niets. …
    """)


def test_what_was_being_talked_about_comes_first(play: Play) -> None:
    """A talk that waits goes on at its question, with what was said before."""
    an_owner(play)
    play("""
        Anna: /uitnodigen
        Bot → Anna: …
        Anna: Mark
        Bot → Anna: …
        Anna: menu
        Bot → Anna: Zo staat het met je groep. …
    """)
    assert play.last("Anna").labels[0] == "Verder met vragen"
    play("""
        Anna: verder met vragen
        Bot → Anna: Waar hoort Mark bij? [Familie, vriend of buur] [Hulpverlener]
            [Ervaringsdeskundige] [Overslaan]
        Anna: familie
        Bot → Anna: …
        Anna: praten
        Bot → Anna: …
        Anna: goed
        Bot → Anna: Klaar. …
        Anna: menu
        Bot → Anna: …
    """)
    assert "Verder met vragen" not in play.last("Anna").labels
    play.presses("Anna", "Verder met vragen")
    play("…")


def test_a_talk_that_waits_is_its_own_persons(play: Play) -> None:
    """Nobody goes on with somebody else's talk."""
    a_group(play, members=["Mark"])
    play("""
        Anna: /uitnodigen
        Bot → Anna: …
        Anna: [Iemand vragen]
        Bot → Anna: Hoe heet diegene? …
        Anna: Noor
        Bot → Anna: Waar hoort Noor bij? …
        Anna: menu
        Bot → Anna: …
    """)
    with play.core.storage.unit() as unit:
        (talk,) = unit.conversations.where(talk="invite")
    play.send("Mark", button=button("go-on", talk.id))
    play.send("Mark", button=button("do", None, "no-such-command"))
    play("""
        Mark: menu
        Bot → Mark: Dit is de groep van Anna. Er hoeft nu niets. …
    """)


def test_more_than_six_things_come_in_two_pages(play: Play) -> None:
    """About six buttons at once; "more" shows what else is possible, and nothing twice."""
    a_group(play, members=["Mark"])
    with play.core.storage.unit() as unit:
        (group,) = unit.groups.where()
        unit.meetings.add(
            Meeting(group_id=group.id, state=MeetingState.ENDED, created_at=play.clock.now())
        )
    play("""
        Anna: menu
        Bot → Anna: …
    """)
    labels = play.last("Anna").labels
    assert (len(labels), labels[-1]) == (6, "Meer")
    play("""
        Anna: meer
        Bot → Anna: Dit kan ook. …
    """)
    assert not set(labels[:-1]) & set(play.last("Anna").labels)
    assert {"Terugkijken", "Even rust"} <= {*labels, *play.last("Anna").labels}


def test_a_member_of_two_groups_is_asked_which(play: Play) -> None:
    """The menu is of one group: whoever is in several chooses."""
    a_group(play, owner="Anna", members=["Mark"])
    a_group(play, owner="Noor", members=["Mark"])
    play("""
        Mark: menu
        Bot → Mark: Om welke groep gaat het? [De groep van Anna] [De groep van Noor]
        Mark: noor
        Bot → Mark: De groep van Noor: Dit is de groep van Noor. …
    """)


def test_whoever_thinks_of_somebody_proposes_it_to_the_owner(play: Play) -> None:
    """A professional may propose whom to ask; the owner alone reads it, and decides."""
    a_group(play, members=["Mark"], professionals=["Noor"])
    play("""
        Noor: uitnodigen
        Bot → Noor: Dit is voor wie zelf een groep heeft. … Denk je aan iemand die erbij past, of
            aan iets anders? Stel het voor. Eerst leest alleen de eigenaar van je groep het.
            [Iets voorstellen] [Zelf een groep beginnen]
        Noor: iets voorstellen
        Bot → Noor: Waar wil je het over hebben? … Alleen Anna leest dit eerst.
        Noor: Bas van de moestuin erbij vragen
        Bot → Noor: Dank je. Anna leest dit en kiest zelf: "Bas van de moestuin erbij vragen" …
        Bot → Anna: Noor wil het hierover hebben: "Bas van de moestuin erbij vragen" Alleen jij
            ziet dit. …
    """)


def test_without_a_group_one_can_be_begun(play: Play) -> None:
    """Whoever said "not now" to everything, or only waits, finds a way on."""
    a_group(play, members=["Mark"])
    play("""
        Mark: netwerk
        Bot → Mark: Dit is voor wie zelf een groep heeft. … [Iets voorstellen]
            [Zelf een groep beginnen]
        Mark: ja
        Bot → Mark: Dank je. Hoe zal ik je noemen? …
        Mark: stil
        Bot → Mark: …
        Mark: [Genoeg voor vandaag]
        Bot → Mark: …
    """)
    play.send("Anna", text="/uitnodigen")
    play.presses("Anna", "Iemand vragen")
    for words in ("Eva", "familie", "praten", "goed"):
        play.send("Anna", text=words)
    play.opens("Eva", play.newest_link())
    play.presses("Eva", "Ja")
    play.presses("Eva", "Ja")
    play("""
        …
        Eva: menu
        Bot → Eva: Je zei ja. Weet wie jou vroeg je twee woorden al? … [Mijn twee woorden]
            [Zelf een groep beginnen]
    """)


def test_somebody_who_agreed_and_went_no_further_has_a_way_on(play: Play) -> None:
    """The first sitting that was left goes on from the menu, or begins anew."""
    play(
        """
        Tom: /start
        Bot → Tom: …
        Tom: go on
        Bot → Tom: …
        Tom: yes
        Bot → Tom: …
        Tom: menu
        Bot → Tom: You are not in a group now. … [Start my own group]
        Tom: start a group
        Bot → Tom: Thank you. What would you like to be called? …
        Tom: Tom
        Bot → Tom: …
    """,
        english=["Tom"],
    )


def test_what_is_not_understood_is_answered_kindly_and_not_kept(play: Play) -> None:
    """One word that nobody knows is no point for the agenda; nothing of it is stored."""
    a_group(play, members=["Mark"])
    play("""
        Mark: koe
        Bot → Mark: Dat snap ik nog niet. Ik ben een computerprogramma. Ik heb het niet bewaard. …
        Mark: /koe
        Bot → Mark: Dat ken ik niet. …
    """)


def test_yes_to_the_menu_begins_no_group(play: Play) -> None:
    """Somebody who says yes to "Wil je toch iets doen?" did not ask for a group of their own."""
    a_group(play, members=["Mark"])
    play("""
        Mark: menu
        Bot → Mark: … Wil je toch iets doen? …
        Mark: ja
        Bot → Mark: Dat snap ik nog niet. …
    """)


def test_a_first_sitting_that_was_left_goes_on(play: Play) -> None:
    """Whoever looked at the menu halfway finds the way back to where they were."""
    play("""
        Anna: /start
        Bot → Anna: …
        Anna: verder
        Bot → Anna: …
        Anna: ja
        Bot → Anna: …
        Anna: overslan
        Bot → Anna: Wat zou je fijn vinden als het lukte? …
        Anna: overslaan
        Bot → Anna: Aan wie denk je, om je wat te steunen? …
        Anna: menu
        Bot → Anna: Je hoort nu niet … [Verder met het begin] [Zelf een groep beginnen]
        Anna: verder
        Bot → Anna: Aan wie denk je, om je wat te steunen? …
        Anna: nog nieman
        Bot → Anna: Dat was het begin. …
    """)


def test_an_owner_without_a_name_is_whoever_asked(play: Play) -> None:
    """Somebody who skips their name leaves no hole in what others read."""
    play("""
        Anna: /start
        Bot → Anna: …
        Anna: verder
        Bot → Anna: …
        Anna: ja
        Bot → Anna: …
        Anna: [Overslaan]
        Bot → Anna: …
        Anna: [Weet ik nog niet]
        Bot → Anna: …
        Anna: [Nog niemand]
        Bot → Anna: …
        …
    """)
    a_member(play, "Anna", "Mark")
    play("""
        Mark: menu
        Bot → Mark: Dit is de groep van wie jou vroeg. Er hoeft nu niets. …
        Mark: /doelen
        Bot → Mark: Wie jou vroeg deelt nu geen doelen met jou. …
        Mark: stop
        Bot → Mark: …
        Mark: [Een groep verlaten]
        Bot → Mark: Wil je uit de groep van wie jou vroeg? … Wie jou vroeg hoort alleen …
    """)


def test_what_the_menu_offers_is_no_question_that_was_asked(play: Play) -> None:
    """The same words stand on the newest message, which is meant."""
    a_group(play, members=["Mark"])
    play("""
        Anna: menu
        …
        Anna: uitnodigen
        Bot → Anna: Zo staat het met vragen. … [Iemand vragen]
        Anna: iemand vragen
        Bot → Anna: Hoe heet diegene? …
    """)
