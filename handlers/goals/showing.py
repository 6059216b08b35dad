"""Showing goals: all of them to the owner, and to a member what is shared."""

from collections.abc import Sequence
from uuid import UUID

from domain.bookkeeping import Audience
from domain.goals import Goal, GoalState
from domain.groups import Group
from domain.members import Role
from domain.rights import Action
from domain.sharing import Thing
from domain.tasks import TaskState
from handlers.goals.own import let_go, listed, own_goal
from handlers.talk.buttons import tap
from handlers.talk.labels import shortened
from handlers.talk.pages import page, page_start
from handlers.talk.turn import Turn
from messages.said import Lines, Tap, Text, text, variant


def answer(turn: Turn, _: str) -> None:
    """Show the goals of the group in hand: the owner all of theirs, a member those shared."""
    group, member = turn.in_group()
    if not turn.may(Action.SEE_GOALS):
        what = text("goals-none-shared", owner=group.owner_name)
        turn.say(what, group_id=group.id, audience=Audience.MEMBER)
        return
    turn.access(Action.SEE_GOALS, group.id)
    if member.role is not Role.OWNER:
        show_shared(turn, group)
    elif turn.unit.goals.count(group_id=group.id):
        show_list(turn, group)
    else:
        turn.begin("goal", group.id)


def show_all(turn: Turn, group_id: UUID | None, _: str) -> None:
    """Show the owner all their goals."""
    group, _member = turn.access(Action.CHANGE_GOALS, group_id)
    show_list(turn, group)


def show_more(turn: Turn, group_id: UUID | None, start: str) -> None:
    """Show the next few goals as buttons."""
    group, _ = turn.access(Action.CHANGE_GOALS, group_id)
    turn.say(
        text("goals-which"),
        *buttons(group, listed(turn, group), page_start(start)),
        group_id=group.id,
        audience=Audience.OWNER,
    )


def show_list(turn: Turn, group: Group) -> None:
    """Show an owner their goals, and who sees each."""
    goals = listed(turn, group)
    lines = tuple(variant("goals-line", standing(goal), goal=goal.text) for goal in goals)
    turn.say(
        text("goals-list", goals=Lines(lines)) if goals else text("goals-none"),
        *buttons(group, goals, 0),
        [
            tap(text("goals-add"), "goal-add", group.id),
            tap(text("people-who-sees"), "people-sees", group.id, Thing.GOALS),
        ],
        *_to_let_go(turn, group),
        group_id=group.id,
        audience=Audience.OWNER,
    )


def _to_let_go(turn: Turn, group: Group) -> list[list[Tap]]:
    """Offer to look at what was let go, where there is anything: nothing is gone for good."""
    if not turn.unit.goals.count(group_id=group.id, state=GoalState.LET_GO):
        return []
    return [[tap(text("goals-to-let-go"), "goal-gone", group.id)]]


def show_let_go(turn: Turn, group_id: UUID | None, start: str) -> None:
    """Show the owner what they let go: each can be taken up again."""
    group, _ = turn.access(Action.CHANGE_GOALS, group_id)
    goals = let_go(turn, group)
    if not goals:
        show_list(turn, group)
        return
    turn.say(
        text("goals-gone"),
        *buttons(group, goals, page_start(start), "goal-gone"),
        [tap(text("goals-all"), "goal-all", group.id)],
        group_id=group.id,
        audience=Audience.OWNER,
    )


def show_shared(turn: Turn, group: Group) -> None:
    """Show a member what the owner shares; whether there is more, nobody can see."""
    lines: list[Text | str] = []
    for goal in listed(turn, group):
        if not goal.shared:
            continue
        is_reached = goal.state is GoalState.REACHED
        lines.append(text("goals-line-reached", goal=goal.text) if is_reached else goal.text)
        if goal.shares_steps:
            lines += steps_of(goal)
    said = (
        text("goals-shared", owner=group.owner_name, goals=Lines(tuple(lines)))
        if lines
        else text("goals-none-shared", owner=group.owner_name)
    )
    turn.say(said, group_id=group.id, audience=Audience.MEMBER, thing=Thing.GOALS)


def show_one(turn: Turn, goal_id: UUID | None, _: str) -> None:
    """Show the owner one goal."""
    show_goal(turn, own_goal(turn, goal_id))


def show_goal(turn: Turn, goal: Goal) -> None:
    """Show one goal, who sees it, and what can be done."""
    share = (
        tap(text("goals-unshare"), "goal-share", goal.id, "no")
        if goal.shared
        else tap(text("goals-share"), "goal-share", goal.id)
    )
    rows: list[list[Tap]] = [
        [
            tap(text("goals-change"), "goal-words", goal.id),
            tap(text("goals-more-about"), "goal-more", goal.id),
        ],
        [tap(text("goals-to-steps"), "goal-steps", goal.id), share],
        [
            tap(text("goals-reached"), "goal-state", goal.id, GoalState.REACHED),
            tap(text("goals-let-go"), "goal-state", goal.id, GoalState.LET_GO),
        ],
        [tap(text("goals-all"), "goal-all", goal.group_id)],
    ]
    if goal.state is not GoalState.OPEN:
        rows[:3] = [[tap(text("goals-reopen"), "goal-state", goal.id, GoalState.OPEN)]]
        if goal.state is GoalState.REACHED:
            rows[0].append(share)
    said = variant("goals-one", standing(goal), goal=goal.text)
    if about := _about(turn, goal):
        said = text("goals-with-more", said=said, lines=Lines(tuple(about)))
    turn.say(
        said,
        *rows,
        group_id=goal.group_id,
        audience=Audience.OWNER,
    )


def buttons(
    group: Group, goals: Sequence[Goal], start: int, more: str = "goal-page"
) -> list[list[Tap]]:
    """Give a button for each goal, a few at a time; `more` is the button of the others."""
    return page(
        [tap(shortened(goal.text), "goal-one", goal.id) for goal in goals],
        start,
        lambda following: tap(text("goals-more"), more, group.id, str(following)),
    )


def standing(goal: Goal) -> str:
    """Say how a goal stands, and who sees it: what was let go, the group sees no more."""
    seen = "shared" if goal.shared else "own"
    if goal.state is GoalState.REACHED:
        return f"reached-{seen}"
    return seen if goal.state is GoalState.OPEN else goal.state.value


def steps_of(goal: Goal) -> list[Text]:
    """Say the small steps of a goal, under each other. None is counted."""
    return [
        text("goals-line-step-done" if each.is_done else "goals-line-step", step=each.text)
        for each in goal.steps
    ]


def _about(turn: Turn, goal: Goal) -> list[Text]:
    """Say all that the owner wrote about a goal, and who said yes to doing something for it."""
    lines: list[Text] = []
    if goal.domain is not None:
        lines.append(variant("goals-domain", goal.domain))
    if goal.term is not None:
        lines.append(variant("goals-term", goal.term))
    for which, words in (
        ("now", goal.now),
        ("why", goal.why),
        ("needs", goal.needs),
        ("helpers", goal.helpers),
    ):
        if words:
            lines.append(variant("goals-said", which, words=words))
    lines += steps_of(goal)
    tasks = turn.unit.tasks.where(goal_id=goal.id, state=TaskState.ACCEPTED)
    names = {each.id: each.name for each in turn.unit.members.where(group_id=goal.group_id)}
    lines += [
        text("tasks-of", name=names[each.member_id] or text("tasks-yourself"), what=each.text)
        for each in tasks
        if each.member_id is not None
    ]
    return lines
