"""Updates as Telegram sends them, for our bot and for the bare echoes alike."""

from typing import Any

_SENT_AT = 1_795_338_900


def message(number: int, text: str, person_id: int = 4001) -> dict[str, Any]:
    """Give an update with a text that somebody typed."""
    person = {"id": person_id, "first_name": "Anna", "is_bot": False, "language_code": "nl"}
    return {
        "update_id": 1_000_000 + number,
        "message": {
            "message_id": 10 + number,
            "date": _SENT_AT + number,
            "chat": {"id": person_id, "type": "private", "first_name": "Anna"},
            "from": person,
            "text": text,
        },
    }
