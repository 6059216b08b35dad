"""Kinds of meeting, who takes part, where, who takes notes, ground rules, and guests."""

from datetime import datetime

import pytest

from domain.meetings import MeetingKind, MeetingState
from domain.members import MemberState, Role
from handlers.talk.buttons import button
from tests.chat import Play
from tests.conversations.groups import (
    a_group,
    a_planned_meeting,
    an_invitation,
    another_meeting,
)
from tests.conversations.meetings import the_newest_meeting


def a_guest(play: Play, name: str) -> None:
    """Let somebody be a guest of the newest meeting instead of a member."""
    meeting = the_newest_meeting(play)
    with play.core.storage.unit() as unit:
        member = next(each for each in unit.members.where() if each.name == name)
        member.role, member.guest_at_id = Role.GUEST, meeting.id
        unit.members.save(member)


def test_another_kind_is_a_button_and_never_a_question(play: Play) -> None:
    """A network talk, with its own words and its own usual length."""
    a_group(play, members=["Mark", "Noor"])
    play("""
        Anna: /bijeenkomst
        Bot → Anna: … [Ander soort bijeenkomst] [Kies uit een kalender]
        Anna: ander soort
        Bot → Anna: Wat voor bijeenkomst wordt het? [Steungroep] [Resourcegroep] [Netwerkgesprek]
            [Voorgesprek] [Samen iets doen]
        Anna: [Netwerkgesprek]
        Bot → Anna: Met wie? [Mark] [Noor] [Iedereen]
        Anna: iedereen
        Bot → Anna: Welke dagen en tijden kunnen voor jou? … [Kies uit een kalender]
        Anna: 3 december 14u of 4 december 14u
        Bot → Anna: Dus: …
        Anna: ja
        Bot → Anna: Waar is het? …
        Anna: later
        Bot → Anna: Hoe lang duurt het? Vaak is dit genoeg: Anderhalf uur. …
        Anna: overslaan
        Bot → Anna: Ik kan nu vragen …
        Anna: [Ja, vraag het]
        Bot → Anna: Gevraagd. …
        Bot → Mark: Anna zoekt een dag voor een netwerkgesprek. Het duurt anderhalf uur. …
        Bot → Noor: Anna zoekt een dag voor een netwerkgesprek. …
    """)
    assert the_newest_meeting(play).kind is MeetingKind.NETWORK


def test_a_talk_of_a_few_is_theirs_alone(play: Play) -> None:
    """Others are not asked, told or shown it; a button of it is refused, and the group meets on."""
    a_group(play, members=["Mark", "Noor", "Kees"])
    a_planned_meeting(play, "2026-12-10 14:00")
    play("""
        -- 2026-11-22 10:20 --
        Anna: bijeenkomst
        …
        Anna: [Meer]
        Bot → Anna: Wat wil je nog regelen? Niets hiervan hoeft. …
        Anna: [Nog een bijeenkomst]
        Bot → Anna: Wat voor bijeenkomst wordt het? …
        Anna: [Voorgesprek]
        Bot → Anna: Met wie? [Mark] [Noor] [Kees]
        Anna: [Noor]
        Bot → Anna: Nog iemand? [Mark] [Kees] [Niemand meer]
        Anna: [Niemand meer]
        Bot → Anna: Ben je er zelf bij? Allebei is goed. [Ja] [Nee]
        Anna: [Ja]
        Bot → Anna: Welke dagen …
        Anna: 3 december 10u
        Bot → Anna: …
        Anna: [Het ligt vast]
        Bot → Anna: …
        Anna: later
        Bot → Anna: …
        Anna: overslaan
        Bot → Anna: Het wordt dan donderdag 3 december om 10.00 uur. Ik vertel het aan Noor. …
        Anna: [Ja, laat het weten]
        Bot → Anna: Dat staat. …
        Bot → Anna: Wie wil je vragen om te leiden? … [Ikzelf] [Noor] [Later]
        Bot → Noor: Er is een dag voor een voorgesprek van de groep van Anna: donderdag 3 december
            om 10.00 uur. Het duurt een uur. De plek hoor je nog. Met: Anna. Kom je? …
        Anna: later
        Bot → Anna: …
        Mark: bijeenkomst
        Bot → Mark: Er is een bijeenkomst voor de groep van Anna, op donderdag 10 december …
        Noor: bijeenkomst
        Bot → Noor: Er is meer dan één. Welke wil je zien?
            [Voorgesprek: donderdag 3 december om 10.00 uur]
            [Steungroep: donderdag 10 december om 14.00 uur]
        Noor: [Voorgesprek: donderdag 3 december om 10.00 uur]
        Bot → Noor: Er is een voorgesprek van de groep van Anna, op donderdag 3 december om 10.00
            uur. … Met: Anna. Kom je? …
    """)
    talk = the_newest_meeting(play)
    before = len(play.heard)
    for action in ("day-look", "cal-add", "meeting-start"):
        play.send("Mark", button=button(action, talk.id))
    assert len(play.heard) == before
    play.until(datetime.fromisoformat("2026-12-03T10:00+01:00"))
    play("…")
    play.send("Anna", text="beginnen")
    play("""
        Bot → Anna: Dit gaat over de bijeenkomst van donderdag 3 december om 10.00 uur. …
        Anna: [Beginnen]
        Bot → Anna: Fijn dat jullie er zijn. Ik schrijf niets op. Wat hier verteld wordt, gaat
            alleen verder als jullie dat willen. Wie is er? … [Anna is er] [Noor] [Iedereen is er]
            [Verder] [Meer]
    """)


def test_a_talk_can_be_without_the_owner(play: Play) -> None:
    """They plan it and are not counted among those who come."""
    a_group(play, members=["Mark", "Noor"])
    play.send("Anna", text="bijeenkomst")
    for label in ("Ander soort bijeenkomst", "Voorgesprek", "Mark", "Noor", "Nee"):
        play.presses("Anna", label)
    play.send("Anna", text="3 december 10u of 4 december 10u")
    for label in ("Ja", "Later", "Overslaan", "Ja, vraag het"):
        play.presses("Anna", label)
    play("…")
    for name in ("Mark", "Noor"):
        play.presses(name, "Invullen")
        play.send(name, text="ja")
        play.send(name, text="ja")
    play("""
        …
        Anna: bijeenkomst
        Bot → Anna: Deze dagen zijn even goed: … Iedereen kan dan. … kan iedereen. <poll.png> …
        Anna: [Kies donderdag 3 december om 10.00 uur]
        Bot → Anna: …
        Anna: ja
        Bot → Anna: Dat staat. …
        Bot → Anna: Wie wil je vragen om te leiden? Diegene let op de tijd en op ieders beurt.
            [Mark] [Noor] [Later]
        …
    """)


def test_of_a_poll_the_kind_can_change_in_english(play: Play) -> None:
    """Who was asked for a day hears it too, when the owner wants it."""
    a_group(play, owner="Tom", members=["Kate"], english=["Tom", "Kate"])
    play.send("Tom", text="/meeting")
    play.send("Tom", text="8 december at 2 pm or 9 december at 2 pm")
    for label in ("Yes", "Later", "Skip", "Yes, ask them"):
        play.presses("Tom", label)
    play("…")
    play.send("Tom", button=button("kind-is", the_newest_meeting(play).id, "network"))
    play("""
        Bot → Tom: Fine. It is now: Network talk. I tell Kate. Shall I let them know? …
        Tom: yes
        Bot → Tom: Told. [Back to the overview]
        Bot → Kate: A day is being looked for. It is now: Network talk. Your answers stay.
    """)


def test_the_kind_can_change_and_the_owner_says_who_hears(play: Play) -> None:
    """Nobody is told before the owner wants it; a stale or foreign press changes nothing."""
    a_group(play, members=["Mark"], professionals=["Noor"], without_app=["Tineke"])
    a_planned_meeting(play, "2026-12-10 14:00")
    play("""
        Anna: bijeenkomst
        …
        Anna: [Meer]
        …
        Anna: [Ander soort bijeenkomst]
        Bot → Anna: Nu is het: Steungroep. Wat wordt het? [Resourcegroep] [Netwerkgesprek]
            [Voorgesprek] [Samen iets doen] [Nee, laat staan]
        Anna: [Samen iets doen]
        Bot → Anna: Goed. Het is nu: Samen iets doen. Ik vertel het aan Mark en Noor.
            Zonder app: Tineke. Die vertel je het zelf. Zal ik het laten weten?
            [Ja, laat het weten] [Nog niet]
        Anna: [Ja, laat het weten]
        Bot → Anna: Verteld. Zonder app: Tineke. Vertel je het zelf? [Terug naar het overzicht]
        Bot → Mark: De bijeenkomst van donderdag 10 december om 14.00 uur wordt nu: Samen iets doen.
            Dag en tijd blijven zo.
        Bot → Noor: De bijeenkomst van donderdag 10 december om 14.00 uur wordt nu: Samen iets doen.
            Dag en tijd blijven zo. [Welke groep?]
    """)
    meeting = the_newest_meeting(play)
    play.send("Mark", button=button("kind-is", meeting.id, "network"))
    play.send("Mark", button=button("kind-tell", meeting.id, "practical"))
    play.send("Anna", button=button("kind-tell", meeting.id, "network"))
    play.send("Anna", button=button("kind-is", meeting.id, "party"))
    assert the_newest_meeting(play).kind is MeetingKind.PRACTICAL


def test_an_address_comes_with_a_map(play: Play) -> None:
    """A link made of the address alone; to a professional not before they ask."""
    a_group(play, members=["Mark"], professionals=["Sara"])
    play.send("Anna", text="bijeenkomst")
    play.send("Anna", text="3 december 10u")
    play.presses("Anna", "Het ligt vast")
    play.send("Anna", text="bij Anna thuis, Kerkstraat 5")
    play.presses("Anna", "Overslaan")
    play("""
        …
        Anna: [Ja, laat het weten]
        Bot → Anna: …
        Bot → Anna: …
        Bot → Mark: … Plaats: bij Anna thuis, Kerkstraat 5. Kaart:
            https://www.openstreetmap.org/search?query=Kerkstraat%205 Kom je? …
        Bot → Sara: … De plek zie je als je tikt op "Welke groep?". Kom je? …
    """)


@pytest.mark.parametrize("when", ["Een uur van tevoren", "Meteen"])
def test_a_link_to_a_screen_is_for_who_comes(play: Play, when: str) -> None:
    """An hour before, or at once if the owner wants; never for who said no."""
    link = "https://praat.voorbeeld.invalid/kamer"
    a_group(play, members=["Mark", "Noor", "Kees"])
    play.send("Anna", text="bijeenkomst")
    play.send("Anna", text="3 december 14u")
    play.presses("Anna", "Het ligt vast")
    play.send("Anna", text=link)
    for label in (when, "Overslaan", "Ja, laat het weten", "Later"):
        play.presses("Anna", label)
    play.presses("Mark", "Ik kom")
    play.presses("Noor", "Ik kan niet")
    play("…")
    heard = " ".join(each.message.text for each in play.said_to("Mark"))
    assert (link in heard) is (when == "Meteen")
    play.until(datetime.fromisoformat("2026-12-03T12:59+01:00"))
    before = len(play.heard)
    play.until(datetime.fromisoformat("2026-12-03T13:00+01:00"))
    given = {each.who for each in play.heard[before:] if link in each.message.text}
    assert given == (set() if when == "Meteen" else {"Anna", "Mark"})
    play("…")
    play.send("Kees", text="ik kom")
    assert link in play.last("Kees").message.text
    assert not any(link in each.message.text for each in play.said_to("Noor"))


def test_who_writes_down_is_asked_and_may_say_no(play: Play) -> None:
    """Whoever said yes can record, and no more than that."""
    a_group(play, members=["Mark", "Noor"], without_app=["Piet"])
    a_planned_meeting(play, "2026-12-03 14:00")
    play("""
        Anna: bijeenkomst
        …
        Anna: [Meer]
        …
        Anna: [Wie schrijft op?]
        Bot → Anna: Wie wil je vragen om op te schrijven wat jullie afspreken? …
            [Ikzelf] [Mark] [Noor] [Piet] [Later]
        Anna: [Mark]
        Bot → Anna: Ik vraag het aan Mark. …
        Bot → Mark: Wil jij opschrijven wat jullie afspreken, op donderdag 3 december om 14.00 uur?
            Dat is een vraag van Anna. … Nee is ook goed. [Ja, dat wil ik] [Liever niet]
        Mark: liever niet
        Bot → Mark: Dat is goed. Ik zeg tegen Anna alleen: liever niet.
        Bot → Anna: Mark schrijft liever niet op. Dat mag. [Iemand anders vragen]
        Anna: [Iemand anders vragen]
        Bot → Anna: Wie wil je vragen om op te schrijven …
        Anna: [Noor]
        Bot → Anna: …
        Bot → Noor: Wil jij opschrijven …
        Noor: ja graag
        Bot → Noor: Dank je. Jij schrijft op donderdag 3 december om 14.00 uur de afspraken op. …
        Bot → Anna: Noor wil opschrijven op donderdag 3 december om 14.00 uur.
        Mark: [Ja, dat wil ik]
        Anna: bijeenkomst
        Bot → Anna: … Schrijft op: Noor …
        -- 2026-12-03 14:00 --
        …
        Anna: beginnen
        …
        Anna: [Beginnen]
        …
        Noor: /afspraak we bellen elke week
        Bot → Noor: Genoteerd. Nog iets? Typ "afspraak" of "taak".
            [Afspraak] [Taak] [Een doel] [Voor later] [Iets veranderen]
        Mark: /afspraak we bellen nooit
        Bot → Mark: …
    """)
    with play.core.storage.unit() as unit:
        assert [each.text for each in unit.agreements.where()] == ["we bellen elke week"]
    assert the_newest_meeting(play).chair_id is None


def test_whoever_was_to_write_down_may_be_unable_to_come(play: Play) -> None:
    """The owner hears it, kindly, with a way to ask somebody else."""
    a_group(play, members=["Mark", "Noor"])
    a_planned_meeting(play, "2026-12-03 14:00")
    meeting = the_newest_meeting(play)
    play.send("Anna", button=button("day-notes", meeting.id))
    play.presses("Anna", "Mark")
    play.presses("Mark", "Ja, dat wil ik")
    play("…")
    play.presses("Mark", "Ik kan niet")
    play("""
        Bot → Mark: …
        Bot → Anna: Mark kan er donderdag 3 december om 14.00 uur niet bij zijn, en zou opschrijven.
            … [Iemand anders vragen] [Bekijken]
    """)
    assert the_newest_meeting(play).note_taker_id is None


def test_ground_rules_are_the_groups_own(play: Play) -> None:
    """Chosen from a short list or typed; said with a first date and at the table."""
    a_group(play, members=["Mark"])
    play("""
        Mark: spelregels
        Bot → Mark: Anna koos daar nog niets voor.
        Anna: spelregels
        Bot → Anna: Hoe willen jullie met elkaar praten? … [Om de beurt] [Luisteren zonder raad]
            [Het blijft hier] [Spreken over jezelf] [Niets zeggen mag] [Pauze mag altijd]
            [Zelf iets typen]
        Anna: [Het blijft hier]
        Bot → Anna: Zo willen jullie met elkaar praten: – Wat hier gezegd wordt, blijft hier. …
        Anna: [Om de beurt]
        Bot → Anna: … – We praten om de beurt. – Wat hier gezegd wordt, blijft hier. …
        Anna: om de beurt (gekozen)
        Bot → Anna: …
        Anna: [Zelf iets typen]
        Bot → Anna: Typ het zoals jij het zou zeggen. …
        Anna: Telefoons gaan in de mand.
        Bot → Anna: … – Wat hier gezegd wordt, blijft hier. – Telefoons gaan in de mand. …
        Mark: spelregels
        Bot → Mark: Zo wil Anna dat jullie met elkaar praten: – Wat hier gezegd wordt, blijft hier.
            – Telefoons gaan in de mand.
    """)
    a_planned_meeting(play, "2026-12-03 14:00")
    told = play.last("Mark").message.text
    assert "Zo praten we met elkaar:\n– Wat hier gezegd wordt, blijft hier." in told
    assert "Telefoons gaan in de mand." in told
    play.until(datetime.fromisoformat("2026-12-03T14:00+01:00"))
    play.send("Anna", text="beginnen")
    play.presses("Anna", "Beginnen")
    play.presses("Anna", "Verder")
    shown = play.last("Anna").message.text
    assert "– Telefoons gaan in de mand." in shown


def test_rules_are_chosen_by_the_owner_alone(play: Play) -> None:
    """A member's press, and a rule that does not exist, change nothing."""
    a_group(play, members=["Mark"])
    with play.core.storage.unit() as unit:
        (group,) = unit.groups.where()
    play.send("Mark", button=button("rules-choose", group.id, "on.turns"))
    play.send("Anna", button=button("rules-choose", group.id, "on.shouting"))
    play.send("Anna", button=button("rules-choose", group.id, "own.7"))
    with play.core.storage.unit() as unit:
        (group,) = unit.groups.where()
    assert (group.ground_rules, group.own_rules) == ([], [])


def test_a_guest_has_one_meeting_and_nothing_before_or_after_it(play: Play) -> None:
    """They are told, reminded and thanked; then what they may see has ended."""
    a_group(play, members=["Mark", "Sara"])
    a_planned_meeting(play, "2026-12-03 14:00")
    other = the_newest_meeting(play)
    play("-- 2026-11-22 10:20 --")
    play.send("Anna", text="bijeenkomst")
    for label in ("Meer", "Nog een bijeenkomst", "Netwerkgesprek", "Iedereen"):
        play.presses("Anna", label)
    play.send("Anna", text="8 december 10u")
    for label in ("Het ligt vast", "Later", "Overslaan", "Nog niet"):
        play.presses("Anna", label)
    a_guest(play, "Sara")
    play("…")
    play.send("Sara", button=button("day-look", other.id))
    play("""
        Sara: bijeenkomst
        Bot → Sara: Er is voor jou nog geen bijeenkomst. …
    """)
    play.send("Anna", button=button("day-all", the_newest_meeting(play).id))
    play.presses("Anna", "Kies dinsdag 8 december om 10.00 uur")
    play.presses("Anna", "Ja, laat het weten")
    play.presses("Anna", "Later")
    play("…")
    play("""
        Sara: bijeenkomst
        Bot → Sara: Er is een netwerkgesprek van de groep van Anna, op dinsdag 8 december …
        Sara: [Ik kom] (netwerkgesprek)
        Bot → Sara: Fijn. Tot dinsdag 8 december om 10.00 uur. …
    """)
    play.until(datetime.fromisoformat("2026-12-10T12:00+01:00"))
    heard = [each.message.text for each in play.said_to("Sara")]
    assert sum("Even denken aan" in each for each in heard) == 1
    assert "3 december" not in " ".join(heard[-6:])
    assert heard[-1].startswith("Dank je dat je erbij was.")
    with play.core.storage.unit() as unit:
        sara = next(each for each in unit.members.where() if each.name == "Sara")
    assert sara.state is MemberState.LEFT


def test_a_kind_in_english(play: Play) -> None:
    """Doing something together takes two hours, and says so in its own words."""
    a_group(play, owner="Tom", members=["Eve"], english=["Tom", "Eve"])
    play("""
        Tom: /meeting
        Bot → Tom: … [Another kind of meeting] [Pick from a calendar]
        Tom: [Another kind of meeting]
        Bot → Tom: What kind of meeting will it be? …
        Tom: do something together
        Bot → Tom: Which days and times …
        Tom: 5 December at 10:00
        Bot → Tom: So: …
        Tom: [It is fixed]
        Bot → Tom: Where is it? …
        Tom: 12 Baker Street, London
        Bot → Tom: How long is it? This is often enough: Two hours. …
        Tom: skip
        Bot → Tom: …
        Tom: [Yes, let them know]
        Bot → Tom: Done. …
        Bot → Tom: Whom do you want to ask to lead? …
        Bot → Eve: There is a day for doing something together with the group of Tom: Saturday 5
            December at 10:00. It takes two hours. Place: 12 Baker Street, London. Map:
            https://www.openstreetmap.org/search?query=12%20Baker%20Street%2C%20London Will you
            come? …
    """)


def test_a_guest_who_was_invited_as_one_is_told_the_day_in_one_tap(play: Play) -> None:
    """From the invitation to the goodbye: the one meeting, and nothing before or after it."""
    a_group(play, members=["Mark"])
    a_planned_meeting(play, "2026-12-03 14:00")
    an_invitation(play, name="Sara", as_guest=True, professional=True)
    play.opens("Sara", play.newest_link())
    play("…")
    play.presses("Sara", "Ja")
    play("…")
    play("""
        Sara: ja
        Bot → Sara: Fijn. Jouw twee woorden zijn: …
        Bot → Anna: Iemand zei ja via jouw link. …
        Anna: [Ja, dit is Sara]
        Bot → Anna: Sara hoort er nu bij. … [Sara vertellen wanneer het is]
        Bot → Sara: Je bent één keer te gast in de groep van wie jou vroeg. …
        Anna: [Sara vertellen wanneer het is]
        Bot → Anna: Verteld. [Bekijken]
        Bot → Sara: Er is een dag voor een groep waar je bij hoort: donderdag 3 december om 14.00
            uur. … [Ik kom] [Ik kan niet] [Weet ik nog niet] [Zet in agenda] [Welke groep?]
        Sara: ik kom
        Bot → Sara: Fijn. Tot donderdag 3 december om 14.00 uur. …
        -- 2026-12-05 12:00 --
        …
    """)
    said = [heard.message.text for heard in play.said_to("Sara")]
    assert any(each.startswith("Even denken aan donderdag 3 december") for each in said)
    assert said[-1].startswith("Dank je dat je erbij was.")


def test_a_guest_who_was_never_told_goes_as_well(play: Play) -> None:
    """Whoever came in as a guest is one until the meeting is over, however the owner tells it."""
    a_group(play, members=["Mark"])
    a_planned_meeting(play, "2026-12-03 14:00")
    an_invitation(play, name="Sara", as_guest=True)
    play.opens("Sara", play.newest_link())
    play.presses("Sara", "Ja")
    play.presses("Sara", "Ja")
    play.presses("Anna", "Ja, dit is Sara")
    play("…")
    play.until(datetime.fromisoformat("2026-12-05T12:00+01:00"))
    with play.core.storage.unit() as unit:
        sara = next(each for each in unit.members.where() if each.name == "Sara")
    assert sara.state is MemberState.LEFT


def test_a_new_day_for_what_is_off_is_found_beside_another_meeting(play: Play) -> None:
    """It is of the same kind as what was called off, and the other meeting stays as it is."""
    a_group(play, members=["Mark"])
    a_planned_meeting(play, "2026-12-08 19:30")
    another_meeting(play, "15 december 14 uur")
    play("""
        Anna: bijeenkomst
        …
        Anna: [Netwerkgesprek: dinsdag 15 december om 14.00 uur]
        …
        Anna: [Gaat niet door]
        …
        Anna: [Ja, zeg af]
        …
        Anna: [Nieuwe dag zoeken]
        Bot → Anna: Welke dagen en tijden kunnen voor jou? …
        Anna: 17 december 14 uur
        …
        Anna: [Het ligt vast]
        …
        Anna: [Later]
        …
        Anna: [Overslaan]
        …
        Anna: [Ja, laat het weten]
        …
    """)
    with play.core.storage.unit() as unit:
        planned = unit.meetings.where(state=MeetingState.PLANNED, order_by=("created_at",))
    assert [each.kind for each in planned] == [MeetingKind.SUPPORT, MeetingKind.NETWORK]


def test_who_looks_for_a_day_that_is_found_already_sees_it(play: Play) -> None:
    """A button of weeks ago: what it would find is planned by now."""
    a_group(play, members=["Mark"])
    a_planned_meeting(play, "2026-12-08 19:30")
    with play.core.storage.unit() as unit:
        (group,) = unit.groups.where()
    play.send("Anna", button=button("day-find", group.id))
    play("""
        Bot → Anna: De bijeenkomst is op dinsdag 8 december om 19.30 uur. …
    """)
