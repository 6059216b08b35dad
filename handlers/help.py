"""Help: the few words that always work."""

from handlers.talk.registry import Registry
from handlers.talk.turn import Turn
from messages.said import text


def register(registry: Registry) -> None:
    """Answer /help, aside: the question that is open comes again."""
    registry.command("help", "hulp", handler=_help, before_consent=True, aside=True)


def _help(turn: Turn, _: str) -> None:
    turn.say(text("help-words"))
    turn.ask_again()
