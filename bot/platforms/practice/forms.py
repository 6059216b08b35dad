"""What a browser asks of the room, read: in which language, which words; and why it can't be."""

from datetime import datetime
from zoneinfo import ZoneInfo

from starlette.datastructures import FormData
from starlette.requests import Request

from bot.platforms.platform import Busy
from bot.platforms.practice.chats import NoSuchMessage, NoSuchPerson, RoomIsFull
from messages.catalogue import Language

LANGUAGE_COOKIE = "language"


class Refused(Exception):
    """What was asked for can't be. Holds the key of what to say about it."""

    def __init__(self, reason: str, status: int = 400) -> None:
        super().__init__(reason)
        self.reason = reason
        self.status = status


CAN_BE_REFUSED = (Refused, NoSuchPerson, NoSuchMessage, RoomIsFull, Busy)
"""Why something can't be: whoever asked reads it in words."""


def why_not(error: Exception) -> tuple[str, int]:
    """Give the key of what is said of an error of `CAN_BE_REFUSED`, and the status of HTTP."""
    match error:
        case Refused():
            return error.reason, error.status
        case Busy():
            return "practice-busy", 503
        case RoomIsFull():
            return "practice-full", 409
        case NoSuchMessage():
            return "practice-button-gone", 409
        case _:
            return "practice-person-gone", 404


def language_of(request: Request) -> Language:
    """Give the language in which a browser shows the room."""
    return "en" if request.cookies.get(LANGUAGE_COOKIE) == "en" else "nl"


def language_in(form: FormData) -> Language:
    """Give the language that was chosen in a form."""
    return "en" if form.get("language") == "en" else "nl"


def text_in(form: FormData, name: str) -> str:
    """Give the words of a field. Raises `Refused` where they are not there."""
    value = form.get(name)
    if not isinstance(value, str):
        raise Refused("practice-not-whole")
    return value


def time_in(form: FormData, name: str, zone: ZoneInfo) -> datetime:
    """Read what the browser's own field for a day and a time gives. Raises `Refused`."""
    try:
        return datetime.fromisoformat(text_in(form, name)).replace(tzinfo=zone)
    except ValueError:
        raise Refused("practice-not-whole") from None


def place_of(typed: str) -> tuple[int, int]:
    """Read which button it is: its row and its place in it. Raises `Refused`."""
    row, _, column = typed.partition("-")
    if not (row.isascii() and row.isdecimal() and column.isascii() and column.isdecimal()):
        raise Refused("practice-not-whole")
    return int(row[:3]), int(column[:3])
