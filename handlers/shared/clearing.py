"""Clearing somebody's chat: what can be taken out of it goes, when the last word about it leaves.

Nothing is lost in the bot: it is the app that is emptied.
"""

from datetime import datetime, timedelta
from typing import Final

from domain.accounts import Account
from domain.bookkeeping import OutboxRow
from storage.unit import Unit

CLEARED: Final = "cleared"
"""The kind of message with which all before it goes."""
REACHES_BACK: Final = timedelta(hours=47, minutes=30)
"""A bot can take messages away for 48 hours (Bot API, deleteMessages); one too old spoils many."""


def what_goes(unit: Unit, row: OutboxRow, account: Account, now: datetime) -> tuple[str, ...]:
    """Give the handles of what is taken away with a message: mostly nothing."""
    if row.kind != CLEARED:
        return ()
    since = now - REACHES_BACK
    said = unit.outbox.handles(account.id, since)
    return tuple(dict.fromkeys([*said, *unit.came_in(account.lookup, since)]))
