"""The methods of the Bot API that concern messages."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from tests.platforms.telegram.standin.keyboards import read_keyboard
from tests.platforms.telegram.standin.limits import Limiter
from tests.platforms.telegram.standin.parameters import (
    BOOLEAN,
    FILE,
    INTEGER,
    STRUCTURE,
    TEXT,
    Parameters,
    Upload,
)
from tests.platforms.telegram.standin.pictures import check_picture
from tests.platforms.telegram.standin.refusals import Refusal, bad_request, forbidden
from tests.platforms.telegram.standin.texts import count_units, read_text
from tests.platforms.telegram.standin.world import CHANNEL, GROUP, Chat, Shown, World

MOST_TEXT = 4096
MOST_CAPTION = 1024
MOST_NOTICE = 200
ANSWER_WITHIN = timedelta(seconds=15)
"""How long a pressed button waits: the documentation says "too old" and not when; apps give up
after about so long."""


@dataclass(frozen=True)
class Method:
    """What does it, and which parameters it knows."""

    run: Callable[[Parameters], Awaitable[Any]]
    parameters: Mapping[str, str]


_CHAT = {"chat_id": TEXT}
_ONE_MESSAGE = _CHAT | {"message_id": INTEGER}
_SENDING = _CHAT | {
    "disable_notification": BOOLEAN,
    "protect_content": BOOLEAN,
    "reply_markup": STRUCTURE,
    "parse_mode": TEXT,
}
_WORDS = {
    "text": TEXT,
    "parse_mode": TEXT,
    "entities": STRUCTURE,
    "link_preview_options": STRUCTURE,
}
_CAPTION = {"caption": TEXT, "caption_entities": STRUCTURE}


class Messages:
    """What can be done with messages, in a world and within limits."""

    def __init__(self, world: World, limiter: Limiter) -> None:
        self._world = world
        self._limiter = limiter

    def methods(self) -> dict[str, Method]:
        """Give the methods by name."""
        document = {"document": FILE, "disable_content_type_detection": BOOLEAN}
        edit = _ONE_MESSAGE | {"reply_markup": STRUCTURE}
        return {
            "sendMessage": Method(self.send_message, _SENDING | _WORDS),
            "sendPhoto": Method(self.send_photo, _SENDING | _CAPTION | {"photo": FILE}),
            "sendDocument": Method(self.send_document, _SENDING | _CAPTION | document),
            "editMessageText": Method(self.edit_text, edit | _WORDS),
            "editMessageReplyMarkup": Method(self.edit_buttons, edit),
            "deleteMessage": Method(self.delete, _ONE_MESSAGE),
            "deleteMessages": Method(self.delete_several, _CHAT | {"message_ids": STRUCTURE}),
            "leaveChat": Method(self.leave, _CHAT),
            "answerCallbackQuery": Method(
                self.answer_press,
                {
                    "callback_query_id": TEXT,
                    "text": TEXT,
                    "show_alert": BOOLEAN,
                    "url": TEXT,
                    "cache_time": INTEGER,
                },
            ),
        }

    async def send_message(self, asked: Parameters) -> dict[str, Any]:
        """Send a text."""
        text = self._text(asked)
        return self._send(asked, text)

    async def send_photo(self, asked: Parameters) -> dict[str, Any]:
        """Send a picture, with words or without."""
        photo = _file(asked, "photo")
        check_picture(photo.content)
        return self._send(asked, self._caption(asked), photo, is_picture=True)

    async def send_document(self, asked: Parameters) -> dict[str, Any]:
        """Send a file, with words or without."""
        return self._send(asked, self._caption(asked), _file(asked, "document"))

    async def edit_text(self, asked: Parameters) -> dict[str, Any]:
        """Put other words, and other buttons, in a message."""
        text = self._text(asked)
        message = self._own_message(asked)
        if message.attachment is not None:
            raise bad_request("there is no text in the message to edit")
        return self._edit(asked, message, text)

    async def edit_buttons(self, asked: Parameters) -> dict[str, Any]:
        """Put other buttons, or none, under a message."""
        message = self._own_message(asked)
        return self._edit(asked, message, message.text)

    async def delete(self, asked: Parameters) -> bool:
        """Take a message away: any in a private chat, within two days."""
        chat = self._chat(asked)
        message = chat.messages.get(asked.integer("message_id"))
        if message is None:
            raise bad_request("message to delete not found")
        if self._world.clock() - message.at > timedelta(hours=48):
            raise bad_request("message can't be deleted for everyone")
        del chat.messages[message.id]
        self._world.changed()
        return True

    async def delete_several(self, asked: Parameters) -> bool:
        """Take up to a hundred messages away; those that are not there are passed over."""
        chat = self._chat(asked)
        asked_for = asked.structure("message_ids")
        if not isinstance(asked_for, list) or not 1 <= len(asked_for) <= 100:
            raise bad_request("message identifiers are not specified")
        found = [chat.messages[each] for each in asked_for if each in chat.messages]
        if any(self._world.clock() - each.at > timedelta(hours=48) for each in found):
            raise bad_request("message can't be deleted for everyone")
        for each in found:
            del chat.messages[each.id]
        self._world.changed()
        return True

    async def leave(self, asked: Parameters) -> bool:
        """Leave a group or a channel."""
        chat = self._chat(asked)
        if chat.is_private:
            raise bad_request("chat member status can't be changed in private chats")
        self._check_member(chat)
        chat.bot_is_in = False
        self._world.changed()
        return True

    async def answer_press(self, asked: Parameters) -> bool:
        """Tell the app that pressed a button that it need not wait."""
        text = asked.text("text")
        if count_units(text) > MOST_NOTICE:
            raise bad_request("MESSAGE_TOO_LONG")
        press = self._world.presses.pop(asked.text("callback_query_id"), None)
        if press is None or self._world.clock() - press.pressed_at > ANSWER_WITHIN:
            raise bad_request(
                "query is too old and response timeout expired or query ID is invalid"
            )
        self._world.notices[press.id] = text or None
        self._world.changed()
        return True

    def _text(self, asked: Parameters) -> str:
        entities, mode = asked.structure("entities"), asked.text("parse_mode")
        text = read_text(asked.text("text"), mode, entities, most=MOST_TEXT, what="message")
        if not text:
            raise bad_request("message text is empty")
        return text

    def _caption(self, asked: Parameters) -> str:
        return read_text(
            asked.text("caption"),
            asked.text("parse_mode"),
            asked.structure("caption_entities"),
            most=MOST_CAPTION,
            what="message caption",
        )

    def _send(
        self,
        asked: Parameters,
        text: str,
        attachment: Upload | None = None,
        *,
        is_picture: bool = False,
    ) -> dict[str, Any]:
        chat = self._chat(asked)
        self._check_may_write(chat)
        buttons = read_keyboard(asked.structure("reply_markup"))
        self._count(chat)
        message = Shown(
            id=self._world.next_message_id(chat),
            chat_id=chat.id,
            at=self._world.clock(),
            by_bot=True,
            text=text,
            buttons=buttons,
            attachment=attachment,
            is_picture=is_picture,
            silent=asked.boolean("disable_notification"),
            preview=not (asked.structure("link_preview_options") or {}).get("is_disabled", False),
        )
        chat.messages[message.id] = message
        self._world.changed()
        return self._world.message_as_json(message)

    def _edit(self, asked: Parameters, message: Shown, text: str) -> dict[str, Any]:
        chat = self._world.chats[message.chat_id]
        buttons = read_keyboard(asked.structure("reply_markup"))
        if (text, buttons) == (message.text, message.buttons):
            raise bad_request(
                "message is not modified: specified new message content and reply markup are "
                "exactly the same as a current content and reply markup of the message"
            )
        self._count(chat)
        message.text, message.buttons = text, buttons
        message.edits += 1
        self._world.changed()
        return self._world.message_as_json(message)

    def _own_message(self, asked: Parameters) -> Shown:
        chat = self._chat(asked)
        self._check_may_write(chat)
        if not asked.has("message_id"):
            raise bad_request("message identifier is not specified")
        message = chat.messages.get(asked.integer("message_id"))
        if message is None:
            raise bad_request("message to edit not found")
        if not message.by_bot:
            raise bad_request("message can't be edited")
        return message

    def _chat(self, asked: Parameters) -> Chat:
        chat_id = asked.text("chat_id")
        if not chat_id:
            raise bad_request("chat_id is empty")
        try:
            chat = self._world.chats.get(int(chat_id))
        except ValueError:
            chat = None
        if chat is None:
            raise bad_request("chat not found")
        return chat

    def _check_may_write(self, chat: Chat) -> None:
        if chat.moved_to is not None:
            description = "Bad Request: group chat was upgraded to a supergroup chat"
            raise Refusal(400, description, migrate_to_chat_id=chat.moved_to)
        if not chat.is_private:
            self._check_member(chat)
            if chat.kind == CHANNEL:
                raise bad_request("need administrator rights in the channel chat")
        elif chat.account is None or chat.account.deactivated:
            raise forbidden("user is deactivated")
        elif chat.account.is_bot:
            raise forbidden("bots can't send messages to bots")
        elif not chat.known:
            raise forbidden("bot can't initiate conversation with a user")
        elif chat.blocked:
            raise forbidden("bot was blocked by the user")

    def _check_member(self, chat: Chat) -> None:
        if chat.moved_to is not None:
            description = "Bad Request: group chat was upgraded to a supergroup chat"
            raise Refusal(400, description, migrate_to_chat_id=chat.moved_to)
        if chat.blocked:
            raise forbidden(f"bot was kicked from the {_kind(chat)} chat")
        if not chat.bot_is_in:
            raise forbidden(f"bot is not a member of the {_kind(chat)} chat")

    def _count(self, chat: Chat) -> None:
        now = self._world.clock()
        if refusal := self._limiter.take(chat.id, now, is_group=not chat.is_private):
            raise refusal


def _kind(chat: Chat) -> str:
    return chat.kind if chat.kind in (GROUP, CHANNEL) else "supergroup"


def _file(asked: Parameters, name: str) -> Upload:
    file = asked.file(name)
    if file is None:
        if asked.text(name):
            raise bad_request("wrong remote file identifier specified: wrong string length")
        raise bad_request(f"there is no {name} in the request")
    if not file.content:
        raise bad_request("file must be non-empty")
    return file
