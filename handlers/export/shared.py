"""What of a group goes along with each person: decided anew when the copy is made (attack 30)."""

from collections.abc import Callable, Collection, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from domain.accounts import Account
from domain.agenda import PointState
from domain.goals import Goal
from domain.groups import Group
from domain.meetings import Meeting
from domain.members import Member, MemberKind, SummaryRoute
from domain.own_notes import OwnNote
from domain.preparing import Circle, PreparatoryAnswer, may_read
from domain.record import Facts
from domain.rights import Action
from domain.sharing import Thing
from domain.summaries import Summary, SummaryState, as_read_by
from domain.summaries import may_read as may_read_summary
from domain.tasks import Task
from handlers.export.kinds import IN_GROUP
from handlers.talk.access import allowed_in, may_have
from storage.unit import Unit

Record = Callable[[Facts, Collection[str]], dict[str, Any]]

_READ_OF_A_PART = {"kind", "lines", "who", "due_on"}
"""What a reader sees of a piece of a summary: no name of it, that could tell of another."""


def as_owner_may(
    unit: Unit, name: str, rows: Sequence[Facts], owner: Member, record: Record
) -> list[dict[str, Any]]:
    """Give the records of one kind in a group to its owner, without what is others' alone."""
    kind = IN_GROUP[name]
    found = []
    for row in rows:
        match row:
            case PreparatoryAnswer():
                if may_read_with_group(unit, row, owner):
                    found.append(record(row, kind.others))
            case OwnNote():
                if row.account_id == owner.account_id:
                    found.append(record(row, kind.whole))
            case Task():
                found.append(record(row, _of_task(unit, row, owner)))
            case _ if name == "points":
                found += _point_of_owner(row, record)
            case _:
                found.append(record(row, kind.whole))
    return found


def may_read_with_group(unit: Unit, answer: PreparatoryAnswer, reader: Member) -> bool:
    """Whether somebody takes another's answer along: of those that the whole group may read.

    What was shown to one person alone is read here, and stays with its writer.
    """
    writer = unit.members.get(answer.member_id)
    return answer.circle is Circle.GROUP and may_read(answer, writer, reader, None)


def _of_task(unit: Unit, task: Task, owner: Member) -> Collection[str]:
    """Of their own task, and of somebody's without the app, the owner knows how it stands."""
    member = unit.members.find(task.member_id)
    is_others = member is not None and member.account_id not in (None, owner.account_id)
    return IN_GROUP["tasks"].others if is_others else IN_GROUP["tasks"].whole


def _point_of_owner(row: Any, record: Record) -> list[dict[str, Any]]:
    """Give a point once it came to the owner; when one without a name came says nothing."""
    if row.state is PointState.ON_ITS_WAY:
        return []
    fields = IN_GROUP["points"].whole
    if row.proposed_by_id is None:
        fields = tuple(each for each in fields if each != "created_at")
    return [record(row, fields)]


class Shared:
    """What somebody in the group of another has there: their own, and what is shared with them."""

    names = (
        *("dials", "proposals", "preparations", "preparatory_answers", "expectations"),
        *("goals", "meetings", "options", "votes", "attendances", "points", "tasks"),
        *("summaries", "pick_ups"),
    )

    def __init__(
        self, unit: Unit, group: Group, member: Member, account: Account, now: datetime
    ) -> None:
        """Look for a member of a group at an aware instant."""
        self._unit = unit
        self._group = group
        self._member = member
        self._account = account
        self._now = now

    def of(self, name: str, record: Record) -> list[dict[str, Any]]:
        """Give what they have of one kind."""
        found: list[dict[str, Any]] = getattr(self, f"_{name}")(record)
        return found

    def _own(self, name: str, record: Record, **facts: Any) -> list[dict[str, Any]]:
        """Give their own records of one kind: those that have these facts, in this group."""
        rows = self._unit.repository(getattr(Unit, name).shape).where(
            group_id=self._group.id, **facts
        )
        return [record(each, IN_GROUP[name].others) for each in rows]

    def _has(self, thing: Thing, meeting: Meeting | None = None) -> bool:
        return may_have(self._unit, self._now, self._member, thing, meeting=meeting)

    def _dials(self, record: Record) -> list[dict[str, Any]]:
        return self._own("dials", record, companion_id=self._member.id)

    def _proposals(self, record: Record) -> list[dict[str, Any]]:
        return self._own("proposals", record, by_id=self._member.id)

    def _preparations(self, record: Record) -> list[dict[str, Any]]:
        return [
            *self._own("preparations", record, member_id=self._member.id),
            *self._own("preparations", record, helper_id=self._member.id),
        ]

    def _preparatory_answers(self, record: Record) -> list[dict[str, Any]]:
        kind = IN_GROUP["preparatory_answers"]
        sees = self._may(Action.SEE_SHARED_ANSWERS)
        found = []
        for answer in self._unit.preparatory_answers.where(group_id=self._group.id):
            if answer.account_id == self._account.id:
                found.append(record(answer, kind.whole))
                continue
            if sees and may_read_with_group(self._unit, answer, self._member):
                found.append(record(answer, kind.others))
        return found

    def _may(self, action: Action) -> bool:
        """Whether they may do this in the group now: not where it rests, or they left it."""
        if not self._member.is_in:
            return False
        return allowed_in(self._unit, self._now, self._group, self._member, action) is not None

    def _expectations(self, record: Record) -> list[dict[str, Any]]:
        return self._own("expectations", record, member_id=self._member.id)

    def _goals(self, record: Record) -> list[dict[str, Any]]:
        if not self._has(Thing.GOALS):
            return []
        goals = self._unit.goals.where(group_id=self._group.id, shared=True)
        return [record(each, self._of_goal(each)) for each in goals]

    def _of_goal(self, goal: Goal) -> Collection[str]:
        hidden = set() if goal.shares_steps else {"steps"}
        return set(IN_GROUP["goals"].others) - hidden

    def _meetings(self, record: Record) -> list[dict[str, Any]]:
        told = self._told()
        return [
            record(each, IN_GROUP["meetings"].others)
            for each in self._unit.meetings.where(group_id=self._group.id)
            if each.id in told and self._may_see(each)
        ]

    def _told(self) -> set[UUID]:
        """Give the meetings that they were told of: whether they come is noted, or what suits."""
        own: dict[str, Any] = {"group_id": self._group.id, "member_id": self._member.id}
        told = {each.meeting_id for each in self._unit.attendances.where(**own)}
        return told | {each.meeting_id for each in self._unit.votes.where(**own)}

    def _may_see(self, meeting: Meeting) -> bool:
        return meeting.is_open_to(self._member) and self._has(Thing.CALENDAR, meeting)

    def _options(self, record: Record) -> list[dict[str, Any]]:
        votes = self._unit.votes.where(group_id=self._group.id, member_id=self._member.id)
        return self._own("options", record, id=tuple(each.option_id for each in votes))

    def _votes(self, record: Record) -> list[dict[str, Any]]:
        return self._own("votes", record, member_id=self._member.id)

    def _attendances(self, record: Record) -> list[dict[str, Any]]:
        return self._own("attendances", record, member_id=self._member.id)

    def _points(self, record: Record) -> list[dict[str, Any]]:
        sees = self._has(Thing.AGENDA)
        return [
            record(each, IN_GROUP["points"].others)
            for each in self._unit.points.where(group_id=self._group.id)
            if each.proposed_by_id == self._member.id or (sees and each.state is PointState.ON)
        ]

    def _tasks(self, record: Record) -> list[dict[str, Any]]:
        whole = IN_GROUP["tasks"].whole
        mine = self._unit.tasks.where(group_id=self._group.id, member_id=self._member.id)
        handed = self._own("tasks", record, handed_to_id=self._member.id)
        return [*(record(each, whole) for each in mine), *handed]

    def _summaries(self, record: Record) -> list[dict[str, Any]]:
        """Give the newest version of each summary that reaches them here, as they read it."""
        if not self._has(Thing.SUMMARY) or not self._reads_here():
            return []
        newest: dict[UUID, Summary] = {}
        for each in self._unit.summaries.where(
            group_id=self._group.id, state=SummaryState.RELEASED, order_by=("version",)
        ):
            newest[each.meeting_id] = each
        found = []
        for summary in newest.values():
            meeting = self._unit.meetings.get(summary.meeting_id)
            if not meeting.is_open_to(self._member) or not may_read_summary(self._member, summary):
                continue
            read = as_read_by(summary, self._member)
            written = record(read, IN_GROUP["summaries"].others)
            written["parts"] = [
                part.model_dump(mode="json", include=_READ_OF_A_PART) for part in read.parts
            ]
            found.append(written)
        return found

    def _reads_here(self) -> bool:
        """Whether a summary may stand in their chat: of a professional only if that was chosen."""
        is_professional = self._member.kind is MemberKind.PROFESSIONAL
        return not is_professional or self._member.route is SummaryRoute.CHAT

    def _pick_ups(self, record: Record) -> list[dict[str, Any]]:
        return self._own("pick_ups", record, member_id=self._member.id)
