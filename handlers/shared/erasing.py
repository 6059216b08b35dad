"""Erasing everything of a person: see docs/adr/0003-erasing.md for what goes and what stays."""

from datetime import timedelta
from uuid import UUID

from domain.accounts import CONSENT_WAITS_FOR_HOURS, Account
from domain.groups import Group, GroupState
from domain.invitations import InvitationState
from domain.members import Member, MemberState, Role
from handlers.shared import group_chat, leaving
from handlers.talk.turn import FORGET_MOMENT, Turn
from messages.catalogue import Catalogue, language_of
from messages.said import text


def erase(turn: Turn) -> None:
    """Erase the person: their rows, the group that they own, and their name elsewhere.

    Where to say goodbye is kept, as with whoever said hello and has not agreed.
    """
    _take_out_of_groups(turn)
    _forget_all_but_the_chat(turn)


def erase_unheard(turn: Turn) -> None:
    """Erase the person, who hears nothing any more: not even their address is kept."""
    _take_out_of_groups(turn)
    turn.unit.forget_account(turn.account)


def forget_group(turn: Turn, group: Group) -> None:
    """Erase a group with its key. Members of one that went on hear, once and kindly, that it ended.

    Who heard that before hears nothing again.
    """
    unit = turn.unit
    hear = set() if group.state is GroupState.ENDED else _who_hear(turn, group)
    if (linked := unit.group_chats.first(group_id=group.id)) is not None:
        group_chat.let_go(turn, linked)
    for member in unit.members.where(group_id=group.id):
        if member.account_id is not None:
            leaving.forget_talks(unit, member.account_id, group.id)
    unit.forget_group(group)
    turn.leave_group_aside()
    for account_id in sorted(hear, key=str):
        # It names nobody: the message outlives the group in its reader's chat.
        turn.say(text("erase-group-ended"), to=account_id)


def _forget_all_but_the_chat(turn: Turn) -> None:
    """Forget the person, but for where to say goodbye: as with whoever did not consent."""
    gone = turn.account
    turn.unit.forget_account(gone)
    turn.account = turn.unit.accounts.add(
        Account(
            platform=gone.platform,
            lookup=gone.lookup,
            language=gone.language,
            created_at=turn.now,
            address=gone.address,
        )
    )
    turn.plan(FORGET_MOMENT, turn.now + timedelta(hours=CONSENT_WAITS_FOR_HOURS))


def _who_hear(turn: Turn, group: Group) -> set[UUID]:
    unit = turn.unit
    members = unit.members.where(group_id=group.id, state=MemberState.IN)
    pending = unit.invitations.where(group_id=group.id, state=InvitationState.PENDING)
    accounts = {each.account_id for each in members} | {each.invitee_id for each in pending}
    return {each for each in accounts if each is not None} - {turn.account.id}


def forget_as_invitee(turn: Turn) -> None:
    """Let a yes that waits be a no, and forget who opened which link."""
    unit = turn.unit
    for invitation in unit.invitations.where(invitee_id=turn.account.id):
        unit.invitations.refresh(invitation)
        if invitation.state is InvitationState.PENDING:
            invitation.settle(InvitationState.DECLINED)
            contact = unit.contacts.find(invitation.contact_id)
            group = unit.groups.get(invitation.group_id)
            if contact is not None:
                turn.say_to_owner(group, text("joining-no-said", name=contact.name))
        invitation.invitee_id = None
        invitation.everyday_words = []
        unit.invitations.save(invitation)


def lock_groups(turn: Turn) -> list[Member]:
    """Lock every group that the person has to do with, and give their memberships."""
    unit, account = turn.unit, turn.account
    members = unit.members.where(account_id=account.id)
    group_ids = {each.group_id for each in members}
    group_ids |= {each.group_id for each in unit.invitations.where(invitee_id=account.id)}
    for group_id in sorted(group_ids, key=str):
        unit.lock_group(group_id)
    for member in members:
        unit.members.refresh(member)
    return members


def _take_out_of_groups(turn: Turn) -> None:
    member_of = lock_groups(turn)
    for group in turn.unit.groups.where(owner_id=turn.account.id):
        forget_group(turn, group)
    for member in member_of:
        if member.role is not Role.OWNER:
            _forget_member(turn, member)
    forget_as_invitee(turn)


def _forget_member(turn: Turn, member: Member) -> None:
    """Let a member leave, and leave behind only that somebody was there."""
    unit = turn.unit
    group = unit.groups.get(member.group_id)
    if member.state in (MemberState.IN, MemberState.HIDDEN):
        leaving.leave(turn, group, member)
    for vote in unit.votes.where(group_id=group.id, member_id=member.id):
        unit.votes.remove(vote)
    for place in unit.pick_ups.where(group_id=group.id, member_id=member.id):
        unit.pick_ups.remove(place)
    for copy in unit.shared_maps.where(group_id=group.id):
        if copy.member_id == member.id:
            unit.shared_maps.remove(copy)
        elif member.contact_id is not None and copy.forget(member.contact_id):
            unit.shared_maps.save(copy)
    somebody = _somebody(turn, group)
    for summary in unit.summaries.where(group_id=group.id):
        summary.forget(member, somebody)
        unit.summaries.save(summary)
    member.account_id = None
    member.contact_id = None
    member.name = somebody
    unit.members.save(member)


def _somebody(turn: Turn, group: Group) -> str:
    """Give the word that stands where a name was, in the language of the group's owner."""
    owner = turn.unit.accounts.get(group.owner_id)
    return Catalogue().text(language_of(owner.language), text("erase-somebody").key)
