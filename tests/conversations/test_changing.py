"""A meeting that changes: who hears what, whose answers hold, and what else was possible."""

from datetime import datetime, timedelta
from uuid import uuid4

import pytest

from domain.attendance import Coming
from domain.meetings import MeetingState
from handlers.talk.buttons import button
from messages.incoming import Incoming
from tests.chat import Play
from tests.conversations.groups import (
    a_group,
    a_planned_meeting,
    the_meeting_is_off,
    the_meeting_moves,
)
from tests.conversations.meetings import the_newest_meeting
from tests.conversations.polls import a_poll, answers


def moves(play: Play, to: str) -> None:
    """Let the owner move the meeting, up to the question whether everybody may hear it."""
    play.send("Anna", text="bijeenkomst")
    play.presses("Anna", "Verplaatsen")
    play.send("Anna", text=to)
    play.presses("Anna", "Ja")


def test_a_small_move_leaves_the_answers_as_they_are(play: Play) -> None:
    """Who said yes need do nothing, and can't is one tap; who could not is asked."""
    a_group(play, members=["Mark", "Noor", "Kees"])
    a_planned_meeting(play, "2026-12-03 14:00")
    play.presses("Mark", "Ik kom")
    play.presses("Noor", "Ik kan niet")
    moves(play, "donderdag 3 december 15.30")
    assert "Wie al ja zei, hoeft niets te doen." in play.last("Anna").message.text
    play("""
        …
        Anna: [Ja, laat het weten]
        Bot → Anna: Verplaatst. Het wordt donderdag 3 december om 15.30 uur. …
        Bot → Mark: De bijeenkomst van de groep van Anna is verplaatst. Het was donderdag 3 december
            om 14.00 uur. Het wordt donderdag 3 december om 15.30 uur. De plek hoor je nog. Jij zei:
            ik kom. Dat laat ik zo staan. Kun je dan niet? Tik dan hier. [Ik kan toch niet]
            [Zet in agenda]
        Bot → Noor: … Jij zei: ik kan niet. Kun je dan misschien wel? [Ik kom] [Weet ik nog niet]
            [Zet in agenda]
        Bot → Kees: … Kom je dan? [Ik kom] [Ik kan niet] [Weet ik nog niet] [Zet in agenda]
        Anna: bijeenkomst
        Bot → Anna: … Komen: jij en Mark Kunnen niet: Noor Nog niets gehoord van: Kees …
        Mark: ik kan toch niet
        Bot → Mark: Dank je dat je het zegt. …
        Bot → Anna: Mark kan er donderdag 3 december om 15.30 uur niet bij zijn. …
        Noor: ik kom
        Bot → Noor: Fijn. Tot donderdag 3 december om 15.30 uur. …
        Bot → Anna: Noor kan er donderdag 3 december om 15.30 uur toch bij zijn.
    """)


def test_any_other_move_asks_everybody_anew(play: Play) -> None:
    """Another day is another question."""
    a_group(play, members=["Mark"])
    a_planned_meeting(play, "2026-12-03 14:00")
    play.presses("Mark", "Ik kom")
    moves(play, "vrijdag 4 december 14 uur")
    play("""
        …
        Anna: [Ja, laat het weten]
        Bot → Anna: …
        Bot → Mark: … Het wordt vrijdag 4 december om 14.00 uur. De plek hoor je nog. Kom je dan?
            [Ik kom] [Ik kan niet] [Weet ik nog niet] [Zet in agenda]
        Anna: bijeenkomst
        Bot → Anna: … Komen: jij Nog niets gehoord van: Mark …
    """)


def test_a_change_comes_at_once_also_to_who_rests(play: Play) -> None:
    """A change within two days always comes, whatever the hour; at night without a sound."""
    a_group(play, members=["Mark"])
    a_planned_meeting(play, "2026-12-03 14:00")
    with play.core.storage.unit() as unit:
        for account in unit.accounts.where():
            account.rests_until = datetime.fromisoformat("2026-12-20").date()
            unit.accounts.save(account)
    play("-- 2026-12-02 22:30 --")
    moves(play, "donderdag 3 december 20 uur")
    play("""
        …
        Anna: [Ja, laat het weten]
        Bot → Anna: …
        Bot → Mark: De bijeenkomst van de groep van Anna is verplaatst. …
    """)
    assert play.last("Mark").message.silent


def test_whoever_can_not_come_hears_nothing_of_another_place(play: Play) -> None:
    """Only whom it concerns is told."""
    a_group(play, members=["Mark", "Noor"])
    a_planned_meeting(play, "2026-12-03 14:00")
    play.presses("Noor", "Ik kan niet")
    play("""
        …
        Anna: bijeenkomst
        Bot → Anna: …
        Anna: [Andere plek]
        Bot → Anna: Waar is het dan? …
        Anna: de bibliotheek
        Bot → Anna: …
        Anna: ja
        Bot → Anna: Veranderd. …
        Bot → Mark: De bijeenkomst van donderdag 3 december om 14.00 uur is op een andere plek. …
    """)


def test_when_nobody_can_come_what_else_was_possible_is_offered(play: Play) -> None:
    """It is no failure: the next best days of the poll are one tap away, and nobody hears yet."""
    a_group(play, members=["Mark", "Noor"])
    a_poll(play, "1 december 14u, 3 december 19u, 4 december 10u")
    answers(play, "Mark", ["ja", "ja", "nee"])
    answers(play, "Noor", ["ja", "als het moet", "nee"])
    play.send("Anna", text="bijeenkomst")
    play.presses("Anna", "Kies dinsdag 1 december om 14.00 uur")
    play.presses("Anna", "Ja, laat het weten")
    play.presses("Anna", "Later")
    play("""
        …
        Mark: [Ik kan niet]
        Bot → Mark: …
        Bot → Anna: Mark kan er dinsdag 1 december om 14.00 uur niet bij zijn. …
        Noor: [Ik kan niet]
        Bot → Noor: …
        Bot → Anna: Noor kan er dinsdag 1 december om 14.00 uur niet bij zijn. Nu kan niemand van de
            anderen. Dat gebeurt, en het ligt niet aan jou. Zullen we een andere dag nemen?
            [Liever donderdag 3 december om 19.00 uur] [Verplaatsen] [Gaat niet door]
        Anna: [Liever donderdag 3 december om 19.00 uur]
        Bot → Anna: Het wordt dan donderdag 3 december om 19.00 uur. Ik vraag opnieuw wie er komt.
            … [Ja, laat het weten] [Nee, laat staan]
        Anna: [Ja, laat het weten]
        Bot → Anna: Verplaatst. Het wordt donderdag 3 december om 19.00 uur. …
        Bot → Mark: … Kom je dan? …
        Bot → Noor: … Kom je dan? …
        Anna: [Liever donderdag 3 december om 19.00 uur]
    """)
    assert the_newest_meeting(play).sequence == 1


def test_it_can_not_go_on_in_two_taps(play: Play) -> None:
    """No reason is asked for; rather moving is one tap away as well."""
    a_group(play, members=["Mark"], without_app=["Piet"])
    a_planned_meeting(play, "2026-12-03 14:00")
    play("""
        Anna: bijeenkomst
        Bot → Anna: …
        Anna: [Gaat niet door]
        Bot → Anna: De bijeenkomst van donderdag 3 december om 14.00 uur gaat dan niet door. Een
            reden is niet nodig. Ik vertel het aan Mark. Zonder app: Piet. … Zal ik afzeggen?
            [Ja, zeg af] [Nee, laat staan] [Liever verplaatsen]
        Anna: [Ja, zeg af]
        Bot → Anna: Afgezegd. Dat mag, zonder reden. Zonder app: Piet. … [Nieuwe dag zoeken]
        Bot → Mark: De bijeenkomst van donderdag 3 december om 14.00 uur gaat niet door. …
        Anna: [Ja, zeg af]
        Mark: [Ik kom]
    """)
    assert the_newest_meeting(play).state is MeetingState.CANCELLED


def test_a_change_in_english(play: Play) -> None:
    """The same for whoever reads that."""
    a_group(play, owner="Tom", members=["Eve"], english=["Tom", "Eve"])
    a_planned_meeting(play, "2026-12-03 14:00", "Tom")
    play.presses("Eve", "I will come")
    play("""
        …
        Tom: meeting
        Bot → Tom: …
        Tom: [Move it]
        Bot → Tom: …
        Tom: Thursday 3 December 15:00
        Bot → Tom: …
        Tom: yes
        Bot → Tom: Then it will be Thursday 3 December at 15:00. Whoever said yes need not do
            anything. …
        Tom: [Yes, let them know]
        Bot → Tom: Moved. …
        Bot → Eve: The meeting of the group of Tom has moved. … You said: I will come. I leave it
            so. Can't you come then? Tap here. …
        Eve: I can't after all
        Bot → Eve: …
        Bot → Tom: Eve can't be there on Thursday 3 December at 15:00. Now none of the others can.
            That happens, and it is not your fault. Shall we take another day? [Move it]
            [Call it off]
    """)


def test_a_time_alone_moves_it_on_its_own_day(play: Play) -> None:
    """Who moves a meeting by half an hour need not say the day again; leaving it is one tap."""
    a_group(play, members=["Mark"])
    a_planned_meeting(play, "2026-12-01T14:00")
    play("""
        Anna: bijeenkomst
        …
        Anna: [Verplaatsen]
        Bot → Anna: Welke dag en tijd wordt het? … [Nee, laat staan] [Kies uit een kalender]
        Anna: [Nee, laat staan]
        Bot → Anna: Goed. Er is niets veranderd.
        Anna: [Verplaatsen] (De bijeenkomst is op)
        …
        Anna: half drie
        Bot → Anna: Dus: dinsdag 1 december om 14.30 uur. Klopt dat? …
        Anna: ja
        Bot → Anna: Het wordt dan dinsdag 1 december om 14.30 uur. Wie al ja zei, hoeft niets …
        Anna: nee
        Bot → Anna: Goed. Er is niets veranderd.
        Anna: bijeenkomst
        …
        Anna: [Andere plek]
        Bot → Anna: Waar is het dan? Wie meedoet, leest dit. [Nee, laat staan]
        Anna: laat maar
        Bot → Anna: Goed. Er is niets veranderd.
    """)


@pytest.mark.parametrize("to", ["2026-12-08T14:00", "2026-12-03T15:30"])
def test_who_was_hidden_when_it_moved_hears_the_day_when_they_are_back(play: Play, to: str) -> None:
    """Their yes was for another time: it does not count for one of which they never heard."""
    a_group(play, members=["Mark", "Noor"])
    a_planned_meeting(play, "2026-12-03T14:00")
    play.presses("Mark", "Ik kom")
    _hides(play, "Mark")
    the_meeting_moves(play, to)
    _is_elsewhere(play, "de bieb")
    said = _what_is_said_once_back(play, "Mark")
    assert "Kom je?" in said
    assert "de bieb" in said
    assert ("8 december" if "12-08" in to else "15.30") in said
    with play.core.storage.unit() as unit:
        mark = next(each for each in unit.members.where() if each.name == "Mark")
        (coming,) = unit.attendances.where(member_id=mark.id)
        assert coming.coming is None


def test_who_was_hidden_when_its_place_changed_hears_that_when_they_are_back(play: Play) -> None:
    """Once, and their yes stands; to who can't come it is of no use."""
    a_group(play, members=["Mark", "Noor"])
    a_planned_meeting(play, "2026-12-03T14:00")
    play.presses("Mark", "Ik kom")
    play.presses("Noor", "Ik kan niet")
    play("…")
    for who in ("Mark", "Noor"):
        _hides(play, who)
    _is_elsewhere(play, "de bieb")
    said = _what_is_said_once_back(play, "Mark")
    assert "De bijeenkomst van donderdag 3 december om 14.00 uur is op een andere plek." in said
    assert "de bieb" in said
    assert "Welkom terug" in _what_is_said_once_back(play, "Noor")
    _hides(play, "Mark")
    assert "Welkom terug" in _what_is_said_once_back(play, "Mark")
    with play.core.storage.unit() as unit:
        mark = next(each for each in unit.members.where() if each.name == "Mark")
        (coming,) = unit.attendances.where(member_id=mark.id)
        assert coming.coming is Coming.YES


def test_who_was_hidden_when_it_was_called_off_hears_that_when_they_are_back(play: Play) -> None:
    """Nobody goes to a meeting that is off; once it would have been, it is no news any more."""
    a_group(play, members=["Mark", "Noor"])
    a_planned_meeting(play, "2026-11-24T14:00")
    for who in ("Mark", "Noor"):
        play.presses(who, "Ik kom")
        play("…")
        _hides(play, who)
    the_meeting_is_off(play)
    said = _what_is_said_once_back(play, "Mark")
    assert "De bijeenkomst van dinsdag 24 november om 14.00 uur gaat niet door." in said
    _hides(play, "Mark")
    assert "Welkom terug" in _what_is_said_once_back(play, "Mark")
    play("-- 2026-11-24 15:00 --\n…")
    assert "Welkom terug" in _what_is_said_once_back(play, "Noor")


def _hides(play: Play, who: str) -> None:
    """Let somebody have everything erased in a week."""
    play.send(who, text="wis")
    play.presses(who, "Wis over een week")
    play("…")


def _is_elsewhere(play: Play, place: str) -> None:
    """Let the owner say another place."""
    play.send("Anna", text="/bijeenkomst")
    play.presses("Anna", "Andere plek")
    play.send("Anna", text=place)
    play.send("Anna", text="ja")
    play("…")


def _what_is_said_once_back(play: Play, who: str) -> str:
    """Give what somebody hears last after they took back that all is erased."""
    play.send(who, text="menu")
    play.presses(who, "Zet alles terug")
    play.until(play.clock.now() + timedelta(minutes=5))
    play("…")
    return play.last(who).message.text


def test_of_a_meeting_that_is_over_nothing_is_changed_any_more(play: Play) -> None:
    """Nobody hears a month later that it is at another place, or off."""
    a_group(play, members=["Mark"])
    a_planned_meeting(play, "2026-12-03 19:30")
    play("""
        Anna: bijeenkomst
        …
        Anna: [Andere plek]
        Bot → Anna: Waar is het dan? …
        Anna: de bibliotheek
        Bot → Anna: De nieuwe plek: de bibliotheek. … [Ja, laat het weten] [Nee, laat staan]
        -- 2027-01-13 10:30 --
        …
        Anna: [Ja, laat het weten]
        Bot → Anna: Dit gesprek is al voorbij. Typ "menu" om te zien wat er nu kan.
    """)
    with play.core.storage.unit() as unit:
        (meeting,) = unit.meetings.where()
    for what in ("day-place", "day-move", "day-know", "day-ask-off", "day-off", "day-look"):
        pressed = Incoming(
            "practice", address="Anna", event_id=uuid4().hex, button=button(what, meeting.id)
        )
        notice = play.core.turns.take(pressed).notice
        assert notice == "Deze knop hoort bij iets van eerder. Er is niets veranderd."
    heard = len(play.heard)
    play.presses("Mark", "Ik kan niet")
    assert len(play.heard) == heard
    assert not [each for each in play.said_to("Mark") if "bibliotheek" in each.message.text]
