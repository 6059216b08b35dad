"""What owners like to say about a goal: how it is now, why it matters, who helps. All optional."""

from dataclasses import dataclass, field
from typing import Final, Literal, cast
from uuid import UUID

from domain.bookkeeping import Audience
from domain.goals import GoalDomain, GoalTerm
from handlers.goals.own import goal_about, own_goal
from handlers.goals.showing import show_goal
from handlers.talk.buttons import tap
from handlers.talk.kinds import Line, each_of
from handlers.talk.pages import side_by_side
from handlers.talk.questions import Talk, ask_or_skip
from handlers.talk.turn import Turn
from messages.said import text, variant

MOST_WORDS = 300
What = Literal["now", "why", "needs", "helpers", "domain", "term"]
_ASKED: Final = {
    "now": "goals-ask-now",
    "why": "goals-ask-why",
    "needs": "goals-ask-needs",
    "helpers": "goals-ask-helpers",
}
"""What is said in the owner's own words, and the question for it."""
_CHOSEN = ("domain", "term")


@dataclass(frozen=True, slots=True)
class Detail:
    """Which goal it is, and what is asked about it."""

    goal: str = field(repr=False)
    what: What


def choose(turn: Turn, goal_id: UUID | None, what: str) -> None:
    """Let the owner choose what to say more about, and ask it."""
    goal = own_goal(turn, goal_id)
    if what in _ASKED or what in _CHOSEN:
        turn.begin("goal-detail", goal.group_id, goal=str(goal.id), what=what)
        return
    taps = [
        tap(variant("goals-about", each), "goal-more", goal.id, each)
        for each in (*_ASKED, *_CHOSEN)
    ]
    rows = side_by_side(taps)
    turn.say(
        text("goals-say-more", goal=goal.text),
        *rows,
        [tap(text("goals-back"), "goal-one", goal.id)],
        group_id=goal.group_id,
        audience=Audience.OWNER,
    )


def view(turn: Turn) -> Detail:
    """Give the goal, and what is asked."""
    return Detail(goal_about(turn).text, cast("What", turn.about["what"]))


def detail(about: Detail) -> Talk[str | None]:
    """Ask one thing about a goal. Passed over, nothing stands there."""
    if about.what == "domain":
        kinds = each_of(GoalDomain, "goals-domain")
        return (
            yield from ask_or_skip(
                "goals-ask-domain", kinds, skip="goals-leave-empty", goal=about.goal
            )
        )
    if about.what == "term":
        terms = each_of(GoalTerm, "goals-term")
        return (
            yield from ask_or_skip(
                "goals-ask-term", terms, skip="goals-leave-empty", goal=about.goal
            )
        )
    key = _ASKED[about.what]
    # "Goed" says how it is.
    line = Line(MOST_WORDS, bare=about.what == "now")
    return (yield from ask_or_skip(key, line, skip="goals-leave-empty", goal=about.goal))


def keep(turn: Turn, said: str | None) -> None:
    """Keep it with the goal, for the owner's eyes alone."""
    goal = goal_about(turn)
    what = str(turn.about["what"])
    if what == "domain":
        goal.domain = None if said is None else GoalDomain(said)
    elif what == "term":
        goal.term = None if said is None else GoalTerm(said)
    elif what in _ASKED:
        setattr(goal, what, said)
    turn.unit.goals.save(goal)
    show_goal(turn, goal)
