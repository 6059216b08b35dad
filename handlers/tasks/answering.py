"""Yes, no, or something else: what each brings about. No and something else go to the owner."""

from uuid import UUID

from domain.groups import Group
from domain.members import Member
from domain.tasks import WAITING, Task, TaskState
from handlers.talk.kinds import Line
from handlers.talk.questions import Talk, ask
from handlers.talk.turn import Turn
from handlers.tasks.own import is_for_another, is_owner, own_task, owner_choices
from handlers.tasks.taking import accept, drop_questions, say_accepted
from messages.said import text

MOST_WORDS = 300


def answer(turn: Turn, task_id: UUID | None, said: str) -> None:
    """Take somebody's answer to whether they want to do a task."""
    group, member, task = own_task(turn, task_id)
    if said == "no" and task.state is TaskState.ACCEPTED:
        # They said yes before: that may be taken back.
        decline(turn, group, member, task)
    elif task.state not in WAITING:
        turn.tell("common-old-button")
    elif said == "yes":
        accept(turn, group, member, task)
        say_accepted(turn, member, task)
    elif said == "no":
        decline(turn, group, member, task)
    else:
        turn.begin("task-instead", group.id, task=str(task.id))


def decline(turn: Turn, group: Group, member: Member, task: Task) -> None:
    """Take a no, which needs no reason. The owner decides what becomes of it."""
    task.state = TaskState.DECLINED
    task.handed_to_id = None
    task.drop_news()
    turn.unit.tasks.save(task)
    drop_questions(turn, group, member, task)
    declined = text("tasks-declined", name=member.name, what=task.text)
    if is_owner(member):
        turn.change_pressed(text("tasks-nobodys", what=task.text), owner_choices(task))
        return
    if is_for_another(turn, member):
        turn.change_pressed(declined, owner_choices(task))
        return
    turn.change_pressed(text("tasks-no-is-fine", owner=group.owner_name))
    turn.say_to_owner(group, declined, owner_choices(task), kind="task", subject_id=task.id)


def view(turn: Turn) -> tuple[str, str]:
    """Give what the task is, and who reads what somebody would rather do."""
    group, _ = turn.in_group()
    task = turn.unit.tasks.get(UUID(turn.about["task"]))
    return task.text, group.owner_name


def instead(about: tuple[str, str]) -> Talk[str]:
    """Ask what somebody would rather do."""
    what, owner = about
    return (yield from ask("tasks-instead", Line(MOST_WORDS), what=what, owner=owner))


def keep_instead(turn: Turn, words: str) -> None:
    """Bring it to the owner; where the owner answers, it is settled at once."""
    group, member, task = own_task(turn, UUID(turn.about["task"]))
    if task.state not in WAITING:
        turn.say(text("tasks-settled-before"), group_id=group.id)
        return
    if is_for_another(turn, member) or is_owner(member):
        task.text = words
        accept(turn, group, member, task)
        say_accepted(turn, member, task)
        return
    task.instead = words
    turn.unit.tasks.save(task)
    turn.say(text("tasks-passed-on", owner=group.owner_name), group_id=group.id)
    turn.say_to_owner(
        group,
        text("tasks-rather", name=member.name, what=task.text, words=words),
        owner_choices(task),
        kind="task",
        subject_id=task.id,
    )
