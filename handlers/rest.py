"""Rest: nothing of the bot's own accord, for as long as somebody likes (METHOD.md, principle 8)."""

from datetime import timedelta
from uuid import UUID

from domain.accounts import REST_WITHOUT_END
from domain.bookkeeping import Moment
from handlers.talk.access import NotAllowed
from handlers.talk.registry import Registry
from handlers.talk.turn import Turn, tap
from messages.said import Said, Tap, Text, text

REST_OVER = "rest-over"
_LONGER = [
    tap(text("rest-week"), "rest", None, "week"),
    tap(text("rest-open"), "rest", None, "open"),
]


def register(registry: Registry) -> None:
    """Let people rest, go on, and come back gently."""
    registry.command("rust", "rest", handler=_ask)
    registry.button("rest", _rest)
    registry.nudge(REST_OVER, _come_back)


def _ask(turn: Turn, _: str) -> None:
    """Say how it stands with resting, and ask for how long."""
    if turn.account.rests_on(turn.today):
        turn.say(_standing(turn), [tap(text("rest-end"), "rest", None, "end")], _LONGER)
    else:
        turn.say(
            text("rest-how-long"),
            [tap(text("rest-day"), "rest", None, "day"), *_LONGER],
            [tap(text("rest-not"), "rest", turn.suspended, "not")],
        )


def _rest(turn: Turn, waits_id: UUID | None, how_long: str) -> None:
    """Begin a rest, or end it. Without a rest after all, the talk that was open goes on."""
    match how_long:
        case "day":
            turn.account.rests_until = turn.today + timedelta(days=1)
        case "week":
            turn.account.rests_until = turn.today + timedelta(weeks=1)
        case "open":
            turn.account.rests_until = REST_WITHOUT_END
        case "end":
            turn.account.rests_until = None
        case "not":
            turn.say(text("rest-not-said"))
            if waits_id is not None:
                turn.resume(waits_id)
            return
        case _:
            raise NotAllowed
    turn.unit.accounts.save(turn.account)
    until = turn.account.rests_until
    if until is None or until == REST_WITHOUT_END:
        turn.unplan(REST_OVER, account_id=turn.account.id, subject_id=None)
    else:
        over_at = turn.nudge_at(until + timedelta(days=1), turn.account)
        turn.plan(REST_OVER, over_at, nudge=True)
    turn.say(text("rest-ended") if until is None else _standing(turn))


def _come_back(turn: Turn, _: Moment) -> Said | None:
    """Say, once, that a rest is over; nothing is late, and more rest is one tap away."""
    if turn.account.rests_until is None:
        return None
    rows: tuple[tuple[Tap, ...], ...] = (
        (tap(text("rest-see-menu"), "do", None, "menu"),),
        tuple(_LONGER),
    )
    return Said(text("rest-over"), rows, label=text("rest-over-look"))


def _standing(turn: Turn) -> Text:
    until = turn.account.rests_until
    if until is None or until == REST_WITHOUT_END:
        return text("rest-without-end")
    return text("rest-until", until=until)
