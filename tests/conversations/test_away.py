"""Not for a while: whoever says so is asked nothing, and misses nothing."""

from domain.tasks import Task, TaskState
from handlers.talk.buttons import button
from tests.chat import Play
from tests.conversations.groups import a_group, a_planned_meeting


def test_not_for_a_while(play: Play) -> None:
    """Nothing is asked; the owner hears only that, if the member agrees; back is gentle."""
    a_group(play, members=["Mark", "Noor"])
    play("""
        Mark: mensen
        Bot → Mark: …
        Mark: even niet
        Bot → Mark: Dat is goed. Ik vraag je zolang niets uit deze groep. Hoe lang?
            [Een week] [Een maand] [Tot ik het zeg] [Toch niet]
        Mark: week
        Bot → Mark: Goed. Tot en met zondag 29 november vraag ik je niets. Mag Anna weten dat je
            even niet kunt? Meer zeg ik niet. [Ja] [Nee]
        Mark: ja
        Bot → Mark: Dank je. Anna hoort alleen dat je even niet kunt. … [Ik kan weer]
        Bot → Anna: Mark kan even niet. Ik vraag Mark zolang niets. Je hoeft niets te doen.
    """)
    heard = len(play.said_to("Mark"))
    a_planned_meeting(play, "2026-12-15 14:00")
    assert len(play.said_to("Mark")) == heard
    play("""
        -- 2026-11-30 10:01 --
        Bot → Mark: Je kon even niet in de groep van Anna. Die tijd is voorbij. Niets is te laat. …
            [Kijken wat er kan] [Nog even niet]
        Bot → Mark: Er is een dag voor de groep van Anna: dinsdag 15 december om 14.00 uur. …
    """)


def test_back_before_the_time_and_nobody_needs_to_know(play: Play) -> None:
    """Until they say so; the owner is told nothing where they'd rather not."""
    a_group(play, members=["Mark", "Noor"])
    play("""
        Mark: mensen
        Bot → Mark: …
        Mark: pauze
        Bot → Mark: …
        Mark: toch niet
        Bot → Mark: Prima. Alles blijft zoals het was.
        Mark: [Ik kan even niet]
        Bot → Mark: …
        Mark: tot ik het zeg
        Bot → Mark: Goed. Ik vraag je niets tot jij weer kunt. Typ dan "mensen". …
        Mark: nee
        Bot → Mark: Goed. Ik vertel het niemand. … [Ik kan weer]
        Mark: mensen
        Bot → Mark: Je doet mee in de groep van Anna. … [Ik kan weer] [Ik stop ermee]
        Mark: ik kan weer
        Bot → Mark: Welkom terug. Niets is te laat en niets hoeft snel. [Kijken wat er kan]
        Mark: [Ik kan weer]
        Mark: kijken
        Bot → Mark: Dit is de groep van Anna. …
    """)


def test_a_question_about_a_task_waits_until_somebody_is_back(play: Play) -> None:
    """It is not asked while they can't, and not lost either."""
    a_group(play, members=["Mark"])
    with play.core.storage.unit() as unit:
        mark = next(each for each in unit.members.where() if each.name == "Mark")
        task = unit.tasks.add(
            Task(
                group_id=mark.group_id,
                member_id=mark.id,
                state=TaskState.OFFERED,
                due_on=play.clock.now().date().replace(day=24),
                created_at=play.clock.now(),
                text="het zwembad bellen",
            )
        )
    play.send("Mark", button=button("task-say", task.id, "yes"))
    play("""
        …
        Mark: mensen
        Bot → Mark: …
        Mark: even niet
        Bot → Mark: …
        Mark: een week
        Bot → Mark: …
        Mark: nee
        Bot → Mark: …
        -- 2026-11-29 20:00 --
        -- 2026-11-30 12:00 --
        Bot → Mark: Er zijn een paar dingen. … Hoe staat het hiermee: "het zwembad bellen" …
    """)
