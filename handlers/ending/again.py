"""The month after a group ended: one warning, one tap to open it again, and then it is gone."""

from datetime import date
from uuid import UUID

from domain.bookkeeping import Moment
from domain.clock import day_in
from domain.groups import Group, GroupState
from domain.rights import Action
from handlers.ending.closing import ERASE, WARN, tell_members
from handlers.shared.erasing import forget_group
from handlers.talk.access import NotAllowed, write_down
from handlers.talk.refusing import taps_of_closed
from handlers.talk.turn import Turn
from messages.said import Said, text


def open_again(turn: Turn, group_id: UUID | None) -> None:
    """Let a group go on, if its owner wants that; whoever heard that it stopped hears this too."""
    group = _ended(turn, group_id)
    if group is None:
        if turn.unit.groups.count(id=group_id, owner_id=turn.account.id) == 0:
            raise NotAllowed(Action.END_GROUP)
        turn.tell("common-old-button")
        return
    write_down(turn, Action.END_GROUP, group.id, allowed=True)
    group.state = GroupState.OPEN
    group.erases_at = None
    turn.unit.groups.save(group)
    for kind in (WARN, ERASE):
        turn.unplan(kind, account_id=turn.account.id, subject_id=group.id)
    tell_members(
        turn,
        group,
        text("ending-goes-on-heard", owner=group.owner_name),
        text("ending-goes-on-nameless"),
    )
    turn.say(text("ending-is-open"))


def warn(turn: Turn, moment: Moment) -> Said | None:
    """Say once, a week before, that it will be gone; None where it goes on."""
    group = _ended(turn, moment.subject_id)
    if group is None:
        return None
    said = Said(text("ending-warning", on=_erased_on(group)), label=text("ending-label"))
    return said.with_rows(*taps_of_closed(group))


def erase_in_time(turn: Turn, moment: Moment) -> None:
    """Erase what ended a month ago. Nobody hears of it: they all knew."""
    group = _ended(turn, moment.subject_id)
    if group is not None and group.erases_at is not None and group.erases_at <= turn.now:
        forget_group(turn, group)


def _ended(turn: Turn, group_id: UUID | None) -> Group | None:
    """Give a group of the person that has ended, locked; None where there is none."""
    if group_id is None:
        return None
    turn.unit.lock_group(group_id)
    group = turn.unit.groups.first(id=group_id, owner_id=turn.account.id)
    return group if group is not None and group.state is GroupState.ENDED else None


def _erased_on(group: Group) -> date:
    assert group.erases_at is not None
    return day_in(group.zone, group.erases_at)
