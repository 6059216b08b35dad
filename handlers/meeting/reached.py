"""A goal that was reached, said at the table: by the owner alone (METHOD.md, step E).

Where somebody else leads, the owner says so in their own chat, if they like.
"""

from uuid import UUID

from domain.goals import Goal, GoalState
from domain.meetings import Meeting, MeetingState
from domain.rights import Action
from handlers.meeting.leading import led_running
from handlers.meeting.pages import say, show
from handlers.talk.buttons import tap
from handlers.talk.labels import shortened
from handlers.talk.pages import side_by_side
from handlers.talk.turn import Turn
from messages.said import text


def mark(turn: Turn, subject_id: UUID | None, which: str) -> None:
    """Ask the owner which goal was reached; note that it was, or take that back."""
    goal = turn.unit.goals.find(subject_id)
    found = led_running(turn, subject_id if goal is None else _running_beside(turn, goal))
    if found is None:
        return
    group, meeting = found
    turn.access(Action.CHANGE_GOALS, group.id, None if goal is None else goal.id)
    if goal is None:
        _ask_which(turn, meeting)
        return
    turn.unit.goals.refresh(goal)
    is_open = goal.state is GoalState.OPEN
    if not goal.shared or goal.state is GoalState.LET_GO or is_open is (which == "open"):
        turn.tell("common-old-button")
        show(turn, group, meeting)
        return
    goal.state = GoalState.REACHED if is_open else GoalState.OPEN
    goal.told_ids = []
    turn.unit.goals.save(goal)
    if is_open:
        not_after_all = tap(text("meeting-goal-not-reached"), "live-reached", goal.id, "open")
        back = tap(text("meeting-to-page"), "meeting-start", meeting.id)
        say(turn, meeting, text("meeting-goal-is-reached", goal=goal.text), [not_after_all, back])
    else:
        show(turn, group, meeting)


def _ask_which(turn: Turn, meeting: Meeting) -> None:
    goals = turn.unit.goals.where(
        group_id=meeting.group_id, shared=True, state=GoalState.OPEN, order_by=("created_at",)
    )
    taps = [tap(shortened(each.text), "live-reached", each.id, "reached") for each in goals]
    back = tap(text("meeting-to-page"), "meeting-start", meeting.id)
    say(turn, meeting, text("meeting-which-reached"), *side_by_side(taps), [back])


def _running_beside(turn: Turn, goal: Goal) -> UUID | None:
    running = turn.unit.meetings.where(group_id=goal.group_id, state=MeetingState.RUNNING)
    return next((each.id for each in running), None)
