"""Who comes to a meeting, and who was there."""

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlmodel import Field

from domain.record import Facts, Words


class Coming(StrEnum):
    """Whether somebody comes to a planned meeting."""

    YES = "yes"
    NO = "no"
    UNSURE = "unsure"


class AttendanceFacts(Facts):
    """Whether a member comes, and later whether they were there and had their turn."""

    group_id: UUID
    meeting_id: UUID = Field(index=True)
    member_id: UUID
    coming: Coming | None = None
    present: bool = False
    had_turn: bool = False
    entered_by_id: UUID


class AttendanceWords(Words):
    """When the bot reminded somebody who had not answered yet: for the owner, if they ask.

    `knows_agreed`: they were not there, and the owner let them have what was agreed.
    `missed_move`: the meeting moved while they were hidden: once back, they hear its day.
    """

    reminded_at: list[datetime] = []
    knows_agreed: bool = False
    missed_move: bool = False


class Attendance(AttendanceFacts, AttendanceWords):
    """Whether a member comes to a meeting."""


def were_there(attendances: Iterable[Attendance]) -> set[UUID]:
    """Give which members were ticked as there. None: then nobody knows who was.

    One alone is no table: only the phone's holder was ticked, and the rest was forgotten.
    """
    here = {each.member_id for each in attendances if each.present}
    return here if len(here) > 1 else set()
