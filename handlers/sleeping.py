"""Sleep on it: an owner switches it on, for themselves alone, and off again (METHOD.md)."""

from uuid import UUID

from domain.members import MemberState, Role
from domain.sleeping import Deed, WaitingDeed
from handlers.shared.sleeping import SLEPT_ON, TAKE_BACK, local, sleeps_on, take_back, wake, what
from handlers.talk.buttons import tap
from handlers.talk.pages import MOST_BUTTONS
from handlers.talk.registry import Registry
from handlers.talk.turn import Turn
from messages.said import Lines, Text, text


def register(registry: Registry) -> None:
    """Let owners sleep on what is hard to undo, and take it back until the morning."""
    registry.command("slaap", "nachtje", "sleep", handler=_show)
    registry.button("sleep", _switch)
    registry.button(TAKE_BACK, take_back)
    registry.moment(SLEPT_ON, lambda turn, moment: wake(registry, turn, moment))
    registry.after_sleep(Deed.OFF, _switch_off)


def _show(turn: Turn, _: str) -> None:
    """Say what it is and how it stands: what waits can be taken back here too."""
    account = turn.account
    if not account.sleeps_on_it:
        if _owns_a_group(turn):
            turn.say(
                text("sleeping-offer"),
                [
                    tap(text("sleeping-switch-on"), "sleep", None, "on"),
                    tap(text("sleeping-not-now"), "sleep", turn.let_wait(), "not"),
                ],
            )
        else:
            turn.say(text("sleeping-for-owners"))
        return
    waiting = turn.unit.waiting_deeds.where(account_id=account.id, order_by=("due_at",))
    rows = [
        [tap(text("sleeping-take-back-this", what=what(each)), TAKE_BACK, each.id)]
        for each in waiting[: MOST_BUTTONS - 1]
    ]
    if all(each.deed is not Deed.OFF for each in waiting):
        rows.append([tap(text("sleeping-switch-off"), "sleep", None, "off")])
    if waiting:
        turn.say(text("sleeping-on-waiting", things=Lines(_lines(turn, waiting))), *rows)
    else:
        turn.say(text("sleeping-on"), *rows)


def _switch(turn: Turn, waits_id: UUID | None, to: str) -> None:
    """Switch it on at once; off only after a night."""
    if to == "on" and _owns_a_group(turn) and not turn.account.sleeps_on_it:
        turn.account.sleeps_on_it = True
        turn.unit.accounts.save(turn.account)
        turn.say(text("sleeping-is-on"))
    elif to == "off" and sleeps_on(turn, Deed.OFF):
        pass
    elif to == "not":
        turn.say(text("sleeping-left"))
        if waits_id is not None:
            turn.resume(waits_id)
    else:
        turn.tell("common-old-button")


def _switch_off(turn: Turn, _: WaitingDeed) -> None:
    turn.account.sleeps_on_it = False
    turn.unit.accounts.save(turn.account)
    turn.say(text("sleeping-is-off"))


def _owns_a_group(turn: Turn) -> bool:
    found = turn.unit.members.first(
        account_id=turn.account.id, role=Role.OWNER, state=MemberState.IN
    )
    return found is not None


def _lines(turn: Turn, waiting: list[WaitingDeed]) -> tuple[Text, ...]:
    return tuple(text("sleeping-line", what=what(each), at=local(turn, each)) for each in waiting)
