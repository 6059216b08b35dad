"""Hiding: whoever's phone may be in other hands empties the chat, and nothing is lost."""

from handlers.shared.clearing import CLEARED
from handlers.talk.registry import Registry
from handlers.talk.turn import Turn
from messages.said import text


def register(registry: Registry) -> None:
    """Answer /verberg at once, also before consent, without asking anything."""
    registry.command("verberg", "hide", handler=_hide, before_consent=True)


def _hide(turn: Turn, _: str) -> None:
    """Say one sentence that says nothing; all else goes when it leaves."""
    turn.is_private = True
    # What can't be seen any more is no question that an answer can be typed to.
    turn.unit.outbox.close_all_answers(turn.account.id)
    # Nor is a talk offered that waits: the menu has it, once they are alone.
    turn.set_aside = None
    turn.say(text("hide-done"), kind=CLEARED)
