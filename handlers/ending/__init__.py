"""How a group ends: rounded off by its owner, or because nobody came back (METHOD.md, step F)."""

from domain.rights import Action
from domain.sleeping import Deed
from handlers.ending import again, closing, rounding_off, silence
from handlers.talk.registry import Registry


def register(registry: Registry) -> None:
    """Let owners end their group well, and let end what nobody uses."""
    registry.command(
        "afscheid",
        "goodbye",
        handler=lambda turn, _: rounding_off.begin(turn),
        action=Action.END_GROUP,
    )
    registry.talk(
        "ending",
        view=rounding_off.view,
        talk=rounding_off.end,
        then=rounding_off.after,
        action=Action.END_GROUP,
    )
    registry.button("ending-open", lambda turn, group, _: again.open_again(turn, group))
    registry.nudge(closing.WARN, again.warn, always=True)
    registry.moment(closing.ERASE, again.erase_in_time, always=True)
    registry.after_sleep(Deed.END, closing.after_sleep, action=Action.END_GROUP)
    registry.nudge(silence.ASK, lambda turn, _: silence.ask(turn, registry.operator.retention))
    registry.moment(silence.OVER, lambda turn, _: silence.over(turn, registry.operator.retention))
    registry.button("silence-keep", lambda turn, *_: silence.keep(turn))
