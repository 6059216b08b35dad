"""What of a group goes along with each person: decided anew when the copy is made (attack 30)."""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from domain.accounts import Account
from domain.agenda import AgendaPoint, PointState
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
from handlers.export.records import Exported, record
from handlers.talk.access import allowed_in, may_have
from storage.unit import Unit

_READ_OF_A_PART: Final = {"kind", "lines", "who", "due_on"}
"""What a reader sees of a piece of a summary: no name of it, that could tell of another."""


def as_owner_may(unit: Unit, name: str, rows: Sequence[Facts], owner: Member) -> list[Exported]:
    """Give the records of one kind in a group to its owner, without what is others' alone."""
    kind = IN_GROUP[name]
    found = []
    for row in rows:
        match row:
            case PreparatoryAnswer(account_id=None):
                found.append(record(row, kind.whole))
            case PreparatoryAnswer():
                if may_read_with_group(unit, row, owner):
                    found.append(record(row, kind.others))
            case OwnNote():
                if row.account_id == owner.account_id:
                    found.append(record(row, kind.whole))
            case Task():
                found.append(record(row, _of_task(unit, row, owner)))
            case AgendaPoint():
                found += _point_of_owner(row)
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


def _point_of_owner(row: AgendaPoint) -> list[Exported]:
    """Give a point once it came to the owner; when one without a name came says nothing."""
    if row.state is PointState.ON_ITS_WAY:
        return []
    fields = IN_GROUP["points"].whole
    if row.proposed_by_id is None:
        fields = tuple(each for each in fields if each != "created_at")
    return [record(row, fields)]


class Shared:
    """What somebody in the group of another has there: their own, and what is shared with them."""

    def __init__(
        self, unit: Unit, group: Group, member: Member, account: Account, now: datetime
    ) -> None:
        """Look for a member of a group at an aware instant."""
        self._unit = unit
        self._group = group
        self._member = member
        self._account = account
        self._now = now

    def records(self) -> dict[str, list[Exported]]:
        """Give what they have of each kind."""
        unit, me = self._unit, self._member.id
        here: dict[str, Any] = {"group_id": self._group.id}
        mine: dict[str, Any] = {**here, "member_id": me}
        votes = unit.votes.where(**mine)
        answered = tuple(each.option_id for each in votes)
        return {
            "dials": _as_others("dials", unit.dials.where(**here, companion_id=me)),
            "proposals": _as_others("proposals", unit.proposals.where(**here, by_id=me)),
            "preparations": _as_others(
                "preparations",
                [*unit.preparations.where(**mine), *unit.preparations.where(**here, helper_id=me)],
            ),
            "preparatory_answers": self._preparatory_answers(),
            "expectations": _as_others("expectations", unit.expectations.where(**mine)),
            "goals": self._goals(),
            "meetings": self._meetings(),
            "options": _as_others("options", unit.options.where(**here, id=answered)),
            "votes": _as_others("votes", votes),
            "attendances": _as_others("attendances", unit.attendances.where(**mine)),
            "points": self._points(),
            "tasks": [
                *(record(each, IN_GROUP["tasks"].whole) for each in unit.tasks.where(**mine)),
                *_as_others("tasks", unit.tasks.where(**here, handed_to_id=me)),
            ],
            "summaries": self._summaries(),
            "pick_ups": _as_others("pick_ups", unit.pick_ups.where(**mine)),
        }

    def _has(self, thing: Thing, meeting: Meeting | None = None) -> bool:
        return may_have(self._unit, self._now, self._member, thing, meeting=meeting)

    def _preparatory_answers(self) -> list[Exported]:
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

    def _goals(self) -> list[Exported]:
        if not self._has(Thing.GOALS):
            return []
        goals = self._unit.goals.where(group_id=self._group.id, shared=True)
        return [record(each, self._of_goal(each)) for each in goals]

    def _of_goal(self, goal: Goal) -> Collection[str]:
        hidden = set() if goal.shares_steps else {"steps"}
        return set(IN_GROUP["goals"].others) - hidden

    def _meetings(self) -> list[Exported]:
        told = self._told()
        meetings = self._unit.meetings.where(group_id=self._group.id)
        return _as_others(
            "meetings", (each for each in meetings if each.id in told and self._may_see(each))
        )

    def _told(self) -> set[UUID]:
        """Give the meetings that they were told of: whether they come is noted, or what suits."""
        own: dict[str, Any] = {"group_id": self._group.id, "member_id": self._member.id}
        told = {each.meeting_id for each in self._unit.attendances.where(**own)}
        return told | {each.meeting_id for each in self._unit.votes.where(**own)}

    def _may_see(self, meeting: Meeting) -> bool:
        return meeting.is_open_to(self._member) and self._has(Thing.CALENDAR, meeting)

    def _points(self) -> list[Exported]:
        sees = self._has(Thing.AGENDA)
        return _as_others(
            "points",
            (
                each
                for each in self._unit.points.where(group_id=self._group.id)
                if each.proposed_by_id == self._member.id or (sees and each.state is PointState.ON)
            ),
        )

    def _summaries(self) -> list[Exported]:
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


def _as_others(name: str, rows: Iterable[Facts]) -> list[Exported]:
    """Give records of one kind as others than the owner of the group have them."""
    return [record(each, IN_GROUP[name].others) for each in rows]
