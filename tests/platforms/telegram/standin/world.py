"""What the stand-in knows: people, groups, and what every chat shows now."""

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count
from typing import Any

from tests.platforms.telegram.standin.parameters import Upload

PRIVATE, GROUP, SUPERGROUP, CHANNEL = "private", "group", "supergroup", "channel"


def read_the_clock() -> datetime:
    """Give the real time: what a stand-in goes by where no other clock is given."""
    return datetime.now(UTC)


@dataclass(frozen=True)
class Button:
    """A button under a message: pressing it sends `data`, or opens `url`."""

    label: str
    data: str | None = None
    url: str | None = None


@dataclass
class Shown:
    """One message, as its chat shows it now."""

    id: int
    chat_id: int
    at: datetime
    by_bot: bool
    text: str = ""
    buttons: list[list[Button]] = field(default_factory=list)
    attachment: Upload | None = None
    is_picture: bool = False
    silent: bool = False
    edits: int = 0
    preview: bool = True
    entities: list[dict[str, Any]] = field(default_factory=list)

    @property
    def labels(self) -> list[str]:
        """What the buttons say, row by row in one list."""
        return [button.label for row in self.buttons for button in row]


@dataclass
class Account:
    """A user of Telegram: a person, or another bot."""

    id: int
    first_name: str
    language: str | None
    is_bot: bool = False
    deactivated: bool = False

    def as_json(self) -> dict[str, Any]:
        """Give the User of the documentation."""
        user: dict[str, Any] = {
            "id": self.id,
            "is_bot": self.is_bot,
            "first_name": self.first_name,
        }
        if self.language:
            user["language_code"] = self.language
        return user


@dataclass
class Chat:
    """A chat, with what it shows. `bot_may_write`: started and not blocked, or a member."""

    id: int
    kind: str
    title: str
    account: Account | None = None
    known: bool = False
    bot_is_in: bool = False
    blocked: bool = False
    moved_to: int | None = None
    messages: dict[int, Shown] = field(default_factory=dict)

    @property
    def is_private(self) -> bool:
        """Whether it is a chat with one person."""
        return self.kind == PRIVATE

    def as_json(self) -> dict[str, Any]:
        """Give the Chat of the documentation."""
        name = "first_name" if self.is_private else "title"
        return {"id": self.id, "type": self.kind, name: self.title}


@dataclass(frozen=True)
class Press:
    """A pressed button that waits for an answer."""

    id: str
    by: int
    pressed_at: datetime


@dataclass
class World:
    """Everything that is kept, in memory. `clock` gives an aware instant."""

    bot: Account
    bot_name: str
    clock: Callable[[], datetime]
    chats: dict[int, Chat] = field(default_factory=dict)
    presses: dict[str, Press] = field(default_factory=dict)
    notices: dict[str, str | None] = field(default_factory=dict)
    message_ids: dict[int | None, Iterator[int]] = field(default_factory=dict)
    change: asyncio.Event = field(default_factory=asyncio.Event)

    def next_message_id(self, chat: Chat) -> int:
        """Give a new number: supergroups and channels count for themselves, all else together."""
        counter = chat.id if chat.kind in (SUPERGROUP, CHANNEL) else None
        return next(self.message_ids.setdefault(counter, count(1)))

    def changed(self) -> None:
        """Wake whoever waits for something to happen."""
        self.change.set()
        self.change = asyncio.Event()

    def message_as_json(self, message: Shown, **more: Any) -> dict[str, Any]:
        """Give the Message of the documentation; `more` adds what a test sends in."""
        chat = self.chats[message.chat_id]
        body: dict[str, Any] = {
            "message_id": message.id,
            "date": int(message.at.timestamp()),
            "chat": chat.as_json(),
        }
        if message.by_bot:
            body["from"] = self.bot_as_json()
        elif chat.account is not None:
            body["from"] = chat.account.as_json()
        if message.edits:
            body["edit_date"] = int(message.at.timestamp())
        if message.text:
            body["caption" if message.attachment else "text"] = message.text
        if message.attachment:
            body |= _attachment_as_json(message.attachment, is_picture=message.is_picture)
        if message.buttons:
            rows = [[_button_as_json(button) for button in row] for row in message.buttons]
            body["reply_markup"] = {"inline_keyboard": rows}
        return body | more

    def bot_as_json(self) -> dict[str, Any]:
        """Give the bot as a User."""
        return self.bot.as_json() | {"username": self.bot_name}


def _button_as_json(button: Button) -> dict[str, str]:
    if button.url is not None:
        return {"text": button.label, "url": button.url}
    return {"text": button.label, "callback_data": button.data or ""}


def _attachment_as_json(upload: Upload, *, is_picture: bool) -> dict[str, Any]:
    file = {"file_id": "file", "file_unique_id": "unique", "file_size": len(upload.content)}
    if is_picture:
        return {"photo": [file | {"width": 90, "height": 90}]}
    return {"document": file | {"file_name": upload.name, "mime_type": upload.media_type}}
