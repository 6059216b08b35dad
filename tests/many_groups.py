"""Somebody who is in many groups, made at once: a professional is often in twenty."""

from datetime import datetime, timedelta
from uuid import UUID

from domain.accounts import Account, AccountState
from domain.attendance import Attendance
from domain.groups import Group
from domain.meetings import Meeting, MeetingState
from domain.members import Member, MemberKind, Role
from domain.summaries import Summary, SummaryState
from domain.tasks import Task, TaskState
from storage.unit import Unit


def add_groups(unit: Unit, account_id: UUID, count: int, now: datetime, start: int = 1) -> None:
    """Let an account be a professional in this many groups, with a meeting, task and summary.

    They are numbered from `start`.
    """
    for number in range(start, start + count):
        owner = unit.accounts.add(
            Account(
                platform="practice",
                lookup=f"owner-{number}",
                address=f"owner-{number}",
                state=AccountState.ACTIVE,
                consent_at=now,
                created_at=now,
            )
        )
        group = unit.groups.add(
            Group(owner_id=owner.id, owner_name=f"Eigenaar {number}", created_at=now)
        )
        of_group = {"group_id": group.id}
        unit.members.add(
            Member(
                **of_group, account_id=owner.id, role=Role.OWNER, name=owner.address, joined_at=now
            )
        )
        member = unit.members.add(
            Member(
                **of_group,
                account_id=account_id,
                kind=MemberKind.PROFESSIONAL,
                name="Noor",
                calls_it=f"Groep {number}",
                joined_at=now + timedelta(seconds=number),
            )
        )
        day = (now + timedelta(days=30 + number)).replace(tzinfo=None)
        planned = unit.meetings.add(
            Meeting(**of_group, state=MeetingState.PLANNED, starts_local=day, created_at=now)
        )
        unit.attendances.add(
            Attendance(
                **of_group, meeting_id=planned.id, member_id=member.id, entered_by_id=owner.id
            )
        )
        over = unit.meetings.add(
            Meeting(
                **of_group,
                state=MeetingState.ENDED,
                starts_local=now.replace(tzinfo=None),
                created_at=now,
            )
        )
        unit.summaries.add(
            Summary(
                **of_group,
                meeting_id=over.id,
                state=SummaryState.RELEASED,
                created_at=now,
                released_at=now + timedelta(days=1),
            )
        )
        unit.tasks.add(
            Task(
                **of_group,
                member_id=member.id,
                state=TaskState.ACCEPTED,
                created_at=now,
                text=f"bel nummer {number}",
            )
        )
