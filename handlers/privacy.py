"""Privacy: what is kept, who can see it, how to erase it, where to complain (AVG art. 13)."""

from handlers.talk.registry import Operator, Registry
from handlers.talk.turn import Turn
from messages.said import text

AUTHORITY = "autoriteitpersoonsgegevens.nl"
"""Where anybody in the Netherlands may complain (AVG art. 77)."""


def register(registry: Registry) -> None:
    """Answer /privacy, aside and also before consent: the question that is open comes again."""
    registry.command(
        "privacy",
        handler=lambda turn, _: _explain(turn, registry.operator),
        before_consent=True,
        aside=True,
    )


def _explain(turn: Turn, operator: Operator) -> None:
    turn.say(text("privacy-kept", operator=operator.name))
    turn.say(
        text(
            "privacy-rights",
            operator=operator.name,
            contact=operator.contact,
            authority=AUTHORITY,
        )
    )
    turn.ask_again()
