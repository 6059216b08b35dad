"""My tasks, in one look, over all my groups."""

from uuid import UUID

from domain.groups import Group, Member, MemberState, Role
from domain.rights import Action
from domain.tasks import WAITING, Task, TaskState
from handlers.talk.access import own_groups
from handlers.talk.labels import shortened
from handlers.talk.turn import Turn, tap
from handlers.tasks.due import how_is_it
from handlers.tasks.offering import ask_here
from handlers.tasks.own import how_it_is, is_for_another, own_task, what_of
from messages.said import Lines, Tap, Text, text

CURRENT = (*WAITING, TaskState.ACCEPTED)


def overview(turn: Turn, _: str) -> None:
    """Show what is mine and what I am asked; an owner sees those of who has no app as well."""
    # In one order everywhere, so that two people who look at once do not wait for each other.
    groups = sorted(own_groups(turn, Action.SEE_OWN_TASKS), key=lambda each: each[0].id.bytes)
    lines: list[Text] = []
    taps: list[list[Tap]] = []
    for group, person in groups:
        turn.access(Action.SEE_OWN_TASKS, group.id)
        for member, task in _tasks_of(turn, group, person):
            lines.append(_line(turn, group, member, task, is_only=len(groups) == 1))
            taps.append([tap(shortened(task.text), "task-see", task.id)])
    turn.leave_group_aside()
    if lines:
        turn.say(text("tasks-mine", tasks=Lines(tuple(lines))), *taps)
    else:
        turn.say(text("tasks-none"))


def look(turn: Turn, task_id: UUID | None, _: str) -> None:
    """Show one task, with what its person can say about it."""
    group, member, task = own_task(turn, task_id)
    if task.state in WAITING:
        ask_here(turn, group, member, task)
    elif task.state is TaskState.ACCEPTED:
        turn.say(
            how_is_it(turn, member, task),
            how_it_is(task),
            [tap(text("tasks-rather-not"), "task-say", task.id, "no")],
            group_id=group.id,
            kind="task",
            subject_id=task.id,
        )
    else:
        turn.tell("common-old-button")


def _tasks_of(turn: Turn, group: Group, person: Member) -> list[tuple[Member, Task]]:
    people = [person]
    if person.role is Role.OWNER:
        people += turn.unit.members.where(group_id=group.id, state=MemberState.IN, account_id=None)
    known = {each.id: each for each in people}
    tasks = turn.unit.tasks.where(
        group_id=group.id, member_id=tuple(known), state=CURRENT, order_by=("created_at",)
    )
    return [(known[each.member_id], each) for each in tasks if each.member_id is not None]


def _line(turn: Turn, group: Group, member: Member, task: Task, *, is_only: bool) -> Text:
    what = what_of(task)
    if is_for_another(turn, member):
        what = text("tasks-of", name=member.name, what=what)
    elif not is_only:
        what = text("tasks-in-group", owner=group.owner_name, what=what)
    return text("tasks-line-asked" if task.state in WAITING else "tasks-line", what=what)
