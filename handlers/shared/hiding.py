"""The days before an erasure: somebody and what is theirs is hidden at once, and may come back.

To the members of their group it rests; from the groups of others they are gone. Nobody is told
(docs/adr/0003-erasing.md), but for the owner of a meeting that would have nobody to lead it.
"""

from domain.accounts import HIDDEN_FOR, AccountState
from domain.groups import GroupState
from domain.meetings import UNSETTLED
from domain.members import Member, MemberState, Role
from handlers.shared.erasing import forget_as_invitee, lock_groups
from handlers.shared.leaving import catch_up
from handlers.shared.led_together import lose_leader
from handlers.talk.turn import Turn
from messages.said import text

ERASE_MOMENT = "forget-person"


def hide(turn: Turn) -> list[str]:
    """Hide the person and all that is theirs, and plan the erasure.

    Nothing that waits leaves any more, to them or of their group; their calendar is empty. Gives
    the owners who hear that a meeting has nobody to lead it; nobody else hears anything.
    """
    unit, account = turn.unit, turn.account
    members = lock_groups(turn)
    account.erases_at = turn.now + HIDDEN_FOR
    unit.accounts.save(account)
    unit.note_hidden(account)
    turn.plan(ERASE_MOMENT, account.erases_at)
    for group in unit.groups.where(owner_id=account.id, state=GroupState.OPEN):
        group.state = GroupState.HIDDEN
        unit.groups.save(group)
        unit.outbox.withdraw(group_id=group.id)
    told = [
        owner
        for member in members
        if member.role is not Role.OWNER and member.is_in
        for owner in _hide_member(turn, member)
    ]
    forget_as_invitee(turn)
    unit.outbox.withdraw(account_id=account.id)
    turn.leave_group_aside()
    return told


def bring_back(turn: Turn) -> None:
    """Bring the person back, with all that was hidden. Nobody hears of it."""
    unit, account = turn.unit, turn.account
    members = lock_groups(turn)
    account.erases_at = None
    if account.state is AccountState.NEW:
        # They had stopped the bot in the app meanwhile.
        account.state = AccountState.ACTIVE
    unit.accounts.save(account)
    unit.note_hidden(account)
    turn.unplan(ERASE_MOMENT, account_id=account.id, subject_id=None)
    for group in unit.groups.where(owner_id=account.id, state=GroupState.HIDDEN):
        group.state = GroupState.OPEN
        unit.groups.save(group)
    for member in members:
        if member.state is MemberState.HIDDEN:
            member.state = MemberState.IN
            unit.members.save(member)
            catch_up(turn, unit.groups.get(member.group_id), member)


def _hide_member(turn: Turn, member: Member) -> list[str]:
    """Let a member be there no more; the owner of a meeting that they would lead hears that.

    Gives the name of that owner, if there is one.
    """
    unit = turn.unit
    group = unit.groups.get(member.group_id)
    member.state = MemberState.HIDDEN
    unit.members.save(member)
    leads = False
    for meeting in unit.meetings.where(group_id=group.id, state=UNSETTLED):
        if lose_leader(turn, meeting, member):
            leads = True
            unit.meetings.save(meeting)
    if not leads:
        return []
    turn.say_to_owner(group, text("erase-lead-is-free", name=member.name))
    return [group.owner_name]
