"""Choosing a day and a time by tapping: the calendar of buttons, and the usual times."""

from datetime import date, datetime

import pytest

from domain.meetings import MeetingState
from domain.tasks import TaskState
from handlers.talk.day_buttons import DayButtons, TimeButtons
from handlers.talk.picking import USUAL_TIMES
from handlers.talk.questions import NotUnderstood, Page, Place, Stale
from tests.chat import AMSTERDAM, Play
from tests.conversations.groups import a_group, a_planned_meeting, an_owner

MOST_IN_A_ROW, MOST_IN_ALL, MOST_BYTES = 8, 100, 64
"""What Telegram takes of buttons, and of what one of them sends back."""


def local(written: str) -> datetime:
    """Return a local time, without a zone."""
    return datetime.fromisoformat(written)


def the_days(play: Play) -> list[str]:
    """Give the days that are asked about, in order."""
    with play.core.storage.unit() as unit:
        found = unit.options.where(order_by=("starts_local",))
    return [each.starts_local.isoformat(timespec="minutes") for each in found]


def test_days_are_tapped_with_their_times(play: Play) -> None:
    """From the calendar to the question to the others, without a word typed."""
    a_group(play, members=["Mark"])
    play("""
        Anna: bijeenkomst
        Bot → Anna: Welke dagen en tijden kunnen voor jou? …
            [Ander soort bijeenkomst] [Kies uit een kalender]
        Anna: [Kies uit een kalender]
        Bot → Anna: Welke dag in november 2026? Tik op een dag, of typ het nummer.
            [zo 22] [ma 23] [di 24] [wo 25] [do 26] [vr 27] [za 28] [zo 29] [ma 30]
            [december ›] [Liever typen]
        Anna: [december ›]
        Bot → Anna: Welke dag in december 2026? …
        Anna: [do 3]
        Bot → Anna: Hoe laat op donderdag 3 december? Tik op een tijd, of typ er een.
            [10.00] [11.00] [14.00] [15.30] [19.00] [19.30] [Andere tijd]
        Anna: [19.30]
        Bot → Anna: Dus: donderdag 3 december om 19.30 uur. Is dit het?
            [Nog een dag erbij] [Ja, dit is het] [Nee, opnieuw]
        Anna: [Nog een dag erbij]
        Bot → Anna: Welke dag in december 2026? …
        Anna: [di 8]
        Bot → Anna: Hoe laat op dinsdag 8 december? …
        Anna: [Andere tijd]
        Bot → Anna: Hoe laat op dinsdag 8 december? …
        Anna: [16.30]
        Bot → Anna: Dus: donderdag 3 december om 19.30 uur en dinsdag 8 december om 16.30 uur.
            Is dit het? …
        Anna: [Ja, dit is het]
        Bot → Anna: Waar is het? …
        Anna: [Later]
        Bot → Anna: Hoe lang duurt het? …
        Anna: [Overslaan]
        …
        Anna: [Ja, vraag het]
        …
    """)
    assert the_days(play) == ["2026-12-03T19:30", "2026-12-08T16:30"]


def test_another_month_is_shown_in_place_and_is_no_answer(play: Play) -> None:
    """Leafing changes one message; however far, nothing but the last page is kept."""
    a_group(play, members=["Mark"])
    play("""
        Anna: bijeenkomst
        …
        Anna: [Kies uit een kalender]
        …
    """)
    handle = play.last("Anna").handle
    for month in ("december ›", "januari ›", "februari ›", "‹ januari", "februari ›"):
        play.presses("Anna", month)
        assert play.last("Anna").message.edits == handle
    play("""
        …
        Anna: [vr 12]
        Bot → Anna: Hoe laat op vrijdag 12 februari? …
        Anna: terug
        Bot → Anna: Welke dag in november 2026? …
        Anna: terug
        Bot → Anna: Welke dagen en tijden kunnen voor jou? …
    """)
    with play.core.storage.unit() as unit:
        (talk,) = unit.conversations.where(talk="find-day")
    assert talk.answers == []


def test_back_from_another_month_is_the_question_before(play: Play) -> None:
    """Turning to a month was no answer, so it is none to go back to."""
    a_group(play, members=["Mark"])
    play("""
        Anna: bijeenkomst
        …
        Anna: [Kies uit een kalender]
        …
        Anna: [december ›]
        …
        Anna: terug
        Bot → Anna: Welke dagen en tijden kunnen voor jou? …
    """)


def test_everything_can_be_typed(play: Play) -> None:
    """Numbers of days, labels, months, and days and times as people say them."""
    a_group(play, members=["Mark"])
    play("""
        Anna: bijeenkomst
        …
        Anna: kalender
        Bot → Anna: Welke dag in november 2026? …
        Anna: 31
        Bot → Anna: Ik zie daar nog geen dag in. … Welke dag in november 2026? …
        Anna: volgende maand
        Bot → Anna: Welke dag in december 2026? …
        Anna: januari
        Bot → Anna: Welke dag in januari 2027? …
        Anna: eerder
        Bot → Anna: Welke dag in december 2026? …
        Anna: 8
        Bot → Anna: Hoe laat op dinsdag 8 december? …
        Anna: half acht
        Bot → Anna: Dat kan in de ochtend en in de avond. … Hoe laat op dinsdag 8 december? …
        Anna: zomaar
        Bot → Anna: Ik zie daar nog geen tijd in. … Hoe laat op dinsdag 8 december? …
        Anna: 3
        Bot → Anna: Dus: dinsdag 8 december om 15.00 uur. Is dit het? …
        Anna: nog een dag
        Bot → Anna: Welke dag in december 2026? …
        Anna: di 1 of wo 2 december
        Bot → Anna: Kies één dag tegelijk. … Welke dag in december 2026? …
        Anna: gisteren
        Bot → Anna: Dat is al geweest. … Welke dag in december 2026? …
        Anna: volgende dinsdag
        Bot → Anna: Dat kan meer dan één dag zijn. … Welke dag in december 2026? …
        Anna: eerste maandag van maart
        Bot → Anna: Hoe laat op maandag 1 maart? …
        Anna: half acht 's avonds
        Bot → Anna: Dus: dinsdag 8 december om 15.00 uur en maandag 1 maart om 19.30 uur. …
        Anna: nee
        Bot → Anna: Welke dag in november 2026? …
        Anna: liever typen
        Bot → Anna: Welke dagen en tijden kunnen voor jou? …
    """)


def test_the_calendar_in_english(play: Play) -> None:
    """The same, for who reads English."""
    a_group(play, owner="Tom", members=["Mark"], english=["Tom"])
    play("""
        Tom: meeting
        Bot → Tom: … [Another kind of meeting] [Pick from a calendar]
        Tom: calendar
        Bot → Tom: Which day in November 2026? Tap a day, or type its number.
            [Su 22] [Mo 23] [Tu 24] [We 25] [Th 26] [Fr 27] [Sa 28] [Su 29] [Mo 30]
            [December ›] [I'd rather type]
        Tom: [December ›]
        Bot → Tom: Which day in December 2026? …
        Tom: [We 2]
        Bot → Tom: What time on Wednesday 2 December? …
            [10:00] [11:00] [14:00] [15:30] [19:00] [19:30] [Another time]
        Tom: [14:00]
        Bot → Tom: So: Wednesday 2 December at 14:00. Is this it?
            [Add another day] [Yes, this is it] [No, start again]
        Tom: yes
        Bot → Tom: One day: Wednesday 2 December at 14:00. …
    """)


def test_a_time_that_was_typed_first_gets_its_day_from_the_calendar(play: Play) -> None:
    """What is known is kept: only the day is tapped."""
    a_group(play, members=["Mark"])
    play("""
        Anna: bijeenkomst
        …
        Anna: om half drie
        Bot → Anna: De tijd heb ik. Welke dag wordt het? [Kies uit een kalender]
        Anna: [Kies uit een kalender]
        Bot → Anna: Welke dag in november 2026? …
        Anna: [do 26]
        Bot → Anna: Dus: donderdag 26 november om 14.30 uur. …
    """)


def test_the_calendar_opens_where_somebody_looks(play: Play) -> None:
    """Who said "in maart" is shown March."""
    a_group(play, members=["Mark"])
    play("""
        Anna: bijeenkomst
        …
        Anna: ergens in maart
        Bot → Anna: Welke dag, van … [Kies uit een kalender]
        Anna: [Kies uit een kalender]
        Bot → Anna: Welke dag in maart 2027? …
    """)


def test_a_time_for_days_that_were_typed_is_tapped(play: Play) -> None:
    """Of days without an hour the times can be tapped, all of them too, for all days at once."""
    an_owner(play)
    play("""
        Anna: /bijeenkomst
        …
        Anna: dinsdagavond of donderdagavond
        Bot → Anna: Hoe laat? … [19.00] [19.30] [Andere tijd]
        Anna: andere tijd
        Bot → Anna: Hoe laat? … [17.00] [17.30] [18.00] [18.30] [19.00] [19.30] [20.00] [20.30]
            [21.00] [Terug naar de gewone tijden]
        Anna: [20.30]
        Bot → Anna: Dus: dinsdag 24 november om 20.30 uur en donderdag 26 november om 20.30 uur. …
        Anna: [Nee, anders]
        …
        Anna: dinsdag
        Bot → Anna: Hoe laat? … [10.00] [11.00] [14.00] [15.30] [19.00] [19.30] [Andere tijd]
        Anna: 2
        Bot → Anna: Dus: dinsdag 24 november om 14.00 uur. …
    """)


def test_a_time_is_kept_with_each_reading_of_a_day(play: Play) -> None:
    """Who is asked which day is meant, and types the hour first, loses neither."""
    a_group(play, owner="Tom", members=["Mark"], english=["Tom"])
    play("""
        Tom: /meeting
        …
        Tom: next tuesday or thursday afternoon
        Bot → Tom: I can read that in more ways. Which one do you mean? …
        Tom: 2 pm
        Bot → Tom: I can read that in more ways. Which one do you mean?
            [Tuesday 1 December at 14:00] [Tuesday 24 November at 14:00] [No, something else]
        Tom: [Tuesday 24 November at 14:00]
        Bot → Tom: So: Tuesday 24 November at 14:00 and Thursday 26 November at 14:00. …
    """)


def test_a_meeting_is_moved_by_tapping(play: Play) -> None:
    """One day is all that fits there; the time of the meeting itself is among the usual ones."""
    a_group(play, members=["Mark"])
    a_planned_meeting(play, "2026-12-03T16:15")
    play("""
        Anna: bijeenkomst
        …
        Anna: [Verplaatsen]
        Bot → Anna: Welke dag en tijd wordt het? … [Nee, laat staan] [Kies uit een kalender]
        Anna: [Kies uit een kalender]
        …
        Anna: [ma 30]
        Bot → Anna: Hoe laat op maandag 30 november? …
            [10.00] [11.00] [14.00] [15.30] [16.15] [19.00] [19.30] [Andere tijd]
        Anna: [16.15]
        Bot → Anna: Dus: maandag 30 november om 16.15 uur. Klopt dat? [Ja] [Nee, anders]
        Anna: [Ja]
        Bot → Anna: Het wordt dan maandag 30 november om 16.15 uur. …
    """)


def test_at_the_table_a_day_is_tapped_for_a_task_and_for_the_next_time(play: Play) -> None:
    """Also while the meeting runs: for a task only a day, for the next time with its hour."""
    a_group(play, members=["Mark"])
    a_planned_meeting(play, "2026-12-01T14:00")
    play("""
        -- 2026-12-01 14:02 --
        …
        Anna: beginnen
        …
        Anna: [Beginnen]
        …
        Anna: /taak ik bel de bank
        Bot → Anna: Voor wanneer? … [Volgende bijeenkomst] [Kies uit een kalender] [Zonder dag]
        Anna: [Kies uit een kalender]
        Bot → Anna: Welke dag in december 2026? …
        Anna: [vr 4]
        Bot → Anna: Anna: bel de bank Uiterlijk vrijdag 4 december. …
        Anna: ja
        …
    """)
    with play.core.storage.unit() as unit:
        (task,) = unit.tasks.where(state=TaskState.NOTED)
    assert task.due_on == date(2026, 12, 4)
    for _ in range(8):
        if "Andere dag" in play.last("Anna").labels:
            break
        play.presses("Anna", "Verder")
    play("""
        …
        Anna: [Andere dag]
        Bot → Anna: Welke dag, en hoe laat? … [Kies uit een kalender]
        Anna: [Kies uit een kalender]
        …
        Anna: [Liever typen]
        Bot → Anna: Welke dag, en hoe laat? …
        Anna: [Kies uit een kalender]
        …
        Anna: [januari ›]
        …
        Anna: [di 12]
        …
        Anna: [14.00]
        Bot → Anna: Dus dinsdag 12 januari om 14.00 uur. Klopt dat? [Ja] [Nee]
        Anna: [Ja]
        …
    """)
    with play.core.storage.unit() as unit:
        (following,) = unit.meetings.where(state=MeetingState.PLANNED)
    assert following.starts_local == local("2027-01-12T14:00")


def test_a_day_that_passed_meanwhile_is_asked_again(play: Play) -> None:
    """Who goes on the next day is not left with a day that is gone."""
    a_group(play, members=["Mark"])
    play("""
        Anna: bijeenkomst
        …
        Anna: [Kies uit een kalender]
        …
        Anna: [ma 23]
        Bot → Anna: Hoe laat op maandag 23 november? …
        -- 2026-11-24 10:00 --
        …
        Anna: [10.00]
        Bot → Anna: Welke dag in november 2026? … [di 24] [wo 25] [do 26] [vr 27] [za 28] [zo 29]
            [ma 30] [december ›] [Liever typen]
    """)


def test_a_button_of_a_month_that_is_no_longer_shown_is_stale(play: Play) -> None:
    """Pressed as the page turned, it gets the page that is shown."""
    a_group(play, members=["Mark"])
    play("""
        Anna: bijeenkomst
        …
        Anna: [Kies uit een kalender]
        …
    """)
    november = play.last("Anna")
    play.presses("Anna", "december ›")
    play("…")
    pressed = next(each for row in november.message.rows for each in row)
    play.send("Anna", button=pressed.data, pressed_on=november.handle)
    play("Bot → Anna: Welke dag in december 2026? …")


def test_what_a_platform_takes_of_buttons_is_kept_to(play: Play) -> None:
    """At most eight in a row and a hundred in all, none over 64 bytes, each with its own label."""
    a_group(play, members=["Mark"])
    play("""
        Anna: bijeenkomst
        …
        Anna: [Kies uit een kalender]
        …
    """)
    for _ in range(12):
        play.presses("Anna", next(each for each in play.last("Anna").labels if "›" in each))
    play.presses("Anna", next(each for each in play.last("Anna").labels if each.startswith("ma")))
    play.presses("Anna", "Andere tijd")
    play("…")
    shown = [each for each in play.said_to("Anna") if each.message.rows]
    for heard in shown:
        rows = heard.message.rows
        assert all(1 <= len(row) <= MOST_IN_A_ROW for row in rows)
        assert sum(map(len, rows)) <= MOST_IN_ALL
        assert len(set(heard.labels)) == len(heard.labels)
        assert all(len((each.data or "").encode()) <= MOST_BYTES for row in rows for each in row)


@pytest.mark.parametrize(
    ("now", "first"),
    [
        ("2026-11-22T10:15", "2026-11-22"),
        ("2026-11-22T20:45", "2026-11-23"),
        ("2026-12-31T23:10", "2027-01-01"),
        ("2028-02-28T21:00", "2028-02-29"),
    ],
)
def test_days_begin_with_the_first_that_still_has_hours(now: str, first: str) -> None:
    """Past days are absent, and late in the evening today is."""
    days = DayButtons(local(now))
    assert days.options()[0].value == date.fromisoformat(first)


def test_weeks_are_rows() -> None:
    """Each week has a row of its own; then the months, and the way out."""
    assert list(DayButtons(local("2026-11-22T10:15"), date(2026, 12, 1)).rows()) == [
        *(6, 7, 7, 7, 4),
        *(2, 1),
    ]


def test_all_times_have_the_way_back_in_a_row_of_its_own() -> None:
    """Four in a row, and below them the way to the usual ones."""
    times = TimeButtons(local("2026-11-22T10:15"), date(2026, 11, 30), USUAL_TIMES)
    assert list(times.on_page("all").rows()) == [*(4, 4, 4, 4, 4, 4, 3), 1]
    with pytest.raises(Stale):
        times.on_page("some")


def test_a_year_can_be_leafed_through_and_no_more() -> None:
    """There is nothing before this month, and nothing after twelve."""
    days = DayButtons(local("2026-11-22T10:15"))
    seen = [days]
    while pages := [each.value for each in seen[-1].options() if isinstance(each.value, Page)]:
        if len(seen) > 1 and len(pages) == 1:
            break
        seen.append(seen[-1].on_page(pages[-1].name))
    assert len(seen) == 13
    for name in ("2026-10", "2027-12", "2026-13", "", "x"):
        with pytest.raises(Stale):
            days.on_page(name)


def test_times_that_passed_are_absent() -> None:
    """Today only what is still to come is offered and taken."""
    times = TimeButtons(local("2026-11-22T15:10"), date(2026, 11, 22), USUAL_TIMES)
    offered = [each.value for each in times.options() if not isinstance(each.value, Page)]
    assert [f"{each:%H:%M}" for each in offered] == ["15:30", "19:00", "19:30"]
    place = Place(local("2026-11-22T15:10").replace(tzinfo=AMSTERDAM), AMSTERDAM)
    for typed in ("14.00", "12"):
        with pytest.raises(NotUnderstood):
            times.read(typed, place)
    with pytest.raises(Stale):
        times.restore("14:00")
