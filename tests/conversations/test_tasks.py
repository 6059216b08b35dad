"""Tasks: somebody's only when they said yes, and asked about kindly."""

from datetime import date, datetime, timedelta
from uuid import uuid4

import pytest

from domain.clock import day_in
from domain.members import MemberState, SummaryRoute
from domain.tasks import Task, TaskNews, TaskState
from handlers.talk.buttons import button
from messages.incoming import Incoming
from tests.chat import Play
from tests.conversations.groups import a_group, a_planned_meeting
from tests.conversations.tasks import given


@pytest.fixture
def group(play: Play) -> Play:
    """Give a group of four, one of them without the app, on a Tuesday."""
    a_group(play, members=["Mark"], without_app=["Noor"], professionals=["Sanne"])
    play("""
        -- 2026-12-01 14:00 --
        …
    """)
    return play


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
        Mark: ja
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
        Mark: [Gedaan]
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
    assert _task(group).asked == 2


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
    assert _task(group).told is TaskNews.HELP


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
            [Gedaan] [Nog niet] [Ik wil hulp]
            [Liever iemand anders] [Hoeft niet meer]
        Anna: [Ik wil hulp]
        Bot → Anna: Goed dat je het zegt. Misschien kun je samen met Noor kijken …
        Anna: [Gedaan]
        Bot → Anna: Dank je. Dit is klaar: "belt de woningbouw" [Toch niet klaar]
        Anna: [Toch niet klaar]
        Bot → Anna: Noor zou dit doen: … [Gedaan] [Nog niet] [Ik wil hulp]
            [Liever iemand anders] [Hoeft niet meer]
    """)


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
    assert _task(group).state is TaskState.LET_GO


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
    task = _task(group)
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


def test_the_owners_own_task_is_told_to_nobody(group: Play) -> None:
    """What owners take upon themselves is theirs at once, and there is nobody to tell."""
    group("""
        Anna: /taak ik koop zwemkleren
        Bot → Anna: Voor wanneer? … [Volgende bijeenkomst] [Kies uit een kalender] [Zonder dag]
        Anna: volgende keer
        Bot → Anna: Anna: koop zwemkleren Bij de volgende bijeenkomst. Klopt dit zo? …
        Anna: ja
        Bot → Anna: Dit staat nu bij jouw taken: "koop zwemkleren (bij de volgende bijeenkomst)"
            [Nog een taak]
        Anna: taken
        Bot → Anna: … [koop zwemkleren] [Nieuwe taak] [Wie doet wat]
        Anna: [koop zwemkleren]
        …
        Anna: [Liever iemand anders]
        Bot → Anna: Dat mag altijd. … [Mark] [Sanne] [Noor] [Van niemand] [Toch ik]
        Anna: van niemand
        Bot → Anna: Deze taak is nu van niemand: "koop zwemkleren" …
        Anna: taken
        Bot → Anna: … – koop zwemkleren (bij de volgende bijeenkomst): nu van niemand …
        Anna: [Iemand anders vragen]
        Bot → Anna: Wie wil je vragen? …
        Anna: [Mark]
        Bot → Anna: Ik vraag het aan Mark: …
        Bot → Mark: Bij de groep van Anna staat dit bij jouw naam: …
    """)


def test_nobody_answers_for_another(group: Play) -> None:
    """Only whose it is may answer; also the owner may not, for somebody with the app."""
    given(group, "Mark belt de woningbouw vrijdag")
    group("""
    """)
    task = _task(group)
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
    assert _task(group).state is TaskState.OFFERED


def test_a_task_due_on_the_day_itself_is_asked_about_the_next_day(group: Play) -> None:
    """Nobody is asked how it went on the day that they said yes."""
    given(group, "Mark belt de woningbouw vandaag")
    group("""
        Mark: ja
        Bot → Mark: … Op woensdag 2 december vraag ik hoe het gaat. …
        -- 2026-12-02 10:00 --
        Bot → Mark: Dag Mark. …
    """)


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


def test_who_wants_it_is_the_first_who_says_yes(group: Play) -> None:
    """All are asked, the first gets it, the owner hears who, and whoever is late hears kindly."""
    a_second_professional = button("task-take", None)
    group.send("Mark", button=a_second_professional)
    group("""
        Anna: /taak wie wil Anna naar het zwembad brengen, dinsdag 8 december
        Bot → Anna: Wie wil: Anna naar het zwembad brengen Uiterlijk dinsdag 8 december. …
        Anna: ja
        Bot → Anna: Ik vraag het in de groep. … [Noor doet het] [Dat doe ik] [Laat maar]
            [Nog een taak]
        Bot → Mark: In de groep van Anna zoeken we iemand voor: "Anna naar het zwembad brengen …
            [Dat doe ik]
        Bot → Sanne: Er staat een vraag voor je klaar. … [Bekijken]
        Mark: taken
        Bot → Mark: … – Anna naar het zwembad brengen (voor dinsdag 8 december): wie wil? …
        Mark: dat doe ik
        Bot → Mark: Fijn. Dit staat nu bij jouw taken: "Anna naar het zwembad brengen" …
        Bot → Anna: Mark gaat dit doen: "Anna naar het zwembad brengen …
        Sanne: bekijken
        Bot → Sanne: Dank je. Iemand anders doet dit al. …
        Anna: [Noor doet het]
        Bot → Anna: Dank je. Iemand anders doet dit al. …
        Anna: [Laat maar]
        Anna: taken
        Bot → Anna: Er staan geen taken bij jouw naam. [Nieuwe taak] [Wie doet wat]
        Anna: wie doet wat
        Bot → Anna: Hier zei iemand ja op: Mark: Anna naar het zwembad brengen …
    """)


def test_who_has_no_app_may_want_it_too(group: Play) -> None:
    """The owner taps in that somebody without the app wants it."""
    given(group, "wie wil de ramen lappen")
    group("""
        Anna: noor doet het
        Bot → Anna: Genoteerd: Noor doet dit: "de ramen lappen"
        Mark: [Dat doe ik]
        Bot → Mark: Dank je. Iemand anders doet dit al. …
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
    assert _task(group).at_next


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


def test_who_left_meanwhile_gets_no_task(group: Play) -> None:
    """Mark leaves while the owner still looks at the task: it is asked who does it."""
    group("""
        Anna: /taak Mark belt de woningbouw vrijdag
        Bot → Anna: Mark: belt de woningbouw …
    """)
    with group.core.storage.unit() as unit:
        (mark,) = [each for each in unit.members.where() if each.name == "Mark"]
        mark.state = MemberState.LEFT
        unit.members.save(mark)
    group("""
        Anna: ja
        Bot → Anna: Wie wil dit doen: "belt de woningbouw"? [Anna] [Noor] [Sanne] [Wie wil]
        Anna: wie wil
        Bot → Anna: Wie wil: belt de woningbouw …
    """)


def test_only_the_owner_gives_tasks(group: Play) -> None:
    """A member, whoever they are, can't give a task to another."""
    with group.core.storage.unit() as unit:
        (of,) = unit.groups.where()
    for who in ("Mark", "Sanne"):
        group.send(who, button=button("task-new", of.id))
        group.send(who, button=button("task-all", of.id))
    group("")
    with group.core.storage.unit() as unit:
        assert not unit.tasks.where()


def test_a_task_can_come_from_a_goal(group: Play) -> None:
    """The owner may say from which goal it comes; only they see that."""
    group("""
        Anna: doelen
        …
        Anna: Weer zwemmen
        …
        Anna: /taak Mark belt het zwembad vrijdag
        …
        Anna: ja
        Bot → Anna: Ik vraag het aan Mark: … [Nog een taak] [Bij een doel]
        Bot → Mark: …
        Anna: bij een doel
        Bot → Anna: Bij welk doel hoort dit: "belt het zwembad" [Weer zwemmen] [Geen doel]
        Anna: weer zwemmen
        Bot → Anna: Goed. De taak hoort bij: « Weer zwemmen » Alleen jij ziet dat.
    """)
    assert _task(group).goal_id is not None


def _task(play: Play) -> Task:
    with play.core.storage.unit() as unit:
        (task,) = unit.tasks.where()
        return task


def test_two_tasks_in_one_breath_are_asked_about(play: Play) -> None:
    """Each is read back by itself; said to be one, it stays one."""
    a_group(play, members=["Mark", "Els"])
    said = "Mark laat vrijdag de hond uit en els belt de dokter"
    play(f"""
        Anna: /taak {said}
        Bot → Anna: Zijn dit twee taken: één voor Mark en één voor Els? [Ja, twee] [Nee, één]
        Anna: ja
        Bot → Anna: Mark: laat vrijdag de hond uit Uiterlijk vrijdag 27 november. …
        Anna: ja
        Bot → Anna: Ik vraag het aan Mark: …
        Bot → Anna: Nu de tweede taak: "belt de dokter"
        Bot → Anna: Voor wanneer? …
        Bot → Mark: …
        Anna: zonder dag
        Bot → Anna: Els: belt de dokter Klopt dit zo? …
        Anna: ja
        Bot → Anna: Ik vraag het aan Els: "belt de dokter" …
        Bot → Els: …
        Anna: /taak {said}
        Bot → Anna: Zijn dit twee taken: …
        Anna: nee
        Bot → Anna: Mark: laat vrijdag de hond uit en els belt de dokter …
    """)


def test_in_a_large_group_each_name_is_a_button_away(play: Play) -> None:
    """Whom to hand it to, whom to ask, and who does it: never more names than fit."""
    others = ["Bas", "Cor", "Dirk", "Els", "Fien", "Gijs", "Hans"]
    a_group(play, "Anna", ["Mark"], without_app=others)
    given(play, "ik bel de bank")
    play("""
        Anna: taken
        …
        Anna: [bel de bank]
        …
        Anna: [Liever iemand anders]
        Bot → Anna: … [Mark] [Bas] [Cor] [Dirk] [Els] [Meer mensen] [Van niemand] [Toch ik]
        Anna: [Meer mensen]
        Bot → Anna: … [Fien] [Gijs] [Hans] [Meer mensen] [Van niemand] [Toch ik]
        Anna: meer
        Bot → Anna: … [Mark] [Bas] [Cor] [Dirk] [Els] [Meer mensen] [Van niemand] [Toch ik]
        Anna: [Bas]
        Bot → Anna: Dit staat bij de naam van Bas: "bel de bank" Vraag jij het? …
            [Ja] [Nee] [Iets anders]
        Anna: nee
        Bot → Anna: … [Iemand anders vragen] [Laat maar]
        Anna: [Iemand anders vragen]
        Bot → Anna: … [Anna] [Cor] [Dirk] [Els] [Fien] [Meer mensen] [Wie het wil]
            [Toch niemand]
        Anna: [Meer mensen]
        Bot → Anna: … [Gijs] [Hans] [Mark] [Meer mensen] [Wie het wil] [Toch niemand]
        Anna: [Hans]
        Bot → Anna: Dit staat bij de naam van Hans: …
        Anna: ja
        Bot → Anna: …
    """)
    given(play, "wie wil de ramen lappen")
    play("""
        Anna: hans doet het
        Bot → Anna: Genoteerd: Hans doet dit: "de ramen lappen"
    """)
