"""Taking back a yes (AVG art. 7, 3): nothing more is kept or sent, and what there is goes."""

from domain.clock import day_in
from handlers.erase import asking
from handlers.erase.asking import Known, what_goes
from handlers.shared.hiding import hide
from handlers.talk.kinds import confirm
from handlers.talk.questions import Talk
from handlers.talk.registry import Operator
from handlers.talk.turn import Turn
from messages.said import text


def begin(turn: Turn, operator: Operator) -> None:
    """Ask whether they are sure; before a yes there is nothing to take back."""
    if turn.account.consented:
        turn.begin("withdraw")
    else:
        asking.begin(turn, operator)


def withdraw(known: Known) -> Talk[bool]:
    """Say what it means, and ask once."""
    sure = yield from confirm(
        "erase-withdraw",
        yes="erase-withdraw-yes",
        no="erase-withdraw-no",
        gone=what_goes(known),
        on=known.erases_on,
    )
    return sure


def after(turn: Turn, sure: bool) -> None:
    """Take back the yes at once: everything is hidden, and erased after a week."""
    if not sure:
        turn.say(text("erase-nothing-said"))
        return
    turn.account.consent_at = None
    hide(turn)
    assert turn.account.erases_at is not None
    on = day_in(turn.account.zone, turn.account.erases_at)
    turn.say(text("erase-withdrawn", on=on))
