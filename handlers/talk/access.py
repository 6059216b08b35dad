"""Access: every look at a group's things asks the table of rights, and is written down."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID

from domain.bookkeeping import Access, Way
from domain.clock import day_in
from domain.dial import DialStep, Hand
from domain.groups import Group, GroupState
from domain.meetings import UNSETTLED, Meeting, MeetingState
from domain.members import Member, MemberState, Role
from domain.rights import AFTER_OWN_MEETING, RIGHTS, Action, Right, Row, Who, who_is
from domain.sharing import Thing, shares
from handlers.talk.speaking import Speaking
from messages.incoming import Incoming
from storage.unit import Unit

_SEEING: Final = {row.thing: action for action, row in RIGHTS.items() if row.thing is not None}
"""By which action each kind of thing is seen, where there is one of its own."""


class NotAllowed(Exception):
    """Somebody tried what is not theirs to do. Nothing of the turn happens."""

    def __init__(self, action: Action | None = None, group_id: UUID | None = None) -> None:
        """Keep what is written in the log of access: ids only."""
        super().__init__("not allowed")
        self.action = action
        self.group_id = group_id


@dataclass(frozen=True, slots=True)
class Allowed:
    """How somebody may do something.

    `step`: as a companion, in what the owner handed over. `needs_owner`: the last tap is the
    owner's own.
    """

    step: DialStep | None = None
    needs_owner: bool = False


def access_group(
    turn: Speaking,
    action: Action,
    group_id: UUID | None,
    subject_id: UUID | None = None,
    *,
    meeting: Meeting | None = None,
    whose: UUID | None = None,
) -> tuple[Group, Member, Allowed]:
    """Give the group and the person's own membership, if they may do this in it now.

    `meeting` is the one that it is about, `whose` the member whose own thing it is. Without these
    the answer is whether they may do so at all: with a thing of their own in hand, it is asked
    again. The group is locked before it is read, and what was looked at is written down (NEN 7513).
    Raises `NotAllowed`, also where there is no such group: nobody learns that it exists.
    """
    if group_id is None:
        raise NotAllowed(action)
    turn.unit.lock_group(group_id)
    group = turn.unit.groups.find(group_id)
    member = turn.unit.members.first(
        group_id=group_id, account_id=turn.account.id, state=MemberState.IN
    )
    if group is None or member is None:
        raise NotAllowed(action, group_id)
    allowed = allowed_in(turn.unit, turn.now, group, member, action, meeting=meeting, whose=whose)
    if allowed is None:
        raise NotAllowed(action, group_id)
    whose_id = _whose(turn.unit, group, whose, subject_id)
    is_companion = allowed.step is not None
    turn.unit.accesses.note(
        _look(turn, action, group_id, subject_id, whose_id=whose_id, as_companion=is_companion)
    )
    return group, member, allowed


def _whose(unit: Unit, group: Group, whose: UUID | None, subject_id: UUID | None) -> UUID | None:
    """Give whose it is: a member's own where it is one, or is about one; else the owner's."""
    if whose is not None:
        own = unit.members.find(whose)
    else:
        # Whoever looks at something about a member has read that member before.
        own = None if subject_id is None else unit.members.find_known(subject_id)
    return group.owner_id if own is None else own.account_id


def allowed_in(
    unit: Unit,
    now: datetime,
    group: Group,
    member: Member,
    action: Action,
    *,
    meeting: Meeting | None = None,
    whose: UUID | None = None,
) -> Allowed | None:
    """Say whether somebody may do this in their group now; None: they may not.

    Nothing is written down: it decides what is offered, not what is done.
    """
    if group.state is not GroupState.OPEN:
        return None
    row = RIGHTS[action]
    is_open = meeting is None or member.role is Role.OWNER or meeting.is_open_to(member)
    match row.right_of(who_is(member)) if is_open else Right.NO:
        case Right.YES:
            return Allowed()
        case Right.SHARED if row.thing is not None and shares(member, row.thing):
            return Allowed()
        case Right.OWN if _is_own(unit, member, action, meeting, whose) and _is_given(member, row):
            return Allowed()
        case _:
            pass
    if _serves(unit, group, member, row, meeting):
        return Allowed()
    return _handed(unit, now, group, member, row, meeting)


def _is_own(
    unit: Unit, member: Member, action: Action, meeting: Meeting | None, whose: UUID | None
) -> bool:
    """Whether a thing is somebody's own. A guest has one meeting, and hardly anything after it."""
    if whose is not None and whose != member.id:
        return False
    if member.role is not Role.GUEST:
        return True
    own = unit.meetings.find(member.guest_at_id)
    if own is None or (meeting is not None and meeting.id != own.id):
        return False
    is_held = own.state is MeetingState.ENDED and action in AFTER_OWN_MEETING
    return own.state in UNSETTLED or is_held


def _is_given(member: Member, row: Row) -> bool:
    """Whether the owner lets somebody have what is their own: a guest the day, say."""
    return row.thing is None or shares(member, row.thing)


def _serves(unit: Unit, group: Group, member: Member, row: Row, meeting: Meeting | None) -> bool:
    """Whether somebody may as the chair or the note taker of a meeting that is not over."""
    chairs = row.right_of(Who.CHAIR) is Right.OWN
    notes = row.right_of(Who.NOTE_TAKER) is Right.OWN
    if not (chairs or notes):
        return False
    meetings = (
        unit.meetings.where(group_id=group.id, state=UNSETTLED) if meeting is None else [meeting]
    )
    return any(
        (chairs and member.id in each.led_by) or (notes and each.note_taker_id == member.id)
        for each in meetings
    )


def _handed(
    unit: Unit, now: datetime, group: Group, member: Member, row: Row, meeting: Meeting | None
) -> Allowed | None:
    """Give what the owner handed over to a companion of this step, while it holds."""
    right = row.right_of(Who.COMPANION)
    if row.step is None or right not in (Right.HANDED, Right.PREPARED, Right.READY):
        return None
    dial = unit.dials.first(group_id=group.id, step=row.step)
    day = day_in(group.zone, now)
    if dial is None or not dial.helps_on(day, member.id):
        return None
    if meeting is not None and not dial.reaches(meeting, member):
        return None
    if right is Right.READY:
        return Allowed()
    needs_owner = right is Right.PREPARED or dial.hand is Hand.TOGETHER
    return Allowed(row.step, needs_owner=needs_owner)


def companion_of(
    turn: Speaking, group: Group, step: DialStep, meeting: Meeting | None = None
) -> Member | None:
    """Give who does a step with the owner, or for them, where that holds now (for a meeting)."""
    dial = turn.unit.dials.first(group_id=group.id, step=step)
    member = None if dial is None else turn.unit.members.find(dial.companion_id)
    day = day_in(group.zone, turn.now)
    if dial is None or member is None or not member.is_in:
        return None
    if meeting is not None and not dial.reaches(meeting, member):
        return None
    return member if dial.helps_on(day, member.id) else None


def may_have(
    unit: Unit, now: datetime, member: Member, thing: Thing, *, meeting: Meeting | None = None
) -> bool:
    """Say whether somebody may have something of this kind now, by the table of rights.

    `meeting` is the one that it is about. It is asked where something is written for others, and
    again when it leaves: the owner may share less by then.
    """
    action = _SEEING.get(thing)
    if action is None:
        return shares(member, thing)
    group = unit.groups.find(member.group_id)
    if group is None or not member.is_in:
        return False
    return allowed_in(unit, now, group, member, action, meeting=meeting) is not None


def write_down(
    turn: Speaking,
    action: Action | None,
    group_id: UUID | None,
    *,
    allowed: bool,
) -> None:
    """Write a line in the log of access: who, what, when, which way; never content."""
    turn.unit.accesses.note(_look(turn, action, group_id, allowed=allowed))


def _look(
    turn: Speaking,
    action: Action | None,
    group_id: UUID | None,
    subject_id: UUID | None = None,
    *,
    whose_id: UUID | None = None,
    as_companion: bool = False,
    allowed: bool = True,
) -> Access:
    return Access(
        who_id=turn.account.id,
        whose_id=whose_id,
        group_id=group_id,
        action="unknown" if action is None else action.value,
        subject_id=subject_id,
        way=_way_of(turn.incoming),
        as_companion=as_companion,
        allowed=allowed,
        at=turn.now,
    )


def _way_of(event: Incoming) -> Way:
    if event.moment is not None:
        return Way.MOMENT
    if event.visit is not None:
        return Way.GROUP_CHAT
    if event.button is not None:
        return Way.BUTTON
    if event.start is not None:
        return Way.LINK
    is_command = event.text is not None and event.text.startswith("/")
    return Way.COMMAND if is_command else Way.TYPED


def access_groups(turn: Speaking, action: Action) -> list[tuple[Group, Member]]:
    """Give all groups in which the person may do this, to look over them at once.

    It takes a few statements, however many groups there are, and each is written down. None is
    locked: what is looked at here is never changed in the same turn.
    """
    found = own_groups(turn, action)
    for group, _ in found:
        turn.unit.accesses.note(_look(turn, action, group.id, whose_id=group.owner_id))
    return found


def own_groups(turn: Speaking, action: Action) -> list[tuple[Group, Member]]:
    """Give the open groups in which the person may do this."""
    members = turn.unit.members.where(
        account_id=turn.account.id, state=MemberState.IN, order_by=("joined_at",)
    )
    groups = {
        each.id: each
        for each in turn.unit.groups.where(id=tuple(member.group_id for member in members))
    }
    found = []
    for member in members:
        group = groups.get(member.group_id)
        if group is not None and allowed_in(turn.unit, turn.now, group, member, action) is not None:
            found.append((group, member))
    return found
