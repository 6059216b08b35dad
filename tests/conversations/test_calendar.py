"""A person's own calendar: one that follows by itself, or a file."""

import re
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import uuid4

import pytest
from icalendar import Calendar

from domain.members import MemberState
from domain.sharing import Thing, set_sharing
from handlers.calendar.feeding import find_feed
from handlers.talk.buttons import button
from tests.chat import Play
from tests.conversations.groups import (
    a_group,
    a_member,
    a_planned_meeting,
    an_owner,
    the_meeting_is_off,
    the_meeting_moves,
)

WEB = "https://bot.voorbeeld.invalid"


@pytest.fixture
def on_the_web(play: Play) -> Play:
    """Play with a bot that has a public web address."""
    play.core.registry.operator = replace(play.core.registry.operator, web_address=WEB)
    return play


def the_token(play: Play, who: str) -> str:
    """Give the token of the newest address that somebody got."""
    for heard in reversed(play.said_to(who)):
        if found := re.search(rf"{WEB}/kalender/([\w-]+)", heard.message.text):
            return found[1]
    raise AssertionError(f"{who} got no address")


def events(play: Play, token: str) -> list[Any] | None:
    """Give what a calendar at an address holds; None where there is none."""
    with play.core.storage.unit() as unit:
        feed = find_feed(unit, play.core.renderer, token, play.clock.now())
    return None if feed is None else Calendar.from_ical(feed.content).events


def follows(play: Play, who: str) -> str:
    """Let somebody's calendar follow by itself."""
    english = who in play.english
    play.send(who, text="/calendar" if english else "/kalender")
    play.presses(who, "Follows by itself" if english else "Volgt vanzelf")
    play("…")
    return the_token(play, who)


def test_a_calendar_follows_by_itself(on_the_web: Play) -> None:
    """What follows is offered first; the address is a person's own, and can be tapped."""
    play = on_the_web
    a_group(play, members=["Mark"])
    a_planned_meeting(play, "2026-12-03 19:30")
    play("""
        Mark: bijeenkomst
        Bot → Mark: … [Ik kom] [Ik kan niet] [Weet ik nog niet] [Zet in agenda]
        Mark: zet in agenda
        Bot → Mark: Dat kan op twee manieren. … [Volgt vanzelf] [Een bestand]
        Mark: vanzelf
        Bot → Mark: Dit is jouw adres. … https://bot.voorbeeld.invalid/kalender/… Het is alleen
            voor jou: … [Kiezen wat erin staat]
        Mark: [Zet in agenda]
        Bot → Mark: Je agenda volgt al vanzelf. Je hoeft niets te doen. [Een bestand]
    """)
    token = the_token(play, "Mark")
    assert len(token) == 43
    (first,) = events(play, token) or []
    assert (first["summary"], first.start.isoformat()) == ("Afspraak", "2026-12-03T19:30:00+01:00")
    the_meeting_moves(play, "2026-12-04 14:30")
    (second,) = events(play, token) or []
    assert (second["uid"], second["sequence"]) == (first["uid"], 1)
    assert second.start.isoformat() == "2026-12-04T14:30:00+01:00"
    the_meeting_is_off(play)
    (third,) = events(play, token) or []
    assert (third["uid"], third["sequence"], third["status"]) == (first["uid"], 2, "CANCELLED")
    play("-- 2026-12-05 12:00 --")
    assert events(play, token) == []


def test_the_same_in_english(on_the_web: Play) -> None:
    """A calendar is in the language of whose it is; a number is an answer as well."""
    play = on_the_web
    a_group(play, members=["Tom"], english=["Tom"])
    a_planned_meeting(play, "2026-12-03 19:30")
    play("""
        Tom: calendar
        Bot → Tom: Your appointments can be in your own calendar. … It only says "Appointment", …
            [Follows by itself] [A signal from my calendar] [Put the place in]
            [When I remind you]
        Tom: follow
        Bot → Tom: This is your address. … https://bot.voorbeeld.invalid/kalender/…
            [Choose what is in it]
    """)
    (event,) = events(play, the_token(play, "Tom")) or []
    assert event["summary"] == "Appointment"
    play("""
        Tom: choose
        Bot → Tom: Your calendar follows your appointments by itself. … Your calendar gives no
            signal. The place is not in it. …
        Tom: signal
        Bot → Tom: Shall your calendar give you a signal? … [No signal] [A day before]
            [An hour before]
        Tom: a day before
        Bot → Tom: Good. Your calendar takes it over by itself. … gives a signal a day before. …
    """)
    (event,) = events(play, the_token(play, "Tom")) or []
    (alarm,) = event.subcomponents
    assert alarm["trigger"].to_ical() == b"-P1D"


def test_an_address_is_renewed_and_stopped(on_the_web: Play) -> None:
    """Whoever has the old one sees nothing more, at once; stopping is two taps."""
    play = on_the_web
    a_group(play, members=["Mark"])
    a_planned_meeting(play, "2026-12-03 19:30")
    old = follows(play, "Mark")
    play("""
        Mark: [Volgt vanzelf]
        Bot → Mark: Je agenda volgt je afspraken vanzelf. … [Seintje van mijn agenda]
            [De plek erbij] [Wanneer de bot je herinnert] [Nieuw adres] [Stoppen met volgen]
        Mark: nieuw adres
        Bot → Mark: Wil je een nieuw adres? … [Ja, nieuw adres] [Zo laten]
        Mark: zo laten
        Bot → Mark: Je agenda volgt je afspraken vanzelf. …
    """)
    assert events(play, old)
    play("""
        Mark: [Nieuw adres]
        Bot → Mark: …
        Mark: ja, nieuw adres
        Bot → Mark: Dit is je nieuwe adres. Het oude werkt niet meer. …
    """)
    new = the_token(play, "Mark")
    assert new != old
    assert events(play, old) is None
    assert events(play, new)
    play("""
        Mark: kalender
        Bot → Mark: …
        Mark: [Stoppen met volgen]
        Bot → Mark: Je agenda volgt niet meer. …
        Mark: [Ja, nieuw adres]
    """)
    assert events(play, new) is None


def test_without_a_web_address_there_is_a_file(play: Play) -> None:
    """Where the operator has no public address, that is said kindly, and a file is given."""
    a_group(play, members=["Mark"])
    a_planned_meeting(play, "2026-12-03 19:30")
    play("""
        Mark: kalender
        Bot → Mark: Vanzelf volgen kan hier nog niet. … Een bestand kan wel. …
            [Seintje van mijn agenda] [De plek erbij] [Wanneer de bot je herinnert]
        Mark: bijeenkomst
        Bot → Mark: …
        Mark: [Zet in agenda]
        Bot → Mark: Open dit bestand. … <afspraak.ics>
    """)


def test_somebody_in_no_group_has_nothing_to_follow(on_the_web: Play) -> None:
    """It is said, and no address is made."""
    on_the_web("""
        Mark: /start
        …
        Mark: [Verder]
        …
        Mark: [Ja]
        …
        Mark: /kalender
        Bot → Mark: Er zijn nog geen afspraken voor je agenda. …
    """)


def test_the_place_comes_along_where_somebody_wants_that(on_the_web: Play) -> None:
    """A place can name a person: it is in nobody's calendar by itself, nor in a professional's."""
    play = on_the_web
    a_group(play, members=["Mark"], professionals=["Noor"])
    a_planned_meeting(play, "2026-12-03 19:30")
    play("""
        Anna: bijeenkomst
        Bot → Anna: …
        Anna: andere plek
        Bot → Anna: …
        Anna: bij Mark thuis
        …
        Anna: ja
        …
    """)
    for who in ("Mark", "Noor"):
        token = follows(play, who)
        (event,) = events(play, token) or []
        assert "location" not in event
        play.presses(who, "De plek erbij")
        play("…")
        (event,) = events(play, token) or []
        assert event.get("location") == ("bij Mark thuis" if who == "Mark" else None)


def test_a_calendar_holds_what_its_person_was_told(on_the_web: Play) -> None:
    """All groups in one; not what somebody can't come to; for a new member, not what was before."""
    play = on_the_web
    a_group(play, members=["Mark"])
    a_planned_meeting(play, "2026-12-03 19:30")
    a_group(play, "Bram", members=["Mark"])
    a_planned_meeting(play, "2026-12-10 10:00", "Bram")
    token = follows(play, "Mark")
    assert len(events(play, token) or []) == 2
    play.presses("Mark", "Ik kan niet", "10 december")
    play("…")
    assert [each.start.day for each in events(play, token) or []] == [3]
    a_member(play, "Anna", "Piet")
    assert events(play, follows(play, "Piet")) == []


@pytest.mark.attack(45)
def test_who_leaves_has_no_calendar_any_more(on_the_web: Play) -> None:
    """The address is dead as soon as somebody is in no group (attack 45)."""
    play = on_the_web
    a_group(play, members=["Mark"])
    a_planned_meeting(play, "2026-12-03 19:30")
    token = follows(play, "Mark")
    assert events(play, token)
    with play.core.storage.unit() as unit:
        (mark,) = [each for each in unit.members.where() if each.name == "Mark"]
        mark.state = MemberState.REMOVED
        unit.members.save(mark)
    assert events(play, token) is None


@pytest.mark.attack(33)
def test_what_is_no_longer_shared_is_no_longer_there(on_the_web: Play) -> None:
    """Sharing is looked at each time that a calendar looks (attack 33)."""
    play = on_the_web
    a_group(play, members=["Mark"])
    a_planned_meeting(play, "2026-12-03 19:30")
    token = follows(play, "Mark")
    with play.core.storage.unit() as unit:
        (mark,) = [each for each in unit.members.where() if each.name == "Mark"]
        set_sharing(mark, Thing.CALENDAR, shared=False)
        unit.members.save(mark)
    assert events(play, token) == []


def test_erasing_takes_the_address_along(on_the_web: Play) -> None:
    """With the account goes its calendar (AVG art. 17)."""
    play = on_the_web
    a_group(play, members=["Mark"])
    token = follows(play, "Mark")
    with play.core.storage.unit() as unit:
        (mark,) = [each for each in unit.accounts.where() if each.address == "Mark"]
        unit.forget_account(mark)
        assert unit.calendar_feeds.count() == 0
    assert events(play, token) is None


@pytest.mark.attack(1)
def test_a_button_of_somebody_elses_group_gives_no_file(on_the_web: Play) -> None:
    """Attack 1: a meeting of a group that one is not in is none of one's business."""
    play = on_the_web
    a_group(play, members=["Mark"])
    a_planned_meeting(play, "2026-12-03 19:30")
    an_owner(play, "Bram")
    with play.core.storage.unit() as unit:
        (meeting,) = unit.meetings.where()
    for action in ("cal-add", "cal-file"):
        play.send("Bram", button=button(action, meeting.id))
    play("…")
    assert not any(each.message.attachments for each in play.said_to("Bram"))


@pytest.mark.attack(4)
def test_wishes_that_do_not_exist_are_refused(on_the_web: Play) -> None:
    """Attack 4: what no button of ours says changes nothing."""
    play = on_the_web
    a_group(play, members=["Mark"])
    play.send("Mark", button=button("cal-rings", None, "role=owner"))
    play("…")
    with play.core.storage.unit() as unit:
        assert {each.calendar_alarm for each in unit.accounts.where()} == {"none"}


def test_a_date_made_at_the_table_is_in_no_calendar_before_it_is_told(on_the_web: Play) -> None:
    """Nobody hears of it before the owner says so; the owner's own calendar has it."""
    play = on_the_web
    a_group(play, members=["Mark"])
    a_planned_meeting(play, "2026-12-03 19:30")
    mine, theirs = follows(play, "Anna"), follows(play, "Mark")
    with play.core.storage.unit() as unit:
        (meeting,) = unit.meetings.where()
        following = meeting.model_copy(
            update={"id": uuid4(), "starts_local": datetime.fromisoformat("2027-02-04T19:30")}
        )
        unit.meetings.add(following)
    assert len(events(play, mine) or []) == 2
    assert len(events(play, theirs) or []) == 1
