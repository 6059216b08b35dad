"""Between writing and sending: what the owner shares less by then, and who is gone by then."""

from collections.abc import Callable
from datetime import datetime
from uuid import uuid4

import pytest

from domain.bookkeeping import OutboxState
from domain.members import Member
from domain.sharing import Thing
from handlers.talk.buttons import button
from messages.incoming import Incoming
from tests.chat import AMSTERDAM, Play
from tests.conversations.groups import a_group, a_planned_meeting

pytestmark = pytest.mark.attack


def takes(play: Play, who: str, **event: str) -> None:
    """Let somebody do something, while what is said waits: the network is away."""
    play.core.turns.take(Incoming("practice", address=who, event_id=uuid4().hex, **event))


def labelled(play: Play, who: str, label: str) -> str:
    """Give what the newest button with a label sends back."""
    for heard in reversed(play.said_to(who)):
        for choice in (each for row in heard.message.rows for each in row):
            if choice.label == label:
                return str(choice.data)
    raise AssertionError(label)


def member(play: Play, name: str) -> Member:
    """Give somebody who is in a group."""
    with play.core.storage.unit() as unit:
        return next(each for each in unit.members.where() if each.name == name)


def members(play: Play, name: str) -> list[Member]:
    """Give somebody as they are in each of their groups."""
    with play.core.storage.unit() as unit:
        return [each for each in unit.members.where() if each.name == name]


def keeps(play: Play, name: str, thing: Thing) -> None:
    """Let Anna keep a kind of thing from somebody, while what was said waits."""
    data = button("people-share", member(play, name).id, f"{thing.value}.off.person")
    takes(play, "Anna", button=data)


def goes_out(play: Play, name: str) -> None:
    """Let Anna take somebody out, while what was said waits."""
    takes(play, "Anna", button=button("people-gone", member(play, name).id, "silent"))


def leaves(play: Play, name: str) -> None:
    """Let somebody leave by themselves, while what was said waits."""
    takes(play, name, button=button("people-left", member(play, name).group_id, "yes"))


def takes_back_consent(play: Play, name: str) -> None:
    """Let somebody take back their yes, while what was said waits."""
    takes(play, name, text="/intrekken")
    takes(play, name, text="ik zeg nu nee")


def erases_in_a_week(play: Play, name: str) -> None:
    """Let somebody hide all that is theirs, while what was said waits."""
    takes(play, name, text="/verwijder")
    takes(play, name, text="over een week")


def erases_now(play: Play, name: str) -> None:
    """Let somebody erase all that is theirs, while what was said waits."""
    for said in ("/verwijder", "nu meteen", "ja", "ja"):
        takes(play, name, text=said)


def a_summary_waits(play: Play) -> None:
    """Play a meeting with an agreement and two tasks, and let Anna release: nothing left yet."""
    a_group(play, members=["Mark", "Noor"])
    a_planned_meeting(play, "2026-12-01 14:00")
    play("""
        -- 2026-12-01 14:00 --
        …
        Anna: beginnen
        …
        Anna: [Beginnen]
        …
        Anna: /afspraak we bellen elke week
        …
        Anna: [Meer]
        …
        Anna: [Stoppen]
        …
        Anna: [Ja, stoppen]
        …
        -- 2026-12-01 15:00 --
        …
        Anna: [Lezen]
        …
        Anna: [Delen]
        …
    """)
    takes(play, "Anna", button=labelled(play, "Anna", "Ja, delen"))


@pytest.mark.attack(32, 33)
@pytest.mark.parametrize(
    "meanwhile",
    [
        takes_back_consent,
        erases_in_a_week,
        erases_now,
        leaves,
        goes_out,
        lambda play, name: keeps(play, name, Thing.SUMMARY),
        lambda play, name: keeps(play, name, Thing.AGREEMENTS),
    ],
    ids=["consent", "hidden", "erased", "left", "removed", "summary", "agreements"],
)
def test_a_summary_that_waits_is_not_sent(
    play: Play, meanwhile: Callable[[Play, str], None]
) -> None:
    """Consent withdrawn, gone, or shared less by now: it does not arrive (attacks 32 and 33)."""
    a_summary_waits(play)
    meanwhile(play, "Mark")
    play.deliver()
    assert [each for each in play.said_to("Mark") if "we bellen" in each.message.text] == []
    assert [each for each in play.said_to("Noor") if "we bellen" in each.message.text] != []


@pytest.mark.attack(32)
def test_a_consent_that_was_withdrawn_holds_for_what_waits(on_both: Play) -> None:
    """On both databases: erased with everything else, it is on its way to nobody any more."""
    a_summary_waits(on_both)
    takes_back_consent(on_both, "Mark")
    on_both.deliver()
    assert [each for each in on_both.said_to("Mark") if "we bellen" in each.message.text] == []
    assert [each for each in on_both.said_to("Noor") if "we bellen" in each.message.text] != []


def test_a_summary_without_what_is_kept_has_no_gap(play: Play) -> None:
    """Asked for afterwards it is whole, without a trace of what its reader does not get."""
    a_summary_waits(play)
    keeps(play, "Mark", Thing.AGREEMENTS)
    play.deliver()
    play.send("Mark", text="verslag")
    read = play.last("Mark").message.text
    assert read.startswith("Verslag van de groep van Anna")
    assert "Afspraken" not in read
    assert "bellen" not in read


@pytest.mark.attack(33)
def test_an_answer_to_ones_own_question_is_looked_at_as_well(play: Play) -> None:
    """Asked for while it was shared, it does not leave once it is not (attack 33)."""
    a_group(play, members=["Mark"])
    a_planned_meeting(play, "2026-12-01 14:00")
    takes(play, "Mark", text="bijeenkomst")
    keeps(play, "Mark", Thing.CALENDAR)
    heard = len(play.said_to("Mark"))
    play.deliver()
    assert len(play.said_to("Mark")) == heard


@pytest.mark.attack(33)
@pytest.mark.parametrize("meanwhile", [goes_out, leaves], ids=["removed", "left"])
@pytest.mark.parametrize(
    ("asked", "shows"),
    [("taken", "belt de bank"), ("overzicht", "1 december"), ("weer verder", "1 december")],
)
def test_what_shows_all_groups_at_once_shows_none_that_one_is_no_longer_in(
    play: Play, asked: str, shows: str, meanwhile: Callable[[Play, str], None]
) -> None:
    """Out of one group while the answer waits: it is made again, of the groups that are left."""
    a_group(play, members=["Mark"])
    a_planned_meeting(play, "2026-12-01T14:00")
    play("""
        Anna: /taak Mark belt de bank
        …
        Anna: [Zonder dag]
        …
        Anna: [Ja]
        …
        Mark: [Ja]
        …
        Mark: rust
        …
        Mark: een week
        …
    """)
    play.send("Mark", text="rust")
    play("…")
    takes(play, "Mark", text=asked)
    meanwhile(play, "Mark")
    heard = len(play.said_to("Mark"))
    a_group(play, "Bert", ["Mark"])
    play.until(play.clock.now())
    told = [each.message.text for each in play.said_to("Mark")[heard:]]
    assert [each for each in told if shows in each] == []
    assert "Anna" not in told[-1]


@pytest.mark.attack(33)
def test_what_shows_all_groups_at_once_is_looked_at_for_each(on_both: Play) -> None:
    """The day of a group that shares it no more is gone; that of another group is there yet."""
    for owner, day in (("Anna", "2026-12-01"), ("Bert", "2026-12-02")):
        a_group(on_both, owner, ["Mark"])
        a_planned_meeting(on_both, f"{day}T14:00", owner)
    takes(on_both, "Mark", text="overzicht")
    mark = members(on_both, "Mark")[0]
    data = button("people-share", mark.id, f"{Thing.CALENDAR.value}.off.person")
    takes(on_both, "Anna", button=data)
    heard = len(on_both.said_to("Mark"))
    on_both.until(on_both.clock.now())
    (told,) = [each.message.text for each in on_both.said_to("Mark")[heard:]]
    assert "2 december" in told
    assert "1 december" not in told


def test_who_silenced_the_bot_gets_their_answer_too_where_it_is_made_again(play: Play) -> None:
    """They asked for it themselves: made again because a group changed, it is still an answer."""
    a_group(play, members=["Mark"])
    a_group(play, "Bert", ["Mark"])
    play("""
        Mark: stop
        …
        Mark: [Alle berichten]
        …
    """)
    takes(play, "Mark", text="overzicht")
    goes_out(play, "Mark")
    heard = len(play.said_to("Mark"))
    play.until(play.clock.now())
    (told,) = [each.message.text for each in play.said_to("Mark")[heard:]]
    assert "Bert" in told
    assert "Anna" not in told


@pytest.mark.attack(33)
@pytest.mark.parametrize("meanwhile", ["calendar", "out", "left"])
@pytest.mark.parametrize("word", ["date", "question", "reminder", "moved"])
def test_the_day_and_the_place_do_not_reach_who_may_not_have_them_any_more(
    play: Play, word: str, meanwhile: str
) -> None:
    """Whatever says it: what waits is withdrawn, and the others get theirs (attack 33)."""
    a_group(play, members=["Mark", "Noor"])
    _says_the_day(play, word)
    before = len(play.said_to("Mark"))
    if meanwhile == "calendar":
        keeps(play, "Mark", Thing.CALENDAR)
    elif meanwhile == "out":
        goes_out(play, "Mark")
    else:
        leaves(play, "Mark")
    play.deliver()
    told = [each.message.text for each in play.said_to("Mark")[before:]]
    assert [each for each in told if "december" in each] == []
    assert "december" in play.last("Noor").message.text
    with play.core.storage.unit() as unit:
        assert unit.outbox.where(state=OutboxState.DUE) == []


def _says_the_day(play: Play, word: str) -> None:
    """Let a message about the day be on its way to Mark and Noor."""
    if word == "question":
        play.send("Anna", text="/bijeenkomst")
        play.send("Anna", text="1-12-2026 14:00 of 2-12-2026 15:00")
        for label in ("Ja", "Later", "Overslaan"):
            play.presses("Anna", label)
        takes(play, "Anna", button=labelled(play, "Anna", "Ja, vraag het"))
        return
    if word == "date":
        play.send("Anna", text="/bijeenkomst")
        play.send("Anna", text="1-12-2026 14:00")
        for label in ("Het ligt vast", "Later", "Overslaan"):
            play.presses("Anna", label)
        takes(play, "Anna", button=labelled(play, "Anna", "Ja, laat het weten"))
        return
    a_planned_meeting(play, "2026-12-01 14:00")
    if word == "moved":
        play.send("Anna", text="bijeenkomst")
        play.presses("Anna", "Verplaatsen")
        play.send("Anna", text="8-12-2026 14:00")
        play.presses("Anna", "Ja")
        takes(play, "Anna", button=labelled(play, "Anna", "Ja, laat het weten"))
        return
    due_at = play.core.moments.next_due_at()
    while due_at is not None and due_at.day != 30:
        play.until(due_at)
        due_at = play.core.moments.next_due_at()
    assert due_at is not None
    play.clock.set(due_at)
    for event in play.core.moments.due():
        play.core.turns.take(event)


@pytest.mark.attack(33)
def test_each_piece_of_a_gathered_message_is_looked_at_again(on_both: Play) -> None:
    """Attack 33: what one owner shares no more is left out; what the other shares still comes."""
    for owner in ("Anna", "Bert"):
        a_group(on_both, owner, ["Mark"])
        a_planned_meeting(on_both, "2026-12-01T14:00", owner)
    on_both.clock.set(datetime(2026, 11, 30, 10, tzinfo=AMSTERDAM))
    for event in on_both.core.moments.due():
        on_both.core.turns.take(event)
    of_anna = next(
        each
        for each in members(on_both, "Mark")
        if each.group_id == member(on_both, "Anna").group_id
    )
    data = button("people-share", of_anna.id, f"{Thing.CALENDAR.value}.off.person")
    takes(on_both, "Anna", button=data)
    heard = len(on_both.said_to("Mark"))
    on_both.deliver()
    (told,) = on_both.said_to("Mark")[heard:]
    assert "De groep van Bert" in told.message.text
    assert "Anna" not in told.message.text + " ".join(told.labels)
    on_both("…")


def a_poll_and_words_that_nobody_understands(play: Play) -> None:
    """Let Anna ask Mark which day suits; then what he types is not understood."""
    a_group(play, members=["Mark"])
    for words in ("bijeenkomst", "1 dec 14u of 3 dec 15u", "ja", "Zaal Zee", "een uur", "ja"):
        play.send("Anna", text=words)
    play("…")
    play.send("Mark", text="blabla")


KEEPS_DAYS = [goes_out, leaves, lambda play, name: keeps(play, name, Thing.CALENDAR)]


@pytest.mark.attack(33)
@pytest.mark.parametrize("meanwhile", KEEPS_DAYS, ids=["removed", "left", "calendar"])
def test_a_question_is_not_shown_again_to_whom_it_is_kept_from(
    play: Play, meanwhile: Callable[[Play, str], None]
) -> None:
    """Whoever is asked whether they answer an earlier question reads it anew: if they still may."""
    a_poll_and_words_that_nobody_understands(play)
    play.send("Mark", text="ja")
    assert "Zaal Zee" in play.last("Mark").message.text
    meanwhile(play, "Mark")
    play.deliver()
    heard = len(play.said_to("Mark"))
    for words in ("blabla", "ja"):
        play.send("Mark", text=words)
    assert len(play.said_to("Mark")) > heard
    assert [each for each in play.said_to("Mark")[heard:] if "Zee" in each.message.text] == []


@pytest.mark.attack(33)
@pytest.mark.parametrize("meanwhile", KEEPS_DAYS, ids=["removed", "left", "calendar"])
def test_a_question_that_is_shown_again_is_looked_at_when_it_leaves(
    play: Play, meanwhile: Callable[[Play, str], None]
) -> None:
    """Kept from them while it waits: it does not leave (attack 33)."""
    a_poll_and_words_that_nobody_understands(play)
    heard = len(play.said_to("Mark"))
    takes(play, "Mark", text="ja")
    meanwhile(play, "Mark")
    play.deliver()
    assert [each for each in play.said_to("Mark")[heard:] if "Zee" in each.message.text] == []
