"""Who is in the group, who sees what, taking somebody out, and not for a while."""

from dataclasses import replace

import pytest

from domain.members import Member, MemberState, Role, SummaryRoute
from domain.sharing import Thing, shares
from domain.tasks import Task, TaskState
from handlers.talk.turn import button
from tests.chat import Play
from tests.conversations.groups import a_group, a_planned_meeting


def _person(play: Play, name: str) -> Member:
    with play.core.storage.unit() as unit:
        (found,) = [
            each for each in unit.members.where(order_by=("-joined_at",)) if each.name == name
        ]
        return found


def test_the_owner_sees_who_is_in(play: Play) -> None:
    """In plain words; the list is the owner's alone, and a member sees their own part."""
    a_group(play, members=["Mark"], without_app=["Tineke"], professionals=["Noor"])
    play("""
        Anna: /mensen
        Bot → Anna: Deze mensen doen mee. Alleen jij ziet dit overzicht. Mark: naaste Noor:
            hulpverlener Tineke: naaste [Mark] [Noor] [Tineke] [Wie ziet wat?] [Iemand vragen]
        Anna: tineke
        Bot → Anna: Tineke: naaste. Alleen jij ziet dit. Tineke gebruikt geen app. Jij vertelt het
            zelf. [Wat ziet Tineke?] [Anders meedoen] [Uit de groep halen] [Alle mensen]
        Mark: mensen
        Bot → Mark: Je doet mee in de groep van Anna. Jij zegt wat je kunt en wilt. …
            [Ik kan even niet] [Ik stop ermee]
    """)
    play.send("Mark", button=str(play.said_to("Anna")[-2].message.rows[0][0].data))
    assert "Mark: naaste" not in play.last("Mark").message.text


def test_alone_there_is_nobody_to_see(play: Play) -> None:
    """The list says so kindly, and offers to ask somebody."""
    a_group(play, members=[])
    play("""
        Anna: mensen
        Bot → Anna: Er doet nog niemand mee. Dat mag. … [Iemand vragen]
    """)


def test_from_wherever_it_matters_two_taps_change_who_sees_it(play: Play) -> None:
    """The goals page asks who sees this; a name is tapped, and it counts at once."""
    a_group(play, members=["Mark", "Noor"])
    _shares_a_goal(play)
    play("""
        Mark: doelen
        Bot → Mark: Dit deelt Anna met de groep. Alleen Anna verandert hier iets aan. Weer zwemmen
        Anna: doelen
        Bot → Anna: …
        Anna: wie ziet dit
        Bot → Anna: Je gedeelde doelen: wie ziet dit? Tik op een naam om het te veranderen. Niemand
            krijgt hier bericht van. … [Wel: Mark] [Wel: Noor] [Wie ziet wat?]
        Anna: [Wel: Mark]
        Bot → Anna: Je gedeelde doelen: wie ziet dit? … [Niet: Mark] [Wel: Noor] [Wie ziet wat?]
        Mark: doelen
        Bot → Mark: Anna deelt nu geen doelen met jou. Dat hoeft ook niet.
        Noor: doelen
        Bot → Noor: Dit deelt Anna met de groep. …
        Anna: mark
        Bot → Anna: … [Wel: Mark] [Wel: Noor] [Wie ziet wat?]
        Mark: doelen
        Bot → Mark: Dit deelt Anna met de groep. …
    """)


def test_nobody_can_tell_what_is_kept_from_what_is_not_there(play: Play) -> None:
    """Without the agenda a point can still be named; the menu offers only what can be seen."""
    a_group(play, members=["Mark", "Noor"])
    play("""
        Anna: /agenda De woning
        Bot → Anna: …
        Anna: mensen
        Bot → Anna: …
        Anna: [Mark]
        Bot → Anna: …
        Anna: wat ziet Mark
        Bot → Anna: Wat ziet Mark? … [Wel: de dag en de plek] [Wel: de agenda]
            [Wel: je gedeelde doelen] [Wel: de afspraken] [Wel: taken van anderen]
            [Wel: het verslag] [Terug naar Mark]
        Anna: de agenda
        Bot → Anna: Wat ziet Mark? … [Wel: de dag en de plek] [Niet: de agenda]
            [Wel: je gedeelde doelen] [Wel: de afspraken] [Wel: taken van anderen]
            [Wel: het verslag] [Terug naar Mark]
        Anna: [Wel: je gedeelde doelen]
        Bot → Anna: …
        Anna: [Wel: het verslag]
        Bot → Anna: …
        Mark: agenda
        Bot → Mark: Waar wil jij het over hebben? Je kunt het noemen. … [Iets erbij]
        Mark: /agenda vakantie
        Bot → Mark: Dank je. Anna leest dit en kiest zelf: "vakantie" …
        Bot → Anna: …
        Mark: verslag
        Bot → Mark: Er is voor jou nog geen verslag om te lezen.
        Mark: menu
        Bot → Mark: Dit is de groep van Anna. Er hoeft nu niets. …
    """)
    assert {"Doelen", "Verslag"}.isdisjoint(play.last("Mark").labels)
    play("""
        Noor: agenda
        Bot → Noor: De agenda van de groep van Anna: 1. De woning …
    """)


def test_without_the_day_somebody_is_not_asked_told_or_reminded(play: Play) -> None:
    """Whoever leads must know it all the same, and the owner is told so."""
    a_group(play, members=["Mark", "Noor", "Kees"])
    _keeps(play, "Noor", "calendar")
    a_planned_meeting(play, "2026-12-01 14:00", chair="Mark")
    _keeps(play, "Mark", "calendar")
    play("""
        Noor: bijeenkomst
        Bot → Noor: Er is voor jou nog geen bijeenkomst. …
        Noor: menu
        Bot → Noor: Dit is de groep van Anna. Er hoeft nu niets. …
        Mark: bijeenkomst
        Bot → Mark: Er is een bijeenkomst voor de groep van Anna, op dinsdag 1 december …
        Anna: mensen
        Bot → Anna: …
        Anna: wie ziet wat
        Bot → Anna: Wie ziet wat? Kies waar het om gaat. [De dag en de plek] [De agenda]
            [Je gedeelde doelen] [De afspraken] [Taken van anderen] [Het verslag]
            [De kaart van mensen] [Alle mensen]
        Anna: de dag en de plek
        Bot → Anna: De dag en de plek: wie ziet dit? … Mark leidt of schrijft mee bij een
            bijeenkomst. … [Wel: Kees] [Niet: Mark] [Niet: Noor] [Wie ziet wat?]
        -- 2026-11-30 12:00 --
        …
    """)
    told = [each for each in play.said_to("Noor") if "1 december" in each.message.text]
    assert told == []


def test_sharing_more_waits_for_the_morning_and_sharing_less_does_not(play: Play) -> None:
    """Whoever sleeps on it may tap on: what waits is gathered, and less counts at once."""
    a_group(play, members=["Mark"])
    _keeps(play, "Mark", "agenda", "goals")
    play(
        """
        Anna: slaap
        Bot → Anna: …
        Anna: ja
        Bot → Anna: Het staat aan. …
        Anna: mensen
        Bot → Anna: …
        Anna: mark
        Bot → Anna: …
        Anna: wat ziet Mark
        Bot → Anna: …
        Anna: [Niet: de agenda]
        Bot → Anna: Je slaapt er eerst een nachtje over. … In de ochtend deel je meer met Mark. …
        Anna: [Niet: je gedeelde doelen]
        Bot → Anna: Je slaapt er eerst een nachtje over. …
        Anna: [Wel: de afspraken]
        Bot → Anna: Wat ziet Mark? …
    """
    )
    assert not shares(_person(play, "Mark"), Thing.GOALS)
    play("""
        -- 2026-11-23 09:00 --
        Bot → Anna: Het is ochtend. Je deelt nu meer met Mark, zoals je wilde. [Wat ziet Mark?]
    """)
    mark = _person(play, "Mark")
    assert {each for each in Thing if not shares(mark, each)} == {Thing.AGREEMENTS, Thing.MAP}


def test_sharing_a_goal_waits_for_the_morning_as_well(play: Play) -> None:
    """Whoever sleeps on it shares a goal the next day, and not before."""
    a_group(play, members=["Mark"])
    play("""
        Anna: slaap
        Bot → Anna: …
        Anna: ja
        Bot → Anna: …
        Anna: doelen
        Bot → Anna: …
        Anna: Weer zwemmen
        Bot → Anna: …
        Anna: delen
        Bot → Anna: …
        Anna: ja
        Bot → Anna: Je slaapt er eerst een nachtje over. … In de ochtend deel je het doel met je
            groep. … [Toch niet]
        Mark: doelen
        Bot → Mark: Anna deelt nu geen doelen met jou. …
        -- 2026-11-23 09:00 --
        Bot → Anna: « Weer zwemmen » Je groep ziet dit doel, …
        Mark: doelen
        Bot → Mark: Dit deelt Anna met de groep. … Weer zwemmen
    """)


def test_somebody_gets_summaries_only_and_may_take_part_again(play: Play) -> None:
    """They are asked nothing, lead nothing, and come back with a tap of the owner."""
    a_group(play, members=["Mark", "Noor"])
    a_planned_meeting(play, "2026-12-01 14:00", chair="Mark")
    play("""
        Anna: mensen
        Bot → Anna: …
        Anna: mark
        Bot → Anna: …
        Anna: anders
        Bot → Anna: Mark: naaste. Wil je dat anders? Mark krijgt hier geen bericht van.
            [Hulpverlener] [Ervaringsdeskundige] [Alleen verslagen]
            [Te gast: dinsdag 1 december om 14.00 uur] [Voor een tijdje] [Terug naar Mark]
        Anna: alleen verslagen
        Bot → Anna: Mark: krijgt alleen verslagen. Alleen jij ziet dit. …
        Mark: bijeenkomst
        Bot → Mark: Er is voor jou nog geen bijeenkomst. …
        Mark: mensen
        Bot → Mark: Je doet mee in de groep van Anna. … [Ik stop ermee]
        Mark: agenda
        Bot → Mark: Jij krijgt de verslagen van Anna, zodra Anna ze deelt. …
        Anna: anders
        Bot → Anna: …
        Anna: doet gewoon mee
        Bot → Anna: Mark: naaste. …
        Mark: agenda
        Bot → Mark: Er staat nog niets op de agenda van de groep van Anna. …
    """)
    with play.core.storage.unit() as unit:
        (meeting,) = unit.meetings.where()
        assert (meeting.chair_id, meeting.chair_asked_id) == (None, None)


def test_a_guest_joins_one_meeting_and_is_gone_after_it(play: Play) -> None:
    """What was shared more before ends with it; the day after, they see nothing any more."""
    a_group(play, members=["Mark", "Noor"])
    a_planned_meeting(play, "2026-12-01 14:00")
    play("""
        Anna: mensen
        Bot → Anna: …
        Anna: noor
        Bot → Anna: …
        Anna: anders
        Bot → Anna: …
        Anna: te gast
        Bot → Anna: Noor: te gast op dinsdag 1 december om 14.00 uur. …
        Noor: doelen
        Bot → Noor: Anna deelt nu geen doelen met jou. …
        Noor: bijeenkomst
        Bot → Noor: Er is een bijeenkomst voor de groep van Anna, op dinsdag 1 december …
        -- 2026-12-02 16:00 --
        …
        Noor: menu
        Bot → Noor: Je hoort nu niet bij een groep. …
        Noor: [Ik kom]
    """)
    noor = _person(play, "Noor")
    assert (noor.role, noor.state) == (Role.GUEST, MemberState.LEFT)


def test_a_professional_gets_summaries_as_the_owner_wants(play: Play) -> None:
    """Another kind, another way that the operator allows: nobody else hears of it."""
    routes = frozenset({SummaryRoute.BY_HAND, SummaryRoute.CHAT})
    play.core.registry.operator = replace(play.core.registry.operator, routes=routes)
    a_group(play, members=[], professionals=["Noor"])
    play(
        """
        Anna: mensen
        Bot → Anna: …
        Anna: noor
        Bot → Anna: Noor: hulpverlener. …
        Anna: anders
        Bot → Anna: … [Naaste] [Ervaringsdeskundige] [Alleen verslagen] [Verslag in de chat]
            [Voor een tijdje] [Terug naar Noor]
        Anna: verslag in de chat
        Bot → Anna: Noor: hulpverlener. …
        Anna: anders
        Bot → Anna: … [Naaste] [Ervaringsdeskundige] [Alleen verslagen] [Verslag van jou zelf]
            [Voor een tijdje] [Terug naar Noor]
        Anna: ervaringsdeskundige
        Bot → Anna: Noor: ervaringsdeskundige. …
    """
    )


def test_somebody_is_taken_out_in_silence(play: Play) -> None:
    """No message, nothing waits for them, old buttons are dead; the owner sees what they know."""
    a_group(play, members=["Mark", "Noor"])
    a_planned_meeting(play, "2026-12-01 14:00", chair="Mark")
    with play.core.storage.unit() as unit:
        mark = next(each for each in unit.members.where() if each.name == "Mark")
        unit.tasks.add(
            Task(
                group_id=mark.group_id,
                member_id=mark.id,
                state=TaskState.ACCEPTED,
                created_at=play.clock.now(),
                text="bellen",
            )
        )
    heard = len(play.said_to("Mark"))
    play("""
        Anna: mensen
        Bot → Anna: …
        Anna: mark
        Bot → Anna: …
        Anna: uit de groep halen
        Bot → Anna: Wil je Mark uit de groep halen? Dat mag, zonder reden. Mark krijgt geen bericht
            en ziet niets nieuws meer. … Mark weet wel: dinsdag 1 december om 14.00 uur. Wat Mark
            al kreeg, blijft in de chat van Mark staan.
            [Ja, zonder bericht] [Met een vriendelijk bericht] [Nee, blijft erbij]
        Anna: nee
        Bot → Anna: Mark: naaste. …
        Anna: uit de groep
        Bot → Anna: …
        Anna: ja
        Bot → Anna: Mark is uit je groep. Ik heb Mark niets gestuurd. Mark zou een bijeenkomst
            leiden. … Mark weet wel: dinsdag 1 december om 14.00 uur.
            [Andere dag] [Andere plek] [Alle mensen]
        Anna: andere plek
        Bot → Anna: Waar is het dan? …
        Anna: het buurthuis
        Bot → Anna: …
        Anna: ja
        Bot → Anna: Veranderd. De plek is nu: het buurthuis. …
        Bot → Noor: …
        -- 2026-11-30 12:00 --
        …
    """)
    assert len(play.said_to("Mark")) == heard
    play("""
        Mark: [Ik kom]
        Mark: menu
        Bot → Mark: Je hoort nu niet bij een groep. …
    """)
    gone = _person(play, "Mark")
    assert gone.state is MemberState.REMOVED
    with play.core.storage.unit() as unit:
        assert [each.state for each in unit.tasks.where()] == [TaskState.LET_GO]


def test_somebody_is_taken_out_with_a_kind_word(play: Play) -> None:
    """The owner sees it first, to the letter; a professional's chat holds no name."""
    a_group(play, members=["Mark"], professionals=["Noor"], without_app=["Tineke"])
    play("""
        Anna: mensen
        Bot → Anna: …
        Anna: mark
        Bot → Anna: …
        Anna: uit de groep
        Bot → Anna: …
        Anna: met een bericht
        Bot → Anna: Dit krijgt Mark dan te lezen: « Dag Mark. Je doet niet meer mee in de groep van
            Anna. Dank je dat je er was. Je hoeft niets te doen. »
            [Ja, met dit bericht] [Nee, blijft erbij]
        Anna: ja
        Bot → Anna: Mark is uit je groep. Ik heb Mark het bericht gestuurd dat je zag. [Alle mensen]
        Bot → Mark: Dag Mark. Je doet niet meer mee in de groep van Anna. Dank je dat je er was. …
        Anna: alle mensen
        Bot → Anna: …
        Anna: noor
        Bot → Anna: …
        Anna: uit de groep
        Bot → Anna: …
        Anna: met een bericht
        Bot → Anna: Dit krijgt Noor dan te lezen: « Je doet niet meer mee in een groep waar je bij
            hoorde. … »
        Anna: toch niet
        Bot → Anna: …
        Anna: alle mensen
        Bot → Anna: …
        Anna: tineke
        Bot → Anna: …
        Anna: uit de groep
        Bot → Anna: Wil je Tineke uit de groep halen? … [Ja, zonder bericht] [Nee, blijft erbij]
        Anna: [Ja, zonder bericht]
        Bot → Anna: Tineke is uit je groep. …
        Anna: [Uit de groep halen] (Tineke)
    """)


def test_taking_out_waits_a_night_and_can_be_taken_back(play: Play) -> None:
    """Until the morning nothing happened, and nobody noticed."""
    a_group(play, members=["Mark"])
    play("""
        Anna: slaap
        Bot → Anna: …
        Anna: ja
        Bot → Anna: …
        Anna: mensen
        Bot → Anna: …
        Anna: mark
        Bot → Anna: …
        Anna: uit de groep
        Bot → Anna: …
        Anna: zonder bericht
        Bot → Anna: Je slaapt er eerst een nachtje over. … In de ochtend is Mark uit je groep. …
        Anna: [Toch niet]
        Bot → Anna: Goed. Dit gebeurt niet: Mark uit de groep. …
        Anna: [Uit de groep halen]
        Bot → Anna: …
        Anna: zonder bericht
        Bot → Anna: …
        -- 2026-11-23 09:00 --
        Bot → Anna: Mark is uit je groep. Ik heb Mark niets gestuurd. [Alle mensen]
    """)


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


def test_a_member_stops_from_here_as_well(play: Play) -> None:
    """As with /stop: the owner hears only that."""
    a_group(play, members=["Mark"])
    play("""
        Mark: mensen
        Bot → Mark: …
        Mark: ik stop ermee
        Bot → Mark: Wil je uit de groep van Anna? … [Ja, uit de groep] [Nee, ik blijf]
        Mark: ik blijf
        Bot → Mark: Prima. Alles blijft zoals het was.
        Mark: [Ik stop ermee]
        Bot → Mark: …
        Mark: ja
        Bot → Mark: Je bent uit de groep van Anna. Dank je dat je er was.
        Bot → Anna: Mark doet niet meer mee in je groep. …
        Mark: [Ik kan even niet]
    """)


def test_in_english(play: Play) -> None:
    """The main ways, in the reader's own language."""
    a_group(play, "Tom", ["Kim"], english=["Tom", "Kim"])
    play("""
        Tom: people
        Bot → Tom: These people take part. Only you see this list. Kim: family or friend [Kim]
            [Who sees what?] [Ask somebody]
        Tom: kim
        Bot → Tom: Kim: family or friend. Only you see this. [What does Kim see?]
            [Take part differently] [Take out of the group] [Everybody]
        Tom: what does kim see
        Bot → Tom: What does Kim see? … [Yes: the day and the place] [Yes: the agenda]
            [Yes: your shared goals] [Yes: the agreements] [Yes: tasks of others]
            [Yes: the summary] [Back to Kim]
        Tom: the agenda
        Bot → Tom: …
        Kim: agenda
        Bot → Kim: What would you like to talk about? …
        Kim: people
        Bot → Kim: You take part in the group of Tom. … [I can't for a while] [I'd like to stop]
        Kim: pause
        Bot → Kim: That is fine. … [A week] [A month] [Until I say so] [Not after all]
        Kim: month
        Bot → Kim: Fine. Up to and including Tuesday 22 December I ask you nothing. …
        Kim: yes
        Bot → Kim: Thank you. Tom hears only that you can't for a while. … [I can again]
        Bot → Tom: Kim can't for a while. …
        Tom: back to kim
        Bot → Tom: …
        Tom: take out
        Bot → Tom: Would you like to take Kim out of the group? …
        Tom: with a message
        Bot → Tom: This is what Kim will read: « Hello Kim. You do not take part … »
        Tom: yes
        Bot → Tom: Kim is out of your group. I sent Kim the message that you saw. [Everybody]
        Bot → Kim: Hello Kim. You do not take part in the group of Tom any more. …
    """)


@pytest.mark.parametrize("name", ["people", "people-one", "people-share", "people-gone", "away"])
def test_whoever_is_not_in_the_group_learns_nothing(play: Play, name: str) -> None:
    """Buttons of a group that is not theirs are refused, also where it does not exist."""
    a_group(play, "Anna", ["Mark"])
    a_group(play, "Eva", [])
    mark = _person(play, "Mark")
    heard = len(play.heard)
    for subject_id in (mark.id, mark.group_id):
        play.send("Eva", button=button(name, subject_id, "goals.off.thing"))
    assert len(play.heard) == heard
    assert shares(_person(play, "Mark"), Thing.GOALS)
    assert _person(play, "Mark").is_in


def _shares_a_goal(play: Play) -> None:
    """Let Anna write a goal, and share it."""
    play("""
        Anna: doelen
        Bot → Anna: …
        Anna: Weer zwemmen
        Bot → Anna: …
        Anna: [Delen met de groep]
        Bot → Anna: …
        Anna: ja
        Bot → Anna: …
    """)


def _keeps(play: Play, name: str, *things: str) -> None:
    """Let Anna keep kinds of things from somebody."""
    member = _person(play, name)
    for thing in things:
        play.send("Anna", button=button("people-share", member.id, f"{thing}.off.person"))
    play("…")


def test_what_was_to_be_shared_more_is_kept_after_all(play: Play) -> None:
    """Tapped away again before the morning, nothing waits any more and nothing is said."""
    a_group(play, members=["Mark"])
    _keeps(play, "Mark", "agenda")
    play("""
        Anna: slaap
        Bot → Anna: …
        Anna: ja
        Bot → Anna: …
    """)
    mark = _person(play, "Mark")
    for to in ("on", "off"):
        play.send("Anna", button=button("people-share", mark.id, f"agenda.{to}.person"))
    play("""
        …
        -- 2026-11-23 12:00 --
    """)
    assert not shares(_person(play, "Mark"), Thing.AGENDA)


def test_somebody_takes_part_for_a_while(play: Play) -> None:
    """The owner chooses until when; it ends quietly, and the owner alone hears it."""
    a_group(play, "Anna", ["Mark", "Noor"])
    play("""
        Anna: mensen
        …
        Anna: Noor
        …
        Anna: anders meedoen
        Bot → Anna: … [Hulpverlener] [Ervaringsdeskundige] [Alleen verslagen] [Voor een tijdje]
            [Terug naar Noor]
        Anna: voor een tijdje
        Bot → Anna: Tot wanneer doet Noor mee? … [Tot en met dinsdag 22 december]
            [Tot en met zondag 21 februari] [Tot en met zondag 23 mei] [Terug naar Noor]
        Anna: 1
        Bot → Anna: Noor: naaste, tot en met dinsdag 22 december. …
        -- 2026-12-22 23:00 --
        Noor: mensen
        Bot → Noor: Je doet mee in de groep van Anna. …
        -- 2026-12-23 10:00 --
        Bot → Anna: Noor deed mee voor een tijdje. … Noor kreeg geen bericht. … [Iemand vragen]
        Noor: menu
        Bot → Noor: Je hoort nu niet bij een groep. …
    """)


def test_an_end_is_taken_away_again(play: Play) -> None:
    """Without an end nothing happens on that day."""
    a_group(play, "Tom", ["Eve"], english=["Tom", "Eve"])
    play("""
        Tom: people
        …
        Tom: Eve
        …
        Tom: take part differently
        …
        Tom: [For a while]
        …
        Tom: 1
        Bot → Tom: Eve: family or friend, until Tuesday 22 December. …
        Tom: [Take part differently]
        …
        Tom: [For a while]
        Bot → Tom: Until when does Eve take part? …
        Tom: no end
        Bot → Tom: Eve: family or friend. …
        -- 2026-12-23 10:00 --
    """)
