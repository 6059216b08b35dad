"""In need: where to turn, said at once and to nobody else (METHOD.md, what the bot is not)."""

from functools import partial

from handlers.crisis import own, turning
from handlers.talk.registry import Registry


def register(registry: Registry) -> None:
    """Say where to turn: to whoever asks, and to whoever types words that say danger."""
    lines = registry.operator.helplines
    registry.command(
        "nood",
        "crisis",
        handler=partial(turning.say_where_to_turn, lines),
        before_consent=True,
        aside=True,
    )
    registry.crisis = partial(turning.hear_danger, lines)
    registry.no_strength = partial(turning.hear_no_strength, lines)
    registry.command("noodplan", "crisisplan", handler=own.begin)
    registry.button("crisis-own", lambda turn, _, __: own.begin(turn, ""))
    registry.talk(
        "crisis-own",
        view=own.view,
        talk=own.own_plan,
        then=own.after,
        go_on="crisis-own-go-on",
    )
