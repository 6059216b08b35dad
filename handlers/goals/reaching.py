"""Reached, let go, taken up again: only the owner says so, and who hears it."""

from collections.abc import Sequence
from uuid import UUID

from domain.bookkeeping import Audience
from domain.goals import Goal, GoalState
from domain.groups import Group
from domain.members import Member, MemberState, Role
from domain.rights import Action
from domain.sharing import Thing, shares
from domain.sleeping import Deed, WaitingDeed
from handlers.goals.own import own_goal
from handlers.goals.showing import show_goal
from handlers.shared.sleeping import sleeps_on
from handlers.talk.access import NotAllowed
from handlers.talk.buttons import tap
from handlers.talk.marks import mark_on_button
from handlers.talk.pages import side_by_side
from handlers.talk.turn import Turn
from messages.said import Text, text, variant

EVERYBODY = "all"


def change_state(turn: Turn, goal_id: UUID | None, state: str) -> None:
    """Note that a goal was reached, let go, or taken up again. Nobody gets a message."""
    goal = own_goal(turn, goal_id)
    if state not in set(GoalState):
        raise NotAllowed(Action.CHANGE_GOALS, goal.group_id)
    goal.state = GoalState(state)
    goal.told_ids = []
    if goal.state is GoalState.LET_GO:
        # Taken up again, perhaps long after, it begins with the owner alone.
        goal.shared = goal.shares_steps = False
    turn.unit.goals.save(goal)
    if goal.state is GoalState.OPEN:
        show_goal(turn, goal)
        return
    is_reached = goal.state is GoalState.REACHED
    ways = [[tap(text("goals-tell"), "goal-tell", goal.id)]] if is_reached else []
    what = "reached-shared" if goal.shared and goal.state is GoalState.REACHED else state
    turn.say(
        variant("goals-now", what, goal=goal.text),
        [
            tap(text("goals-reopen"), "goal-state", goal.id, GoalState.OPEN),
            tap(text("goals-all"), "goal-all", goal.group_id),
        ],
        *ways,
        group_id=goal.group_id,
        audience=Audience.OWNER,
    )


def tell(turn: Turn, goal_id: UUID | None, arg: str) -> None:
    """Let the owner choose who hears that it was reached, and see what they read, before a tap."""
    goal = own_goal(turn, goal_id)
    if goal.state is not GoalState.REACHED:
        turn.tell("common-old-button")
        return
    who, _, answer = arg.partition(".")
    chosen = [each for each in _hearers(turn, goal) if who in (EVERYBODY, mark_on_button(each))]
    if not who or not chosen:
        _ask_whom(turn, goal)
    elif answer == "yes":
        if not _waits(turn, goal, chosen):
            tell_now(turn, goal, [each.id for each in chosen])
    else:
        turn.change_pressed(
            text(
                "goals-tell-preview",
                count=len(chosen),
                names=_names(chosen),
                said=_news(turn, goal),
            ),
            [
                tap(text("goals-tell-yes"), "goal-tell", goal.id, f"{who}.yes"),
                tap(text("common-no"), "goal-one", goal.id),
            ],
        )


def _waits(turn: Turn, goal: Goal, chosen: Sequence[Member]) -> bool:
    """Let it wait for the morning, if the owner wants so: with whom waited already for the same."""
    known = turn.unit.waiting_deeds.first(
        account_id=turn.account.id, deed=Deed.TELL_GOAL, subject_id=goal.id
    )
    before = () if known is None else known.about["whom"]
    whom = [each for each in _hearers(turn, goal) if str(each.id) in before or each in chosen]
    return sleeps_on(
        turn,
        Deed.TELL_GOAL,
        goal.group_id,
        goal.id,
        name=", ".join(_names(whom)),
        whom=[str(each.id) for each in whom],
    )


def tell_after_a_night(turn: Turn, waiting: WaitingDeed) -> None:
    """Tell those whom the owner chose, if it still counts as reached."""
    goal = turn.unit.goals.find(waiting.subject_id)
    if goal is not None and goal.state is GoalState.REACHED:
        tell_now(turn, goal, [UUID(each) for each in waiting.about["whom"]])


def tell_now(turn: Turn, goal: Goal, whom: Sequence[UUID]) -> None:
    """Let them know that it was reached, each once."""
    hearers = [each for each in _hearers(turn, goal) if each.id in whom]
    if not hearers or goal.state is not GoalState.REACHED:
        turn.tell("common-old-button")
        return
    goal.told_ids = [*goal.told_ids, *(each.id for each in hearers)]
    turn.unit.goals.save(goal)
    for each in hearers:
        rows = []
        said = _news(turn, goal)
        if each.hears_nameless:
            said = text("goals-nameless")
            rows = [[tap(text("goals-look"), "goal-news", goal.id)]]
        turn.say_to_member(each, said, *rows, subject_id=goal.id, thing=Thing.GOALS)
    turn.change_pressed(text("goals-told", count=len(hearers), names=_names(hearers)))


def look(turn: Turn, goal_id: UUID | None, _: str) -> None:
    """Show somebody what the owner let them know of a goal, if it still holds."""
    group, member, goal = turn.look_up(turn.unit.goals, goal_id, Action.SEE_GOALS)
    if member.id not in goal.told_ids or goal.state is not GoalState.REACHED:
        raise NotAllowed(Action.SEE_GOALS, group.id)
    turn.say(_news(turn, goal), group_id=group.id, audience=Audience.MEMBER, thing=Thing.GOALS)


def _ask_whom(turn: Turn, goal: Goal) -> None:
    hearers = _hearers(turn, goal)
    if not hearers:
        turn.change_pressed(text("goals-nobody-to-tell"))
        return
    taps = [tap(each.name, "goal-tell", goal.id, mark_on_button(each)) for each in hearers]
    rows = side_by_side(taps)
    if len(hearers) > 1:
        rows.append([tap(text("goals-tell-all"), "goal-tell", goal.id, EVERYBODY)])
    rows.append([tap(text("goals-tell-nobody"), "goal-one", goal.id)])
    turn.change_pressed(text("goals-tell-whom", goal=goal.text), *rows)


def _hearers(turn: Turn, goal: Goal) -> list[Member]:
    """Give who may hear it: whoever the owner shares goals with, has the app, and was not told."""
    members = turn.unit.members.where(
        group_id=goal.group_id, state=MemberState.IN, order_by=("joined_at",)
    )
    return [
        each
        for each in members
        if each.role is Role.MEMBER
        and each.account_id is not None
        and shares(each, Thing.GOALS)
        and each.id not in goal.told_ids
    ]


def _news(turn: Turn, goal: Goal) -> Text:
    group: Group = turn.unit.groups.get(goal.group_id)
    return text("goals-news", owner=group.owner_name, goal=goal.text)


def _names(members: list[Member]) -> list[str]:
    return [each.name for each in members]
