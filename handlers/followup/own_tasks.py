"""The day after: what somebody said yes to, in one message. Never what others did or did not."""

from domain.bookkeeping import Moment
from domain.clock import day_in
from domain.members import MemberState
from domain.tasks import Task, TaskState
from handlers.talk.buttons import tap
from handlers.talk.turn import Turn
from messages.said import Lines, Said, Text, text


def tell(turn: Turn, moment: Moment) -> Said | None:
    """Tell somebody what they said yes to in a meeting; None where that is nothing."""
    member = turn.unit.members.first(
        group_id=moment.group_id, account_id=turn.account.id, state=MemberState.IN
    )
    group = None if moment.group_id is None else turn.unit.groups.find(moment.group_id)
    if member is None or group is None:
        return None
    if member.is_away_on(day_in(group.zone, turn.now)):
        return None
    tasks = turn.unit.tasks.where(
        meeting_id=moment.subject_id,
        member_id=member.id,
        state=TaskState.ACCEPTED,
        order_by=("created_at",),
    )
    if not tasks:
        return None
    look = tap(text("followup-my-tasks"), "do", None, "taken")
    label = text("followup-tasks-label")
    if member.hears_nameless:
        return Said(text("followup-tasks-nameless"), label=label).with_rows([look])
    lines = Lines(tuple(_line(each) for each in tasks))
    return Said(text("followup-tasks", tasks=lines), label=label).with_rows([look])


def _line(task: Task) -> Text:
    if task.at_next:
        return text("followup-task-next", what=task.text)
    if task.due_on is None:
        return text("followup-task", what=task.text)
    return text("followup-task-due", what=task.text, due=task.due_on)
