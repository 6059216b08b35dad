"""The questions to look back with: each can be passed over, and waits where it was left."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from uuid import UUID

from domain.goals import GoalState
from domain.groups import Group
from domain.own_notes import NoteKind, OwnNote
from handlers.evaluation.looking import show_kept
from handlers.evaluation.own import MOST_WORDS, own_group
from handlers.talk.buttons import tap
from handlers.talk.kinds import Line, each_of
from handlers.talk.questions import Talk, ask_or_skip
from handlers.talk.turn import Turn
from messages.said import Lines, Tap, Text, text

MOST_GOALS = 5


class Onward(StrEnum):
    """How the owner would like to go on with the group."""

    SO = "so"
    RHYTHM = "rhythm"
    END = "end"


@dataclass(frozen=True, slots=True)
class Now:
    """What the talk may know: who is in the group now, and what the owner would like."""

    names: tuple[str, ...] = field(repr=False)
    goals: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Thoughts:
    """What the owner thinks now they look back. What is not there, they passed over."""

    words: dict[NoteKind, str] = field(repr=False)
    onward: Onward | None


def begin(turn: Turn, group_id: UUID | None, which: str) -> None:
    """Begin to look back, or leave it: the bot does not come back to it."""
    group = own_group(turn, group_id)
    if which == "not":
        turn.change_pressed(text("evaluation-fine"))
    else:
        turn.begin("evaluation", group=str(group.id))


def view(turn: Turn) -> Now:
    """Give what the talk may know: all of it is kept with the owner's own key."""
    group = own_group(turn, UUID(turn.about["group"]))
    goals = turn.unit.goals.where(
        group_id=group.id, state=GoalState.OPEN, order_by=("created_at",), limit=MOST_GOALS
    )
    return Now(_names(turn, group), tuple(each.text for each in goals))


def look_back(now: Now) -> Talk[Thoughts]:
    """Ask whether the people are right, what is in balance, about care, and how to go on."""
    line, or_just_yes = Line(MOST_WORDS), Line(MOST_WORDS, bare=True)
    people = _of_people(now)
    said = {
        NoteKind.FIT: (
            yield from ask_or_skip("evaluation-fit", or_just_yes, enough=True, question=people)
        ),
        NoteKind.MISSED: (yield from ask_or_skip("evaluation-missed", line, enough=True)),
        NoteKind.BALANCE: (yield from ask_or_skip("evaluation-balance", or_just_yes, enough=True)),
        NoteKind.CARE: (yield from ask_or_skip("evaluation-care", line, enough=True)),
    }
    onward = yield from ask_or_skip(
        "evaluation-onward", each_of(Onward, "evaluation-onward", columns=1), enough=True
    )
    return Thoughts({kind: words for kind, words in said.items() if words is not None}, onward)


def keep(turn: Turn, thoughts: Thoughts) -> None:
    """Keep it for the owner's eyes alone, and show what can be done with it, if they want."""
    group = own_group(turn, UUID(turn.about["group"]))
    notes = [_written(turn, group, kind, words) for kind, words in thoughts.words.items()]
    if notes:
        show_kept(turn, notes)
    match thoughts.onward:
        case Onward.END:
            ending = tap(text("evaluation-see-ending"), "in", group.id, "afscheid")
            turn.say(text("evaluation-may-end"), [ending, _not_now(group)])
        case Onward.RHYTHM:
            rhythm = tap(text("evaluation-rhythm"), "in", group.id, "ritme")
            turn.say(text("evaluation-other-rhythm"), [rhythm, _not_now(group)])
        case _ if not notes:
            turn.say(text("evaluation-fine"))


def _written(turn: Turn, group: Group, kind: NoteKind, words: str) -> OwnNote:
    return turn.unit.own_notes.add(
        OwnNote(
            account_id=turn.account.id,
            group_id=group.id,
            kind=kind,
            changed_at=turn.now,
            text=words,
        )
    )


def _not_now(group: Group) -> Tap:
    return tap(text("evaluation-not-now"), "eval", group.id, "not")


def _names(turn: Turn, group: Group) -> tuple[str, ...]:
    members = turn.unit.members.where(group_id=group.id, order_by=("joined_at",))
    return tuple(
        each.name
        for each in members
        if each.is_in and each.name and each.account_id != turn.account.id
    )


def _of_people(now: Now) -> Text:
    question = text("evaluation-of-people-alone")
    if now.names:
        question = text("evaluation-of-people", names=list(now.names))
    return _with_goals(question, now.goals) if now.goals else question


def _with_goals(question: Text, goals: Sequence[str]) -> Text:
    lines = Lines(tuple(text("evaluation-goal", goal=each) for each in goals))
    return text("evaluation-with-goals", question=question, goals=lines)
