"""Making groups, people on the map, and invitations."""

import secrets
from datetime import timedelta
from uuid import UUID

from domain.groups import (
    INVITATION_HOLDS_FOR_DAYS,
    WAITING,
    Contact,
    Group,
    Invitation,
    InvitationState,
    Member,
    MemberKind,
    MemberState,
    Role,
    Sector,
)
from domain.sleeping import Deed, WaitingDeed
from handlers.talk.sleeping import sleeps_on
from handlers.talk.turn import Turn, tap
from messages.said import Enclosed, Link, Tap, Text, text, variant

LINK = "i"


def own_group(turn: Turn) -> Group:
    """Give the group that the person owns; make it when there is none yet.

    It needs no name: it is "de groep van …" by itself.
    """
    member = turn.unit.members.first(
        account_id=turn.account.id, role=Role.OWNER, state=MemberState.IN
    )
    if member is not None:
        turn.unit.lock_group(member.group_id)
        group = turn.unit.groups.get(member.group_id)
    else:
        group = turn.unit.groups.add(
            Group(
                owner_id=turn.account.id,
                zone=turn.account.zone,
                created_at=turn.now,
                owner_name=turn.account.name or "",
            )
        )
        member = turn.unit.members.add(
            Member(
                group_id=group.id,
                account_id=turn.account.id,
                role=Role.OWNER,
                joined_at=turn.now,
                name=turn.account.name or "",
            )
        )
    turn.group, turn.member = group, member
    return group


def add_contact(turn: Turn, group: Group, name: str) -> Contact:
    """Put somebody on the owner's network map. It is the owner's alone."""
    return turn.unit.contacts.add(Contact(group_id=group.id, created_at=turn.now, name=name))


def make_invitation(turn: Turn, contact: Contact, words: str | None) -> Invitation:
    """Make an invitation for one person. Earlier ones for them die."""
    for earlier in turn.unit.invitations.where(contact_id=contact.id, state=WAITING):
        settle(turn, earlier, InvitationState.WITHDRAWN)
    token = secrets.token_urlsafe(32)
    kind = MemberKind.PROFESSIONAL if contact.sector is Sector.CARE else MemberKind.INFORMAL
    return turn.unit.invitations.add(
        Invitation(
            group_id=contact.group_id,
            contact_id=contact.id,
            token_hash=hash_of(turn, token),
            state=InvitationState.OPEN,
            kind=kind,
            created_at=turn.now,
            expires_at=turn.now + timedelta(days=INVITATION_HOLDS_FOR_DAYS),
            own_words=words or "",
            token=token,
        )
    )


def give(turn: Turn, contact: Contact, words: str | None) -> bool:
    """Make the invitation and give it to the owner to pass on.

    False: the owner sleeps on it first. Until the morning there is no link.
    """
    if sleeps_on(
        turn, Deed.INVITE, contact.group_id, contact.id, name=contact.name, words=words or ""
    ):
        return False
    say_ready(turn, contact, make_invitation(turn, contact, words))
    return True


def give_after_a_night(turn: Turn, waiting: WaitingDeed) -> None:
    """Give the invitation that the owner slept on, if that person is still on their map."""
    contact = turn.unit.contacts.find(waiting.subject_id)
    if contact is not None:
        give(turn, contact, waiting.about["words"])


def settle(turn: Turn, invitation: Invitation, state: InvitationState) -> None:
    """Let an invitation come to its end: its link is forgotten."""
    invitation.settle(state)
    turn.unit.invitations.save(invitation)


def hash_of(turn: Turn, token: str) -> str:
    """Give the keyed hash by which a token is found."""
    return turn.unit.keys.hash("invitation", token)


def words_for(contact: Contact, own_words: str | None) -> Text | str:
    """Give the words of an invitation: the owner's own, or an example of what they hope for."""
    if own_words:
        return own_words
    return variant("invite-example", contact.hoped_for or "open")


def pass_on(contact: Contact, invitation: Invitation) -> Text:
    """Give the text that stands by itself, to pass on through any app."""
    return text(
        "invite-pass-on",
        name=contact.name,
        words=words_for(contact, invitation.own_words),
        link=Link(f"{LINK}_{invitation.token}"),
    )


def say_ready(turn: Turn, contact: Contact, invitation: Invitation) -> None:
    """Give the owner the message to pass on. The bot sends nothing by itself."""
    shared = pass_on(contact, invitation)
    turn.say(
        text("invite-ready", name=contact.name, text=shared, until=invitation.expires_at.date()),
        [Tap(text("invite-share"), share=shared)],
        [
            tap(text("invite-qr"), "invitation-qr", invitation.id),
            tap(text("invite-no-app", name=contact.name), "invitation", invitation.id),
        ],
        group_id=contact.group_id,
        subject_id=invitation.id,
    )


def qr_enclosed(invitation: Invitation) -> Enclosed:
    """Give the picture of the link, for somebody who is near."""
    return Enclosed("qr", {"payload": f"{LINK}_{invitation.token}"})


def join(turn: Turn, invitation: Invitation, account_id: UUID | None) -> Member:
    """Let the invited person be a member, from now on. Without an account: no app."""
    contact = turn.unit.contacts.get(invitation.contact_id)
    settle(turn, invitation, InvitationState.CONFIRMED)
    return turn.unit.members.add(
        Member(
            group_id=invitation.group_id,
            account_id=account_id,
            contact_id=contact.id,
            kind=invitation.kind,
            joined_at=turn.now,
            name=contact.name,
        )
    )
