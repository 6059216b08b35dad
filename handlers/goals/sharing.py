"""Sharing goals one by one: the goal alone, or with its small steps. All else stays the owner's."""

from uuid import UUID

from domain.bookkeeping import Audience
from domain.members import MemberState, Role
from domain.sharing import Thing, shares
from domain.sleeping import Deed, WaitingDeed
from handlers.goals.own import own_goal
from handlers.goals.showing import show_goal
from handlers.shared.sleeping import sleeps_on
from handlers.talk.buttons import tap
from handlers.talk.turn import Turn
from messages.said import text


def share(turn: Turn, goal_id: UUID | None, answer: str) -> None:
    """Share a goal with the group, once the owner saw who reads it; or share it no more."""
    goal = own_goal(turn, goal_id)
    with_steps = answer == "steps"
    if answer in ("yes", "steps") and sleeps_on(
        turn, Deed.SHARE_GOAL, goal.group_id, goal.id, steps=with_steps
    ):
        return
    if answer:
        goal.shared = answer in ("yes", "steps")
        goal.shares_steps = with_steps
        turn.unit.goals.save(goal)
        show_goal(turn, goal)
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
        *([[tap(text("goals-share-steps"), "goal-share", goal.id, "steps")]] if goal.steps else []),
        group_id=goal.group_id,
        audience=Audience.OWNER,
    )


def share_after_a_night(turn: Turn, waiting: WaitingDeed) -> None:
    """Share the goal that the owner slept on, if it is still there."""
    goal = turn.unit.goals.find(waiting.subject_id)
    if goal is None:
        return
    share(turn, goal.id, "steps" if waiting.about.get("steps") else "yes")
