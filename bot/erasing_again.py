"""Erasing again what an older copy of the data revived: rows, and in others' groups the name.

And bringing back again who came back since.
"""

import sys
from datetime import datetime
from typing import TYPE_CHECKING

from domain.accounts import Account
from domain.clock import Clock
from domain.members import MemberState
from storage.engine import wipe
from storage.set_aside import set_aside
from storage.storage import Storage
from storage.tombstones import Revived, find_revived, take_away
from storage.unit import Unit

if TYPE_CHECKING:
    from handlers.talk.turn import Turn


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
        f"This is an older copy of the database. Gone since, and gone again now: {gone(revived)}. "
        f"Messages that waited and are set aside: {messages} (steungroep set-aside).\n"
    )


def gone(revived: Revived) -> str:
    """Say in numbers who goes again."""
    return (
        f"groups erased: {len(revived.groups)}, people erased: {len(revived.accounts)}, "
        f"members who left or were taken out: {len(revived.members)}, "
        f"people who asked to be erased: {len(revived.hidden)}. "
        f"People who had asked for that, came back since, and are there: {len(revived.returned)}"
    )


def erase_again(unit: Unit, now: datetime, revived: Revived) -> None:
    """Let those go again who went before: rows, memberships, and in others' groups the name.

    Who came back before is there again. What is said of it is set aside: it was heard before.
    """
    if not revived:
        return
    # Imported late: hardly ever needed at a start.
    from handlers.shared import erasing, hiding, leaving

    take_away(unit.connection, revived)
    unit.outbox.sets_aside = True
    for account in revived.accounts:
        erasing.erase_unheard(_turn_of(unit, now, account))
    for member_id, how in revived.members:
        member = unit.members.find(member_id)
        group = None if member is None else unit.groups.find(member.group_id)
        if member is not None and group is not None:
            turn = _turn_of(unit, now, unit.accounts.get(group.owner_id))
            leaving.let_go(turn, group, member, MemberState(how))
    for each in revived.hidden:
        account = unit.accounts.get(each.account_id)
        if each.has_withdrawn:
            # The copy is of before they took back their yes: it must not give it for them.
            account.consent_at = None
        hiding.hide(_turn_of(unit, each.since_at, account))
    for back in revived.returned:
        account = unit.accounts.get(back.account_id)
        # Nobody comes back without a yes: it is of that moment, where the copy has none.
        account.consent_at = account.consent_at or back.since_at
        hiding.bring_back(_turn_of(unit, now, account))
    unit.outbox.sets_aside = False


def _turn_of(unit: Unit, now: datetime, account: Account) -> "Turn":
    """Give a turn of somebody who did nothing just now, as when time brings it about."""
    from bot.moments import TIME
    from handlers.talk.turn import Turn
    from messages.incoming import Incoming

    return Turn(unit, now, account, Incoming(TIME, "", str(account.id), moment=str(account.id)))
