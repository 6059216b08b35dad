"""Sleep on it: a deed waits until the morning, and can be taken back until then (METHOD.md).

The deed says one line before it happens:

    if sleeps_on(turn, Deed.RELEASE, group.id, meeting.id, ways=ways):
        return

and its subject says what happens in the morning: `registry.after_sleep(Deed.RELEASE, …)`.
"""

from datetime import datetime
from typing import Any
from uuid import UUID

from domain.bookkeeping import Moment
from domain.clock import local_in
from domain.sleeping import Deed, WaitingDeed, morning_after
from handlers.talk.access import NotAllowed
from handlers.talk.buttons import tap
from handlers.talk.registry import Registry
from handlers.talk.turn import Turn
from messages.said import Text, text, variant

SLEPT_ON = "slept-on"
TAKE_BACK = "sleep-back"


def sleeps_on(
    turn: Turn,
    deed: Deed,
    group_id: UUID | None = None,
    subject_id: UUID | None = None,
    *,
    name: str = "",
    **about: Any,
) -> bool:
    """Let a deed wait for the morning, if the person wants to sleep on such things.

    False: it may happen now. True: it waits, and the person was told what waits. Decided again
    about the same subject, the new decision takes the place of the old one. `name` is how the
    person calls whom it is about; `about` is what was decided, as JSON: both come back in the
    morning in the `WaitingDeed`.
    """
    if turn.has_slept or not turn.account.sleeps_on_it:
        return False
    unit = turn.unit
    due_at = morning_after(turn.now, turn.zone)
    known = unit.waiting_deeds.first(account_id=turn.account.id, deed=deed, subject_id=subject_id)
    waiting = WaitingDeed(
        account_id=turn.account.id,
        group_id=group_id,
        deed=deed,
        subject_id=subject_id,
        due_at=due_at,
        created_at=turn.now,
        name=name,
        about=about,
    )
    if known is None:
        unit.waiting_deeds.add(waiting)
    else:
        waiting.id = known.id
        unit.waiting_deeds.save(waiting)
        unit.outbox.close_answers(turn.account.id, waiting.id)
    turn.plan(SLEPT_ON, due_at, group_id=group_id, subject_id=waiting.id)
    turn.say(
        text("sleeping-waits", then=then(waiting), at=local(turn, waiting)),
        [tap(text("sleeping-take-back"), TAKE_BACK, waiting.id)],
        group_id=group_id,
        subject_id=waiting.id,
    )
    return True


def wake(registry: Registry, turn: Turn, moment: Moment) -> None:
    """Let a deed happen that was slept on, if the person may still do it."""
    waiting = turn.unit.waiting_deeds.find(moment.subject_id)
    if waiting is None:
        return
    turn.unit.waiting_deeds.remove(waiting)
    turn.unit.outbox.close_answers(turn.account.id, waiting.id)
    handler, action = registry.slept_on[waiting.deed]
    if action is not None:
        try:
            turn.access(action, waiting.group_id, waiting.subject_id)
        except NotAllowed:
            turn.say(text("sleeping-could-not", what=what(waiting)))
            return
    turn.has_slept = True
    handler(turn, waiting)


def take_back(turn: Turn, waiting_id: UUID | None, _: str) -> None:
    """Take back what waits: it does not happen."""
    waiting = turn.unit.waiting_deeds.find(waiting_id)
    if waiting is None or waiting.account_id != turn.account.id:
        turn.tell("common-old-button")
        return
    turn.unit.waiting_deeds.remove(waiting)
    turn.unplan(SLEPT_ON, account_id=turn.account.id, subject_id=waiting.id)
    turn.unit.outbox.close_answers(turn.account.id, waiting.id)
    turn.say(text("sleeping-taken-back", what=what(waiting)), group_id=waiting.group_id)


def what(waiting: WaitingDeed) -> Text:
    """Say in a few words what waits."""
    return variant("sleeping-what", waiting.deed.value, name=waiting.name)


def then(waiting: WaitingDeed) -> Text:
    """Say what will happen in the morning."""
    return variant("sleeping-then", waiting.deed.value, name=waiting.name)


def local(turn: Turn, waiting: WaitingDeed) -> datetime:
    """Give when it happens, as the person's own wall time."""
    return local_in(turn.account.zone, waiting.due_at)
