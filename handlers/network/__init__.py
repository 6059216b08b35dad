"""The network map: who is around the owner, how close, from where (METHOD.md, step A).

It is the owner's alone, and whoever is on it need not know. Somebody else sees a copy of it only
when the owner shows it to them; what the owner notes of somebody (energy, how often in touch, what
they could help with) stands in no picture and in no copy.
"""

from domain.rights import Action
from domain.sleeping import Deed
from handlers.network import adding, changing, drawing, finding, more, shared, sharing, showing
from handlers.talk.registry import Registry


def register(registry: Registry) -> None:
    """Let owners draw their map, in as many sittings as they like."""
    registry.command(
        "netwerk", "network", "kaart", "map", handler=showing.open_map, action=Action.SEE_MAP
    )
    registry.button("net-map", showing.show)
    registry.button("net-page", showing.show_more)
    registry.button("net-more", showing.show_options)
    registry.button("net-print", showing.show_page)
    registry.button("net-energy", showing.show_energy)
    registry.button("net-find", finding.begin)
    registry.button("net-add", adding.begin)
    registry.button("net-one", changing.look)
    registry.button("net-edit", changing.begin)
    registry.button("net-about", more.begin)
    registry.button("net-off", changing.take_off)
    _talks(registry)
    _copies(registry)


def _talks(registry: Registry) -> None:
    registry.talk(
        "network-person",
        view=adding.view,
        talk=adding.person,
        then=adding.after,
        action=Action.CHANGE_MAP,
        go_on="network-go-on",
    )
    registry.talk(
        "network-change",
        view=changing.view,
        talk=changing.change,
        then=changing.after,
        action=Action.CHANGE_MAP,
    )
    registry.talk(
        "network-more",
        view=more.view,
        talk=more.more,
        then=more.after,
        action=Action.CHANGE_MAP,
        go_on="network-go-on",
    )
    registry.talk(
        "network-find",
        view=finding.view,
        talk=finding.find,
        then=finding.after,
        action=Action.SEE_MAP,
        go_on=None,
    )
    registry.talk(
        "network-share",
        view=sharing.view,
        talk=sharing.share,
        then=sharing.after,
        action=Action.CHANGE_SHARING,
    )


def _copies(registry: Registry) -> None:
    """Let owners show copies, and look at who has one; and whoever has one see it."""
    registry.presenter(drawing.OWN, drawing.own_picture)
    registry.presenter(drawing.PAGE, drawing.page)
    registry.presenter(drawing.COPY, drawing.copy_picture)
    registry.presenter(drawing.PREVIEW, drawing.preview_picture)
    registry.check(shared.GIVEN, shared.check)
    registry.after_sleep(Deed.SHARE_MAP, sharing.after_a_night, action=Action.CHANGE_SHARING)
    registry.button("net-share", sharing.begin)
    registry.button("net-again", sharing.begin_again)
    registry.button("net-see", shared.see)
    registry.button("net-seen", shared.who_sees)
    registry.button("net-copy", shared.look)
    registry.button("net-back", shared.take_back)
