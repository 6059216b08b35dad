"""A group chat of the owner's people: the owner asks for it, chooses what it posts, and ends it."""

from domain.rights import Action
from domain.sleeping import Deed
from handlers.groupchat import choosing, linking
from handlers.shared import group_chat
from handlers.talk.registry import Registry


def register(registry: Registry) -> None:
    """Let owners have a few things posted in a group chat."""
    registry.command(
        "groepschat", "groupchat", handler=linking.show, action=Action.ARRANGE_GROUP_CHAT
    )
    registry.visited = linking.added
    registry.button("gchat-add", linking.wait)
    registry.button("gchat-not", linking.leave_it)
    registry.button("gchat-this", linking.confirm)
    registry.button("gchat-page", choosing.look)
    registry.button("gchat-post", choosing.turn_over)
    registry.after_sleep(Deed.POST, choosing.after_a_night, action=Action.ARRANGE_GROUP_CHAT)
    registry.button("gchat-lang", choosing.change_language)
    registry.button("gchat-end", linking.end)
    registry.moment(linking.UNCONFIRMED, linking.not_confirmed)
    registry.moment(group_chat.REMINDER_MOMENT, group_chat.remind)
    registry.moment(group_chat.FORGET_MOMENT, linking.forget)
