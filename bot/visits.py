"""What happens in group chats: most of it takes no turn of anybody's, and leaves no trace."""

from datetime import datetime

from domain.group_chats import GroupChatState
from handlers.shared.group_chat import awaited, find_chat, follow, lost
from messages.incoming import Happening, Incoming, Receipt, Visit
from storage.unit import Unit


def settle(unit: Unit, now: datetime, event: Incoming, visit: Visit) -> Receipt | None:
    """Say whether the bot may stay, and note where it no longer is or what moved.

    None: it is for a turn of the person who did it, whom the bot knows. Nobody's account is made
    by what happens in a group chat, and of what is said there nothing is kept.
    """
    chat = find_chat(unit, event.platform, visit.chat)
    linked = None if chat is None else unit.group_chats.first(chat_id=chat.id)
    if linked is not None:
        unit.lock_group(linked.group_id)
    match visit.what:
        case Happening.GONE:
            if chat is not None:
                lost(unit, now, chat)
            return Receipt(stays=True)
        case Happening.MOVED:
            if chat is not None and visit.moved_to is not None:
                follow(unit, chat, visit.moved_to)
            return Receipt(stays=True)
        case _:
            pass
    lookup = unit.keys.hash("account", f"{event.platform}:{event.address}")
    person = unit.accounts.first(platform=event.platform, lookup=lookup)
    if person is None or not person.is_person or not person.consented:
        return Receipt(stays=linked is not None)
    if linked is not None:
        is_command = event.text is not None and linked.state is GroupChatState.LINKED
        return None if is_command else Receipt(stays=True)
    is_awaited = awaited(unit, now, person) is not None
    # A message of the owner may come before the word that they added the bot.
    return None if is_awaited and visit.what is Happening.ADDED else Receipt(stays=is_awaited)
