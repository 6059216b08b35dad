"""Updates as Telegram sends them, for our turn and for the bare echo alike."""

from typing import Any

_SENT_AT = 1_795_338_900


def message(number: int, text: str) -> dict[str, Any]:
    """Give an update with a text that somebody typed."""
    person = {"id": 4001, "first_name": "Anna", "is_bot": False, "language_code": "nl"}
    return {
        "update_id": 100 + number,
        "message": {
            "message_id": 10 + number,
            "date": _SENT_AT + number,
            "chat": {"id": 4001, "type": "private", "first_name": "Anna"},
            "from": person,
            "text": text,
        },
    }
