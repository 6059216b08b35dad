"""When a task is due: one kind question, at most two in all, and nobody hears what for."""

from datetime import timedelta
from uuid import UUID

from domain.bookkeeping import Moment
from domain.groups import Group, Member
from domain.tasks import MOST_QUESTIONS, Task, TaskNews, TaskState
from handlers.talk.turn import Turn, tap
from handlers.tasks.own import (
    answerer_id,
    how_it_is,
    is_away,
    is_for_another,
    is_owner,
    own_task,
)
from handlers.tasks.taking import AGAIN, drop_questions, plan_question
from messages.said import Said, Tap, Text, text

WAITS_FOR = timedelta(days=7)
"""How long the second question waits."""


def question(turn: Turn, moment: Moment) -> Said | None:
    """Ask how a task stands, if it is still theirs and was not asked too often."""
    task = turn.unit.tasks.find(moment.subject_id)
    if task is None or task.state is not TaskState.ACCEPTED:
        return None
    group = turn.unit.groups.get(task.group_id)
    member = turn.unit.members.get(task.member_id)
    if not member.is_in or answerer_id(group, member) != turn.account.id:
        return None
    if is_away(turn, group, member):
        again = AGAIN if moment.key.endswith(f":{AGAIN}") else ""
        plan_question(turn, group, member, task, turn.today + timedelta(days=1), again)
        return None
    # Looked at again from a gathered message it is the same question, not one more.
    task.asked = MOST_QUESTIONS if moment.key.endswith(f":{AGAIN}") else max(task.asked, 1)
    turn.unit.tasks.save(task)
    label = text("tasks-due-label")
    if member.hears_nameless:
        look = tap(text("tasks-look"), "task-see", task.id)
        return Said(text("tasks-nameless-due"), ((look,),), label=label)
    return Said(how_is_it(turn, member, task), (tuple(how_it_is(task)),), label=label)


def how_is_it(turn: Turn, member: Member, task: Task) -> Text:
    """Give the question how a task stands, as who answers it reads it."""
    if is_for_another(turn, member):
        return text("tasks-due-for", name=member.name, what=task.text)
    if not member.name:
        return text("tasks-due", what=task.text)
    return text("tasks-due-named", name=member.name, what=task.text)


def answer(turn: Turn, task_id: UUID | None, said: str) -> None:
    """Take how a task stands. What is told to whom, its person says."""
    group, member, task = own_task(turn, task_id)
    if said == "undone" and task.state is TaskState.DONE and task.told is not TaskNews.DONE:
        task.state = TaskState.ACCEPTED
        turn.unit.tasks.save(task)
        turn.change_pressed(how_is_it(turn, member, task), how_it_is(task))
    elif task.state is not TaskState.ACCEPTED:
        turn.tell("common-old-button")
    elif said == "done":
        task.state = TaskState.DONE
        turn.unit.tasks.save(task)
        drop_questions(turn, group, member, task)
        _say_done(turn, group, member, task)
    elif said == "help":
        _say_help(turn, group, member, task)
    else:
        _say_not_yet(turn, task)


def ask_again(turn: Turn, task_id: UUID | None, said: str) -> None:
    """Ask once more in a week, if they like; never a third time."""
    group, member, task = own_task(turn, task_id)
    if task.state is not TaskState.ACCEPTED or task.asked >= MOST_QUESTIONS:
        turn.tell("common-old-button")
    elif said == "yes":
        on = turn.today + WAITS_FOR
        plan_question(turn, group, member, task, on, AGAIN)
        turn.change_pressed(text("tasks-asked-again", on=on))
    else:
        turn.change_pressed(text("tasks-not-asked-again"))


def tell(turn: Turn, task_id: UUID | None, said: str) -> None:
    """Tell the owner, once, what the person agrees to have told."""
    group, member, task = own_task(turn, task_id)
    what, _, yes = said.partition(".")
    news = TaskNews.DONE if what == TaskNews.DONE else TaskNews.HELP
    expected = TaskState.DONE if news is TaskNews.DONE else TaskState.ACCEPTED
    if task.state is not expected or task.told is news or is_for_another(turn, member):
        turn.tell("common-old-button")
        return
    if yes != "yes":
        turn.change_pressed(text("tasks-told-nobody"))
        return
    task.told = news
    turn.unit.tasks.save(task)
    turn.change_pressed(text("tasks-told", owner=group.owner_name))
    key = "tasks-news-done" if news is TaskNews.DONE else "tasks-news-help"
    turn.say_to_owner(
        group, text(key, name=member.name, what=task.text), kind="task", subject_id=task.id
    )


def _say_done(turn: Turn, group: Group, member: Member, task: Task) -> None:
    undone = [tap(text("tasks-undone"), "task-is", task.id, "undone")]
    if is_for_another(turn, member) or is_owner(member):
        turn.change_pressed(text("tasks-well-done", what=task.text), undone)
    else:
        what = text("tasks-may-tell-done", owner=group.owner_name)
        turn.change_pressed(what, _may_tell(task, TaskNews.DONE), undone)


def _say_help(turn: Turn, group: Group, member: Member, task: Task) -> None:
    if is_owner(member):
        turn.change_pressed(text("tasks-help-own"), how_it_is(task))
    elif is_for_another(turn, member):
        turn.change_pressed(text("tasks-help-for", name=member.name), how_it_is(task))
    else:
        what = text("tasks-may-tell-help", owner=group.owner_name)
        turn.change_pressed(what, _may_tell(task, TaskNews.HELP))


def _say_not_yet(turn: Turn, task: Task) -> None:
    if 0 < task.asked < MOST_QUESTIONS:
        turn.change_pressed(
            text("tasks-once-more"),
            [
                tap(text("tasks-in-a-week"), "task-again", task.id, "yes"),
                tap(text("common-no"), "task-again", task.id, "no"),
            ],
        )
    else:
        turn.change_pressed(text("tasks-not-asked-again"))


def _may_tell(task: Task, news: TaskNews) -> list[Tap]:
    return [
        tap(text("common-yes"), "task-tell", task.id, f"{news}.yes"),
        tap(text("common-no"), "task-tell", task.id, f"{news}.no"),
    ]
