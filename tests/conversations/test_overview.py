"""The overview: all my groups in one look, for who has twenty of them and two minutes."""

from datetime import date

from domain.sharing import Thing, set_sharing
from domain.tasks import Task, TaskState
from handlers.talk.buttons import button
from tests.chat import Play
from tests.conversations.groups import a_group, a_planned_meeting
from tests.conversations.meetings import a_meeting
from tests.many_groups import add_groups
from tests.statements import statements


def test_what_waits_comes_first(play: Play) -> None:
    """What waits, the next meetings, tasks and summaries, by the names that they use themselves."""
    for owner in ("Anna", "Bert"):
        a_group(play, owner, ["Mark"], professionals=["Noor"])
    a_planned_meeting(play, "2026-12-01T14:00", "Bert")
    play("""
        Mark: overzicht
        Bot → Mark: Je bent in 2 groepen. Bij 1 wacht er iets op jou. Haast heeft het niet.
            De groep van Bert – Volgende bijeenkomst: dinsdag 1 december om 14.00 uur – Kom je?
            De groep van Anna – Nu niets [De groep van Bert] [De groep van Anna]
        Noor: overzicht
        Bot → Noor: … Groep … – Kom je? Groep … – Nu niets …
        Anna: /taak Mark belt de bank
        …
        Anna: [Zonder dag]
        …
        Anna: [Ja]
        …
        Mark: overzicht
        Bot → Mark: … Bij 2 wacht er iets op jou. … De groep van Anna – Wil je een taak doen?
            [De groep van Bert] [De groep van Anna] [Mijn taken]
        Mark: mijn taken
        Bot → Mark: … De groep van Anna: belt de bank: wil je dit doen? …
        Mark: [De groep van Anna]
        Bot → Mark: …
    """)
    said = play.said_to("Noor")[-1].message.text
    assert "Anna" not in said
    assert "Bert" not in said
    play("""
        -- 2026-12-01 14:05 --
        …
        Mark: overzicht
        Bot → Mark: … De groep van Bert – Volgende bijeenkomst: dinsdag 1 december om 14.00 uur …
    """)


def test_no_day_is_said_before_the_owner_said_it(play: Play) -> None:
    """A next date that was chosen at the table is the owner's to tell."""
    a_group(play, members=["Mark"])
    a_meeting(play, "2026-12-08 14:00")
    play("""
        Mark: overzicht
        Bot → Mark: Je bent in één groep. Er wacht niets op jou. De groep van Anna – Nu niets …
        Anna: overzicht
        Bot → Anna: … – Volgende bijeenkomst: dinsdag 8 december om 14.00 uur …
    """)


def test_an_owner_sees_their_own_group_too(play: Play) -> None:
    """What waits for an owner is there, and quiet groups say so."""
    a_group(play, members=["Mark"])
    play("""
        Anna: overzicht
        Bot → Anna: Je bent in één groep. Er wacht niets op jou. Je eigen groep – Nu niets
            [Je eigen groep]
        Mark: /agenda De woning
        …
        Anna: overzicht
        Bot → Anna: Je bent in één groep. Er wacht iets op jou. …
            – Iemand heeft iets voor de agenda …
    """)


def test_what_an_owner_keeps_is_not_there(play: Play) -> None:
    """Of a meeting whose day is kept from somebody there is nothing, and nobody sees a gap."""
    a_group(play, members=["Mark"])
    a_planned_meeting(play, "2026-12-01T14:00")
    with play.core.storage.unit() as unit:
        (mark,) = [each for each in unit.members.where() if each.name == "Mark"]
        set_sharing(mark, Thing.CALENDAR, shared=False)
        unit.members.save(mark)
    play("""
        Mark: overzicht
        Bot → Mark: Je bent in één groep. Er wacht niets op jou. De groep van Anna – Nu niets …
    """)


def test_twenty_groups_come_a_few_at_a_time(play: Play) -> None:
    """The first page has those that meet soonest; the last page leads back to the first."""
    a_group(play, members=["Noor"])
    _in_more_groups(play, 19)
    play("""
        Noor: /overzicht
        Bot → Noor: Je bent in 20 groepen. Bij 19 wacht er iets op jou. … Groep 5 …
            – Eén taak van jou – Verslag van zondag 22 november
            [Groep 1] [Groep 2] [Groep 3] [Groep 4] [Groep 5] [Mijn taken] [Meer groepen]
        Noor: meer groepen
        Bot → Noor: Groep 6 …
        Noor: [Meer groepen] (Groep 6)
        …
        Noor: [Meer groepen] (Groep 11)
        Bot → Noor: Groep 16 … De groep van Anna – Nu niets …
        Noor: [Meer groepen] (Groep 16)
        Bot → Noor: Je bent in 20 groepen. …
    """)
    play.send("Noor", button=button("overview", None, "99999"))
    play.send("Noor", button=button("overview", None, "500"))
    play("…")


def test_the_same_statements_for_twenty_groups_as_for_two(play: Play) -> None:
    """Quick with twenty groups: nothing is asked of the database group by group."""
    a_group(play, members=["Noor"])
    _in_more_groups(play, 1)
    with statements(play.core.storage.engine) as for_two:
        play.send("Noor", text="/overzicht")
    _in_more_groups(play, 18, start=2)
    with statements(play.core.storage.engine) as for_twenty:
        play.send("Noor", text="/overzicht")
    with statements(play.core.storage.engine) as for_tasks:
        play.send("Noor", text="/taken")
    play("…")
    assert len(for_twenty) == len(for_two)
    assert len(for_twenty) < 40
    assert len(for_tasks) < 40


def test_the_overview_in_english(play: Play) -> None:
    """The main way in English, by typing."""
    a_group(play, "Tom", ["Kim"], english=["Tom", "Kim"])
    a_planned_meeting(play, "2026-12-01T14:00", "Tom")
    play("""
        Kim: overview
        Bot → Kim: You are in one group. Something waits for you. There is no hurry.
            The group of Tom – Next meeting: Tuesday 1 December at 14:00 – Are you coming?
            [The group of Tom]
    """)


def test_all_groups_together_say_one_thing_a_day_at_the_hour_they_like(play: Play) -> None:
    """The one message a day comes at the hour that somebody likes, with all groups in it."""
    for owner in ("Anna", "Bert"):
        a_group(play, owner, ["Mark"])
        play.send(owner, text="/taak Mark belt de bank dinsdag 24 november")
        play.presses(owner, "Ja")
        play.presses("Mark", "Ja")
    play("""
        …
        Mark: herinnering
        Bot → Mark: Wanneer zal ik je herinneren aan een bijeenkomst? …
        Mark: ander uur
        Bot → Mark: Wat ik uit mezelf zeg, komt in één bericht per dag. … Nu komt het om 10 uur. …
            [9 uur] [10 uur] [12 uur] [15 uur] [17 uur] [19 uur]
        Mark: 17 uur
        Bot → Mark: Goed. Het komt voortaan om 17 uur.
        -- 2026-11-24 16:59 --
        -- 2026-11-24 17:00 --
        Bot → Mark: … De groep van … Hoe staat het hiermee: "belt de bank"
            De groep van … Hoe staat het hiermee: "belt de bank" …
        -- 2026-11-25 12:00 --
    """)
    play.send("Mark", button=button("remind-hour", None, "3"))
    play("")


def test_a_professionals_day_over_all_groups_names_nobody_until_they_look(play: Play) -> None:
    """One message, at their hour, with the two words of each group; a tap shows what it is."""
    for owner in ("Anna", "Bert"):
        a_group(play, owner, [], professionals=["Noor"])
        play.send(owner, text="/taak Noor belt de bank dinsdag")
        play.presses(owner, "Ja")
        play.presses("Noor", "Bekijken")
        play.presses("Noor", "Ja")
    heard = len(play.said_to("Noor"))
    play("""
        …
        -- 2026-11-24 10:00 --
        Bot → Noor: Er zijn een paar dingen. … Groep … Er is een taak waar ik naar wil vragen. …
            Groep … Er is een taak waar ik naar wil vragen. Kijken mag wanneer je wilt. …
        Noor: 1
        Bot → Noor: … Hoe staat het hiermee: "belt de bank" [Gedaan] [Nog niet] [Ik wil hulp]
            [Liever iemand anders] [Hoeft niet meer]
        -- 2026-11-26 12:00 --
    """)
    digest = play.said_to("Noor")[heard].message.text
    assert not any(word in digest for word in ("Anna", "Bert", "bank"))


def test_a_day_with_very_much_is_kept_short(play: Play) -> None:
    """Six things at most, of many; the rest comes another day, or at once when they ask."""
    a_group(play, members=["Mark"])
    with play.core.storage.unit() as unit:
        (group,) = unit.groups.where()
        mark = next(each for each in unit.members.where() if each.name == "Mark")
        for number in range(1, 9):
            unit.tasks.add(
                Task(
                    group_id=group.id,
                    member_id=mark.id,
                    state=TaskState.OFFERED,
                    due_on=date(2026, 11, 24),
                    created_at=play.clock.now(),
                    text=f"ding {number}",
                )
            )
        tasks = unit.tasks.where()
    for each in tasks:
        play.send("Mark", button=button("task-say", each.id, "yes"))
    play("""
        …
        -- 2026-11-24 10:00 --
        Bot → Mark: Er zijn een paar dingen. … En nog 2. Die komen een andere dag, …
        -- 2026-11-24 18:00 --
        Mark: de rest
        Bot → Mark: Er zijn een paar dingen. …
        Mark: [Laat de rest zien]
        -- 2026-11-26 18:00 --
    """)
    first, rest = play.said_to("Mark")[-2:]
    assert first.message.text.count("Hoe staat het hiermee") == 6
    assert first.labels[-1] == "Laat de rest zien"
    assert sorted([*first.labels[:-1], *rest.labels]) == [f"ding {n}" for n in range(1, 9)]


def _in_more_groups(play: Play, count: int, start: int = 1) -> None:
    with play.core.storage.unit() as unit:
        (noor,) = [each for each in unit.accounts.where() if each.address == "Noor"]
        add_groups(unit, noor.id, count, play.clock.now(), start)
