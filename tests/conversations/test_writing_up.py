"""A meeting that nobody began in the bot, written up afterwards in five minutes."""

import pytest

from domain.agenda import PointState
from domain.meetings import Meeting, MeetingState
from domain.tasks import TaskState
from handlers.talk.buttons import button
from tests.chat import Play
from tests.conversations.groups import a_group, a_planned_meeting


def the_meeting(play: Play) -> Meeting:
    """Give the only meeting."""
    with play.core.storage.unit() as unit:
        (meeting,) = unit.meetings.where()
    return meeting


@pytest.fixture
def planned(play: Play) -> Play:
    """Give a group of four, one without the app, with a meeting that is to come."""
    a_group(play, members=["Mark", "Noor"], without_app=["Piet"])
    play.send("Anna", text="/agenda de woning")
    play.send("Anna", text="/agenda de vakantie")
    play("…")
    a_planned_meeting(play, "2026-12-01T14:00", chair="Mark")
    return play


@pytest.fixture
def group(planned: Play) -> Play:
    """Give the group the evening after its meeting."""
    planned("""
        -- 2026-12-01 20:00 --
        …
    """)
    return planned


def next_morning(play: Play) -> None:
    """Let the morning come; what else there is to say is read as well."""
    play("""
        -- 2026-12-02 12:00 --
        …
    """)
    said = [each for each in play.said_to("Anna") if "Opschrijven" in each.labels]
    if "Niet nu" not in said[-1].labels:
        play.presses("Anna", "Opschrijven")
        play("…")


def test_a_late_answer_of_somebody_does_not_make_the_bot_offer_it_again(group: Play) -> None:
    """Once is once: also where a member taps the old message of the date afterwards."""
    next_morning(group)
    group.presses("Anna", "Niet nu")
    group("…")
    group.presses("Noor", "Ik kan niet")
    group("…")
    before = len(group.said_to("Anna"))
    group("""
        -- 2026-12-04 12:00 --
        …
    """)
    offered = [each for each in group.said_to("Anna")[before:] if "Opschrijven" in each.labels]
    assert [each for each in offered if "Niet nu" in each.labels] == []


def test_a_meeting_is_written_up(group: Play) -> None:
    """Who was there, what was agreed, who does what, and the next date; then all goes as ever."""
    next_morning(group)
    group("""
        Anna: [Opschrijven]
        Bot → Anna: Wie waren er? … [Anna] [Mark] [Noor] [Piet] [Allemaal] [Geen]
        Anna: [Anna]
        Bot → Anna: Tot nu toe: Anna. Wie nog meer? [Mark] [Noor] [Piet] [Dat was het]
        Anna: piet
        Bot → Anna: Tot nu toe: Anna en Piet. …
        Anna: dat was het
        Bot → Anna: Welke punten kwamen aan de beurt? … [de woning] [de vakantie] [Allemaal] [Geen]
        Anna: de woning
        Bot → Anna: Tot nu toe: de woning. …
        Anna: klaar
        Bot → Anna: Wat spraken jullie af? … [Niets meer]
        Anna: We eten elke week soep
        Bot → Anna: Het staat erbij. Nog een afspraak? [Niets meer]
        Anna: niets meer
        Bot → Anna: Wie doet wat, en voor wanneer? …
        Anna: Mark belt de bank, uiterlijk 10 december
        Bot → Anna: Mark: belt de bank Uiterlijk donderdag 10 december. Klopt dit zo? …
        Anna: ja
        Bot → Anna: Die staat erbij. Nog een taak? [Niets meer]
        Anna: [Niets meer]
        Bot → Anna: Wanneer zien jullie elkaar weer? [dinsdag 9 februari om 14.00 uur]
            [Andere dag] [Nog niet bekend]
        Anna: [dinsdag 9 februari om 14.00 uur]
        Bot → Anna: Dit schrijf ik op: Er waren: Anna en Piet. – We eten elke week soep
            – Mark: belt de bank (donderdag 10 december)
            Weer bij elkaar: dinsdag 9 februari om 14.00 uur.
            Klopt het? Of wil je iets opnieuw vertellen?
            [Ja] [Wie er waren] [De afspraken] [De taken]
        Anna: [De afspraken]
        Bot → Anna: Wat spraken jullie af? …
        Anna: We eten elke week samen
        Bot → Anna: …
        Anna: niets
        Bot → Anna: Dit schrijf ik op: Er waren: Anna en Piet. – We eten elke week samen …
        Anna: ja
        Bot → Anna: Dank je. Het staat erin. … [Naar het verslag]
        -- 2026-12-02 12:10 --
        Bot → Mark: Bij de groep van Anna staat dit bij jouw naam: "belt de bank …
        Bot → Anna: Het verslag van dinsdag 1 december om 14.00 uur staat klaar. …
        Bot → Anna: Jullie zien elkaar weer op dinsdag 9 februari om 14.00 uur. …
        Anna: notities
        Bot → Anna: Er is geen bijeenkomst om op te schrijven.
    """)
    with group.core.storage.unit() as unit:
        (held,) = unit.meetings.where(state=MeetingState.ENDED)
        assert held.ended_at == held.ends_at
        assert len(unit.attendances.where(meeting_id=held.id, present=True)) == 2
        states = {each.text: each.state for each in unit.points.where()}
        assert states == {"de woning": PointState.DONE, "de vakantie": PointState.ON}
        assert [each.state for each in unit.tasks.where()] == [TaskState.OFFERED]


def test_the_next_day_can_be_typed_at_once(group: Play) -> None:
    """A day that is typed is that day, also where it differs by a figure from the one offered."""
    next_morning(group)
    group("""
        Anna: [Opschrijven]
        …
        Anna: [Geen]
        …
        Anna: [Geen]
        …
        Anna: niets meer
        …
        Anna: niets meer
        Bot → Anna: Wanneer zien jullie elkaar weer? [dinsdag 9 februari om 14.00 uur]
            [Andere dag] [Nog niet bekend]
        Anna: dinsdag 2 februari om 14.00 uur
        Bot → Anna: Dus dinsdag 2 februari om 14.00 uur. Klopt dat? [Ja] [Nee]
        Anna: ja
        Bot → Anna: Dit schrijf ik op: Weer bij elkaar: dinsdag 2 februari om 14.00 uur. …
    """)


def test_who_meets_again_already_is_not_asked_when(group: Play) -> None:
    """The next day is known, as in a rhythm: asking for it would make a second meeting of it."""
    a_planned_meeting(group, "2026-12-15T14:00")
    next_morning(group)
    group("""
        Anna: [Opschrijven]
        …
        Anna: [Geen]
        …
        Anna: [Geen]
        …
        Anna: niets meer
        …
        Anna: niets meer
        Bot → Anna: Dit schrijf ik op: …
    """)


def test_not_now_is_a_full_answer(group: Play) -> None:
    """It is not asked again; by command it can be done all the same."""
    next_morning(group)
    group("""
        Anna: [Niet nu]
        Bot → Anna: Goed. Ik vraag het niet nog eens. …
    """)
    before = len(group.heard)
    group("""
        -- 2026-12-20 12:00 --
        …
    """)
    assert not any("notities" in each.message.text for each in group.heard[before:])
    group("""
        Anna: notities
        Bot → Anna: Wie waren er? …
    """)


def test_a_meeting_that_did_not_happen(group: Play) -> None:
    """Nobody hears it from this, and what was on the agenda stays."""
    next_morning(group)
    group("""
        Anna: [Ging niet door]
        Bot → Anna: Goed. Ik heb niemand iets verteld. De agenda blijft staan.
        Anna: [Opschrijven]
        -- 2026-12-02 20:00 --
    """)
    assert the_meeting(group).state is MeetingState.CANCELLED
    with group.core.storage.unit() as unit:
        assert {each.state for each in unit.points.where()} == {PointState.ON}


def test_who_took_notes_writes_it_up_when_the_owner_asks(group: Play) -> None:
    """They are asked and may say no; they choose no next date, and read no summary first."""
    meeting = the_meeting(group)
    with group.core.storage.unit() as unit:
        noor = next(each for each in unit.members.where() if each.name == "Noor")
        meeting.note_taker_id = noor.id
        unit.meetings.save(meeting)
    next_morning(group)
    group("""
        Anna: [Noor vragen]
        Bot → Anna: Ik vraag het aan Noor.
        Bot → Noor: Wil jij opschrijven wat jullie afspraken, op dinsdag 1 december om 14.00 uur? …
        Noor: [Opschrijven]
        Bot → Noor: Wie waren er? …
        Noor: [Allemaal]
        Bot → Noor: …
        Noor: geen
        Bot → Noor: …
        Noor: niets
        Bot → Noor: …
        Noor: niets
        Bot → Noor: Dit schrijf ik op: Er waren: Anna, Mark, Noor en Piet. Klopt het? …
        Anna: notities
        Bot → Anna: Wie waren er? …
        Noor: ja
        Bot → Noor: Dank je. Het staat erin. Anna leest het als eerste.
        Anna: [Allemaal]
        Bot → Anna: …
        Anna: geen
        Bot → Anna: …
        Anna: niets
        Bot → Anna: …
        Anna: niets
        Bot → Anna: …
        Anna: nog niet bekend
        Bot → Anna: Dit schrijf ik op: …
        Anna: ja
        Bot → Anna: Deze bijeenkomst is al opgeschreven, of ging niet door. …
        Noor: [Opschrijven]
    """)


def test_a_meeting_that_was_left_open_is_closed(planned: Play) -> None:
    """Somebody forgot: the owner is asked once, and all that was written down stays."""
    planned("""
        -- 2026-12-01 14:00 --
        …
        Mark: beginnen
        …
        Mark: [Beginnen]
        …
        Mark: /afspraak we eten samen
        …
        -- 2026-12-02 12:00 --
        Bot → Anna: De bijeenkomst van dinsdag 1 december om 14.00 uur staat nog open. …
            [Afsluiten] [Niet nu]
        Anna: [Afsluiten]
        Bot → Anna: Hij is afgesloten. Alles is bewaard.
        Mark: [Verder]
        -- 2026-12-02 12:10 --
        Bot → Anna: Het verslag van dinsdag 1 december om 14.00 uur staat klaar. …
    """)


def test_a_meeting_that_was_led_is_not_asked_about(planned: Play) -> None:
    """Whoever led it here has nothing to write up."""
    planned("""
        -- 2026-12-01 14:00 --
        …
    """)
    for words in ("beginnen", "Beginnen", "Meer", "Stoppen", "Ja, stoppen"):
        if words == "beginnen":
            planned.send("Mark", text=words)
        else:
            planned.presses("Mark", words)
    planned("…")
    before = len(planned.heard)
    planned("""
        -- 2026-12-03 12:00 --
        …
    """)
    assert not any("Ging niet door" in each.labels for each in planned.heard[before:])


def test_who_has_nothing_to_do_with_it_writes_nothing_up(group: Play) -> None:
    """A member sees no more than that there is nothing; pressed buttons change nothing."""
    meeting = the_meeting(group)
    group("""
        Noor: notities
        Bot → Noor: Er is geen bijeenkomst om op te schrijven.
    """)
    for arg in ("", "not", "off", "ask", "close"):
        group.send("Noor", button=button("write-up", meeting.id, arg))
    for arg in ("off", "ask"):
        group.send("Mark", button=button("write-up", meeting.id, arg))
    group("")
    assert the_meeting(group) == meeting


def test_writing_up_in_english(play: Play) -> None:
    """The main way in English, by typing."""
    a_group(play, "Tom", ["Kim"], english=["Tom", "Kim"])
    a_planned_meeting(play, "2026-12-01T14:00", "Tom")
    play("""
        -- 2026-12-01 15:30 --
        …
        Kim: notes
        Bot → Kim: There is no meeting to write up.
        Tom: notes
        Bot → Tom: Who was there? Tap a name. [Tom] [Kim] [All of them] [None]
        Tom: everybody
        Bot → Tom: What did you agree on? …
        Tom: We eat together
        Bot → Tom: It has been added. Another agreement? [Nothing more]
        Tom: no
        Bot → Tom: Who does what, and by when? …
        Tom: Kim calls the pool by 10 December
        Bot → Tom: Kim: calls the pool …
        Tom: yes
        Bot → Tom: It has been added. Another task? [Nothing more]
        Tom: nothing
        Bot → Tom: When will you see each other again? …
        Tom: not known yet
        Bot → Tom: This is what I write down: There were: Tom and Kim. – We eat together
            – Kim: calls the pool (Thursday 10 December) Is it right? …
            [Yes] [Who was there] [The agreements] [The tasks]
        Tom: yes
        Bot → Tom: Thank you. It is in. …
    """)
