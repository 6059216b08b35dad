"""What somebody writes down in a quiet moment, for when it goes badly. Nobody else sees it."""

from dataclasses import dataclass
from enum import StrEnum

from domain.crisis import MOST_PEOPLE, CrisisPlan
from handlers.talk.kinds import Line, each_of
from handlers.talk.questions import Talk, ask, ask_or_skip
from handlers.talk.turn import Turn
from messages.said import Argument, Lines, text

MOST_PERSON = 100
MOST_HELPS = 300


class Known(StrEnum):
    """What the person does with what they wrote down before."""

    KEEP = "keep"
    AGAIN = "again"
    ERASE = "erase"


class Look(StrEnum):
    """What the person does with what they see."""

    GOOD = "good"
    AGAIN = "again"
    NOT = "not"


@dataclass(frozen=True, slots=True)
class Written:
    """What is to be shown when it goes badly."""

    people: tuple[str, ...] = ()
    helps: str | None = None


def begin(turn: Turn, _: str) -> None:
    """Begin to write it down, or to change it."""
    turn.begin("crisis-own")


def view(turn: Turn) -> Written | None:
    """Give what was written down before, if anything."""
    plan = find_plan(turn)
    return None if plan is None else Written(tuple(plan.people), plan.helps)


def own_plan(known: Written | None) -> Talk[Written | None]:
    """Ask whom to call and what helps, and show how it will look. None: it stays as it was.

    Something empty means that what was written down is to be erased.
    """
    if known is not None:
        what = yield from ask(
            "crisis-own-known", each_of(Known, "crisis-own-known", columns=1), lines=_lines(known)
        )
        if what is Known.KEEP:
            return None
        if what is Known.ERASE:
            return Written()
    while True:
        people: list[str] = []
        while len(people) < MOST_PEOPLE:
            person = yield from ask_or_skip(
                "crisis-own-another" if people else "crisis-own-person",
                Line(MOST_PERSON),
                skip="crisis-own-that-is-all" if people else "crisis-own-nobody",
            )
            if person is None:
                break
            people.append(person)
        helps = yield from ask_or_skip("crisis-own-helps", Line(MOST_HELPS))
        written = Written(tuple(people), helps)
        if not people and helps is None:
            return None
        look = yield from ask(
            "crisis-own-look", each_of(Look, "crisis-own-look"), lines=_lines(written)
        )
        if look is not Look.AGAIN:
            return written if look is Look.GOOD else None


def after(turn: Turn, written: Written | None) -> None:
    """Keep it, erase it, or leave all as it was."""
    plan = find_plan(turn)
    if written is None:
        turn.say(text("crisis-own-left"))
    elif written == Written():
        if plan is not None:
            turn.unit.crisis_plans.remove(plan)
        turn.say(text("crisis-own-erased"))
    else:
        kept = CrisisPlan(
            account_id=turn.account.id,
            changed_at=turn.now,
            people=list(written.people),
            helps=written.helps,
        )
        if plan is None:
            turn.unit.crisis_plans.add(kept)
        else:
            kept.id = plan.id
            turn.unit.crisis_plans.save(kept)
        turn.say(text("crisis-own-kept"))


def find_plan(turn: Turn) -> CrisisPlan | None:
    """Give what the person wrote down, if anything."""
    return turn.unit.crisis_plans.first(account_id=turn.account.id)


def lines_of(plan: CrisisPlan) -> Lines:
    """Say what somebody wrote down."""
    return _lines(Written(tuple(plan.people), plan.helps))


def _lines(written: Written) -> Lines:
    lines: list[Argument] = [text("crisis-own-call", person=each) for each in written.people]
    if written.helps:
        lines.append(text("crisis-own-do", helps=written.helps))
    return Lines(tuple(lines))
