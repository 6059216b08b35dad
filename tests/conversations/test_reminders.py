"""Reminders: the day before, and as people asked; in their own time, and never at night."""

from datetime import UTC, datetime, timedelta

import pytest

from domain.bookkeeping import MomentState
from handlers.talk.buttons import button
from tests.chat import Play
from tests.conversations.groups import (
    a_group,
    a_planned_meeting,
    another_meeting,
    the_meeting_is_off,
    the_meeting_moves,
)


def reminded(play: Play, who: str) -> list[str]:
    """Give what reminders somebody heard, first words only."""
    begins = ("Even denken aan", "A reminder", "Just a reminder")
    said = [each.message.text.partition("\n")[0] for each in play.said_to(who)]
    return [each for each in said if each.startswith(begins)]


def test_who_asks_for_more_gets_more(play: Play) -> None:
    """A week and an hour before, and the day before as everybody; each says the day in full."""
    a_group(play, members=["Mark", "Piet"])
    a_planned_meeting(play, "2026-12-03 14:00")
    play("""
        Mark: herinnering
        Bot → Mark: Wanneer zal ik je herinneren … – De dag ervoor. … [Ook een week ervoor]
            [Niet de dag ervoor] [Ook een uur ervoor] [Op een ander uur]
            [Ik ben in een ander land]
        Mark: week
        Bot → Mark: Goed. Zo doe ik het voortaan: – Een week ervoor. – De dag ervoor.
            [Nog iets anders]
        Mark: nog iets
        Bot → Mark: Wanneer zal ik je herinneren …
        Mark: [Ook een uur ervoor]
        Bot → Mark: Goed. … – Een uur ervoor. …
        Mark: [Ik kom]
        …
        -- 2026-11-26 10:00 --
        Bot → Mark: Even denken aan donderdag 3 december om 14.00 uur: dan is de bijeenkomst. …
            [Ik kan toch niet]
        -- 2026-12-02 10:00 --
        …
        -- 2026-12-03 12:59 --
        -- 2026-12-03 13:00 --
        Bot → Mark: Even denken aan donderdag 3 december om 14.00 uur: … [Ik kan toch niet]
        Mark: ik kan toch niet
        Bot → Mark: Dank je dat je het zegt. …
        Bot → Anna: Mark kan er donderdag 3 december om 14.00 uur niet bij zijn. Dat kan gebeuren. …
    """)
    assert len(reminded(play, "Mark")) == 3
    assert len(reminded(play, "Anna")) == 1


def test_an_hour_before_never_rings_at_night(play: Play) -> None:
    """For a meeting at half past nine it comes at eight the evening before."""
    a_group(play, members=["Mark"])
    a_planned_meeting(play, "2026-12-03 09:30")
    play.send("Mark", button=button("remind", None, "hour.on"))
    play("""
        …
        -- 2026-12-02 10:00 --
        …
        -- 2026-12-02 19:59 --
        -- 2026-12-02 20:00 --
        Bot → Mark: Even denken aan donderdag 3 december om 09.30 uur: …
        -- 2026-12-03 09:30 --
    """)


def test_who_wants_none_gets_none(play: Play) -> None:
    """None is a full answer; who rests is not woken for what they asked for either."""
    a_group(play, members=["Mark", "Piet"])
    a_planned_meeting(play, "2026-12-03 14:00")
    play.send("Mark", button=button("remind", None, "day.off"))
    play.send("Piet", button=button("remind", None, "hour.on"))
    play.send("Piet", text="rust")
    play.presses("Piet", "Tot ik het zeg")
    play("""
        …
        Mark: herinneringen
        …
        -- 2026-12-03 15:00 --
        …
    """)
    assert reminded(play, "Mark") == []
    assert reminded(play, "Piet") == []
    assert len(reminded(play, "Anna")) == 1


def test_a_change_moves_all_of_them_and_a_no_drops_them(play: Play) -> None:
    """Each comes once, at the new time; nothing where it is off."""
    a_group(play, members=["Mark"])
    a_planned_meeting(play, "2026-12-10 14:00")
    for which in ("week.on", "hour.on"):
        play.send("Mark", button=button("remind", None, which))
    play("…")
    the_meeting_moves(play, "2026-12-17 14:00")
    play("""
        -- 2026-12-10 09:00 --
        -- 2026-12-10 15:00 --
        Bot → Mark: Even denken aan donderdag 17 december om 14.00 uur: …
    """)
    the_meeting_is_off(play)
    play("-- 2026-12-18 12:00 --")
    assert len(reminded(play, "Mark")) == 1


def test_a_traveller_reads_both_times(play: Play) -> None:
    """The meeting stays where it is; days and quiet are those of who reads."""
    a_group(play, members=["Mark"])
    a_planned_meeting(play, "2026-12-03 14:00")
    play("""
        Mark: tijdzone
        Bot → Mark: Waar ben je? … [Nederland of België]
        Mark: Nergenshuizen
        Bot → Mark: Die plek ken ik niet, of er gelden meer tijden. … Waar ben je? …
        Mark: Portugal
        Bot → Mark: Daar gelden meer tijden. … [Azoren] [Madeira] [Lissabon]
        Mark: Azoren
        Bot → Mark: Dan is het bij jou nu zondag 22 november om 08.15 uur. Klopt dat? [Ja] [Nee]
        Mark: nee
        Bot → Mark: Goed, ik laat het zoals het was. …
        Mark: /herinnering
        …
        Mark: [Ik ben in een ander land]
        …
        Mark: Londen
        Bot → Mark: Dan is het bij jou nu zondag 22 november om 09.15 uur. Klopt dat? [Ja] [Nee]
        Mark: ja
        Bot → Mark: Goed. Ik houd me aan jouw tijd. …
        Mark: bijeenkomst
        Bot → Mark: … donderdag 3 december om 14.00 uur (bij jou is het dan donderdag 3 december om
            13.00 uur). …
        -- 2026-12-02 10:59 --
        …
        -- 2026-12-02 11:00 --
        Bot → Mark: Even denken aan donderdag 3 december om 14.00 uur (bij jou is het dan donderdag
            3 december om 13.00 uur): dan is de bijeenkomst. …
    """)


def test_the_same_in_english(play: Play) -> None:
    """Who travels reads it in English as well; the owner's words come along."""
    a_group(play, members=["Tom"], english=["Tom"])
    a_planned_meeting(play, "2026-12-03 14:00")
    play("""
        Tom: timezone
        Bot → Tom: Where are you? … [The Netherlands or Belgium]
        Tom: London
        Bot → Tom: Then where you are it is … Is that right? [Yes] [No]
        Tom: yes
        Bot → Tom: Good. I keep to your time. …
        Tom: reminder
        Bot → Tom: When shall I remind you of a meeting? … [A week before as well]
            [Not the day before] [An hour before as well] [At another hour]
            [I am in another country]
        Tom: an hour before
        Bot → Tom: Good. From now on I do it this way: – The day before. – An hour before. …
        -- 2026-12-03 14:00 --
        …
    """)
    said = [each.message.text for each in play.said_to("Tom")[-2:]]
    both = "Thursday 3 December at 14:00 (where you are, that is Thursday 3 December at 13:00)"
    assert all(both in each for each in said)


def test_a_group_that_meets_elsewhere_plans_in_the_time_of_that_place(play: Play) -> None:
    """The owner says where the group meets: two in the afternoon is two in the afternoon there."""
    a_group(play, members=["Mark"])
    a_planned_meeting(play, "2026-12-03 14:00")
    play("""
        Anna: tijdzone
        …
        Anna: Curaçao
        …
        Anna: ja
        Bot → Anna: Goed. Ik houd me aan jouw tijd. …
        Bot → Anna: Komt je groep daar ook bij elkaar? Dan plan ik nieuwe dagen in de tijd van daar.
            [Ja, de groep ook] [Nee, alleen ik]
        Anna: [Nee, alleen ik]
        Bot → Anna: Goed. Noem je een tijd voor je groep? Dan blijft dat de tijd van Amsterdam.
        Anna: tijdzone
        …
        Anna: Curaçao
        …
        Anna: ja
        Bot → Anna: Goed. Ik houd me aan jouw tijd. …
        Bot → Anna: Komt je groep daar ook bij elkaar? …
        Anna: ja
        Bot → Anna: Goed. Noem je een tijd voor je groep? Dan is dat nu de tijd van Curaçao. Wat al
            gepland is, blijft zoals het was.
        Mark: bijeenkomst
        Bot → Mark: … donderdag 3 december om 14.00 uur. …
        Mark: tijdzone
        …
        Mark: Londen
        …
        Mark: ja
        Bot → Mark: Goed. Ik houd me aan jouw tijd. …
        Anna: bijeenkomst
        …
        Anna: gaat niet door
        …
        Anna: ja
        …
    """)
    a_planned_meeting(play, "2026-12-10 14:00")
    told = [each.message.text for each in play.said_to("Mark")]
    both = (
        "donderdag 10 december om 14.00 uur (bij jou is het dan donderdag 10 december om 18.00 uur)"
    )
    assert any(both in each for each in told)


def test_what_is_good_to_know_comes_with_the_reminder(play: Play) -> None:
    """What to bring and how to get there, in the owner's words; nobody is written to for it."""
    a_group(play, members=["Mark"], professionals=["Noor"])
    a_planned_meeting(play, "2026-12-03 14:00")
    play("""
        Anna: bijeenkomst
        …
        Anna: meer
        Bot → Anna: Wat wil je nog regelen? …
        Anna: [Wat handig is om te weten]
        Bot → Anna: Wat is handig om te weten? … Wie bij de bijeenkomst hoort, leest het.
        Anna: Neem koek mee. De bel zit links.
        Bot → Anna: Goed. Het staat erbij, … [Bekijken]
        Mark: bijeenkomst
        Bot → Mark: … Handig om te weten: Neem koek mee. De bel zit links. …
        -- 2026-12-02 10:00 --
        …
    """)
    (said,) = [each for each in play.said_to("Mark") if "Even denken" in each.message.text]
    assert "Handig om te weten: Neem koek mee." in said.message.text
    (said,) = [each for each in play.said_to("Noor") if "Even denken" in each.message.text]
    assert "koek" not in said.message.text
    play("""
        Anna: bijeenkomst
        …
        Anna: meer
        …
        Anna: handig om te weten
        Bot → Anna: Er staat nu: Neem koek mee. De bel zit links. … [Weghalen]
        Anna: weghalen
        Bot → Anna: Goed. Er staat niets meer bij. …
    """)


@pytest.mark.parametrize("jump", [timedelta(hours=1), timedelta(days=1)])
def test_a_clock_that_jumps_brings_each_once(play: Play, jump: timedelta) -> None:
    """T5: an hour and a day, both ways."""
    a_group(play, members=["Mark"])
    a_planned_meeting(play, "2026-12-03 14:00")
    for which in ("week.on", "hour.on"):
        play.send("Mark", button=button("remind", None, which))
    play("…")
    now = datetime(2026, 11, 26, 8, 0, tzinfo=UTC)
    while now < datetime(2026, 12, 3, 13, 0, tzinfo=UTC):
        now += timedelta(hours=3)
        for there in (now + jump, now, now - jump, now):
            play.clock.set(there)
            for event in play.core.moments.due():
                play.core.turns.take(event)
            play.deliver()
    play("…")
    assert 2 <= len(reminded(play, "Mark")) <= 3
    with play.core.storage.unit() as unit:
        moments = unit.moments.where()
        assert len({each.key for each in moments}) == len(moments)
        assert not [each for each in moments if each.state is MomentState.FAILED]


@pytest.mark.attack(4)
def test_a_wish_that_is_none_of_ours_is_refused(play: Play) -> None:
    """Attack 4: a button that was never made changes nothing."""
    a_group(play, members=["Mark"])
    play.send("Mark", button=button("remind", None, "always.on"))
    play("…")
    with play.core.storage.unit() as unit:
        assert not any(each.reminds_hour or each.reminds_week for each in unit.accounts.where())


def test_no_other_message_of_the_day_pushes_a_reminder_past_its_meeting(play: Play) -> None:
    """At most one message a day of the bot's own accord: the first holds all of that day."""
    a_group(play)
    a_group(play, owner="Tom", members=["Anna"])
    play.send("Anna", button=button("remind-hour", None, "19"))
    for said in ("afscheid", "stoppen", "zonder", "ja"):
        play.send("Anna", text=said)
    a_planned_meeting(play, "2026-12-16 14:00", owner="Tom")
    play("""
        …
        -- 2026-12-15 18:00 --
        Bot → Tom: …
        Bot → Tom: …
        Bot → Anna: Er zijn een paar dingen. … Even denken aan woensdag 16 december om 14.00
            uur: … Je groep is gestopt. …
            [Bijeenkomst woensdag 16 december om 14.00 uur] [Je groep]
        -- 2026-12-16 13:00 --
    """)


def test_a_reminder_that_came_along_earlier_that_day_does_not_come_again(play: Play) -> None:
    """Whatever is answered or changed before its own hour: once is enough."""
    a_group(play)
    a_group(play, owner="Tom", members=["Anna"])
    play.send("Anna", button=button("remind-hour", None, "19"))
    for said in ("afscheid", "stoppen", "zonder", "ja"):
        play.send("Anna", text=said)
    a_planned_meeting(play, "2026-12-16 14:00", owner="Tom")
    play("""
        …
        -- 2026-12-15 18:00 --
        …
        Anna: [Bijeenkomst woensdag 16 december om 14.00 uur]
        …
        Anna: [Ik kom]
        …
        -- 2026-12-16 13:59 --
    """)


def test_what_comes_up_during_a_rest_leaves_the_reminder_of_that_day_at_its_hour(
    play: Play,
) -> None:
    """The rest may end before that hour; the next morning is past the meeting."""
    a_group(play)
    a_group(play, owner="Tom", members=["Anna"])
    play.send("Anna", button=button("remind-hour", None, "19"))
    a_planned_meeting(play, "2026-12-16 09:30", owner="Tom")
    for said in ("afscheid", "stoppen", "zonder", "ja"):
        play.send("Anna", text=said)
    play.send("Anna", button=button("rest", None, "open"))
    play("""
        …
        -- 2026-12-15 18:30 --
        …
        Anna: rust
        …
        Anna: weer verder
        …
        -- 2026-12-15 18:59 --
        -- 2026-12-15 19:00 --
        Bot → Anna: Even denken aan woensdag 16 december om 09.30 uur: …
        -- 2026-12-16 09:00 --
    """)


def test_whoever_leads_is_briefed_in_the_one_message_of_that_day(play: Play) -> None:
    """Also who wants no reminder of the day before, and hears of something else that morning."""
    a_group(play, members=["Mark"])
    a_group(play, owner="Tom", members=["Mark"])
    a_planned_meeting(play, "2026-12-03 09:30", chair="Mark")
    a_planned_meeting(play, "2026-12-09 14:00", owner="Tom")
    for which in ("day.off", "week.on"):
        play.send("Mark", button=button("remind", None, which))
    play.send("Mark", button=button("remind-hour", None, "9"))
    play("""
        …
        -- 2026-12-02 08:59 --
        …
    """)
    heard = len(play.said_to("Mark"))
    play("""
        -- 2026-12-02 21:00 --
        …
    """)
    (told,) = play.said_to("Mark")[heard:]
    assert "Even denken aan woensdag 9 december" in told.written()
    assert "Je hoeft niets uit je hoofd te weten" in told.written()


def test_a_rest_that_ends_on_the_morning_of_a_meeting_leaves_time_for_its_reminder(
    play: Play,
) -> None:
    """At the hour of other days it would be past: it comes before, though not in quiet time."""
    a_group(play, members=["Mark"])
    a_planned_meeting(play, "2026-12-03 09:30")
    play("""
        -- 2026-12-01 12:00 --
        …
        Mark: rust
        …
        Mark: [Tot en met morgen]
        …
        -- 2026-12-03 08:59 --
        …
    """)
    assert reminded(play, "Mark") == []
    play("""
        -- 2026-12-03 09:00 --
        Bot → Mark: … Even denken aan donderdag 3 december om 09.30 uur: …
        -- 2026-12-03 12:00 --
        …
    """)
    assert len([each for each in play.said_to("Mark") if "Even denken" in each.message.text]) == 1


def test_whoever_leads_is_briefed_once_where_a_meeting_changes_that_day(play: Play) -> None:
    """Nor twice, where they ask for the reminder after all, which holds it."""
    a_group(play, members=["Mark"])
    a_planned_meeting(play, "2026-12-03 14:00", chair="Mark")
    play.send("Mark", button=button("remind", None, "day.off"))
    play.send("Mark", button=button("remind-hour", None, "9"))
    play("""
        …
        -- 2026-12-02 09:30 --
        …
    """)
    the_meeting_moves(play, "2026-12-03 15:00")
    play("""
        -- 2026-12-03 14:59 --
        …
    """)
    assert len(_briefed(play, "Mark")) == 1


def test_whoever_leads_and_wants_the_reminder_after_all_is_briefed_in_it_alone(play: Play) -> None:
    """They asked for it on the morning itself: one message holds both."""
    a_group(play, members=["Mark"])
    a_planned_meeting(play, "2026-12-03 14:00", chair="Mark")
    play.send("Mark", button=button("remind", None, "day.off"))
    play("…\n-- 2026-12-02 09:30 --\n…")
    play.send("Mark", button=button("remind", None, "day.on"))
    play("…\n-- 2026-12-03 13:59 --\n…")
    (told,) = _briefed(play, "Mark")
    assert told.count("Je hoeft niets uit je hoofd te weten") == 1


def _briefed(play: Play, who: str) -> list[str]:
    """Give what somebody heard that tells how to lead."""
    said = [each.message.text for each in play.said_to(who)]
    return [each for each in said if "Je hoeft niets uit je hoofd te weten" in each]


def test_of_two_meetings_of_a_day_the_first_is_said_first(play: Play) -> None:
    """Also where it was planned last."""
    a_group(play, members=["Mark"])
    a_planned_meeting(play, "2026-12-08 19:30")
    another_meeting(play, "8 december 14 uur")
    play.until(datetime.fromisoformat("2026-12-07T12:00+01:00"))
    said = next(each for each in play.said_to("Mark") if "Even denken" in each.message.text)
    assert said.message.text.index("14.00 uur") < said.message.text.index("19.30 uur")
