"""What came in: one event of one person, the same for every platform."""

import re
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import UUID

_PAYLOAD = re.compile(r"[A-Za-z0-9_-]{0,64}")


def is_payload(given: str) -> bool:
    """Whether this can be what a link of ours carries.

    That is at most 64 letters, digits, _ and - (Bot API, deep linking).
    """
    return _PAYLOAD.fullmatch(given) is not None


class OtherKind(StrEnum):
    """What somebody sent that is neither text nor a button. It is never fetched or kept.

    TOO_MUCH stands for anything that came in a flood: it was not read.
    """

    PICTURE = "picture"
    VOICE = "voice"
    FILE = "file"
    STICKER = "sticker"
    PLACE = "place"
    CONTACT = "contact"
    EDIT = "edit"
    UNKNOWN = "unknown"
    TOO_MUCH = "too-much"


class Happening(StrEnum):
    """What happened in a group chat.

    ADDED: the bot was added. GONE: it is in it no more. MOVED: the chat has another address.
    HEARD: something was said, or a command given.
    """

    ADDED = "added"
    GONE = "gone"
    MOVED = "moved"
    HEARD = "heard"


@dataclass(frozen=True, slots=True)
class Visit:
    """Something in a chat of several people, where the bot is at most a guest.

    `chat` is the platform's own address of the group chat: private, never logged. `title` is
    what its people call it, `moved_to` its new address.
    """

    what: Happening
    chat: str = field(repr=False)
    title: str = field(default="", repr=False)
    moved_to: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Incoming:
    """One event from one person, as the turn takes it.

    Exactly one of `text`, `button`, `start`, `other`, `moment` and `visit` is set; a command that
    was given in a group chat has a `visit` and its `text`.

    `platform` names the way in ("telegram", "practice", "time") and `event_id` is unique on it.
    `address` is the platform's own address of the person: private, never logged.
    `start` is the payload of a link that the person opened ("" for a bare start).
    `pressed_on` is the handle of the message whose button was pressed, `message` that of the
    message that came in, where it stands in the person's own chat.
    `visit` is what happened in a group chat; `address` is then that of whoever did it, and the
    group chat's own where nobody is known to have done it.
    `language` is what the person's app speaks, as a BCP 47 tag.
    `moment` is the id of a planned moment: time is just another platform.
    """

    platform: str
    event_id: str
    address: str
    text: str | None = None
    button: str | None = None
    start: str | None = None
    other: OtherKind | None = None
    moment: str | None = None
    pressed_on: str | None = None
    message: str | None = None
    language: str | None = None
    visit: Visit | None = None

    def __repr__(self) -> str:
        """Name the event only: what people type never reaches a log or a traceback."""
        return f"Incoming(platform={self.platform!r}, event_id={self.event_id!r})"


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the platform hears when a turn was committed.

    `notice` is a short text for the person alone, shown where the platform can (on Telegram:
    the answer to a pressed button). It holds nothing that people typed.
    `stays`: the bot may stay in the group chat that was visited. `planned_at` is when the first
    of what the turn planned is due. `said` names what it wrote down to be sent: ids, for the logs.
    `encloses`: a picture or a file goes with some of it, which takes a while to make.
    """

    notice: str | None = None
    stays: bool = False
    planned_at: datetime | None = None
    said: tuple[UUID, ...] = field(default=(), compare=False)
    encloses: bool = field(default=False, compare=False)
