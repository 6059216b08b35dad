"""Buttons: what they say, and what they send back when they are pressed."""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from uuid import UUID

from messages.said import Tap, Text


def button(action: str, subject_id: UUID | None = None, arg: str = "") -> str:
    """Say what a button sends back: who may press it is decided when it is pressed."""
    subject = "" if subject_id is None else urlsafe_b64encode(subject_id.bytes).decode()[:22]
    return f"{action}:{subject}:{arg}"


def read_button(data: str) -> tuple[str, UUID | None, str] | None:
    """Read what a button sent back; None where it is none of ours."""
    action, _, rest = data.partition(":")
    subject, colon, arg = rest.partition(":")
    if not colon:
        return None
    if not subject:
        return action, None, arg
    try:
        return action, UUID(bytes=urlsafe_b64decode(subject + "==")), arg
    except ValueError:
        return None


def tap(label: Text | str, action: str, subject_id: UUID | None = None, arg: str = "") -> Tap:
    """Make a one-tap answer. A label that is a key must be given as a `Text`."""
    return Tap(label, data=button(action, subject_id, arg))
