"""What is told of a task, and to whom: the owner if its person agrees, the group if the owner does.

And thanks: one tap, passed on.
"""

from typing import Final
from uuid import UUID

from domain.bookkeeping import Audience, OutboxRow
from domain.groups import Group
from domain.members import Member, MemberState, Role
from domain.rights import Action
from domain.sharing import Thing, shares
from domain.tasks import Task, TaskNews, TaskState
from handlers.talk.access import NotAllowed
from handlers.talk.buttons import tap
from handlers.talk.marks import find_marked, mark_on_button
from handlers.talk.turn import Turn
from handlers.tasks.own import (
    is_away,
    is_for_another,
    own_task,
    owners_task,
    task_at_hand,
    was_about,
)
from messages.said import Tap, Text, text, variant
from storage.unit import Unit

TOLD = "task-told"
"""The kind of message in which the group hears of a task."""
_HOLDS: Final = {
    TaskNews.DONE: (TaskState.DONE, TaskState.ACCEPTED),
    TaskNews.HELP: (TaskState.ACCEPTED,),
    TaskNews.HANDED: (TaskState.ACCEPTED,),
    TaskNews.LET_GO: (TaskState.LET_GO,),
}
"""How a task stands while its news is true. What comes again is done, and theirs again."""
_FOR_GROUP = (TaskNews.DONE, TaskNews.HELP, TaskNews.HANDED)


def may_tell_taps(task: Task, news: TaskNews) -> list[Tap]:
    """Give the answers to whether the owner may know."""
    return [
        tap(text("common-yes"), "task-tell", task.id, f"{news}.yes"),
        tap(text("common-no"), "task-tell", task.id, f"{news}.no"),
    ]


def tell(turn: Turn, task_id: UUID | None, said: str) -> None:
    """Tell the owner, once, what the person agrees to have told."""
    group, member, task = own_task(turn, task_id)
    what, _, yes = said.partition(".")
    news = TaskNews(what) if what in set(TaskNews) - {TaskNews.HANDED} else None
    if news is None or not _is_true(task, news) or task.told is news or member.role is Role.OWNER:
        turn.tell("common-old-button")
        return
    if is_for_another(turn, member):
        turn.tell("common-old-button")
        return
    if yes != "yes":
        turn.change_pressed(text("tasks-told-nobody"))
        return
    turn.change_pressed(text("tasks-told", owner=group.owner_name))
    tell_owner(turn, group, member, task, news)


def tell_owner(turn: Turn, group: Group, member: Member, task: Task, news: TaskNews) -> None:
    """Let the owner hear it, who may thank, and let the group hear it too."""
    task.told = news
    task.is_told_group = False
    turn.unit.tasks.save(task)
    rows: list[list[Tap]] = []
    if news is TaskNews.DONE:
        rows.append([tap(text("tasks-thanks"), "task-thank", task.id, mark_on_button(member))])
    if news in _FOR_GROUP:
        rows.append([tap(text("tasks-tell-group"), "task-group", task.id, news)])
    turn.say_to_owner(
        group,
        variant("tasks-news", news, name=member.name, what=task.text),
        *rows,
        kind="task",
        subject_id=task.id,
    )


def tell_group(turn: Turn, task_id: UUID | None, said: str) -> None:
    """Let the owner tell the group, once they saw who reads what.

    It widens no circle, so it need not be slept on: who reads it sees the group's tasks already.
    """
    group, task = owners_task(turn, task_id)
    what, _, answer = said.partition(".")
    news = next((each for each in _FOR_GROUP if each == what), None)
    if news is None or task.told is not news or task.is_told_group or not _is_true(task, news):
        turn.tell("common-old-button")
        return
    member = turn.unit.members.get(task.member_id)
    readers = _readers(turn, group, member)
    words = variant("tasks-news", news, name=member.name, what=task.text)
    if not readers:
        turn.change_pressed(text("tasks-nobody-to-tell"))
    elif answer == "no":
        turn.change_pressed(text("tasks-told-nobody"))
    elif answer == "yes":
        task.is_told_group = True
        turn.unit.tasks.save(task)
        for reader in readers:
            _tell_one(turn, reader, task, news)
        turn.change_pressed(
            text("tasks-group-told", count=len(readers), names=[each.name for each in readers])
        )
    else:
        turn.change_pressed(
            text(
                "tasks-group-reads",
                count=len(readers),
                names=[each.name for each in readers],
                said=words,
            ),
            [
                tap(text("tasks-tell-yes"), "task-group", task.id, f"{news}.yes"),
                tap(text("common-no"), "task-group", task.id, f"{news}.no"),
            ],
        )


def look(turn: Turn, task_id: UUID | None, _: str) -> None:
    """Show what the group was told of a task, to somebody whose chat held nothing of it."""
    group, person, task = task_at_hand(turn, task_id)
    if task.told is None and was_about(turn, task):
        turn.tell("common-old-button")
        return
    if task.told is None or not _may_hear(person, task):
        raise NotAllowed(Action.ANSWER_TASK, group.id)
    said, rows = _news(turn, task, task.told)
    turn.say(
        said,
        *rows,
        group_id=group.id,
        audience=Audience.MEMBER,
        kind=TOLD,
        subject_id=task.id,
        thing=Thing.TASKS,
    )


def help_with_it(turn: Turn, task_id: UUID | None, _: str) -> None:
    """Let whose task it is hear that somebody likes to help."""
    group, person, task = task_at_hand(turn, task_id)
    is_over = task.told is not TaskNews.HELP or task.state is not TaskState.ACCEPTED
    if is_over and was_about(turn, task):
        turn.change_pressed(text("tasks-help-over"))
        return
    if is_over or not _may_hear(person, task) or person.id == task.member_id:
        raise NotAllowed(Action.ANSWER_TASK, group.id)
    member = turn.unit.members.get(task.member_id)
    turn.change_pressed(text("tasks-help-passed-on", name=member.name))
    _say(turn, member, task, text("tasks-helps", name=person.name, what=task.text))


def thank(turn: Turn, task_id: UUID | None, said: str) -> None:
    """Pass thanks on: the owner's at once, a member's by way of the owner."""
    group, person, task = task_at_hand(turn, task_id)
    mark, _, answer = said.partition(".")
    member = turn.unit.members.get(task.member_id)
    if task.told is not TaskNews.DONE or person.id == member.id:
        turn.tell("common-old-button")
    elif person.role is not Role.OWNER:
        if not _may_hear(person, task):
            raise NotAllowed(Action.ANSWER_TASK, group.id)
        turn.change_pressed(text("tasks-thanks-by-owner", owner=group.owner_name))
        turn.say_to_owner(
            group,
            text("tasks-thanks-asked", by=person.name, name=member.name, what=task.text),
            [tap(text("tasks-pass-on"), "task-thank", task.id, f"{mark_on_button(person)}.on")],
            kind="task",
            subject_id=task.id,
        )
    elif answer == "on":
        by = find_marked(_members(turn, group), mark)
        if by is None or by.role is Role.OWNER:
            turn.tell("common-old-button")
            return
        _pass_on(turn, member, task, by.name)
    elif task.is_thanked:
        turn.tell("common-old-button")
    else:
        task.is_thanked = True
        turn.unit.tasks.save(task)
        _pass_on(turn, member, task, group.owner_name)


def check(unit: Unit, row: OutboxRow) -> bool:
    """Look again, when the group hears of a task, whether it is still so."""
    task = unit.tasks.find(row.subject_id)
    return task is not None and (task.is_told_group or not row.answerable)


def _pass_on(turn: Turn, member: Member, task: Task, by: str) -> None:
    turn.change_pressed(text("tasks-thanks-passed-on", name=member.name))
    _say(turn, member, task, text("tasks-thanked", by=by, what=task.text))


def _say(turn: Turn, member: Member, task: Task, said: Text) -> None:
    """Say something to whose task it is; nameless, where their chat may hold no more."""
    if member.hears_nameless:
        said = text("tasks-nameless-kind")
    turn.say_to_member(member, said, kind="task", subject_id=task.id)


def _tell_one(turn: Turn, reader: Member, task: Task, news: TaskNews) -> None:
    said, rows = _news(turn, task, news)
    if reader.hears_nameless:
        said, rows = text("tasks-nameless"), [[tap(text("tasks-look"), "task-news", task.id)]]
    turn.say_to_member(reader, said, *rows, kind=TOLD, subject_id=task.id, thing=Thing.TASKS)


def _news(turn: Turn, task: Task, news: TaskNews) -> tuple[Text, list[list[Tap]]]:
    """Give what the group hears, and what they can do with it."""
    member = turn.unit.members.get(task.member_id)
    said = variant("tasks-news", news, name=member.name, what=task.text)
    match news:
        case TaskNews.HELP:
            return said, [[tap(text("tasks-i-help"), "task-helps", task.id)]]
        case TaskNews.DONE:
            return said, [
                [tap(text("tasks-thanks"), "task-thank", task.id, mark_on_button(member))]
            ]
        case _:
            return said, []


def _readers(turn: Turn, group: Group, member: Member) -> list[Member]:
    """Give who hears it with the group: whoever sees its tasks, has the app and is not away."""
    return [
        each
        for each in _members(turn, group)
        if each.role is Role.MEMBER
        and each.id != member.id
        and each.account_id is not None
        and shares(each, Thing.TASKS)
        and not is_away(turn, group, each)
    ]


def _may_hear(person: Member, task: Task) -> bool:
    is_told = task.is_told_group and person.role is Role.MEMBER
    return is_told and shares(person, Thing.TASKS)


def _members(turn: Turn, group: Group) -> list[Member]:
    return turn.unit.members.where(group_id=group.id, state=MemberState.IN, order_by=("joined_at",))


def _is_true(task: Task, news: TaskNews) -> bool:
    return task.state in _HOLDS[news]
