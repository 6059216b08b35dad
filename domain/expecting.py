"""What an owner and a professional may expect of each other here.

What they read, how fast they answer, what they never see: a note that both say yes to. It changes
no rights. What is shared, the owner says elsewhere.
"""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlmodel import Field

from domain.record import Facts, Words


class Part(StrEnum):
    """What a note is about, in the order in which it is read."""

    READS = "reads"
    ANSWERS = "answers"
    NEVER = "never"


class Reads(StrEnum):
    """Ready sentences for what a professional reads."""

    SUMMARY = "summary"
    SHARED = "shared"
    TOGETHER = "together"


class Answers(StrEnum):
    """Ready sentences for how fast a professional answers."""

    TWO_DAYS = "two-days"
    WEEK = "week"
    MEETING = "meeting"


class Never(StrEnum):
    """Ready sentences for what a professional never sees."""

    MAP = "map"
    UNSHARED = "unshared"
    OTHERS = "others"


class ExpectationState(StrEnum):
    """How a note stands with the professional. The owner's yes is that they wrote it."""

    ASKED = "asked"
    AGREED = "agreed"
    OTHERWISE = "otherwise"
    DECLINED = "declined"


class ExpectationFacts(Facts):
    """The note with one professional. `version` counts its changes: each is asked anew.

    `entered_by_id` is the account that tapped in the answer.
    """

    group_id: UUID = Field(index=True)
    member_id: UUID = Field(unique=True)
    state: ExpectationState = ExpectationState.ASKED
    version: int = 1
    entered_by_id: UUID | None = None
    asked_at: datetime
    answered_at: datetime | None = None


class Sentence(Words):
    """A ready sentence by its name, or own words."""

    ready: str | None = None
    own: str | None = None


class ExpectationWords(Words):
    """The three sentences, and what the professional would rather have."""

    reads: Sentence
    answers: Sentence
    never: Sentence
    rather: str | None = None

    def sentences(self) -> tuple[tuple[Part, Sentence], ...]:
        """Give the sentences, in the order in which they are read."""
        return (
            (Part.READS, self.reads),
            (Part.ANSWERS, self.answers),
            (Part.NEVER, self.never),
        )


class Expectation(ExpectationFacts, ExpectationWords):
    """The note with one professional."""
