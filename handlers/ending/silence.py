"""What nobody uses ends: its owner is asked once, kindly; without an answer it is erased.

Nobody else hears of it before that. Any word of the owner, about anything, keeps it.
"""

from datetime import UTC, date, datetime, time
from uuid import UUID

from domain.bookkeeping import Planned
from domain.groups import GroupState
from domain.invitations import InvitationState
from domain.members import MemberState
from domain.retention import Retention
from handlers.shared.erasing import erase_unheard, forget_group
from handlers.talk.buttons import tap
from handlers.talk.turn import Turn
from messages.said import Said, text
from storage.unit import Unit

ASK, OVER = "silent-long", "silent-too-long"
MOST_AT_ONCE = 100


def look(unit: Unit, now: datetime, retention: Retention) -> None:
    """Find who said nothing for long, and plan what comes of it: a question, and an end.

    Each is found once: until they say something again, or it is over.
    """
    today = now.date()
    heard_by = retention.warned_if_heard_by(today)
    for account_id in unit.note_silent(heard_by, today, MOST_AT_ONCE):
        unit.plan(_to_plan(account_id, OVER, _noon(retention.erases_on(today)), now))
        if _has_something_here(unit, account_id):
            unit.plan(_to_plan(account_id, ASK, now, now, nudge=True))


def ask(turn: Turn, retention: Retention) -> Said | None:
    """Ask an owner whether theirs may stay; None where they said something meanwhile."""
    warned_on = turn.account.warned_on
    if warned_on is None:
        return None
    said = Said(
        text("ending-silent", on=retention.erases_on(warned_on)), label=text("ending-label")
    )
    return said.with_rows(
        [tap(text("ending-keep"), "silence-keep")],
        [
            tap(text("ending-export"), "do", None, "mijngegevens"),
            tap(text("ending-erase"), "do", None, "verwijder"),
        ],
    )


def keep(turn: Turn) -> None:
    """Thank them: that they answered was enough to keep it."""
    turn.say(text("ending-kept"))


def over(turn: Turn, retention: Retention) -> None:
    """Erase the groups of who did not answer; and them, if they are in no group any more.

    Whoever is in the group of another is looked at again later.
    """
    if turn.account.warned_on is None:
        return
    unit, account = turn.unit, turn.account
    for group in unit.groups.where(owner_id=account.id):
        unit.lock_group(group.id)
        forget_group(turn, group)
    if _belongs_somewhere(unit, account.id):
        turn.plan(OVER, _noon(retention.erases_on(turn.now.date())))
    else:
        erase_unheard(turn)


def _noon(day: date) -> datetime:
    return datetime.combine(day, time(12), UTC)


def _to_plan(
    account_id: UUID, kind: str, due_at: datetime, now: datetime, *, nudge: bool = False
) -> Planned:
    return Planned(
        key=f"{kind}:{account_id}:None:",
        kind=kind,
        account_id=account_id,
        group_id=None,
        subject_id=None,
        nudge=nudge,
        due_at=due_at,
        created_at=now,
    )


def _has_something_here(unit: Unit, account_id: UUID) -> bool:
    """Whether there is something that they would miss: a group of their own, or words for need."""
    return (
        unit.groups.count(owner_id=account_id, state=GroupState.OPEN) > 0
        or unit.crisis_plans.count(account_id=account_id) > 0
    )


def _belongs_somewhere(unit: Unit, account_id: UUID) -> bool:
    return (
        unit.members.count(account_id=account_id, state=MemberState.IN) > 0
        or unit.invitations.count(invitee_id=account_id, state=InvitationState.PENDING) > 0
    )
