"""Groups, the people on the owner's network map, members, invitations and goals."""

from datetime import date, datetime
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
    hear. `cadence_weeks`: about how many weeks lie between meetings, where the owner chose that.
    `says_quiet`: the owner may hear that nothing is planned. `asks_before` and `asks_after`: so
    too a few questions before a meeting, and how it was. `takes_nameless`: points may come without
    a name. `agenda_sent_at` is when the agenda last went round, `agenda_news_at` when what changed
    since then is told.
    """

    sealed_by: ClassVar[tuple[str, ...]] = ("id",)

    owner_id: UUID = Field(index=True)
    zone: str = "Europe/Amsterdam"
    state: GroupState = GroupState.OPEN
    created_at: datetime
    duty_told_at: datetime | None = None
    cadence_weeks: int | None = None
    says_quiet: bool = True
    asks_before: bool = True
    asks_after: bool = True
    takes_nameless: bool = False
    agenda_sent_at: datetime | None = None
    agenda_news_at: datetime | None = None


class GroundRule(StrEnum):
    """How people want to talk with each other: a short list to choose from (METHOD.md, step C)."""

    TURNS = "turns"
    LISTEN = "listen"
    STAYS_HERE = "stays-here"
    OWN_WORDS = "own-words"
    SILENCE = "silence"
    BREAK = "break"


class GroupWords(Words):
    """What the owner is called in this group: it is "de groep van …" by itself.

    `ground_rules` are those that the owner chose from the list, `own_rules` those in their own
    words. `agenda_told` is the agenda as people last heard it, line by line.
    """

    owner_name: str = ""
    ground_rules: list[GroundRule] = []
    own_rules: list[str] = []
    agenda_told: list[str] = []


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
    ELSEWHERE = "elsewhere"


class Energy(StrEnum):
    """What the contact with somebody does to the owner: it is never shared with anybody."""

    GIVES = "gives"
    TAKES = "takes"
    BOTH = "both"


class InTouch(StrEnum):
    """About how often the owner and somebody are in touch."""

    DAILY = "daily"
    WEEKLY = "weekly"
    MONTHLY = "monthly"
    SELDOM = "seldom"


class ContactFacts(Facts):
    """Somebody on the owner's network map. They need not know it: it is the owner's alone."""

    group_id: UUID = Field(index=True)
    closeness: Closeness | None = None
    sector: Sector | None = None
    created_at: datetime


class ContactWords(Words):
    """How the owner calls them, how they are related, and what they are to the owner.

    `energy`, `in_touch` and `could_help` (with what, in the owner's own words) are for the
    owner's eyes alone: they are sealed, and stand in no picture and in nothing that is shared.
    """

    name: str
    relation: str | None = None
    energy: Energy | None = None
    in_touch: InTouch | None = None
    could_help: str | None = None


class Contact(ContactFacts, ContactWords):
    """Somebody on the owner's network map."""


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
    """Whether somebody is in the group now."""

    IN = "in"
    LEFT = "left"
    REMOVED = "removed"


class SummaryRoute(StrEnum):
    """How a summary reaches a professional: the owner chooses it, of what the operator allows.

    In this order they are offered, the one that shows the app least first.
    """

    BY_HAND = "by-hand"
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
        return self.kind is MemberKind.PROFESSIONAL and self.route is SummaryRoute.BY_HAND


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

NOT_OVER = (InvitationState.NOMINATED, *WAITING, InvitationState.PENDING)
"""How an invitation stands that did not come to its end."""


class GoalState(StrEnum):
    """How a goal stands: only the owner says so (METHOD.md, principle 2)."""

    OPEN = "open"
    REACHED = "reached"
    LET_GO = "let-go"


class GoalDomain(StrEnum):
    """What a goal is about (METHOD.md, domains of life). Nobody has to say."""

    SELF = "self"
    HEALTH = "health"
    SAFETY = "safety"
    RELATIONS = "relations"
    LIVING = "living"
    WORK = "work"
    LEARNING = "learning"
    LEISURE = "leisure"
    MEANING = "meaning"


class GoalTerm(StrEnum):
    """Whether a goal is for soon, or for later."""

    SHORT = "short"
    LONG = "long"


class GoalStep(Words):
    """A small step towards a goal. `mark` names it on buttons, whatever its words become."""

    mark: str
    text: str
    is_done: bool = False


class GoalFacts(Facts):
    """Something that the owner would like to go well. `shared`: the group may see it.

    `shares_steps`: the group sees its small steps as well; all else about it is the owner's alone.
    """

    group_id: UUID = Field(index=True)
    state: GoalState = GoalState.OPEN
    shared: bool = False
    shares_steps: bool = False
    created_at: datetime


class GoalWords(Words):
    """The goal, in the owner's own words, and what they like to say about it.

    `now` is how it is now, `why` why it matters, `needs` what is needed, `helpers` who helps.
    `told_ids` are the members whom the owner let know that it was reached.
    """

    text: str
    domain: GoalDomain | None = None
    term: GoalTerm | None = None
    now: str | None = None
    why: str | None = None
    needs: str | None = None
    helpers: str | None = None
    steps: list[GoalStep] = []
    told_ids: list[UUID] = []


class Goal(GoalFacts, GoalWords):
    """Something that the owner would like to go well."""
