"""Since last time: what was agreed and taken on before, for the next meeting (METHOD.md, step E).

It writes itself from what was recorded. Nothing says how far anybody is: whoever wants tells it.
"""

from collections.abc import Collection, Iterable, Mapping
from uuid import UUID

from domain.agreements import Agreement
from domain.meetings import Meeting, MeetingState
from domain.members import Member, Role
from domain.summaries import PartKind, Summary, as_read_by, may_read, part_key
from domain.tasks import Task, TaskState

CARRIED = (TaskState.ACCEPTED,)
"""A task that somebody said yes to goes along until it is done or let go."""
SINCE_LAST = (TaskState.ACCEPTED, TaskState.DONE)


def earlier(meeting: Meeting, meetings: Iterable[Meeting]) -> list[Meeting]:
    """Give the meetings before this one of the same people, the last one first.

    What a few agreed among them is not for the table of the whole group, nor the other way round.
    """
    same = [
        each
        for each in meetings
        if each.id != meeting.id
        and each.state is MeetingState.ENDED
        and each.ended_at is not None
        and set(each.with_ids) == set(meeting.with_ids)
    ]
    return sorted(same, key=lambda each: each.ended_at or each.created_at, reverse=True)


def that_hold(agreements: Iterable[Agreement], before: Collection[Meeting]) -> list[Agreement]:
    """Give the agreements of earlier meetings that still hold, in the order of making."""
    of = {each.id for each in before}
    found = [each for each in agreements if each.meeting_id in of and each.let_go_at is None]
    return sorted(found, key=lambda each: each.created_at)


def taken_on(tasks: Iterable[Task], before: list[Meeting]) -> list[Task]:
    """Give what people said yes to: since the last meeting, and what goes along from before.

    What nobody said yes to is nobody's, and is not said. Done or not is theirs to tell: of the last
    time both are named alike, so that nobody stands out.
    """
    if not before:
        return []
    of: set[UUID] = {each.id for each in before}
    found = [
        each
        for each in tasks
        if each.meeting_id in of
        and each.state in (SINCE_LAST if each.meeting_id == before[0].id else CARRIED)
    ]
    return sorted(found, key=lambda each: each.created_at)


def known_to(member: Member, was_there: bool, summary: Summary | None) -> Mapping[str, str] | None:
    """Give the words in which somebody has the agreements and tasks of an earlier meeting.

    They are those of the summary that was released, by the key of its part (`part_key`). None: all
    of them, as they were recorded; they were there, or own the group. A guest knows nothing from
    before.
    """
    if member.role is Role.OWNER or (was_there and member.role is not Role.GUEST):
        return None
    if summary is None or member.role is Role.GUEST or not may_read(member, summary):
        return {}
    read = as_read_by(summary, member)
    return {
        each.key: each.lines[0] for each in (*read.of(PartKind.AGREEMENT), *read.of(PartKind.TASK))
    }


def key_of(noted: Agreement | Task) -> str:
    """Give the key of the part of a summary that says this."""
    kind = PartKind.AGREEMENT if isinstance(noted, Agreement) else PartKind.TASK
    return part_key(kind, noted.id)


def words_for_all(noted: Agreement | Task, known: Iterable[Mapping[str, str]]) -> str | None:
    """Give the words in which everybody may hear this; None: somebody may not hear it at all.

    `known` is what those have who were not there. Where the owner gave it to them in other words,
    these are the words for the whole table.
    """
    key, words = key_of(noted), noted.text
    for each in known:
        if key not in each:
            return None
        words = each[key]
    return words
