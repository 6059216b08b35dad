"""Rest: the bot says nothing of its own accord; what people send still comes."""

from datetime import date, datetime
from uuid import uuid4

from domain.agenda import PointState
from domain.dial import Dial, DialStep, Hand
from domain.members import Role
from handlers.talk.buttons import button
from messages.incoming import Incoming
from tests.chat import Play
from tests.conversations.groups import a_group, a_planned_meeting


def test_a_rest_ends_gently_by_itself(play: Play) -> None:
    """One kind message on the morning after; nothing is late, and more rest is one tap away."""
    a_group(play, members=["Mark"])
    play("""
        Mark: rust
        Bot → Mark: Rust mag. … Niemand hoort dat je rust neemt. … [Tot en met morgen] [Een week]
            [Tot ik het zeg] [Toch niet]
        Mark: morgen
        Bot → Mark: Goed. Tot en met maandag 23 november zeg ik niets uit mezelf. …
        Mark: menu
        Bot → Mark: … Je hebt rust tot en met maandag 23 november. …
        -- 2026-11-24 09:59 --
        -- 2026-11-24 10:01 --
        Bot → Mark: Je rust is voorbij. Niets is te laat … [Kijken wat er kan] [Een week]
            [Tot ik het zeg]
        Mark: kijken
        Bot → Mark: Dit is de groep van Anna. …
        Mark: [Een week] (Je rust is voorbij)
        Bot → Mark: Goed. Tot en met dinsdag 1 december zeg ik niets uit mezelf. …
    """)


def test_a_rest_without_end_lasts_until_the_person_says_so(play: Play) -> None:
    """Whatever was to come of the bot's own accord waits, however long it takes."""
    a_group(play, members=["Mark"])
    play("""
        Mark: /rust
        Bot → Mark: …
        Mark: een dag
        Bot → Mark: Goed. Tot en met maandag 23 november …
        -- 2026-11-24 09:00 --
        Mark: rust
        Bot → Mark: Rust mag. …
        Mark: tot ik het zeg
        Bot → Mark: Goed. Ik zeg niets uit mezelf tot jij weer verder wilt. …
        -- 2026-12-22 12:00 --
        Mark: menu
        Bot → Mark: … Je hebt rust. Ik zeg niets uit mezelf, …
        Mark: rust
        Bot → Mark: Goed. Ik zeg niets uit mezelf tot … [Weer verder] [Een week] [Tot ik het zeg]
        Mark: weer verder
        Bot → Mark: Welkom terug. Niets is te laat …
        -- 2026-12-24 12:00 --
    """)


def test_a_rest_in_english_and_second_thoughts(play: Play) -> None:
    """No rest after all changes nothing; a button of before still ends it."""
    a_group(play, members=["Tom"], english=["Tom"])
    play("""
        Tom: rest
        Bot → Tom: Rest is fine. … [Until tomorrow night] [A week] [Until I say so] [No rest now]
        Tom: no
        Bot → Tom: That's fine. Everything stays as it was.
        Tom: [A week]
        Bot → Tom: All right. Until the end of Sunday 29 November I don't speak up. …
        Tom: rest
        Bot → Tom: All right. Until the end of Sunday 29 November … [Go on again]
            [A week] [Until I say so]
        Tom: go on
        Bot → Tom: Welcome back. …
        -- 2026-12-02 12:00 --
    """)
    play.send("Tom", button=button("rest", None, "forever"))
    play("")


def test_what_the_bot_would_say_waits_while_somebody_rests(play: Play) -> None:
    """Whatever is of the bot's own accord comes on the morning after the last day of rest."""
    a_group(play, members=["Mark"])
    play("""
        Mark: rust
        Bot → Mark: …
        Mark: morgen
        Bot → Mark: …
    """)
    with play.core.storage.unit() as unit:
        (resting,) = [each for each in unit.accounts.where() if each.rests_until is not None]
        resting.rests_until = date(2026, 11, 26)
        unit.accounts.save(resting)
    play("""
        -- 2026-11-26 23:00 --
        -- 2026-11-27 10:00 --
        Bot → Mark: Je rust is voorbij. …
    """)


def test_whoever_meant_something_else_goes_on_where_they_were(play: Play) -> None:
    """The word may have been an answer: no rest after all, and the question is back."""
    a_group(play, members=[])
    play("""
        Anna: /doelen
        Bot → Anna: Wat zou je fijn vinden als het lukte? …
        Anna: Rust
        Bot → Anna: Rust mag. …
        Anna: toch niet
        Bot → Anna: Prima. Alles blijft zoals het was.
        Bot → Anna: Wat zou je fijn vinden als het lukte? …
        Anna: Meer rust in huis
        Bot → Anna: Dat staat er. …
    """)


def test_the_group_hears_only_what_the_owner_chose(play: Play) -> None:
    """Nothing by itself; a sentence goes to whom it is for, and to no nameless chat."""
    a_group(play, members=["Mark", "Sanne"], without_app=["Tineke"], professionals=["Noor"])
    play("""
        Anna: rust
        Bot → Anna: … [Tot en met morgen] [Een week] [Tot ik het zeg] [Toch niet]
            [Iets afspreken voor later] [Een nachtje slapen]
        Anna: een week
        Bot → Anna: Goed. Tot en met zondag 29 november … [Iets laten weten]
        Anna: iets laten weten
        Bot → Anna: Je groep hoort nu niets. …
        Anna: Ik lig even plat, morgen meer
        Bot → Anna: Wie mag dit horen? [Iedereen] [Mark] [Sanne] [Noor] [Tineke]
        Anna: Mark
        Bot → Anna: Wie nog meer? [Sanne] [Noor] [Tineke] [Zo is het goed]
        Anna: Noor
        Bot → Anna: Wie nog meer? [Sanne] [Tineke] [Zo is het goed]
        Anna: Tineke
        Bot → Anna: Wie nog meer? …
        Anna: klaar
        Bot → Anna: Dit gebeurt er dan. – Ik zeg tegen Mark: « Ik lig even plat, morgen meer »
            – Jij zegt dat zelf tegen Noor en Tineke. Zal ik het doen? [Ja, doe dit] [Nee]
        Anna: nee
        Bot → Anna: Prima. Je groep hoort niets.
        Anna: rust
        Bot → Anna: Goed. Tot en met zondag 29 november … [Weer verder] [Een week]
            [Tot ik het zeg] [Iets laten weten]
        Anna: [Iets laten weten]
        Bot → Anna: …
        Anna: rustig aan
        Bot → Anna: …
        Anna: iedereen
        Bot → Anna: …
        Anna: ja
        Bot → Anna: Gezegd tegen Mark en Sanne.
            Zeg jij het tegen Noor en Tineke? …
        Bot → Mark: Van Anna: « Ik doe het even rustig aan. » Je hoeft niets te doen.
        Bot → Sanne: Van Anna: « Ik doe het even rustig aan. » Je hoeft niets te doen.
    """)


def test_nothing_is_said_where_the_owner_says_nothing(play: Play) -> None:
    """The first answer is nothing, and a meeting that is planned stays as it is."""
    a_group(play, members=["Mark"])
    a_planned_meeting(play, "2026-12-01T14:00")
    play("""
        Anna: rust
        Bot → Anna: …
        Anna: een week
        Bot → Anna: …
        Anna: iets laten weten
        Bot → Anna: …
        Anna: niets
        Bot → Anna: Jullie zien elkaar dinsdag 1 december om 14.00 uur. Wat gebeurt daarmee?
            [Laten zoals het is] [Gaat door, iemand anders leidt] [Gaat niet door]
        Anna: weet ik niet
        Bot → Anna: Prima. Je groep hoort niets.
        Anna: menu
        Bot → Anna: … Je hebt rust … [Bijeenkomst] [Verder, of langer rust]
        Anna: weer verder
        Bot → Anna: Goed. Tot en met zondag 29 november zeg ik niets uit mezelf. …
            [Weer verder] [Een week] [Tot ik het zeg] [Iets laten weten]
    """)


def test_a_meeting_is_called_off_by_the_owners_own_word(play: Play) -> None:
    """Whoever was told of the day hears that it is off, as always."""
    a_group(play, members=["Mark"])
    a_planned_meeting(play, "2026-12-01T14:00")
    play("""
        Anna: rust
        Bot → Anna: …
        Anna: een week
        Bot → Anna: …
        Anna: iets laten weten
        Bot → Anna: …
        Anna: niets
        Bot → Anna: …
        Anna: niet door
        Bot → Anna: Dit gebeurt er dan. – De groep hoort niets. – De bijeenkomst gaat niet door. …
        Anna: ja
        Bot → Anna: Prima. Je groep hoort niets.
        Bot → Anna: Afgezegd. …
        Bot → Mark: De bijeenkomst van dinsdag 1 december om 14.00 uur gaat niet door. …
    """)


def test_coming_back_shows_a_short_list_of_which_nothing_is_late(play: Play) -> None:
    """At most three lines, the day first; nothing has to be done."""
    a_group(play, members=["Mark"])
    a_planned_meeting(play, "2026-12-01T14:00")
    play("""
        Anna: rust
        Bot → Anna: …
        Anna: een week
        Bot → Anna: …
        Mark: /agenda de vakantie
        Bot → Mark: …
    """)
    play("""
        …
        Anna: rust
        Bot → Anna: …
        Anna: weer verder
        Bot → Anna: Welkom terug. Niets is te laat en niets hoeft snel.
            – De bijeenkomst is dinsdag 1 december om 14.00 uur.
            – Er zijn punten om over te praten. Het mag ook blijven liggen. [Kijken wat er kan]
    """)


def test_a_companion_carries_on_and_does_not_hear_of_the_rest(play: Play) -> None:
    """What the owner handed over goes on as the dial says; the owner is told so."""
    a_group(play, members=["Mark"])
    with play.core.storage.unit() as unit:
        (mark,) = unit.members.where(role=Role.MEMBER)
        unit.dials.add(
            Dial(
                group_id=mark.group_id,
                step=DialStep.AGENDA,
                hand=Hand.FOR_ME,
                companion_id=mark.id,
                agreed_at=play.clock.now(),
                until_on=date(2027, 1, 1),
            )
        )
    play("""
        Anna: rust
        Bot → Anna: …
        Anna: een week
        Bot → Anna: Goed. Tot en met zondag 29 november zeg ik niets uit mezelf. …
            Wat je aan Mark gaf, gaat door. … [Iets laten weten]
    """)


def test_whoever_rests_hears_now_which_meeting_no_reminder_will_come_of(play: Play) -> None:
    """Begun by nine on the first morning after, or within the rest; neither is broken for it."""
    a_group(play, "Anna", ["Mark", "Tom"], professionals=["Noor"], english=["Tom"])
    a_planned_meeting(play, "2026-12-03 09:00")
    play("""
        -- 2026-12-01 12:00 --
        …
        Mark: rust
        Bot → Mark: …
        Mark: morgen
        Bot → Mark: Goed. Tot en met woensdag 2 december zeg ik niets uit mezelf. …
            Je bijeenkomst is donderdag 3 december om 09.00 uur. Daar herinner ik je dan niet aan.
        Mark: rust
        Bot → Mark: … Je bijeenkomst is donderdag 3 december om 09.00 uur. …
        Noor: rust
        Bot → Noor: …
        Noor: een week
        Bot → Noor: … Je bijeenkomst is donderdag 3 december om 09.00 uur. …
        Tom: rest
        Bot → Tom: …
        Tom: until I say so
        Bot → Tom: All right. I don't speak up until you want to go on. Then type "rest".
            Your meeting is Thursday 3 December at 09:00. I won't remind you of it then.
        -- 2026-12-02 10:00 --
        Bot → Anna: Even denken aan donderdag 3 december om 09.00 uur: …
        -- 2026-12-03 08:59 --
    """)


def test_whoever_rests_hears_of_no_meeting_that_they_are_reminded_of(play: Play) -> None:
    """Later that first morning is in time; and who does not come, or wants none, misses nothing."""
    a_group(play, "Anna", ["Mark", "Sanne", "Bas"])
    a_planned_meeting(play, "2026-12-03 09:30")
    play("""
        -- 2026-12-01 12:00 --
        …
        Sanne: [Ik kan niet]
        …
        Mark: rust
        …
        Mark: morgen
        Bot → Mark: Goed. Tot en met woensdag 2 december zeg ik niets uit mezelf.
            Eerder verder? Typ "rust".
        Sanne: rust
        …
        Sanne: tot ik het zeg
        Bot → Sanne: Goed. Ik zeg niets uit mezelf tot jij weer verder wilt. Typ dan "rust".
        Anna: rust
        …
        Anna: een week
        Bot → Anna: … Je bijeenkomst is donderdag 3 december om 09.30 uur. …
    """)


def test_an_owner_who_rests_makes_the_agenda_shorter(play: Play) -> None:
    """One tap and a yes: the first point stays, the rest waits with the owner, nobody is told."""
    a_group(play, members=["Mark"])
    a_planned_meeting(play, "2026-12-01T14:00")
    play("""
        Anna: /agenda de woning
        …
        Anna: rust
        …
        Anna: een week
        Bot → Anna: Goed. Tot en met zondag 29 november … [Iets laten weten]
        Anna: /agenda de vakantie
        …
        Mark: /agenda het eten
        …
        Anna: rust
        Bot → Anna: Goed. … [Weer verder] [Een week] [Tot ik het zeg] [Iets laten weten]
            [Kortere agenda]
        Anna: kortere agenda
        Bot → Anna: Dan blijft dit op de agenda: "de woning" De rest bewaar ik bij jou, voor een
            andere keer: – de vakantie Wie de agenda bekijkt, … [Ja, korter] [Nee, zo laten]
        Anna: [Nee, zo laten]
        Bot → Anna: Goed. De agenda blijft zoals hij was.
        Anna: [Kortere agenda]
        Bot → Anna: Dan blijft dit op de agenda: …
        Anna: [Ja, korter]
        Bot → Anna: De agenda is nu kort. De rest ligt bij jou. Ik stuur niemand bericht.
            [Agenda bekijken]
        Mark: agenda
        Bot → Mark: De agenda van de groep van Anna: 1. de woning [Iets erbij]
        Anna: [Agenda bekijken]
        Bot → Anna: Dit staat op de agenda. … 1. de woning [Iets erbij]
            [Volgorde of eraf] [Stuur rond] [Ligt nog bij jou: 2] [Wie ziet dit?]
            [Punten zonder naam]
        Anna: [Ja, korter] (Dan blijft dit)
        Anna: rust
        Bot → Anna: Goed. … [Weer verder] [Een week] [Tot ik het zeg] [Iets laten weten]
    """)


def test_nobody_else_makes_the_agenda_shorter(play: Play) -> None:
    """It is the owner's to decide, also where a button is made by hand."""
    a_group(play, members=["Mark"])
    for what in ("de woning", "de vakantie"):
        play.send("Anna", text=f"/agenda {what}")
    with play.core.storage.unit() as unit:
        (group,) = unit.groups.where()
    play.send("Mark", button=button("agenda-short", group.id, "yes"))
    play("…")
    with play.core.storage.unit() as unit:
        assert unit.points.count(state=PointState.ON) == 2


def test_a_reminder_that_waits_does_not_leave_in_a_rest(play: Play) -> None:
    """Who takes a rest while it waits to be sent gets it once they are back; others at once."""
    a_group(play, members=["Mark"])
    a_planned_meeting(play, "2026-12-03 14:00")
    play.clock.set(datetime.fromisoformat("2026-12-02T10:00+01:00"))
    for moment in play.core.moments.due():
        play.core.turns.take(moment)
    for said in ("rust", "tot ik het zeg"):
        event = Incoming("practice", event_id=uuid4().hex, address="Mark", text=said)
        play.core.turns.take(event)
    play.deliver()
    reminded = "Even denken"
    assert [each for each in play.said_to("Mark") if reminded in each.message.text] == []
    assert len([each for each in play.said_to("Anna") if reminded in each.message.text]) == 1
    play.send("Mark", text="rust")
    play.presses("Mark", "Weer verder")
    play.until(datetime.fromisoformat("2026-12-03T12:00+01:00"))
    assert len([each for each in play.said_to("Mark") if reminded in each.message.text]) == 1
    assert len([each for each in play.said_to("Anna") if reminded in each.message.text]) == 1
