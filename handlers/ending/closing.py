"""Closing a group: people hear it once, with thanks; it can be opened again for a month."""

from domain.groups import Group, GroupState
from domain.invitations import InvitationState
from domain.members import MemberState, Role
from domain.retention import ENDED_FOR, WARNED_BEFORE
from domain.sleeping import WaitingDeed
from handlers.shared import group_chat
from handlers.talk.refusing import say_closed
from handlers.talk.turn import Turn
from messages.said import Text, text

WARN, ERASE = "end-warning", "end-erase"


def after_sleep(turn: Turn, waiting: WaitingDeed) -> None:
    """Close what its owner slept on."""
    group, _ = turn.in_group()
    close(turn, group, waiting.about.get("words"))


def close(turn: Turn, group: Group, words: str | None) -> None:
    """Let a group end: from now on nothing happens in it, and nothing of it leaves."""
    unit = turn.unit
    group.state = GroupState.ENDED
    group.erases_at = turn.now + ENDED_FOR
    unit.groups.save(group)
    unit.outbox.withdraw(group_id=group.id)
    if (linked := unit.group_chats.first(group_id=group.id)) is not None:
        group_chat.let_go(turn, linked)
    turn.plan(WARN, group.erases_at - WARNED_BEFORE, subject_id=group.id, nudge=True)
    turn.plan(ERASE, group.erases_at, subject_id=group.id)
    turn.leave_group_aside()
    heard = goodbye(group.owner_name, words)
    without_app = tell_members(turn, group, heard, text("ending-heard-nameless"))
    for waiting in unit.invitations.where(group_id=group.id, state=InvitationState.PENDING):
        if waiting.invitee_id is not None:
            turn.say(text("ending-heard-nameless"), to=waiting.invitee_id)
    if without_app:
        turn.say(text("ending-tell-yourself", names=without_app))
    say_closed(turn, group)


def goodbye(owner: str, words: str | None) -> Text:
    """Give what members hear: that the group has stopped, with the owner's own words, if any."""
    if words is None:
        return text("ending-heard", owner=owner)
    return text("ending-heard-words", owner=owner, words=words)


def tell_members(turn: Turn, group: Group, said: Text, nameless: Text) -> list[str]:
    """Tell everybody in the group but the owner; give who has no app.

    It is said with each one's own key, as it may outlive the group.
    """
    without_app = []
    for member in turn.unit.members.where(
        group_id=group.id, state=MemberState.IN, order_by=("joined_at",)
    ):
        if member.role is Role.OWNER:
            continue
        if member.account_id is None:
            without_app.append(member.name)
        else:
            turn.say(nameless if member.hears_nameless else said, to=member.account_id)
    return without_app
