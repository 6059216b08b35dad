"""What came in: one event of one person, the same for every platform."""

import re
from dataclasses import dataclass
from enum import StrEnum

_PAYLOAD = re.compile(r"[A-Za-z0-9_-]{0,64}")


def is_payload(given: str) -> bool:
    """Whether this can be what a link of ours carries.

    That is at most 64 letters, digits, _ and - (Bot API, deep linking).
    """
    return _PAYLOAD.fullmatch(given) is not None


class OtherKind(StrEnum):
    """What somebody sent that is neither text nor a button. It is never fetched or kept."""

    PICTURE = "picture"
    VOICE = "voice"
    FILE = "file"
    STICKER = "sticker"
    PLACE = "place"
    CONTACT = "contact"
    EDIT = "edit"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Incoming:
    """One event from one person, as the turn takes it.

    Exactly one of `text`, `button`, `start`, `other` and `moment` is set.

    `platform` names the way in ("telegram", "practice", "time") and `event_id` is unique on it.
    `address` is the platform's own address of the person: private, never logged.
    `start` is the payload of a link that the person opened ("" for a bare start).
    `pressed_on` is the handle of the message whose button was pressed.
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
    language: str | None = None

    def __repr__(self) -> str:
        """Name the event only: what people type never reaches a log or a traceback."""
        return f"Incoming(platform={self.platform!r}, event_id={self.event_id!r})"


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the platform hears when a turn was committed.

    `notice` is a short text for the person alone, shown where the platform can (on Telegram:
    the answer to a pressed button). It holds nothing that people typed.
    """

    notice: str | None = None
