"""Groups that are already together, played step by step as people would make them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.core import build
from domain.members import SummaryRoute
from tests.chat import ChatPlatform, Play
from tests.conversations.conftest import OPERATOR

_DUTCH = {
    "go on": "Verder",
    "yes": "Ja",
    "skip": "Overslaan",
    "no wish": "Weet ik nog niet",
    "nobody": "Nog niemand",
    "invite": "/uitnodigen",
    "somebody": "Iemand vragen",
    "new": "Iemand anders",
    "own": "Familie, vriend of buur",
    "care": "Hulpverlener",
    "talking": "Praten",
    "good": "Goed zo",
    "this is": "Ja, dit is {name}",
    "answers": "{name} antwoordt zelf",
    "said yes": "Zei ja",
    "meeting": "/bijeenkomst",
    "fixed": "Het ligt vast",
    "later": "Later",
    "tell": "Ja, laat het weten",
    "lead": "Ja, dat wil ik",
    "another way": "Anders meedoen",
    "guest": "te gast",
}
_ENGLISH = {
    "go on": "Go on",
    "yes": "Yes",
    "skip": "Skip",
    "no wish": "I don't know yet",
    "nobody": "Nobody yet",
    "invite": "/invite",
    "somebody": "Ask somebody",
    "new": "Somebody else",
    "own": "Family, friend or neighbour",
    "care": "Professional",
    "talking": "Talking",
    "good": "That's good",
    "this is": "Yes, this is {name}",
    "answers": "{name} answers me",
    "said yes": "Said yes",
    "meeting": "/meeting",
    "fixed": "It is fixed",
    "later": "Later",
    "tell": "Yes, let them know",
    "lead": "Yes, I will",
    "another way": "Another way",
    "guest": "guest",
}


def a_group(
    play: Play,
    owner: str = "Anna",
    members: Sequence[str] = ("Mark", "Noor"),
    *,
    without_app: Sequence[str] = (),
    professionals: Sequence[str] = (),
    english: Sequence[str] = (),
) -> None:
    """Play a group together: its owner, members with and without the app, professionals.

    `english` are those whose app speaks English. All that was said so far is taken as read.
    """
    play.english |= set(english)

    def really() -> None:
        an_owner(play, owner)
        for name in (*members, *professionals, *without_app):
            a_member(
                play,
                owner,
                name,
                with_app=name not in without_app,
                professional=name in professionals,
            )

    what = (owner, tuple(members), tuple(without_app), tuple(professionals))
    play.begins(what, really)


def an_owner(play: Play, owner: str = "Anna") -> None:
    """Let somebody say hello, agree, and start a group without asking anybody yet."""
    words = _words(play, owner)
    play.send(owner, text="/start")
    play.presses(owner, words["go on"])
    play.presses(owner, words["yes"])
    play.send(owner, text=owner)
    play.presses(owner, words["no wish"])
    play.presses(owner, words["nobody"])
    play("…")


def an_invitation(
    play: Play,
    owner: str = "Anna",
    name: str = "Mark",
    *,
    professional: bool = False,
    as_guest: bool = False,
) -> None:
    """Let an owner ask somebody new: the text with the link is there to pass on.

    `as_guest`: for the coming meeting alone.
    """
    words = _words(play, owner)
    play.send(owner, text=words["invite"])
    if words["somebody"] in play.last(owner).labels:
        play.presses(owner, words["somebody"])
    if words["new"] in play.last(owner).labels:
        play.presses(owner, words["new"])
    play.send(owner, text=name)
    play.presses(owner, words["care" if professional else "own"])
    play.presses(owner, words["talking"])
    if as_guest:
        play.presses(owner, words["another way"])
        play.send(owner, text=words["guest"])
    play.presses(owner, words["good"])
    play("…")


def a_member(
    play: Play, owner: str, name: str, *, with_app: bool = True, professional: bool = False
) -> None:
    """Let an owner ask somebody, who says yes, and is confirmed."""
    words, theirs = _words(play, owner), _words(play, name)
    an_invitation(play, owner, name, professional=professional)
    if with_app:
        play.opens(name, play.newest_link())
        play.presses(name, theirs["yes"])
        if theirs["yes"] in play.last(name).labels:
            play.presses(name, theirs["yes"])
        play.presses(owner, words["this is"].format(name=name))
    else:
        play.presses(owner, words["answers"].format(name=name))
        play.presses(owner, words["said yes"])
    play("…")


def _words(play: Play, who: str) -> dict[str, str]:
    return _ENGLISH if who in play.english else _DUTCH


def a_planned_meeting(
    play: Play, starts_local: str, owner: str = "Anna", *, chair: str | None = None
) -> None:
    """Let an owner plan a meeting on a day that is fixed, and somebody say yes to leading it."""
    words = _words(play, owner)
    starts = datetime.fromisoformat(starts_local)
    play.send(owner, text=words["meeting"])
    play.send(owner, text=f"{starts:%d-%m-%Y %H:%M}")
    for which in ("fixed", "later", "skip", "tell"):
        play.presses(owner, words[which])
    play.presses(owner, chair or words["later"])
    if chair:
        play.presses(chair, _words(play, chair)["lead"])
    play("…")


def another_meeting(play: Play, day: str) -> None:
    """Let Anna plan a network talk on a day that is fixed, beside the meeting that is planned."""
    play.send("Anna", text="bijeenkomst")
    for label in ("Meer", "Nog een bijeenkomst", "Netwerkgesprek", "Iedereen"):
        play.presses("Anna", label)
    play.send("Anna", text=day)
    for label in ("Het ligt vast", "Later", "Overslaan", "Ja, laat het weten", "Later"):
        play.presses("Anna", label)
    play("…")


def erases_everything(play: Play, who: str) -> None:
    """Let somebody erase everything right now, and confirm it twice."""
    english = who in play.english
    play.send(who, text="/erase" if english else "/verwijder")
    for label in (
        ("Erase right now", "Yes, erase right now", "Yes, all of it may go")
        if english
        else ("Nu meteen wissen", "Ja, wis nu meteen", "Ja, alles mag weg")
    ):
        play.presses(who, label)


def the_meeting_moves(play: Play, starts_local: str, owner: str = "Anna") -> None:
    """Let an owner move the coming meeting, and tell everybody."""
    starts = datetime.fromisoformat(starts_local)
    english = owner in play.english
    play.send(owner, text="/meeting" if english else "/bijeenkomst")
    play.presses(owner, "Move it" if english else "Verplaatsen")
    play.send(owner, text=f"{starts:%d-%m-%Y %H:%M}")
    play.presses(owner, _words(play, owner)["yes"])
    play.presses(owner, _words(play, owner)["tell"])
    play("…")


def the_meeting_is_off(play: Play, owner: str = "Anna") -> None:
    """Let an owner call the coming meeting off."""
    english = owner in play.english
    play.send(owner, text="/meeting" if english else "/bijeenkomst")
    play.presses(owner, "Call it off" if english else "Gaat niet door")
    play.presses(owner, "Yes, call it off" if english else "Ja, zeg af")
    play("…")


def the_chat_is_allowed(play: Play) -> None:
    """Let the operator allow that a summary comes in a professional's chat."""
    operator = replace(OPERATOR, routes=frozenset({SummaryRoute.BY_HAND, SummaryRoute.CHAT}))
    storage, platform = play.core.storage, {"practice": ChatPlatform()}
    play.core = build(storage, play.clock, platform, operator)
