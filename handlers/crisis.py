"""In need: where to turn, said at once and to nobody else (METHOD.md, what the bot is not)."""

from domain.danger import Danger
from handlers.talk.registry import Registry
from handlers.talk.turn import Turn, tap
from messages.said import text

EMERGENCY = "112"
SUICIDE_LINE = "113"
SUICIDE_LINE_FREE = "0800-0113"
SAFE_AT_HOME = "0800-2000"
"""Dutch numbers, day and night. Sources: METHOD.md; 112 (government), 113 Zelfmoordpreventie,
Veilig Thuis (its line is free). They stand here and nowhere else."""


def register(registry: Registry) -> None:
    """Say where to turn: to whoever asks, and to whoever types words that say danger."""
    registry.command("nood", "crisis", handler=_say_where_to_turn, before_consent=True, aside=True)
    registry.crisis = _hear_danger


def _say_where_to_turn(turn: Turn, _: str) -> None:
    """Say where help is. An open question waits: nobody in need has to answer it first."""
    turn.say(
        text(
            "crisis-help",
            emergency=EMERGENCY,
            suicide_line=SUICIDE_LINE,
            suicide_line_free=SUICIDE_LINE_FREE,
            safe_at_home=SAFE_AT_HOME,
        )
    )


def _hear_danger(turn: Turn, danger: Danger, held: bool) -> None:
    """Name the help that fits first. Words that may be an answer are kept only on yes."""
    turn.say(
        text(
            "crisis-danger",
            kind=danger.value,
            emergency=EMERGENCY,
            suicide_line=SUICIDE_LINE,
            suicide_line_free=SUICIDE_LINE_FREE,
            safe_at_home=SAFE_AT_HOME,
        )
    )
    if held:
        turn.say(
            text("crisis-was-answer"),
            [
                tap(text("crisis-keep"), "held", None, "yes"),
                tap(text("crisis-forget"), "held", None, "no"),
            ],
        )
