"""The draft: made from what was recorded, for the owner, and whoever helps them with it."""

from datetime import datetime
from uuid import UUID

from domain.agenda import PointState, in_order
from domain.attendance import were_there
from domain.bookkeeping import Moment
from domain.dial import DialStep
from domain.goals import GoalState
from domain.groups import Group
from domain.meetings import Meeting, MeetingState
from domain.members import Role, owner_first
from domain.summaries import Part, PartKind, Summary, SummaryState, fill, part_key
from domain.tasks import WAITING, Task, TaskState
from handlers.talk.access import companion_of
from handlers.talk.buttons import tap
from handlers.talk.turn import Turn
from messages.said import text

TAKEN = (TaskState.ACCEPTED, TaskState.DONE)


def tell_owner(turn: Turn, moment: Moment) -> None:
    """Make the draft, and tell the owner that it is there: away from the table."""
    meeting = turn.unit.meetings.find(moment.subject_id)
    if meeting is None:
        return
    turn.unit.lock_group(meeting.group_id)
    if turn.unit.summaries.count(meeting_id=meeting.id):
        # The owner has looked at it already.
        return
    group = turn.unit.groups.get(meeting.group_id)
    draft_of(turn, meeting)
    read = [tap(text("summary-read"), "summary-see", meeting.id)]
    what = text("summary-waits", held=meeting.begins_local)
    companion = companion_of(turn, group, DialStep.REPORTING)
    if companion is not None:
        what = text("summary-waits-also", held=meeting.begins_local, name=companion.name)
        turn.say_to_member(companion, text("summary-waits-to-help"), read, subject_id=meeting.id)
    turn.say_to_owner(group, what, read, subject_id=meeting.id, can_wait=True)


def find_draft(turn: Turn, meeting_id: UUID) -> Summary | None:
    """Give the draft of a meeting's summary, the first or a correction, if there is one."""
    return turn.unit.summaries.first(meeting_id=meeting_id, state=SummaryState.DRAFT)


def draft_of(turn: Turn, meeting: Meeting) -> Summary:
    """Give the draft of a meeting's summary; make it where there is none yet.

    After a release it is one that corrects: it begins with what the owner chose the last time.
    """
    draft = find_draft(turn, meeting.id)
    if draft is not None:
        return draft
    draft = Summary(
        group_id=meeting.group_id,
        meeting_id=meeting.id,
        created_at=turn.now,
        starts_local=meeting.begins_local.isoformat(),
    )
    own = newest_of(turn, meeting.id, SummaryState.OWN)
    if own is not None:
        draft.version = own.version + 1
        draft.first_released_at = own.first_released_at
        draft.left_out = own.left_out
        draft.own_words = own.own_words
        draft.added = own.added
        draft.hidden_from = own.hidden_from
    return turn.unit.summaries.add(draft)


def filled_draft(turn: Turn, group: Group, meeting: Meeting) -> Summary:
    """Give the draft with all that was recorded up to now, and the owner's own lines."""
    return fill(draft_of(turn, meeting), parts_of(turn, group, meeting))


def released_of(turn: Turn, meeting_id: UUID) -> Summary | None:
    """Give the newest released version of a meeting's summary, if there is one."""
    return newest_of(turn, meeting_id, SummaryState.RELEASED)


def newest_of(turn: Turn, meeting_id: UUID, state: SummaryState) -> Summary | None:
    """Give the newest version in a state, if there is one."""
    found = turn.unit.summaries.where(
        meeting_id=meeting_id, state=state, order_by=("-version",), limit=1
    )
    return found[0] if found else None


def parts_of(turn: Turn, group: Group, meeting: Meeting) -> list[Part]:
    """Give all that was recorded of a meeting and that a summary can say.

    Of the goals those that are shared; nothing of the closing round, which is not written down.
    """
    unit = turn.unit
    parts = []
    if meeting.place:
        parts.append(Part(key=PartKind.PLACE, kind=PartKind.PLACE, lines=[meeting.place]))
    here = were_there(unit.attendances.where(meeting_id=meeting.id))
    people = owner_first(unit.members.where(group_id=group.id))
    # Each by themselves: one person can be left out, and nobody sees that.
    parts += [
        _line(PartKind.PRESENT, each.id, each.name)
        for each in people
        if each.id in here and each.name
    ]
    goals = unit.goals.where(
        group_id=group.id, shared=True, state=GoalState.OPEN, order_by=("created_at",)
    )
    points = in_order(unit.points.where(meeting_id=meeting.id, state=PointState.DONE))
    agreements = unit.agreements.where(meeting_id=meeting.id, order_by=("created_at",))
    parts += [_line(PartKind.GOAL, each.id, each.text) for each in goals]
    parts += [_line(PartKind.POINT, each.id, each.text) for each in points]
    parts += [_line(PartKind.AGREEMENT, each.id, each.text) for each in agreements]
    known = {each.id: each.name for each in people}
    for task in unit.tasks.where(
        meeting_id=meeting.id, state=(*TAKEN, *WAITING), order_by=("created_at",)
    ):
        parts.append(_task(task, known.get(task.member_id, "") if task.member_id else ""))
    following = _next(turn, group)
    if following is not None:
        parts.append(Part(key=PartKind.NEXT, kind=PartKind.NEXT, lines=[following.isoformat()]))
    return parts


def waiting_for(turn: Turn, meeting: Meeting) -> list[str]:
    """Give who has not said yet whether they want a task: for the owner's eyes."""
    tasks = turn.unit.tasks.where(meeting_id=meeting.id, state=WAITING)
    members = {
        each.member_id: turn.unit.members.get(each.member_id) for each in tasks if each.member_id
    }
    return sorted(each.name for each in members.values() if each.role is not Role.OWNER)


def _line(kind: PartKind, row_id: UUID, words: str) -> Part:
    return Part(key=part_key(kind, row_id), kind=kind, lines=[words])


def _task(task: Task, name: str) -> Part:
    """Name somebody with a task only when they said yes to it (METHOD.md, principle 2)."""
    part = _line(PartKind.TASK, task.id, task.text)
    # Of what comes again its own words say when.
    part.due_on = task.due_on.isoformat() if task.due_on and task.rule is None else None
    part.at_next = task.at_next
    if task.state in TAKEN:
        part.who, part.whose = name, task.member_id
    return part


def _next(turn: Turn, group: Group) -> datetime | None:
    planned = turn.unit.meetings.where(group_id=group.id, state=MeetingState.PLANNED)
    times = [
        each.starts_local
        for each in planned
        if not each.with_ids
        and each.starts_local is not None
        and each.starts_at
        and each.starts_at > turn.now
    ]
    return min(times, default=None)
