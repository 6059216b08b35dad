"""Turning the dial: who does what, with whom, until when."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from domain.bookkeeping import Audience, Moment
from domain.dial import DIAL_HOLDS_FOR, Dial, DialStep, Hand
from domain.groups import Group
from domain.members import Member, MemberState, Role
from domain.rights import Action
from handlers.dial import agreeing
from handlers.talk.buttons import tap
from handlers.talk.kinds import OneOf, confirm, each_of
from handlers.talk.proposing import OWN_AGAIN
from handlers.talk.questions import Option, Talk, ask, ask_or_skip
from handlers.talk.turn import Turn
from messages.said import Argument, Lines, Said, Text, text, variant

OVER = "dial-over"
PREPARED_ONLY = frozenset({DialStep.ASKING, DialStep.REPORTING})
"""Inviting and releasing always need the owner's own tap: nobody can do these for them."""
A_MONTH, HALF_A_YEAR = timedelta(days=30), timedelta(days=182)


class Wish(StrEnum):
    """What the owner wants of a step. The values are those of `Hand`."""

    OWN = "own"
    TOGETHER = "together"
    FOR_ME = "for-me"


@dataclass(frozen=True, slots=True)
class Possible:
    """What the owner turns, how it stands, and who could help."""

    step: DialStep
    companions: tuple[tuple[UUID, str], ...]
    today: date


@dataclass(frozen=True, slots=True)
class Turned:
    """What the owner chose; without a companion, the step is their own."""

    hand: Hand = Hand.OWN
    companion_id: UUID | None = None
    until_on: date | None = None


def open_dial(turn: Turn, _: str) -> None:
    """Show an owner who does what; show a companion what they help with."""
    group, member = turn.in_group()
    if member.role is not Role.OWNER:
        agreeing.show_own(turn, group, member)
        return
    standing = {each.step: each for each in turn.unit.dials.where(group_id=group.id)}
    lines: list[Argument] = [_line(turn, step, standing.get(step)) for step in DialStep]
    taps = [tap(variant("dial-step", step), "dial-step", group.id, step) for step in DialStep]
    turn.say(
        text("dial-overview", lines=Lines(tuple(lines))),
        taps[:2],
        taps[2:4],
        taps[4:],
        group_id=group.id,
        audience=Audience.OWNER,
    )


def begin(turn: Turn, group_id: UUID | None, step: str) -> None:
    """Begin to turn the dial of one step."""
    turn.access(Action.TURN_DIAL, group_id)
    if step not in set(DialStep):
        turn.tell("common-old-button")
        return
    turn.begin("dial", group_id, step=step)


def view(turn: Turn) -> Possible:
    """Give what the talk may know."""
    group, _ = turn.in_group()
    members = turn.unit.members.where(
        group_id=group.id, role=Role.MEMBER, state=MemberState.IN, order_by=("joined_at",)
    )
    return Possible(
        DialStep(turn.about["step"]),
        tuple((each.id, each.name) for each in members if each.account_id is not None),
        turn.today,
    )


def turn_it(possible: Possible) -> Talk[Turned | None]:
    """Ask who does it, with whom, and until when; then read it back. None: leave it as it is."""
    step = variant("dial-step", possible.step)
    key: str = "dial-hand"
    without: tuple[Wish, ...] = ()
    if possible.step in PREPARED_ONLY:
        key, without = "dial-hand-prepared", (Wish.FOR_ME,)
    elif possible.step is DialStep.LEADING:
        # At the table nobody waits for a yes.
        key, without = "dial-hand-leading", (Wish.TOGETHER,)
    kind = each_of(Wish, "dial-wish", columns=1, without=without)
    wish = yield from ask_or_skip(key, kind, skip="dial-leave-it", step=step)
    if wish is None:
        return None
    if wish is Wish.OWN:
        return Turned()
    if not possible.companions:
        yield from ask("dial-nobody", OneOf([Option("own", text("dial-wish-own"))]))
        return Turned()
    companion_id = yield from ask(
        "dial-with-whom", OneOf([Option(each, name) for each, name in possible.companions])
    )
    until = yield from ask("dial-until", OneOf(_ends(possible.today), columns=1))
    until_on = date.fromisoformat(until)
    key = "dial-read-back-for-me" if wish is Wish.FOR_ME else "dial-read-back-together"
    sure = yield from confirm(
        key,
        yes="dial-ask-them",
        name=dict(possible.companions)[companion_id],
        step=step,
        until=until_on,
    )
    return Turned(Hand(wish.value), companion_id, until_on) if sure else None


def after(turn: Turn, turned: Turned | None) -> None:
    """Turn the dial: back to the owner at once, to a companion when they say yes."""
    group, _ = turn.in_group()
    step = DialStep(turn.about["step"])
    if turned is None:
        turn.say(text("dial-as-it-was"), group_id=group.id)
        return
    if turned.companion_id is None or turned.until_on is None:
        take_back(turn, group, step)
        turn.say(text("dial-is-own", step=variant("dial-step", step)), group_id=group.id)
        return
    companion = turn.unit.members.get(turned.companion_id)
    take_back(turn, group, step, to_be_asked=companion)
    dial = turn.unit.dials.add(
        Dial(
            group_id=group.id,
            step=step,
            hand=turned.hand,
            companion_id=companion.id,
            until_on=turned.until_on,
        )
    )
    agreeing.ask(turn, companion, dial)
    turn.say(text("dial-asked", name=companion.name), group_id=group.id)


def own_again(turn: Turn, group_id: UUID | None, step: str) -> None:
    """Take a step in hand again, at once."""
    group, _ = turn.access(Action.TURN_DIAL, group_id)
    if step not in set(DialStep):
        turn.tell("common-old-button")
        return
    take_back(turn, group, DialStep(step))
    turn.change_pressed(text("dial-is-own", step=variant("dial-step", step)))


def take_back(
    turn: Turn, group: Group, step: DialStep, *, to_be_asked: Member | None = None
) -> None:
    """Let a step be the owner's own; whoever helped hears it, with thanks.

    Not who is `to_be_asked` next: they hear the question.
    """
    dial = turn.unit.dials.first(group_id=group.id, step=step)
    if dial is None:
        return
    turn.unplan(OVER, account_id=group.owner_id, subject_id=dial.id)
    turn.unit.dials.remove(dial)
    for proposal in turn.unit.proposals.where(group_id=group.id, step=step):
        turn.unit.proposals.remove(proposal)
    companion = turn.unit.members.find(dial.companion_id)
    is_asked = to_be_asked is not None and to_be_asked.id == dial.companion_id
    if companion is not None and companion.is_in and dial.agreed and not is_asked:
        agreeing.thank(turn, group, companion, dial)


def say_it_is_over(turn: Turn, moment: Moment) -> Said | None:
    """Say, once, that a companion's time is over; going on is one tap away."""
    dial = turn.unit.dials.find(moment.subject_id)
    companion = None if dial is None else turn.unit.members.find(dial.companion_id)
    if dial is None or companion is None or not companion.is_in:
        return None
    what = text("dial-over", name=companion.name, step=variant("dial-step", dial.step))
    rows = (
        (tap(text("dial-longer"), "dial-longer", dial.id),),
        (tap(text("dial-wish-own"), OWN_AGAIN, dial.group_id, dial.step.value),),
    )
    return Said(what, rows, label=text("dial-look"))


def go_on_longer(turn: Turn, dial_id: UUID | None, _: str) -> None:
    """Ask the companion for another three months."""
    dial = turn.unit.dials.find(dial_id)
    if dial is None:
        turn.tell("common-old-button")
        return
    group, _owner = turn.access(Action.TURN_DIAL, dial.group_id)
    companion = turn.unit.members.find(dial.companion_id)
    if companion is None or not companion.is_in:
        turn.tell("common-old-button")
        return
    dial.agreed_at = None
    dial.until_on = turn.today + DIAL_HOLDS_FOR
    turn.unit.dials.save(dial)
    agreeing.ask(turn, companion, dial)
    turn.say(text("dial-asked", name=companion.name), group_id=group.id)


def _ends(today: date) -> list[Option[str]]:
    return [
        Option((today + how_long).isoformat(), text("dial-until-day", day=today + how_long))
        for how_long in (A_MONTH, DIAL_HOLDS_FOR, HALF_A_YEAR)
    ]


def _line(turn: Turn, step: DialStep, dial: Dial | None) -> Text:
    """Say who does a step now."""
    companion = None if dial is None else turn.unit.members.find(dial.companion_id)
    said = variant("dial-step", step)
    if dial is None or companion is None or not companion.is_in or dial.until_on < turn.today:
        return text("dial-line-own", step=said)
    if not dial.agreed:
        return text("dial-line-asked", step=said, name=companion.name)
    return variant(
        "dial-line", dial.hand.value, step=said, name=companion.name, until=dial.until_on
    )
