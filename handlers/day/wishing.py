"""When somebody wants to be reminded: the day before, and earlier or later if they like."""

from uuid import UUID

from domain.reminders import Reminder, set_wish, wants
from handlers.day import reminding
from handlers.talk.access import NotAllowed
from handlers.talk.turn import Turn, tap
from messages.said import Lines, Tap, Text, text, variant


def overview(turn: Turn, _: str) -> None:
    """Say when the person is reminded of a meeting, and let them have it otherwise."""
    rows = [[_tap(each, wanted=wants(turn.account, each))] for each in Reminder]
    turn.say(
        text("reminders-how", wishes=Lines(_wishes(turn))),
        *rows,
        [tap(text("reminders-elsewhere"), "remind-where")],
    )


def choose(turn: Turn, _: UUID | None, which: str) -> None:
    """Take a wish, and plan the reminders of all that is coming anew."""
    name, _dot, wanted = which.partition(".")
    if name not in set(Reminder):
        raise NotAllowed
    set_wish(turn.account, Reminder(name), wanted=wanted == "on")
    turn.unit.accounts.save(turn.account)
    reminding.plan_all(turn)
    turn.say(
        text("reminders-kept", wishes=Lines(_wishes(turn))),
        [tap(text("reminders-again"), "remind-look")],
    )


def _wishes(turn: Turn) -> tuple[Text, ...]:
    wanted = [each for each in Reminder if wants(turn.account, each)]
    if not wanted:
        return (text("reminders-none"),)
    return tuple(variant("reminders-on", each) for each in wanted)


def _tap(which: Reminder, *, wanted: bool) -> Tap:
    if wanted:
        return tap(variant("reminders-without", which), "remind", None, f"{which.value}.off")
    return tap(variant("reminders-with", which), "remind", None, f"{which.value}.on")
