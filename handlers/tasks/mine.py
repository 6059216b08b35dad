"""My tasks, in one look, over all my groups."""

from uuid import UUID

from domain.bookkeeping import Audience
from domain.groups import Group
from domain.members import Member, MemberState, Role
from domain.rights import Action
from domain.tasks import CURRENT, WAITING, Task, TaskState
from handlers.talk.access import access_groups
from handlers.talk.buttons import tap
from handlers.talk.labels import shortened
from handlers.talk.pages import page, page_start
from handlers.talk.turn import Turn
from handlers.talk.which_group import names_of_groups
from handlers.tasks import handing, opening
from handlers.tasks.due import how_is_it
from handlers.tasks.offering import ask_here
from handlers.tasks.own import (
    how_it_is,
    is_for_another,
    own_task,
    owner_choices,
    task_at_hand,
    what_of,
)
from messages.said import Lines, Text, text

MOST_LINES = 12
"""More than this is no one look: the rest is a tap away."""


def overview(turn: Turn, _: str) -> None:
    """Show what is mine and what I am asked; an owner sees those of who has no app as well."""
    _show(turn, 0)


def more(turn: Turn, _: UUID | None, start: str) -> None:
    """Show the next few tasks."""
    _show(turn, page_start(start))


def look(turn: Turn, task_id: UUID | None, _: str) -> None:
    """Show one task, with what its person can say about it."""
    group, person, task = task_at_hand(turn, task_id)
    if task.handed_to_id == person.id and task.state is TaskState.ACCEPTED:
        handing.look(turn, person, task)
        return
    if task.is_open:
        opening.look(turn, group, person, task)
        return
    if task.state is TaskState.DECLINED and person.role is Role.OWNER:
        turn.say(
            text("tasks-nobodys", what=task.text),
            owner_choices(task),
            group_id=group.id,
            audience=Audience.OWNER,
            subject_id=task.id,
        )
        return
    if task.member_id != person.id and _was_asked_of_all(turn, task):
        turn.change_pressed(text("tasks-taken-before"))
        return
    group, member, task = own_task(turn, task_id)
    if task.state in WAITING:
        ask_here(turn, group, member, task)
    elif task.state is TaskState.ACCEPTED:
        turn.say(
            how_is_it(turn, member, task),
            *how_it_is(turn, member, task),
            group_id=group.id,
            kind="task",
            subject_id=task.id,
        )
    else:
        turn.tell("common-old-button")


def who_does_what(turn: Turn, group_id: UUID | None, _: str) -> None:
    """Show an owner who said yes to what. Not how it goes: that is for its person to say."""
    group, _member = turn.access(Action.GIVE_TASK, group_id)
    names = {each.id: each.name for each in turn.unit.members.where(group_id=group.id)}
    lines: list[Text] = []
    for task in turn.unit.tasks.where(
        group_id=group.id, state=TaskState.ACCEPTED, order_by=("created_at",)
    ):
        if task.member_id is not None:
            name = names[task.member_id] or text("tasks-yourself")
            lines.append(text("tasks-of", name=name, what=what_of(task)))
    turn.say(
        text("tasks-all", tasks=Lines(tuple(lines))) if lines else text("tasks-none-all"),
        [tap(text("tasks-new"), "task-new", group.id)],
        group_id=group.id,
        audience=Audience.OWNER,
    )


def _was_asked_of_all(turn: Turn, task: Task) -> bool:
    """Whether the person looks at a question that all were asked, and somebody took it."""
    pressed = turn.pressed
    return pressed is not None and (pressed.kind, pressed.subject_id) == (opening.OPEN, task.id)


def _show(turn: Turn, start: int) -> None:
    """Show the tasks of all groups. In a few statements, however many groups there are."""
    groups = access_groups(turn, Action.SEE_OWN_TASKS)
    found = _tasks(turn, groups)
    names = names_of_groups(turn.unit, turn.account.id) if len(groups) > 1 else {}
    lines: list[Text] = []
    for group, person, task in found[:MOST_LINES]:
        what = what_of(task)
        if group.id in names:
            what = text("tasks-in-group", group=names[group.id], what=what)
        lines.append(_line(turn, person, task, what))
    rows = page(
        [tap(shortened(task.text), "task-see", task.id) for _, _, task in found],
        start,
        lambda following: tap(text("tasks-more"), "task-more", None, str(following)),
    )
    own = [group for group, person in groups if person.role is Role.OWNER]
    for group in own[:1]:
        rows.append(
            [
                tap(text("tasks-new"), "task-new", group.id),
                tap(text("tasks-who-does-what"), "task-all", group.id),
            ]
        )
    turn.leave_group_aside()
    said = text("tasks-mine", tasks=Lines(tuple(lines)))
    if not lines:
        said = text("tasks-none")
    elif start:
        said = text("tasks-which")
    elif len(found) > MOST_LINES:
        rest = len(found) - MOST_LINES
        said = text("tasks-mine-more", tasks=Lines(tuple(lines)), count=rest)
    turn.say(said, *rows, again="taken")


def _tasks(turn: Turn, groups: list[tuple[Group, Member]]) -> list[tuple[Group, Member, Task]]:
    """Give what is theirs or asked of them, with the person it is for: group by group."""
    by_id = {group.id: (group, person) for group, person in groups}
    people = {person.id: person for _, person in groups}
    owned = tuple(group.id for group, person in groups if person.role is Role.OWNER)
    if owned:
        for each in turn.unit.members.where(group_id=owned, state=MemberState.IN, account_id=None):
            people[each.id] = each
    mine = turn.unit.tasks.where(member_id=tuple(people), state=CURRENT, order_by=("created_at",))
    handed = turn.unit.tasks.where(
        handed_to_id=tuple(person.id for _, person in groups),
        state=TaskState.ACCEPTED,
        order_by=("created_at",),
    )
    nobodys = turn.unit.tasks.where(
        group_id=tuple(by_id), member_id=None, state=TaskState.OFFERED, order_by=("created_at",)
    )
    declined = turn.unit.tasks.where(
        group_id=owned, state=TaskState.DECLINED, order_by=("created_at",)
    )
    found: list[tuple[Group, Member, Task]] = []
    for task in dict.fromkeys(each.id for each in (*handed, *mine, *nobodys, *declined)):
        row = turn.unit.tasks.get(task)
        group, person = by_id[row.group_id]
        if row.is_open and not opening.may_take(turn, person, row):
            continue
        whose = people.get(row.member_id, person) if row.member_id else person
        found.append((group, whose, row))
    place = {group.id: at for at, (group, _) in enumerate(groups)}
    return sorted(found, key=lambda each: place[each[0].id])


def _line(turn: Turn, member: Member, task: Task, what: Text) -> Text:
    if task.is_open:
        return text("tasks-line-open", what=what)
    if task.state is TaskState.DECLINED:
        return text("tasks-line-nobodys", what=what)
    if task.handed_to_id == member.id:
        return text("tasks-line-over", what=what)
    if is_for_another(turn, member):
        what = text("tasks-of", name=member.name, what=what)
    return text("tasks-line-asked" if task.state in WAITING else "tasks-line", what=what)
