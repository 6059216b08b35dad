"""The ownership dial: "I do it", "together", or "you do it for me" (METHOD.md, principle 1).

Only the owner turns it. The companion says yes first; it goes back by itself, or at once.
"""

from domain.rights import Action
from handlers.dial import agreeing, proposals, turning
from handlers.talk.proposing import AGREE, CHANGE, DECLINE, OWN_AGAIN
from handlers.talk.registry import Registry


def register(registry: Registry) -> None:
    """Let owners share the work, and companions help."""
    registry.command("regie", "samen", "dial", handler=turning.open_dial, action=Action.SEE_DIAL)
    registry.button("dial-step", turning.begin)
    registry.talk(
        "dial",
        view=turning.view,
        talk=turning.turn_it,
        then=turning.after,
        action=Action.TURN_DIAL,
    )
    registry.button(OWN_AGAIN, turning.own_again)
    registry.nudge(turning.OVER, turning.say_it_is_over)
    registry.button("dial-longer", turning.go_on_longer)
    registry.button("dial-say", agreeing.answer)
    registry.button("dial-stop", agreeing.stop_helping)
    registry.button(AGREE, proposals.agree)
    registry.button(CHANGE, proposals.change)
    registry.button(DECLINE, proposals.decline)
