"""A task becomes somebody's: they said yes. A question about it is planned for its day."""

from datetime import date, timedelta

from domain.groups import Group
from domain.members import Member, Role
from domain.tasks import Task, TaskState
from handlers.talk.turn import Turn
from handlers.tasks.own import answerer_id, is_for_another, what_of
from messages.said import text

DUE = "tasks-due"
"""The question about a task that is due; its occurrence tells the second time."""
AGAIN = "again"


def accept(turn: Turn, group: Group, member: Member, task: Task) -> None:
    """Let a task be somebody's, and plan to ask about it once it is due."""
    task.state = TaskState.ACCEPTED
    task.instead = None
    task.handed_to_id = None
    task.asked = 0
    task.drop_news()
    turn.unit.tasks.save(task)
    if task.due_on is not None:
        plan_question(turn, group, member, task, first_asked_on(turn, task.due_on))


def say_accepted(turn: Turn, member: Member, task: Task) -> None:
    """Say that it is theirs now, and when it is asked about."""
    if is_for_another(turn, member):
        turn.change_pressed(text("tasks-accepted-for", name=member.name, what=what_of(task)))
    elif member.role is Role.GUEST:
        # They belong to the group for one more day: nobody asks about it later.
        turn.change_pressed(text("tasks-accepted-guest", what=what_of(task)))
    elif task.at_next:
        turn.change_pressed(text("tasks-accepted-next", what=task.text))
    elif task.due_on is None:
        turn.change_pressed(text("tasks-accepted", what=task.text))
    else:
        asked_on = first_asked_on(turn, task.due_on)
        turn.change_pressed(text("tasks-accepted-due", what=task.text, on=asked_on))


def first_asked_on(turn: Turn, due_on: date) -> date:
    """Give the day of the question: the day itself, unless that is today or has passed."""
    return max(due_on, turn.today + timedelta(days=1))


def plan_question(
    turn: Turn, group: Group, member: Member, task: Task, on: date, occurrence: str = ""
) -> None:
    """Plan the kind question about a task, to who answers for it, on a day of their own."""
    account = turn.unit.accounts.find(answerer_id(group, member))
    if account is not None:
        turn.plan_nudge(
            DUE, on, account, group_id=group.id, subject_id=task.id, occurrence=occurrence
        )


def drop_questions(turn: Turn, group: Group, member: Member, task: Task) -> None:
    """Ask no more about a task."""
    for occurrence in ("", AGAIN):
        turn.unplan(
            DUE,
            account_id=answerer_id(group, member),
            subject_id=task.id,
            occurrence=occurrence,
        )
