"""The owner's own goals, looked at again at every press."""

from uuid import UUID

from domain.goals import Goal, GoalState
from domain.groups import Group
from domain.rights import Action
from handlers.talk.access import NotAllowed
from handlers.talk.turn import Turn

SHOWN = (GoalState.OPEN, GoalState.REACHED)
"""What is listed. What was let go stands apart, for its owner alone."""


def listed(turn: Turn, group: Group) -> list[Goal]:
    """Give the goals that are listed: what is open first, each in the order of writing."""
    goals = turn.unit.goals.where(group_id=group.id, state=SHOWN, order_by=("created_at",))
    return sorted(goals, key=lambda goal: goal.state is not GoalState.OPEN)


def let_go(turn: Turn, group: Group) -> list[Goal]:
    """Give the goals that were let go, the newest first."""
    return turn.unit.goals.where(
        group_id=group.id, state=GoalState.LET_GO, order_by=("-created_at",)
    )


def own_goal(turn: Turn, goal_id: UUID | None) -> Goal:
    """Give a goal of the person's own group. Raises `NotAllowed`."""
    _, _, goal = turn.look_up(turn.unit.goals, goal_id, Action.CHANGE_GOALS)
    return goal


def goal_about(turn: Turn) -> Goal:
    """Give the goal that the open talk is about. Raises `NotAllowed` where it is gone."""
    group, _ = turn.in_group()
    goal = turn.unit.goals.find(UUID(turn.about["goal"]))
    if goal is None or goal.group_id != group.id:
        raise NotAllowed(Action.CHANGE_GOALS, group.id)
    return goal
