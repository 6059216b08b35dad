"""Rehearsing: the owner sees what the invitee will see, and answers in their place.

It is a part of a talk, so nothing can leave and no row of a group can change. What is shown is the
invitee's own talk, so it can't differ from it.
"""

from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from domain.members import Role
from handlers.invite.invitee import Answered, Asked, invited, outcome, passed_on
from handlers.talk.kinds import OneOf
from handlers.talk.questions import Option, Question, Talk, ask
from handlers.talk.registry import Operator
from messages.said import Text, text, variant

T = TypeVar("T")

STOP = "invite-practice-stop"


@dataclass(frozen=True, slots=True)
class Stage:
    """What a rehearsal must know: who runs the bot, and how long a link would work."""

    operator: Operator
    until: date


def rehearse(
    stage: Stage, name: str, words: Text | str, role: Role, asks_for: str | None
) -> Talk[None]:
    """Show the message, then let the owner answer as the invitee, as often as they like.

    `asks_for` is whose words they are, where somebody else passes them on.
    """
    shared = passed_on(name, words, text("invite-practice-link"), role, asks_for)
    begin: bool | None = yield Question(
        "invite-practice",
        OneOf([Option(True, text("invite-practice-on", name=name))]),
        {"name": name, "text": shared},
        skip=STOP,
    )
    again = begin is not None
    while again:
        answered = yield from _in_their_place(invited(Asked(stage.operator, False, role)), name)
        if answered is None:
            return
        again = yield from _show_outcome(stage, name, answered)


def _in_their_place(talk: Talk[T], name: str) -> Talk[T | None]:
    """Let the owner answer another's talk, marked as practice. None: they had enough of it."""
    question = next(talk)
    while True:
        answer = yield Question(
            f"invite-practice-sees:{question.key}",
            question.kind,
            {"name": name, "text": question.text},
            skip=STOP,
        )
        if answer is None:
            return None
        try:
            question = talk.send(answer)
        except StopIteration as ended:
            value: T = ended.value
            return value


def _show_outcome(stage: Stage, name: str, answered: Answered) -> Talk[bool]:
    invented = (variant("everyday-colour", "0"), variant("everyday-thing", "0"))
    theirs, yours = outcome(answered, name, invented, stage.until)
    kind = OneOf([Option(True, text("invite-practice-again")), Option(False, text(STOP))])
    if yours is None:
        return ask("invite-practice-then-nothing", kind, name=name, theirs=theirs)
    return ask("invite-practice-then", kind, name=name, theirs=theirs, yours=yours)
