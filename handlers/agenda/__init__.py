"""The agenda: anybody proposes a point, the owner decides and orders (METHOD.md, steps D, E)."""

from domain.rights import Action
from handlers.agenda import (
    changing,
    deciding,
    hearing,
    merging,
    nameless,
    proposing,
    sending,
    shorter,
    showing,
)
from handlers.talk.registry import Registry
from handlers.talk.taps import FORGET_WORDS


def register(registry: Registry) -> None:
    """Let people propose points, and the owner put them on, order them and send them round."""
    registry.command("agenda", handler=proposing.begin_by_command, action=Action.SEE_MENU)
    registry.talk(
        "agenda-point",
        view=proposing.view,
        talk=proposing.propose,
        then=proposing.proposed,
        action=Action.PROPOSE_POINT,
        go_on="agenda-go-on",
    )
    registry.button("agenda-new", proposing.begin)
    registry.button("agenda-undo", proposing.take_back)
    registry.button("agenda-tell", proposing.tell_more)
    registry.offers.append(hearing.offer)
    registry.button("agenda-heard", hearing.answer)
    registry.moment(FORGET_WORDS, hearing.forget)
    registry.button("agenda-see", showing.look)
    registry.button("agenda-decide", deciding.decide)
    registry.button("agenda-move", changing.move)
    registry.button("agenda-short", shorter.shorten)
    registry.talk(
        "agenda-merge",
        view=merging.view,
        talk=merging.merge_with,
        then=merging.merged,
        action=Action.ORDER_AGENDA,
    )
    registry.button("agenda-merge", merging.begin)
    registry.button("agenda-name", nameless.settle)
    registry.moment(nameless.ARRIVES, nameless.arrive)
    registry.nudge(nameless.ARRIVED, nameless.tell_owner)
    registry.command(
        "rondsturen",
        "send-round",
        handler=sending.begin,
        action=Action.ORDER_AGENDA,
    )
    registry.button("agenda-send", sending.preview)
    registry.button("agenda-go", sending.send)
    registry.nudge(sending.NEWS, sending.tell_news)
