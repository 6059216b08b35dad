"""Erasing: hidden at once, erased after a week or right now (docs/adr/0003-erasing.md)."""

from domain.sleeping import Deed
from handlers.erase import asking, coming_back, withdrawing
from handlers.shared.erasing import erase
from handlers.shared.hiding import ERASE_MOMENT
from handlers.talk.registry import Registry
from handlers.talk.turn import Turn
from messages.said import text


def register(registry: Registry) -> None:
    """Let anybody erase what is theirs, take that back for a week, and take back their yes."""
    operator = registry.operator
    registry.command(
        "verwijder",
        "wis",
        "erase",
        handler=lambda turn, _: asking.begin(turn, operator),
        before_consent=True,
    )
    registry.talk("erase", view=asking.view, talk=asking.erase_what, then=asking.after, go_on=None)
    registry.command(
        "intrekken",
        "withdraw",
        handler=lambda turn, _: withdrawing.begin(turn, operator),
        before_consent=True,
    )
    registry.talk(
        "withdraw",
        view=asking.view,
        talk=withdrawing.withdraw,
        then=withdrawing.after,
        go_on=None,
    )
    registry.talk(
        "erase-now",
        view=lambda _: None,
        talk=asking.erase_now,
        then=coming_back.after_now,
        before_consent=True,
        go_on=None,
    )
    registry.button("erase-back", lambda turn, *_: coming_back.come_back(turn), before_consent=True)
    registry.button("erase-now", lambda turn, *_: coming_back.ask_now(turn), before_consent=True)
    registry.button("erase-leave", lambda turn, *_: coming_back.leave_it(turn), before_consent=True)
    registry.moment(ERASE_MOMENT, coming_back.erase_in_time, always=True)
    registry.after_sleep(Deed.ERASE, lambda turn, _: _erase(turn))


def _erase(turn: Turn) -> None:
    erase(turn)
    turn.say(text("erase-said"))
