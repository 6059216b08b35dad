"""The last look: whether a message may leave, at the moment that it would.

Between saying and sending things change: who is in the group, what its owner shares, what is over.
"""

from datetime import datetime
from uuid import UUID

from domain.accounts import Account, AccountState
from domain.bookkeeping import Audience, OutboxRow, Priority
from domain.sharing import Thing
from handlers.shared import group_chat
from handlers.talk.daily import (
    GATHERED,
    comes_up_again,
    look_again,
    say_anew,
    waits_for_another_day,
)
from handlers.talk.late import its_meeting_began
from handlers.talk.made_again import has_changed, plan_again
from handlers.talk.registry import Registry
from handlers.talk.still_theirs import is_still_theirs
from messages.said import Said, from_json
from storage.unit import Unit


def what_leaves(
    registry: Registry, unit: Unit, now: datetime, row: OutboxRow, account: Account
) -> Said | None:
    """Give what may leave of a message; of a gathered one each piece is looked at by itself.

    What is of the bot's own accord, and could not leave on its day, before its reader took a rest,
    or before the meeting began to which it leads up, comes up again: it is judged as what comes
    late. A list of several groups is made again where one of these has changed.
    """
    is_late = row.own_accord and its_meeting_began(registry, unit, now, row)
    if is_late or waits_for_another_day(row, account, now):
        say_anew(unit, row)
        return None
    if not _may_leave(registry, unit, now, row, account):
        return None
    said = from_json(row.said)
    if said.again is not None and has_changed(unit, account.id, said.again):
        plan_again(unit, now, row)
        return None
    if row.kind != GATHERED:
        return said

    def piece_may_leave(moment_id: UUID, thing: Thing | None) -> bool:
        moment = unit.moments.find(moment_id)
        if moment is None:
            return False
        if its_meeting_began(registry, unit, now, moment):
            comes_up_again(unit, row, moment)
            return False
        about = {"group_id": moment.group_id, "subject_id": moment.subject_id}
        readers = Audience.PERSON if moment.group_id is None else Audience.MEMBER
        piece = row.model_copy(
            update={**about, "kind": moment.kind, "thing": thing, "audience": readers}
        )
        return _may_leave(registry, unit, now, piece, account)

    return look_again(said, piece_may_leave)


def _may_leave(
    registry: Registry, unit: Unit, now: datetime, row: OutboxRow, account: Account
) -> bool:
    if account.state is AccountState.UNREACHABLE:
        return False
    if account.hears_only_answers and row.priority is not Priority.ANSWER:
        return False
    if row.expires_at is not None and row.expires_at <= now:
        return False
    if not account.is_person or row.audience is Audience.GROUP_CHAT:
        return not account.is_person and group_chat.may_post(unit, row)
    if not is_still_theirs(unit, now, row):
        return False
    check = registry.checks.get(row.kind)
    return check is None or check(unit, row)
