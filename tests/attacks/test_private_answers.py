"""What somebody wrote for themselves: tried for by everybody else, with every way in."""

from itertools import product
from uuid import uuid4

import pytest

from domain.bookkeeping import OutboxState
from domain.preparing import PreparatoryAnswer
from handlers.talk.buttons import button
from storage.keys import KeyErased
from tests.chat import Play
from tests.conversations.groups import a_group, erases_everything
from tests.conversations.preparing import have_agreed, writes

CANARY = "k4n4rie in de mijn"
OTHERS = ("Anna", "Kim", "Noor", "Wim")
BUTTONS = ("prep-words", "prep-who", "prep-gone", "prep-read", "prep-see")
REFUSED = {"common-not-for-you", "common-old-button"}


def own_answer(play: Play) -> PreparatoryAnswer:
    """Give the one answer that there is."""
    with play.core.storage.unit() as unit:
        (answer,) = unit.preparatory_answers.where()
        return answer


def hears_nothing(play: Play, *, but: str = "Mark") -> None:
    """Check that the words are in nobody's messages but their writer's."""
    for heard in play.heard:
        assert heard.who == but or CANARY not in heard.written(), heard.who


@pytest.fixture
def private(play: Play) -> Play:
    """Give a group in which Mark wrote something that nobody else may read.

    Noor has the preparatory talk with him; Wim owns another group.
    """
    a_group(play, members=["Mark", "Kim"], professionals=["Noor"])
    a_group(play, owner="Wim", members=[])
    have_agreed(play, "Anna", "Mark", "Noor")
    writes(play, "Mark", CANARY)
    return play


@pytest.mark.attack(2)
@pytest.mark.parametrize(("who", "name"), list(product(OTHERS, BUTTONS)))
def test_no_button_gives_a_private_answer_to_another(private: Play, who: str, name: str) -> None:
    """With the id of the answer, of its writer, of the talk or of nothing: not a word of it."""
    answer = own_answer(private)
    with private.core.storage.unit() as unit:
        (preparation,) = unit.preparations.where()
    for about in (answer.id, answer.member_id, answer.group_id, preparation.id, uuid4()):
        for arg in ("", "limits", "yes", "new"):
            private.send(who, button=button(name, about, arg))
    private("…")
    hears_nothing(private)
    assert own_answer(private) == answer


@pytest.mark.attack
@pytest.mark.parametrize("who", OTHERS)
def test_no_command_and_no_list_gives_it_away(private: Play, who: str) -> None:
    """Every list that others have shows the same whether something was written or not."""
    commands = ("/voorgesprek", "/grenzen", "/menu", "/doelen", "/agenda", "/verslag")
    with private.core.storage.unit() as unit:
        groups = [each.id for each in unit.groups.where()]
    for text in commands:
        private.send(who, text=text)
    for name, group_id in product(("prep", "prep-own", "prep-shared", "prep-topic"), groups):
        private.send(who, button=button(name, group_id, "limits"))
    private("…")
    with_it = [heard.written() for heard in private.said_to(who)]
    assert not [said for said in with_it if CANARY in said]
    count = len(with_it)
    private.send("Mark", button=button("prep-gone", own_answer(private).id))
    for text in commands:
        private.send(who, text=text)
    for name, group_id in product(("prep", "prep-own", "prep-shared", "prep-topic"), groups):
        private.send(who, button=button(name, group_id, "limits"))
    private("…")
    without_it = [heard.written() for heard in private.said_to(who)][count:]
    assert sorted(without_it) == sorted(with_it[-len(without_it) :])


@pytest.mark.attack(3)
def test_a_removed_helper_reads_nothing_more(private: Play) -> None:
    """An old button is looked at when it is pressed."""
    private.send("Mark", text="/grenzen")
    for label in ("Wie mag dit lezen", "Noor, met wie ik het voorgesprek heb", "Ja, deel dit"):
        private.presses("Mark", label)
    private("…")
    private.presses("Noor", "Bekijken")
    assert CANARY in private.last("Noor").written()
    private.send("Noor", text="/stop")
    private.presses("Noor", "Een groep verlaten")
    private.presses("Noor", "Ja, uit de groep")
    private("…")
    before = len(private.said_to("Noor"))
    private.send("Noor", button=button("prep-read", own_answer(private).member_id))
    private("…")
    assert not [each for each in private.said_to("Noor")[before:] if CANARY in each.written()]


@pytest.mark.attack(33)
def test_what_was_taken_back_does_not_leave(private: Play) -> None:
    """A message that waits while its words are taken back is never delivered (attack 33)."""
    private.send("Mark", text="/grenzen")
    for label in ("Wie mag dit lezen", "Alleen Anna"):
        private.presses("Mark", label)
    private("…")
    deliver, private.deliver = private.deliver, lambda: None  # type: ignore[method-assign]
    asked = private.last("Mark")
    yes = next(each for row in asked.message.rows for each in row if each.label == "Ja, deel dit")
    private.send("Mark", button=yes.data, pressed_on=asked.handle)
    with private.core.storage.unit() as unit:
        (waits,) = unit.outbox.where(kind="prep-shared")
        assert (waits.state, CANARY in str(waits.said)) == (OutboxState.DUE, True)
        answer = unit.preparatory_answers.where()[0]
        answer.circle = type(answer.circle).ONLY_ME
        unit.preparatory_answers.save(answer)
    private.deliver = deliver  # type: ignore[method-assign]
    private.deliver()
    private("…")
    hears_nothing(private)


@pytest.mark.attack
def test_an_answer_is_sealed_with_its_writers_own_key_and_goes_with_them(private: Play) -> None:
    """The group's key opens nothing of it; with the account its key is gone, and its row."""
    answer = own_answer(private)
    keys = private.core.storage.keys
    with private.core.storage.unit() as unit:
        table = unit.preparatory_answers._shape.table
        (row,) = unit.connection.execute(table.select()).all()
        outbox = [each for each in unit.outbox.where() if CANARY in str(each.said)]
        talks = [each for each in unit.conversations.where() if CANARY in str(each.answers)]
    key = keys.current(answer.account_id)
    assert row.sealed[1:17] == key.id.bytes
    assert CANARY.encode() not in row.sealed
    assert {each.group_id for each in outbox} <= {None}, "said with the key of the group"
    assert talks == []
    erases_everything(private, "Mark")
    private("…")
    with private.core.storage.unit() as unit:
        assert unit.preparatory_answers.where() == []
        assert not [each for each in unit.outbox.where() if CANARY in str(each.said)]
    with pytest.raises(KeyErased):
        keys.get(key.id)
    hears_nothing(private)


@pytest.mark.attack
@pytest.mark.parametrize("who", ["Anna", "Mark"])
def test_it_goes_with_its_group_and_with_its_writer(private: Play, who: str) -> None:
    """When the owner ends the group, or the writer leaves it, nothing of it stays."""
    if who == "Anna":
        erases_everything(private, who)
    else:
        private.send(who, text="/stop")
        for label in ("Een groep verlaten", "Ja, uit de groep"):
            private.presses(who, label)
    private("…")
    with private.core.storage.unit() as unit:
        assert unit.preparatory_answers.where() == []
        talks = unit.preparations.where()
        assert [each.state.value for each in talks] == ([] if who == "Anna" else ["let-go"])
    hears_nothing(private)
