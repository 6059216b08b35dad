"""Last time: what was agreed and taken on before, where everybody at the table may know it."""

from dataclasses import dataclass, field

from domain.agreements import Agreement
from domain.meetings import Meeting
from domain.since import earlier, known_to, taken_on, that_hold
from domain.summaries import SummaryState
from domain.tasks import Task
from handlers.meeting.leading import called, people_of
from handlers.talk.turn import Turn
from messages.said import Text, text


@dataclass(frozen=True, slots=True)
class LastTime:
    """What the table may hear of earlier meetings."""

    agreements: tuple[Agreement, ...] = field(default=(), repr=False)
    tasks: tuple[Task, ...] = field(default=(), repr=False)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to say."""
        return not self.agreements and not self.tasks


def last_time(turn: Turn, meeting: Meeting) -> LastTime:
    """Give what earlier meetings of the same people left, and everybody here may know.

    The phone lies on the table. So of each meeting it says what every one of them was there for,
    or has in the summary that the owner released.
    """
    unit = turn.unit
    before = earlier(meeting, unit.meetings.where(group_id=meeting.group_id))
    agreements = that_hold(unit.agreements.where(group_id=meeting.group_id, let_go_at=None), before)
    tasks = taken_on(unit.tasks.where(group_id=meeting.group_id), before)
    for each in before:
        left = {noted.meeting_id for noted in agreements} | {noted.meeting_id for noted in tasks}
        if each.id not in left:
            continue
        for agreed, taken in _known_of(turn, meeting, each):
            agreements = [a for a in agreements if a.meeting_id != each.id or a.text in agreed]
            tasks = [t for t in tasks if t.meeting_id != each.id or t.text in taken]
    return LastTime(tuple(agreements), tuple(tasks))


def lines_of(turn: Turn, meeting: Meeting, found: LastTime) -> list[Text]:
    """Say it line by line: agreements, then who took on what. How far they are, they tell."""
    people = {each.id: each for each in turn.unit.members.where(group_id=meeting.group_id)}
    lines = [text("meeting-line-agreement", what=each.text) for each in found.agreements]
    for task in found.tasks:
        member = None if task.member_id is None else people.get(task.member_id)
        if member is not None and member.is_in:
            who = called(member)
            lines.append(text("meeting-line-task", who=who, what=task.text))
    return lines


def _known_of(
    turn: Turn, meeting: Meeting, before: Meeting
) -> list[tuple[frozenset[str], frozenset[str]]]:
    """Give what those know of an earlier meeting who do not know all of it."""
    unit = turn.unit
    here = {each.member_id for each in unit.attendances.where(meeting_id=meeting.id, present=True)}
    then = {each.member_id for each in unit.attendances.where(meeting_id=before.id, present=True)}
    summaries = unit.summaries.where(
        meeting_id=before.id, state=SummaryState.RELEASED, order_by=("-version",), limit=1
    )
    summary = summaries[0] if summaries else None
    known = (
        known_to(each, each.id in then, summary)
        for each in people_of(turn, meeting)
        if each.id in here or not here
    )
    return [each for each in known if each is not None]
