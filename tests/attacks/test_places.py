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


@pytest.mark.attack(44)
@pytest.mark.parametrize(
    "place",
    [INSIDE, f"{INSIDE}/latest/meta-data", "https://169.254.169.254/x", "file:///etc/hosts"],
)
def test_a_place_is_words_to_hand_on_and_never_fetched(
    on_both: Play, asked_for: list[object], place: str
) -> None:
    """Attack 44: it is stored, shown as it was typed, and nothing is looked up."""
    a_group(on_both, members=["Mark"])
    on_both.send("Anna", text="bijeenkomst")
    on_both.send("Anna", text="3 december 14u")
    on_both.presses("Anna", "Het ligt vast")
    on_both.send("Anna", text=place)
    if "Meteen" in on_both.last("Anna").labels:
        on_both.presses("Anna", "Meteen")
    on_both.presses("Anna", "Overslaan")
    on_both.presses("Anna", "Ja, laat het weten")
    on_both.send("Mark", text="ik kom")
    told = " ".join(each.message.text for each in on_both.said_to("Mark"))
    assert place in told
    assert "openstreetmap" not in told
    on_both.send("Anna", text="bijeenkomst")
    on_both.presses("Anna", "Andere plek")
    on_both.send("Anna", text=f"{place} Kerkstraat 5")
    assert asked_for == []
