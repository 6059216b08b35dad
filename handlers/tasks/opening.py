"""A task for who wants it: all are asked, and the first who says yes gets it."""

from collections.abc import Sequence
from uuid import UUID

from domain.bookkeeping import Audience, OutboxRow
from domain.groups import Group
from domain.members import Member, MemberState, Role
from domain.rights import Action
from domain.sharing import Thing, shares
from domain.tasks import Task, TaskState
from handlers.talk.access import NotAllowed
from handlers.talk.buttons import tap
from handlers.talk.marks import find_marked, mark_on_button
from handlers.talk.turn import Turn
from handlers.tasks.own import is_away, is_turned, names_from, owners_task, task_at_hand, what_of
from handlers.tasks.taking import accept, say_accepted
from messages.said import Tap, Text, text
from storage.unit import Unit

OPEN = "task-open"
"""The kind of message that asks who wants it: it leaves only while nobody took it."""


def offer_open(turn: Turn, group: Group, task: Task, *, here: Member | None = None) -> None:
    """Ask everybody who may know of the group's tasks; who can't for a while is left in peace.

    `here` is who is asked at this place already.
    """
    task.state = TaskState.OFFERED
    turn.unit.tasks.save(task)
    for member in askable(turn, group, task):
        said, rows = asked(turn, group, member, task)
        if member.hears_nameless:
            said, rows = text("tasks-nameless"), [[tap(text("tasks-look"), "task-see", task.id)]]
        if member != here and not is_away(turn, group, member):
            turn.say_to_member(
                member, said, *rows, kind=OPEN, subject_id=task.id, thing=Thing.TASKS
            )


def askable(turn: Turn, group: Group, task: Task) -> list[Member]:
    """Give who may take an open task: whoever belongs to the group and sees its tasks."""
    members = turn.unit.members.where(
        group_id=group.id, state=MemberState.IN, order_by=("joined_at",)
    )
    return [each for each in members if may_take(turn, each, task)]


def asked(
    turn: Turn, group: Group, member: Member, task: Task, at: str = ""
) -> tuple[Text, list[list[Tap]]]:
    """Give the question who wants it, and its one-tap answers, as one member reads it.

    For the owner those of who has no app too, a few at a time (`names_from`).
    """
    if member.role is not Role.OWNER:
        said = text("tasks-open", owner=group.owner_name, what=what_of(task))
        return said, [[tap(text("tasks-i-do-it"), "task-take", task.id)]]
    others: list[Tap] = [
        tap(text("tasks-they-do-it", name=each.name), "task-take", task.id, mark_on_button(each))
        for each in askable(turn, group, task)
        if each.account_id is None
    ]
    rows = names_from(others, "task-take", task, at)
    mine = [
        tap(text("tasks-i-do-it"), "task-take", task.id),
        tap(text("tasks-let-be"), "task-owner", task.id, "let-be"),
    ]
    return text("tasks-open-own", what=what_of(task)), [*rows, mine]


def look(turn: Turn, group: Group, person: Member, task: Task) -> None:
    """Show an open task to somebody who looks at it."""
    if not may_take(turn, person, task):
        raise NotAllowed(Action.ANSWER_TASK, group.id)
    said, rows = asked(turn, group, person, task)
    turn.say(
        said,
        *rows,
        group_id=group.id,
        audience=Audience.MEMBER,
        kind=OPEN,
        subject_id=task.id,
        thing=Thing.TASKS,
    )


def take(turn: Turn, task_id: UUID | None, who: str) -> None:
    """Let the first who says yes have it; whoever is later hears kindly that it is taken."""
    group, person, task = task_at_hand(turn, task_id)
    member = person
    if is_turned(who):
        owners_task(turn, task_id)
        if not task.is_open:
            turn.change_pressed(text("tasks-taken-before"))
            return
        said, rows = asked(turn, group, person, task, who)
        turn.change_pressed(said, *rows)
        return
    if who:
        owners_task(turn, task_id)
        member = _one_of(askable(turn, group, task), who)
    if not may_take(turn, member, task):
        raise NotAllowed(Action.ANSWER_TASK, group.id)
    if not task.is_open:
        turn.change_pressed(text("tasks-taken-before"))
        return
    task.member_id = member.id
    accept(turn, group, member, task)
    say_accepted(turn, member, task)
    if person.role is not Role.OWNER:
        said = text("tasks-taken", name=member.name, what=what_of(task))
        turn.say_to_owner(group, said, kind="task", subject_id=task.id)


def _one_of(members: Sequence[Member], mark: str) -> Member:
    found = find_marked(members, mark)
    if found is None or found.account_id is not None:
        raise NotAllowed(Action.ANSWER_TASK)
    return found


def may_take(turn: Turn, member: Member, task: Task) -> bool:
    """Whether a member may have an open task: of their own group, and where they see its tasks."""
    if member.role not in (Role.OWNER, Role.MEMBER) or not shares(member, Thing.TASKS):
        return False
    meeting = turn.unit.meetings.find(task.meeting_id)
    return meeting is None or meeting.is_open_to(member)


def check(unit: Unit, row: OutboxRow) -> bool:
    """Look again, when the question leaves, whether nobody took it meanwhile.

    What is said to who answered it leaves.
    """
    task = unit.tasks.find(row.subject_id)
    return task is not None and (task.is_open or not row.answerable)
