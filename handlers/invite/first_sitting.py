"""The first sitting: from hello to a ready invitation, in few questions (QUALITY.md, features)."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from domain.groups import Goal
from handlers.invite import making
from handlers.talk.kinds import Line, each_of
from handlers.talk.questions import Enough, Talk, ask, ask_or_skip
from handlers.talk.turn import Turn
from messages.said import Text, text, variant

MOST_NAME = 40
MOST_WISH = 300


class WhoAsks(StrEnum):
    """Who does the asking (METHOD.md, step A: ask first)."""

    OWNER = "owner"
    TOGETHER = "together"
    ANOTHER = "another"
    LATER = "later"


class HopedFor(StrEnum):
    """What the owner thinks of with somebody: a small first ask."""

    TALKING = "talking"
    DOING = "doing"
    OPEN = "open"


class Preview(StrEnum):
    """What the owner does with the words that they see."""

    GOOD = "good"
    CHANGE = "change"
    KEEP = "keep"


@dataclass(slots=True)
class Sitting:
    """What came out of a first sitting; whatever was passed over is not there."""

    name: str | None = None
    wish: str | None = None
    person: str | None = None
    who_asks: WhoAsks = WhoAsks.LATER
    hoped_for: HopedFor = HopedFor.OPEN
    words: str | None = None
    ready: bool = False


def view(_: Turn) -> None:
    """Nothing is known yet."""


def first_sitting(_: None) -> Talk[Sitting]:
    """Ask at most: a name, one wish, one person, who asks, what for, the words."""
    sitting = Sitting()
    try:
        sitting.name = yield from ask_or_skip("sitting-name", Line(MOST_NAME))
        greeting: dict[str, Any] = {"name": sitting.name} if sitting.name else {}
        sitting.wish = yield from ask_or_skip(
            "sitting-wish-named" if sitting.name else "sitting-wish",
            Line(MOST_WISH),
            skip="sitting-no-wish",
            enough=True,
            **greeting,
        )
        wish: dict[str, Any] = {"wish": sitting.wish} if sitting.wish else {}
        sitting.person = yield from ask_or_skip(
            "sitting-person-wished" if sitting.wish else "sitting-person",
            Line(MOST_NAME),
            skip="sitting-nobody",
            enough=True,
            **wish,
        )
        if sitting.person is None:
            return sitting
        sitting.who_asks = yield from ask(
            "sitting-who-asks",
            each_of(WhoAsks, "sitting-asks"),
            enough=True,
            name=sitting.person,
        )
        if sitting.who_asks is WhoAsks.LATER:
            return sitting
        sitting.hoped_for = yield from ask(
            "sitting-hoped", each_of(HopedFor, "sitting-hoped"), enough=True, name=sitting.person
        )
        sitting.words, sitting.ready = yield from own_words(sitting.person, sitting.hoped_for)
    except Enough:
        return sitting
    return sitting


def own_words(name: str, hoped_for: HopedFor) -> Talk[tuple[str | None, bool]]:
    """Let the owner see the words, and change them until they are right.

    Returns the words (None: the example) and whether they are ready to pass on.
    """
    words: str | None = None
    while True:
        shown: Text | str = words or variant("invite-example", hoped_for.value)
        wanted = yield from ask(
            "invite-preview", each_of(Preview, "invite-preview", columns=3), name=name, words=shown
        )
        if wanted is not Preview.CHANGE:
            return words, wanted is Preview.GOOD
        words = yield from ask("invite-own-words", Line(500), name=name, words=shown)


def after(turn: Turn, sitting: Sitting) -> None:
    """Keep what was said, and give the invitation if it is ready."""
    if sitting.name:
        turn.account.name = sitting.name
        turn.unit.accounts.save(turn.account)
    group = making.own_group(turn)
    if sitting.wish:
        turn.unit.goals.add(Goal(group_id=group.id, created_at=turn.now, text=sitting.wish))
    if sitting.person is None:
        turn.say(text("sitting-enough"))
        return
    contact = making.add_contact(turn, group, sitting.person)
    contact.hoped_for = sitting.hoped_for.value
    turn.unit.contacts.save(contact)
    if not sitting.ready:
        turn.say(text("sitting-kept", name=contact.name))
        return
    if making.give(turn, contact, sitting.words):
        turn.say(text("sitting-enough-asked", name=contact.name))
