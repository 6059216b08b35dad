"""When a task is due: one kind question, at most two in all, and nobody hears what for."""

from datetime import date, datetime, timedelta
from uuid import UUID

from domain.bookkeeping import Moment, OutboxRow
from domain.clock import local_in
from domain.groups import Group
from domain.members import Member
from domain.tasks import MOST_QUESTIONS, Task, TaskNews, TaskState
from handlers.talk.buttons import tap
from handlers.talk.by_when import ask_day
from handlers.talk.labels import shortened
from handlers.talk.questions import Talk
from handlers.talk.turn import Turn
from handlers.tasks.news import may_tell_taps
from handlers.tasks.own import (
    answerer_id,
    how_it_is,
    is_away,
    is_for_another,
    is_owner,
    own_task,
)
from handlers.tasks.taking import AGAIN, drop_questions, first_asked_on, plan_question
from messages.said import Said, Text, text
from scheduling.recurring import day_after
from storage.unit import Unit

WAITS_FOR = timedelta(days=7)
"""How long the next question waits, unless somebody names a day."""


def question(turn: Turn, moment: Moment) -> Said | None:
    """Ask how a task stands, if it is still theirs and was not asked too often."""
    task = turn.unit.tasks.find(moment.subject_id)
    if task is None or task.state is not TaskState.ACCEPTED:
        return None
    group = turn.unit.groups.get(task.group_id)
    member = turn.unit.members.get(task.member_id)
    if not member.is_in or answerer_id(group, member) != turn.account.id:
        return None
    is_again = moment.key.endswith(f":{AGAIN}")
    if is_away(turn, group, member):
        again = AGAIN if is_again else ""
        plan_question(turn, group, member, task, turn.today + timedelta(days=1), again)
        return None
    _look_ahead(turn, group, member, task, is_again=is_again)
    # Looked at again from a gathered message it is the same question, not one more.
    task.asked = MOST_QUESTIONS if is_again else max(task.asked, 1)
    turn.unit.tasks.save(task)
    turn.unit.outbox.close_answers(turn.account.id, task.id)
    if member.hears_nameless and turn.incoming.moment is not None:
        # Of the bot's own accord; whoever taps to see it reads what it is about.
        look = tap(text("tasks-look"), "task-see", task.id)
        return Said(text("tasks-nameless-due"), ((look,),), label=text("tasks-due-label"))
    label = text("tasks-due-label-of", what=shortened(task.text))
    among = None if is_for_another(turn, member) else text("tasks-due", what=task.text)
    return Said(how_is_it(turn, member, task), label=label, among=among).with_rows(
        *how_it_is(turn, member, task)
    )


def check(unit: Unit, row: OutboxRow) -> bool:
    """Look again, when the question leaves, whether the task still is somebody's.

    What is said in its place, once it was answered, leaves as it is.
    """
    task = unit.tasks.find(row.subject_id)
    return not row.own_accord or (task is not None and task.state is TaskState.ACCEPTED)


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
    is_untold = task.state is TaskState.DONE and task.told is not TaskNews.DONE
    if said == "undone" and is_untold:
        task.state = TaskState.ACCEPTED
        turn.unit.tasks.save(task)
        if task.due_on is not None and not task.asked:
            plan_question(turn, group, member, task, first_asked_on(turn, task.due_on))
        turn.change_pressed(how_is_it(turn, member, task), *how_it_is(turn, member, task))
    elif task.state is not TaskState.ACCEPTED:
        turn.tell("common-old-button")
    elif said == "done":
        _done(turn, group, member, task)
    elif said == "help":
        _say_help(turn, group, member, task)
    elif said == "let-go":
        _let_go(turn, group, member, task)
    else:
        _not_yet(turn, task)


def ask_again(turn: Turn, task_id: UUID | None, said: str) -> None:
    """Ask once more, when they like; never a third time."""
    group, member, task = own_task(turn, task_id)
    if task.state is not TaskState.ACCEPTED or task.asked >= MOST_QUESTIONS:
        turn.tell("common-old-button")
    elif said == "yes":
        _plan_again(turn, group, member, task, turn.today + WAITS_FOR)
        turn.change_pressed(text("tasks-asked-again", on=turn.today + WAITS_FOR))
    elif said == "day":
        turn.begin("task-when", group.id, task=str(task.id))
    else:
        drop_questions(turn, group, member, task)
        turn.change_pressed(text("tasks-not-asked-again"))


def view(turn: Turn) -> datetime:
    """Give the local time of who is asked."""
    return local_in(turn.account.zone, turn.now)


def when(now: datetime) -> Talk[date | None]:
    """Ask on which day to ask again."""
    day, _ = yield from ask_day(now, or_next=False)
    return day


def keep_when(turn: Turn, day: date | None) -> None:
    """Ask once more on that day, which is its day from now on. Nobody is told."""
    group, member, task = own_task(turn, UUID(turn.about["task"]))
    if task.state is not TaskState.ACCEPTED or task.asked >= MOST_QUESTIONS:
        turn.say(text("tasks-settled-before"), group_id=group.id)
    elif day is None:
        drop_questions(turn, group, member, task)
        turn.say(text("tasks-not-asked-again"), group_id=group.id)
    else:
        on = max(day, turn.today + timedelta(days=1))
        task.due_on, task.at_next = day, False
        turn.unit.tasks.save(task)
        _plan_again(turn, group, member, task, on)
        turn.say(text("tasks-asked-again", on=on), group_id=group.id)


def _plan_again(turn: Turn, group: Group, member: Member, task: Task, on: date) -> None:
    """Plan the next question: the first where none was asked yet, else the second and last."""
    drop_questions(turn, group, member, task)
    plan_question(turn, group, member, task, on, AGAIN if task.asked else "")


def _look_ahead(turn: Turn, group: Group, member: Member, task: Task, *, is_again: bool) -> None:
    """Of what comes again, ask once more at its next time; then no more until it was done."""
    if task.rule is None or task.due_on is None:
        return
    following = day_after(task.rule, max(task.due_on, turn.today))
    if is_again:
        task.due_on = max(task.due_on, turn.today)
    elif following is not None:
        plan_question(turn, group, member, task, following, AGAIN)


def _done(turn: Turn, group: Group, member: Member, task: Task) -> None:
    """Note that it is done; what comes again is theirs for the next time as well."""
    drop_questions(turn, group, member, task)
    task.handed_to_id = None
    task.drop_news()
    following = None
    if task.rule is not None and task.due_on is not None:
        following = day_after(task.rule, max(task.due_on, turn.today))
    if following is None:
        task.state = TaskState.DONE
        ways = [tap(text("tasks-undone"), "task-is", task.id, "undone")]
        said = text("tasks-well-done", what=task.text)
    else:
        task.due_on, task.asked = following, 0
        plan_question(turn, group, member, task, following)
        ways = [tap(text("tasks-no-more"), "task-is", task.id, "let-go")]
        said = text("tasks-well-done-again", what=task.text, on=following)
    turn.unit.tasks.save(task)
    if is_for_another(turn, member) or is_owner(member):
        turn.change_pressed(said, ways)
    else:
        may_tell = text("tasks-may-tell-done", said=said, owner=group.owner_name)
        turn.change_pressed(may_tell, may_tell_taps(task, TaskNews.DONE), ways)


def _let_go(turn: Turn, group: Group, member: Member, task: Task) -> None:
    """Let go of what is needed no more."""
    drop_questions(turn, group, member, task)
    task.state, task.handed_to_id = TaskState.LET_GO, None
    task.drop_news()
    turn.unit.tasks.save(task)
    said = text("tasks-is-let-be", what=task.text)
    if is_for_another(turn, member) or is_owner(member):
        turn.change_pressed(said)
    else:
        may_tell = text("tasks-may-tell-done", said=said, owner=group.owner_name)
        turn.change_pressed(may_tell, may_tell_taps(task, TaskNews.LET_GO))


def _say_help(turn: Turn, group: Group, member: Member, task: Task) -> None:
    if is_owner(member):
        turn.change_pressed(text("tasks-help-own"), *how_it_is(turn, member, task))
    elif is_for_another(turn, member):
        turn.change_pressed(
            text("tasks-help-for", name=member.name), *how_it_is(turn, member, task)
        )
    else:
        what = text("tasks-may-tell-help", owner=group.owner_name)
        turn.change_pressed(what, may_tell_taps(task, TaskNews.HELP))


def _not_yet(turn: Turn, task: Task) -> None:
    if task.asked >= MOST_QUESTIONS:
        turn.change_pressed(text("tasks-not-asked-again"))
        return
    turn.change_pressed(
        text("tasks-once-more") if task.asked else text("tasks-when-to-ask"),
        [
            tap(text("tasks-in-a-week"), "task-again", task.id, "yes"),
            tap(text("tasks-other-day"), "task-again", task.id, "day"),
            tap(text("tasks-ask-no-more"), "task-again", task.id, "no"),
        ],
    )
