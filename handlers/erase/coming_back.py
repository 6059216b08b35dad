"""The week in which an erasure can be taken back: with one tap, or by typing anything at all."""

from domain.bookkeeping import Moment
from domain.clock import day_in
from handlers.shared.erasing import erase, erase_unheard
from handlers.shared.hiding import bring_back
from handlers.talk.buttons import tap
from handlers.talk.registry import Operator
from handlers.talk.turn import Turn
from messages.said import Tap, text


def say_how(turn: Turn, operator: Operator) -> None:
    """Say kindly what waits, and how to come back. Who took back their yes is asked for it anew."""
    erases_at = turn.account.erases_at
    assert erases_at is not None
    withdrawn = turn.account.consent_at is None
    turn.say(
        text(
            "erase-waits-withdrawn" if withdrawn else "erase-waits",
            on=day_in(turn.account.zone, erases_at),
            operator=operator.name,
        ),
        [tap(text("erase-agree-again" if withdrawn else "erase-back"), "erase-back")],
        [*_now(turn), tap(text("erase-leave"), "erase-leave")],
    )


def _now(turn: Turn) -> list[Tap]:
    """Offer to erase right now, but to who wanted to sleep on such things."""
    return [] if turn.account.sleeps_on_it else [tap(text("erase-when-now"), "erase-now")]


def come_back(turn: Turn) -> None:
    """Bring everything back. Pressed by who is there already, it changes nothing."""
    if turn.account.erases_at is None:
        turn.tell("common-old-button")
        return
    bring_back(turn)
    if not turn.account.consented:
        turn.give_consent()
    turn.say(text("erase-is-back"))


def leave_it(turn: Turn) -> None:
    """Let it be erased as they wanted."""
    if turn.account.erases_at is None:
        turn.tell("common-old-button")
        return
    on = day_in(turn.account.zone, turn.account.erases_at)
    turn.say(text("erase-left", on=on))


def ask_now(turn: Turn) -> None:
    """Ask twice whether it shall be erased right now."""
    if turn.account.erases_at is None:
        turn.tell("common-old-button")
        return
    if _now(turn):
        turn.begin("erase-now")
    else:
        leave_it(turn)


def after_now(turn: Turn, sure: bool) -> None:
    """Erase what was hidden, if they are sure; else the week goes on."""
    if turn.account.erases_at is None:
        turn.say(text("erase-nothing-said"))
    elif sure:
        erase(turn)
        turn.say(text("erase-said"))
    else:
        leave_it(turn)


def erase_in_time(turn: Turn, _: Moment) -> None:
    """Erase who did not come back within the week. They hear nothing more, as was said."""
    erases_at = turn.account.erases_at
    if erases_at is not None and erases_at <= turn.now:
        erase_unheard(turn)
