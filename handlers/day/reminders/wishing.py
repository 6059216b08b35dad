"""When somebody wants to be reminded: the day before, and earlier or later if they like."""

from uuid import UUID

from domain.bookkeeping import MomentState
from domain.clock import day_in
from domain.quiet import NUDGE_HOURS
from domain.reminders import Reminder, set_wish, wants
from handlers.day.reminders import reminding
from handlers.talk.access import NotAllowed
from handlers.talk.buttons import tap
from handlers.talk.pages import side_by_side
from handlers.talk.turn import Turn
from messages.said import Lines, Tap, Text, text, variant


def overview(turn: Turn, _: str) -> None:
    """Say when the person is reminded of a meeting, and let them have it otherwise."""
    rows = [[_tap(each, wanted=wants(turn.account, each))] for each in Reminder]
    turn.say(
        text("reminders-how", wishes=Lines(_wishes(turn))),
        *rows,
        [
            tap(text("reminders-other-hour"), "remind-hour"),
            tap(text("reminders-elsewhere"), "remind-where"),
        ],
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


def choose_hour(turn: Turn, _: UUID | None, hour: str) -> None:
    """Take at which hour the one message of a day comes, and move what is planned to it.

    It holds what is of the bot's own accord over all of somebody's groups.
    """
    if not hour:
        taps = [
            tap(text("reminders-at", hour=each), "remind-hour", None, str(each))
            for each in NUDGE_HOURS
        ]
        rows = side_by_side(taps, 3)
        turn.say(text("reminders-which-hour", hour=turn.account.nudge_hour), *rows)
        return
    if hour not in {str(each) for each in NUDGE_HOURS}:
        raise NotAllowed
    turn.account.nudge_hour = int(hour)
    turn.unit.accounts.save(turn.account)
    for moment in turn.unit.moments.where(
        account_id=turn.account.id, nudge=True, state=MomentState.PLANNED
    ):
        day = day_in(turn.account.zone, moment.due_at)
        moment.due_at = turn.nudge_at(day, turn.account)
        turn.unit.moments.save(moment)
    turn.say(text("reminders-hour-kept", hour=turn.account.nudge_hour))


def _wishes(turn: Turn) -> tuple[Text, ...]:
    wanted = [each for each in Reminder if wants(turn.account, each)]
    if not wanted:
        return (text("reminders-none"),)
    return tuple(variant("reminders-on", each) for each in wanted)


def _tap(which: Reminder, *, wanted: bool) -> Tap:
    if wanted:
        return tap(variant("reminders-without", which), "remind", None, f"{which.value}.off")
    return tap(variant("reminders-with", which), "remind", None, f"{which.value}.on")
