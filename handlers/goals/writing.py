"""Writing a goal: one question, in the owner's own words. All else about it can wait."""

from dataclasses import dataclass
from uuid import UUID

from domain.bookkeeping import Audience
from domain.goals import MOST_GOAL, Goal
from domain.rights import Action
from handlers.goals.own import goal_about, own_goal
from handlers.goals.showing import show_goal
from handlers.talk.buttons import tap
from handlers.talk.kinds import Line
from handlers.talk.questions import Talk, ask_or_skip
from handlers.talk.turn import Turn
from messages.said import text


@dataclass(frozen=True, slots=True)
class Wording:
    """The goal that gets other words, as it is now; None for a new one, `first` of all or not.

    `given` are words that came before the talk.
    """

    now: str | None
    first: bool
    given: str | None = None


def wording(wording: Wording) -> Talk[str | None]:
    """Ask for a goal in the owner's own words. It may always wait."""
    if wording.given is not None:
        return wording.given
    if wording.now is not None:
        return (
            yield from ask_or_skip(
                "goals-words", Line(MOST_GOAL), skip="goals-keep", goal=wording.now
            )
        )
    if wording.first:
        return (yield from ask_or_skip("goals-first", Line(MOST_GOAL), skip="common-later"))
    return (yield from ask_or_skip("goals-new", Line(MOST_GOAL), skip="common-later"))


def begin(turn: Turn, group_id: UUID | None, _: str) -> None:
    """Let the owner write one more."""
    turn.access(Action.CHANGE_GOALS, group_id)
    turn.begin("goal", group_id)


def begin_words(turn: Turn, goal_id: UUID | None, _: str) -> None:
    """Let the owner find other words."""
    goal = own_goal(turn, goal_id)
    turn.begin("goal", goal.group_id, goal=str(goal.id))


def view(turn: Turn) -> Wording:
    """Give the goal that gets other words, if there is one."""
    group, _ = turn.in_group()
    if "goal" not in turn.about:
        given = turn.about.get("said")
        return Wording(None, first=turn.unit.goals.count(group_id=group.id) == 0, given=given)
    return Wording(goal_about(turn).text, first=False)


def worded(turn: Turn, words: str | None) -> None:
    """Write a goal down, or give it other words."""
    group, _ = turn.in_group()
    if "goal" in turn.about:
        goal = goal_about(turn)
        goal.text = words or goal.text
        turn.unit.goals.save(goal)
        show_goal(turn, goal)
    elif words is None:
        turn.say(text("goals-no-hurry"))
    else:
        goal = Goal(group_id=group.id, created_at=turn.now, text=words)
        turn.unit.goals.add(goal)
        turn.say(
            text("goals-added", goal=goal.text),
            [
                tap(text("goals-add-another"), "goal-add", group.id),
                tap(text("goals-share"), "goal-share", goal.id),
            ],
            [tap(text("goals-all"), "goal-all", group.id)],
            group_id=group.id,
            audience=Audience.OWNER,
        )
