"""Groups, the people on the owner's network map, members, invitations and goals."""

from datetime import datetime
from enum import IntEnum, StrEnum
from typing import ClassVar
from uuid import UUID

from sqlmodel import Field

from domain.record import Facts, Words

INVITATION_HOLDS_FOR_DAYS = 14


class GroupState(StrEnum):
    """Whether a group goes on."""

    OPEN = "open"
    ENDED = "ended"


class GroupFacts(Facts):
    """A support group. Its owner is an account; `zone` is where its meetings are.

    `duty_told_at`: when the owner was told that professionals may have a duty to note what they
    hear.
    """

    sealed_by: ClassVar[tuple[str, ...]] = ("id",)

    owner_id: UUID = Field(index=True)
    zone: str = "Europe/Amsterdam"
    state: GroupState = GroupState.OPEN
    created_at: datetime
    duty_told_at: datetime | None = None


class GroupWords(Words):
    """What the owner is called in this group: it is "de groep van …" by itself."""

    owner_name: str = ""


class Group(GroupFacts, GroupWords):
    """A support group."""


class Closeness(IntEnum):
    """The circle on the network map (METHOD.md, step A), from the inside out."""

    CLOSE = 1
    NEAR = 2
    FURTHER = 3


class Sector(StrEnum):
    """Where somebody on the network map comes from (METHOD.md, step A)."""

    FAMILY = "family"
    FRIENDS = "friends"
    NEIGHBOURS = "neighbours"
    WORK = "work"
    CARE = "care"


class ContactFacts(Facts):
    """Somebody on the owner's network map. They need not know it: it is the owner's alone."""

    group_id: UUID = Field(index=True)
    closeness: Closeness | None = None
    sector: Sector | None = None
    created_at: datetime


class ContactWords(Words):
    """How the owner calls them, how they are related, and what the owner thinks of asking."""

    name: str
    relation: str | None = None
    hoped_for: str | None = None


class Contact(ContactFacts, ContactWords):
    """Somebody on the owner's network map."""


class Role(StrEnum):
    """What somebody is in a group (METHOD.md, the people)."""

    OWNER = "owner"
    MEMBER = "member"


class MemberKind(StrEnum):
    """Where a member comes from. It changes how things reach them, not what they are worth."""

    INFORMAL = "informal"
    PROFESSIONAL = "professional"
    PEER = "peer"


class MemberState(StrEnum):
    """Whether somebody is in the group now."""

    IN = "in"
    LEFT = "left"
    REMOVED = "removed"


class SummaryRoute(StrEnum):
    """How a summary reaches a professional: the owner chooses it."""

    CHAT = "chat"
    BY_HAND = "by-hand"


class MemberFacts(Facts):
    """Somebody who is in the group. The owner is one as well.

    `account_id` is None for somebody without the app: the owner taps in what they answer.
    """

    group_id: UUID = Field(index=True)
    account_id: UUID | None = Field(default=None, index=True)
    contact_id: UUID | None = None
    role: Role = Role.MEMBER
    kind: MemberKind = MemberKind.INFORMAL
    state: MemberState = MemberState.IN
    route: SummaryRoute = SummaryRoute.BY_HAND
    joined_at: datetime


class MemberWords(Words):
    """The name that the group knows them by: the owner's own word for them."""

    name: str


class Member(MemberFacts, MemberWords):
    """Somebody who is in the group."""

    @property
    def is_in(self) -> bool:
        """Whether they belong to the group now."""
        return self.state is MemberState.IN

    @property
    def hears_nameless(self) -> bool:
        """Whether their chat may hold no more than "there is something for you".

        So it is for a professional, until the owner chose the chat (METHOD.md, what every
        person gets): what it is they see when they ask for it.
        """
        return self.kind is MemberKind.PROFESSIONAL and self.route is SummaryRoute.BY_HAND


class InvitationState(StrEnum):
    """How an invitation stands.

    OPEN: made, nobody said yes yet. TALK_FIRST and LATER: somebody answered so. PENDING:
    somebody said yes and waits until the owner confirms who it is.
    """

    OPEN = "open"
    LATER = "later"
    TALK_FIRST = "talk-first"
    PENDING = "pending"
    CONFIRMED = "confirmed"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


class InvitationFacts(Facts):
    """One person asked, once. The link's token is kept as a hash only."""

    group_id: UUID = Field(index=True)
    contact_id: UUID
    token_hash: str = Field(unique=True)
    state: InvitationState = InvitationState.OPEN
    kind: MemberKind = MemberKind.INFORMAL
    invitee_id: UUID | None = Field(default=None, index=True)
    created_at: datetime
    expires_at: datetime


class InvitationWords(Words):
    """The owner's own words, and the two everyday words that the invitee tells the owner.

    `token` is kept, sealed, only while the invitation can be answered: so that the owner can
    see the same link again.
    """

    own_words: str = ""
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


class GoalState(StrEnum):
    """How a goal stands: only the owner says so (METHOD.md, principle 2)."""

    OPEN = "open"
    REACHED = "reached"
    LET_GO = "let-go"


class GoalFacts(Facts):
    """Something that the owner would like to go well. `shared`: the group may see it."""

    group_id: UUID = Field(index=True)
    state: GoalState = GoalState.OPEN
    shared: bool = False
    created_at: datetime


class GoalWords(Words):
    """The goal, in the owner's own words."""

    text: str


class Goal(GoalFacts, GoalWords):
    """Something that the owner would like to go well."""
