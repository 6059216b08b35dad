"""The first sitting: from hello to a ready invitation, in few questions (QUALITY.md, features)."""

from dataclasses import dataclass, field
from typing import Any

from domain.goals import Goal
from domain.members import MemberKind
from handlers.invite import making
from handlers.invite.rehearsing import Stage
from handlers.invite.wording import Hoped, WhoAsks, hoped_for, kind_of, own_words
from handlers.talk.kinds import Line, Name, each_of
from handlers.talk.naming import Called, how_called
from handlers.talk.questions import Enough, Talk, ask, ask_or_skip
from handlers.talk.registry import Operator
from handlers.talk.several import several_named
from handlers.talk.turn import Turn
from messages.said import text

MOST_WISH = 300


@dataclass(slots=True, repr=False)
class Sitting:
    """What came out of a first sitting; whatever was passed over is not there.

    Nothing of it shows in a traceback.
    """

    name: str | None = None
    wish: str | None = None
    person: Called | None = None
    several: tuple[str, ...] = ()
    who_asks: WhoAsks = WhoAsks.LATER
    kind: MemberKind = MemberKind.INFORMAL
    hoped: Hoped = field(default_factory=Hoped)
    words: str | None = None
    ready: bool = False


def view(turn: Turn, operator: Operator) -> Stage:
    """Nothing is known yet but what a rehearsal needs."""
    return making.stage(turn, operator)


def first_sitting(stage: Stage) -> Talk[Sitting]:
    """Ask at most: a name, one wish, one person, who asks, from where, what for, the words."""
    sitting = Sitting()
    try:
        sitting.name = yield from ask_or_skip("sitting-name", Name())
        sitting.wish = yield from ask_or_skip(
            "sitting-wish-named" if sitting.name else "sitting-wish",
            Line(MOST_WISH),
            skip="sitting-no-wish",
            enough=True,
            **_given(name=sitting.name),
        )
        typed = yield from ask_or_skip(
            "sitting-person-wished" if sitting.wish else "sitting-person",
            Name(),
            skip="sitting-nobody",
            enough=True,
            **_given(wish=sitting.wish),
        )
        if typed is None:
            return sitting
        sitting.person = Called(typed)
        sitting.several = yield from several_named(typed)
        if sitting.several:
            return sitting
        sitting.person = yield from how_called(typed, enough=True)
        name = sitting.person.name
        sitting.who_asks = yield from ask(
            "sitting-who-asks",
            each_of(WhoAsks, "sitting-asks"),
            enough=True,
            name=name,
        )
        if sitting.who_asks is WhoAsks.LATER:
            return sitting
        sitting.kind = yield from kind_of(sitting.person, enough=True)
        sitting.hoped = yield from hoped_for(name, enough=True)
        worded = yield from own_words(
            stage,
            name,
            sitting.hoped,
            asks_for=(sitting.name or "") if sitting.who_asks is WhoAsks.ANOTHER else None,
        )
        sitting.words, sitting.ready = worded.words, worded.ready
    except Enough:
        return sitting
    return sitting


def _given(**known: str | None) -> dict[str, Any]:
    """Give what a text is told, of what is known."""
    return {name: each for name, each in known.items() if each}


def after(turn: Turn, sitting: Sitting) -> None:
    """Keep what was said, and give the invitation if it is ready."""
    if sitting.name:
        turn.account.name = sitting.name
        turn.unit.accounts.save(turn.account)
    group = making.own_group(turn)
    goal = None
    if sitting.wish:
        goal = turn.unit.goals.add(Goal(group_id=group.id, created_at=turn.now, text=sitting.wish))
    if sitting.person is None:
        turn.say(text("sitting-enough"))
        return
    if sitting.several:
        for name in sitting.several:
            making.add_contact(turn, group, Called(name), MemberKind.INFORMAL)
        turn.say(text("sitting-several-kept", names=list(sitting.several)))
        return
    contact = making.add_contact(turn, group, sitting.person, sitting.kind)
    thought = making.Thought(
        sitting.hoped,
        sitting.words,
        None if goal is None else goal.id,
        sitting.kind,
        who_asks=sitting.who_asks,
    )
    invitation = making.nominate(turn, contact, thought)
    if not sitting.ready:
        turn.say(text("sitting-kept", name=contact.name))
    elif making.give(turn, contact, invitation):
        turn.say(text("sitting-enough-asked", name=contact.name))
