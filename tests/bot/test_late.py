"""Everything that is planned is judged where it comes late."""

from bot.contents import contents
from bot.late import LATE
from handlers.talk.answering import FORGET_HELD
from handlers.talk.made_again import SAY_AGAIN
from handlers.talk.registry import Operator


def test_each_kind_of_moment_has_a_judgement() -> None:
    """Whoever adds one says what becomes of it when the bot was away at its time."""
    registry = contents(Operator("Voorbeeld", "voorbeeld"))
    assert set(LATE) == {*registry.moments, *registry.nudges, FORGET_HELD, SAY_AGAIN}
