"""The buttons under a message, in the only shapes that the server takes."""

import re
from typing import Any

from tests.platforms.telegram.standin.refusals import Refusal, bad_request
from tests.platforms.telegram.standin.world import Button

MOST_BUTTONS = 100
MOST_IN_A_ROW = 8
MOST_DATA = 64
_ADDRESS = re.compile(r"(https?://[^\s/?#.]+\.[^\s]+|tg://[a-z_]+\?\S+)", re.IGNORECASE)


def read_keyboard(markup: Any) -> list[list[Button]]:
    """Read an InlineKeyboardMarkup; other keyboards are refused, as this bot has no use for them.

    An empty list takes the buttons away.
    """
    if markup is None:
        return []
    if not isinstance(markup, dict):
        raise bad_request("object expected as reply markup")
    if set(markup) - {"inline_keyboard"}:
        raise bad_request("inline keyboard expected")
    rows = markup.get("inline_keyboard", [])
    if not isinstance(rows, list):
        raise bad_request('field "inline_keyboard" of the InlineKeyboardMarkup must be an Array')
    keyboard = []
    for row in rows:
        if not isinstance(row, list):
            raise bad_request(
                'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays'
            )
        if len(row) > MOST_IN_A_ROW:
            raise bad_request("reply markup is too long")
        keyboard.append([_read_button(button) for button in row])
    if sum(map(len, keyboard)) > MOST_BUTTONS:
        raise bad_request("reply markup is too long")
    return [row for row in keyboard if row]


def _read_button(button: Any) -> Button:
    if not isinstance(button, dict):
        raise _no_button("InlineKeyboardButton must be an Object")
    label = button.get("text")
    if not isinstance(label, str):
        raise _no_button('field "text" must be of type String')
    if not label.strip():
        raise bad_request("inline keyboard button text must be non-empty")
    if set(button) - {"text", "url", "callback_data"}:
        raise _no_button("this kind of button is not known here")
    data, url = button.get("callback_data"), button.get("url")
    if url is not None and data is not None:
        raise _no_button("exactly one of the optional fields must be used")
    if url is not None:
        if not isinstance(url, str) or not _ADDRESS.fullmatch(url):
            raise bad_request(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")
        return Button(label, url=url)
    if data is None:
        raise _no_button("text buttons are unallowed in the inline keyboard")
    if not isinstance(data, str) or not 1 <= len(data.encode()) <= MOST_DATA:
        raise bad_request("BUTTON_DATA_INVALID")
    return Button(label, data=data)


def _no_button(why: str) -> Refusal:
    return bad_request(f"can't parse inline keyboard button: {why}")
