"""Whether somebody may have, now, what was written for them a while ago (attack 33).

Meanwhile things change: who is in the group, and what its owner shares. It is asked when a message
leaves, and where one is shown once more.
"""

from datetime import datetime

from domain.bookkeeping import Audience, OutboxRow
from domain.groups import GroupState
from domain.members import Member, MemberState
from domain.sharing import Thing
from handlers.talk.access import may_have
from storage.unit import Unit


def is_still_theirs(unit: Unit, now: datetime, row: OutboxRow) -> bool:
    """Say whether they are still of those for whom it is, and what it tells is shared with them."""
    if row.audience is not Audience.PERSON and not _belongs(unit, row):
        return False
    return row.thing is None or _is_shared(unit, now, row, row.thing)


def _belongs(unit: Unit, row: OutboxRow) -> bool:
    if unit.state_of_group(row.group_id) is not GroupState.OPEN:
        # Its owner is about to be erased, or it has ended: nothing of it is said any more.
        return False
    if row.audience is Audience.OWNER:
        group = unit.groups.find(row.group_id)
        return group is not None and group.owner_id == row.account_id
    return reader_of(unit, row) is not None


def _is_shared(unit: Unit, now: datetime, row: OutboxRow, thing: Thing) -> bool:
    member = reader_of(unit, row)
    meeting = unit.meetings.find(row.subject_id) if thing is Thing.CALENDAR else None
    return member is not None and may_have(unit, now, member, thing, meeting=meeting)


def reader_of(unit: Unit, row: OutboxRow) -> Member | None:
    """Give the member for whom a message is, if they are still in the group."""
    return unit.members.first(
        group_id=row.group_id, account_id=row.account_id, state=MemberState.IN
    )
