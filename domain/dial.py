"""The ownership dial: what a companion does together with the owner, or for them, for a while.

METHOD.md, principle 1: the owner holds the reins. Nobody but the owner turns the dial; it goes back
by itself, and what was done for the owner is shown to them.
"""

from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any, Final
from uuid import UUID

from sqlmodel import Field

from domain.meetings import Meeting, MeetingState
from domain.members import Member
from domain.record import Facts, Words

DIAL_HOLDS_FOR: Final = timedelta(days=91)
"""How long the dial stays where the owner put it, unless they say otherwise: three months."""


class DialStep(StrEnum):
    """A part of the work around a group that the owner may share (METHOD.md, the step plan)."""

    ASKING = "asking"
    PLANNING = "planning"
    AGENDA = "agenda"
    LEADING = "leading"
    REPORTING = "reporting"


class Hand(StrEnum):
    """Who does it: the owner (the first), both, or the companion for the owner."""

    OWN = "own"
    TOGETHER = "together"
    FOR_ME = "for-me"


class DialFacts(Facts):
    """Where the dial of one step stands. Without a row, the owner does it themselves.

    `until_on` is the last day, in the zone of the group, on which it holds. `agreed_at` is when the
    companion said yes; before that nothing is handed over.
    """

    group_id: UUID = Field(index=True)
    step: DialStep
    hand: Hand
    companion_id: UUID
    agreed_at: datetime | None = None
    until_on: date


class DialWords(Words):
    """Nothing is typed on the dial."""


class Dial(DialFacts, DialWords):
    """Where the dial of one step stands."""

    @property
    def agreed(self) -> bool:
        """Whether the companion said yes."""
        return self.agreed_at is not None

    def reaches(self, meeting: Meeting, companion: Member) -> bool:
        """Whether a companion helps with this meeting too.

        Not with a talk of a few without them. And not with a question that was asked before they
        helped: its readers were told who would see the answers.
        """
        asked_before = self.agreed_at is not None and meeting.created_at < self.agreed_at
        is_open_question = meeting.state is MeetingState.FINDING and asked_before
        return meeting.takes_part(companion) and not is_open_question

    def helps_on(self, day: date, member_id: UUID) -> bool:
        """Whether a member is the companion for this step on a day of the group's zone."""
        return (
            self.hand is not Hand.OWN
            and self.agreed
            and self.companion_id == member_id
            and day <= self.until_on
        )


class ProposalFacts(Facts):
    """What a companion did up to the last tap: that is the owner's. `by_id` is the member."""

    group_id: UUID = Field(index=True)
    by_id: UUID
    step: DialStep
    created_at: datetime


class ProposalWords(Words):
    """A talk with its answers, or a button; and what the owner is shown of it."""

    talk: str | None = None
    about: dict[str, Any] = {}
    answers: list[tuple[str, Any]] = []
    button: str | None = None
    shown: dict[str, Any] = {}


class Proposal(ProposalFacts, ProposalWords):
    """What a companion did up to the last tap."""
