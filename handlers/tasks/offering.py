"""Asking each person whether they want to do what has their name on it, or who wants it."""

from datetime import timedelta

from domain.bookkeeping import Audience, Moment
from domain.groups import Group
from domain.meetings import Meeting
from domain.members import Member
from domain.tasks import Task, TaskState
from handlers.talk.buttons import tap
from handlers.talk.turn import Turn
from handlers.tasks.opening import offer_open
from handlers.tasks.own import is_away, is_owner, what_of, yes_or_no
from handlers.tasks.taking import plan_question
from messages.said import Tap, Text, text


def offer_all(turn: Turn, moment: Moment) -> None:
    """Ask about all tasks of a meeting that nobody was asked about yet.

    Without a meeting: those that came up between meetings, and waited for somebody to be back.
    """
    assert moment.group_id is not None
    turn.unit.lock_group(moment.group_id)
    group = turn.unit.groups.get(moment.group_id)
    for task in turn.unit.tasks.where(
        group_id=group.id,
        meeting_id=moment.subject_id,
        state=TaskState.NOTED,
        order_by=("created_at",),
    ):
        if task.member_id is None:
            offer_open(turn, group, task)
        else:
            offer(turn, group, task)
    meeting = turn.unit.meetings.find(moment.subject_id)
    if meeting is not None and not meeting.with_ids:
        _ask_about_earlier(turn, group, meeting)


def offer(turn: Turn, group: Group, task: Task) -> None:
    """Ask somebody whether they want to do a task; for who has no app, its owner hears it."""
    member = turn.unit.members.get(task.member_id)
    if not member.is_in or is_away(turn, group, member):
        # Whoever can't for a while is asked once they are back.
        return
    task.state = TaskState.OFFERED
    turn.unit.tasks.save(task)
    said = offered(group, member, task)
    if member.account_id is None:
        turn.say_to_owner(group, said, yes_or_no(task), kind="task", subject_id=task.id)
    else:
        tell(turn, member, task, said, yes_or_no(task))


def tell(turn: Turn, member: Member, task: Task, said: Text, *rows: list[Tap]) -> None:
    """Say something about a task to its person; nameless, where their chat may hold no more."""
    if member.hears_nameless:
        said = text("tasks-nameless" if rows else "tasks-nameless-settled")
        rows = ([tap(text("tasks-look"), "task-see", task.id)],)
    turn.say_to_member(member, said, *rows, kind="task", subject_id=task.id)


def offered(group: Group, member: Member, task: Task) -> Text:
    """Give the question whether somebody wants to do a task, as who answers it reads it."""
    what = what_of(task)
    if member.account_id is None:
        return text("tasks-ask-for", name=member.name, what=what)
    if is_owner(member):
        return text("tasks-ask-own", what=what)
    return text("tasks-ask", owner=group.owner_name, what=what)


def ask_here(turn: Turn, group: Group, member: Member, task: Task) -> None:
    """Ask the person in front of the bot, where they look at a task that they may answer."""
    turn.say(
        offered(group, member, task),
        yes_or_no(task),
        group_id=group.id,
        audience=Audience.MEMBER,
        kind="task",
        subject_id=task.id,
    )


def _ask_about_earlier(turn: Turn, group: Group, meeting: Meeting) -> None:
    """Plan to ask about what was for this meeting, if nothing was said of it there."""
    for task in turn.unit.tasks.where(group_id=group.id, at_next=True, state=TaskState.ACCEPTED):
        starts_at = meeting.starts_at
        if starts_at is not None and task.created_at < starts_at and task.member_id is not None:
            member = turn.unit.members.get(task.member_id)
            on = turn.today + timedelta(days=1)
            plan_question(turn, group, member, task, on)
