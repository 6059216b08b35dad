"""The day after a meeting: how it was, own tasks, those who were not there, and carry-over."""

from collections.abc import Sequence
from datetime import UTC, datetime
from uuid import UUID

from domain.agenda import PointState
from domain.agreements import Agreement
from domain.meetings import MeetingState
from domain.own_notes import NoteKind
from domain.tasks import Task, TaskState
from handlers.talk.buttons import button
from tests.chat import Play
from tests.conversations.groups import a_group, a_planned_meeting


def test_the_day_after(play: Play) -> None:
    """The owner is asked how it was and what others may know; who took on a task gets that."""
    a_group(play, members=["Mark", "Noor"], without_app=["Tineke"])
    meeting_id = _held(play, "2026-12-08 14:00", here=["Mark"])
    play("""
        -- 2026-12-09 10:00 --
        …
    """)
    told = play.last("Mark").written()
    assert "Hier zei je ja op, na de bijeenkomst: – de woningbouw bellen" in told
    assert "Hoe was het voor jou?" in play.last("Anna").message.text
    assert "Gisteren misten jullie Noor en Tineke." in play.last("Anna").message.text
    play("""
        Anna: [Wie er niet bij was]
        Bot → Anna: Gisteren misten jullie Noor en Tineke. … [Wat is afgesproken]
            [Ik doe het zelf, of niet]
        Anna: wat is afgesproken
        Bot → Anna: Dan hoort wie er niet bij was dit van mij: «Dit is afgesproken in de groep van
            Anna: – we bellen elke week» Dit gaat naar Noor. Tineke: dat vertel je zelf.
            [Ja, vertel het] [Toch iets anders]
        Anna: ja
        Bot → Anna: Goed. Ik vertel het. Tineke hoort het van jou.
        Bot → Noor: Dit is afgesproken in de groep van Anna: – we bellen elke week
        Anna: [Hoe was het?]
        Bot → Anna: Gisteren kwamen jullie bij elkaar. … [Opschrijven] [Deze keer niet]
            [Vraag dit nooit meer]
        Anna: [Opschrijven]
        Bot → Anna: Hoe was het voor jou? … [Overslaan]
        Anna: fijn, en moe
        Bot → Anna: Dank je. Dit is alleen van jou. … [Toch weghalen]
    """)
    with play.core.storage.unit() as unit:
        (note,) = unit.own_notes.where(meeting_id=meeting_id, kind=NoteKind.HOW_WAS_IT)
        assert (note.text, note.reader_id) == ("fijn, en moe", None)
    play.send("Mark", button=button("after-ask", meeting_id, "write"))
    play.send("Mark", button=button("absent", meeting_id, "agreed.yes"))
    play.send("Mark", button=button("absent-see", meeting_id, "agreed"))
    play.send("Anna", button=button("absent", meeting_id, "agreed.yes"))
    play("""
        Anna: [Toch weghalen]
        Bot → Anna: Het is weg.
        -- 2026-12-10 12:00 --
    """)


def test_all_of_it_can_be_passed_over(play: Play) -> None:
    """Once, or for ever; the owner may tell people themselves, and is not asked again."""
    a_group(play, members=["Mark", "Noor"])
    meeting_id = _held(play, "2026-12-08 14:00", here=["Mark"], task=False)
    play("""
        -- 2026-12-09 12:00 --
        …
        Anna: [Hoe was het?]
        Bot → Anna: …
        Anna: nooit meer
        Bot → Anna: Goed. Ik vraag het niet meer. [Toch weer vragen]
        Anna: [Wie er niet bij was]
        Bot → Anna: …
        Anna: zelf
        Bot → Anna: Goed. Ik vertel niets.
    """)
    play.send("Anna", button=button("absent", meeting_id, "agreed.yes"))
    play("")
    assert not any("Hier zei je" in each.message.text for each in play.said_to("Mark"))


def test_how_it_was_may_be_said_in_one_word(play: Play) -> None:
    """Good is a whole answer to how it was."""
    a_group(play, members=["Mark"])
    _held(play, "2026-12-08 14:00", here=["Mark"], task=False)
    play("""
        -- 2026-12-09 12:00 --
        …
        Anna: [Opschrijven]
        Bot → Anna: Hoe was het voor jou? …
        Anna: goed
        Bot → Anna: Dank je. Dit is alleen van jou. …
    """)


def test_who_gets_the_summary_is_not_asked_about(play: Play) -> None:
    """They have it from there: the owner is not asked what they may know."""
    a_group(play, members=["Mark", "Noor"])
    _held(play, "2026-12-08 14:00", here=["Mark"], task=False)
    play("""
        -- 2026-12-08 14:40 --
        …
        Anna: [Lezen]
        …
        Anna: [Delen]
        …
        Anna: [Ja, delen]
        …
        -- 2026-12-09 12:00 --
        Bot → Anna: Gisteren kwamen jullie bij elkaar. Hoe was het voor jou? …
    """)


def test_a_professional_who_was_away_gets_a_nameless_word(play: Play) -> None:
    """What it is they see when they ask; not once the owner shares agreements no more."""
    a_group(play, members=["Mark"], professionals=["Sanne"])
    _held(play, "2026-12-08 14:00", here=["Mark"], task=False)
    play("""
        -- 2026-12-09 12:00 --
        …
        Anna: [Wie er niet bij was]
        Bot → Anna: Gisteren misten jullie Sanne. …
        Anna: [Wat is afgesproken]
        Bot → Anna: …
        Anna: [Ja, vertel het]
        Bot → Anna: Goed. Ik vertel het.
        Bot → Sanne: Er is iets voor je, van een bijeenkomst. [Bekijken]
        Sanne: [Bekijken]
        Bot → Sanne: Dit is afgesproken in de groep van Anna: – we bellen elke week
    """)
    with play.core.storage.unit() as unit:
        sanne = unit.members.first(kind="professional")
        assert sanne is not None
        sanne.sharing = {"agreements": False}
        unit.members.save(sanne)
    play("""
        Sanne: [Bekijken]
    """)


def test_who_was_told_hears_it_at_the_table(play: Play) -> None:
    """What the owner let them have the day after is no secret the next time."""
    a_group(play, members=["Mark", "Noor"])
    _held(play, "2026-12-08 14:00", here=["Mark"], task=False)
    play("""
        -- 2026-12-09 12:00 --
        …
        Anna: [Wie er niet bij was]
        …
        Anna: [Wat is afgesproken]
        …
        Anna: [Ja, vertel het]
        …
    """)
    a_planned_meeting(play, "2027-01-12 14:00")
    play("""
        -- 2027-01-12 14:00 --
        …
        Anna: beginnen
        …
        Anna: [Beginnen]
        …
        Anna: [Noor]
        …
        Anna: [Verder]
        Bot → Anna: Dit spraken jullie eerder af: – we bellen elke week Hoe is het ermee? …
    """)


def test_telling_who_was_away_sleeps_a_night(play: Play) -> None:
    """For an owner who sleeps on things it waits for the morning, and can be taken back."""
    a_group(play, members=["Mark", "Noor"])
    play.send("Anna", text="nachtje")
    play.presses("Anna", "Ja, zet het aan")
    _held(play, "2026-12-08 14:00", here=["Mark"], task=False)
    play("""
        -- 2026-12-09 12:00 --
        …
        Anna: [Wie er niet bij was]
        …
        Anna: [Wat is afgesproken]
        Bot → Anna: …
        Anna: [Ja, vertel het]
        Bot → Anna: … In de ochtend hoort wie er niet bij was wat jij koos. … [Toch niet]
        Anna: [Toch niet]
        Bot → Anna: …
        -- 2026-12-10 12:00 --
        Anna: [Ja, vertel het]
        Bot → Anna: …
        -- 2026-12-11 10:00 --
        Bot → Noor: Dit is afgesproken in de groep van Anna: – we bellen elke week
        Bot → Anna: Goed. Ik vertel het.
        Anna: [Ja, vertel het]
    """)


def test_what_was_for_the_next_time_is_asked_after_it(play: Play) -> None:
    """At the table whoever wants tells of it; the day after, its person is asked, kindly."""
    a_group(play, members=["Mark", "Noor"])
    a_planned_meeting(play, "2026-12-08 14:00")
    play("""
        -- 2026-12-08 14:00 --
        …
        Anna: beginnen
        …
        Anna: [Beginnen]
        …
        Anna: [Mark]
        …
        Anna: /taak Mark vraagt het zwembad, volgende keer
        …
        Anna: ja
        …
    """)
    for label in ("Meer", "Stoppen", "Ja, stoppen"):
        play.presses("Anna", label)
    play("""
        …
        -- 2026-12-08 14:31 --
        …
        Mark: [Ja]
        Bot → Mark: … Bij de volgende bijeenkomst kijken jullie ernaar.
        -- 2026-12-09 12:00 --
        …
    """)
    assert "vraagt het zwembad (volgende keer)" in play.last("Mark").message.text
    _held(play, "2027-01-12 14:00", here=["Mark"], task=False)
    play("""
        -- 2027-01-12 20:00 --
        …
        -- 2027-01-13 12:00 --
        …
    """)
    assert 'Hoe staat het hiermee: "vraagt het zwembad"' in play.last("Mark").message.text


def test_what_was_not_reached_waits_across_three_meetings(play: Play) -> None:
    """It stays on the agenda, and its owner alone reads that it was left the last time."""
    a_group(play, members=["Mark"])
    play.send("Anna", text="/agenda de woning")
    for times, day in enumerate(("2026-12-08", "2027-01-12", "2027-02-09"), start=1):
        _held(play, f"{day} 14:00", here=["Mark"], task=False)
        play.until(datetime.fromisoformat(f"{day}T23:00+01:00"))
        with play.core.storage.unit() as unit:
            (point,) = unit.points.where()
            assert (point.carried, point.state) == (times, PointState.ON)
    play("""
        …
        Anna: agenda
        Bot → Anna: … Niemand kreeg er nog bericht van. 1. de woning – bleef vorige keer liggen …
        Mark: agenda
        Bot → Mark: De agenda van de groep van Anna: 1. de woning [Iets erbij]
    """)


def test_the_day_after_in_english(play: Play) -> None:
    """The main way in English, by typing."""
    a_group(play, "Tom", ["Kim"], english=["Tom", "Kim"])
    _held(play, "2026-12-08 14:00", here=["Kim"], owner="Tom", whose="Kim")
    play("""
        -- 2026-12-09 12:00 --
        …
    """)
    assert "This is what you said yes to in the meeting:" in play.last("Kim").message.text
    play("""
        Tom: write it down
        Bot → Tom: How was it for you? …
        Tom: it was good
        Bot → Tom: Thank you. This is yours alone. …
    """)


def test_where_nobody_was_ticked_nobody_is_said_to_have_been_away(play: Play) -> None:
    """Only who held the phone was: the owner is not asked about the others, nor told who was."""
    a_group(play, members=["Mark", "Noor"])
    meeting_id = _held(play, "2026-12-08 14:00", here=[])
    play("-- 2026-12-09 10:00 --\n…")
    told = [each.written() for each in play.said_to("Anna")]
    assert [each for each in told if "misten jullie" in each] == []
    play.send("Anna", button=button("summary-see", meeting_id))
    assert "we bellen elke week" in play.last("Anna").written()
    assert "Er was" not in play.last("Anna").written()


def test_what_was_agreed_is_known_to_who_was_to_come_where_nobody_was_ticked(play: Play) -> None:
    """They were to be there: it is read out at the next table of the same people."""
    a_group(play, members=["Mark"])
    play("…")
    _held(play, "2026-12-08 14:00", here=[], says_yes=["Mark"])
    a_planned_meeting(play, "2026-12-16 14:00")
    play("-- 2026-12-16 14:00 --\n…")
    play.send("Anna", text="beginnen")
    for label in ("Beginnen", "Mark", "Verder"):
        play.presses("Anna", label)
    assert "we bellen elke week" in play.last("Anna").written()
    play("…")


def _held(
    play: Play,
    starts: str,
    *,
    here: Sequence[str],
    owner: str = "Anna",
    task: bool = True,
    whose: str = "Mark",
    says_yes: Sequence[str] = (),
) -> UUID:
    """Let a meeting be held with these there beside the owner, with an agreement and a task."""
    english = owner in play.english
    a_planned_meeting(play, starts, owner)
    for name in says_yes:
        play.presses(name, "Ik kom")
    play.until(datetime.fromisoformat(f"{starts}+01:00"))
    play.send(owner, text="begin" if english else "beginnen")
    play.presses(owner, "Begin" if english else "Beginnen")
    for name in here:
        play.presses(owner, name)
    with play.core.storage.unit() as unit:
        (meeting,) = unit.meetings.where(state=MeetingState.RUNNING)
        at = datetime(2026, 12, 8, 13, 30, tzinfo=UTC)
        about = {"group_id": meeting.group_id, "meeting_id": meeting.id, "created_at": at}
        unit.agreements.add(Agreement(**about, text="we bellen elke week"))
        if task:
            (member,) = [each for each in unit.members.where() if each.name == whose]
            unit.tasks.add(
                Task(
                    **about,
                    member_id=member.id,
                    state=TaskState.ACCEPTED,
                    text="de woningbouw bellen",
                )
            )
    for label in (
        ("More", "Stop the meeting", "Yes, stop") if english else ("Meer", "Stoppen", "Ja, stoppen")
    ):
        play.presses(owner, label)
    play("…")
    return meeting.id
