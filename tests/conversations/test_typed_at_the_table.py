"""What is typed at the table, in people's own words: who is there, what is agreed, the next day."""

import pytest

from tests.chat import Play
from tests.conversations.groups import a_group, a_planned_meeting
from tests.conversations.meetings import a_first_meeting, begun


@pytest.fixture
def group(play: Play) -> Play:
    """Give four people whose first meeting is now: Mark leads it, Noor writes down."""
    return a_first_meeting(play)


def at_the_table(play: Play) -> None:
    """Let Mark lead a meeting, up to the points."""
    a_group(play, members=["Mark", "Els"])
    a_planned_meeting(play, "2026-12-01T14:00", chair="Mark")
    play("""
        -- 2026-12-01 14:00 --
        …
        Mark: beginnen
        …
        Mark: [Beginnen]
        …
    """)


def test_what_is_typed_at_the_table_can_be_written_down(play: Play) -> None:
    """Who leads types what is said, and does not tap first; others are at no table of theirs."""
    at_the_table(play)
    play("""
        Mark: Els komt iets later vandaag
        Bot → Mark: Dit heb ik niet opgeschreven. …
        Mark: verder
        …
        Mark: verder
        Bot → Mark: Er staat niets op de agenda. …
        Mark: Anna belt elke dag met Els
        Bot → Mark: Wil je dit opschrijven? … [Als afspraak] [Als taak]
        Mark: ja
        Bot → Mark: Er staat niets op de agenda. … Opgeschreven: "Anna belt elke dag met Els" …
        Mark: Els haalt vrijdag de taart op
        Bot → Mark: Wil je dit opschrijven? …
        Mark: als taak
        Bot → Mark: Els: haalt vrijdag de taart op Uiterlijk vrijdag 4 december. …
        Mark: ja
        Bot → Mark: Er staat niets op de agenda. … Opgeschreven: "haalt vrijdag de taart op" …
        Mark: taak
        Bot → Mark: Wie doet wat, en voor wanneer? …
        Mark: Els belt vrijdag de dokter en anna haalt taart op zaterdag
        Bot → Mark: Zijn dit twee taken: één voor Els en één voor Anna? …
        Mark: twee
        Bot → Mark: Els: belt vrijdag de dokter …
        Mark: ja
        Bot → Mark: Opgeschreven: "belt vrijdag de dokter" Nu de tweede: "haalt taart"
        Bot → Mark: Anna: haalt taart Uiterlijk zaterdag 5 december. …
        Mark: ja
        Bot → Mark: Er staat niets op de agenda. … Opgeschreven: "haalt taart" …
        Mark: tja
        Bot → Mark: Dat snap ik nog niet. … Typ "afspraak" of "taak".
        Els: mag ik iets zeggen over de hond
        Bot → Els: Dat snap ik nog niet. …
    """)


def test_who_writes_down_types_the_word_and_one_sentence(group: Play) -> None:
    """So it was said to them the day before; it holds on every page, also before the points."""
    begun(group)
    group("""
        Noor: taak Mark koopt bloemen, uiterlijk vrijdag
        Bot → Noor: Mark: koopt bloemen Uiterlijk vrijdag 4 december. Klopt dit zo? …
        Noor: ja
        …
        Noor: Afspraak: we eten samen
        Bot → Noor: Genoteerd. …
        Mark: taak Mark belt de bank uiterlijk vrijdag
        Bot → Mark: Mark: belt de bank Uiterlijk vrijdag 4 december. …
    """)
    with group.core.storage.unit() as unit:
        assert [each.text for each in unit.agreements.where()] == ["we eten samen"]


def test_words_that_nobody_wants_written_down_are_forgotten(play: Play) -> None:
    """Nothing of them is left an hour later."""
    at_the_table(play)
    play("""
        Mark: verder
        …
        Mark: verder
        …
        Mark: mijn geheim is het kanariepietje
        Bot → Mark: Wil je dit opschrijven? …
        -- 2026-12-01 15:30 --
        …
        Mark: [Als afspraak]
        Bot → Mark: Wat spreken jullie af? …
    """)
    with play.core.storage.unit() as unit:
        assert "kanariepietje" not in str([row.said for row in unit.outbox.where()])
        assert unit.agreements.where() == []


def test_a_next_day_can_just_be_typed(play: Play) -> None:
    """Where the next day is asked, a day is an answer; without a time, the usual one is meant."""
    at_the_table(play)
    play("""
        Mark: iedereen is er
        …
        Mark: verder
        …
        Mark: verder
        …
        Mark: verder
        …
        Mark: verder
        …
        Mark: verder
        Bot → Mark: Wanneer zien jullie elkaar weer? …
        Mark: over 6 weken op donderdag
        Bot → Mark: Dus donderdag 14 januari om 14.00 uur. Klopt dat? [Ja] [Nee]
        Mark: nee
        Bot → Mark: Welke dag, en hoe laat? …
        Mark: 15 januari
        Bot → Mark: Dus vrijdag 15 januari om 14.00 uur. Klopt dat? …
        Mark: ja
        Bot → Mark: Jullie zien elkaar weer op vrijdag 15 januari om 14.00 uur. …
    """)


def test_who_is_there_can_be_said_in_a_sentence(group: Play) -> None:
    """At the table people say "Noor is er ook": that ticks her, and twice is no harm."""
    begun(group)
    group("""
        Mark: Noor is er ook, Sanne belt
        Bot → Mark: … [Anna] [Mark is er] [Noor is er] [Sanne is er] [Iedereen is er]
            [Twee vragen vooraf] [Verder] [Meer]
        Mark: noor is er
        Bot → Mark: … [Anna] [Mark is er] [Noor is er] [Sanne is er] [Iedereen is er]
            [Twee vragen vooraf] [Verder] [Meer]
        Mark: Sanne is er toch niet
        Bot → Mark: … [Anna] [Mark is er] [Noor is er] [Sanne] [Iedereen is er]
            [Twee vragen vooraf] [Verder] [Meer]
        Mark: Anna komt straks
        Bot → Mark: Dit heb ik niet opgeschreven. …
    """)


def test_in_the_round_everybody_has_a_turn_where_only_the_phone_was_ticked(play: Play) -> None:
    """Whoever skips the ticking still gets a round of all; who came late is named and had one."""
    a_group(play, members=["Mark", "Noor", "Tineke"])
    a_planned_meeting(play, "2026-12-01T14:00", chair="Mark")
    play("""
        -- 2026-12-01 14:00 --
        …
        Mark: beginnen
        …
        Mark: ja
        …
    """)
    for _ in range(4):
        play.send("Mark", text="verder")
    play("""
        …
        Mark: terug
        …
        Mark: verder
        Bot → Mark: Tijd voor het rondje. … Nog niet geweest: Anna, Mark, Noor en Tineke. …
        Mark: ik
        Bot → Mark: … Nog niet geweest: Anna, Noor en Tineke. …
        Mark: noor gaat tevreden naar huis
        Bot → Mark: … Nog niet geweest: Anna en Tineke. …
        Mark: Anna en ik
        Bot → Mark: … Nog niet geweest: Tineke. …
        Mark: iedereen is geweest
        Bot → Mark: Iedereen is geweest. …
    """)


def test_what_is_kept_for_later_is_said_to_be_kept(group: Play) -> None:
    """Nobody has to wonder whether it is lost; what it is stays off the phone on the table."""
    begun(group, "Iedereen is er", "Meer", "Voor later")
    group("""
        Mark: de auto
        Bot → Mark: …Dat is bewaard. Na afloop kiest Anna wat ermee gebeurt. …
    """)
    assert "de auto" not in group.last("Mark").message.text


def test_going_on_at_the_table_is_meant_of_the_table(group: Play) -> None:
    """Also where the menu, a moment before, offered to go on with something else."""
    group("""
        Anna: regie
        …
        Anna: [De agenda]
        …
        Anna: [Samen]
        …
        Anna: menu
        Bot → Anna: Zo staat het met je groep. …
        Anna: begin
        …
        Anna: [Beginnen]
        …
        Anna: [Iedereen is er]
        …
        Anna: verder
        Bot → Anna: …
    """)
    assert "Bij welke vraag" not in group.last("Anna").message.text
