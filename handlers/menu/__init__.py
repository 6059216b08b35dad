"""The menu: how it stands, and what this person can do now in this group.

The step plan is a guide that blocks nothing. What was being talked about comes first.
"""

from domain.rights import Action
from handlers.menu import showing
from handlers.talk.registry import Registry
from handlers.talk.waiting import GO_ON


def register(registry: Registry) -> None:
    """Answer /menu, and whatever was not understood."""
    registry.command(
        "menu", handler=lambda turn, _: showing.show(registry, turn), action=Action.SEE_MENU
    )
    registry.button(
        "menu-more", lambda turn, group, start: showing.show_more(registry, turn, group, start)
    )
    registry.button("do", lambda turn, _, name: showing.do(registry, turn, name))
    registry.button(GO_ON, showing.go_on)
    registry.button("own-group", showing.begin_own_group)
    registry.without_group = lambda turn, _: showing.without_group(registry, turn)
    registry.otherwise = lambda turn, typed: showing.otherwise(registry, turn, typed)
