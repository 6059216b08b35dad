"""The meeting while it runs: one phone on the table."""

from datetime import datetime

import pytest

from bot.core import build
from domain.agenda import PointState
from domain.goals import Goal
from domain.meetings import MeetingState
from domain.tasks import TaskState
from handlers.talk.buttons import button
from tests.chat import ChatPlatform, Play
from tests.conversations.conftest import OPERATOR
from tests.conversations.groups import a_group, a_member, a_planned_meeting
from tests.conversations.meetings import a_meeting_today

LIVE = "live-go"


@pytest.fixture
def group(play: Play) -> Play:
    """Give a group of four, one without the app, with a meeting that Mark leads today."""
    return a_meeting_today(play)


def test_a_whole_meeting(group: Play) -> None:
    """The chair goes through it in one message; nobody else hears a thing until the end."""
    group("""
        Mark: beginnen
        Bot → Mark: Dit gaat over de bijeenkomst van dinsdag 1 december om 14.00 uur. …
            [Beginnen] [Nog niet]
        Mark: [Beginnen]
        Bot → Mark: Welkom allemaal. Een eerste keer is voor iedereen spannend. …
            [Anna] [Mark is er] [Noor] [Sanne] [Iedereen is er] [Twee vragen vooraf] [Verder]
            [Meer]
        Mark: [Iedereen is er]
        Bot → Mark: … [Anna is er] [Mark is er] [Noor is er] [Sanne is er] [Twee vragen vooraf]
            [Verder] [Meer]
        Mark: [Sanne is er]
        Bot → Mark: … [Anna is er] [Mark is er] [Noor is er] [Sanne] [Iedereen is er]
            [Twee vragen vooraf] [Verder] [Meer]
        Mark: [Verder]
        Bot → Mark: Wat zou Anna fijn vinden als het lukte? … [Een doel] [Verder] [Terug]
            [Meer]
        Mark: [Verder]
        Bot → Mark: Punt 1 van 2. Praat er rustig over. "de woning"
            [Afspraak] [Taak] [Verder] [Volgende keer] [Terug] [Meer]
        Mark: [Taak]
        Bot → Mark: Wie doet wat, en voor wanneer? Typ het in één zin. …
        Mark: Mark belt de woningbouw, voor vrijdag
        Bot → Mark: Wat bedoelen jullie? [vrijdag 4 december] [donderdag 3 december]
            [Andere dag]
        Mark: [vrijdag 4 december]
        Bot → Mark: Mark: belt de woningbouw Uiterlijk vrijdag 4 december. Klopt dit zo?
            [Ja] [Iemand anders] [Andere dag] [Andere woorden]
        Mark: [Ja]
        Bot → Mark: Punt 1 van 2. … Opgeschreven: "belt de woningbouw" …
        Mark: [Verder]
        Bot → Mark: Punt 2 van 2. Praat er rustig over. "de vakantie" …
        Mark: [Volgende keer]
        Bot → Mark: Dit is opgeschreven: – Mark: belt de woningbouw (vrijdag 4 december)
            Klopt het? Komt er nog iets bij?
            [Afspraak] [Taak] [Iets veranderen] [Verder] [Terug] [Meer]
        Mark: [Afspraak]
        Bot → Mark: Wat spreken jullie af? Typ het in één zin.
        Mark: We eten elke week samen
        Bot → Mark: Dit is opgeschreven: – We eten elke week samen – Mark: belt … bij? …
        Mark: [Verder]
        Bot → Mark: Tijd voor het rondje. … Ik schrijf niets op.
            Nog niet geweest: Anna, Mark en Noor.
            [Anna] [Mark] [Noor] [Verder] [Terug] [Meer]
        Mark: [Anna]
        Bot → Mark: … Nog niet geweest: Mark en Noor.
            [Anna is geweest] [Mark] [Noor] [Verder] [Terug] [Meer]
        Mark: [Mark]
        Bot → Mark: … Nog niet geweest: Noor. …
        Mark: [Noor]
        Bot → Mark: Iedereen is geweest. Dank jullie wel. …
        Mark: [Verder]
        Bot → Mark: Wanneer zien jullie elkaar weer? …
            [dinsdag 9 februari om 14.00 uur] [Andere dag] [Verder] [Terug] [Meer]
        Mark: [dinsdag 9 februari om 14.00 uur]
        Bot → Mark: Jullie zien elkaar weer op dinsdag 9 februari om 14.00 uur.
            [Andere dag] [Verder] [Terug] [Meer]
        Mark: [Verder]
        Bot → Mark: Dat was alles. Zal ik de bijeenkomst afsluiten? … [Afsluiten] [Terug]
        Mark: [Afsluiten]
        Bot → Mark: Dank jullie wel. Kom goed thuis. …
    """)
    with group.core.storage.unit() as unit:
        assert unit.meetings.count(state=MeetingState.ENDED) == 1
        (following,) = unit.meetings.where(state=MeetingState.PLANNED)
        assert following.starts_local == datetime.fromisoformat("2027-02-09T14:00")
        states = {point.text: point.state for point in unit.points.where()}
        assert states == {"de woning": PointState.DONE, "de vakantie": PointState.ON}
        assert [task.state for task in unit.tasks.where()] == [TaskState.NOTED]


def test_the_meeting_is_one_message_that_changes_in_place(group: Play) -> None:
    """Tapping through it adds no message; after typing it comes anew, below."""
    group.send("Mark", text="beginnen")
    group.presses("Mark", "Beginnen")
    first = group.last("Mark").handle
    for label in ("Verder", "Verder", "Terug"):
        group.presses("Mark", label)
        assert group.last("Mark").handle == first
    group.send("Mark", text="verder")
    assert group.last("Mark").handle != first
    group("…")


def test_another_phone_goes_on(group: Play) -> None:
    """When the chair's phone dies the owner goes on where it was; old pages move nothing."""
    group("""
        Mark: beginnen
        Bot → Mark: …
        Mark: [Beginnen]
        Bot → Mark: …
        Mark: [Verder]
        Bot → Mark: Wat zou Anna fijn vinden als het lukte? …
        Anna: beginnen
        Bot → Anna: Wat zou Anna fijn vinden als het lukte? … [Een doel] [Verder] [Terug]
            [Meer]
        Bot → Mark: Anna leidt nu verder, op een andere telefoon. … [Hier verder]
        Anna: [Verder]
        Bot → Anna: Punt 1 van 2. …
        Mark: [Verder]
        Bot → Mark: Punt 1 van 2. …
        Bot → Anna: Mark leidt nu verder, op een andere telefoon. … [Hier verder]
        Anna: [Hier verder]
        Bot → Anna: Punt 1 van 2. …
        Bot → Mark: Anna leidt nu verder, …
        Anna: [Meer]
        Bot → Anna: Wat wil je doen? …
        Anna: [Stoppen]
        Bot → Anna: Willen jullie nu stoppen? … [Ja, stoppen] [Eerst afronden] [Nee, verder]
        Anna: nee
        Bot → Anna: Punt 1 van 2. …
        Anna: [Meer]
        Bot → Anna: Wat wil je doen? …
        Anna: [Stoppen]
        Bot → Anna: Willen jullie nu stoppen? …
        Anna: [Ja, stoppen]
        Bot → Anna: Dank jullie wel. …
        Mark: [Verder]
        Mark: [Taak]
    """)
    with group.core.storage.unit() as unit:
        assert {point.state for point in unit.points.where()} == {PointState.ON}


def test_a_meeting_survives_a_restart(group: Play) -> None:
    """Where it was is in the database: a new process goes on with the same message."""
    group("""
        Mark: beginnen
        Bot → Mark: …
        Mark: [Beginnen]
        Bot → Mark: …
        Mark: [Noor]
        Bot → Mark: …
        Mark: [Verder]
        Bot → Mark: …
        Mark: /taak
        Bot → Mark: Wie doet wat, en voor wanneer? …
    """)
    group.core = build(group.core.storage, group.clock, {"practice": ChatPlatform()}, OPERATOR)
    group("""
        Mark: Noor: taart bakken
        Bot → Mark: Voor wanneer? Typ een dag. …
        Mark: gisteren
        Bot → Mark: Die dag is al voorbij. … Voor wanneer? …
        Mark: geen dag
        Bot → Mark: Noor: taart bakken Klopt dit zo? …
        Mark: ja
        Bot → Mark: Wat zou Anna fijn vinden …
        Mark: [Terug]
        Bot → Mark: … [Anna] [Mark is er] [Noor is er] [Sanne] [Iedereen is er]
            [Twee vragen vooraf] [Verder] [Meer]
    """)


def test_a_task_is_put_right_in_two_taps(group: Play) -> None:
    """The person, the day and the words can each be changed before it is kept."""
    group("""
        Anna: beginnen
        Bot → Anna: …
        Anna: [Beginnen]
        Bot → Anna: …
        Anna: /taak ik bel de woningbouw morgen
        Bot → Anna: Anna: bel de woningbouw Uiterlijk woensdag 2 december. Klopt dit zo?
            [Ja] [Iemand anders] [Andere dag] [Andere woorden]
        Anna: [Iemand anders]
        Bot → Anna: Wie wil dit doen: "bel de woningbouw"? [Anna] [Mark] [Noor] [Sanne]
            [Wie wil]
        Anna: mark
        Bot → Anna: Mark: bel de woningbouw …
        Anna: [Andere dag]
        Bot → Anna: Voor wanneer? …
        Anna: 10 december
        Bot → Anna: Mark: bel de woningbouw Uiterlijk donderdag 10 december. …
        Anna: [Andere woorden]
        Bot → Anna: Wat gaat er gebeuren? …
        Anna: belt de gemeente
        Bot → Anna: Mark: belt de gemeente Uiterlijk donderdag 10 december. …
        Anna: terug
        Bot → Anna: Wat gaat er gebeuren? …
        Anna: belt de bank
        Bot → Anna: Mark: belt de bank Uiterlijk donderdag 10 december. …
        Anna: ja
        Bot → Anna: Welkom allemaal. …
    """)


def test_what_was_recorded_wrongly_is_put_right(group: Play) -> None:
    """Two taps and the right words; or it is taken away, and is then an old button."""
    for words in ("/afspraak we eten samen", "/afspraak we eten soep"):
        if words.endswith("samen"):
            group.send("Anna", text="beginnen")
            group.presses("Anna", "Beginnen")
        group.send("Anna", text=words)
    for _ in range(4):
        group.presses("Anna", "Verder")
    group("""
        …
        Anna: [Iets veranderen]
        Bot → Anna: Wat moet anders, … [we eten samen] [we eten soep] [Niets]
        Anna: [we eten soep]
        Bot → Anna: Hoe moet het zijn? … "we eten soep" [Weghalen] [Laten staan]
        Anna: [Laten staan]
        Bot → Anna: Dit is opgeschreven: – we eten samen – we eten soep …
        Anna: [Iets veranderen]
        Bot → Anna: …
        Anna: [we eten soep]
        Bot → Anna: …
        Anna: we eten zondag soep
        Bot → Anna: Dit is opgeschreven: – we eten samen – we eten zondag soep …
        Anna: [Iets veranderen]
        Bot → Anna: …
        Anna: [we eten zondag soep]
        Bot → Anna: …
        Anna: weghalen
        Bot → Anna: Dit is opgeschreven: – we eten samen Klopt het? …
        Anna: [we eten zondag soep]
        Anna: /taak Noor belt de bank morgen
        Bot → Anna: …
        Anna: ja
        Bot → Anna: …
        Anna: [Iets veranderen]
        Bot → Anna: … [we eten samen] [belt de bank] [Niets]
        Anna: [belt de bank]
        Bot → Anna: Hoe moet het zijn? Typ wie, wat en wanneer. … "belt de bank" …
        Anna: Mark belt de gemeente volgende keer
        Bot → Anna: Mark: belt de gemeente Bij de volgende bijeenkomst. Klopt dit zo? …
        Anna: ja
        Bot → Anna: Dit is opgeschreven: – we eten samen – Mark: belt de gemeente (volgende keer)
            Klopt het? …
    """)


def test_who_does_not_lead_can_do_nothing(group: Play) -> None:
    """Only the chair of this meeting and the owner begin it, move it and record in it."""
    group("""
        Sanne: beginnen
        Bot → Sanne: Beginnen kan wie de bijeenkomst leidt. Dat is Anna, of wie Anna koos.
        Mark: beginnen
        …
        Mark: [Beginnen]
        …
        Sanne: /taak Mark belt morgen
        Bot → Sanne: Beginnen kan wie de bijeenkomst leidt. …
    """)
    with group.core.storage.unit() as unit:
        (meeting,) = unit.meetings.where()
    for name, arg in (
        ("meeting-start", "yes"),
        (LIVE, "welcome.next"),
        (LIVE, "welcome.end"),
        ("live-here", "on.all"),
        ("live-turn", "on.all"),
        ("live-fix", "list"),
        ("live-next", ""),
        ("note", "task"),
    ):
        group.send("Sanne", button=button(name, meeting.id, arg))
    group("")
    with group.core.storage.unit() as unit:
        now = unit.meetings.get(meeting.id)
        assert (now.state, now.step) == (MeetingState.RUNNING, "welcome")
        refused = unit.accesses.where(allowed=False)
        assert len(refused) == 8


def test_the_owner_hears_once_what_a_professional_may_have_to_note(play: Play) -> None:
    """Before the first meeting, to the owner alone; without a professional nothing is said."""
    a_group(play, members=["Mark"], professionals=["Sanne"])
    a_group(play, "Bert", ["Mark"])
    a_planned_meeting(play, "2026-12-01T14:00", "Anna")
    a_planned_meeting(play, "2026-12-02T14:00", "Bert")
    play("""
        -- 2026-11-23 10:01 --
        Bot → Anna: Nog iets om vooraf te weten. Er doet iemand uit de zorg mee: Sanne. …
        Anna: bijeenkomst
        …
        Anna: [Gaat niet door]
        …
    """)
    play.presses("Anna", play.last("Anna").labels[0])
    play("…")
    a_planned_meeting(play, "2026-12-03T14:00", "Anna")
    play("""
        -- 2026-11-24 10:01 --
    """)


def test_there_is_nothing_to_begin(play: Play) -> None:
    """Without a planned meeting everybody is told what comes first."""
    a_group(play, members=["Mark"])
    play("""
        Mark: beginnen
        Bot → Mark: Er is nog geen bijeenkomst gepland. Zodra er een dag is, hoor je het.
        Anna: beginnen
        Bot → Anna: Er is nog geen bijeenkomst gepland. Een dag zoeken? Typ "bijeenkomst".
        Anna: /afspraak iets doen
        Bot → Anna: Er is nu geen bijeenkomst waar dit bij hoort.
    """)


def test_a_meeting_begins_for_who_types(play: Play) -> None:
    """Whether to begin is asked once: the same word is then the yes that its button is."""
    a_group(play, members=["Mark"])
    a_planned_meeting(play, "2026-12-01T14:00")
    play("""
        -- 2026-12-01 14:00 --
        …
        Anna: beginnen
        Bot → Anna: Dit gaat over de bijeenkomst van … Zullen we beginnen? [Beginnen] [Nog niet]
        Anna: menu
        …
        Anna: beginnen
        Bot → Anna: Dit gaat over de bijeenkomst van … Zullen we beginnen? [Beginnen] [Nog niet]
        Anna: beginnen
        Bot → Anna: Welkom allemaal. …
    """)


def test_what_is_long_past_is_not_begun_but_written_up(play: Play) -> None:
    """A meeting of two months ago that nobody began is not at hand any more."""
    a_group(play, members=["Mark"])
    a_planned_meeting(play, "2026-12-01T14:00")
    play("""
        -- 2027-02-01 14:00 --
        …
        Mark: beginnen
        Bot → Mark: Er is nog geen bijeenkomst gepland. Zodra er een dag is, hoor je het.
        Anna: beginnen
        Bot → Anna: Er is nog geen bijeenkomst gepland. Een dag zoeken? Typ "bijeenkomst".
            [Opschrijven]
        Anna: [Opschrijven] (nog geen bijeenkomst)
        Bot → Anna: Wie waren er? …
    """)


def test_only_shared_goals_lie_on_the_table(group: Play) -> None:
    """The phone lies on the table: also the owner's own shows what the group may see."""
    with group.core.storage.unit() as unit:
        (meeting,) = unit.meetings.where()
        for words, shared in (("Weer zwemmen", True), ("Minder alleen", False)):
            unit.goals.add(
                Goal(
                    group_id=meeting.group_id,
                    shared=shared,
                    created_at=group.clock.now(),
                    text=words,
                )
            )
    group("""
        Anna: beginnen
        …
        Anna: [Beginnen]
        …
        Anna: [Verder]
        Bot → Anna: De doelen van Anna: – Weer zwemmen Wil Anna er iets over vertellen? …
    """)


def test_a_meeting_in_english_by_typing(play: Play) -> None:
    """The main way in English: begin, a task in one line, the round, and the end."""
    a_group(play, "Tom", ["Kim"], english=["Tom", "Kim"])
    a_planned_meeting(play, "2026-12-01T14:00", "Tom")
    play("""
        -- 2026-12-01 14:02 --
        …
        Tom: begin
        Bot → Tom: This is about the meeting of Tuesday 1 December at 14:00. … [Begin] [Not yet]
        Tom: begin
        Bot → Tom: Welcome, all of you. …
            [Tom is here] [Kim] [Everybody is here] [Two questions first] [Go on] [More]
        Tom: everybody
        Bot → Tom: Welcome, all of you. … [Tom is here] [Kim is here] [Two questions first]
            [Go on] [More]
        Tom: go on
        Bot → Tom: What would Tom like to go well? …
        Tom: next
        Bot → Tom: There is nothing on the agenda. …
        Tom: a task
        Bot → Tom: Who does what, and by when? …
        Tom: Kim calls the pool by Friday
        Bot → Tom: Kim: calls the pool By Friday 4 December. Is this right? …
        Tom: yes
        Bot → Tom: There is nothing on the agenda. …
        Tom: go on
        Bot → Tom: This is written down: – Kim: calls the pool (Friday 4 December) …
        Tom: go on
        Bot → Tom: Time for the closing round. … Not had a turn yet: Tom and Kim. …
        Tom: kim
        Bot → Tom: … Not had a turn yet: Tom. …
        Tom: go on
        Bot → Tom: When will you see each other again? …
            [Tuesday 9 February at 14:00] [Another day] [Go on] [Back] [More]
        Tom: go on
        Bot → Tom: That was all. … [Close] [Back]
        Tom: close
        Bot → Tom: Thank you all. Get home safely. …
    """)


def test_at_the_table_an_owner_without_a_name_is_the_owner(play: Play) -> None:
    """The owner reads along there: "who asked you" would be strange."""
    play("""
        Anna: /start
        …
        Anna: verder
        …
        Anna: ja
        …
        Anna: overslaan
        …
        Anna: [Weet ik nog niet]
        …
        Anna: [Nog niemand]
        …
    """)
    a_member(play, "Anna", "Mark")
    a_planned_meeting(play, "2026-12-01T14:00")
    play("""
        -- 2026-12-01 14:00 --
        …
        Anna: beginnen
        …
        Anna: [Beginnen]
        …
        Anna: [Verder]
        Bot → Anna: Wat zou de eigenaar van de groep fijn vinden als het lukte? …
    """)


def test_another_phone_is_named_to_no_nameless_chat(play: Play) -> None:
    """A professional who led, and whose chat holds no names, hears that somebody else goes on."""
    a_group(play, professionals=["Noor"], members=[])
    a_planned_meeting(play, "2026-12-01 14:00", chair="Noor")
    play("""
        -- 2026-12-01 14:00 --
        …
        Noor: beginnen
        …
        Noor: [Beginnen]
        …
        Anna: beginnen
        Bot → Anna: …
        Bot → Noor: Iemand anders leidt nu verder, op een andere telefoon. …
    """)
