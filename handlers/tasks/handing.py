"""Handing a task over: its person names whom, who says yes or no. Until then it stays theirs."""

from datetime import timedelta
from uuid import UUID

from domain.bookkeeping import Moment
from domain.groups import Group
from domain.members import Member, MemberState, Role
from domain.rights import Action
from domain.tasks import Task, TaskNews, TaskState
from handlers.talk.access import NotAllowed
from handlers.talk.buttons import tap
from handlers.talk.marks import find_marked, mark_on_button
from handlers.talk.turn import Turn
from handlers.tasks.answering import decline
from handlers.tasks.news import tell_owner
from handlers.tasks.offering import ask_here
from handlers.tasks.own import (
    how_it_is,
    is_away,
    is_for_another,
    is_turned,
    names_from,
    own_task,
    task_at_hand,
    was_about,
    what_of,
)
from handlers.tasks.taking import accept, drop_questions
from messages.said import Tap, Text, text

ASK_LATER = "task-over-ask"


def hand(turn: Turn, task_id: UUID | None, who: str) -> None:
    """Ask whom somebody has in mind, and ask that person."""
    group, member, task = own_task(turn, task_id)
    if task.state is not TaskState.ACCEPTED:
        turn.tell("common-old-button")
    elif not who or is_turned(who):
        _ask_whom(turn, group, member, task, who)
    elif who == "owner":
        decline(turn, group, member, task)
    elif who == "keep":
        turn.change_pressed(text("tasks-kept", what=task.text), *how_it_is(turn, member, task))
    else:
        others = _whom(turn, group, member)
        other = find_marked(others, who)
        if other is None:
            turn.tell("common-old-button")
        else:
            _hand_to(turn, group, member, task, other)


def ask_later(turn: Turn, moment: Moment) -> None:
    """Ask somebody who could not for a while, once they are back."""
    task = turn.unit.tasks.find(moment.subject_id)
    if task is None or task.handed_to_id is None or task.state is not TaskState.ACCEPTED:
        return
    turn.unit.lock_group(task.group_id)
    turn.unit.tasks.refresh(task)
    other = turn.unit.members.find(task.handed_to_id)
    if other is not None and other.account_id == turn.account.id:
        _ask(turn, turn.unit.groups.get(task.group_id), task, other)


def look(turn: Turn, other: Member, task: Task) -> None:
    """Show somebody what they were asked to take over."""
    said, rows = _question(turn, task)
    turn.say_to_member(other, said, *rows, kind="task", subject_id=task.id)


def answer(turn: Turn, task_id: UUID | None, said: str) -> None:
    """Take a yes or a no of who was asked to take it over; no needs no reason."""
    group, other, task = task_at_hand(turn, task_id)
    if task.handed_to_id != other.id or task.state is not TaskState.ACCEPTED:
        if not was_about(turn, task):
            raise NotAllowed(Action.ANSWER_TASK, group.id)
        turn.change_pressed(text("tasks-settled-before"))
        return
    member = turn.unit.members.get(task.member_id)
    if said == "yes":
        drop_questions(turn, group, member, task)
        task.member_id = other.id
        accept(turn, group, other, task)
        turn.change_pressed(text("tasks-yours-from", what=what_of(task)))
        _tell_giver(turn, group, member, other, task)
        return
    task.handed_to_id = None
    turn.unit.tasks.save(task)
    turn.change_pressed(text("tasks-over-no", name=member.name or group.owner_name))
    said_no = text("tasks-over-declined", name=other.name, what=task.text)
    rows = [
        tap(text("tasks-hand-over"), "task-hand", task.id),
        tap(text("tasks-i-keep-it"), "task-hand", task.id, "keep"),
    ]
    _tell(turn, member, task, said_no, rows)


def tell(turn: Turn, task_id: UUID | None, said: str) -> None:
    """Let the owner hear that it was handed over, if who gave it agrees."""
    group, giver, task = task_at_hand(turn, task_id)
    mark, _, yes = said.partition(".")
    is_theirs = task.state is TaskState.ACCEPTED and task.member_id != giver.id
    if mark_on_button(giver) != mark or not is_theirs or task.told is TaskNews.HANDED:
        turn.tell("common-old-button")
    elif yes == "yes":
        turn.change_pressed(text("tasks-told", owner=group.owner_name))
        member = turn.unit.members.get(task.member_id)
        tell_owner(turn, group, member, task, TaskNews.HANDED)
    else:
        turn.change_pressed(text("tasks-told-nobody"))


def _ask_whom(turn: Turn, group: Group, member: Member, task: Task, at: str) -> None:
    names = [
        tap(each.name or text("tasks-the-owner"), "task-hand", task.id, mark_on_button(each))
        for each in _whom(turn, group, member)
    ]
    rows = names_from(names, "task-hand", task, at)
    is_own = member.role is Role.OWNER
    by_owner = text("tasks-back") if is_own else text("tasks-owner-looks", owner=group.owner_name)
    turn.change_pressed(
        text("tasks-hand-whom", what=task.text),
        *rows,
        [
            tap(by_owner, "task-hand", task.id, "owner"),
            tap(text("tasks-i-keep-it"), "task-hand", task.id, "keep"),
        ],
    )


def _hand_to(turn: Turn, group: Group, member: Member, task: Task, other: Member) -> None:
    if other.account_id is None:
        # Their answer is the owner's to tap in: nobody else can hand it to them.
        drop_questions(turn, group, member, task)
        task.be_for(other.id)
        task.state = TaskState.OFFERED
        turn.unit.tasks.save(task)
        ask_here(turn, group, other, task)
        return
    task.handed_to_id = other.id
    turn.unit.tasks.save(task)
    for_another = is_for_another(turn, member)
    said = text("tasks-hand-asked-for", name=other.name, giver=member.name)
    if not for_another:
        said = text("tasks-hand-asked", name=other.name or group.owner_name)
    turn.change_pressed(said)
    _ask(turn, group, task, other)


def _ask(turn: Turn, group: Group, task: Task, other: Member) -> None:
    """Ask them, or later, where they can't for a while: whoever asked learns nothing of that."""
    if is_away(turn, group, other) and other.account_id is not None:
        tomorrow = turn.now + timedelta(days=1)
        turn.plan(
            ASK_LATER,
            tomorrow,
            account_id=other.account_id,
            group_id=group.id,
            subject_id=task.id,
        )
        return
    said, rows = _question(turn, task)
    if other.hears_nameless:
        said, rows = text("tasks-nameless"), [[tap(text("tasks-look"), "task-see", task.id)]]
    turn.say_to_member(other, said, *rows, kind="task", subject_id=task.id)


def _question(turn: Turn, task: Task) -> tuple[Text, list[list[Tap]]]:
    giver = turn.unit.members.get(task.member_id)
    group = turn.unit.groups.get(task.group_id)
    said = text("tasks-over", giver=giver.name or group.owner_name, what=what_of(task))
    answers = [
        tap(text("common-yes"), "task-over", task.id, "yes"),
        tap(text("common-no"), "task-over", task.id, "no"),
    ]
    return said, [answers]


def _tell_giver(turn: Turn, group: Group, giver: Member, other: Member, task: Task) -> None:
    """Tell who gave it that it is another's now; the owner hears it only if they agree."""
    said = text("tasks-over-yes", name=other.name or group.owner_name, what=task.text)
    if giver.role is Role.OWNER or other.role is Role.OWNER:
        _tell(turn, giver, task, said)
        return
    may_tell = text("tasks-may-tell-done", said=said, owner=group.owner_name)
    rows = [
        tap(text("common-yes"), "task-gave", task.id, f"{mark_on_button(giver)}.yes"),
        tap(text("common-no"), "task-gave", task.id, f"{mark_on_button(giver)}.no"),
    ]
    _tell(turn, giver, task, may_tell, rows)


def _tell(turn: Turn, member: Member, task: Task, said: Text, *rows: list[Tap]) -> None:
    """Say something to who gave it; nameless, where their chat may hold no more."""
    if member.hears_nameless:
        said = text("tasks-nameless-kind")
    turn.say_to_member(member, said, *rows, kind="task", subject_id=task.id)


def _whom(turn: Turn, group: Group, member: Member) -> list[Member]:
    """Give whom somebody can name: whom they met in the group, for they know these are in it.

    An owner knows everybody.
    """
    members = turn.unit.members.where(
        group_id=group.id,
        role=(Role.OWNER, Role.MEMBER),
        state=MemberState.IN,
        order_by=("joined_at",),
    )
    others = [each for each in members if each.id != member.id]
    if turn.account.id == group.owner_id:
        return others
    met = _met(turn, member)
    return [
        each
        for each in others
        if each.account_id is not None and (each.role is Role.OWNER or each.id in met)
    ]


def _met(turn: Turn, member: Member) -> set[UUID]:
    here = turn.unit.attendances.where(member_id=member.id, present=True)
    meetings = tuple(each.meeting_id for each in here)
    with_them = turn.unit.attendances.where(meeting_id=meetings, present=True)
    return {each.member_id for each in with_them}
