"""Whole meetings at the table: four people, one phone, and what goes along to the next time."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

import pytest

from domain.agenda import PointState
from domain.goals import Goal, GoalState
from domain.meetings import Meeting, MeetingState, MeetingStep
from domain.sharing import Thing
from domain.tasks import Task, TaskState
from handlers.talk.buttons import button
from tests.chat import AMSTERDAM, Play
from tests.conversations.groups import a_group, a_planned_meeting


def the_meeting(play: Play, state: MeetingState = MeetingState.RUNNING) -> Meeting:
    """Give the meeting that is so far."""
    with play.core.storage.unit() as unit:
        (meeting,) = unit.meetings.where(state=state)
    return meeting


def writes_down(play: Play, name: str, owner: str = "Anna") -> None:
    """Let somebody say yes to writing down."""
    play.send(owner, button=button("day-notes", the_meeting(play, MeetingState.PLANNED).id))
    play.presses(owner, name)
    play.presses(name, "Yes, I will" if name in play.english else "Ja, dat wil ik")
    play("…")


@pytest.fixture
def group(play: Play) -> Play:
    """Give four people whose first meeting is now: Mark leads it, Noor writes down."""
    a_group(play, members=["Mark", "Noor"], professionals=["Sanne"])
    play.send("Anna", text="/agenda de woning, 10 min")
    play.send("Anna", text="/agenda de vakantie")
    play.send("Anna", text="spelregels")
    play.presses("Anna", "Om de beurt")
    play("…")
    a_planned_meeting(play, "2026-12-01T14:00", chair="Mark")
    writes_down(play, "Noor")
    play("""
        -- 2026-12-01 14:00 --
        …
    """)
    return play


def begun(play: Play, *labels: str) -> Play:
    """Let Mark begin, and press these."""
    play.send("Mark", text="beginnen")
    for label in ("Beginnen", *labels):
        play.presses("Mark", label)
    play("…")
    return play


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


def test_what_others_say_waits_until_people_left_the_table(group: Play) -> None:
    """One phone on the table: the rest is silent, and comes when they have gone."""
    begun(group)
    group("""
        Sanne: /agenda iets van mij
        Bot → Sanne: …
        Anna: ja
        …
        -- 2026-12-01 14:10 --
        Mark: [Meer]
        …
        Mark: [Stoppen]
        Bot → Mark: Willen jullie nu stoppen? Dat mag altijd. Wat is opgeschreven, blijft bewaard.
            … [Ja, stoppen] [Eerst afronden] [Nee, verder]
        Mark: ja
        Bot → Mark: Dank jullie wel. …
        -- 2026-12-01 14:39 --
        -- 2026-12-01 14:40 --
        Bot → Anna: Sanne wil het hierover hebben: "iets van mij" …
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


def test_a_meeting_that_nobody_closes_keeps_nobody_waiting(group: Play) -> None:
    """Half an hour after its time messages come as ever."""
    begun(group)
    group("""
        Sanne: /agenda iets van mij
        Bot → Sanne: …
        -- 2026-12-01 15:29 --
        -- 2026-12-01 15:30 --
        Bot → Anna: Sanne wil het hierover hebben: "iets van mij" …
        Sanne: /agenda nog iets
        Bot → Sanne: …
        Bot → Anna: …
    """)


def test_a_meeting_begun_days_too_early_keeps_nobody_waiting(play: Play) -> None:
    """Some hours after its last page was turned messages come as ever, not after its own day."""
    a_group(play, members=["Mark"])
    a_planned_meeting(play, "2026-12-01 14:00")
    play("-- 2026-11-23 12:00 --")
    for said in ("beginnen", "ja"):
        play.send("Anna", text=said)
    play("""
        …
        Mark: /agenda iets van mij
        Bot → Mark: …
        -- 2026-11-23 15:29 --
        -- 2026-11-23 15:30 --
        Bot → Anna: Mark wil het hierover hebben: "iets van mij" …
        Mark: /agenda nog iets
        Bot → Mark: …
        Bot → Anna: …
    """)


def test_what_waits_at_a_table_of_before_its_day_comes_when_they_have_gone(play: Play) -> None:
    """Also what was said on an earlier page."""
    a_group(play, members=["Mark"])
    a_planned_meeting(play, "2026-12-01 14:00")
    play("-- 2026-11-23 12:00 --")
    for said in ("beginnen", "ja"):
        play.send("Anna", text=said)
    play("""
        …
        Mark: /agenda iets van mij
        Bot → Mark: …
        -- 2026-11-23 12:20 --
        Anna: [Verder]
        …
        Anna: [Meer]
        …
        Anna: [Stoppen]
        …
        Anna: ja
        …
        -- 2026-11-23 12:49 --
        -- 2026-11-23 12:50 --
        Bot → Anna: Mark wil het hierover hebben: "iets van mij" …
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


def test_an_owner_who_leads_says_that_a_goal_was_reached(group: Play) -> None:
    """Two taps, and taken back with one."""
    _shares_a_goal(group)
    begun(group, "Iedereen is er", "Verder", "Verder")
    group("""
        Anna: beginnen
        Bot → Anna: De doelen van Anna: – Weer zwemmen … [Een doel] [Er is een doel gelukt]
            [Verder] [Terug] [Meer]
        Bot → Mark: Anna leidt nu verder, …
        Anna: er is een doel gelukt
        Bot → Anna: Mooi. Welk doel is gelukt? [Weer zwemmen] [Terug naar het gesprek]
        Anna: [Weer zwemmen]
        Bot → Anna: Mooi, dit is gelukt: « Weer zwemmen » Sta er gerust even bij stil. Ik stuur
            niemand bericht. [Toch niet] [Terug naar het gesprek]
        Anna: [Toch niet]
        Bot → Anna: De doelen van Anna: – Weer zwemmen …
        Anna: [Er is een doel gelukt]
        Bot → Anna: Mooi. Welk doel is gelukt? …
        Anna: [Weer zwemmen]
        Bot → Anna: Mooi, dit is gelukt: … [Toch niet] [Terug naar het gesprek]
        Anna: [Terug naar het gesprek]
        Bot → Anna: Wat zou Anna fijn vinden als het lukte? …
        Anna: /doelen
        Bot → Anna: … Weer zwemmen (gelukt, je groep ziet dit) …
    """)


def test_where_another_leads_the_owner_says_afterwards_that_a_goal_was_reached(group: Play) -> None:
    """What was heard at the table reaches the owner once, alone, when people have gone."""
    _shares_a_goal(group)
    begun(group, "Iedereen is er", "Verder", "Verder")
    for _ in range(2):
        group("""
            Mark: [Er is een doel gelukt]
            Bot → Mark: Mooi. Welk doel is gelukt? [Weer zwemmen] [Terug naar het gesprek]
            Mark: [Weer zwemmen]
            Bot → Mark: Mooi. Na afloop zegt Anna of het zo is. Alleen Anna hoort dit van mij.
                [Terug naar het gesprek]
            Mark: [Terug naar het gesprek]
            Bot → Mark: De doelen van Anna: – Weer zwemmen …
        """)
    group("""
        Mark: [Meer]
        …
        Mark: [Stoppen]
        …
        Mark: [Ja, stoppen]
        …
        -- 2026-12-01 15:40 --
        …
    """)
    heard = "Misschien is dit gelukt: « Weer zwemmen »"
    assert [heard in each.message.text for each in group.said_to("Anna")].count(True) == 1
    assert _goal(group).state is GoalState.OPEN
    group("""
        Anna: [Ja, gelukt]
        Bot → Anna: Mooi, dat is gelukt. …
    """)
    assert _goal(group).state is GoalState.REACHED


def test_nobody_else_takes_back_that_a_goal_was_reached(group: Play) -> None:
    """What the owner said stands, whatever button somebody makes; nor is a private goal named."""
    _shares_a_goal(group)
    begun(group, "Iedereen is er", "Verder", "Verder")
    goal = _goal(group)
    with group.core.storage.unit() as unit:
        goal.state = GoalState.REACHED
        unit.goals.save(goal)
    group.send("Mark", button=button("live-reached", goal.id, "open"))
    group.send("Sanne", button=button("live-reached", goal.id, "reached"))
    group("…")
    assert _goal(group).state is GoalState.REACHED
    with group.core.storage.unit() as unit:
        goal.state, goal.shared = GoalState.OPEN, False
        unit.goals.save(goal)
    group.send("Mark", button=button("live-reached", goal.id, "reached"))
    group("…")
    assert not [each for each in group.said_to("Anna") if "klonk zo" in each.message.text]


def _goal(play: Play) -> Goal:
    with play.core.storage.unit() as unit:
        (goal,) = unit.goals.where()
    return goal


def _shares_a_goal(play: Play) -> None:
    """Let Anna write a goal, and share it with the group."""
    play.send("Anna", text="doelen")
    play.send("Anna", text="Weer zwemmen")
    for label in ("Delen met de groep", "Ja, deel dit"):
        play.presses("Anna", label)
    play("…")


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


def a_meeting(play: Play, starts_local: str, with_ids: Sequence[UUID] = ()) -> Meeting:
    """Give a group one more meeting, planned at the table the time before."""
    with play.core.storage.unit() as unit:
        (group,) = unit.groups.where()
        return unit.meetings.add(
            Meeting(
                group_id=group.id,
                state=MeetingState.PLANNED,
                starts_local=datetime.fromisoformat(starts_local),
                created_at=play.clock.now(),
                with_ids=list(with_ids),
            )
        )


def held(play: Play, owner: str, starts_local: str, *lines: str) -> None:
    """Let an owner lead a meeting with everybody, note these, and stop."""
    english = owner in play.english
    play.until(datetime.fromisoformat(starts_local).replace(tzinfo=AMSTERDAM))
    play.send(owner, text="beginnen")
    play.presses(owner, "Begin" if english else "Beginnen")
    play.presses(owner, "Everybody is here" if english else "Iedereen is er")
    for line in lines:
        play.send(owner, text=line)
    for label in (
        ("More", "Stop the meeting", "Yes, stop") if english else ("Meer", "Stoppen", "Ja, stoppen")
    ):
        play.presses(owner, label)
    play("…")


def accepts(play: Play, words: str, state: TaskState = TaskState.ACCEPTED) -> None:
    """Let whoever a task is for have said so."""
    with play.core.storage.unit() as unit:
        (task,) = [each for each in unit.tasks.where() if words in each.text]
        task.state = state
        unit.tasks.save(task)


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
