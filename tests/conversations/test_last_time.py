"""What was agreed goes along to the next meeting, and who sits there hears only what is theirs."""

from datetime import datetime

from domain.meetings import MeetingState
from domain.tasks import Task, TaskState
from tests.chat import AMSTERDAM, Play
from tests.conversations.groups import a_group, a_planned_meeting
from tests.conversations.meetings import a_meeting, held


def test_what_was_agreed_goes_along_over_three_meetings(play: Play) -> None:
    """To a whole fourth one: what holds, who took on what, never how far; points not reached."""
    a_group(play, members=["Mark", "Noor"], professionals=["Sanne"])
    play.send("Anna", text="/agenda de woning")
    play("…")
    for number, (day, lines) in enumerate(
        {
            "2026-12-01T14:00": ("/afspraak we eten elke week samen",),
            "2027-01-05T14:00": ("/afspraak we bellen op zondag",),
            "2027-02-02T14:00": ("/afspraak Sanne komt op maandag",),
        }.items()
    ):
        a_meeting(play, day)
        held(play, "Anna", day, *lines)
        with play.core.storage.unit() as unit:
            meetings = unit.meetings.where(state=MeetingState.ENDED, order_by=("-ended_at",))
            people = {each.name: each for each in unit.members.where()}
            for who, state in (("Mark", TaskState.ACCEPTED), ("Noor", TaskState.DONE)):
                unit.tasks.add(
                    Task(
                        group_id=meetings[0].group_id,
                        meeting_id=meetings[0].id,
                        member_id=people[who].id,
                        state=state,
                        created_at=play.clock.now(),
                        text=f"taak {number + 1} van {who}",
                    )
                )
    a_meeting(play, "2027-03-02T14:00")
    play("""
        …
        -- 2027-03-02 14:00 --
        …
        Anna: beginnen
        …
        Anna: [Beginnen]
        Bot → Anna: Fijn dat jullie er zijn. Wie is er? Tik de namen aan.
            [Anna is er] [Mark] [Noor] [Sanne] [Iedereen is er] [Verder] [Meer]
        Anna: [Iedereen is er]
        Bot → Anna: …
        Anna: [Verder]
        Bot → Anna: Dit spraken jullie eerder af: – we eten elke week samen – we bellen op zondag
            – Sanne komt op maandag – Mark: taak 1 van Mark – Mark: taak 2 van Mark
            – Mark: taak 3 van Mark – Noor: taak 3 van Noor
            Hoe is het ermee? Wie wil, vertelt. Nog niet gedaan is ook goed.
            [Iets loslaten] [Verder] [Terug] [Meer]
        Anna: [Iets loslaten]
        Bot → Anna: Welke afspraak hoeft niet meer? [we eten elke week samen]
            [we bellen op zondag] [Sanne komt op maandag] [Terug naar het gesprek]
        Anna: [we bellen op zondag]
        Bot → Anna: Loslaten? "we bellen op zondag" [Loslaten] [Laten staan]
        Anna: [Loslaten]
        Bot → Anna: Dit spraken jullie eerder af: – we eten elke week samen
            – Sanne komt op maandag – Mark: taak 1 van Mark …
        Anna: [Verder]
        Bot → Anna: Wat zou Anna fijn vinden als het lukte? …
        Anna: [Verder]
        Bot → Anna: Punt 1 van 1. Praat er rustig over. "de woning" …
        Anna: [Verder]
        Bot → Anna: Wat spreken jullie af? …
        Anna: [Verder]
        Bot → Anna: Tijd voor het rondje. …
        Anna: [Verder]
        Bot → Anna: Wanneer zien jullie elkaar weer? …
        Anna: [Verder]
        Bot → Anna: Dat was alles. …
        Anna: [Afsluiten]
        Bot → Anna: Dank jullie wel. …
    """)


def test_at_the_table_nobody_hears_what_was_not_meant_for_them(play: Play) -> None:
    """Noor was not there and got no summary; a talk of a few stays theirs."""
    a_group(play, members=["Mark", "Noor"])
    with play.core.storage.unit() as unit:
        people = {each.name: each.id for each in unit.members.where()}
    a_meeting(play, "2026-12-01T14:00", with_ids=[people["Anna"], people["Mark"]])
    held(play, "Anna", "2026-12-01T14:00", "/afspraak dit is van ons tweeën")
    a_meeting(play, "2026-12-08T14:00")
    play.until(datetime(2026, 12, 8, 14, tzinfo=AMSTERDAM))
    play.send("Anna", text="beginnen")
    for label in ("Beginnen", "Mark"):
        play.presses("Anna", label)
    play.send("Anna", text="/afspraak we eten elke week samen")
    for label in ("Meer", "Stoppen", "Ja, stoppen"):
        play.presses("Anna", label)
    play("…")
    a_meeting(play, "2027-01-05T14:00")
    play("""
        -- 2027-01-05 14:00 --
        …
        Anna: beginnen
        …
        Anna: [Beginnen]
        …
        Anna: [Mark]
        …
        Anna: [Verder]
        Bot → Anna: Dit spraken jullie eerder af: – we eten elke week samen Hoe is het ermee? …
        Anna: [Terug]
        …
        Anna: [Noor]
        …
        Anna: [Verder]
        Bot → Anna: Wat zou Anna fijn vinden als het lukte? …
    """)


def test_who_was_not_there_hears_it_in_the_words_that_they_have(play: Play) -> None:
    """The owner gave it to Noor in other words: so the whole table, and the chair, hear it so."""
    a_group(play, members=["Mark", "Noor"])
    a_meeting(play, "2026-12-01T14:00")
    play.until(datetime(2026, 12, 1, 14, tzinfo=AMSTERDAM))
    play.send("Anna", text="beginnen")
    for label in ("Beginnen", "Mark"):
        play.presses("Anna", label)
    for words in ("/afspraak Mark houdt de pillen", "/afspraak we eten samen"):
        play.send("Anna", text=words)
    for label in ("Meer", "Stoppen", "Ja, stoppen"):
        play.presses("Anna", label)
    play("""
        …
        -- 2026-12-01 14:31 --
        …
        Anna: [Lezen]
        …
        Anna: [Anders zeggen]
        …
        Anna: [Mark houdt de pillen]
        …
        Anna: Mark helpt met iets
        …
        Anna: [Delen]
        …
        Anna: [Ja, delen]
        …
    """)
    a_planned_meeting(play, "2027-01-05T14:00", chair="Noor")
    play("""
        Noor: vooraf
        Bot → Noor: … Dit spraken jullie eerder af: – Mark helpt met iets – we eten samen
        Anna: vooraf
        Bot → Anna: … Dit spraken jullie eerder af: – Mark houdt de pillen – we eten samen …
        -- 2027-01-05 14:00 --
        …
        Noor: beginnen
        …
        Noor: [Beginnen]
        …
        Noor: [Anna]
        …
        Noor: [Verder]
        Bot → Noor: Dit spraken jullie eerder af: – Mark helpt met iets – we eten samen …
        Noor: [Iets loslaten]
        Bot → Noor: … [Mark helpt met iets] [we eten samen] [Terug naar het gesprek]
    """)
