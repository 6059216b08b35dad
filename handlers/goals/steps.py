"""Small steps towards a goal: added, done, changed, taken away. None is counted."""

from uuid import UUID, uuid4

from domain.bookkeeping import Audience
from domain.goals import Goal, GoalStep
from domain.rights import Action
from handlers.goals.own import goal_about, own_goal
from handlers.goals.showing import steps_of
from handlers.talk.access import NotAllowed
from handlers.talk.buttons import tap
from handlers.talk.kinds import Line
from handlers.talk.labels import shortened
from handlers.talk.questions import Talk, ask, ask_or_skip
from handlers.talk.turn import Turn
from messages.said import Lines, text

MOST_STEP = 200
MOST_STEPS = 12
"""More are no small steps any more."""
_MARK = 6


def show(turn: Turn, goal_id: UUID | None, arg: str) -> None:
    """Show the steps of a goal; the first one is asked for at once."""
    goal = own_goal(turn, goal_id)
    if arg == "add" or not goal.steps:
        turn.begin("goal-step", goal.group_id, goal=str(goal.id))
    else:
        _show(turn, goal)


def change(turn: Turn, goal_id: UUID | None, arg: str) -> None:
    """Note that a step is done or not, find other words for it, or take it away."""
    goal = own_goal(turn, goal_id)
    mark, _, what = arg.partition(".")
    step = next((each for each in goal.steps if each.mark == mark), None)
    if step is None:
        turn.tell("common-old-button")
        return
    match what:
        case "done" | "open":
            changed = step.model_copy(update={"is_done": what == "done"})
            _replace(turn, goal, step, changed)
            _show(turn, goal)
        case "off":
            _replace(turn, goal, step, None)
            _show(turn, goal)
        case "words":
            turn.begin("goal-step", goal.group_id, goal=str(goal.id), step=mark)
        case _:
            _show_one(turn, goal, step)


def view(turn: Turn) -> tuple[str, str | None]:
    """Give the goal, and the step as it is now; None for a new one."""
    goal = goal_about(turn)
    step = _about(turn, goal)
    return goal.text, None if step is None else step.text


def step(about: tuple[str, str | None]) -> Talk[str | None]:
    """Ask for a small step, or for other words for one."""
    goal, now = about
    if now is None:
        return (
            yield from ask_or_skip(
                "goals-new-step", Line(MOST_STEP), skip="common-later", goal=goal
            )
        )
    return (yield from ask("goals-step-words", Line(MOST_STEP), step=now))


def keep(turn: Turn, words: str | None) -> None:
    """Keep the step, and show all of them."""
    goal = goal_about(turn)
    known = _about(turn, goal)
    if words is not None and known is not None:
        _replace(turn, goal, known, known.model_copy(update={"text": words}))
    elif words is not None and len(goal.steps) < MOST_STEPS:
        goal.steps = [*goal.steps, GoalStep(mark=uuid4().hex[:_MARK], text=words)]
        turn.unit.goals.save(goal)
    _show(turn, goal)


def _about(turn: Turn, goal: Goal) -> GoalStep | None:
    if "step" not in turn.about:
        return None
    step = next((each for each in goal.steps if each.mark == turn.about["step"]), None)
    if step is None:
        raise NotAllowed(Action.CHANGE_GOALS, goal.group_id)
    return step


def _replace(turn: Turn, goal: Goal, step: GoalStep, by: GoalStep | None) -> None:
    changed = [by if each.mark == step.mark else each for each in goal.steps]
    goal.steps = [each for each in changed if each is not None]
    turn.unit.goals.save(goal)


def _show(turn: Turn, goal: Goal) -> None:
    taps = [tap(shortened(each.text), "goal-step", goal.id, each.mark) for each in goal.steps]
    rows = [[each] for each in taps]
    last = [tap(text("goals-back"), "goal-one", goal.id)]
    if len(goal.steps) < MOST_STEPS:
        last.insert(0, tap(text("goals-add-step"), "goal-steps", goal.id, "add"))
    said = text("goals-no-steps", goal=goal.text)
    if goal.steps:
        said = text("goals-steps", goal=goal.text, steps=Lines(tuple(steps_of(goal))))
    turn.say(said, *rows, last, group_id=goal.group_id, audience=Audience.OWNER)


def _show_one(turn: Turn, goal: Goal, step: GoalStep) -> None:
    done = tap(text("goals-step-done"), "goal-step", goal.id, f"{step.mark}.done")
    if step.is_done:
        done = tap(text("goals-step-open"), "goal-step", goal.id, f"{step.mark}.open")
    turn.say(
        text("goals-step", step=step.text),
        [done, tap(text("goals-change"), "goal-step", goal.id, f"{step.mark}.words")],
        [
            tap(text("goals-step-off"), "goal-step", goal.id, f"{step.mark}.off"),
            tap(text("goals-to-steps"), "goal-steps", goal.id),
        ],
        group_id=goal.group_id,
        audience=Audience.OWNER,
    )
