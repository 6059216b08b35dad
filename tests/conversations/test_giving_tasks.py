"""Tasks that are given: who may, to whom, two at once, and for whoever wants it."""

import pytest

from domain.members import MemberState
from handlers.talk.buttons import button
from tests.chat import Play
from tests.conversations.groups import a_group
from tests.conversations.tasks import a_tuesday, given, the_task


@pytest.fixture
def group(play: Play) -> Play:
    """Give a group of four, one of them without the app, on a Tuesday."""
    return a_tuesday(play)


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
        Bot → Anna: … [koop zwemkleren] [Nieuwe taak] [Taken van iedereen]
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
        Bot → Anna: Er staan geen taken bij jouw naam. [Nieuwe taak] [Taken van iedereen]
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
    assert the_task(group).goal_id is not None


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
