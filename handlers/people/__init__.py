"""The people of a group: who they are, who sees what, and what they may do themselves.

For the owner: roles, sharing, taking somebody out (METHOD.md, principles 1 and 5). For a member:
not for a while, or no more.
"""

from functools import partial

from domain.rights import Action
from domain.sleeping import Deed
from handlers.people import away, changing, looking, own, removing, sharing, until
from handlers.talk.registry import Registry


def register(registry: Registry) -> None:
    """Let owners see to who is in, and members to their own part."""
    registry.command("mensen", "people", handler=looking.open_people, action=Action.SEE_MENU)
    registry.button("people", looking.show)
    registry.button("people-one", looking.look)
    registry.button("people-is", partial(changing.ask, registry))
    registry.button("people-be", partial(changing.change, registry))
    registry.button("people-until", until.ask)
    registry.button("people-ends", until.choose)
    registry.moment(until.OVER, until.is_over)
    registry.button("people-things", sharing.show_things)
    registry.button("people-sees", sharing.show_thing)
    registry.button("people-with", sharing.show_person)
    registry.button("people-share", sharing.change)
    registry.after_sleep(Deed.SHARE, changing.after_a_night, action=Action.CHANGE_SHARING)
    registry.button("people-out", removing.ask)
    registry.button("people-gone", removing.remove)
    registry.after_sleep(Deed.REMOVE, removing.after_a_night, action=Action.REMOVE_MEMBER)
    registry.button("away", away.ask)
    registry.button("away-for", away.begin)
    registry.button("away-tell", away.tell)
    registry.button("away-end", away.end)
    registry.nudge(away.OVER, away.is_over)
    registry.button("people-leave", own.ask_to_leave)
    registry.button("people-left", own.leave)
