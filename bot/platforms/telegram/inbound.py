"""From an update of Telegram to an `Incoming`, and to what else it asks of the platform."""

import re
from dataclasses import dataclass
from typing import Any

from telegram import CallbackQuery, Chat, Message, Update
from telegram.constants import ChatType

from messages.incoming import Incoming, OtherKind, is_payload
from messages.outgoing import MOST_BUTTON_BYTES

PLATFORM = "telegram"
KINDS_OF_UPDATE = ("message", "edited_message", "callback_query", "my_chat_member")
"""What Telegram is asked to hand out (Bot API, allowed_updates)."""

_COMMAND = re.compile(r"(/[A-Za-z0-9_]+)@([A-Za-z0-9_]+)")
_KINDS = (
    ("photo", OtherKind.PICTURE),
    ("voice", OtherKind.VOICE),
    ("video_note", OtherKind.VOICE),
    ("audio", OtherKind.FILE),
    ("video", OtherKind.FILE),
    ("animation", OtherKind.FILE),
    ("document", OtherKind.FILE),
    ("sticker", OtherKind.STICKER),
    ("venue", OtherKind.PLACE),
    ("location", OtherKind.PLACE),
    ("contact", OtherKind.CONTACT),
)
_NOT_SAID_BY_ANYBODY = (
    "pinned_message",
    "message_auto_delete_timer_changed",
    "write_access_allowed",
    "chat_background_set",
    "connected_website",
    "proximity_alert_triggered",
    "forum_topic_created",
    "forum_topic_edited",
    "forum_topic_closed",
    "forum_topic_reopened",
)
"""What Telegram itself writes into a private chat: nobody waits for an answer to it."""

_COMING_AND_GOING = (
    "new_chat_members",
    "left_chat_member",
    "group_chat_created",
    "supergroup_chat_created",
    "migrate_to_chat_id",
)
"""What Telegram tells in a group beside `my_chat_member`, which says it all."""


@dataclass(frozen=True, slots=True)
class GroupVisit:
    """The bot is in a group or a channel, where it does not belong.

    `added` says that this is new, so that it may explain itself; `language` is that of whoever
    added it.
    """

    chat_id: int
    added: bool = False
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Arrival:
    """What an update brings: an event for the core, a press to answer, a group to leave."""

    incoming: Incoming | None = None
    press: str | None = None
    visit: GroupVisit | None = None


def read_update(raw: dict[str, Any], bot_name: str) -> Arrival:
    """Read an update; `bot_name` is the bot's own name, without the @.

    Only what one known person says in their own private chat reaches the core. In groups and
    channels, and from other bots, nobody's identity is certain (QUALITY, attack 38).
    Raises `TypeError` (or what python-telegram-bot raises) when it is not an update.
    """
    if not isinstance(raw.get("update_id"), int):
        raise TypeError("not an update")
    update = Update.de_json(raw, None)
    event_id = str(update.update_id)
    if update.callback_query is not None:
        return _pressed(update.callback_query, event_id)
    if update.edited_message is not None:
        return _said(update.edited_message, event_id, bot_name, edited=True)
    if update.message is not None:
        return _said(update.message, event_id, bot_name, edited=False)
    if update.my_chat_member is not None:
        change = update.my_chat_member
        now_in = change.new_chat_member.status not in ("left", "kicked")
        if now_in and change.chat.type != ChatType.PRIVATE:
            language = change.from_user.language_code
            visit = GroupVisit(change.chat.id, added=_may_write(change.chat), language=language)
            return Arrival(visit=visit)
    return Arrival()


def _may_write(chat: Chat) -> bool:
    return chat.type in (ChatType.GROUP, ChatType.SUPERGROUP)


def _said(message: Message, event_id: str, bot_name: str, *, edited: bool) -> Arrival:
    if message.chat.type != ChatType.PRIVATE:
        if any(getattr(message, field) for field in _COMING_AND_GOING):
            return Arrival()
        return Arrival(visit=GroupVisit(message.chat.id))
    sender = message.from_user
    if sender is None or sender.is_bot or message.sender_chat or sender.id != message.chat.id:
        return Arrival()
    text, start, other = None, None, None
    if edited:
        if message.location is not None:
            # Somebody shares where they are: it moves on by itself, and nobody typed anything.
            return Arrival()
        other = OtherKind.EDIT
    elif message.text is not None:
        start = _start_payload(message.text, bot_name)
        text = _without_name(message.text, bot_name) if start is None else None
    else:
        other = _kind_of(message)
        if other is None:
            return Arrival()
    return Arrival(
        incoming=Incoming(
            platform=PLATFORM,
            event_id=event_id,
            address=str(message.chat.id),
            text=text,
            start=start,
            other=other,
            language=sender.language_code,
        )
    )


def _pressed(press: CallbackQuery, event_id: str) -> Arrival:
    message, data, person = press.message, press.data, press.from_user
    known = (
        message is not None
        and message.chat.type == ChatType.PRIVATE
        and message.chat.id == person.id
        and not person.is_bot
    )
    if message is None or not known or not data or len(data.encode()) > MOST_BUTTON_BYTES:
        visit = None
        if message is not None and message.chat.type != ChatType.PRIVATE:
            visit = GroupVisit(message.chat.id)
        return Arrival(press=press.id, visit=visit)
    incoming = Incoming(
        platform=PLATFORM,
        event_id=event_id,
        address=str(message.chat.id),
        button=data,
        pressed_on=str(message.message_id),
        language=person.language_code,
    )
    return Arrival(incoming=incoming, press=press.id)


def _start_payload(text: str, bot_name: str) -> str | None:
    """Give what came with a link ("" where it is no payload), or None for any other text.

    What no link of ours can carry counts as a bare start.
    """
    command, _, payload = _without_name(text, bot_name).partition(" ")
    if command != "/start":
        return "" if re.match(r"/start\s", text) else None
    return payload if is_payload(payload) else ""


def _without_name(text: str, bot_name: str) -> str:
    """Take the bot's own name off a command: "/menu@our_bot" is "/menu"."""
    found = _COMMAND.match(text)
    if found is None or found[2].lower() != bot_name.lower():
        return text
    return found[1] + text[found.end() :]


def _kind_of(message: Message) -> OtherKind | None:
    """Say what somebody sent, or None where nobody sent anything."""
    for field, kind in _KINDS:
        if getattr(message, field):
            return kind
    if any(getattr(message, field) for field in _NOT_SAID_BY_ANYBODY):
        return None
    return OtherKind.UNKNOWN
