"""What the turn itself keeps: the open talk, what must be sent, what must happen later."""

from datetime import datetime
from enum import IntEnum, StrEnum
from typing import Any, ClassVar, TypedDict
from uuid import UUID

from sqlmodel import Field

from domain.record import Facts, Words
from domain.sharing import Thing


class ConversationState(StrEnum):
    """At most one talk of an account is open; a command suspends it."""

    OPEN = "open"
    SUSPENDED = "suspended"


class ConversationFacts(Facts):
    """One talk of one account, bound to one group. `question` names the question that is open.

    `interrupted_id` is the talk that it came between: offered again when this one is over.
    """

    sealed_by: ClassVar[tuple[str, ...]] = ("group_id", "account_id")

    account_id: UUID = Field(index=True)
    talk: str
    group_id: UUID | None = None
    state: ConversationState = ConversationState.OPEN
    question: str = ""
    interrupted_id: UUID | None = None
    changed_at: datetime


class ConversationWords(Words):
    """The answers so far, as (question key, resolved value), and what the talk is about.

    `held` is a text that may have been a cry for help: it waits, until the person says whether
    it was meant as an answer.
    """

    about: dict[str, Any] = {}
    answers: list[tuple[str, Any]] = []
    held: str | None = None


class Conversation(ConversationFacts, ConversationWords):
    """One talk of one account."""


class Priority(IntEnum):
    """What goes first when the platform's limits make messages wait."""

    ANSWER = 0
    PEOPLE = 1
    REMINDER = 2


class Audience(StrEnum):
    """Whom a message is for: looked at again when it leaves.

    PERSON: the account itself (answers, and what a pending invitee hears). MEMBER: whoever is
    in the group at that moment. OWNER: whoever owns the group at that moment. GROUP_CHAT: a
    group chat, as long as the owner wants this posted there; it hears nothing else.
    """

    PERSON = "person"
    MEMBER = "member"
    OWNER = "owner"
    GROUP_CHAT = "group-chat"


class OutboxState(StrEnum):
    """How a delivery stands.

    UNKNOWN: it may have been accepted, and must not go twice. DEAD: the platform will never
    take it. WITHDRAWN: when it was to leave, its reader might not have it any more. SET_ASIDE: it
    may have gone before an older copy of the data was put back; it waits for the operator's word.
    """

    DUE = "due"
    LEASED = "leased"
    SENDING = "sending"
    SENT = "sent"
    UNKNOWN = "unknown"
    DEAD = "dead"
    WITHDRAWN = "withdrawn"
    SET_ASIDE = "set-aside"


class OutboxFacts(Facts):
    """One message to one account.

    `kind` names what it is, for the check when it leaves; `subject_id` and `subject_version`
    what it is about. `thing` is the kind of thing that it tells of the group: it leaves only if
    the owner shares that with the reader at that moment. `once`: rather lost than sent twice.
    `edits_id` is the message that it takes the place of. `maybe_sent`: it was on its way once
    without a known end, so it may have arrived. `leased_by` is the term of the dispatcher that
    claimed it. `handle` is the platform's name for what was delivered, at `sent_at`, and
    `other_handles` those of the parts before the last, with blanks between.
    `answerable`: it has one-tap answers that may be typed as well, and nobody gave one yet.
    """

    sealed_by: ClassVar[tuple[str, ...]] = ("group_id", "account_id")

    account_id: UUID
    group_id: UUID | None = None
    audience: Audience = Audience.PERSON
    kind: str
    subject_id: UUID | None = None
    subject_version: int = 0
    thing: Thing | None = None
    priority: Priority = Priority.ANSWER
    once: bool = False
    own_accord: bool = False
    state: OutboxState = OutboxState.DUE
    due_at: datetime
    expires_at: datetime | None = None
    leased_by: int | None = None
    attempts: int = 0
    parts_sent: int = 0
    maybe_sent: bool = False
    edits_id: UUID | None = None
    handle: str | None = None
    other_handles: str | None = None
    sent_at: datetime | None = None
    answerable: bool = False
    created_at: datetime


class OutboxWords(Words):
    """What is said: keys, arguments and buttons, rendered when it leaves."""

    said: dict[str, Any]


class OutboxRow(OutboxFacts, OutboxWords):
    """One message to one account."""


class MomentState(StrEnum):
    """Whether something planned has happened. FAILED stays visible to the operator."""

    PLANNED = "planned"
    DONE = "done"
    DROPPED = "dropped"
    FAILED = "failed"


class MomentFacts(Facts):
    """Something that happens later. `key` says what, for whom, which occurrence: it is unique.

    A `nudge` is of the bot's own accord, and is gathered with others into one message a day.
    `may_have_happened`: its time had come when an older copy of the data was put back. It happens,
    for what must not be left undone, but what it says is set aside.
    """

    sealed_by: ClassVar[tuple[str, ...]] = ("group_id", "account_id")

    key: str = Field(unique=True)
    kind: str
    account_id: UUID = Field(index=True)
    group_id: UUID | None = None
    subject_id: UUID | None = None
    nudge: bool = False
    may_have_happened: bool = False
    state: MomentState = MomentState.PLANNED
    due_at: datetime
    created_at: datetime


class Planned(TypedDict):
    """The facts with which a moment is planned. The others are those of any new one."""

    key: str
    kind: str
    account_id: UUID
    group_id: UUID | None
    subject_id: UUID | None
    nudge: bool
    due_at: datetime
    created_at: datetime


class MomentWords(Words):
    """Nothing is typed in a moment."""


class Moment(MomentFacts, MomentWords):
    """Something that happens later."""


class Way(StrEnum):
    """Which way somebody came in: what they typed, pressed or opened; or time, or the web."""

    COMMAND = "command"
    TYPED = "typed"
    BUTTON = "button"
    LINK = "link"
    GROUP_CHAT = "group-chat"
    MOMENT = "moment"
    WEB = "web"


class AccessFacts(Facts):
    """Who saw or changed what of whom (NEN 7513): never content.

    `whose_id` is the account of whom it is: the group's owner, unless it is a member's own thing.
    It is None where that is nobody with an account, or where nobody may know. `as_companion`: in
    what the owner handed over. `action` is one of `domain.rights`.
    """

    sealed_by: ClassVar[tuple[str, ...]] = ("who_id",)

    who_id: UUID = Field(index=True)
    whose_id: UUID | None = None
    group_id: UUID | None = Field(default=None, index=True)
    action: str
    subject_id: UUID | None = None
    way: Way
    as_companion: bool = False
    allowed: bool
    at: datetime = Field(index=True)


class AccessWords(Words):
    """No content is kept in the log of access."""


class Access(AccessFacts, AccessWords):
    """A line of the log of access."""
