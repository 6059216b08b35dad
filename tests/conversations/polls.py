"""Days that an owner asks about, and what people answer."""

from collections.abc import Sequence

from tests.chat import Play

TWO_DAYS = "di 1 december 14u of do 3 dec half acht 's avonds"


def a_poll(play: Play, days: str = TWO_DAYS, *, owner: str = "Anna") -> None:
    """Let an owner ask everybody about days."""
    play.send(owner, text="/bijeenkomst")
    play.send(owner, text=days)
    for label in ("Ja", "Later", "Overslaan", "Ja, vraag het"):
        play.presses(owner, label)
    play("…")


def answers(play: Play, who: str, said: Sequence[str]) -> None:
    """Let a member answer, a word for each day."""
    play.presses(who, "Invullen")
    for word in said:
        play.send(who, text=word)
    play("…")


def kept_poll(play: Play, days: str = "di 1 december 14u of do 10 december 19u") -> None:
    """Let an owner keep days, and choose something before anybody is asked."""
    play.send("Anna", text="/bijeenkomst")
    play.send("Anna", text=days)
    for label in ("Ja", "Later", "Overslaan", "Nog niet", "Eerst iets kiezen"):
        play.presses("Anna", label)
    play("…")
