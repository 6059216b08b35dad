"""Goals: what the owner would like to go well, in their own words (METHOD.md, step A).

Only the owner says that a goal was reached or let go, and who sees it. Nothing is counted.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from domain.bookkeeping import Audience
from domain.groups import Goal, GoalState, Group, MemberState, Role
from domain.rights import Action
from domain.sharing import Thing, shares
from domain.sleeping import Deed, WaitingDeed
from handlers.talk.access import NotAllowed
from handlers.talk.kinds import Line
from handlers.talk.labels import shortened
from handlers.talk.pages import page, page_start
from handlers.talk.questions import Talk, ask_or_skip
from handlers.talk.registry import Registry
from handlers.talk.sleeping import sleeps_on
from handlers.talk.turn import Turn, tap
from messages.said import Lines, Tap, Text, text, variant

MOST_GOAL = 300
SHOWN = (GoalState.OPEN, GoalState.REACHED)
"""What was let go is no longer listed."""


@dataclass(frozen=True, slots=True)
class Wording:
    """The goal that gets other words, as it is now; None for a new one, `first` of all or not."""

    now: str | None
    first: bool


def register(registry: Registry) -> None:
    """Let owners write their goals, and members see those that are shared."""
    registry.command("doelen", "goals", "doel", "goal", handler=_open, action=Action.SEE_MENU)
    registry.talk("goal", view=_view, talk=wording, then=_worded, action=Action.CHANGE_GOALS)
    registry.button("goal-add", _begin)
    registry.button("goal-page", _show_more)
    registry.button("goal-all", _show_all)
    registry.button("goal-one", _show_one)
    registry.button("goal-words", _begin_words)
    registry.button("goal-state", _change_state)
    registry.button("goal-share", _share)
    registry.after_sleep(Deed.SHARE_GOAL, _share_after_a_night, action=Action.CHANGE_GOALS)


def wording(wording: Wording) -> Talk[str | None]:
    """Ask for a goal in the owner's own words. It may always wait."""
    if wording.now is not None:
        return (
            yield from ask_or_skip(
                "goals-words", Line(MOST_GOAL), skip="goals-keep", goal=wording.now
            )
        )
    if wording.first:
        return (yield from ask_or_skip("goals-first", Line(MOST_GOAL), skip="common-later"))
    return (yield from ask_or_skip("goals-new", Line(MOST_GOAL), skip="common-later"))


def _open(turn: Turn, _: str) -> None:
    """Show the goals of the group in hand: the owner all of theirs, a member those shared."""
    group, member = turn.in_group()
    if not turn.may(Action.SEE_GOALS):
        what = text("goals-none-shared", owner=group.owner_name)
        turn.say(what, group_id=group.id, audience=Audience.MEMBER)
        return
    turn.access(Action.SEE_GOALS, group.id)
    if member.role is not Role.OWNER:
        _show_shared(turn, group)
    elif turn.unit.goals.count(group_id=group.id, state=SHOWN):
        _show(turn, group)
    else:
        turn.begin("goal", group.id)


def _begin(turn: Turn, group_id: UUID | None, _: str) -> None:
    turn.access(Action.CHANGE_GOALS, group_id)
    turn.begin("goal", group_id)


def _begin_words(turn: Turn, goal_id: UUID | None, _: str) -> None:
    goal = _own(turn, goal_id)
    turn.begin("goal", goal.group_id, goal=str(goal.id))


def _view(turn: Turn) -> Wording:
    group, _ = turn.in_group()
    if "goal" not in turn.about:
        return Wording(None, first=turn.unit.goals.count(group_id=group.id) == 0)
    return Wording(_about(turn).text, first=False)


def _worded(turn: Turn, words: str | None) -> None:
    """Write a goal down, or give it other words."""
    group, _ = turn.in_group()
    if "goal" in turn.about:
        goal = _about(turn)
        goal.text = words or goal.text
        turn.unit.goals.save(goal)
        _show_goal(turn, goal)
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


def _show_all(turn: Turn, group_id: UUID | None, _: str) -> None:
    group, _member = turn.access(Action.CHANGE_GOALS, group_id)
    _show(turn, group)


def _show_more(turn: Turn, group_id: UUID | None, start: str) -> None:
    """Show the next few goals as buttons."""
    group, _ = turn.access(Action.CHANGE_GOALS, group_id)
    turn.say(
        text("goals-which"),
        *_buttons(group, _goals(turn, group), page_start(start)),
        group_id=group.id,
        audience=Audience.OWNER,
    )


def _show(turn: Turn, group: Group) -> None:
    goals = _goals(turn, group)
    lines = tuple(variant("goals-line", _standing(goal), goal=goal.text) for goal in goals)
    turn.say(
        text("goals-list", goals=Lines(lines)) if goals else text("goals-none"),
        *_buttons(group, goals, 0),
        [
            tap(text("goals-add"), "goal-add", group.id),
            tap(text("people-who-sees"), "people-sees", group.id, Thing.GOALS),
        ],
        group_id=group.id,
        audience=Audience.OWNER,
    )


def _show_shared(turn: Turn, group: Group) -> None:
    """Show a member what the owner shares; whether there is more, nobody can see."""
    lines: list[Text | str] = [
        text("goals-line-reached", goal=goal.text) if goal.state is GoalState.REACHED else goal.text
        for goal in _goals(turn, group)
        if goal.shared
    ]
    said = (
        text("goals-shared", owner=group.owner_name, goals=Lines(tuple(lines)))
        if lines
        else text("goals-none-shared", owner=group.owner_name)
    )
    turn.say(said, group_id=group.id, audience=Audience.MEMBER, thing=Thing.GOALS)


def _show_one(turn: Turn, goal_id: UUID | None, _: str) -> None:
    _show_goal(turn, _own(turn, goal_id))


def _show_goal(turn: Turn, goal: Goal) -> None:
    """Show one goal, who sees it, and what can be done."""
    share = (
        tap(text("goals-unshare"), "goal-share", goal.id, "no")
        if goal.shared
        else tap(text("goals-share"), "goal-share", goal.id)
    )
    rows: list[list[Tap]] = [
        [tap(text("goals-change"), "goal-words", goal.id), share],
        [
            tap(text("goals-reached"), "goal-state", goal.id, GoalState.REACHED),
            tap(text("goals-let-go"), "goal-state", goal.id, GoalState.LET_GO),
        ],
        [tap(text("goals-all"), "goal-all", goal.group_id)],
    ]
    if goal.state is not GoalState.OPEN:
        rows[:2] = [[tap(text("goals-reopen"), "goal-state", goal.id, GoalState.OPEN), share]]
    turn.say(
        variant("goals-one", _standing(goal), goal=goal.text),
        *rows,
        group_id=goal.group_id,
        audience=Audience.OWNER,
    )


def _change_state(turn: Turn, goal_id: UUID | None, state: str) -> None:
    """Note that a goal was reached, let go, or taken up again. Nobody gets a message."""
    goal = _own(turn, goal_id)
    if state not in set(GoalState):
        raise NotAllowed(Action.CHANGE_GOALS, goal.group_id)
    goal.state = GoalState(state)
    turn.unit.goals.save(goal)
    if goal.state is GoalState.OPEN:
        _show_goal(turn, goal)
        return
    what = "reached-shared" if goal.shared and goal.state is GoalState.REACHED else state
    turn.say(
        variant("goals-now", what, goal=goal.text),
        [
            tap(text("goals-reopen"), "goal-state", goal.id, GoalState.OPEN),
            tap(text("goals-all"), "goal-all", goal.group_id),
        ],
        group_id=goal.group_id,
        audience=Audience.OWNER,
    )


def _share(turn: Turn, goal_id: UUID | None, answer: str) -> None:
    """Share a goal with the group, once the owner saw who reads it; or share it no more."""
    goal = _own(turn, goal_id)
    if answer == "yes" and sleeps_on(turn, Deed.SHARE_GOAL, goal.group_id, goal.id):
        return
    if answer:
        goal.shared = answer == "yes"
        turn.unit.goals.save(goal)
        _show_goal(turn, goal)
        return
    members = turn.unit.members.where(
        group_id=goal.group_id, state=MemberState.IN, order_by=("joined_at",)
    )
    readers = [each for each in members if each.role is not Role.OWNER]
    names = [each.name for each in readers if shares(each, Thing.GOALS)]
    turn.say(
        text("goals-share-with", goal=goal.text, names=names)
        if names
        else text("goals-share-later", goal=goal.text),
        [
            tap(text("goals-share-yes"), "goal-share", goal.id, "yes"),
            tap(text("common-no"), "goal-one", goal.id),
        ],
        group_id=goal.group_id,
        audience=Audience.OWNER,
    )


def _share_after_a_night(turn: Turn, waiting: WaitingDeed) -> None:
    """Share the goal that the owner slept on, if it is still there."""
    goal = turn.unit.goals.find(waiting.subject_id)
    if goal is not None:
        _share(turn, goal.id, "yes")


def _goals(turn: Turn, group: Group) -> list[Goal]:
    """Give the goals that are listed: what is open first, each in the order of writing."""
    goals = turn.unit.goals.where(group_id=group.id, state=SHOWN, order_by=("created_at",))
    return sorted(goals, key=lambda goal: goal.state is not GoalState.OPEN)


def _buttons(group: Group, goals: Sequence[Goal], start: int) -> list[list[Tap]]:
    return page(
        [tap(shortened(goal.text), "goal-one", goal.id) for goal in goals],
        start,
        lambda following: tap(text("goals-more"), "goal-page", group.id, str(following)),
    )


def _standing(goal: Goal) -> str:
    if goal.state is GoalState.OPEN:
        return "shared" if goal.shared else "own"
    return goal.state.value


def _own(turn: Turn, goal_id: UUID | None) -> Goal:
    """Give a goal of the person's own group. Raises `NotAllowed`."""
    goal = turn.unit.goals.find(goal_id)
    if goal is None:
        raise NotAllowed(Action.CHANGE_GOALS)
    turn.access(Action.CHANGE_GOALS, goal.group_id, goal.id)
    turn.unit.goals.refresh(goal)
    return goal


def _about(turn: Turn) -> Goal:
    """Give the goal that the open talk is about. Raises `NotAllowed` where it is gone."""
    group, _ = turn.in_group()
    goal = turn.unit.goals.find(UUID(turn.about["goal"]))
    if goal is None or goal.group_id != group.id:
        raise NotAllowed(Action.CHANGE_GOALS, group.id)
    return goal
