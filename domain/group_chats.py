"""A group chat on the platform, where an owner has the bot post what they chose."""

from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from sqlmodel import Field

from domain.meetings import Meeting, MeetingKind
from domain.record import Facts, Words

WAITS_FOR = timedelta(minutes=10)
"""How long after the owner asked the bot may be added to a group chat."""
CONFIRMED_WITHIN = timedelta(hours=1)
"""How long the bot stays in a group chat of which the owner has not said that it is the one."""


class GroupChatState(StrEnum):
    """WAITING: for the bot to be added. PENDING: for the owner to say that it is the one."""

    WAITING = "waiting"
    PENDING = "pending"
    LINKED = "linked"


class Post(StrEnum):
    """What the owner can have posted: when it is (and when that changes), once more, and where."""

    DATE = "date"
    REMINDER = "reminder"
    PLACE = "place"


class GroupChatFacts(Facts):
    """The group chat of a support group: at most one, and none once it has ended.

    `asked_by_id` is the account of the owner who asked; `chat_id` the account of the chat itself,
    once the bot is in it.
    """

    group_id: UUID = Field(unique=True)
    asked_by_id: UUID = Field(index=True)
    asked_at: datetime
    state: GroupChatState = GroupChatState.WAITING
    chat_id: UUID | None = Field(default=None, index=True)
    posts_date: bool = False
    posts_reminder: bool = False
    posts_place: bool = False


class GroupChatWords(Words):
    """What its people called the chat when the bot came in: for the owner's eyes."""

    title: str = ""


class GroupChat(GroupChatFacts, GroupChatWords):
    """The group chat of a support group."""

    def waits_at(self, now: datetime) -> bool:
        """Whether the bot may be added now."""
        return self.state is GroupChatState.WAITING and now < self.asked_at + WAITS_FOR

    def posts(self, post: Post) -> bool:
        """Whether the owner chose this, in a chat that is theirs for certain."""
        chosen = {
            Post.DATE: self.posts_date,
            Post.REMINDER: self.posts_reminder,
            Post.PLACE: self.posts_place,
        }
        return self.state is GroupChatState.LINKED and chosen[post]

    def turn_over(self, post: Post) -> None:
        """Have this posted, or no longer."""
        match post:
            case Post.DATE:
                self.posts_date = not self.posts_date
            case Post.REMINDER:
                self.posts_reminder = not self.posts_reminder
            case Post.PLACE:
                self.posts_place = not self.posts_place


def is_for_all(meeting: Meeting) -> bool:
    """Whether a meeting is one that a group chat may hear of.

    Not a talk of a few, and not one about something hard: these are nobody else's.
    """
    open_kinds = (MeetingKind.SUPPORT, MeetingKind.RESOURCE, MeetingKind.PRACTICAL)
    return meeting.kind in open_kinds and not meeting.with_ids
