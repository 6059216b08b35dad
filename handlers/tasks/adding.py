"""A task that comes up between meetings: its owner says it, and its person is asked at once."""

from uuid import UUID

from domain.bookkeeping import Audience
from domain.goals import GoalState
from domain.members import Role
from domain.rights import Action
from domain.tasks import Task
from handlers.shared.telling_task import (
    NewTask,
    Table,
    keep_line,
    line_given,
    note_task,
    table_among,
    who_may_get_one,
)
from handlers.talk.buttons import tap
from handlers.talk.labels import shortened
from handlers.talk.marks import find_marked, mark_on_button
from handlers.talk.pages import page, page_start
from handlers.talk.turn import Turn
from handlers.tasks.offering import offer
from handlers.tasks.opening import asked, offer_open
from handlers.tasks.own import is_away, owners_task, what_of
from handlers.tasks.taking import accept
from messages.said import Tap, Text, text


def begin(turn: Turn, group_id: UUID | None, _: str) -> None:
    """Let an owner say a task. Only the owner may: a companion does not give tasks."""
    turn.access(Action.GIVE_TASK, group_id)
    turn.begin("new-task", group_id)


def view(turn: Turn) -> Table:
    """Give who may get a task between meetings."""
    return table_among(turn, who_may_get_one(turn), line_given(turn.about))


def keep(turn: Turn, new: NewTask) -> None:
    """Keep a task, and ask its person. What owners take upon themselves is theirs at once."""
    group, person = turn.in_group()
    task = note_task(turn, group.id, new)
    member = turn.unit.members.find(new.member_id)
    if member is None:
        offer_open(turn, group, task, here=person)
        said, rows = asked(turn, group, person, task)
        _say(turn, task, text("tasks-added-open", said=said), *rows)
    elif member.role is Role.OWNER:
        accept(turn, group, member, task)
        _say(turn, task, text("tasks-added-own", what=what_of(task)))
    else:
        offer(turn, group, task)
        if member.account_id is not None:
            _say(turn, task, text("tasks-is-asked", name=member.name, what=task.text))
        elif is_away(turn, group, member):
            _say(turn, task, text("tasks-added", what=what_of(task)))
    if new.then is not None:
        turn.say(text("telling-second", what=new.then.what), group_id=group.id)
        turn.begin("new-task", group.id, line=keep_line(new.then))


def choose_goal(turn: Turn, task_id: UUID | None, arg: str) -> None:
    """Let an owner say from which of their goals a task comes, or from none."""
    group, task = owners_task(turn, task_id)
    goals = turn.unit.goals.where(group_id=group.id, state=GoalState.OPEN, order_by=("created_at",))
    chosen = find_marked(goals, arg)
    if chosen is None and arg != "none":
        taps = [
            tap(shortened(each.text), "task-goal", task.id, mark_on_button(each)) for each in goals
        ]
        none = tap(text("tasks-no-goal"), "task-goal", task.id, "none")
        rows = page(
            taps,
            page_start(arg.removeprefix("p")),
            lambda start: tap(text("tasks-more"), "task-goal", task.id, f"p{start}"),
        )
        _show(turn, text("tasks-which-goal", what=task.text), *rows, [none])
        return
    task.goal_id = None if chosen is None else chosen.id
    turn.unit.tasks.save(task)
    said = text("tasks-goal-none") if chosen is None else text("tasks-goal-is", goal=chosen.text)
    turn.change_pressed(said)


def _say(turn: Turn, task: Task, said: Text, *rows: list[Tap]) -> None:
    last = [tap(text("tasks-one-more"), "task-new", task.group_id)]
    if turn.unit.goals.count(group_id=task.group_id, state=GoalState.OPEN):
        last.append(tap(text("tasks-with-goal"), "task-goal", task.id))
    _show(turn, said, *rows, last)


def _show(turn: Turn, said: Text, *rows: list[Tap]) -> None:
    group, _ = turn.in_group()
    turn.say(said, *rows, group_id=group.id, audience=Audience.OWNER)
