"""Tasks: somebody's only when they said yes, and asked about kindly."""

import pytest

from domain.members import SummaryRoute
from domain.tasks import TaskNews, TaskState
from handlers.talk.buttons import button
from tests.chat import Play
from tests.conversations.groups import a_group
from tests.conversations.tasks import a_tuesday, given, the_task


@pytest.fixture
def group(play: Play) -> Play:
    """Give a group of four, one of them without the app, on a Tuesday."""
    return a_tuesday(play)


def test_a_tasks_whole_life(group: Play) -> None:
    """Asked, accepted, asked about once when due, done, told on a yes, thanked for."""
    group("""
        Anna: /taak Mark belt de woningbouw vrijdag
        Bot → Anna: Mark: belt de woningbouw Uiterlijk vrijdag 4 december. Klopt dit zo?
            [Ja] [Iemand anders] [Andere dag] [Andere woorden]
        Anna: ja
        Bot → Anna: Ik vraag het aan Mark: "belt de woningbouw" Bij een nee hoor je het.
            [Nog een taak]
        Bot → Mark: Bij de groep van Anna staat dit bij jouw naam:
            "belt de woningbouw (voor vrijdag 4 december)" Wil je dit doen? …
            [Ja] [Nee] [Iets anders]
        Mark: doe ik
        Bot → Mark: Fijn. Dit staat nu bij jouw taken: "belt de woningbouw"
            Op vrijdag 4 december vraag ik hoe het gaat. …
        Mark: taken
        Bot → Mark: Dit staat bij jouw naam. …
            – belt de woningbouw (voor vrijdag 4 december) [belt de woningbouw]
        -- 2026-12-04 09:59 --
        -- 2026-12-04 10:00 --
        Bot → Mark: Dag Mark. Hoe staat het hiermee: "belt de woningbouw"
            [Gedaan] [Nog niet] [Ik wil hulp]
            [Liever iemand anders] [Hoeft niet meer]
        Mark: is gebeurd
        Bot → Mark: Dank je. Dit is klaar: "belt de woningbouw" Mag Anna het weten?
            [Ja] [Nee] [Toch niet klaar]
        Mark: [Ja] (Mag Anna het weten)
        Bot → Mark: Goed. Anna hoort het van mij.
        Bot → Anna: Mark heeft dit gedaan: "belt de woningbouw" [Dank je wel] [Vertel de groep]
        Mark: [Ja] (Mag Anna het weten)
        Anna: dank je wel
        Bot → Anna: Goed. Mark hoort het van mij.
        Bot → Mark: Anna zegt dank je wel, voor: "belt de woningbouw"
        Mark: taken
        Bot → Mark: Er staan geen taken bij jouw naam.
    """)


def test_not_yet_is_told_to_nobody_and_asked_about_once_more(group: Play) -> None:
    """At most two questions in all, and the owner hears nothing of a "not yet"."""
    given(group, "Mark belt de woningbouw vrijdag")
    group("""
        Mark: ja
        …
    """)
    heard = len(group.said_to("Anna"))
    group("""
        -- 2026-12-04 10:00 --
        Bot → Mark: Dag Mark. … [Gedaan] [Nog niet] [Ik wil hulp]
            [Liever iemand anders] [Hoeft niet meer]
        Mark: nog niet
        Bot → Mark: Prima. Ik vertel dit niemand. Zal ik nog één keer vragen?
            [Over een week] [Andere dag] [Niet vragen]
        Mark: [Over een week]
        Bot → Mark: Goed. Op vrijdag 11 december vraag ik het.
        -- 2026-12-11 10:00 --
        Bot → Mark: Dag Mark. …
        Mark: [Nog niet]
        Bot → Mark: Prima. Ik vertel dit niemand. Ik vraag er niet meer naar. …
        -- 2027-01-20 10:00 --
    """)
    assert len(group.said_to("Anna")) == heard
    assert the_task(group).asked == 2


def test_help_reaches_the_owner_only_on_a_yes(group: Play) -> None:
    """Who wants help says whether the owner may know."""
    given(group, "Mark belt de woningbouw vrijdag")
    group("""
        Mark: ja
        …
        -- 2026-12-04 10:00 --
        …
        Mark: [Ik wil hulp]
        Bot → Mark: Goed dat je het zegt. Mag Anna weten dat je hulp wilt? [Ja] [Nee]
        Mark: [Nee]
        Bot → Mark: Goed. Ik vertel het niemand.
        Mark: taken
        Bot → Mark: …
        Mark: [belt de woningbouw]
        Bot → Mark: Dag Mark. …
        Mark: ik wil hulp
        Bot → Mark: Goed dat je het zegt. Mag Anna weten dat je hulp wilt? [Ja] [Nee]
        Mark: ja
        Bot → Mark: Goed. Anna hoort het van mij.
        Bot → Anna: Mark wil graag hulp bij: "belt de woningbouw" [Vertel de groep]
    """)
    assert the_task(group).told is TaskNews.HELP


def test_no_needs_no_reason_and_goes_to_the_owner(group: Play) -> None:
    """The owner asks another, for whom it is a new question, or lets it be."""
    given(group, "Mark belt de woningbouw vrijdag")
    group("""
        Mark: nee
        Bot → Mark: Dat is goed. Anna hoort alleen: liever niet.
        Bot → Anna: Mark doet dit liever niet: "belt de woningbouw" Dat mag. Wat wil jij ermee?
            [Iemand anders vragen] [Laat maar]
        Anna: [Iemand anders vragen]
        Bot → Anna: Wie wil je vragen? … [Anna] [Noor] [Sanne]
            [Wie het wil] [Toch niemand]
        Anna: [Toch niemand]
        Bot → Anna: Deze taak is nu van niemand: "belt de woningbouw" …
        Anna: [Iemand anders vragen]
        …
        Anna: [Noor]
        Bot → Anna: Dit staat bij de naam van Noor:
            "belt de woningbouw (voor vrijdag 4 december)" … [Ja] [Nee] [Iets anders]
        Mark: [Ja]
        Anna: [Ja]
        Bot → Anna: Genoteerd: Noor doet dit: "belt de woningbouw (voor vrijdag 4 december)"
        -- 2026-12-04 10:00 --
        Bot → Anna: Noor zou dit doen: "belt de woningbouw" Weet je hoe het ermee staat?
            [Gedaan] [Nog niet] [Wil hulp]
            [Liever iemand anders] [Hoeft niet meer]
        Anna: [Wil hulp]
        Bot → Anna: Goed dat je het zegt. Misschien kun je samen met Noor kijken …
        Anna: [Gedaan]
        Bot → Anna: Dank je. Dit is klaar: "belt de woningbouw" [Toch niet klaar]
        Anna: [Toch niet klaar]
        Bot → Anna: Noor zou dit doen: … [Gedaan] [Nog niet] [Wil hulp]
            [Liever iemand anders] [Hoeft niet meer]
    """)


def test_a_yes_can_be_taken_back(group: Play) -> None:
    """Also later no is fine, and nothing is asked any more."""
    given(group, "Mark belt de woningbouw vrijdag")
    group("""
        Mark: ja
        …
        Mark: taken
        …
        Mark: 1
        Bot → Mark: Dag Mark. …
        Mark: toch liever niet
        Bot → Mark: Dat mag altijd. Wie wil je vragen voor: "belt de woningbouw" …
            [Anna] [Anna zoekt iemand] [Toch ik]
        Mark: anna zoekt iemand
        Bot → Mark: Dat is goed. Anna hoort alleen: liever niet.
        Bot → Anna: Mark doet dit liever niet: …
        Anna: laat maar
        Bot → Anna: Goed. Dit hoeft niet meer: "belt de woningbouw"
        -- 2026-12-04 10:00 --
    """)
    assert the_task(group).state is TaskState.LET_GO


def test_something_else_is_settled_by_the_owner(group: Play) -> None:
    """What somebody would rather do is theirs once the owner agrees."""
    given(group, "Mark belt de woningbouw vrijdag")
    group("""
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
    task = the_task(group)
    assert (task.state, task.text) == (TaskState.ACCEPTED, "Ik mail de woningbouw")


def test_a_professionals_chat_holds_nothing_until_they_look(group: Play) -> None:
    """What is asked of a professional is nameless, unless the owner chose the chat."""
    group("""
        Anna: /taak Sanne belt de huisarts vrijdag
        …
        Anna: ja
        Bot → Anna: …
        Bot → Sanne: Er staat een vraag voor je klaar. Kijken mag wanneer je wilt. [Bekijken]
        Sanne: [Bekijken]
        Bot → Sanne: Bij de groep van Anna staat dit bij jouw naam: "belt de huisarts …
        Sanne: ja
        Bot → Sanne: Fijn. …
        -- 2026-12-04 10:00 --
        Bot → Sanne: Er is een taak waar ik naar wil vragen. … [Bekijken]
        Sanne: bekijken
        Bot → Sanne: Dag Sanne. Hoe staat het hiermee: "belt de huisarts"
            [Gedaan] [Nog niet] [Ik wil hulp] [Liever iemand anders]
            [Hoeft niet meer]
    """)


def test_a_professional_whose_chat_was_chosen_is_asked_there(group: Play) -> None:
    """The owner chose the chat for them: the question comes as to anybody."""
    with group.core.storage.unit() as unit:
        (member,) = unit.members.where(kind="professional")
        member.route = SummaryRoute.CHAT
        unit.members.save(member)
    group("""
        Anna: /taak Sanne belt de huisarts vrijdag
        …
        Anna: ja
        Bot → Anna: …
        Bot → Sanne: Bij de groep van Anna staat dit bij jouw naam: "belt de huisarts …
    """)


def test_nobody_answers_for_another(group: Play) -> None:
    """Only whose it is may answer; also the owner may not, for somebody with the app."""
    given(group, "Mark belt de woningbouw vrijdag")
    group("""
    """)
    task = the_task(group)
    for who in ("Sanne", "Anna"):
        for name, arg in (
            ("task-say", "yes"),
            ("task-is", "done"),
            ("task-tell", "done.yes"),
            ("task-again", "yes"),
            ("task-see", ""),
            ("task-hand", ""),
            ("task-over", "yes"),
            ("task-gave", "0.yes"),
            ("task-helps", ""),
            ("task-news", ""),
        ):
            group.send(who, button=button(name, task.id, arg))
    for arg in ("let-be", "another", "so", "back", "0000"):
        group.send("Sanne", button=button("task-owner", task.id, arg))
        group.send("Mark", button=button("task-goal", task.id, arg))
        group.send("Mark", button=button("task-group", task.id, f"done.{arg}"))
        group.send("Anna", button=button("task-owner", task.id, arg))
    group("")
    assert the_task(group).state is TaskState.OFFERED


def test_tasks_of_several_groups_in_one_look(play: Play) -> None:
    """`/taken` shows over all groups what has my name on it, asked and accepted."""
    for owner in ("Anna", "Bert"):
        a_group(play, owner, ["Mark"])
    given(play, "Mark belt de bank", "Mark bakt taart")
    play("""
        -- 2026-11-22 10:45 --
        …
        Mark: taken
        Bot → Mark: Dit staat bij jouw naam. …
            – De groep van Anna: belt de bank: wil je dit doen?
            – De groep van Anna: bakt taart: wil je dit doen? [belt de bank] [bakt taart]
        Mark: [bakt taart]
        Bot → Mark: De groep van Anna: Bij de groep van Anna staat dit bij jouw naam:
            "bakt taart" …
    """)


def test_tasks_of_several_groups_name_nobody_to_a_nameless_professional(play: Play) -> None:
    """In Noor's chat each group is called by the two words that she told its owner."""
    for owner in ("Anna", "Bert"):
        a_group(play, owner, [], professionals=["Noor"])
    given(play, "Noor belt de bank")
    play("""
        -- 2026-11-22 10:45 --
        …
        Noor: taken
        Bot → Noor: … – Groep …: belt de bank: wil je dit doen? [belt de bank]
    """)
    assert "Anna" not in play.last("Noor").message.text


def test_tasks_in_english(play: Play) -> None:
    """The main way in English, by typing."""
    a_group(play, "Tom", ["Kim"], english=["Tom", "Kim"])
    play("""
        Tom: /task Kim calls the pool on Friday
        Bot → Tom: Kim: calls the pool By Friday 27 November. Is this right? …
        Tom: yes
        Bot → Tom: I ask Kim: "calls the pool" …
        Bot → Kim: In the group of Tom this has your name on it:
            "calls the pool (by Friday 27 November)" Would you like to do this? …
            [Yes] [No] [Something else]
        Kim: yes
        Bot → Kim: Good. … On Friday 27 November I ask how it goes. …
        -- 2026-11-27 10:00 --
        Bot → Kim: Hello Kim. How is this going: "calls the pool" [Done] [Not yet]
            [I want help] [Rather somebody else] [No longer needed]
        Kim: done
        Bot → Kim: Thank you. This is done: "calls the pool" May Tom know?
            [Yes] [No] [Not done after all]
        Kim: no
        Bot → Kim: All right. I tell nobody.
        Tom: /task who wants to water the plants every Sunday
        Bot → Tom: Who wants to: water the plants every Sunday
            The first time: Sunday 29 November. Is this right? …
        Tom: yes
        Bot → Tom: I ask it in the group. … [I'll do it] [Let it be] [One more task]
        Bot → Kim: In the group of Tom we look for somebody for: … [I'll do it]
        Kim: i'll do it
        Bot → Kim: Good. … On Sunday 29 November I ask how it goes. …
        Bot → Tom: Kim is going to do this: …
        Tom: i'll do it
        Bot → Tom: Thank you. Somebody else does this already. …
    """)


def test_who_types_calls_themselves_i_and_may_say_another_day(group: Play) -> None:
    """Where buttons are shown too, people go on as they talk."""
    group("""
        Anna: /taak koffie halen op dinsdag
        Bot → Anna: Wie wil dit doen: "koffie halen"? [Anna] [Mark] [Noor] [Sanne] [Wie wil]
        Anna: dat doe ik
        Bot → Anna: Wat bedoelen jullie? [dinsdag 1 december] [dinsdag 8 december]
            [Andere dag]
        Anna: volgende week woensdag
        Bot → Anna: Anna: koffie halen Uiterlijk woensdag 9 december. …
        Anna: stop
        …
    """)
