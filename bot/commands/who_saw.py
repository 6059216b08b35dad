"""`steungroep who-saw`: what others did with what is somebody's own, precisely, when they ask.

Whoever asks gives the number of their own copy (`you`, `id`), which nobody else has. Whether others
looked is left out unless it is asked for: people were told that nobody sees it (docs/adr/0006).
"""

import argparse
import sys
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import Final
from uuid import UUID

from bot.opening import open_in_use
from bot.settings import Settings, WrongSettings
from domain.bookkeeping import Access
from domain.clock import Clock
from domain.members import Member
from domain.rights import Action
from handlers.whosaw import DEEDS
from storage.unit import Unit

LOOKS: Final = frozenset(
    {
        Action.SEE_GOALS,
        Action.SEE_SHARED_MAP,
        Action.SEE_SHARED_ANSWERS,
        Action.SEE_EXPECTATION,
        Action.SEE_MEETING,
        Action.SEE_AGENDA,
        Action.SEE_SUMMARY,
        Action.SEE_MEMBERS,
    }
)
_EVER: Final = datetime.min.replace(tzinfo=UTC)
_WITH_LOOKS: Final = (
    "People were told that nobody sees when they read something. Give the lines of looking on only "
    "where the law asks it of you, and tell those whom they name (AVG art. 15, 4).\n"
)


def show(chosen: argparse.Namespace, settings: Settings, clock: Clock) -> None:
    """Print the lines of the log of access that are about somebody. Raises `WrongSettings`."""
    storage = open_in_use(settings, clock)
    try:
        with storage.unit() as unit:
            lines = list(lines_of(unit, chosen.number, looks=chosen.looks))
    finally:
        storage.close()
    sys.stdout.write("".join(lines) or "The log of access holds nothing of this.\n")
    if chosen.looks:
        sys.stderr.write(_WITH_LOOKS)


def lines_of(unit: Unit, account_id: UUID, *, looks: bool) -> Iterator[str]:
    """Give the lines about an account, oldest first. Raises `WrongSettings`: there is none."""
    if unit.accounts.find(account_id) is None:
        raise WrongSettings("Nobody here has this number. It stands in their own copy: you, id.")
    own = [each.id for each in unit.groups.where(owner_id=account_id)]
    members = unit.members.where(account_id=account_id)
    names = _names(unit, [each.group_id for each in members])
    shown = {each.value for each in (DEEDS.keys() | LOOKS if looks else DEEDS)}
    found = unit.accesses.of(account_id, [each.group_id for each in members], _EVER)
    found = [each for each in found if each.action in shown]
    found += [
        each
        for each in unit.accesses.where(group_id=tuple(own), allowed=False)
        if each.who_id != account_id
    ]
    for look in sorted(found, key=lambda each: each.at):
        yield _line(look, names)


def _names(unit: Unit, group_ids: Sequence[UUID]) -> dict[tuple[UUID | None, UUID | None], Member]:
    members = unit.members.where(group_id=tuple(group_ids))
    return {(each.group_id, each.account_id): each for each in members}


def _line(look: Access, names: dict[tuple[UUID | None, UUID | None], Member]) -> str:
    member = names.get((look.group_id, look.who_id))
    who = "somebody else" if member is None else f"{member.name} ({member.kind})"
    more = [
        *(["as companion"] if look.as_companion else []),
        *([] if look.allowed else ["refused"]),
    ]
    at = look.at.astimezone(UTC)
    return "\t".join([f"{at:%Y-%m-%d %H:%M:%S} UTC", who, look.action, look.way, *more]) + "\n"
