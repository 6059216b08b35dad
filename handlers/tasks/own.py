"""Whose task it is, looked at again at every press, and how it is said."""

from collections.abc import Sequence
from uuid import UUID

from domain.clock import day_in
from domain.groups import Group
from domain.members import Member, Role
from domain.rights import Action
from domain.tasks import Task
from handlers.talk.access import NotAllowed
from handlers.talk.buttons import tap
from handlers.talk.pages import page, page_start
from handlers.talk.turn import Turn
from messages.said import Tap, Text, text

_FROM = "from."


def own_task(turn: Turn, task_id: UUID | None) -> tuple[Group, Member, Task]:
    """Give a task and whose it is, if the person may answer for it.

    That is whom it is for; and the owner, for somebody without the app. Raises `NotAllowed`.
    """
    group, person, task = task_at_hand(turn, task_id)
    if task.member_id is None:
        raise NotAllowed(Action.ANSWER_TASK, group.id)
    member = turn.unit.members.get(task.member_id)
    if member.id != person.id:
        if member.account_id is not None:
            raise NotAllowed(Action.ANSWER_TASK, group.id)
        turn.access(Action.GIVE_TASK, group.id, task.id)
    return group, member, task


def task_at_hand(turn: Turn, task_id: UUID | None) -> tuple[Group, Member, Task]:
    """Give a task as it is now, and the person's own membership. Raises `NotAllowed`."""
    group, person, task = turn.look_up(turn.unit.tasks, task_id, Action.ANSWER_TASK)
    return group, person, task


def owners_task(turn: Turn, task_id: UUID | None) -> tuple[Group, Task]:
    """Give a task as it is now to the owner of its group, who alone decides what becomes of it.

    Raises `NotAllowed`.
    """
    group, _, task = turn.look_up(turn.unit.tasks, task_id, Action.GIVE_TASK)
    return group, task


def was_about(turn: Turn, task: Task) -> bool:
    """Whether the person pressed a message about this task: they may hear that it is old."""
    return turn.pressed is not None and turn.pressed.subject_id == task.id


def is_for_another(turn: Turn, member: Member) -> bool:
    """Whether the owner answers for somebody without the app."""
    return member.account_id != turn.account.id


def answerer_id(group: Group, member: Member) -> UUID:
    """Give the account that answers for a member: their own, or else the owner's."""
    return group.owner_id if member.account_id is None else member.account_id


def is_owner(member: Member) -> bool:
    """Whether it is the owner's own task: then there is nobody to tell."""
    return member.role is Role.OWNER


def is_away(turn: Turn, group: Group, member: Member) -> bool:
    """Whether somebody said that they can't for a while: then they are asked nothing."""
    return member.is_away_on(day_in(group.zone, turn.now))


def what_of(task: Task) -> Text:
    """Say what is to be done, and by when where that is known."""
    if task.at_next:
        return text("tasks-what-next", what=task.text)
    if task.due_on is None:
        return text("tasks-what", what=task.text)
    if task.rule is not None:
        return text("tasks-what-again", what=task.text, due=task.due_on)
    return text("tasks-what-due", what=task.text, due=task.due_on)


def names_from(names: Sequence[Tap], action: str, task: Task, at: str) -> list[list[Tap]]:
    """Give whom a task can go to, a few at a time: `at` says from where on, if it `is_turned`."""
    start = page_start(at.removeprefix(_FROM)) if is_turned(at) else 0

    def more(following: int) -> Tap:
        return tap(text("tasks-more-people"), action, task.id, f"{_FROM}{following}")

    return page(names, start, more)


def is_turned(arg: str) -> bool:
    """Whether a button asks for more names, and is none of them."""
    return arg.startswith(_FROM)


def yes_or_no(task: Task) -> list[Tap]:
    """Give the answers to whether somebody wants to do it. No needs no reason."""
    return [
        tap(text("common-yes"), "task-say", task.id, "yes"),
        tap(text("common-no"), "task-say", task.id, "no"),
        tap(text("tasks-something-else"), "task-say", task.id, "else"),
    ]


def how_it_is(turn: Turn, member: Member, task: Task) -> list[list[Tap]]:
    """Give the answers to how a task stands: none is better than another.

    The owner answers for a member without the app, and not of themselves.
    """
    help_said = "tasks-wants-help" if is_for_another(turn, member) else "tasks-help"
    return [
        [
            tap(text("tasks-done"), "task-is", task.id, "done"),
            tap(text("tasks-not-yet"), "task-is", task.id, "not-yet"),
            tap(text(help_said), "task-is", task.id, "help"),
        ],
        [
            tap(text("tasks-hand-over"), "task-hand", task.id),
            tap(text("tasks-not-needed"), "task-is", task.id, "let-go"),
        ],
    ]


def owner_choices(task: Task) -> list[Tap]:
    """Give what the owner can do: agree with another plan, ask another, or let it be."""
    choices = []
    if task.instead is not None:
        choices.append(tap(text("tasks-so-is-fine"), "task-owner", task.id, "so"))
    choices.append(tap(text("tasks-another"), "task-owner", task.id, "another"))
    choices.append(tap(text("tasks-let-be"), "task-owner", task.id, "let-be"))
    return choices
