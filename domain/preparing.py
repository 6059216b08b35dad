"""The preparatory talk, and what somebody writes for themselves beforehand (METHOD.md, step B).

The owner and the member both say yes to the talk. What a member writes is theirs: they choose
for each answer who may read it, and the smallest circle is the default (principles 4 and 5).
"""

from datetime import datetime
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from sqlmodel import Field

from domain.members import Member, Role
from domain.record import Facts, Words


class Company(StrEnum):
    """Who has the talk with a member.

    OWNER: the owner, the two of them. HELPER: somebody else, without the owner. BOTH: somebody
    else, and the owner as well.
    """

    OWNER = "owner"
    HELPER = "helper"
    BOTH = "both"


class PreparationState(StrEnum):
    """How a preparatory talk stands. AGREED: everybody who takes part said yes.

    LET_GO: somebody would rather not, or it is over. Nobody hears a reason.
    """

    ASKED = "asked"
    AGREED = "agreed"
    LET_GO = "let-go"


LIVE = (PreparationState.ASKED, PreparationState.AGREED)
"""How a preparatory talk stands that was not let go."""


class PreparationFacts(Facts):
    """A preparatory talk with one member. Two people must want it: that member and the owner.

    `helper_id` is the member who has the talk with them, where somebody does beside the owner;
    who that is, the owner says. The three yeses are of the members themselves.
    """

    group_id: UUID = Field(index=True)
    member_id: UUID = Field(index=True)
    helper_id: UUID | None = None
    company: Company
    state: PreparationState = PreparationState.ASKED
    owner_agreed: bool = False
    member_agreed: bool = False
    helper_agreed: bool = False
    created_at: datetime


class PreparationWords(Words):
    """Nothing is typed about a preparatory talk: what is said in it stays there."""


class Preparation(PreparationFacts, PreparationWords):
    """A preparatory talk with one member."""

    @property
    def needs_helper(self) -> bool:
        """Whether somebody beside the owner takes part."""
        return self.company is not Company.OWNER

    @property
    def both_want_it(self) -> bool:
        """Whether the owner and the member said yes: only then a helper is asked."""
        return self.owner_agreed and self.member_agreed

    def settle(self) -> None:
        """Count it as agreed once everybody who takes part said yes."""
        ready = self.both_want_it and (not self.needs_helper or self.helper_agreed)
        if self.state is PreparationState.ASKED and ready:
            self.state = PreparationState.AGREED

    def lose_helper(self) -> None:
        """Let it wait for somebody else, where the one who was to help would rather not."""
        self.helper_id = None
        self.helper_agreed = False
        self.state = PreparationState.ASKED

    def waits_for(self, owner_id: UUID) -> UUID | None:
        """Give the member whose answer comes next, where the owner is the member `owner_id`.

        The two whose talk it is come first, then the helper; where nobody is chosen to help, it
        is the owner's turn. None: nobody's.
        """
        if self.state is not PreparationState.ASKED:
            return None
        if not self.member_agreed:
            return self.member_id
        if not self.owner_agreed:
            return owner_id
        return self.helper_id or owner_id

    def who_meet(self, owner_id: UUID) -> list[UUID]:
        """Give the members who take part, where the owner is the member `owner_id`."""
        found = [self.member_id]
        if self.needs_helper and self.helper_id is not None:
            found.append(self.helper_id)
        if self.company is not Company.HELPER:
            found.insert(0, owner_id)
        return found


class Topic(StrEnum):
    """What somebody may think over beforehand (METHOD.md, step B and principle 4)."""

    KNOWING = "knowing"
    HOPING = "hoping"
    WISHES = "wishes"
    OFFERING = "offering"
    LIMITS = "limits"
    NEEDS = "needs"


class Circle(StrEnum):
    """Who may read an answer, the smallest circle first.

    HELPER: whoever has the preparatory talk with them, and nobody else. OWNER: the owner, and
    nobody else. GROUP: the owner and all members, also who comes later.
    """

    ONLY_ME = "only-me"
    HELPER = "helper"
    OWNER = "owner"
    GROUP = "group"


class PreparatoryAnswerFacts(Facts):
    """What a member wrote about one topic, sealed with their own key and no other.

    There is no `account_id` where they use no app: then they told it to the owner, and it is
    sealed with the group's key. `by_owner`: its words are those that the owner wrote down.
    `helper_id` is the member whom they chose, where the circle is HELPER: somebody else who takes
    that place later does not get to read it. `version` counts its changes.
    """

    sealed_by: ClassVar[tuple[str, ...]] = ("account_id", "group_id")

    account_id: UUID | None = Field(default=None, index=True)
    group_id: UUID = Field(index=True)
    member_id: UUID = Field(index=True)
    topic: Topic
    circle: Circle = Circle.ONLY_ME
    helper_id: UUID | None = None
    by_owner: bool = False
    version: int = 0
    changed_at: datetime


class PreparatoryAnswerWords(Words):
    """The answer, in their own words."""

    text: str


class PreparatoryAnswer(PreparatoryAnswerFacts, PreparatoryAnswerWords):
    """What a member wrote about one topic, for themselves first."""


def may_read(
    answer: PreparatoryAnswer, writer: Member, reader: Member, preparation: Preparation | None
) -> bool:
    """Whether somebody may read an answer now; `preparation` is the writer's live one.

    Whoever left takes their words along. A guest, and somebody who is informed, read none.
    """
    if answer.member_id != writer.id or not (writer.is_in and reader.is_in):
        return False
    if writer.group_id != reader.group_id or answer.group_id != writer.group_id:
        return False
    if reader.id == writer.id:
        return True
    match answer.circle:
        case Circle.OWNER:
            return reader.role is Role.OWNER
        case Circle.GROUP:
            return reader.role in (Role.OWNER, Role.MEMBER)
        case Circle.HELPER:
            return answer.helper_id == reader.id == helper_of(preparation)
        case Circle.ONLY_ME:
            return False


def helper_of(preparation: Preparation | None) -> UUID | None:
    """Give the member who has the talk with somebody beside the owner, once all said yes."""
    if preparation is None or preparation.state is not PreparationState.AGREED:
        return None
    return preparation.helper_id if preparation.needs_helper else None
