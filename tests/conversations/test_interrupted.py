"""What was half said when something else came between: it waits, and nothing of it is lost."""

import pytest

from domain.bookkeeping import Conversation
from handlers.talk.buttons import button
from tests.chat import Play
from tests.conversations.groups import a_group, a_planned_meeting

HALF_SAID = {
    "new-task": ("/taken", "[Nieuwe taak]", "Koffie halen"),
    "invite": ("/uitnodigen", "[Iemand vragen]", "Tineke"),
    "find-day": ("/bijeenkomst", "dinsdag 8 december 14u"),
    "network-person": ("/netwerk", "[Iemand erbij]", "Sam"),
    "evaluation": ("/evaluatie", "[Ja, terugkijken]", "Mark wel"),
    "dial": ("/regie", "[Mensen vragen]", "[Samen]"),
}
"""How an owner comes to have something half said."""
LEAVES_NOTHING = {"erase", "erase-now", "language", "rehearse", "stop", "withdraw"}
"""Talks without anything to keep: what to erase or stop, and a rehearsal."""


def half_said(play: Play, talk: str, steps: tuple[str, ...] | None = None) -> Conversation:
    """Let Anna begin a talk and leave it half said; give it as it is kept."""
    for step in steps or HALF_SAID[talk]:
        play(f"Anna: {step}\n…")
    with play.core.storage.unit() as unit:
        found = [each for each in unit.conversations.where(talk=talk) if each.answers]
    return found[-1]


def kept(play: Play, talk: Conversation) -> Conversation:
    """Give a talk as it is kept now."""
    with play.core.storage.unit() as unit:
        return unit.conversations.get(talk.id)


def test_a_command_amid_a_task_lets_it_wait(play: Play) -> None:
    """What was asked for comes first; then one tap goes on, with nothing typed again."""
    a_group(play, "Anna", ["Mark"])
    half_said(play, "new-task")
    play("""
        Anna: /agenda
        Bot → Anna: Er staat nog niets op de agenda. …
        Bot → Anna: Je was nog met iets bezig. Dat is bewaard. … [Verder met de taak]
        Anna: [Verder met de taak]
        Bot → Anna: Wie wil dit doen: "Koffie halen"? [Anna] [Mark] [Wie wil]
        Anna: Mark
        Bot → Anna: Voor wanneer? …
    """)


def test_what_was_typed_behind_a_command_is_kept_too(play: Play) -> None:
    """At the table: who taps on in the meeting has the task to go on with."""
    a_group(play, "Anna", ["Mark"])
    a_planned_meeting(play, "2026-11-22T10:30")
    play("""
        Anna: beginnen
        …
        Anna: ja
        …
        Anna: [Verder]
        …
        Anna: /taak koffie halen
        Bot → Anna: Wie wil dit doen: "koffie halen"? …
        Anna: [Verder]
        Bot → Anna: …
        Bot → Anna: Je was nog met iets bezig. … [Verder met de taak]
        Anna: /taak soep koken
        Bot → Anna: Wie wil dit doen: "soep koken"? …
        Anna: [Verder met de taak]
        Bot → Anna: Wie wil dit doen: "koffie halen"? …
        Anna: Mark
        Bot → Anna: Voor wanneer? …
        Anna: zonder dag
        Bot → Anna: …
        Anna: ja
        Bot → Anna: …
        Bot → Anna: Je was nog met iets bezig. … [Verder met de taak]
        Anna: [Verder met de taak]
        Bot → Anna: Wie wil dit doen: "soep koken"? …
    """)


def test_it_is_said_in_english_and_can_be_typed(play: Play) -> None:
    """Tom types on where he was, when he wants; it was said once."""
    a_group(play, "Tom", ["Mark"], english=["Tom", "Mark"])
    play("""
        Tom: /tasks
        Bot → Tom: …
        Tom: new task
        Bot → Tom: …
        Tom: Fetch coffee
        Bot → Tom: Who would like to do this: "Fetch coffee"? …
        Tom: /agenda
        Bot → Tom: …
        Bot → Tom: You were in the middle of something. It is kept. … [Go on with the task]
        Tom: /goals
        Bot → Tom: …
        Tom: /menu
        Bot → Tom: This is how it is with your group. …
        Tom: go on with the task
        Bot → Tom: Who would like to do this: "Fetch coffee"? …
    """)


def test_a_talk_that_came_between_ends_first(play: Play) -> None:
    """It is not disturbed; when it is over the other is offered, and the one before that."""
    a_group(play, "Anna", ["Mark"])
    half_said(play, "new-task")
    play("""
        Anna: /bijeenkomst
        Bot → Anna: Welke dagen en tijden kunnen voor jou? …
        Anna: dinsdag 8 december 14u
        Bot → Anna: Dus: dinsdag 8 december om 14.00 uur. …
        Anna: /doelen
        Bot → Anna: Wat zou je fijn vinden …
        Anna: Weer zwemmen
        Bot → Anna: …
        Bot → Anna: Je was nog met iets bezig. … [Verder met de dag]
        Anna: verder
        Bot → Anna: Dus: dinsdag 8 december om 14.00 uur. …
    """)


def test_two_talks_of_one_kind_about_other_things_both_wait(play: Play) -> None:
    """Who asks people and who makes the agenda: neither takes the place of the other."""
    a_group(play, "Anna", ["Mark"])
    asking = half_said(play, "dial")
    play("""
        Anna: /regie
        Bot → Anna: …
        Bot → Anna: Je was nog met iets bezig. …
        Anna: [De agenda]
        Bot → Anna: De agenda. …
        Anna: [Samen]
        Bot → Anna: …
        Anna: [Verder waar je was]
        Bot → Anna: Met wie? …
    """)
    assert kept(play, asking).answers == asking.answers


@pytest.mark.parametrize("talk", HALF_SAID)
def test_nothing_half_said_is_lost_whatever_comes_between(play: Play, talk: str) -> None:
    """Amid each talk, each command and each other talk: the same question comes again."""
    a_group(play, "Anna", ["Mark"])
    left = half_said(play, talk)
    asked = play.last("Anna").message.text
    commands = play.core.registry.commands
    between = [(f"/{name}",) for name in sorted({each.name for each in commands.values()})]
    between += [steps for name, steps in HALF_SAID.items() if name != talk]
    for steps in between:
        for step in steps:
            play(f"Anna: {step}\n…")
        assert kept(play, left).answers == left.answers, steps
        play.send("Anna", button=button("go-on", left.id))
        play("…")
        assert play.last("Anna").message.text == asked, steps


def test_every_talk_in_which_something_is_said_can_be_gone_on_with(play: Play) -> None:
    """Only where nothing waits behind the first question is there nothing to go on with."""
    one_question = {
        "evaluation-words",
        "goal-detail",
        "goal-step",
        "group-name",
        "invite-until",
        "network-find",
        "note-agreement",
        "note-goal",
        "note-later",
        "prepare-cards",
        "summary-line",
        "summary-words",
        "task-instead",
        "time-zone",
    }
    without = {name for name, entry in play.core.registry.talks.items() if entry.go_on is None}
    assert without == one_question | LEAVES_NOTHING


def test_a_word_that_begins_the_meeting_is_no_answer_to_what_was_left_lying(play: Play) -> None:
    """They sit at the table: what the bot said to type begins it, and a bare yes goes on."""
    a_group(play, "Anna", ["Mark"])
    play("""
        Anna: bijeenkomst
        Bot → Anna: …
        Anna: dinsdag 1 december om 14.00 uur
        Bot → Anna: …
        Anna: het ligt vast
        Bot → Anna: Waar is het? …
        Anna: ja
        Bot → Anna: Typ het in je eigen woorden. … Waar is het? …
        Anna: nee
        Bot → Anna: Hoe lang duurt het? …
        Anna: uurtje
        Bot → Anna: …
        Anna: ja
        Bot → Anna: Dat staat. …
        Bot → Anna: Wie wil je vragen om te leiden? …
        Bot → Mark: Er is een dag …
        Anna: ikzelf
        Bot → Anna: Goed. Jij leidt. … [Iemand vragen]
        -- 2026-11-30 15:00 --
        …
        Anna: ja, even kijken
        Bot → Anna: Wat moet er gebeuren, …
        -- 2026-12-01 14:00 --
        Anna: beginnen
        Bot → Anna: … Zullen we beginnen? [Beginnen] [Nog niet]
        Anna: ja
        Bot → Anna: Welkom allemaal. …
    """)


def _half_said(play: Play) -> None:
    a_group(play, members=["Mark"])
    a_planned_meeting(play, "2026-12-03 14:00", chair="Mark")
    play("""
        -- 2026-11-30 10:00 --
        …
        Anna: [Ja, even kijken]
        …
        Anna: dat iedereen luistert
        …
    """)


def test_what_was_half_said_before_a_meeting_that_is_over_is_shown_once_more(play: Play) -> None:
    """It ends kindly, and their own words are not gone."""
    _half_said(play)
    play("""
        -- 2026-12-04 10:00 --
        …
        Anna: menu
        Bot → Anna: Zo staat het met je groep. …
        Anna: [Verder met voor de bijeenkomst]
        Bot → Anna: Waar dit over ging, is al voorbij. Met wat je zei, is niets gedaan: …
            → dat iedereen luistert Heb je het nog nodig? …
        Anna: menu
        Bot → Anna: … [Dag zoeken] [Doelen] [Agenda] [Kaart van mensen] [Iemand vragen] [Meer]
    """)


def test_what_was_half_said_before_a_meeting_goes_with_the_next_one(play: Play) -> None:
    """Where the next one has a day, the words are of use there."""
    _half_said(play)
    play("-- 2026-12-04 10:00 --\n…")
    a_planned_meeting(play, "2026-12-16 14:00")
    play("""
        Anna: menu
        …
        Anna: [Verder met voor de bijeenkomst]
        Bot → Anna: Wie wil je er graag bij hebben? …
        Anna: [Overslaan]
        …
        Anna: [Overslaan]
        …
        Anna: [Overslaan]
        Bot → Anna: … woensdag 16 december … dat iedereen luistert …
    """)


def test_what_is_typed_for_a_table_that_people_left_is_shown_once_more(play: Play) -> None:
    """Whoever led can't add to it any more: their words are said back, and kept nowhere."""
    a_group(play, members=["Mark"])
    a_planned_meeting(play, "2026-12-03 14:00", chair="Mark")
    play("""
        -- 2026-12-03 14:00 --
        …
        Mark: beginnen
        …
        Mark: [Beginnen]
        …
        Mark: afspraak
        Bot → Mark: …
        Anna: menu
        …
        Anna: [Naar de bijeenkomst]
        …
        Anna: [Meer]
        …
        Anna: [Stoppen]
        …
        Anna: [Ja, stoppen]
        …
        Mark: we bellen op vrijdag
        Bot → Mark: Waar dit over ging, is al voorbij. … we bellen op vrijdag …
    """)


def test_the_button_of_a_question_that_was_left_still_answers_it(play: Play) -> None:
    """Whoever looked at something first presses the button that they still see."""
    a_group(play)
    play("""
        Anna: bijeenkomst
        …
        Anna: 1 december 14 uur
        Bot → Anna: Dus: dinsdag 1 december …
        Anna: privacy
        …
        Anna: [Het ligt vast]
        Bot → Anna: Waar is het? …
    """)
