"""Rest: nothing of the bot's own accord, for as long as somebody likes (METHOD.md, principle 8)."""

from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID

from domain.accounts import REST_WITHOUT_END
from domain.agenda import PointState
from domain.bookkeeping import Moment
from domain.dial import Hand
from domain.rights import Action
from handlers.rest import starting
from handlers.rest.carrying_out import next_meeting, others
from handlers.rest.coming_back import what_waits
from handlers.rest.unreminded import with_unreminded
from handlers.talk.access import NotAllowed, companion_of, own_groups
from handlers.talk.buttons import tap
from handlers.talk.turn import Turn
from messages.said import Argument, Lines, Said, Tap, Text, text

REST_OVER = "rest-over"
_LONGER = [
    tap(text("rest-week"), "rest", None, "week"),
    tap(text("rest-open"), "rest", None, "open"),
]


def ask(turn: Turn, _: str) -> None:
    """Say how it stands with resting, and ask for how long."""
    if turn.account.rests_on(turn.today):
        turn.say(
            with_unreminded(turn, _standing(turn)),
            [tap(text("rest-end"), "rest", None, "end")],
            _LONGER,
            *_for_the_group(turn),
        )
    else:
        turn.say(
            text("rest-how-long"),
            [tap(text("rest-day"), "rest", None, "day"), *_LONGER],
            [tap(text("rest-not"), "rest", turn.let_wait(), "not")],
            _for_later(turn),
            *starting.taps_of(turn),
        )


def rest(turn: Turn, waits_id: UUID | None, how_long: str) -> None:
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
    if until is None:
        _welcome_back(turn)
    else:
        names = _who_carry_on(turn)
        standing = _standing(turn)
        if names:
            standing = text("rest-carried-on", standing=standing, names=names)
        turn.say(
            with_unreminded(turn, standing),
            *_for_the_group(turn),
        )


def come_back(turn: Turn, _: Moment) -> Said | None:
    """Say, once, that a rest is over; nothing is late, and more rest is one tap away."""
    if turn.account.rests_until is None:
        return None
    rows: tuple[tuple[Tap, ...], ...] = (
        (tap(text("rest-see-menu"), "do", None, "menu"),),
        tuple(_LONGER),
    )
    # It may be gathered with other things: then nobody looks at its groups when it leaves.
    waits = what_waits(turn, with_day=False)
    said = text("rest-over-waits", things=Lines(waits)) if waits else text("rest-over")
    return Said(said, rows, label=text("rest-over-look"))


def _welcome_back(turn: Turn) -> None:
    """Come back gently: a short list, of which nothing has to be done."""
    waits = what_waits(turn)
    if waits:
        turn.say(
            text("rest-ended-waits", things=Lines(waits)),
            [tap(text("rest-see-menu"), "do", None, "menu")],
            again="overzicht",
        )
    else:
        turn.say(text("rest-ended"))


def _who_carry_on(turn: Turn) -> list[Argument]:
    """Give who goes on with what the owner handed over: they hear nothing of the rest."""
    names: list[Argument] = []
    for group, _ in own_groups(turn, Action.ARRANGE_REST):
        for dial in turn.unit.dials.where(group_id=group.id, hand=Hand.FOR_ME):
            companion = companion_of(turn, group, dial.step)
            if companion is not None and companion.name not in names:
                names.append(companion.name)
    return names


def _for_the_group(turn: Turn) -> list[list[Tap]]:
    """Offer the owner what can be said or made lighter; nothing is what happens by itself."""
    rows = []
    for group, _ in own_groups(turn, Action.ARRANGE_REST):
        if not others(turn, group.id):
            continue
        row = [tap(text("rest-tell-group"), "rest-now", group.id)]
        plan = turn.unit.rest_plans.first(group_id=group.id)
        if plan is not None:
            row.insert(0, tap(text("rest-as-arranged"), "rest-do", plan.id))
        rows.append(row)
        is_long = turn.unit.points.count(group_id=group.id, state=PointState.ON) > 1
        if is_long and next_meeting(turn, group.id) is not None:
            rows.append([tap(text("rest-shorter-agenda"), "agenda-short", group.id)])
    return rows


def _for_later(turn: Turn) -> Sequence[Tap]:
    """Offer the owner to arrange it for another time, and to sleep on things."""
    groups = [group for group, _ in own_groups(turn, Action.ARRANGE_REST)]
    with_others = [group for group in groups if others(turn, group.id)]
    taps = [tap(text("rest-arrange"), "rest-plan", group.id) for group in with_others[:1]]
    if groups:
        taps.append(tap(text("rest-sleep-on-it"), "do", None, "slaap"))
    return taps


def _standing(turn: Turn) -> Text:
    until = turn.account.rests_until
    if until is None or until == REST_WITHOUT_END:
        return text("rest-without-end")
    return text("rest-until", until=until)
