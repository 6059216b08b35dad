"""Members: who is in a group, and in what role."""

from collections.abc import Iterable
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from sqlmodel import Field

from domain.record import Facts, Words


class Role(StrEnum):
    """What somebody is in a group (METHOD.md, the people).

    A GUEST joins one meeting, and sees nothing before or after it. Somebody who is INFORMED gets
    summaries only.
    """

    OWNER = "owner"
    MEMBER = "member"
    GUEST = "guest"
    INFORMED = "informed"


class MemberKind(StrEnum):
    """Where a member comes from. It changes how things reach them, not what they are worth."""

    INFORMAL = "informal"
    PROFESSIONAL = "professional"
    PEER = "peer"


class MemberState(StrEnum):
    """Whether somebody is in the group now.

    HIDDEN: they want to be erased, and may still come back; to the others they are not there.
    """

    IN = "in"
    HIDDEN = "hidden"
    LEFT = "left"
    REMOVED = "removed"


class SummaryRoute(StrEnum):
    """How a summary reaches a professional: the owner chooses it, of what the operator allows.

    In this order they are offered, the one that shows the app least first.
    """

    BY_HAND = "by-hand"
    PICK_UP = "by-link"
    CHAT = "chat"


class MemberFacts(Facts):
    """Somebody who is in the group. The owner is one as well.

    `account_id` is None for somebody without the app: the owner taps in what they answer.
    `guest_at_id` is the meeting of a guest. `paused_until` is the last day, in the zone of the
    group, on which a member said that they can't; until then they are asked nothing.
    """

    group_id: UUID = Field(index=True)
    account_id: UUID | None = Field(default=None, index=True)
    contact_id: UUID | None = None
    role: Role = Role.MEMBER
    kind: MemberKind = MemberKind.INFORMAL
    state: MemberState = MemberState.IN
    route: SummaryRoute = SummaryRoute.BY_HAND
    guest_at_id: UUID | None = None
    paused_until: date | None = None
    joined_at: datetime


class MemberWords(Words):
    """The name that the group knows them by: the owner's own word for them.

    `sharing` is what the owner chose to share with them, or to keep, per kind of thing; where it
    says nothing, `domain.sharing` does. `everyday_words` are those by which the owner knew them;
    `calls_it` is what they themselves call the group, for their own eyes. `ends_on` is the last
    day, in the zone of the group, on which they take part, where the owner chose one.
    """

    name: str
    sharing: dict[str, bool] = {}
    everyday_words: list[str] = []
    calls_it: str | None = None
    ends_on: date | None = None


class Member(MemberFacts, MemberWords):
    """Somebody who is in the group."""

    @property
    def is_in(self) -> bool:
        """Whether they belong to the group now."""
        return self.state is MemberState.IN

    def is_away_on(self, day: date) -> bool:
        """Whether they said that they can't for a while, and this day is within it."""
        return self.paused_until is not None and day <= self.paused_until

    @property
    def hears_nameless(self) -> bool:
        """Whether their chat may hold no more than "there is something for you".

        So it is for a professional, until the owner chose the chat (METHOD.md, what every
        person gets): what it is they see when they ask for it.
        """
        return self.kind is MemberKind.PROFESSIONAL and self.route is not SummaryRoute.CHAT


def owner_first(members: Iterable[Member]) -> list[Member]:
    """Give members as they are shown and read out: the owner, then the others by name."""
    return sorted(members, key=lambda each: (each.role is not Role.OWNER, each.name.casefold()))
