"""Erasing again what an older copy of the data revived: rows, and in others' groups the name."""

import sys
from datetime import datetime
from uuid import uuid4

from domain.clock import Clock
from storage.engine import wipe
from storage.set_aside import set_aside
from storage.tombstones import Revived, find_revived, take_away
from storage.unit import Storage, Unit


def look_for_revived(storage: Storage, clock: Clock) -> None:
    """Erase again what an older copy of the data revived, that was put back by other means.

    Then what it says is set aside as well, and the operator hears it.
    """
    with storage.unit() as unit:
        revived = find_revived(unit.connection, storage.keys)
        if not revived:
            return
        erase_again(unit, clock.now(), revived)
        messages = set_aside(unit.connection, clock.now())
    wipe(storage.engine)
    sys.stderr.write(
        f"This is an older copy of the database: {len(revived.accounts)} people and "
        f"{len(revived.groups)} groups in it were erased since. I erased them again. "
        f"{messages} messages that waited are set aside: steungroep set-aside shows them.\n"
    )


def erase_again(unit: Unit, now: datetime, revived: Revived) -> None:
    """Erase what was erased before: rows, and in others' groups the name.

    What that says to owners is set aside: they heard it before.
    """
    if not revived:
        return
    # Imported late: hardly ever needed at a start.
    from bot.moments import TIME
    from handlers.talk.erasing import erase_unheard
    from handlers.talk.turn import Turn
    from messages.incoming import Incoming

    take_away(unit.connection, revived)
    unit.outbox.sets_aside = True
    for account in revived.accounts:
        event = Incoming(TIME, str(uuid4()), str(account.id), moment=str(uuid4()))
        erase_unheard(Turn(unit, now, account, event))
    unit.outbox.sets_aside = False
