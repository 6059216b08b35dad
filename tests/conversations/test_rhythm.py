"""The rhythm of a group: set days, about so many weeks, and one kind word when it is quiet."""

from datetime import UTC, datetime
from typing import Any

import pytest
from icalendar import Calendar

from domain.meetings import MeetingState
from handlers.talk.buttons import button
from tests.chat import Play
from tests.conversations.groups import a_group, a_planned_meeting
from tests.conversations.test_calendar import events, follows, on_the_web

__all__ = ["on_the_web"]


def a_series(play: Play, words: str = "elke eerste dinsdag om 14.00") -> None:
    """Let the owner choose set days, and tell everybody."""
    play.send("Anna", text="/ritme")
    play.send("Anna", text=words)
    play.presses("Anna", "Ja, laat het weten")
    play("…")


def planned(play: Play) -> list[str]:
    """Give the days that are planned and to come."""
    with play.core.storage.unit() as unit:
        found = unit.meetings.where(state=MeetingState.PLANNED, order_by=("starts_local",))
        now = play.clock.now()
        return [f"{each.starts_local:%d-%m %H:%M}" for each in found if each.starts_at > now]  # type: ignore[operator]


def test_set_days_are_planned_ahead_and_told_once(play: Play) -> None:
    """Read back with the first three; whoever belongs hears them in one message."""
    a_group(play, members=["Mark"], without_app=["Tineke"])
    play("""
        Anna: ritme
        Bot → Anna: Hoe vaak wil je bij elkaar komen? … [Om de 4 weken] [Om de 6 weken]
            [Om de 8 weken] [Om de 12 weken] [Steeds een dag kiezen]
        Anna: als het uitkomt
        Bot → Anna: Dat ritme snap ik nog niet. … Hoe vaak wil je bij elkaar komen? …
        Anna: elke eerste dinsdag om 14.00
        Bot → Anna: Vaste dagen: elke eerste dinsdag om 14.00. De eerste drie zijn dan:
            – dinsdag 1 december om 14.00 uur – dinsdag 5 januari om 14.00 uur
            – dinsdag 2 februari om 14.00 uur … [Ja, laat het weten] [Nee, laat staan]
        Anna: ja
        Bot → Anna: Gedaan. De vaste dagen staan. … Zonder app: Tineke. …
        Bot → Mark: Nieuws van de groep van Anna. Jullie komen bij elkaar op vaste dagen. De eerste
            drie: – dinsdag 1 december om 14.00 uur … Kom je de eerste keer? [Ik kom] [Ik kan niet]
            [Weet ik nog niet] [Zet in agenda]
        Anna: ritme
        Bot → Anna: Jullie komen bij elkaar op vaste dagen: elke eerste dinsdag om 14.00. …
            [dinsdag 1 december om 14.00 uur] [dinsdag 5 januari om 14.00 uur]
            [dinsdag 2 februari om 14.00 uur] [Stoppen met vaste dagen]
        Mark: bijeenkomst
        Bot → Mark: … dinsdag 1 december om 14.00 uur. …
    """)
    assert planned(play) == ["01-12 14:00", "05-01 14:00", "02-02 14:00"]


def test_there_are_always_three_ahead_in_local_time(play: Play) -> None:
    """The next is planned when one is over; two in the afternoon stays two in the afternoon."""
    a_group(play, members=["Mark"])
    a_series(play)
    play("""
        -- 2027-03-02 15:01 --
        …
    """)
    assert planned(play) == ["06-04 14:00", "04-05 14:00", "01-06 14:00"]
    with play.core.storage.unit() as unit:
        starts = [
            each.starts_at
            for each in unit.meetings.where(order_by=("starts_local",))
            if each.starts_at is not None
        ]
    assert {f"{each:%H:%M}" for each in starts if each < datetime(2027, 3, 28, tzinfo=UTC)} == {
        "13:00"
    }
    assert {f"{each:%H:%M}" for each in starts if each > datetime(2027, 3, 28, tzinfo=UTC)} == {
        "12:00"
    }
    reminders = [each for each in play.said_to("Mark") if "Even denken" in each.message.text]
    assert len(reminders) == 4


def test_after_a_long_time_away_nothing_is_made_up(play: Play) -> None:
    """T7: what would have been planned and was not is past; from now on it goes on."""
    a_group(play, members=["Mark"])
    a_series(play, "elke dinsdag om 14.00")
    play.clock.set(datetime(2027, 2, 3, 9, 0, tzinfo=UTC))
    play("""
        -- 2027-02-03 11:00 --
        …
    """)
    assert planned(play) == ["09-02 14:00", "16-02 14:00", "23-02 14:00"]


def test_a_rhythm_without_a_first_day_asks_for_it(play: Play) -> None:
    """Only what is missing is asked; a day that does not fit is said kindly."""
    a_group(play, members=["Mark"])
    play("""
        Anna: ritme
        …
        Anna: om de zes weken op dinsdag om 14.00
        Bot → Anna: Vaste dagen: om de zes weken op dinsdag om 14.00. Wanneer is de eerste keer? …
        Anna: gisteren 14u
        …
        Anna: woensdag 2 december 14.00
        Bot → Anna: Op woensdag 2 december past het niet. … Vaste dagen: …
        Anna: dinsdag 8 december 14.00
        Bot → Anna: … – dinsdag 8 december om 14.00 uur – dinsdag 19 januari om 14.00 uur
            – dinsdag 2 maart om 14.00 uur …
        Anna: nee
        Bot → Anna: …
    """)
    assert planned(play) == []


def test_one_of_them_goes_another_way(on_the_web: Play) -> None:
    """Moved or off alone, in the chat and in calendars: the same uid, by its RECURRENCE-ID."""
    play = on_the_web
    a_group(play, members=["Mark"])
    a_series(play)
    token = follows(play, "Mark")
    (series,) = events(play, token) or []
    assert series["rrule"].to_ical() == b"FREQ=MONTHLY;BYDAY=1TU"
    play("""
        Anna: ritme
        …
        Anna: [dinsdag 5 januari om 14.00 uur]
        Bot → Anna: De bijeenkomst is op dinsdag 5 januari om 14.00 uur. …
        Anna: verplaatsen
        …
        Anna: woensdag 6 januari 10.00
        …
        Anna: ja
        …
        Anna: ja
        …
        Anna: ritme
        …
        Anna: [dinsdag 2 februari om 14.00 uur]
        …
        Anna: gaat niet door
        …
        Anna: ja
        …
    """)
    assert planned(play) == ["01-12 14:00", "06-01 10:00"]
    known: list[Any] = events(play, token) or []
    assert {each["uid"] for each in known} == {series["uid"]}
    assert [
        (f"{each['recurrence-id'].dt:%d-%m %H:%M}", f"{each.start:%d-%m %H:%M}", each["status"])
        for each in known[1:]
    ] == [
        ("05-01 14:00", "06-01 10:00", "CONFIRMED"),
        ("02-02 14:00", "02-02 14:00", "CANCELLED"),
    ]


def test_the_set_days_stop(on_the_web: Play) -> None:
    """Whoever belongs hears it in one message; the next one may still go on."""
    play = on_the_web
    a_group(play, members=["Mark"])
    a_series(play)
    token = follows(play, "Mark")
    play("""
        Anna: ritme
        …
        Anna: [Stoppen met vaste dagen]
        Bot → Anna: Wil je stoppen met de vaste dagen? Een reden is niet nodig. …
            [Ja, na dinsdag 1 december om 14.00 uur] [Ja, geen enkele meer] [Nee, laat staan]
        Anna: nee
        Bot → Anna: Jullie komen bij elkaar op vaste dagen: …
        Anna: stoppen met vaste dagen
        …
        Anna: [Ja, na dinsdag 1 december om 14.00 uur]
        Bot → Anna: Goed. De vaste dagen zijn gestopt. …
        Bot → Mark: Nieuws van de groep van Anna. De vaste dagen stoppen. Dit gaat niet door:
            – dinsdag 5 januari om 14.00 uur – dinsdag 2 februari om 14.00 uur Het ligt niet aan
            jou. [Haal uit agenda]
        Anna: [Ja, geen enkele meer]
    """)
    assert planned(play) == ["01-12 14:00"]
    (series,) = events(play, token) or []
    assert series["rrule"].to_ical() == b"FREQ=MONTHLY;UNTIL=20261201T130000Z;BYDAY=1TU"
    assert series["sequence"] == 1


def test_set_days_in_one_file(play: Play) -> None:
    """Without a web address, the file of one brings all of them."""
    a_group(play, members=["Mark"])
    a_series(play)
    play.presses("Mark", "Zet in agenda")
    (file,) = play.last("Mark").message.attachments
    play("…")
    (event,) = Calendar.from_ical(file.content).events
    assert event["rrule"].to_ical() == b"FREQ=MONTHLY;BYDAY=1TU"


def test_a_cadence_only_proposes(play: Play) -> None:
    """About six weeks: nothing is planned by itself; after a while the owner is asked, once."""
    a_group(play, members=["Mark"])
    a_planned_meeting(play, "2026-12-01 14:00")
    play("""
        Anna: ritme
        Bot → Anna: …
        Anna: om de zes weken ongeveer
        Bot → Anna: Goed. Ongeveer om de 6 weken. … [Dag zoeken]
        Anna: ritme
        Bot → Anna: Jullie komen ongeveer om de 6 weken bij elkaar. … [Dag zoeken] [Ander ritme]
        -- 2026-12-02 12:00 --
        …
        -- 2026-12-29 09:59 --
        -- 2026-12-29 10:00 --
        Bot → Anna: De vorige bijeenkomst was op dinsdag 1 december. Er staat nog niets gepland.
            Zullen we een dag zoeken? Niet nu is ook goed. [Dag zoeken] [Niet nu]
        -- 2027-03-01 12:00 --
    """)


def test_not_now_is_a_full_answer(play: Play) -> None:
    """For two weeks, a month, or for good; and then it is asked once more."""
    a_group(play, members=["Mark"])
    a_planned_meeting(play, "2026-12-01 14:00")
    play("""
        -- 2026-12-02 12:00 --
        …
        -- 2027-01-26 10:00 --
        Bot → Anna: De vorige bijeenkomst was op dinsdag 1 december. …
        Anna: niet nu
        Bot → Anna: Prima. Zal ik het later nog één keer vragen? [Over twee weken] [Over een maand]
            [Niet meer vragen]
        Anna: over twee weken
        Bot → Anna: Goed. Ik vraag het dinsdag 9 februari nog één keer.
        -- 2027-02-09 10:00 --
        Bot → Anna: De vorige bijeenkomst was op dinsdag 1 december. …
        Anna: niet nu
        …
        Anna: niet meer vragen
        Bot → Anna: Goed. Ik vraag het niet meer. …
        -- 2027-12-01 10:00 --
    """)


def test_who_plans_something_is_not_asked(play: Play) -> None:
    """A meeting that is coming moves the question with it."""
    a_group(play, members=["Mark"])
    a_planned_meeting(play, "2026-12-01 14:00")
    play("""
        -- 2026-12-02 12:00 --
        …
    """)
    a_planned_meeting(play, "2027-02-02 14:00")
    play("""
        -- 2027-02-03 12:00 --
        …
        -- 2027-03-30 09:59 --
        -- 2027-03-30 10:00 --
        Bot → Anna: De vorige bijeenkomst was op dinsdag 2 februari. …
    """)


def test_the_same_in_english(play: Play) -> None:
    """Set days, and about so many weeks, in English."""
    a_group(play, "Eve", members=["Tom"], english=["Eve", "Tom"])
    play("""
        Eve: rhythm
        Bot → Eve: How often do you want to meet? … [Every 4 weeks] [Every 6 weeks] [Every 8 weeks]
            [Every 12 weeks] [Choose a day each time]
        Eve: every first Tuesday at 2pm
        Bot → Eve: Set days: every first Tuesday at 2pm. The first three are then:
            – Tuesday 1 December at 14:00 … [Yes, let them know] [No, leave it]
        Eve: yes
        Bot → Eve: Done. The set days stand. …
        Bot → Tom: News of the group of Eve. You meet on set days. The first three: … Will you
            come the first time? …
        Eve: rhythm
        …
        Eve: stop the set days
        …
        Eve: none any more
        Bot → Eve: Good. The set days have stopped. …
        Bot → Tom: News of the group of Eve. The set days stop. These do not go on: …
        Eve: rhythm
        …
        Eve: 6
        Bot → Eve: Good. About every 6 weeks. …
    """)
    assert planned(play) == []


@pytest.mark.attack(2, 34)
def test_a_member_has_no_say_in_the_rhythm(play: Play) -> None:
    """Attacks 2 and 34: whoever is not the owner is refused, and nothing changes."""
    a_group(play, members=["Mark"])
    a_series(play)
    with play.core.storage.unit() as unit:
        (series,) = unit.series.where()
        (group,) = unit.groups.where()
    for data in (
        button("series-end", series.id, "all"),
        button("series-ask-end", series.id),
        button("rhythm-change", group.id),
        button("quiet-later", group.id, "never"),
    ):
        play.send("Mark", button=data)
    play.send("Mark", text="/ritme")
    play("…")
    assert len(planned(play)) == 3
    with play.core.storage.unit() as unit:
        assert all(each.says_quiet for each in unit.groups.where())
