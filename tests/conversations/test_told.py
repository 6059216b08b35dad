"""Wishes and limits of somebody without the app: the owner writes them down, marked so."""

from tests.chat import Play
from tests.conversations.groups import a_group, a_planned_meeting
from tests.conversations.preparing import tells


def test_an_owner_writes_down_what_somebody_told_them(play: Play) -> None:
    """It is for the owner alone, until the one who told it wants more; it changes and goes."""
    a_group(play, members=["Mark"], without_app=["Tineke"])
    play("""
        Anna: mensen
        …
        Anna: Tineke
        Bot → Anna: Tineke: naaste. … [Wensen en grenzen] [Tineke wil de app ook]
            [Wat ziet Tineke?] [Anders meedoen] [Uit de groep halen] [Alle mensen]
        Anna: wensen en grenzen
        Bot → Anna: Tineke heeft geen app. … Dat hoeft niet. Schrijf alleen op wat Tineke goed
            vindt. Alleen jij leest het, … [Elkaar kennen] [Hoop] [Wensen] [Wat lukt, en hoe vaak]
            [Liever niet] [Wat nodig is] [Terug naar Tineke]
        Anna: hoe vaak
        Bot → Anna: Wat kan Tineke doen, en hoe vaak? … [Later]
        Anna: later
        Bot → Anna: Prima. Er is niets veranderd. [Meer van Tineke]
        Anna: meer van Tineke
        Bot → Anna: Tineke heeft geen app. …
        Anna: [Wat lukt, en hoe vaak]
        Bot → Anna: Wat kan Tineke doen, en hoe vaak? …
        Anna: ?
        Bot → Anna: Schrijf op wat Tineke je vertelde. … Wat kan Tineke doen, en hoe vaak? …
        Anna: Elke week een keer wandelen
        Bot → Anna: « Elke week een keer wandelen » Wie mag dit van Tineke lezen? … [Alleen ik]
            [Iedereen in de groep]
        Anna: weet ik niet
        Bot → Anna: … Wie mag dit van Tineke lezen? …
        Anna: alleen ik
        Bot → Anna: Dat staat er. Alleen jij leest dit. [Meer van Tineke]
        Mark: voorgesprek
        …
        Mark: gedeeld
        Bot → Mark: Niemand deelt nu iets met jou. …
        Anna: grenzen
        Bot → Anna: Dit vertelde Tineke jou. Jij schreef het op: Wat lukt, en hoe vaak: « Elke week
            een keer wandelen » Alleen jij leest dit. …
        Anna: hoe vaak
        Bot → Anna: Wat kan Tineke doen, en hoe vaak? … Er staat nu: « Elke week een keer wandelen »
            Is het anders? Typ het dan. [Zo laten] [Weghalen]
        Anna: Om de week een keer wandelen
        Bot → Anna: « Om de week een keer wandelen » …
        Anna: iedereen
        Bot → Anna: Dit lezen de anderen in de groep dan, als ze kijken: Wat lukt, en hoe vaak: « Om
            de week een keer wandelen » Opgeschreven door Anna. Vindt Tineke dat goed? …
            [Ja, deel dit] [Nee, alleen ik]
        Anna: nee
        Bot → Anna: Dat staat er. Alleen jij leest dit. …
        Anna: [Meer van Tineke]
        …
        Anna: [Wat lukt, en hoe vaak]
        …
        Anna: zo laten
        …
        Anna: iedereen
        …
        Anna: ja
        Bot → Anna: Dat staat er. Iedereen in de groep leest dit. …
        Mark: [Wat anderen met mij delen]
        Bot → Mark: Van wie wil je lezen wat die deelt? [Tineke]
        Mark: Tineke
        Bot → Mark: Dit deelt Tineke met jou. … Wat lukt, en hoe vaak: « Om de week een keer
            wandelen » Opgeschreven door Anna.
        Anna: voorgesprek
        …
        Anna: gedeeld
        Bot → Anna: Van wie wil je iets lezen? Van wie geen app heeft, schrijf jij het zelf op.
            [Tineke]
        Anna: Tineke
        Bot → Anna: Dit vertelde Tineke jou. … Iedereen in de groep leest dit. …
        Anna: hoe vaak
        …
        Anna: weghalen
        Bot → Anna: Weg. Niemand leest het hier nog. …
        Mark: [Tineke]
        Bot → Mark: Hier is nu niets te lezen. Dat zegt niets over jou.
    """)


def test_what_is_told_in_english_and_slept_on(play: Play) -> None:
    """For who sleeps on it, wider is for the morning; changed meanwhile, it stays as it is."""
    a_group(play, "Ann", ["Tom"], without_app=["Rose", "Jim"], english=["Ann", "Tom"])
    play("""
        Ann: sleep
        …
        Ann: [Yes, switch it on]
        …
        Ann: limits
        Bot → Ann: Of whom would you like to read something? For those without the app, you write
            it down yourself. [Rose] [Jim]
        Ann: /limits rose
        Bot → Ann: Rose has no app. … [Knowing each other] [Hope] [Wishes]
            [What is possible, and how often] [Rather not] [What is needed] [Back to Rose]
        Ann: rather not
        Bot → Ann: What would Rose rather not do? …
        Ann: No phone calls
        Bot → Ann: « No phone calls » Who may read this of Rose? … [Only me]
            [Everybody in the group]
        Ann: everybody
        Bot → Ann: This is what the others in the group will read, … Rather not: « No phone calls »
            Written down by Ann. …
        Ann: yes
        Bot → Ann: You sleep on it first. … In the morning your group reads what Rose told. …
        Bot → Ann: It is there. Only you read this. [More of Rose]
        -- 2026-11-24 09:30 --
        …
        Ann: /limits Rose
        Bot → Ann: Rose told you this. … Rather not: « No phone calls » Everybody in the group reads
            this. …
        Tom: prepare
        …
        Tom: shared
        Bot → Tom: Of whom would you like to read what they share? [Rose]
        Tom: Rose
        Bot → Tom: This is what Rose shares with you. … « No phone calls » Written down by Ann.
    """)


def test_who_comes_to_use_the_app_has_what_was_written_down(play: Play) -> None:
    """They stay who they were; what was told is theirs, with their key, to change or take away."""
    a_group(play, members=["Mark"], without_app=["Tineke"])
    a_planned_meeting(play, "2026-12-01 14:00")
    tells(play, "Niet bellen na negen uur", "Iedereen in de groep", "Ja, deel dit")
    play("""
        Anna: mensen
        …
        Anna: Tineke
        …
        Anna: wil de app
        Bot → Anna: Klaar. … Hoi Tineke, je doet al mee in mijn groep. Als je wilt, kan dat nu ook
            via een app. Nee mag, zonder reden. …
        Tineke: <link>
        …
        Tineke: ja
        …
        Tineke: ja
        …
        Anna: [Ja, dit is Tineke]
        Bot → Anna: Tineke gebruikt nu de app en antwoordt zelf. Wat jij schreef voor Tineke, is
            nu van Tineke.
        Bot → Tineke: Je hoort nu bij de groep van Anna. …
        Bot → Tineke: Anna schreef eerder op wat jij vertelde over wensen en grenzen. Dat is nu van
            jou. Je mag het veranderen of weghalen. [Bekijken]
        Tineke: bekijken
        Bot → Tineke: … Mijn grenzen, opgeschreven door Anna. Iedereen in de groep leest dit. …
        Tineke: grenzen
        Bot → Tineke: Mijn grenzen: « Niet bellen na negen uur » Anna schreef dit voor je op. Het is
            van jou. Iedereen in de groep leest dit. …
    """)
    with play.core.storage.unit() as unit:
        (answer,) = unit.preparatory_answers.where()
        tineke = unit.members.get(answer.member_id)
        assert (answer.account_id, tineke.name) == (tineke.account_id, "Tineke")
        assert unit.members.count(group_id=tineke.group_id) == 3
        (row,) = unit.connection.execute(unit.preparatory_answers._shape.table.select()).all()
    key = play.core.storage.keys.current(answer.account_id)
    assert row.sealed[1:17] == key.id.bytes
    play("""
        Tineke: andere woorden
        …
        Tineke: Na acht uur liever niet
        …
        Tineke: alleen Anna
        …
        Tineke: ja
        Bot → Tineke: Dat staat er. Anna en jij lezen dit. …
        Bot → Anna: Tineke deelt iets met je. Mijn grenzen: « Na acht uur liever niet » …
        Mark: voorgesprek
        …
        Mark: gedeeld
        Bot → Mark: Niemand deelt nu iets met jou. …
        Anna: [Meer van Tineke]
        Anna: mensen
        …
        Anna: Tineke
        Bot → Anna: Tineke: naaste. Alleen jij ziet dit. [Wat ziet Tineke?] [Anders meedoen]
            [Uit de groep halen] [Alle mensen]
        -- 2026-11-22 10:20 --
        Bot → Tineke: Er is een dag voor de groep van Anna: dinsdag 1 december om 14.00 uur. …
            [Ik kom] [Ik kan niet] [Weet ik nog niet] [Zet in agenda]
    """)


def test_no_to_the_app_is_no_more_than_that(play: Play) -> None:
    """Whoever would rather go on without it takes part as before, and the link is dead."""
    a_group(play, members=[], without_app=["Tineke"])
    play("""
        Anna: mensen
        …
        Anna: Tineke
        …
        Anna: [Tineke wil de app ook]
        …
        Tineke: <link>
        …
        Tineke: nee
        Bot → Tineke: Dank je. Wie jou vroeg, hoort alleen: nee. …
        Bot → Anna: Iemand met de link voor Tineke zei: nee. Dat mag, zonder reden.
        Anna: uitnodigen
        Bot → Anna: Zo staat het met vragen. Niets hoeft snel. Tineke: doet mee …
        Anna: mensen
        Bot → Anna: … Tineke: naaste …
    """)


def test_what_was_told_is_the_owners_alone_and_goes_with_who_told_it(play: Play) -> None:
    """No member's button opens it; out of the group, it is gone, and an old button says so."""
    a_group(play, members=["Mark"], without_app=["Tineke"])
    tells(play, "Niet bellen na negen uur", "Alleen ik")
    with play.core.storage.unit() as unit:
        (answer,) = unit.preparatory_answers.where()
        (row,) = unit.connection.execute(unit.preparatory_answers._shape.table.select()).all()
    group_key = play.core.storage.keys.current(answer.group_id)
    assert row.sealed[1:17] == group_key.id.bytes
    shown = next(
        choice.data
        for choice in (each for line in play.last("Anna").message.rows for each in line)
        if choice.label == "Meer van Tineke"
    )
    play.send("Mark", button=str(shown))
    assert "negen" not in play.last("Mark").written()
    play("""
        …
        Anna: mensen
        …
        Anna: Tineke
        …
        Anna: uit de groep
        …
        Anna: [Ja, zonder bericht]
        …
    """)
    with play.core.storage.unit() as unit:
        assert unit.preparatory_answers.where() == []
    play.send("Anna", button=str(shown))
    play("…")
    assert not [each for each in play.said_to("Anna")[-1:] if "negen" in each.written()]
    play("""
        Anna: grenzen
        Bot → Anna: Niemand deelt nu iets met jou. …
    """)
