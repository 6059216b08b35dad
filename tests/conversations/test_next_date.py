"""The next date, chosen at the table before people leave."""

import pytest

from domain.meetings import MeetingState
from handlers.talk.buttons import button
from tests.chat import Play
from tests.conversations.meetings import a_meeting_today


@pytest.fixture
def group(play: Play) -> Play:
    """Give a group of four, one without the app, with a meeting that Mark leads today."""
    return a_meeting_today(play)


def come_to_the_next_date(group: Play, leader: str) -> None:
    """Let somebody begin the meeting, and lead it up to the question of the next date."""
    group(f"""
        {leader}: beginnen
        …
        {leader}: [Beginnen]
        …
    """)
    for _ in range(6):
        group.presses(leader, "Verder")


def test_the_next_date_is_chosen_at_the_table_and_told_when_the_owner_says_so(
    group: Play,
) -> None:
    """A day without a time is at the usual one; the owner decides in private who hears it."""
    come_to_the_next_date(group, "Anna")
    group("""
        …
        Anna: [Andere dag]
        Bot → Anna: Welke dag, en hoe laat? …
        Anna: als het uitkomt
        Bot → Anna: Dat snap ik nog niet. … Welke dag, en hoe laat? …
        Anna: 15 februari
        Bot → Anna: Dus maandag 15 februari om 14.00 uur. Klopt dat? [Ja] [Nee]
        Anna: nee
        Bot → Anna: Welke dag, en hoe laat? …
        Anna: 16 februari half 8
        Bot → Anna: Wat bedoelen jullie? [dinsdag 16 februari om 19.30 uur]
            [dinsdag 16 februari om 07.30 uur] [Andere dag]
        Anna: 1
        Bot → Anna: Dus dinsdag 16 februari om 19.30 uur. Klopt dat? [Ja] [Nee]
        Anna: ja
        Bot → Anna: Jullie zien elkaar weer op dinsdag 16 februari om 19.30 uur.
            [Andere dag] [Verder] [Terug] [Meer]
        Anna: [Andere dag]
        …
        Anna: [Verder]
        Bot → Anna: Dat was alles. …
        Anna: [Afsluiten]
        Bot → Anna: Dank jullie wel. …
        -- 2026-12-01 14:33 --
        Bot → Anna: Het verslag van dinsdag 1 december om 14.00 uur staat klaar. …
        -- 2026-12-01 14:34 --
        Bot → Anna: Jullie zien elkaar weer op dinsdag 16 februari om 19.30 uur. …
            [Ja, vertel het]
        Anna: [Ja, vertel het]
        …
    """)
    assert "16 februari" in group.last("Mark").message.text


def test_a_next_date_that_nobody_was_told_is_not_forgotten(group: Play) -> None:
    """The owner let the question pass: they are reminded all the same, and can tell it then."""
    come_to_the_next_date(group, "Anna")
    group("""
        …
        Anna: [dinsdag 9 februari om 14.00 uur]
        …
        Anna: [Verder]
        …
        Anna: [Afsluiten]
        …
        Anna: bijeenkomst
        Bot → Anna: De bijeenkomst is op dinsdag 9 februari om 14.00 uur. … Komen: jij …
        -- 2026-12-01 14:34 --
        …
    """)
    assert group.last("Anna").labels == ["Ja, vertel het"]
    group("""
        Mark: vooraf
        Bot → Mark: Er is nu geen bijeenkomst gepland. …
        Mark: rust
        …
        Mark: [Een week]
        …
        Mark: rust
        …
        Mark: weer verder
        Bot → Mark: Welkom terug. Niets is te laat en niets hoeft snel. Typ "menu" …
        -- 2027-02-08 09:59 --
        …
        -- 2027-02-08 10:00 --
        Bot → Anna: Even denken aan dinsdag 9 februari om 14.00 uur: dan is de bijeenkomst. …
            De anderen hoorden deze dag nog niet van mij. [Nu laten weten] [Bekijken]
        Anna: [Nu laten weten]
        …
        -- 2027-02-08 12:00 --
    """)
    assert "dinsdag 9 februari" in group.last("Mark").message.text


def test_a_time_that_has_passed_is_no_next_date(group: Play) -> None:
    """The meeting began at two: "today" at that hour is over, and is not offered."""
    with group.core.storage.unit() as unit:
        (meeting,) = unit.meetings.where()
    group("""
        Mark: beginnen
        …
        Mark: [Beginnen]
        …
    """)
    group.send("Mark", button=button("live-next", meeting.id, "other"))
    group("""
        Bot → Mark: …
        Mark: vandaag of morgen
        Bot → Mark: Dus woensdag 2 december om 14.00 uur. Klopt dat? …
        Mark: [Nee]
        Bot → Mark: …
        Mark: vandaag
        Bot → Mark: Die dag is al voorbij. …
    """)


def test_without_the_owner_no_next_date_is_chosen(group: Play) -> None:
    """The owner decides: who leads without them only hears that it comes later."""
    come_to_the_next_date(group, "Mark")
    group("""
        Bot → Mark: …
        …
        Mark: [Verder]
        Bot → Mark: Dat was alles. …
        Mark: [Terug]
        Bot → Mark: Wanneer zien jullie elkaar weer? … Later kiest Anna de dag.
            [Verder] [Terug] [Meer]
    """)


def test_after_the_table_a_task_and_the_next_time_find_their_place(group: Play) -> None:
    """Typed the day after it belongs to the meeting; later not. The next time is thought over."""
    come_to_the_next_date(group, "Anna")
    group("""
        …
        Anna: [dinsdag 9 februari om 14.00 uur]
        …
        Anna: [Verder]
        …
        Anna: [Afsluiten]
        …
        -- 2026-12-02 14:00 --
        …
        Anna: /taak Mark belt de bank volgende keer
        Bot → Anna: Mark: belt de bank Bij de volgende bijeenkomst. Klopt dit zo? …
        Anna: ja
        Bot → Anna: Het staat erbij. Het hoort bij de bijeenkomst van dinsdag 1 december om …
        -- 2026-12-02 14:10 --
        Bot → Mark: Bij de groep van Anna staat dit bij jouw naam: "belt de bank …
        -- 2026-12-08 14:00 --
        …
        Anna: /taak Mark belt de gemeente morgen
        …
        Anna: ja
        …
    """)
    with group.core.storage.unit() as unit:
        (held,) = unit.meetings.where(state=MeetingState.ENDED)
        of = {each.text: each.meeting_id for each in unit.tasks.where()}
    assert of == {"belt de bank": held.id, "belt de gemeente": None}
    group("""
        -- 2027-02-05 12:00 --
        …
    """)
    asked = [each.message.text for each in group.said_to("Anna")]
    assert any("Op dinsdag 9 februari om 14.00 uur komen jullie bij elkaar." in e for e in asked)


def test_a_next_date_without_a_yes_is_not_lost_when_people_tap_on(group: Play) -> None:
    """Before people leave, they see that it waits, and what it is about."""
    come_to_the_next_date(group, "Anna")
    group("""
        …
        Anna: [Andere dag]
        …
        Anna: 15 februari
        Bot → Anna: Dus maandag 15 februari om 14.00 uur. Klopt dat? [Ja] [Nee]
        Anna: [Verder]
        Bot → Anna: Dat was alles. …
        Bot → Anna: Je was nog met iets bezig. … [Verder met de volgende datum]
        Anna: [Verder met de volgende datum]
        Bot → Anna: Dus maandag 15 februari om 14.00 uur. Klopt dat? …
        Anna: ja
        Bot → Anna: Jullie zien elkaar weer op maandag 15 februari om 14.00 uur. …
    """)
