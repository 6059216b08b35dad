"""What goes out: a message as a platform delivers it, already in the reader's language."""

from dataclasses import dataclass, field

MOST_BUTTON_BYTES = 64
"""The most that a button may carry (Bot API, InlineKeyboardButton.callback_data)."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A button: what it says, and what pressing it sends back, or the address that it opens.

    Exactly one of `data` (1 to 64 bytes of UTF-8), `url` and `share` is set. `share` is a text
    that the reader passes on through any app; a platform that can offers a share button.
    """

    label: str
    data: str | None = None
    url: str | None = None
    share: str | None = None

    def __post_init__(self) -> None:
        """Refuse what no platform could carry (QUALITY, attack 4)."""
        if sum(given is not None for given in (self.data, self.url, self.share)) != 1:
            raise ValueError("a choice has one of data, url and share")
        if self.data is not None and not 1 <= len(self.data.encode()) <= MOST_BUTTON_BYTES:
            raise ValueError("button data must be 1 to 64 bytes")


@dataclass(frozen=True, slots=True)
class Attachment:
    """A picture or a file that goes with a message.

    `alt` says in words what a picture shows. `name` is what the reader's app saves it as.
    """

    name: str
    media_type: str
    content: bytes = field(repr=False)
    alt: str = ""


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One message in its reader's language: plain text, never markup.

    `rows` are the buttons, row by row. `silent` delivers without a sound. `edits` is the
    handle of a delivered message that this one takes the place of; where the platform can't
    (the message is gone), it is sent as a fresh one. `clears` are the handles of messages in the
    person's chat, their own among them, that are taken away before this one comes; what the
    platform can't take away stays. `leaves`: it is a goodbye, and the bot goes out of the group
    chat after it.
    """

    text: str = field(repr=False)
    rows: tuple[tuple[Choice, ...], ...] = field(default=(), repr=False)
    attachments: tuple[Attachment, ...] = field(default=(), repr=False)
    silent: bool = False
    edits: str | None = None
    clears: tuple[str, ...] = ()
    leaves: bool = False
