"""Tasks: somebody's only when they said yes, and asked about kindly."""

import pytest

from domain.groups import SummaryRoute
from domain.tasks import Task, TaskNews, TaskState
from handlers.talk.turn import button
from tests.chat import Play
from tests.conversations.groups import a_group, a_planned_meeting


@pytest.fixture
def group(play: Play) -> Play:
    """Give a group of four, one of them without the app, on the day of its meeting."""
    a_group(play, members=["Mark"], without_app=["Noor"], professionals=["Sanne"])
    a_planned_meeting(play, "2026-12-01T14:00")
    play("""
        -- 2026-12-01 14:00 --
        …
    """)
    return play


def met(play: Play, *lines: str, who: str = "Anna") -> None:
    """Let a meeting be held in which these tasks come up; its owner sees the draft at once."""
    play.send(who, text="beginnen")
    play.presses(who, "Beginnen")
    for line in lines:
        play.send(who, text=f"/taak {line}")
        if "Zonder dag" in play.last(who).labels:
            play.presses(who, "Zonder dag")
        play.presses(who, "Ja")
    play.presses(who, "Stoppen")
    play.presses(who, "Ja, stoppen")
    play.send(who, text="verslag")
    play("…")


def test_a_tasks_whole_life(group: Play) -> None:
    """Asked after the meeting, accepted, asked about once when due, done, and told on a yes."""
    met(group, "Mark belt de woningbouw vrijdag")
    group("""
        -- 2026-12-01 14:29 --
        -- 2026-12-01 14:30 --
        Bot → Mark: Bij de groep van Anna staat dit bij jouw naam:
            "belt de woningbouw (voor vrijdag 4 december)" Wil je dit doen? …
            [Ja] [Nee] [Iets anders]
        Mark: ja
        Bot → Mark: Fijn. Dit staat nu bij jouw taken: "belt de woningbouw"
            Op vrijdag 4 december vraag ik hoe het gaat. …
        Mark: taken
        Bot → Mark: Dit staat bij jouw naam. …
            – belt de woningbouw (voor vrijdag 4 december) [belt de woningbouw]
        -- 2026-12-04 09:59 --
        -- 2026-12-04 10:00 --
        Bot → Mark: Dag Mark. Hoe staat het hiermee: "belt de woningbouw"
            [Gedaan] [Nog niet] [Hulp is fijn]
        Mark: [Gedaan]
        Bot → Mark: Dank je. Mag Anna het weten? [Ja] [Nee] [Toch niet klaar]
        Mark: [Ja]
        Bot → Mark: Goed. Anna hoort het van mij.
        Bot → Anna: Mark heeft dit gedaan: "belt de woningbouw"
        Mark: [Ja]
        Mark: taken
        Bot → Mark: Er staan geen taken bij jouw naam.
    """)


def test_not_yet_is_told_to_nobody_and_asked_about_once_more(group: Play) -> None:
    """At most two questions in all, and the owner hears nothing of a "not yet"."""
    met(group, "Mark belt de woningbouw vrijdag")
    group("""
        -- 2026-12-01 14:30 --
        …
        Mark: ja
        …
        -- 2026-12-02 10:00 --
        …
    """)
    heard = len(group.said_to("Anna"))
    group("""
        -- 2026-12-04 10:00 --
        Bot → Mark: Dag Mark. … [Gedaan] [Nog niet] [Hulp is fijn]
        Mark: nog niet
        Bot → Mark: Prima. Ik vertel dit niemand. Zal ik nog één keer vragen?
            [Over een week] [Nee]
        Mark: [Over een week]
        Bot → Mark: Goed. Op vrijdag 11 december vraag ik het nog één keer.
        -- 2026-12-11 10:00 --
        Bot → Mark: Dag Mark. …
        Mark: [Nog niet]
        Bot → Mark: Prima. Ik vertel dit niemand. Ik vraag er niet meer naar. …
        -- 2027-01-20 10:00 --
    """)
    assert len(group.said_to("Anna")) == heard
    assert _task(group).asked == 2


def test_help_reaches_the_owner_only_on_a_yes(group: Play) -> None:
    """Who wants help says whether the owner may know."""
    met(group, "Mark belt de woningbouw vrijdag")
    group("""
        -- 2026-12-01 14:30 --
        …
        Mark: ja
        …
        -- 2026-12-04 10:00 --
        …
        Mark: [Hulp is fijn]
        Bot → Mark: Goed dat je het zegt. Mag Anna weten dat je hulp wilt? [Ja] [Nee]
        Mark: [Nee]
        Bot → Mark: Goed. Ik vertel het niemand.
        Mark: taken
        Bot → Mark: …
        Mark: [belt de woningbouw]
        Bot → Mark: Dag Mark. … [Gedaan] [Nog niet] [Hulp is fijn] [Toch liever niet]
        Mark: ik wil hulp
        Bot → Mark: Goed dat je het zegt. Mag Anna weten dat je hulp wilt? [Ja] [Nee]
        Mark: ja
        Bot → Mark: Goed. Anna hoort het van mij.
        Bot → Anna: Mark wil graag hulp bij: "belt de woningbouw"
    """)
    assert _task(group).told is TaskNews.HELP


def test_no_needs_no_reason_and_goes_to_the_owner(group: Play) -> None:
    """The owner asks another, for whom it is a new question, or lets it be."""
    met(group, "Mark belt de woningbouw vrijdag")
    group("""
        -- 2026-12-01 14:30 --
        …
        Mark: nee
        Bot → Mark: Dat is goed. Anna hoort alleen: liever niet.
        Bot → Anna: Mark doet dit liever niet: "belt de woningbouw" Dat mag. Wat wil jij ermee?
            [Iemand anders vragen] [Laat maar]
        Anna: [Iemand anders vragen]
        Bot → Anna: Wie wil je vragen? … [Anna] [Noor] [Sanne] [Toch niemand]
        Anna: [Toch niemand]
        Bot → Anna: Deze taak is nu van niemand: "belt de woningbouw" …
        Anna: [Iemand anders vragen]
        …
        Anna: [Noor]
        Bot → Anna: Dit staat bij de naam van Noor:
            "belt de woningbouw (voor vrijdag 4 december)" … [Ja] [Nee] [Iets anders]
        Mark: [Ja]
        Anna: [Ja]
        Bot → Anna: Genoteerd: Noor doet dit: "belt de woningbouw"
        -- 2026-12-04 10:00 --
        Bot → Anna: Noor zou dit doen: "belt de woningbouw" Weet je hoe het ermee staat?
            [Gedaan] [Nog niet] [Hulp is fijn]
        Anna: [Hulp is fijn]
        Bot → Anna: Goed dat je het zegt. Misschien kun je samen met Noor kijken …
        Anna: [Gedaan]
        Bot → Anna: Mooi. Dit is klaar: "belt de woningbouw" [Toch niet klaar]
        Anna: [Toch niet klaar]
        Bot → Anna: Noor zou dit doen: … [Gedaan] [Nog niet] [Hulp is fijn]
    """)


def test_a_yes_can_be_taken_back(group: Play) -> None:
    """Also later no is fine, and nothing is asked any more."""
    met(group, "Mark belt de woningbouw vrijdag")
    group("""
        -- 2026-12-01 14:30 --
        …
        Mark: ja
        …
        Mark: taken
        …
        Mark: 1
        Bot → Mark: Dag Mark. …
        Mark: toch liever niet
        Bot → Mark: Dat is goed. Anna hoort alleen: liever niet.
        Bot → Anna: Mark doet dit liever niet: …
        Anna: laat maar
        Bot → Anna: Goed. Dit hoeft niet meer: "belt de woningbouw"
        -- 2026-12-04 10:00 --
    """)
    assert _task(group).state is TaskState.LET_GO


def test_something_else_is_settled_by_the_owner(group: Play) -> None:
    """What somebody would rather do is theirs once the owner agrees."""
    met(group, "Mark belt de woningbouw vrijdag")
    group("""
        -- 2026-12-01 14:30 --
        …
        Mark: [Iets anders]
        Bot → Mark: Het gaat om: "belt de woningbouw" Wat zou je wel willen doen? …
        Mark: Ik mail de woningbouw
        Bot → Mark: Dank je. Anna leest het en laat iets weten. …
        Bot → Anna: Mark wil het anders: "Ik mail de woningbouw"
            Het ging om: "belt de woningbouw" Wat vind jij?
            [Goed zo] [Iemand anders vragen] [Laat maar]
        Anna: [Goed zo]
        Bot → Anna: Fijn. Mark doet nu dit: "Ik mail de woningbouw"
        Bot → Mark: Anna vindt het goed.
            Dit is nu jouw taak: "Ik mail de woningbouw (voor vrijdag 4 december)"
        Anna: [Laat maar]
    """)
    task = _task(group)
    assert (task.state, task.text) == (TaskState.ACCEPTED, "Ik mail de woningbouw")


def test_a_professionals_chat_holds_nothing_until_they_look(group: Play) -> None:
    """What is asked of a professional is nameless, unless the owner chose the chat."""
    met(group, "Sanne belt de huisarts vrijdag")
    group("""
        -- 2026-12-01 14:30 --
        Bot → Sanne: Er staat een vraag voor je klaar. Kijken mag wanneer je wilt. [Bekijken]
        Sanne: [Bekijken]
        Bot → Sanne: Bij de groep van Anna staat dit bij jouw naam: "belt de huisarts …
        Sanne: ja
        Bot → Sanne: Fijn. …
        -- 2026-12-04 10:00 --
        Bot → Sanne: Er is een taak waar ik naar wil vragen. … [Bekijken]
        Sanne: bekijken
        Bot → Sanne: Dag Sanne. Hoe staat het hiermee: "belt de huisarts"
            [Gedaan] [Nog niet] [Hulp is fijn] [Toch liever niet]
    """)


def test_a_professional_whose_chat_was_chosen_is_asked_there(group: Play) -> None:
    """The owner chose the chat for them: the question comes as to anybody."""
    with group.core.storage.unit() as unit:
        (member,) = unit.members.where(kind="professional")
        member.route = SummaryRoute.CHAT
        unit.members.save(member)
    met(group, "Sanne belt de huisarts vrijdag")
    group("""
        -- 2026-12-01 14:30 --
        Bot → Sanne: Bij de groep van Anna staat dit bij jouw naam: "belt de huisarts …
    """)


def test_the_owners_own_task_is_told_to_nobody(group: Play) -> None:
    """The owner is asked like anybody, and there is nobody to tell."""
    met(group, "ik koop zwemkleren")
    group("""
        -- 2026-12-01 14:30 --
        …
        Anna: [Iets anders]
        Bot → Anna: Het gaat om: "koop zwemkleren" …
        Anna: ik leen zwemkleren
        Bot → Anna: Fijn. Dit staat nu bij jouw taken: "ik leen zwemkleren" …
        Anna: taken
        …
        Anna: [ik leen zwemkleren]
        …
        Anna: toch liever niet
        Bot → Anna: Deze taak is nu van niemand: "ik leen zwemkleren" …
        Anna: [Iemand anders vragen]
        Bot → Anna: Wie wil je vragen? … [Mark] [Noor] [Sanne] [Toch niemand]
        Anna: [Mark]
        Bot → Anna: Ik vraag het aan Mark: "ik leen zwemkleren" Bij een nee hoor je het.
        Bot → Mark: Bij de groep van Anna staat dit bij jouw naam: "ik leen zwemkleren" …
        Mark: nee
        …
        Anna: [Iemand anders vragen]
        …
        Anna: [Anna]
        Bot → Anna: Dit staat bij jouw naam: "ik leen zwemkleren" … [Ja] [Nee] [Iets anders]
        Anna: ja
        …
        Anna: taken
        …
        Anna: 1
        …
        Anna: [Hulp is fijn]
        Bot → Anna: Goed dat je het zegt. Misschien kan iemand uit de groep helpen. …
        Anna: [Nog niet]
        Bot → Anna: Prima. Ik vertel dit niemand. …
        Anna: [Gedaan]
        Bot → Anna: Mooi. Dit is klaar: "ik leen zwemkleren" …
    """)


def test_nobody_answers_for_another(group: Play) -> None:
    """Only whose it is may answer; also the owner may not, for somebody with the app."""
    met(group, "Mark belt de woningbouw vrijdag")
    group("""
        -- 2026-12-01 14:30 --
        …
    """)
    task = _task(group)
    for who in ("Sanne", "Anna"):
        for name, arg in (
            ("task-say", "yes"),
            ("task-is", "done"),
            ("task-tell", "done.yes"),
            ("task-again", "yes"),
            ("task-see", ""),
        ):
            group.send(who, button=button(name, task.id, arg))
    for arg in ("let-be", "another", "so", "back", "0000"):
        group.send("Sanne", button=button("task-owner", task.id, arg))
        group.send("Anna", button=button("task-owner", task.id, arg))
    group("")
    assert _task(group).state is TaskState.OFFERED


def test_a_task_due_on_the_day_itself_is_asked_about_the_next_day(group: Play) -> None:
    """Nobody is asked how it went on the day that they said yes."""
    met(group, "Mark belt de woningbouw vandaag")
    group("""
        -- 2026-12-01 14:30 --
        …
        Mark: ja
        Bot → Mark: … Op woensdag 2 december vraag ik hoe het gaat. …
        -- 2026-12-02 10:00 --
        Bot → Mark: Dag Mark. …
    """)


def test_tasks_of_several_groups_in_one_look(play: Play) -> None:
    """`/taken` shows over all groups what has my name on it, asked and accepted."""
    for owner in ("Anna", "Bert"):
        a_group(play, owner, ["Mark"])
    a_planned_meeting(play, "2026-11-22T14:00")
    met(play, "Mark belt de bank", "Mark bakt taart")
    play("""
        -- 2026-11-22 10:45 --
        …
        Mark: taken
        Bot → Mark: Dit staat bij jouw naam. …
            – belt de bank, groep van Anna: wil je dit doen?
            – bakt taart, groep van Anna: wil je dit doen? [belt de bank] [bakt taart]
        Mark: [bakt taart]
        Bot → Mark: De groep van Anna: Bij de groep van Anna staat dit bij jouw naam:
            "bakt taart" …
    """)


def test_tasks_in_english(play: Play) -> None:
    """The main way in English, by typing."""
    a_group(play, "Tom", ["Kim"], english=["Tom", "Kim"])
    a_planned_meeting(play, "2026-11-24T14:00", "Tom")
    play.send("Tom", text="begin")
    play.send("Tom", text="yes")
    play.send("Tom", text="/task Kim calls the pool on Friday")
    play.send("Tom", text="yes")
    play.presses("Tom", "Stop")
    play.presses("Tom", "Yes, stop")
    play.send("Tom", text="summary")
    play("""
        …
        -- 2026-11-22 10:45 --
        Bot → Kim: In the group of Tom this has your name on it:
            "calls the pool (by Friday 27 November)" Would you like to do this? …
            [Yes] [No] [Something else]
        Kim: yes
        Bot → Kim: Good. … On Friday 27 November I ask how it goes. …
        -- 2026-11-27 10:00 --
        Bot → Kim: Hello Kim. How is this going: "calls the pool" [Done] [Not yet]
            [Help would be nice]
        Kim: done
        Bot → Kim: Thank you. May Tom know? [Yes] [No] [Not done after all]
        Kim: no
        Bot → Kim: All right. I tell nobody.
    """)


def _task(play: Play) -> Task:
    with play.core.storage.unit() as unit:
        (task,) = unit.tasks.where()
        return task
