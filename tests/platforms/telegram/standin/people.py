"""People and groups for tests: they do what people do in their app, and see what it shows."""

from dataclasses import replace
from itertools import count
from typing import Any

from tests.platforms.telegram.standin.updates import Updates
from tests.platforms.telegram.standin.world import (
    PRIVATE,
    SUPERGROUP,
    Account,
    Button,
    Chat,
    Press,
    Shown,
    World,
)

_FILE = {"file_id": "file", "file_unique_id": "unique"}
_PLACE = {"latitude": 53.22, "longitude": 6.57}
_presses = count(1)


class Person:
    """One person with their own chat with the bot. What they do is an update for the bot."""

    def __init__(self, world: World, updates: Updates, account: Account) -> None:
        self.account = account
        self._world = world
        self._updates = updates
        self.chat = Chat(account.id, PRIVATE, account.first_name, account)
        world.chats[account.id] = self.chat

    @property
    def id(self) -> int:
        """The number of the person, and of their chat with the bot."""
        return self.account.id

    @property
    def messages(self) -> list[Shown]:
        """Everything that the chat shows now, oldest first."""
        return list(self.chat.messages.values())

    @property
    def received(self) -> list[Shown]:
        """What the chat shows now of what the bot sent, oldest first."""
        return [message for message in self.messages if message.by_bot]

    @property
    def texts(self) -> list[str]:
        """The words of what the bot sent, as shown now."""
        return [message.text for message in self.received]

    def start(self, payload: str = "") -> int | None:
        """Open a link to the bot, or find it and press Start. Takes a block away."""
        if self.chat.blocked:
            self.unblock()
        self.chat.known = True
        return self.say(f"/start {payload}" if payload else "/start")

    def say(self, text: str) -> int | None:
        """Type something; gives the number of the update."""
        return self._send(self._shown(text))

    def send_other(self, **content: Any) -> int | None:
        """Send something that is not a text: the fields of Message that hold it."""
        return self._send(self._shown(""), **content)

    def send_picture(self, caption: str = "") -> int | None:
        """Send a picture."""
        sizes = [_FILE | {"width": 90, "height": 90, "file_size": 100}]
        return self.send_other(photo=sizes, **({"caption": caption} if caption else {}))

    def send_voice(self) -> int | None:
        """Speak something in."""
        return self.send_other(voice=_FILE | {"duration": 3})

    def send_sticker(self) -> int | None:
        """Send a sticker."""
        kind = {"type": "regular", "is_animated": False, "is_video": False}
        return self.send_other(sticker=_FILE | kind | {"width": 512, "height": 512})

    def send_file(
        self, name: str = "brief.pdf", media_type: str = "application/pdf", size: int = 1000
    ) -> int | None:
        """Send a file."""
        about = {"file_name": name, "mime_type": media_type, "file_size": size}
        return self.send_other(document=_FILE | about)

    def send_place(self) -> int | None:
        """Send where something is."""
        return self.send_other(location=_PLACE)

    def send_contact(self) -> int | None:
        """Send somebody's phone number."""
        return self.send_other(contact={"phone_number": "0600000000", "first_name": "Noor"})

    def edit(self, text: str, message: Shown | None = None) -> int | None:
        """Change what one typed before: the last text, or another."""
        own = [shown for shown in self.messages if not shown.by_bot]
        message = message or own[-1]
        message.text = text
        message.edits += 1
        body = self._world.message_as_json(message)
        return self._updates.add("edited_message", body, self.id)

    def press(self, what: str, message: Shown | None = None) -> str:
        """Press the button that says `what`, or carries it, as it is shown now; give its number.

        On this message, or on the newest that has it. `notice` tells how it was answered.
        """
        shown = [message] if message else reversed(self.received)
        for one in shown:
            for button in (button for row in one.buttons for button in row):
                if what in (button.label, button.data):
                    return self.press_data(button, one)
        raise AssertionError(f"{self.account.first_name} sees no button {what!r}")

    def press_data(self, button: Button, message: Shown, /, **more: Any) -> str:
        """Press a button on a message, also one that is no longer shown; give its number."""
        if button.url is not None:
            raise AssertionError("that button opens an address")
        press = Press(str(next(_presses)), self.id, self._world.clock())
        self._world.presses[press.id] = press
        body = {
            "id": press.id,
            "from": self.account.as_json(),
            "message": self._world.message_as_json(message),
            "chat_instance": str(self.id),
            "data": button.data,
        }
        self._updates.add("callback_query", body | more, self.id)
        return press.id

    def was_answered(self, press: str) -> bool:
        """Tell whether the app got its answer to a press."""
        return press in self._world.notices

    def notice(self, press: str) -> str | None:
        """Give the words of the answer to a press, if it had any."""
        return self._world.notices[press]

    def delete(self, message: Shown) -> None:
        """Take a message away."""
        del self.chat.messages[message.id]

    def block(self) -> None:
        """Block the bot."""
        self.chat.blocked = True
        self._tell_membership("kicked")

    def unblock(self) -> None:
        """Let the bot write again."""
        self.chat.blocked = False
        self._tell_membership("member")

    def _tell_membership(self, status: str) -> None:
        self._updates.add(
            "my_chat_member", membership(self._world, self.chat, self.account, status), self.id
        )

    def _shown(self, text: str) -> Shown:
        if self.chat.blocked:
            raise AssertionError(f"{self.account.first_name} blocked the bot")
        number = self._world.next_message_id(self.chat)
        message = Shown(number, self.id, self._world.clock(), by_bot=False, text=text)
        self.chat.messages[number] = message
        return message

    def _send(self, message: Shown, **more: Any) -> int | None:
        self.chat.known = True
        body = self._world.message_as_json(message, **more)
        return self._updates.add("message", body, self.id)


class Group:
    """A group or a channel."""

    def __init__(self, world: World, updates: Updates, chat: Chat) -> None:
        self.chat = chat
        self._world = world
        self._updates = updates
        world.chats[chat.id] = chat

    @property
    def texts(self) -> list[str]:
        """The words of what the bot said in the group."""
        return [message.text for message in self.chat.messages.values() if message.by_bot]

    def add_bot(self, by: Person, status: str = "member") -> None:
        """Have somebody add the bot: Telegram tells it twice, as the real one does."""
        self.chat.bot_is_in = True
        change = membership(self._world, self.chat, by.account, status)
        self._updates.add("my_chat_member", change, self.chat.id)
        if self.chat.kind != "channel":
            self.say(None, by, new_chat_members=[self._world.bot_as_json()])

    def remove_bot(self, by: Person, status: str = "kicked") -> None:
        """Have somebody take the bot out of it."""
        self.chat.bot_is_in = False
        self._updates.add(
            "my_chat_member", membership(self._world, self.chat, by.account, status), self.chat.id
        )

    def say(self, text: str | None, by: Person | None, **more: Any) -> None:
        """Have somebody say something that the bot gets to see; nobody known: an anonymous admin.

        In a channel it is a post.
        """
        number = self._world.next_message_id(self.chat)
        message = Shown(number, self.chat.id, self._world.clock(), by_bot=False, text=text or "")
        body = self._world.message_as_json(message)
        if self.chat.kind == "channel":
            self._updates.add("channel_post", body | more, self.chat.id)
            return
        if by is None:
            anonymous = Account(1087968824, "Group", None, is_bot=True)
            more |= {"from": anonymous.as_json(), "sender_chat": self.chat.as_json()}
        else:
            more |= {"from": by.account.as_json()}
        self._updates.add("message", body | more, self.chat.id)

    def move(self, to: int) -> "Group":
        """Make it a supergroup, with another number."""
        self.chat.moved_to = to
        moved = replace(self.chat, id=to, kind=SUPERGROUP, moved_to=None, messages={})
        return Group(self._world, self._updates, moved)

    def migrate(self, to: int, by: Person, *, tells_first: bool) -> "Group":
        """Make it a supergroup as Telegram does: both chats are told, and the bot is added anew.

        In which order, it does not promise.
        """
        moved = self.move(to)
        if not tells_first:
            moved.add_bot(by)
        self.say(None, by, migrate_to_chat_id=to)
        moved.say(None, by, migrate_from_chat_id=self.chat.id)
        if tells_first:
            moved.add_bot(by)
        return moved


def membership(world: World, chat: Chat, by: Account, status: str) -> dict[str, Any]:
    """Give the ChatMemberUpdated in which the bot's own place in a chat changes to `status`."""
    now_out = status in ("left", "kicked")
    user = world.bot_as_json()
    more: dict[str, Any] = {"until_date": 0} if status == "kicked" else {}
    if status == "administrator":
        rights = (
            *("can_be_edited", "is_anonymous", "can_manage_chat", "can_delete_messages"),
            *("can_manage_video_chats", "can_restrict_members", "can_promote_members"),
            *("can_change_info", "can_invite_users", "can_post_stories", "can_edit_stories"),
            *("can_delete_stories",),
        )
        more = dict.fromkeys(rights, False)
    return {
        "chat": chat.as_json(),
        "from": by.as_json(),
        "date": int(world.clock().timestamp()),
        "old_chat_member": {"user": user, "status": "member" if now_out else "left"},
        "new_chat_member": {"user": user, "status": status} | more,
    }
