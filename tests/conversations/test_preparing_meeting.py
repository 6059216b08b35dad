"""Before a meeting: what the owner wants of it, and what whoever leads needs."""

from domain.own_notes import NoteKind
from handlers.talk.buttons import button
from tests.chat import Play
from tests.conversations.groups import a_group, a_planned_meeting


def test_the_owner_thinks_a_meeting_over_and_the_chair_reads_what_they_may(play: Play) -> None:
    """Four days before the owner is asked; the day before, the chair gets it in one message."""
    a_group(play, members=["Mark", "Noor"])
    a_planned_meeting(play, "2026-12-08 14:00", chair="Mark")
    play.send("Anna", text="/agenda de woning, 10 min")
    play("""
        …
        -- 2026-12-04 10:00 --
        Bot → Anna: Op dinsdag 8 december om 14.00 uur komen jullie voor het eerst bij elkaar. Dat
            is
            voor iedereen spannend, ook voor hulpverleners. … Alleen jij ziet je antwoorden.
            [Ja, even kijken] [Deze keer niet] [Vraag dit nooit meer]
        Anna: ja
        Bot → Anna: Wat moet er gebeuren, … [Overslaan] [Genoeg voor vandaag]
        Anna: dat iedereen luistert
        Bot → Anna: Wie wil je er graag bij hebben? Gevraagd zijn: Mark en Noor. …
        Anna: [Overslaan]
        Bot → Anna: Waar wil je het liever niet over hebben? …
        Anna: mijn zus
        Bot → Anna: Er zijn twee vragen om mee te beginnen. … [Ja] [Nee] [Overslaan]
        Anna: ja
        Bot → Anna: Mark leidt de bijeenkomst. Mag Mark dit lezen? – Goed als: dat iedereen luistert
            – Liever niet over: mijn zus Verder leest niemand het.
            [Ja, dit mag] [Alleen wat ik hoop] [Nee, alleen ik]
        Anna: [Alleen wat ik hoop]
        Bot → Anna: Voor de bijeenkomst van dinsdag 8 december om 14.00 uur: … – Goed als: dat
            iedereen luistert – Liever niet over: mijn zus Mark leest wat jij deelde. De rest is
            alleen van jou. Jullie beginnen met de twee vragen vooraf. …
            [Wat ik hoop] [Wie erbij] [Liever niet over] [Twee vragen vooraf] [Wie leest mee?]
        -- 2026-12-07 10:00 --
        …
    """)
    told = play.last("Mark").written()
    assert "Even denken aan dinsdag 8 december" in told
    assert "Een eerste keer is voor iedereen spannend." in told
    assert "1. de woning (10 minuten)" in told
    assert "twee vragen vooraf" in told
    assert 'Anna hoopt: "dat iedereen luistert"' in told
    assert "mijn zus" not in told
    assert "hoopt" not in play.last("Noor").written()
    play("""
        Mark: vooraf
        Bot → Mark: Voor de bijeenkomst van dinsdag 8 december om 14.00 uur: … Anna hoopt: …
        Noor: vooraf
        Bot → Noor: Jullie komen bij elkaar op dinsdag 8 december om 14.00 uur. Je hoeft niets …
    """)
    with play.core.storage.unit() as unit:
        kept = {note.kind: note for note in unit.own_notes.where()}
        assert set(kept) == {NoteKind.WORTH_WHILE, NoteKind.NOT_ABOUT}
        assert kept[NoteKind.NOT_ABOUT].reader_id is None


def test_the_questions_can_be_passed_over_for_ever(play: Play) -> None:
    """No is fine this time, and for all times; and it can be turned on again."""
    a_group(play, members=["Mark"])
    a_planned_meeting(play, "2026-12-08 14:00")
    play("""
        -- 2026-12-04 10:00 --
        Bot → Anna: Op dinsdag 8 december om 14.00 uur komen jullie voor het eerst bij elkaar. …
        Anna: [Vraag dit nooit meer]
        Bot → Anna: Goed. Ik vraag het niet meer. … [Toch weer vragen]
        Anna: vooraf
        Bot → Anna: Voor de bijeenkomst van dinsdag 8 december om 14.00 uur: …
        Anna: [Wie erbij]
        Bot → Anna: Wie wil je er graag bij hebben? …
        Anna: mijn broer
        Bot → Anna: … – Graag erbij: mijn broer Alleen jij ziet dit. …
        Anna: [Toch weer vragen]
        Bot → Anna: Goed. Ik vraag het voor een volgende bijeenkomst weer.
        Mark: vooraf
        Bot → Mark: … Je hoeft niets voor te bereiden. …
    """)


def test_what_the_owner_wrote_is_theirs(play: Play) -> None:
    """Nobody else comes at it by pressing the owner's buttons; nor does another chair read it."""
    a_group(play, members=["Mark", "Noor"])
    a_planned_meeting(play, "2026-12-08 14:00", chair="Mark")
    with play.core.storage.unit() as unit:
        (meeting,) = unit.meetings.where()
    play.send("Mark", button=button("before-write", meeting.id, "all"))
    play.send("Mark", button=button("before-ask", meeting.id, "never"))
    play("""
        Anna: vooraf
        Bot → Anna: …
        Anna: [Wat ik hoop]
        Bot → Anna: …
        Anna: stilte
        Bot → Anna: Mark leidt de bijeenkomst. Mag Mark dit lezen? … [Ja, dit mag] [Nee, alleen ik]
        Anna: ja dit mag
        Bot → Anna: …
        Mark: vooraf
        Bot → Mark: … Anna hoopt: "stilte"
    """)
    with play.core.storage.unit() as unit:
        meeting.chair_id = unit.members.where(role="member")[1].id
        unit.meetings.save(meeting)
    play("""
        Mark: vooraf
        Bot → Mark: … Je hoeft niets voor te bereiden. …
        Noor: vooraf
        Bot → Noor: Voor de bijeenkomst …
    """)
    assert "stilte" not in play.last("Noor").message.text


def test_before_a_meeting_in_english(play: Play) -> None:
    """The main way in English, by typing."""
    a_group(play, "Tom", ["Kim"], english=["Tom", "Kim"])
    a_planned_meeting(play, "2026-12-08 14:00", owner="Tom", chair="Kim")
    play("""
        -- 2026-12-04 10:00 --
        Bot → Tom: You come together for the first time on Tuesday 8 December at 14:00. …
        Tom: yes
        Bot → Tom: What needs to happen, …
        Tom: that people listen
        Bot → Tom: Whom would you like to have there? Asked so far: Kim. …
        Tom: skip
        Bot → Tom: What would you rather not talk about? …
        Tom: skip
        Bot → Tom: There are two questions to begin with. …
        Tom: no
        Bot → Tom: Kim leads the meeting. May Kim read this? …
        Tom: no, only me
        Bot → Tom: Before the meeting of Tuesday 8 December at 14:00: … Only you can see this. …
    """)
