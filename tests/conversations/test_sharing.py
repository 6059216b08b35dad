"""Who sees what: the owner shares a kind of thing with somebody, or keeps it."""

from domain.sharing import Thing, shares
from handlers.talk.buttons import button
from tests.chat import Play
from tests.conversations.groups import a_group, a_planned_meeting
from tests.conversations.people import person
from tests.conversations.reading import goes


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
        Bot → Mark: Anna deelt nu geen doelen met jou. Dat hoeft ook niet. …
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
    assert not shares(person(play, "Mark"), Thing.GOALS)
    play("""
        -- 2026-11-23 09:00 --
        Bot → Anna: Het is ochtend. Je deelt nu meer met Mark, zoals je wilde. [Wat ziet Mark?]
    """)
    mark = person(play, "Mark")
    assert {each for each in Thing if not shares(mark, each)} == {Thing.AGREEMENTS, Thing.MAP}


def test_who_only_got_summaries_is_a_guest_in_the_morning(play: Play) -> None:
    """A role that opens a day and an agenda waits as well; one that closes them does not."""
    a_group(play, members=["Mark"])
    a_planned_meeting(play, "2026-12-01T14:00")
    goes(
        play,
        """
        Anna: slaap
        Anna: ja
        Anna: mensen
        Anna: [Mark]
        Anna: [Anders meedoen]
    """,
    )
    play("""
        Anna: alleen verslagen
        Bot → Anna: Mark: krijgt alleen verslagen. …
        Anna: [Anders meedoen]
        Bot → Anna: Mark: krijgt alleen verslagen. Wil je dat anders? …
        Anna: te gast
        Bot → Anna: Je slaapt er eerst een nachtje over. … In de ochtend deel je meer met Mark. …
        Anna: mensen
        Bot → Anna: … Mark: krijgt alleen verslagen …
        -- 2026-11-23 09:00 --
        Bot → Anna: Het is ochtend. Je deelt nu meer met Mark, zoals je wilde. [Wat ziet Mark?]
        Anna: mensen
        Bot → Anna: … Mark: te gast op dinsdag 1 december om 14.00 uur …
    """)


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
    member = person(play, name)
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
    mark = person(play, "Mark")
    for to in ("on", "off"):
        play.send("Anna", button=button("people-share", mark.id, f"agenda.{to}.person"))
    play("""
        …
        -- 2026-11-23 12:00 --
    """)
    assert not shares(person(play, "Mark"), Thing.AGENDA)
