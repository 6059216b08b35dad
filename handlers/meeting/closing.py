"""The last pages of a meeting: what was agreed, the closing round, and the next date."""

from datetime import date, datetime
from uuid import UUID

from domain.groups import Group
from domain.meetings import Meeting, MeetingState
from domain.members import Role
from domain.polls import Vote
from domain.series import day_that_most_can, next_day
from handlers.meeting.leading import called, owner_called, people_of
from handlers.meeting.taps import Rows, at_table, attendances, names, notes
from handlers.talk.buttons import tap
from handlers.talk.turn import Turn
from messages.said import Argument, Lines, Text, text


def agreements(turn: Turn, meeting: Meeting) -> tuple[Text, Rows]:
    """Read back what was written down, before people leave."""
    lines = noted(turn, meeting)
    if not lines:
        return text("meeting-nothing-noted"), [notes(meeting)]
    change = tap(text("meeting-change"), "live-fix", meeting.id, "list")
    return text("meeting-noted", lines=Lines(tuple(lines))), [notes(meeting), [change]]


def noted(turn: Turn, meeting: Meeting) -> list[Text]:
    """Give what was recorded, as lines: agreements, then tasks with who and by when."""
    people = {each.id: each for each in turn.unit.members.where(group_id=meeting.group_id)}
    found = turn.unit.agreements.where(meeting_id=meeting.id, order_by=("created_at",))
    lines = [text("meeting-line-agreement", what=each.text) for each in found]
    for task in turn.unit.tasks.where(meeting_id=meeting.id, order_by=("created_at",)):
        member = people.get(task.member_id) if task.member_id is not None else None
        who = text("tasks-who-wants") if member is None else called(member)
        lines.append(task_line(who, task.text, task.due_on, at_next=task.at_next))
    return lines


def task_line(who: Text | str, what: str, due: date | None, *, at_next: bool) -> Text:
    """Say who does what, and by when: a day, or the next time."""
    if at_next:
        return text("meeting-line-task-next", who=who, what=what)
    if due is None:
        return text("meeting-line-task", who=who, what=what)
    return text("meeting-line-task-due", who=who, what=what, due=due)


def closing_round(turn: Turn, meeting: Meeting) -> tuple[Text, Rows]:
    """Give everybody present a turn (METHOD.md, step D); who has not had one is named."""
    people = at_table(turn, meeting)
    had = {each.member_id for each in attendances(turn, meeting) if each.had_turn}
    rows = names(meeting, people, had, "meeting-had-turn", "live-turn")
    waiting: list[Argument] = [called(each) for each in people if each.id not in had]
    if not waiting:
        return text("meeting-round-done"), rows
    return text("meeting-round", waiting=waiting), rows


def following(turn: Turn, group: Group, meeting: Meeting) -> tuple[Text, Rows]:
    """See to the next date before people leave (METHOD.md, step D); the owner must be there."""
    if meeting.with_ids:
        return text("kinds-next-few"), []
    other = tap(text("meeting-other-day"), "live-next", meeting.id, "other")
    untold = untold_next(turn, group)
    if untold is not None and untold.starts_local is not None:
        return text("meeting-next-known", starts=untold.starts_local), [[other]]
    coming = to_come(turn, group)
    if coming:
        known = [each.starts_local for each in coming if each.starts_local is not None]
        if known:
            return text("meeting-next-known", starts=min(known)), []
        return text("meeting-next-sought"), []
    here = {each.member_id for each in attendances(turn, meeting) if each.present}
    owner = next(each for each in people_of(turn, meeting) if each.role is Role.OWNER)
    if owner.id not in here and meeting.leader_id != owner.id:
        return text("meeting-next-later", owner=owner_called(group)), []
    offered = tap(
        text("meeting-day", day=suggested_next(turn, group, meeting)),
        "live-next",
        meeting.id,
        "same",
    )
    return text("meeting-next"), [[offered], [other]]


def suggested_next(turn: Turn, group: Group, meeting: Meeting) -> datetime:
    """Propose the next time, in the rhythm of the group, on the day that most could before.

    It is local time; where it makes no difference, the same weekday and hour as this time.
    """
    days = {each.id: each.starts_local for each in turn.unit.options.where(group_id=group.id)}
    could: dict[UUID, list[datetime]] = {}
    for cast in turn.unit.votes.where(group_id=group.id, vote=Vote.YES):
        could.setdefault(cast.member_id, []).append(days[cast.option_id])
    proposed = next_day(meeting.begins_local, group.cadence_weeks)
    return day_that_most_can(proposed, list(could.values()), meeting.begins_local)


def untold_next(turn: Turn, group: Group) -> Meeting | None:
    """Give the next meeting as it was chosen at the table: nobody was told of it yet."""
    for each in to_come(turn, group):
        if each.state is MeetingState.PLANNED and not turn.unit.attendances.count(
            meeting_id=each.id
        ):
            return each
    return None


def to_come(turn: Turn, group: Group) -> list[Meeting]:
    """Give the meetings of the whole group that are still to be, those being sought among them."""
    found = turn.unit.meetings.where(
        group_id=group.id, state=(MeetingState.FINDING, MeetingState.PLANNED)
    )
    return [
        each
        for each in found
        if not each.with_ids and (each.starts_at is None or each.starts_at > turn.now)
    ]
