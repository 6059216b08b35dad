"""The owner's own notes of looking back, looked at again at every press."""

from uuid import UUID

from domain.groups import Group
from domain.own_notes import LOOKING_BACK, OwnNote
from domain.rights import Action
from handlers.talk.access import NotAllowed
from handlers.talk.turn import Turn

MOST_WORDS = 500


def own_group(turn: Turn, group_id: UUID | None) -> Group:
    """Give a group to its owner, who is among themselves here. Raises `NotAllowed`."""
    turn.is_private = True
    group, _ = turn.access(Action.THINK_OVER, group_id)
    return group


def notes_of(turn: Turn, group: Group) -> list[OwnNote]:
    """Give what the owner wrote when they looked back: the newest day first."""
    found = turn.unit.own_notes.where(
        group_id=group.id, account_id=turn.account.id, kind=LOOKING_BACK
    )
    in_order = sorted(found, key=lambda each: LOOKING_BACK.index(each.kind))
    return sorted(in_order, key=lambda each: each.changed_at, reverse=True)


def find_own(turn: Turn, note_id: UUID | None) -> OwnNote | None:
    """Give a note to nobody but its writer; None: it is gone, and that is said.

    Raises `NotAllowed`.
    """
    note = turn.unit.own_notes.find(note_id)
    if note is None:
        turn.tell("common-old-button")
        return None
    if note.account_id != turn.account.id or note.kind not in LOOKING_BACK:
        raise NotAllowed(Action.THINK_OVER, note.group_id)
    turn.is_private = True
    turn.access(Action.THINK_OVER, note.group_id, note.id)
    turn.unit.own_notes.refresh(note)
    return note
