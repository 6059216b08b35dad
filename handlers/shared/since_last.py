"""Since last time: what was agreed and taken on before, as far as its readers may know it.

It is read out at the table, and whoever leads finds it in what they get the day before.
"""

from collections.abc import Collection
from dataclasses import dataclass, field
from uuid import UUID

from domain.agreements import Agreement
from domain.attendance import Coming, were_there
from domain.meetings import Meeting
from domain.members import Member
from domain.since import earlier, key_of, known_to, taken_on, that_hold, words_for_all
from domain.summaries import SummaryState
from domain.tasks import Task
from handlers.talk.turn import Turn
from messages.said import Text, text


@dataclass(frozen=True, slots=True)
class SinceLast:
    """What readers may know of earlier meetings, and the words in which all of them have it."""

    agreements: tuple[Agreement, ...] = field(default=(), repr=False)
    tasks: tuple[Task, ...] = field(default=(), repr=False)
    words: dict[UUID, str] = field(default_factory=dict, repr=False)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to say."""
        return not self.agreements and not self.tasks


def since_last(turn: Turn, meeting: Meeting, readers: Collection[Member]) -> SinceLast:
    """Give what earlier meetings of the same people left, and each of these readers may know.

    That is what they were there for, or have in the summary that the owner released.
    """
    unit = turn.unit
    before = earlier(meeting, unit.meetings.where(group_id=meeting.group_id))
    agreements = that_hold(unit.agreements.where(group_id=meeting.group_id, let_go_at=None), before)
    tasks = taken_on(unit.tasks.where(group_id=meeting.group_id), before)
    noted: list[Agreement | Task] = [*agreements, *tasks]
    words: dict[UUID, str] = {}
    for each in before:
        left = [one for one in noted if one.meeting_id == each.id]
        known = _known_of(turn, each, readers, left) if left else []
        for one in left:
            said = words_for_all(one, known)
            if said is not None:
                words[one.id] = said
    return SinceLast(
        tuple(each for each in agreements if each.id in words),
        tuple(each for each in tasks if each.id in words),
        words,
    )


def lines_of(turn: Turn, meeting: Meeting, found: SinceLast) -> list[Text]:
    """Say it line by line: agreements, then who took on what. How far they are, they tell."""
    people = {each.id: each for each in turn.unit.members.where(group_id=meeting.group_id)}
    lines = [text("meeting-line-agreement", what=found.words[each.id]) for each in found.agreements]
    for task in found.tasks:
        member = None if task.member_id is None else people.get(task.member_id)
        if member is not None and member.is_in:
            who = member.name or text("meeting-owner")
            lines.append(text("meeting-line-task", who=who, what=found.words[task.id]))
    return lines


def _known_of(
    turn: Turn, before: Meeting, readers: Collection[Member], left: Collection[Agreement | Task]
) -> list[dict[str, str]]:
    """Give what those know of an earlier meeting who do not know all of it.

    To some the owner let it be told, the day after, what was agreed.
    """
    unit = turn.unit
    then = unit.attendances.where(meeting_id=before.id)
    # Where nobody was ticked: who was to come, and the one who held the phone.
    here = were_there(then) or {
        each.member_id for each in then if each.present or each.coming is Coming.YES
    }
    told = {each.member_id for each in then if each.knows_agreed}
    summaries = unit.summaries.where(
        meeting_id=before.id, state=SummaryState.RELEASED, order_by=("-version",), limit=1
    )
    summary = summaries[0] if summaries else None
    agreed = {key_of(each): each.text for each in left if isinstance(each, Agreement)}
    found = []
    for each in readers:
        known = known_to(each, each.id in here, summary)
        if known is not None:
            found.append({**agreed, **known} if each.id in told else dict(known))
    return found
