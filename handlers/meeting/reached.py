"""A goal that was reached, said at the table (METHOD.md, step E).

Only the owner says that it was. Where somebody else leads, the owner hears of it afterwards.
"""

from uuid import UUID

from domain.bookkeeping import OutboxRow
from domain.goals import Goal, GoalState
from domain.groups import Group
from domain.meetings import Meeting
from domain.rights import Action
from handlers.meeting.leading import led_running, owner_called, running_of
from handlers.meeting.pages import say, show, to_page
from handlers.talk.buttons import tap
from handlers.talk.labels import shortened
from handlers.talk.pages import side_by_side
from handlers.talk.turn import Turn
from messages.said import text
from storage.unit import Unit

HEARD = "goal-heard"
"""The kind of message in which the owner hears that a goal may be reached."""


def mark(turn: Turn, subject_id: UUID | None, which: str) -> None:
    """Ask which goal was reached; note what the owner says of it, or pass on what was heard."""
    goal = turn.unit.goals.find(subject_id)
    found = led_running(turn, subject_id if goal is None else running_of(turn, goal.group_id))
    if found is None:
        return
    group, meeting = found
    if goal is None:
        _ask_which(turn, meeting)
        return
    is_owners = turn.may(Action.CHANGE_GOALS)
    turn.access(Action.CHANGE_GOALS if is_owners else Action.LEAD_MEETING, group.id, goal.id)
    turn.unit.goals.refresh(goal)
    is_open = goal.state is GoalState.OPEN
    to_open = is_owners and which == "open"
    if not goal.shared or goal.state is GoalState.LET_GO or is_open is to_open:
        turn.tell("common-old-button")
        show(turn, group, meeting)
    elif to_open:
        _note(turn, goal, GoalState.OPEN)
        show(turn, group, meeting)
    elif is_owners:
        _note(turn, goal, GoalState.REACHED)
        not_after_all = tap(text("meeting-goal-not-reached"), "live-reached", goal.id, "open")
        what = text("meeting-goal-is-reached", goal=goal.text)
        say(turn, meeting, what, [not_after_all, to_page(meeting)])
    else:
        _pass_on(turn, group, goal)
        say(
            turn,
            meeting,
            text("meeting-goal-passed-on", owner=owner_called(group)),
            [to_page(meeting)],
        )


def check(unit: Unit, row: OutboxRow) -> bool:
    """Look again, when the owner is to hear of it, whether they did not say so themselves."""
    goal = unit.goals.find(row.subject_id)
    return goal is not None and goal.state is GoalState.OPEN


def _note(turn: Turn, goal: Goal, state: GoalState) -> None:
    goal.state = state
    goal.told_ids = []
    turn.unit.goals.save(goal)


def _pass_on(turn: Turn, group: Group, goal: Goal) -> None:
    """Let the owner hear it once, away from the table: it waits until people have left that."""
    before = turn.unit.outbox.where(
        account_id=group.owner_id, kind=HEARD, subject_id=goal.id, limit=1
    )
    if not before:
        turn.say_to_owner(
            group,
            text("meeting-goal-heard", goal=goal.text),
            [
                tap(text("meeting-goal-yes-reached"), "goal-state", goal.id, GoalState.REACHED),
                tap(text("meeting-goal-look"), "goal-one", goal.id),
            ],
            kind=HEARD,
            subject_id=goal.id,
            can_wait=True,
        )


def _ask_which(turn: Turn, meeting: Meeting) -> None:
    goals = turn.unit.goals.where(
        group_id=meeting.group_id, shared=True, state=GoalState.OPEN, order_by=("created_at",)
    )
    taps = [tap(shortened(each.text), "live-reached", each.id, "reached") for each in goals]
    say(turn, meeting, text("meeting-which-reached"), *side_by_side(taps), [to_page(meeting)])
