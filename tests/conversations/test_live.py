"""Whole meetings at the table: four people, one phone, and who leads it."""

import pytest

from domain.agenda import PointState
from domain.meetings import MeetingState, MeetingStep
from domain.sharing import Thing
from handlers.talk.buttons import button
from tests.chat import Play
from tests.conversations.groups import a_group, a_planned_meeting
from tests.conversations.meetings import a_first_meeting, begun, the_meeting


@pytest.fixture
def group(play: Play) -> Play:
    """Give four people whose first meeting is now: Mark leads it, Noor writes down."""
    return a_first_meeting(play)


def test_a_whole_first_meeting_whose_chairs_phone_dies(group: Play) -> None:
    """Mark leads until his phone is empty; Noor goes on from there; nothing is lost."""
    group("""
        Mark: beginnen
        Bot → Mark: Dit gaat over de bijeenkomst van dinsdag 1 december om 14.00 uur. …
        Mark: [Beginnen]
        Bot → Mark: Welkom allemaal. Een eerste keer is voor iedereen spannend. …
            [Anna] [Mark is er] [Noor] [Sanne] [Iedereen is er] [Twee vragen vooraf] [Verder]
            [Meer]
        Mark: anna
        Bot → Mark: …
        Mark: [Noor]
        Bot → Mark: …
        Mark: [Twee vragen vooraf]
        Bot → Mark: Zo willen jullie met elkaar praten: – We praten om de beurt. Is dat goed zo?
            [Verder] [Terug] [Meer]
        Mark: [Verder]
        Bot → Mark: Twee vragen om mee te beginnen. Wie wil, zegt er iets over. Hoe kwamen jullie
            bij elkaar, … Ik schrijf niets op. [Verder] [Terug] [Meer]
        Mark: [Verder]
        Bot → Mark: Wat zou Anna fijn vinden als het lukte? … [Een doel] [Verder] [Terug] [Meer]
        Mark: [Verder]
        Bot → Mark: Punt 1 van 2. Praat er rustig over. "de woning" Hier is 10 minuten voor
            bedacht. [Afspraak] [Taak] [Verder] [Volgende keer] [Terug] [Meer]
        Noor: notities
        Bot → Noor: Schrijf op wat jullie afspreken, in één zin. …
            [Afspraak] [Taak] [Een doel] [Voor later] [Iets veranderen]
        Noor: taak
        Bot → Noor: Wie doet wat, en voor wanneer? …
        Noor: Mark belt de woningbouw, uiterlijk 4 december
        Bot → Noor: Mark: belt de woningbouw Uiterlijk vrijdag 4 december. Klopt dit zo? …
        Noor: ja
        Bot → Noor: Genoteerd. …
        Mark: [Meer]
        Bot → Mark: Wat wil je doen? … [Een doel] [Voor later] [Er komt iemand bij] [Pauze]
            [Iemand anders leidt] [Stoppen] [Terug naar het gesprek]
        Mark: [Er komt iemand bij]
        Bot → Mark: Wie is er nu? …
        Mark: [Sanne]
        Bot → Mark: Wie is er nu? …
        -- 2026-12-01 14:20 --
        Noor: beginnen
        Bot → Noor: Punt 1 van 2. … De 10 minuten zijn om. Praat gerust verder. …
            [Afspraak] [Taak] [Verder] [Volgende keer] [Terug] [Meer]
        Bot → Mark: Noor leidt nu verder, op een andere telefoon. … [Hier verder]
        Noor: [Verder]
        Bot → Noor: Punt 2 van 2. Praat er rustig over. "de vakantie" …
        Noor: volgende keer
        Bot → Noor: Dit is opgeschreven: – Mark: belt de woningbouw (vrijdag 4 december) …
        Noor: /afspraak we eten elke week samen
        Bot → Noor: Dit is opgeschreven: – we eten elke week samen – Mark: belt …
        Noor: [Verder]
        Bot → Noor: Tijd voor het rondje. … Nog niet geweest: Anna, Mark, Noor en Sanne. …
        Noor: [Sanne]
        Bot → Noor: … Nog niet geweest: Anna, Mark en Noor. …
        Noor: anna
        Bot → Noor: … Nog niet geweest: Mark en Noor. …
        Noor: mark
        Bot → Noor: … Nog niet geweest: Noor. …
        Noor: noor
        Bot → Noor: Iedereen is geweest. Dank jullie wel. …
        Noor: verder
        Bot → Noor: Wanneer zien jullie elkaar weer? …
        Noor: [dinsdag 9 februari om 14.00 uur]
        Bot → Noor: Jullie zien elkaar weer op dinsdag 9 februari om 14.00 uur. …
        Noor: [Verder]
        Bot → Noor: Dat was alles. … [Afsluiten] [Terug]
        Noor: [Afsluiten]
        Bot → Noor: Dank jullie wel. Kom goed thuis. …
        Mark: [Hier verder]
        -- 2026-12-01 14:49 --
        -- 2026-12-01 14:50 --
        Bot → Mark: Bij de groep van Anna staat dit bij jouw naam: "belt de woningbouw …
        -- 2026-12-01 14:51 --
        Bot → Anna: Het verslag van dinsdag 1 december om 14.00 uur staat klaar. …
        -- 2026-12-01 14:52 --
        Bot → Anna: Jullie zien elkaar weer op dinsdag 9 februari om 14.00 uur. …
    """)
    with group.core.storage.unit() as unit:
        states = {each.text: each.state for each in unit.points.where()}
        assert states == {"de woning": PointState.DONE, "de vakantie": PointState.ON}
        (held,) = unit.meetings.where(state=MeetingState.ENDED)
        here = unit.attendances.where(meeting_id=held.id)
        assert [each.present and each.had_turn for each in here] == [True] * 4
        assert held.leader_id is None


def test_a_whole_first_meeting_in_english(play: Play) -> None:
    """A break, a latecomer, another chair, and a phone that dies, all by typing."""
    a_group(
        play,
        "Tom",
        ["Kim", "Eve"],
        professionals=["Sue"],
        english=["Tom", "Kim", "Eve", "Sue"],
    )
    play.send("Tom", text="/agenda the flat")
    play("…")
    a_planned_meeting(play, "2026-12-01T14:00", "Tom", chair="Kim")
    play("""
        -- 2026-12-01 14:00 --
        …
        Kim: begin
        Bot → Kim: …
        Kim: [Begin]
        Bot → Kim: Welcome, all of you. … [Tom] [Eve] [Kim is here] [Sue] [Everybody is here]
            [Two questions first] [Go on] [More]
        Kim: tom
        Bot → Kim: …
        Kim: eve
        Bot → Kim: …
        Kim: two questions
        Bot → Kim: Two questions to begin with. … What would make this talk worth while? …
        Kim: go on
        Bot → Kim: What would Tom like to go well? … [A goal] [Go on] [Back] [More]
        Kim: a goal
        Bot → Kim: Which goal do you hear? … Only Tom sees it.
        Kim: going swimming again
        Bot → Kim: What would Tom like to go well? …
        Kim: go on
        Bot → Kim: Point 1 of 1. Take your time to talk. "the flat" …
        Kim: break
        Bot → Kim: What would you like to do? …
        Kim: break
        Bot → Kim: A break of ten minutes. … [On again] [Ten more minutes]
        -- 2026-12-01 14:10 --
        Bot → Kim: Point 1 of 1. …
        Kim: more
        Bot → Kim: What would you like to do? …
        Kim: somebody came
        Bot → Kim: Who is here now? …
        Kim: sue
        Bot → Kim: Who is here now? …
        Kim: back
        Bot → Kim: Point 1 of 1. …
        Kim: more
        Bot → Kim: …
        Kim: somebody else leads
        Bot → Kim: Whom do you want to ask to lead on? … [Tom] [Eve] [Sue] [I lead on]
        Kim: eve
        Bot → Kim: I am asking Eve. Until then you lead. [I lead on]
        Bot → Eve: Will you lead the meeting on, on your phone? … [Yes, I will lead on] [Rather not]
        Eve: yes
        Bot → Eve: Thank you. It goes on below.
        Bot → Eve: Point 1 of 1. …
        Bot → Kim: Eve leads on now, on another phone. There is nothing to do here.
        Tom: begin
        Bot → Tom: Point 1 of 1. …
        Bot → Eve: Tom leads on now, …
        Tom: next
        Bot → Tom: What do you agree on? …
        Tom: agreement
        Bot → Tom: …
        Tom: We eat together every week
        Bot → Tom: This is written down: – We eat together every week …
        Tom: next
        Bot → Tom: Time for the closing round. … Not had a turn yet: Tom, Eve, Kim and Sue. …
        Tom: next
        Bot → Tom: When will you see each other again? …
        Tom: next
        Bot → Tom: That was all. …
        Tom: close
        Bot → Tom: Thank you all. …
        -- 2026-12-01 14:41 --
        Bot → Tom: Eve led your meeting on.
        Bot → Tom: The summary of Tuesday 1 December at 14:00 is ready. …
        -- 2026-12-01 14:43 --
        Bot → Tom: This also came up in the meeting. Only you see this:
            – Maybe a goal: going swimming again You need not do anything with it.
            [Goal: going swimming again]
        Tom: goal: going swimming again
        Bot → Tom: This is with your goals now: "going swimming again" Only you see it. …
        Tom: [Goal: going swimming again]
    """)
    with play.core.storage.unit() as unit:
        assert [(each.text, each.shared) for each in unit.goals.where()] == [
            ("going swimming again", False)
        ]


def test_the_time_of_a_point_changes_a_line_and_makes_no_sound(group: Play) -> None:
    """The message stays the same one, and while somebody looks at a question nothing moves."""
    begun(group, "Verder", "Verder", "Verder")
    here = group.last("Mark").handle
    group("""
        -- 2026-12-01 14:09 --
        -- 2026-12-01 14:11 --
        Bot → Mark: … De 10 minuten zijn om. …
    """)
    assert group.last("Mark").handle == here
    group("""
        Mark: [Terug]
        …
        Mark: [Verder]
        …
        Mark: [Meer]
        …
        -- 2026-12-01 14:25 --
        Mark: [Terug naar het gesprek]
        Bot → Mark: … De 10 minuten zijn om. …
        Mark: [Meer]
        …
        Mark: [Pauze]
        Bot → Mark: Tien minuten pauze. …
        Mark: [Nog tien minuten]
        Bot → Mark: Tien minuten pauze. …
        -- 2026-12-01 14:44 --
        Mark: [Weer verder]
        Bot → Mark: Punt 1 van 2. …
        -- 2026-12-01 14:50 --
    """)


def test_who_wants_to_close_half_way_hears_what_was_not_reached(group: Play) -> None:
    """Typed on any page; nothing ends before they say so, and they can first round it off."""
    begun(group, "Verder", "Verder", "Verder")
    group("""
        Mark: [Verder]
        Bot → Mark: Punt 2 van 2. …
        Mark: Afsluiten
        Bot → Mark: Willen jullie nu stoppen? … Nog niet besproken: – de vakantie
            Dat komt terug op de volgende agenda. [Ja, stoppen] [Eerst afronden] [Nee, verder]
        Mark: nee
        Bot → Mark: Punt 2 van 2. …
        Mark: we ronden af
        Bot → Mark: Willen jullie nu stoppen? …
        Mark: [Eerst afronden]
        Bot → Mark: Wat spreken jullie af? …
        Mark: afsluiten
        Bot → Mark: Willen jullie nu stoppen? … [Ja, stoppen] [Nee, verder]
        Mark: [Ja, stoppen]
        Bot → Mark: Dank jullie wel. …
    """)


def test_a_no_to_leading_changes_nothing(group: Play) -> None:
    """It is said without a reason; who leads sees it in place, and an old yes is old."""
    begun(group, "Iedereen is er", "Meer", "Iemand anders leidt")
    group("""
        Mark: [Sanne]
        Bot → Mark: Ik vraag het aan Sanne. Tot dan leid jij. [Zelf verder]
        Bot → Sanne: Wil jij de bijeenkomst verder leiden, …
        Sanne: liever niet
        Bot → Sanne: Dat is goed.
        Bot → Mark: Sanne leidt liever niet. Dat mag. [Iemand anders] [Zelf verder]
        Sanne: [Ja, ik leid verder]
        Mark: [Iemand anders]
        Bot → Mark: … [Anna] [Noor] [Sanne] [Zelf verder]
        Mark: [Noor]
        …
        Noor: [Ja, ik leid verder]
        Bot → Noor: Dank je. Hieronder gaat het verder.
        Bot → Noor: Welkom allemaal. …
        Bot → Mark: Noor leidt nu verder, …
        Mark: [Verder]
    """)
    assert the_meeting(group).step is MeetingStep.WELCOME


def test_who_may_not_see_the_meeting_in_the_bot_is_not_asked_to_lead(group: Play) -> None:
    """The owner keeps when and where from Sanne: a yes of hers could only be refused."""
    with group.core.storage.unit() as unit:
        (sanne,) = [each for each in unit.members.where() if each.name == "Sanne"]
        sanne.sharing = {Thing.CALENDAR: False}
        unit.members.save(sanne)
    begun(group, "Iedereen is er", "Meer", "Iemand anders leidt")
    assert "Noor" in group.last("Mark").labels
    assert "Sanne" not in group.last("Mark").labels


def test_who_writes_down_puts_it_right_and_parks_what_is_for_later(group: Play) -> None:
    """In two taps, without a sound on the phone on the table; the owner decides afterwards."""
    begun(group, "Iedereen is er", "Verder")
    group("""
        Noor: /afspraak we eten soep
        Bot → Noor: Genoteerd. …
        Noor: [Iets veranderen]
        Bot → Noor: Wat moet anders, of moet er weg? [we eten soep] [Niets]
        Noor: [we eten soep]
        Bot → Noor: Hoe moet het zijn? … "we eten soep" …
        Noor: [Weghalen]
        Bot → Noor: Dat is weg. Nog iets? [Afspraak] [Taak] [Een doel] [Voor later]
            [Iets veranderen]
        Noor: [Voor later]
        Bot → Noor: Waar gaat het over? … Na afloop kiest Anna of het op de agenda komt.
        Noor: de auto
        Bot → Noor: Genoteerd. …
        Mark: [Meer]
        …
        Mark: [Stoppen]
        …
        Mark: [Ja, stoppen]
        …
        Noor: [Voor later]
        -- 2026-12-01 14:32 --
        …
        -- 2026-12-01 14:33 --
        Bot → Anna: Dit kwam in de bijeenkomst nog op. Alleen jij ziet dit:
            – Voor een andere keer: de auto Je hoeft er niets mee. [Naar de punten]
        Anna: [Naar de punten]
        Bot → Anna: … Noor: de auto …
    """)


def test_who_does_not_lead_changes_nothing(group: Play) -> None:
    """Every button of a running meeting, pressed by somebody who only sits at the table."""
    begun(group, "Iedereen is er")
    meeting = the_meeting(group)
    pressed = (
        ("live-more", ""),
        ("live-late", "on.all"),
        ("live-break", "on"),
        ("live-hand", ""),
        ("live-hold", "list"),
        ("live-opening", "on"),
        ("live-goal", "00000000"),
        ("live-reached", ""),
        ("note", "goal"),
        ("note-more", ""),
        ("write-up", ""),
        ("write-up", "close"),
    )
    for name, arg in pressed:
        group.send("Sanne", button=button(name, meeting.id, arg))
    group.send("Sanne", button=button("live-take", meeting.id, "yes"))
    group("")
    assert the_meeting(group) == meeting
    with group.core.storage.unit() as unit:
        assert len(unit.accesses.where(allowed=False)) == len(pressed)
