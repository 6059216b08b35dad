"""Erasing everything of a person: see docs/adr/0003-erasing.md for what goes and what stays."""

from uuid import UUID

from domain.groups import Group
from domain.invitations import InvitationState
from domain.members import Member, MemberState, Role
from handlers.talk import group_chat, leaving
from handlers.talk.turn import Turn
from messages.catalogue import Catalogue, Language
from messages.said import text


def erase(turn: Turn) -> None:
    """Erase the person: their rows, the group that they own, and their name elsewhere."""
    unit, account = turn.unit, turn.account
    own = unit.groups.where(owner_id=account.id)
    member_of = unit.members.where(account_id=account.id)
    of_groups = {each.group_id for each in member_of}
    of_groups |= {each.group_id for each in unit.invitations.where(invitee_id=account.id)}
    for group_id in sorted(of_groups, key=str):
        unit.lock_group(group_id)
    for group in own:
        end_group(turn, group)
    for member in member_of:
        if member.role is not Role.OWNER:
            _forget_member(turn, member)
    _forget_as_invitee(turn)
    turn.forget_all_but_the_chat()


def end_group(turn: Turn, group: Group) -> None:
    """End a group and erase it with its key. Members hear, once and kindly, that it ended."""
    unit = turn.unit
    hear = {
        each.account_id for each in unit.members.where(group_id=group.id, state=MemberState.IN)
    } | {
        each.invitee_id
        for each in unit.invitations.where(group_id=group.id, state=InvitationState.PENDING)
    }
    if (linked := unit.group_chats.first(group_id=group.id)) is not None:
        group_chat.let_go(turn, linked)
    unit.forget_group(group)
    turn.leave_group_aside()
    for account_id in sorted(filter(None, hear - {turn.account.id}), key=str):
        # It names nobody: the message outlives the group in its reader's chat.
        turn.say(text("stop-group-ended"), to=account_id)


def drop_talk(turn: Turn, conversation_id: UUID | None) -> None:
    """Forget a talk and the answers in it."""
    talk = turn.unit.conversations.find(conversation_id)
    if talk is not None and talk.account_id == turn.account.id:
        turn.unit.conversations.remove(talk)


def _forget_member(turn: Turn, member: Member) -> None:
    """Let a member leave, and leave behind only that somebody was there."""
    unit = turn.unit
    group = unit.groups.get(member.group_id)
    unit.members.refresh(member)
    if member.is_in:
        leaving.leave(turn, group, member)
    for vote in unit.votes.where(group_id=group.id, member_id=member.id):
        unit.votes.remove(vote)
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


def _forget_as_invitee(turn: Turn) -> None:
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


def _somebody(turn: Turn, group: Group) -> str:
    """Give the word that stands where a name was, in the language of the group's owner."""
    owner = turn.unit.accounts.get(group.owner_id)
    language: Language = "en" if owner.language == "en" else "nl"
    return Catalogue().text(language, text("stop-somebody").key)
