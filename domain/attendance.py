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


class Missed(StrEnum):
    """What somebody did not hear of a meeting while they were hidden: they hear it once back."""

    MOVE = "move"
    PLACE = "place"
    OFF = "off"


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
    `missed`: what changed while they were hidden. Where they come back, they hear how it is then.
    """

    reminded_at: list[datetime] = []
    knows_agreed: bool = False
    missed: Missed | None = None


class Attendance(AttendanceFacts, AttendanceWords):
    """Whether a member comes to a meeting."""

    def miss(self, what: Missed) -> None:
        """Note what somebody who is hidden does not hear.

        Their answer counts for no time of which they did not hear; with the day they will hear the
        place. To who can't come another place is of no use.
        """
        if what is Missed.MOVE:
            self.coming = None
        if what is not Missed.PLACE:
            self.missed = what
        elif self.coming is not Coming.NO:
            self.missed = self.missed or what


def were_there(attendances: Iterable[Attendance]) -> set[UUID]:
    """Give which members were ticked as there. None: then nobody knows who was.

    One alone is no table: only the phone's holder was ticked, and the rest was forgotten.
    """
    here = {each.member_id for each in attendances if each.present}
    return here if len(here) > 1 else set()
