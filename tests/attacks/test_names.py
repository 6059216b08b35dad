"""Names as a weapon: markup, characters that hide, and roles in disguise (attacks 17, 18, 21)."""

import unicodedata
from collections.abc import Iterator
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader

from domain.members import Role
from handlers.talk.buttons import button
from messages.incoming import Incoming
from tests.chat import Play
from tests.conversations.groups import a_group, an_owner

pytestmark = pytest.mark.attack

MARKUP = '<a href="tg://user?id=1">'
HIDDEN = "M\u202ea\u200br\u2066k\x00\ufeff"
DOWN = "\u202e\u200b\x00\u2800"
ODD = [
    "*Mark*",
    "_Mark_",
    "`Mark`",
    "[Mark](tg://user?id=1)",
    "&lt;Mark&gt;",
    "Mark\r\nBas",
    "{ $name }",
    "'; DROP TABLE account; --",
]


@pytest.fixture
def play(on_both: Play) -> Play:
    """Play on both databases: each keeps and compares words in a way of its own."""
    return on_both


@pytest.mark.attack(18, 26)
@pytest.mark.parametrize("name", [MARKUP, *ODD])
def test_a_name_with_markup_is_literal_text(play: Play, name: str) -> None:
    """Attacks 18 and 26: as it was typed in every message, on every button, in a question."""
    seen = " ".join(name.split())
    _on_the_map(play, name)
    play.send("Anna", text="netwerk")
    shown = play.last("Anna")
    assert seen in " ".join(shown.message.text.split())
    assert seen in [" ".join(each.split()) for each in shown.labels]
    play.presses("Anna", shown.labels[0])
    assert " ".join(play.last("Anna").message.text.split()) == seen
    play.presses("Anna", "Andere plek")
    assert seen in " ".join(play.last("Anna").message.text.split())
    play("…")


@pytest.mark.attack(18)
def test_a_name_with_markup_is_literal_on_paper_and_in_a_copy(play: Play) -> None:
    """Attack 18: in the picture, on the page to print, and in what somebody else gets."""
    a_group(play, members=["Mark"])
    _on_the_map(play, MARKUP, begins=False)
    play.send("Anna", text="netwerk")
    play.presses("Anna", "Delen of afdrukken")
    play.presses("Anna", "Kaart om af te drukken")
    (page,) = play.last("Anna").message.attachments
    words = "".join(each.extract_text() for each in PdfReader(BytesIO(page.content)).pages)
    assert "".join(MARKUP.split()) in "".join(words.split())
    play.presses("Anna", "Iemand de kaart laten zien")
    play.presses("Anna", "Mark")
    play.presses("Anna", "Met hun naam")
    play.presses("Anna", "Iedereen mag blijven")
    play.presses("Anna", "Ja, laat zien aan Mark")
    assert MARKUP in play.last("Mark").message.text
    assert play.last("Mark").message.attachments[0].content.startswith(b"\x89PNG")
    play("…")


@pytest.mark.attack(18)
def test_the_name_of_an_owner_with_markup_is_literal(play: Play) -> None:
    """Attack 18: others read the owner's own name as it was typed, and it opens nothing."""
    play.send("Anna", text="/start")
    play.presses("Anna", "Verder")
    play.presses("Anna", "Ja")
    play.send("Anna", text=MARKUP)
    assert MARKUP in play.last("Anna").message.text
    play.presses("Anna", "Weet ik nog niet")
    play.presses("Anna", "Nog niemand")
    play("…")
    with play.core.storage.unit() as unit:
        assert [each.owner_name for each in unit.groups.where()] == [MARKUP]


@pytest.mark.attack(21)
def test_what_hides_is_taken_out_wherever_a_name_is_typed(play: Play) -> None:
    """Attack 21: for the owner, on the map, with another name, when asked, and when sought."""
    play.send("Anna", text="/start")
    play.presses("Anna", "Verder")
    play.presses("Anna", "Ja")
    play.send("Anna", text=HIDDEN.replace("M", "H"))
    play.presses("Anna", "Weet ik nog niet")
    play.send("Anna", text=HIDDEN.replace("M", "B"))
    play.presses("Anna", "Later")
    _on_the_map(play, HIDDEN, begins=False)
    play.send("Anna", text=f"/netwerk {HIDDEN}")
    play.presses("Anna", "Mark")
    play.presses("Anna", "Andere woorden")
    play.send("Anna", text=HIDDEN.replace("M", "D"))
    play.send("Anna", text=HIDDEN)
    play("…")
    with play.core.storage.unit() as unit:
        names = {each.name for each in unit.contacts.where()}
        names |= {each.name for each in unit.members.where()}
        assert {"Hark", "Bark", "Dark"} <= names
        assert [each.relation for each in unit.contacts.where() if each.name == "Dark"] == ["Mark"]
    assert not [each for each in _all_words(play) if any(map(_hides, each))]


@pytest.mark.attack(21)
def test_a_name_of_nothing_that_shows_is_asked_for_again(play: Play) -> None:
    """Attack 21: nobody stands on the map without a name that can be seen."""
    an_owner(play)
    play.send("Anna", text="/netwerk")
    play.send("Anna", text=DOWN)
    play.send("Anna", text="Mark")
    play.send("Anna", text="genoeg")
    play("…")
    with play.core.storage.unit() as unit:
        assert [each.name for each in unit.contacts.where()] == ["Mark"]


@pytest.mark.attack(17)
def test_a_role_in_a_button_gives_no_role(play: Play) -> None:
    """Attack 17: whatever is written into it, a button does what its presser may do."""
    a_group(play, members=["Mark"])
    with play.core.storage.unit() as unit:
        (group,) = unit.groups.where()
        (contact,) = unit.contacts.where()
        mark = next(each for each in unit.members.where() if each.name == "Mark")
    before = _everything(play)
    for data in (
        "role=owner",
        ":role=owner",
        "role::owner",
        "q::role=owner",
        "do::role=owner",
        button("net-map", group.id, "role=owner"),
        button("net-one", contact.id, "role=owner"),
        button("net-off", contact.id, "yes"),
        button("net-share", group.id, "role=owner"),
        button("in", group.id, "netwerk"),
        button("in", group.id, "netwerk role=owner"),
        button("role", mark.id, "owner"),
        button("member", mark.id, "role=owner"),
        f"net-map:{group.id}:role=owner",
    ):
        heard = len(play.said_to("Mark"))
        play.send("Mark", button=data)
        assert not any("kaart" in each.message.text for each in play.said_to("Mark")[heard:])
    assert _everything(play) == before


@pytest.mark.attack(17)
@pytest.mark.parametrize("payload", ["role=owner", "i_role=owner", "i_", "in_netwerk", "net-map"])
def test_a_role_in_a_link_or_command_gives_no_role(play: Play, payload: str) -> None:
    """Attack 17: nor does one in a deep link, behind a command, or in a moment of one's own."""
    a_group(play, members=["Mark"])
    before = _everything(play)
    heard = len(play.said_to("Mark"))
    play.opens("Mark", payload)
    play.send("Mark", text=f"/netwerk {payload}")
    play.core.turns.take(Incoming("practice", "forged", "Mark", moment=str(_any_id(play))))
    play.deliver()
    assert not any("Dit is je kaart" in each.message.text for each in play.said_to("Mark")[heard:])
    assert _everything(play) == before


def _on_the_map(play: Play, name: str, *, begins: bool = True) -> None:
    """Let Anna put somebody on her map by typing a name."""
    if begins:
        an_owner(play)
    play.send("Anna", text="netwerk")
    if "Iemand erbij" in play.last("Anna").labels:
        play.presses("Anna", "Iemand erbij")
    play.send("Anna", text=name)
    play.send("Anna", text="genoeg")
    play("…")


def _everything(play: Play) -> tuple[Any, ...]:
    """Give who is what in every group, and who is on every map."""
    with play.core.storage.unit() as unit:
        return (
            sorted((each.name, each.role, each.state) for each in unit.members.where()),
            sorted(each.name for each in unit.contacts.where()),
            [each.owner_id for each in unit.groups.where()],
            unit.members.count(role=Role.OWNER),
            unit.shared_maps.count(),
        )


def _any_id(play: Play) -> object:
    with play.core.storage.unit() as unit:
        return unit.groups.where()[0].id


def _all_words(play: Play) -> Iterator[str]:
    """Give everything that was said to anybody, and on buttons."""
    for heard in play.heard:
        yield heard.message.text
        yield from heard.labels


def _hides(character: str) -> bool:
    if character in "\n\u200d":
        return False
    return unicodedata.category(character) in {"Cc", "Cf"} or character == "\u2800"
