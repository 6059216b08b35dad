"""Places as a weapon: an address inside a network, where a place is asked for (attack 44)."""

import socket

import pytest

from tests.chat import Play
from tests.conversations.groups import a_group

pytestmark = pytest.mark.attack

INSIDE = "http://169.254.169.254"


@pytest.fixture
def asked_for(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Note every attempt to reach another machine, and let none succeed."""
    attempts: list[object] = []

    def refuse(*asked: object, **_: object) -> None:
        attempts.append(asked)
        raise OSError("nothing is fetched here")

    monkeypatch.setattr(socket, "create_connection", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    monkeypatch.setattr(socket.socket, "connect", refuse)
    return attempts


@pytest.mark.parametrize(
    "place",
    [INSIDE, f"{INSIDE}/latest/meta-data", "https://169.254.169.254/x", "file:///etc/hosts"],
)
def test_a_place_is_words_to_hand_on_and_never_fetched(
    play: Play, asked_for: list[object], place: str
) -> None:
    """Attack 44: it is stored, shown as it was typed, and nothing is looked up."""
    a_group(play, members=["Mark"])
    play.send("Anna", text="bijeenkomst")
    play.send("Anna", text="3 december 14u")
    play.presses("Anna", "Ja")
    play.presses("Anna", "Het ligt vast")
    play.send("Anna", text=place)
    if "Meteen" in play.last("Anna").labels:
        play.presses("Anna", "Meteen")
    play.presses("Anna", "Overslaan")
    play.presses("Anna", "Ja, laat het weten")
    play.send("Mark", text="ik kom")
    told = " ".join(each.message.text for each in play.said_to("Mark"))
    assert place in told
    assert "openstreetmap" not in told
    play.send("Anna", text="bijeenkomst")
    play.presses("Anna", "Andere plek")
    play.send("Anna", text=f"{place} Kerkstraat 5")
    assert asked_for == []
