"""The date: who comes, what changes, the calendar file, and the reminder."""

from datetime import datetime

import pytest
from icalendar import Calendar

from domain.bookkeeping import MomentState
from domain.meetings import Meeting, MeetingState
from handlers.talk.buttons import button
from messages.incoming import Incoming
from tests.chat import Play
from tests.conversations.groups import a_group, a_member
from tests.conversations.meetings import a_date, the_newest_meeting


def the_file(play: Play, who: str) -> Calendar:
    """Read the newest calendar file that somebody got."""
    (attachment,) = play.last(who).message.attachments
    assert attachment.media_type == "text/calendar"
    return Calendar.from_ical(attachment.content)


def planned_reminders(play: Play) -> set[datetime]:
    """Give the moments at which somebody will be reminded."""
    with play.core.storage.unit() as unit:
        found = unit.moments.where(kind="day-reminder", state=MomentState.PLANNED)
    return {each.due_at for each in found}


def test_who_comes_is_one_tap_or_a_few_words(play: Play) -> None:
    """The owner hears at once, kindly, who can't; the rest is there when they look."""
    a_group(play, members=["Mark", "Noor", "Kees"])
    a_date(play)
    play("""
        Mark: [Ik kom]
        Bot → Mark: Fijn. Tot donderdag 3 december om 19.30 uur.
            [Zet in agenda] [Ik kan toch niet]
        Noor: ik kan niet
        Bot → Noor: Dank je dat je het zegt. Ik vertel het aan Anna. Bedenk je je nog? Dat mag.
            [Ik kom] [Weet ik nog niet]
        Bot → Anna: Noor kan er donderdag 3 december om 19.30 uur niet bij zijn. Dat kan gebeuren.
            Jij beslist of het zo doorgaat. [Bekijken]
        Kees: misschien
        Bot → Kees: Prima. Weet je het later? Tik dan hier. [Ik kom] [Ik kan niet]
        Anna: [Bekijken]
        Bot → Anna: De bijeenkomst is op donderdag 3 december om 19.30 uur. Plaats: het buurthuis.
            Komen: jij en Mark Kunnen niet: Noor Weten het nog niet: Kees
            [Zet in agenda] [Wie leidt?] [Verplaatsen] [Andere plek] [Meer]
            [Gaat niet door]
        Noor: [Ik kom]
        Bot → Noor: Fijn. Tot donderdag 3 december om 19.30 uur. …
        Bot → Anna: Noor kan er donderdag 3 december om 19.30 uur toch bij zijn.
        Mark: bijeenkomst
        Bot → Mark: Er is een bijeenkomst voor de groep van Anna, op donderdag 3 december om 19.30
            uur. Plaats: het buurthuis. Het duurt een uur. Jij zei: ik kom.
            [Ik kan toch niet] [Zet in agenda]
    """)


def test_somebody_without_the_app_comes_through_the_owner(play: Play) -> None:
    """The owner tells them, and taps in what they say."""
    a_group(play, members=["Mark"], without_app=["Piet"])
    a_date(play)
    play("""
        Anna: bijeenkomst
        Bot → Anna: … Nog niets gehoord van: Mark en Piet
            [Zet in agenda] [Wie leidt?] [Verplaatsen] [Andere plek] [Voor iemand invullen]
            [Meer] [Gaat niet door]
        Anna: [Voor iemand invullen]
        Bot → Anna: Komt Piet op donderdag 3 december om 19.30 uur?
            [Komt] [Kan niet] [Weet het nog niet]
        Anna: komt
        Bot → Anna: Genoteerd voor Piet. Ik zet erbij dat jij dit deed. [Bekijken]
        Anna: bijeenkomst
        Bot → Anna: … Komen: jij en Piet (door jou ingevuld) Nog niets gehoord van: Mark …
    """)


def test_the_file_for_a_calendar_follows_the_newest_meeting(play: Play) -> None:
    """One meeting for a calendar, a version higher with each change, and off at the end."""
    a_group(play, members=["Mark"])
    a_date(play)
    play("""
        Mark: [Zet in agenda]
        Bot → Mark: Open dit bestand. … <afspraak.ics>
    """)
    (first,) = the_file(play, "Mark").events
    assert first["uid"] == str(the_newest_meeting(play).id)
    assert (first["sequence"], first["status"], first["summary"]) == (0, "CONFIRMED", "Afspraak")
    assert "location" not in first
    assert first.start.isoformat() == "2026-12-03T19:30:00+01:00"
    assert "ATTENDEE" not in first
    play("""
        Anna: bijeenkomst
        Bot → Anna: …
        Anna: [Verplaatsen]
        Bot → Anna: Welke dag en tijd wordt het? …
        Anna: vrijdag 4 december half drie of zaterdag 5 december 14u
        Bot → Anna: Hier past maar één dag en tijd. Welke kies je? Welke dag en tijd wordt het? …
        Anna: vrijdag 4 december 14.30-16.00
        Bot → Anna: Dus: vrijdag 4 december om 14.30 uur (anderhalf uur). …
        Anna: ja
        Bot → Anna: Het wordt dan vrijdag 4 december om 14.30 uur. Ik vraag opnieuw wie er komt.
            Ik vertel het aan Mark. … [Ja, laat het weten] [Nee, laat staan]
        Anna: ja
        Bot → Anna: Verplaatst. Het wordt vrijdag 4 december om 14.30 uur. …
        Bot → Mark: De bijeenkomst van de groep van Anna is verplaatst. Het was donderdag 3 december
            om 19.30 uur. Het wordt vrijdag 4 december om 14.30 uur. Plaats: het buurthuis. Kom je
            dan? [Ik kom] [Ik kan niet] [Weet ik nog niet] [Zet in agenda]
        Mark: in agenda
        Bot → Mark: Open dit bestand. … <afspraak.ics>
    """)
    (second,) = the_file(play, "Mark").events
    assert (second["uid"], second["sequence"]) == (first["uid"], 1)
    assert second.start.isoformat() == "2026-12-04T14:30:00+01:00"
    assert second.end.isoformat() == "2026-12-04T16:00:00+01:00"
    play("""
        Anna: bijeenkomst
        Bot → Anna: …
        Anna: gaat niet door
        Bot → Anna: De bijeenkomst van vrijdag 4 december om 14.30 uur gaat dan niet door. Een reden
            is niet nodig. Ik vertel het aan Mark. … [Ja, zeg af] [Nee, laat staan]
            [Liever verplaatsen]
        Anna: [Ja, zeg af]
        Bot → Anna: Afgezegd. Dat mag, zonder reden. … [Nieuwe dag zoeken]
        Bot → Mark: De bijeenkomst van vrijdag 4 december om 14.30 uur gaat niet door. …
            [Haal uit agenda]
        Mark: [Haal uit agenda]
        Bot → Mark: Open dit bestand. Dan gaat het uit je eigen agenda. <afspraak.ics>
    """)
    (third,) = the_file(play, "Mark").events
    assert (third["uid"], third["sequence"]) == (first["uid"], 2)
    assert third["status"] == "CANCELLED"


def test_an_answer_counts_for_the_time_that_it_was_about(play: Play) -> None:
    """A tap on yesterday's message says nothing about the day to which a meeting moved."""
    a_group(play, members=["Mark"])
    a_date(play)
    old = play.last("Mark")
    play.send("Anna", text="bijeenkomst")
    play.presses("Anna", "Verplaatsen")
    play.send("Anna", text="vrijdag 4 december 10 uur")
    play.presses("Anna", "Ja")
    play.presses("Anna", "Ja, laat het weten")
    play("…")
    yes = old.message.rows[0][0]
    play.send("Mark", button=yes.data, pressed_on=old.handle)
    play("""
        Anna: bijeenkomst
        Bot → Anna: … Komen: jij Nog niets gehoord van: Mark …
        Mark: ja
        Bot → Mark: Fijn. Tot vrijdag 4 december om 10.00 uur. …
    """)


def test_another_place_keeps_the_answers(play: Play) -> None:
    """Who said that they come, comes; they hear the place, and can say that they can't."""
    a_group(play, members=["Mark"])
    a_date(play)
    play("""
        Mark: ik kom
        Bot → Mark: …
        Anna: bijeenkomst
        Bot → Anna: …
        Anna: [Andere plek]
        Bot → Anna: Waar is het dan? …
        Anna: de bibliotheek
        Bot → Anna: De nieuwe plek: de bibliotheek. … [Ja, laat het weten] [Nee, laat staan]
        Anna: [Nee, laat staan]
        Bot → Anna: Goed. Er is niets veranderd.
        Anna: [Andere plek]
        Bot → Anna: Waar is het dan? …
        Anna: de bibliotheek
        Bot → Anna: …
        Anna: ja
        Bot → Anna: Veranderd. De plek is nu: de bibliotheek. …
        Bot → Mark: De bijeenkomst van donderdag 3 december om 19.30 uur is op een andere plek.
            Plaats: de bibliotheek. [Zet in agenda] [Ik kan toch niet]
        Anna: bijeenkomst
        Bot → Anna: … Komen: jij en Mark …
    """)
    assert the_newest_meeting(play).sequence == 1


def test_a_reminder_comes_the_day_before(play: Play) -> None:
    """Once, at ten, with the day in full; not to who said no; and "I can't" is one tap."""
    a_group(play, members=["Mark", "Noor", "Kees"])
    a_date(play)
    play(
        """
        Mark: ik kom
        Bot → Mark: …
        Noor: ik kan niet
        Bot → Noor: …
        Bot → Anna: …
        -- 2026-12-02 09:59 --
        …
        -- 2026-12-02 09:59 --
    """
    )
    play.until(datetime.fromisoformat("2026-12-02T10:00+01:00"))
    reminded = {each.who: each.written() for each in play.heard[-3:]}
    assert set(reminded) == {"Anna", "Mark", "Kees"}
    assert reminded["Mark"] == (
        "Bot → Mark: Even denken aan donderdag 3 december om 19.30 uur: dan is de bijeenkomst. "
        "Plaats: het buurthuis. Een eerste keer is voor iedereen spannend. "
        "Ook voor hulpverleners. [Ik kan toch niet]"
    )
    assert reminded["Kees"].endswith("[Ik kom] [Ik kan niet] [Weet ik nog niet]")
    assert reminded["Anna"].endswith("[Bekijken]")
    play("""
        …
        Mark: ik kan toch niet
        Bot → Mark: Dank je dat je het zegt. …
        Bot → Anna: Mark kan er donderdag 3 december om 19.30 uur niet bij zijn. …
        -- 2026-12-05 12:00 --
        Bot → Anna: De bijeenkomst van donderdag 3 december om 19.30 uur is voorbij. …
    """)


def test_reminders_of_two_groups_come_as_one_message(play: Play) -> None:
    """One message a day over all groups; each of its things opens with a button."""
    a_group(play, members=["Mark"])
    a_group(play, owner="Eva", members=["Mark"])
    a_date(play)
    a_date(play, "donderdag 3 december 10:00", owner="Eva")
    play.until(datetime.fromisoformat("2026-12-02T10:00+01:00"))
    (gathered,) = [each for each in play.heard[-3:] if each.who == "Mark"]
    assert sorted(gathered.labels) == [
        "Bijeenkomst donderdag 3 december om 10.00 uur",
        "Bijeenkomst donderdag 3 december om 19.30 uur",
    ]
    play("""
        …
        Mark: [Bijeenkomst donderdag 3 december om 10.00 uur]
        Bot → Mark: De groep van Eva: Even denken aan donderdag 3 december om 10.00 uur: dan is de
            bijeenkomst. …
            [Ik kom] [Ik kan niet] [Weet ik nog niet]
    """)


def test_a_date_that_is_off_before_it_leaves_is_not_sent(play: Play) -> None:
    """What waits in the outbox is looked at again: people hear only that it is off."""
    a_group(play, members=["Mark"])
    play.send("Anna", text="/bijeenkomst")
    play.send("Anna", text="donderdag 3 december 19:30")
    for label in ("Het ligt vast", "Later", "Overslaan"):
        play.presses("Anna", label)
    told = play.last("Anna").message.rows[0][0]
    play.core.turns.take(
        Incoming("practice", "1", "Anna", button=told.data, pressed_on=play.last("Anna").handle)
    )
    off = button("day-off", the_newest_meeting(play).id)
    play.core.turns.take(Incoming("practice", "2", "Anna", button=off))
    before = len(play.heard)
    play.deliver()
    heard = [each.message.text for each in play.heard[before:] if each.who == "Mark"]
    assert [each.split(".")[0] for each in heard] == [
        "De bijeenkomst van donderdag 3 december om 19"
    ]


def test_the_reminder_moves_and_goes_with_the_newest_meeting(play: Play) -> None:
    """A meeting that moved is reminded of at its new time; one that is off, never."""
    a_group(play, members=["Mark"])
    a_date(play)
    assert planned_reminders(play) == {datetime.fromisoformat("2026-12-02T10:00+01:00")}
    play.send("Anna", text="bijeenkomst")
    play.presses("Anna", "Verplaatsen")
    play.send("Anna", text="dinsdag 8 december 10 uur")
    play.presses("Anna", "Ja")
    play.presses("Anna", "Ja, laat het weten")
    assert planned_reminders(play) == {datetime.fromisoformat("2026-12-07T10:00+01:00")}
    play.send("Anna", text="bijeenkomst")
    play.presses("Anna", "Gaat niet door")
    play.presses("Anna", "Ja, zeg af")
    assert planned_reminders(play) == set()
    play("""
        …
        -- 2026-12-09 12:00 --
        Mark: bijeenkomst
        Bot → Mark: Er is voor jou nog geen bijeenkomst. …
    """)


def test_no_reminder_of_a_meeting_that_was_planned_within_a_day(play: Play) -> None:
    """Everybody has just heard of it."""
    a_group(play, members=["Mark"])
    a_date(play, "morgen 14 uur")
    assert planned_reminders(play) == set()


def test_a_rest_that_lasts_beyond_the_meeting_means_no_reminder(play: Play) -> None:
    """Nothing is said after a meeting as if it were still to come."""
    a_group(play, members=["Mark"])
    a_date(play)
    with play.core.storage.unit() as unit:
        for account in unit.accounts.where():
            account.rests_until = datetime.fromisoformat("2026-12-04").date()
            unit.accounts.save(account)
    play("""
        -- 2026-12-09 12:00 --
        Bot → Anna: De bijeenkomst van donderdag 3 december om 19.30 uur is voorbij. …
    """)


@pytest.mark.parametrize("moment", ["2026-12-03 20:00", "2026-12-04 08:00"])
def test_a_meeting_that_is_over_makes_room_for_the_next(play: Play, moment: str) -> None:
    """While it may still be going on it is shown; the next day a new one can be planned."""
    a_group(play, members=["Mark"])
    a_date(play)
    play.until(datetime.fromisoformat(f"{moment}+01:00"))
    is_over = moment > "2026-12-04"
    expected = "Welke dagen en tijden …" if is_over else "De bijeenkomst is op donderdag …"
    play(f"""
        …
        Anna: bijeenkomst
        Bot → Anna: {expected}
    """)


def test_somebody_who_joins_later_hears_the_date_when_the_owner_says_so(play: Play) -> None:
    """The owner tells them with one tap; from then on they are reminded as well."""
    a_group(play, members=["Mark"])
    a_date(play)
    a_member(play, "Anna", "Noor")
    play("""
        Anna: bijeenkomst
        Bot → Anna: … [Zet in agenda] [Wie leidt?] [Verplaatsen] [Andere plek]
            [Ook vertellen: Noor] [Meer] [Gaat niet door]
        Anna: [Ook vertellen: Noor]
        Bot → Anna: Verteld.
        Bot → Noor: Er is een dag voor de groep van Anna: donderdag 3 december om 19.30 uur. …
    """)


def test_whoever_left_hears_nothing_more(play: Play) -> None:
    """A date that waits is looked at again when it leaves, and so is the reminder."""
    a_group(play, members=["Mark"])
    a_date(play)
    with play.core.storage.unit() as unit:
        mark = next(each for each in unit.members.where() if each.name == "Mark")
        mark.state = type(mark.state).LEFT
        unit.members.save(mark)
    before = len(play.said_to("Mark"))
    play.until(datetime.fromisoformat("2026-12-02T12:00+01:00"))
    play.send("Anna", text="bijeenkomst")
    assert len(play.said_to("Mark")) == before


def test_members_change_nothing_about_the_newest_meeting(play: Play) -> None:
    """Moving, the place, calling it off and who leads are the owner's; an answer is one's own."""
    a_group(play, members=["Mark", "Noor"])
    a_date(play)
    play.send("Anna", text="bijeenkomst")
    play("…")
    rows = play.last("Anna").message.rows
    for choice in (each for row in rows for each in row if each.label != "Zet in agenda"):
        play.send("Mark", button=choice.data)
    own = play.last("Noor").message.rows[0][0]
    play.send("Mark", button=own.data)
    meeting = the_newest_meeting(play)
    assert (meeting.sequence, meeting.state.value) == (0, "planned")
    play("""
        Anna: bijeenkomst
        Bot → Anna: … Komen: jij Nog niets gehoord van: Mark en Noor …
    """)


def test_a_date_that_was_made_in_a_meeting_is_told_when_the_owner_says_so(play: Play) -> None:
    """Until then nobody sees it, also not by asking."""
    a_group(play, members=["Mark"])
    with play.core.storage.unit() as unit:
        (group,) = unit.groups.where()
        meeting = unit.meetings.add(
            Meeting(
                group_id=group.id,
                state=MeetingState.PLANNED,
                starts_local=datetime.fromisoformat("2026-12-03T19:30"),
                created_at=play.clock.now(),
            )
        )
    play("""
        Mark: bijeenkomst
        Bot → Mark: Er is voor jou nog geen bijeenkomst. …
        Anna: bijeenkomst
        Bot → Anna: De bijeenkomst is op donderdag 3 december om 19.30 uur. De plek hoor je nog.
            Komen: jij [Zet in agenda] [Wie leidt?] [Verplaatsen] [Andere plek] [Nu laten weten]
            [Meer] [Gaat niet door]
        Anna: laat het weten
        Bot → Anna: Verteld. [Bekijken]
        Bot → Mark: Er is een dag voor de groep van Anna: donderdag 3 december om 19.30 uur. …
        Mark: ik kom
        Bot → Mark: Fijn. …
        Anna: [Bekijken]
        Bot → Anna: De bijeenkomst is op donderdag 3 december om 19.30 uur. … Komen: jij en Mark …
    """)
    assert len(planned_reminders(play)) == 1
    assert the_newest_meeting(play).id == meeting.id
