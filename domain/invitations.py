"""Invitations: one person asked, once, with a link of their own."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlmodel import Field

from domain.members import MemberKind, Role
from domain.record import Facts, Words

INVITATION_HOLDS_FOR_DAYS = 14


class InvitationState(StrEnum):
    """How an invitation stands.

    NOMINATED: the owner thinks of asking them, and nobody heard of it: there is no link yet.
    OPEN: made, nobody said yes yet. TALK_FIRST and LATER: somebody answered so. PENDING:
    somebody said yes and waits until the owner confirms who it is.
    """

    NOMINATED = "nominated"
    OPEN = "open"
    LATER = "later"
    TALK_FIRST = "talk-first"
    PENDING = "pending"
    CONFIRMED = "confirmed"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


class InvitationFacts(Facts):
    """One person asked, once. The link's token is kept as a hash only.

    `role`, `kind` and `guest_at_id` are what they become when the owner confirms them. `asker_id`
    is the member who passes it on for the owner, `passed_on_at` when they said that they had.
    """

    group_id: UUID = Field(index=True)
    contact_id: UUID = Field(index=True)
    token_hash: str | None = Field(default=None, unique=True)
    state: InvitationState = InvitationState.NOMINATED
    role: Role = Role.MEMBER
    kind: MemberKind = MemberKind.INFORMAL
    guest_at_id: UUID | None = None
    invitee_id: UUID | None = Field(default=None, index=True)
    asker_id: UUID | None = None
    passed_on_at: datetime | None = None
    created_at: datetime
    expires_at: datetime | None = None


class InvitationWords(Words):
    """The owner's own words, and the two everyday words that the invitee tells the owner.

    `token` is kept, sealed, only while the invitation can be answered: so that the owner can
    see the same link again. For the owner's eyes alone: `hoped_for` is the kind of help that they
    think of, `hoped_words` the same in their own words, `goal_id` the goal that it is for, and
    `who_asks` who does the asking.
    """

    own_words: str = ""
    hoped_for: str = "open"
    hoped_words: str | None = None
    goal_id: UUID | None = None
    who_asks: str = "owner"
    everyday_words: list[str] = []
    token: str | None = None


class Invitation(InvitationFacts, InvitationWords):
    """One person asked, once."""

    @property
    def waits(self) -> bool:
        """Whether it can still be answered."""
        return self.state in WAITING

    def settle(self, state: InvitationState) -> None:
        """Let it come to its end: the link is forgotten."""
        self.state = state
        self.token = None


WAITING = (InvitationState.OPEN, InvitationState.LATER, InvitationState.TALK_FIRST)
"""How an invitation stands that can still be answered."""
