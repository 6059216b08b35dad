"""Rehearsing an invitation in the chat: nothing leaves, and nothing changes."""

from typing import Any

import pytest
from sqlalchemy import text

from storage import rows
from tests.chat import Play
from tests.conversations.groups import a_group, an_invitation

_OF_THE_TALK_ITSELF = frozenset({"conversation", "outbox", "seen_event", "access_log"})
"""Where the talk is, what the owner reads, and that they looked: it is there in any talk."""


def _rows(play: Play) -> dict[str, list[tuple[Any, ...]]]:
    """Give every row of the database, but those that belong to talking itself."""
    tables = [name for name in rows.metadata.tables if name not in _OF_THE_TALK_ITSELF]
    with play.core.storage.unit() as unit:
        return {
            name: sorted(
                map(tuple, unit.connection.execute(text(f"SELECT * FROM {name}"))), key=str
            )
            for name in tables
        }


def _at_the_preview(play: Play) -> None:
    """Bring Anna to the words that she could send to Mark."""
    a_group(play, "Anna", ["Noor"])
    for said in ("/uitnodigen", "Iemand vragen", "Mark", "familie", "praten"):
        play.send("Anna", text=said)
    play("…")


@pytest.mark.parametrize(
    "answers", [("ja", "ja"), ("ja", "nee"), ("eerst praten",), ("later",), ("nee",)]
)
def test_nothing_leaves_and_no_row_changes(play: Play, answers: tuple[str, ...]) -> None:
    """Whatever the owner answers as the invitee: nobody hears it, and nothing is kept."""
    _at_the_preview(play)
    before, heard = _rows(play), len(play.heard)
    for said in ("oefenen", "Ik ben Mark", *answers):
        play.send("Anna", text=said)
    rehearsed = play.heard[heard:]
    assert "En jij hoort" in rehearsed[-1].message.text
    for said in ("nog een keer", "meer lezen", "klaar met oefenen"):
        play.send("Anna", text=said)
    assert _rows(play) == before
    assert {each.who for each in play.heard[heard:]} == {"Anna"}
    assert "Dit kun je aan Mark sturen." in play.last("Anna").message.text
    play("…")


def test_every_message_says_that_it_is_practice(play: Play) -> None:
    """Also where an answer was not understood; no link works, as there is none."""
    _at_the_preview(play)
    heard = len(play.heard)
    for said in ("oefenen", "eh?", "ik ben mark", "hm", "meer lezen", "wie ziet wat", "ja", "1"):
        play.send("Anna", text=said)
    said = [each.message.text for each in play.heard[heard:]]
    assert len(said) >= 8
    assert all(each.startswith("Oefenen. ") for each in said)
    assert not any("https://" in each for each in said)
    play("…")


def test_the_owner_sees_exactly_what_the_invitee_sees(play: Play) -> None:
    """The same words and buttons, step by step; only "done with practice" is added."""
    _at_the_preview(play)
    play.send("Anna", text="oefenen")
    practised = play.last("Anna").message.text
    steps = ("Meer lezen", "Wie ziet wat?", "Ja", "Ja")
    play.presses("Anna", "Ik ben Mark")
    shown = []
    for label in steps:
        shown.append(play.last("Anna"))
        play.presses("Anna", label)
    outcome = play.last("Anna").message.text
    play.presses("Anna", "Klaar met oefenen")
    play.presses("Anna", "Goed zo")
    passed_on = play.last("Anna").message.rows[0][0].share
    play("…")
    play.opens("Mark", play.newest_link())
    for label, practice in zip(steps, shown, strict=True):
        real = play.last("Mark")
        assert practice.message.text.partition("\n\n")[2] == real.message.text
        assert practice.labels == [*real.labels, "Klaar met oefenen"]
        play.presses("Mark", label)
    assert passed_on is not None
    assert practised.partition("\n\n")[2].partition("Anders:")[0] in passed_on
    assert "Vertel ze zelf aan wie jou vroeg." in play.last("Mark").message.text
    assert "Vertel ze zelf aan wie jou vroeg." in outcome
    assert "Iemand zei ja via jouw link." in outcome
    play("…")


def test_an_invitation_that_is_out_can_be_rehearsed_too(play: Play) -> None:
    """The real link goes on working, and how it stands does not change."""
    a_group(play, "Anna", [])
    an_invitation(play)
    link = play.newest_link()
    play("""
        Anna: uitnodigen
        Bot → Anna: … Mark: nog geen antwoord …
        Anna: mark
        Bot → Anna: Mark heeft hier nog niet geantwoord. …
        Anna: meer
        Bot → Anna: Dit kan ook. De link voor Mark werkt tot zondag 6 december. …
        Anna: eerst oefenen
        Bot → Anna: Oefenen. Niemand hoort dit. Zo krijgt Mark het van jou: …
        Anna: ik ben mark
        Bot → Anna: Oefenen. … Hallo. Je kreeg deze link van iemand die je kent. …
        Anna: nee
        Bot → Anna: Oefenen. … « Dank je. Wie jou vroeg, hoort alleen: nee. … »
            En jij hoort: « Iemand met de link voor Mark zei: nee. … »
            [Nog een keer] [Klaar met oefenen]
        Anna: klaar
        Bot → Anna: Mark heeft hier nog niet geantwoord. …
    """)
    play.opens("Mark", link)
    play("Bot → Mark: Hallo. …")


def test_rehearsing_can_be_left_at_any_time(play: Play) -> None:
    """Back and stop work as in any talk, and a menu in between loses nothing."""
    _at_the_preview(play)
    play("""
        Anna: oefenen
        Bot → Anna: Oefenen. …
        Anna: terug
        Bot → Anna: Dit kun je aan Mark sturen. …
        Anna: [Eerst oefenen]
        Bot → Anna: Oefenen. …
        Anna: menu
        Bot → Anna: …
        Anna: [Verder met vragen]
        Bot → Anna: Oefenen. …
        Anna: [Klaar met oefenen]
        Bot → Anna: Dit kun je aan Mark sturen. …
    """)


def test_rehearsing_in_english(play: Play) -> None:
    """The same in English, by typing."""
    a_group(play, "Tom", [], english=["Tom"])
    play("""
        Tom: /invite
        Bot → Tom: What is their name? …
        Tom: Sue
        Bot → Tom: Where does Sue belong? …
        Tom: friend
        Bot → Tom: What do you think of with Sue? …
        Tom: small
        Bot → Tom: Something small is a good start. …
        Tom: coffee
        Bot → Tom: You can send this to Sue. … have coffee with me one time? …
        Tom: practise
        Bot → Tom: Practice. Nobody hears this. … (the link comes here)
            [I am Sue] [Done with practice]
        Tom: i am sue
        Bot → Tom: Practice. … Hello. You got this link from somebody you know. …
        Tom: talk first
        Bot → Tom: Practice. … And you hear: « Somebody with the link for Sue wants to talk … »
            [Once more] [Done with practice]
        Tom: done
        Bot → Tom: You can send this to Sue. …
    """)
