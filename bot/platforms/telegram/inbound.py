"""From an update of Telegram to an `Incoming`, and to what else it asks of the platform."""

import re
from dataclasses import dataclass
from typing import Any

from telegram.constants import ChatMemberStatus, ChatType

from bot.platforms.telegram.updates import CameOrWent, Chat, Message, Press, Update, User
from messages.incoming import Happening, Incoming, OtherKind, Visit, is_payload
from messages.outgoing import MOST_BUTTON_BYTES

PLATFORM = "telegram"
KINDS_OF_UPDATE = ("message", "edited_message", "callback_query", "my_chat_member")
"""What Telegram is asked to hand out (Bot API, allowed_updates)."""

_COMMAND = re.compile(r"(/[A-Za-z0-9_]+)@([A-Za-z0-9_]+)")
_GIVEN = re.compile(r"/[A-Za-z0-9_]+(?![\w@])")
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
)
"""What Telegram tells in a group beside `my_chat_member`, which says it all."""


@dataclass(frozen=True, slots=True)
class GroupVisit:
    """The bot is in a group or a channel, and leaves it unless the core wants it to stay.

    `added` says that this is new, so that it may explain itself; `language` is that of whoever
    added it. `may_have_moved`: a group that became a supergroup adds the bot as if it were new,
    and says afterwards that it moved.
    """

    chat_id: int
    added: bool = False
    language: str | None = None
    may_have_moved: bool = False


@dataclass(frozen=True, slots=True)
class Arrival:
    """What an update brings: an event for the core, a press to answer, a group it came from."""

    incoming: Incoming | None = None
    press: str | None = None
    visit: GroupVisit | None = None


def read_update(raw: dict[str, Any], bot_name: str) -> Arrival:
    """Read an update; `bot_name` is the bot's own name, without the @.

    What one known person says in their own private chat reaches the core, and of groups that
    something happened there, with the bare command that a known person gave. From channels,
    anonymous admins and other bots nobody's identity is certain (QUALITY, attack 38).
    Raises pydantic's `ValidationError` when it is not an update.
    """
    update = Update.model_validate(raw)
    event_id = str(update.update_id)
    if update.callback_query is not None:
        return _pressed(update.callback_query, event_id)
    if update.edited_message is not None:
        return _said(update.edited_message, event_id, bot_name, edited=True)
    if update.message is not None:
        return _said(update.message, event_id, bot_name, edited=False)
    if update.my_chat_member is not None:
        return _came_or_went(update.my_chat_member, event_id)
    return Arrival()


def _came_or_went(change: CameOrWent, event_id: str) -> Arrival:
    chat, person, place = change.chat, change.from_user, change.new_chat_member
    if chat.type == ChatType.PRIVATE:
        return Arrival()
    is_out = place.status in (ChatMemberStatus.LEFT, ChatMemberStatus.BANNED) or (
        place.status == ChatMemberStatus.RESTRICTED and not place.is_member
    )
    if is_out:
        return Arrival(incoming=_visit(event_id, Visit(Happening.GONE, str(chat.id))))
    if not _may_write(chat):
        return Arrival(visit=GroupVisit(chat.id))
    visit = GroupVisit(
        chat.id,
        added=True,
        language=person.language_code,
        may_have_moved=chat.type == ChatType.SUPERGROUP,
    )
    added = Visit(Happening.ADDED, str(chat.id), title=chat.title or "")
    by = None if person.is_bot else person
    return Arrival(incoming=_visit(event_id, added, by), visit=visit)


def _visit(
    event_id: str, visit: Visit, by: User | None = None, text: str | None = None
) -> Incoming:
    """Make an event of what happened in a group; `by` is whoever is known to have done it."""
    return Incoming(
        platform=PLATFORM,
        event_id=event_id,
        address=visit.chat if by is None else str(by.id),
        text=text,
        language=None if by is None else by.language_code,
        visit=visit,
    )


def _may_write(chat: Chat) -> bool:
    return chat.type in (ChatType.GROUP, ChatType.SUPERGROUP)


def _heard(message: Message, event_id: str, bot_name: str, *, edited: bool) -> Arrival:
    """Take in that something was said in a group: only a known person's command is looked at."""
    chat, sender = str(message.chat.id), message.from_user
    if any(map(message.holds, _COMING_AND_GOING)):
        return Arrival()
    if message.migrate_to_chat_id is not None:
        moved = Visit(Happening.MOVED, chat, moved_to=str(message.migrate_to_chat_id))
        return Arrival(incoming=_visit(event_id, moved))
    if message.migrate_from_chat_id is not None:
        moved = Visit(Happening.MOVED, str(message.migrate_from_chat_id), moved_to=chat)
        return Arrival(incoming=_visit(event_id, moved))
    visit = GroupVisit(message.chat.id)
    if not _may_write(message.chat):
        return Arrival(visit=visit)
    heard = Visit(Happening.HEARD, chat)
    if sender is None or sender.is_bot or message.sender_chat or message.forward_origin or edited:
        return Arrival(incoming=_visit(event_id, heard), visit=visit)
    command = _command(message.text or "", bot_name)
    return Arrival(incoming=_visit(event_id, heard, sender, command), visit=visit)


def _command(text: str, bot_name: str) -> str | None:
    """Give the command with which a text begins, without what follows it.

    Others read along, so what follows is left where it is. /start is none: Telegram sends it
    where the bot is added by a link.
    """
    found = _GIVEN.match(_without_name(text, bot_name))
    return None if found is None or found[0] == "/start" else found[0]


def _said(message: Message, event_id: str, bot_name: str, *, edited: bool) -> Arrival:
    if message.chat.type != ChatType.PRIVATE:
        return _heard(message, event_id, bot_name, edited=edited)
    sender = message.from_user
    if sender is None or sender.is_bot or message.sender_chat or sender.id != message.chat.id:
        return Arrival()
    text, start, other = None, None, None
    if edited:
        if message.holds("location"):
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
            message=str(message.message_id),
            language=sender.language_code,
        )
    )


def _pressed(press: Press, event_id: str) -> Arrival:
    message, data, person = press.message, press.data, press.from_user
    known = (
        message is not None
        and message.chat.type == ChatType.PRIVATE
        and message.chat.id == person.id
        and not person.is_bot
    )
    if message is None or not known or not data or len(data.encode()) > MOST_BUTTON_BYTES:
        if message is None or message.chat.type == ChatType.PRIVATE:
            return Arrival(press=press.id)
        heard = _visit(event_id, Visit(Happening.HEARD, str(message.chat.id)))
        return Arrival(heard, press.id, GroupVisit(message.chat.id))
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
        if message.holds(field):
            return kind
    if any(map(message.holds, _NOT_SAID_BY_ANYBODY)):
        return None
    return OtherKind.UNKNOWN
