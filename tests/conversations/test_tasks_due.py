"""When a task is asked about: on its day or the day after, and not while somebody can't."""

from datetime import date, datetime, timedelta
from uuid import uuid4

import pytest

from domain.clock import day_in
from messages.incoming import Incoming
from tests.chat import Play
from tests.conversations.groups import a_planned_meeting
from tests.conversations.tasks import a_tuesday, given, the_task


@pytest.fixture
def group(play: Play) -> Play:
    """Give a group of four, one of them without the app, on a Tuesday."""
    return a_tuesday(play)


def test_what_is_not_done_after_all_is_asked_about_on_its_day(group: Play) -> None:
    """A tap beside it loses nothing: the question still comes."""
    given(group, "Mark belt de woningbouw vrijdag")
    group("""
        Mark: ja
        …
        Mark: taken
        …
        Mark: 1
        Bot → Mark: Dag Mark. …
        Mark: [Gedaan]
        Bot → Mark: Dank je. Dit is klaar: … [Ja] [Nee] [Toch niet klaar]
        Mark: [Toch niet klaar]
        Bot → Mark: Dag Mark. …
        -- 2026-12-04 10:00 --
        Bot → Mark: Dag Mark. Hoe staat het hiermee: "belt de woningbouw" …
    """)


@pytest.mark.parametrize(
    ("answered", "is_asked"),
    [("hoeft niet meer", False), ("gedaan", False), (None, True)],
    ids=["let-go", "done", "nothing"],
)
def test_who_answers_while_the_question_waits_is_not_asked(
    group: Play, answered: str | None, *, is_asked: bool
) -> None:
    """The platform takes nothing for a while: of what is not theirs any more nothing is asked."""
    given(group, "Mark belt de woningbouw vrijdag")
    for said in ("ja", "taken", "1"):
        group.send("Mark", text=said)
    group("…")
    heard = len(group.said_to("Mark"))
    group.clock.set(datetime.fromisoformat("2026-12-04T10:00+01:00"))
    for moment in group.core.moments.due():
        group.core.turns.take(moment)
    if answered:
        event = Incoming("practice", event_id=uuid4().hex, address="Mark", text=answered)
        group.core.turns.take(event)
    group.deliver()
    asked = [each for each in group.said_to("Mark")[heard:] if "Hoe staat" in each.message.text]
    assert bool(asked) is is_asked


def test_a_task_due_on_the_day_itself_is_asked_about_the_next_day(group: Play) -> None:
    """Nobody is asked how it went on the day that they said yes."""
    given(group, "Mark belt de woningbouw vandaag")
    group("""
        Mark: ja
        Bot → Mark: … Op woensdag 2 december vraag ik hoe het gaat. …
        -- 2026-12-02 10:00 --
        Bot → Mark: Dag Mark. …
    """)


def test_another_day_is_named_and_not_yet_is_told_to_nobody(group: Play) -> None:
    """Who says not yet may say when: it is asked about that day, and nobody else hears it."""
    given(group, "Mark belt de woningbouw vrijdag")
    group("""
        Mark: ja
        …
        Mark: taken
        …
        Mark: [belt de woningbouw]
        …
        Mark: [Nog niet]
        Bot → Mark: Prima. Ik vertel dit niemand. Wanneer zal ik vragen hoe het gaat?
            [Over een week] [Andere dag] [Niet vragen]
        Mark: andere dag
        Bot → Mark: Voor wanneer? … [Kies uit een kalender] [Zonder dag]
        Mark: ooit eens
        Bot → Mark: Die dag snap ik nog niet. …
        Mark: half december
        Bot → Mark: Wat bedoelen jullie? [vrijdag 11 december] [zondag 20 december] [Andere dag]
        Mark: maandag 14 december
        Bot → Mark: Goed. Op maandag 14 december vraag ik het.
        -- 2026-12-14 10:00 --
        Bot → Mark: Dag Mark. Hoe staat het hiermee: …
    """)


def test_what_comes_again_stays_theirs_until_they_say_no_more(group: Play) -> None:
    """Done, it is theirs for the next time; unanswered, it is asked about twice and no more."""
    given(group, "Mark zet elke maandag de vuilnis buiten")
    group("""
        Mark: ja
        Bot → Mark: … Op maandag 7 december vraag ik hoe het gaat. …
        -- 2026-12-07 10:00 --
        Bot → Mark: Dag Mark. …
        Mark: gedaan
        Bot → Mark: Dank je. De volgende keer is maandag 14 december: … [Ja] [Nee]
            [Hierna niet meer]
        Mark: [Nee] (Mag Anna het weten)
        Bot → Mark: Goed. Ik vertel het niemand.
        -- 2026-12-14 10:00 --
        Bot → Mark: Dag Mark. …
        -- 2026-12-21 10:00 --
        Bot → Mark: Dag Mark. …
        -- 2027-01-11 10:00 --
        Mark: [Gedaan]
        Bot → Mark: Dank je. De volgende keer is maandag 18 januari: …
        Mark: hierna niet meer
        Bot → Mark: Goed. Dit hoeft niet meer: "zet elke maandag de vuilnis buiten"
            Mag Anna het weten? [Ja] [Nee]
        Mark: ja
        Bot → Mark: Goed. Anna hoort het van mij.
        Bot → Anna: Dit hoeft niet meer, zegt Mark: "zet elke maandag de vuilnis buiten"
        -- 2027-01-19 10:00 --
    """)


def test_tasks_wait_while_somebody_cannot(group: Play) -> None:
    """Whoever can't for a while is asked nothing, and is asked once they are back."""
    with group.core.storage.unit() as unit:
        (mark,) = [each for each in unit.members.where() if each.name == "Mark"]
        mark.paused_until = group.clock.now().date() + timedelta(days=9)
        unit.members.save(mark)
    given(group, "Mark belt de woningbouw", "wie wil de ramen lappen")
    group("""
        Mark: mensen
        …
        Mark: [Ik kan weer]
        …
        -- 2026-12-01 14:01 --
        Bot → Mark: Bij de groep van Anna staat dit bij jouw naam: "belt de woningbouw" …
        Mark: taken
        Bot → Mark: … – belt de woningbouw: wil je dit doen? – de ramen lappen: wie wil? …
    """)


def test_for_the_next_meeting_is_asked_about_the_day_after(group: Play) -> None:
    """What is for the next meeting has no day: after that meeting it is asked about, once."""
    given(group, "Mark belt de woningbouw volgende keer")
    group("""
        Mark: ja
        Bot → Mark: Fijn. … Bij de volgende bijeenkomst kijken jullie ernaar.
        -- 2026-12-20 14:00 --
    """)
    assert the_task(group).at_next


def test_the_day_after_a_late_meeting_is_a_day_of_theirs(group: Play) -> None:
    """Past midnight the day after is a day further, also where it is still yesterday in UTC."""
    given(group, "Mark belt de woningbouw volgende keer")
    group.presses("Mark", "Ja")
    a_planned_meeting(group, "2026-12-08T23:00")
    group("""
        -- 2026-12-08 23:00 --
        …
        Anna: beginnen
        …
        Anna: [Beginnen]
        …
        -- 2026-12-09 00:10 --
        Anna: [Meer]
        …
        Anna: [Stoppen]
        …
        Anna: [Ja, stoppen]
        …
        -- 2026-12-09 00:45 --
        …
    """)
    with group.core.storage.unit() as unit:
        (asks,) = unit.moments.where(kind="tasks-due")
    assert day_in("Europe/Amsterdam", asks.due_at) == date(2026, 12, 10)
