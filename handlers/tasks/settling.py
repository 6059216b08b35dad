"""What the owner does with a task that somebody would rather not do, or do in another way."""

from uuid import UUID

from domain.groups import Group
from domain.members import Member, MemberState, Role, owner_first
from domain.tasks import Task, TaskState
from handlers.talk.buttons import tap
from handlers.talk.marks import find_marked, mark_on_button
from handlers.talk.turn import Turn
from handlers.tasks.offering import ask_here, offer, tell
from handlers.tasks.opening import asked, offer_open
from handlers.tasks.own import is_turned, names_from, owner_choices, owners_task, what_of
from handlers.tasks.taking import accept
from messages.said import text


def settle(turn: Turn, task_id: UUID | None, choice: str) -> None:
    """Let the owner settle a task that is nobody's."""
    group, task = owners_task(turn, task_id)
    has_other_plan = task.state is TaskState.OFFERED and task.instead is not None
    if task.state is not TaskState.DECLINED and not (has_other_plan or task.is_open):
        turn.tell("common-old-button")
    elif choice == "let-be":
        task.state = TaskState.LET_GO
        turn.unit.tasks.save(task)
        turn.change_pressed(text("tasks-is-let-be", what=task.text))
    elif choice == "another" or is_turned(choice):
        _ask_whom(turn, task, choice)
    elif choice == "open":
        task.member_id, task.instead = None, None
        _, owner = turn.in_group()
        offer_open(turn, group, task, here=owner)
        said, rows = asked(turn, group, owner, task)
        turn.change_pressed(text("tasks-added-open", said=said), *rows)
    elif choice == "back":
        turn.change_pressed(text("tasks-nobodys", what=task.text), owner_choices(task))
    elif choice == "so" and task.instead is not None:
        _agree(turn, group, task, task.instead)
    else:
        _ask_another(turn, group, task, choice)


def _agree(turn: Turn, group: Group, task: Task, words: str) -> None:
    """Let the other plan be the task: its person said that they would do that."""
    member = turn.unit.members.get(task.member_id)
    task.text = words
    accept(turn, group, member, task)
    turn.change_pressed(text("tasks-agreed", name=member.name, what=task.text))
    tell(turn, member, task, text("tasks-yours-now", owner=group.owner_name, what=what_of(task)))


def _ask_whom(turn: Turn, task: Task, at: str) -> None:
    names = [
        tap(each.name or text("tasks-myself"), "task-owner", task.id, mark_on_button(each))
        for each in _others(turn, task)
    ]
    rows = names_from(names, "task-owner", task, at)
    back = tap(text("tasks-nobody"), "task-owner", task.id, "back")
    anybody = tap(text("tasks-whoever-likes"), "task-owner", task.id, "open")
    last = [back] if task.member_id is None else [anybody, back]
    turn.change_pressed(text("tasks-ask-whom", what=task.text), *rows, last)


def _ask_another(turn: Turn, group: Group, task: Task, mark: str) -> None:
    """Ask somebody else: it is theirs only when they say yes."""
    member = find_marked(_others(turn, task), mark)
    if member is None:
        turn.tell("common-old-button")
        return
    task.be_for(member.id)
    if member.account_id in (None, turn.account.id):
        task.state = TaskState.OFFERED
        turn.unit.tasks.save(task)
        ask_here(turn, group, member, task)
    else:
        offer(turn, group, task)
        turn.change_pressed(text("tasks-is-asked", name=member.name, what=task.text))


def _others(turn: Turn, task: Task) -> list[Member]:
    members = turn.unit.members.where(
        group_id=task.group_id, role=(Role.OWNER, Role.MEMBER), state=MemberState.IN
    )
    return owner_first(each for each in members if each.id != task.member_id)
