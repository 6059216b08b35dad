"""The network map: who is around the owner, how close, from where (METHOD.md, step A).

It is the owner's alone: nobody else sees it, and whoever is on it need not know.
"""

from domain.rights import Action
from handlers.network import adding, changing, showing
from handlers.talk.registry import Registry


def register(registry: Registry) -> None:
    """Let owners draw their map, in as many sittings as they like."""
    registry.command(
        "netwerk", "network", "kaart", "map", handler=showing.open_map, action=Action.SEE_MAP
    )
    registry.presenter("network-map", showing.picture)
    registry.button("net-map", showing.show)
    registry.button("net-page", showing.show_more)
    registry.talk(
        "network-person",
        view=adding.view,
        talk=adding.person,
        then=adding.after,
        action=Action.CHANGE_MAP,
        go_on="network-go-on",
    )
    registry.button("net-add", adding.begin)
    registry.button("net-one", changing.look)
    registry.button("net-edit", changing.begin)
    registry.talk(
        "network-change",
        view=changing.view,
        talk=changing.change,
        then=changing.after,
        action=Action.CHANGE_MAP,
    )
    registry.button("net-off", changing.take_off)
