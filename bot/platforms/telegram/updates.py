"""What the bot reads of an update (Bot API, Update), and nothing else of it.

Read so, a message takes a tenth of the time that python-telegram-bot's own takes to be made, which
knows of a hundred things that a message may hold.
"""

from typing import Any

from pydantic import BaseModel, ConfigDict, Field


class _Read(BaseModel):
    # What is wrong with an update never quotes it.
    model_config = ConfigDict(hide_input_in_errors=True)


class User(_Read):
    """A person, or a bot."""

    id: int
    is_bot: bool
    language_code: str | None = None


class Chat(_Read):
    """A private chat, a group or a channel: `type` says which."""

    id: int
    type: str
    title: str | None = None


class Message(_Read):
    """Something said, or something that happened in a chat."""

    # Which kind of thing it holds is told by what is there beside these.
    model_config = ConfigDict(extra="allow")

    message_id: int
    chat: Chat
    from_user: User | None = Field(None, alias="from")
    sender_chat: Any = None
    forward_origin: Any = None
    text: str | None = None
    migrate_to_chat_id: int | None = None
    migrate_from_chat_id: int | None = None

    def holds(self, kind: str) -> bool:
        """Say whether this kind of thing is in it, by the Bot API's name for it."""
        # It may be there and be empty, as with most of what Telegram itself writes.
        return (self.model_extra or {}).get(kind) is not None


class Press(_Read):
    """A pressed button. An app may have forgotten the message that it was under."""

    id: str
    from_user: User = Field(alias="from")
    message: Message | None = None
    data: str | None = None


class Place(_Read):
    """What somebody is in a chat."""

    status: str
    is_member: bool = True


class CameOrWent(_Read):
    """The bot was added to a chat, taken out of it, or may do other things in it."""

    chat: Chat
    from_user: User = Field(alias="from")
    new_chat_member: Place


class Update(_Read):
    """One thing that happened."""

    update_id: int
    message: Message | None = None
    edited_message: Message | None = None
    callback_query: Press | None = None
    my_chat_member: CameOrWent | None = None
