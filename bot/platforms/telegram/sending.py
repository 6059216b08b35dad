"""Delivering one part of a message, and naming what went wrong."""

import contextlib
from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

import structlog
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, InputFile, LinkPreviewOptions
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    TelegramError,
)

from bot.platforms.platform import (
    DeliveryFailed,
    Moved,
    NotSent,
    Refused,
    SlowDown,
    Unknown,
    Unreachable,
)
from bot.platforms.telegram.cutting import cut_text
from bot.platforms.telegram.request import AiohttpRequest, NotAccepted, Rest
from messages.outgoing import Attachment, Choice, Outgoing

MOST_NOTICE = 200
"""UTF-16 units in the answer to a pressed button (Bot API, answerCallbackQuery)."""
MOST_AT_ONCE = 100
"""Messages that are taken away with one call (Bot API, deleteMessages)."""
MOST_SHARE_ADDRESS = 2048
"""The longest address that is put behind a share button; the words stand in the message too."""

_log = structlog.get_logger(__name__)

_PICTURES = ("image/png", "image/jpeg", "image/webp")
"""What Telegram shows as a picture; it does not draw an SVG."""
_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
_NOT_MODIFIED = "message is not modified"
_NO_TEXT = "there is no text in the message"
_GONE = ("message to edit not found", "message can't be edited", "message_id_invalid", _NO_TEXT)
_NO_CHAT = ("chat not found", "user not found", "peer_id_invalid", "chat was deactivated")
_NO_RIGHTS = ("not enough rights to send", "have no rights to send", "chat_write_forbidden")


async def deliver(bot: Bot, calls: AiohttpRequest, address: str, part: Outgoing) -> str:
    """Send a part, or put it in the place of the message that it edits; give its handle.

    `calls` is what the bot sends its requests with. The handle is the number of the message
    within the chat. It does not hold the address: handles are kept where addresses may not be
    read. Raises a `DeliveryFailed`, always without the error it came from, as that may hold words
    and addresses.
    """
    try:
        if part.edits is not None:
            if not part.attachments and await _edit(bot, address, part.edits, part):
                return part.edits
            await _take_buttons_away(bot, address, part.edits)
        await _clear(bot, address, part.clears)
        if part.attachments:
            handle = await _send_file(bot, address, part, part.attachments[0])
        else:
            handle = await _send_text(calls, f"{bot.base_url}/sendMessage", address, part)
    except TelegramError as error:
        failure = _name_failure(error)
    except (LookupError, TypeError, ValueError, AttributeError):
        # The server took it, and answered with something that is not a message.
        failure = Unknown("an answer that can't be read")
    else:
        if part.leaves:
            await _leave(bot, address)
        return handle
    raise failure from None


async def answer_press(bot: Bot, press: str, notice: str | None) -> None:
    """Tell the person's app that a press was handled, with a short notice where there is one.

    Raises a `TelegramError`, of which nothing need be done: the app stops waiting by itself.
    """
    await bot.answer_callback_query(press, cut_text(notice, MOST_NOTICE)[0] if notice else None)


async def _send_text(calls: AiohttpRequest, url: str, address: str, part: Outgoing) -> str:
    asked: dict[str, Any] = {
        "chat_id": address,
        "text": part.text,
        "disable_notification": part.silent,
        "link_preview_options": _NO_PREVIEW.to_dict(),
    }
    if (keyboard := _keyboard(part.rows)) is not None:
        asked["reply_markup"] = keyboard.to_dict()
    return str((await calls.call(url, asked))["message_id"])


async def _send_file(bot: Bot, address: str, part: Outgoing, attachment: Attachment) -> str:
    keyboard = _keyboard(part.rows)
    if _is_shown(attachment):
        message = await bot.send_photo(
            address,
            _file(attachment),
            caption=part.text or None,
            reply_markup=keyboard,
            disable_notification=part.silent,
        )
    else:
        message = await bot.send_document(
            address,
            _file(attachment),
            caption=part.text or None,
            reply_markup=keyboard,
            disable_notification=part.silent,
            disable_content_type_detection=True,
        )
    return str(message.message_id)


async def _edit(bot: Bot, address: str, handle: str, part: Outgoing) -> bool:
    """Put a text in the place of a message; tell whether that could be done."""
    if not handle.isdecimal():
        return False
    try:
        await bot.edit_message_text(
            part.text,
            address,
            int(handle),
            reply_markup=_keyboard(part.rows),
            link_preview_options=_NO_PREVIEW,
        )
    except BadRequest as refusal:
        if _says(refusal, _NOT_MODIFIED):
            return True
        if _says(refusal, *_GONE):
            return False
        raise
    return True


async def _take_buttons_away(bot: Bot, address: str, handle: str) -> None:
    """Take the buttons off a message whose place is taken by a fresh one, where they still are.

    A press on what is left behind is harmless: it is looked at again when it is pressed.
    """
    if handle.isdecimal():
        try:
            await bot.edit_message_reply_markup(address, int(handle))
        except BadRequest:
            return


async def _clear(bot: Bot, address: str, handles: Sequence[str]) -> None:
    """Take messages out of a chat; what is not there any more is passed over.

    Where one of a hundred can't be taken away, these go one by one.
    """
    numbers = [int(each) for each in handles if each.isdecimal()]
    for start in range(0, len(numbers), MOST_AT_ONCE):
        some = numbers[start : start + MOST_AT_ONCE]
        try:
            await bot.delete_messages(address, some)
        except BadRequest:
            for number in some:
                with contextlib.suppress(BadRequest):
                    await bot.delete_message(address, number)


async def _leave(bot: Bot, address: str) -> None:
    """Leave a group; where that fails, it is tried again at what happens there next."""
    try:
        await bot.leave_chat(address)
    except TelegramError as error:
        _log.info("telegram: a group was not left yet", why=type(error).__name__)


def _keyboard(rows: Sequence[Sequence[Choice]]) -> InlineKeyboardMarkup | None:
    buttons = [[button for choice in row if (button := _button(choice))] for row in rows]
    filled = [row for row in buttons if row]
    return InlineKeyboardMarkup(filled) if filled else None


def _button(choice: Choice) -> InlineKeyboardButton | None:
    if choice.share is not None:
        # The address is empty on purpose: apps put it before the words, and it stands in them.
        address = "https://t.me/share/url?url=&text=" + quote(choice.share, safe="")
        if len(address) > MOST_SHARE_ADDRESS:
            return None
        return InlineKeyboardButton(choice.label, url=address)
    return InlineKeyboardButton(choice.label, url=choice.url, callback_data=choice.data)


def _is_shown(attachment: Attachment) -> bool:
    return attachment.media_type in _PICTURES


def _file(attachment: Attachment) -> InputFile:
    # Quotes, slashes and control characters would end the name in the header that carries it.
    name = "".join(
        "_" if character in '"\\/' or not character.isprintable() else character
        for character in attachment.name
    )
    return InputFile(attachment.content, filename=name)


def _name_failure(error: TelegramError) -> DeliveryFailed:
    """Name the failure, without its words: they may hold an address or a link."""
    match error:
        case Rest():
            return SlowDown(error.seconds)
        case ChatMigrated():
            return Moved(str(error.new_chat_id))
        case Forbidden():
            return Unreachable("forbidden")
        case BadRequest() if _says(error, *_NO_CHAT, *_NO_RIGHTS):
            return Unreachable("no such chat")
        case BadRequest():
            return Refused("refused")
        case NotAccepted():
            return NotSent("not accepted")
        case InvalidToken() | Conflict():
            # Something is wrong with the bot, not with this message: it waits until that is mended.
            return NotSent(type(error).__name__)
        case _:
            return Unknown("no answer")


def _says(error: TelegramError, *phrases: str) -> bool:
    words = error.message.lower()
    return any(phrase in words for phrase in phrases)
