"""Making groups, people on the map, and invitations."""

import secrets
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from domain.clock import day_in
from domain.contacts import Contact, Sector
from domain.groups import Group
from domain.invitations import INVITATION_HOLDS_FOR_DAYS, WAITING, Invitation, InvitationState
from domain.members import Member, MemberKind, MemberState, Role
from domain.relations import sector_said_by
from domain.sleeping import Deed, WaitingDeed
from handlers.invite.invitee import passed_on
from handlers.invite.rehearsing import Stage
from handlers.invite.wording import Hoped, HopedFor, WhoAsks, example
from handlers.shared.sleeping import sleeps_on
from handlers.talk.buttons import tap
from handlers.talk.naming import Called
from handlers.talk.registry import Operator
from handlers.talk.turn import Turn
from messages.said import Enclosed, Link, Tap, Text, text, variant

LINK = "i"
READY = "invitation-ready"


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


def add_contact(turn: Turn, group: Group, called: Called, kind: MemberKind) -> Contact:
    """Put somebody on the owner's network map. It is the owner's alone."""
    said = sector_said_by(called.relation or called.name)
    return turn.unit.contacts.add(
        Contact(
            group_id=group.id,
            created_at=turn.now,
            name=called.name,
            relation=called.relation,
            sector=Sector.CARE if kind is MemberKind.PROFESSIONAL else said,
        )
    )


def stage(turn: Turn, operator: Operator) -> Stage:
    """Give what a rehearsal must know."""
    return Stage(operator, turn.today + timedelta(days=INVITATION_HOLDS_FOR_DAYS))


@dataclass(frozen=True, slots=True)
class Thought:
    """What an owner thinks of with somebody: for their own eyes, but for the words.

    `words` are None while an example says it. `guest_at_id` goes with the role of a guest.
    """

    hoped: Hoped
    words: str | None = None
    goal_id: UUID | None = None
    kind: MemberKind = MemberKind.INFORMAL
    role: Role = Role.MEMBER
    guest_at_id: UUID | None = None
    who_asks: WhoAsks = WhoAsks.OWNER


def nominate(turn: Turn, contact: Contact, thought: Thought) -> Invitation:
    """Keep whom the owner thinks of, why, and the words. There is no link: nobody hears of it.

    What was thought before, or given out and not answered yet, makes room for this.
    """
    for earlier in turn.unit.invitations.where(
        contact_id=contact.id, state=(InvitationState.NOMINATED, *WAITING)
    ):
        settle(turn, earlier, InvitationState.WITHDRAWN)
    return turn.unit.invitations.add(
        Invitation(
            group_id=contact.group_id,
            contact_id=contact.id,
            role=thought.role,
            kind=thought.kind,
            guest_at_id=thought.guest_at_id,
            created_at=turn.now,
            own_words=thought.words or "",
            hoped_for=thought.hoped.which.value,
            hoped_words=thought.hoped.words,
            goal_id=thought.goal_id,
            who_asks=thought.who_asks.value,
        )
    )


def thought_of(invitation: Invitation) -> Thought:
    """Give what the owner thought of when they nominated somebody."""
    return Thought(
        Hoped(HopedFor(invitation.hoped_for), invitation.hoped_words),
        invitation.own_words or None,
        invitation.goal_id,
        invitation.kind,
        invitation.role,
        invitation.guest_at_id,
        WhoAsks(invitation.who_asks),
    )


def give(turn: Turn, contact: Contact, invitation: Invitation) -> bool:
    """Make the link, and give the owner what they pass on: the one place where that happens.

    False: the owner sleeps on it first. Until the morning there is no link.
    """
    if sleeps_on(turn, Deed.INVITE, contact.group_id, contact.id, name=contact.name):
        return False
    token = secrets.token_urlsafe(32)
    invitation.token = token
    invitation.token_hash = hash_of(turn, token)
    invitation.state = InvitationState.OPEN
    invitation.expires_at = turn.now + timedelta(days=INVITATION_HOLDS_FOR_DAYS)
    turn.unit.invitations.save(invitation)
    say_ready(turn, contact, invitation)
    return True


def give_after_a_night(turn: Turn, waiting: WaitingDeed) -> None:
    """Give the invitation that the owner slept on, if it still stands."""
    contact = turn.unit.contacts.find(waiting.subject_id)
    invitation = turn.unit.invitations.first(
        contact_id=waiting.subject_id, state=InvitationState.NOMINATED
    )
    if contact is not None and invitation is not None:
        give(turn, contact, invitation)


def settle(turn: Turn, invitation: Invitation, state: InvitationState) -> None:
    """Let an invitation come to its end: its link is forgotten, and no answer to it counts."""
    turn.unit.outbox.close_answers(
        turn.unit.groups.get(invitation.group_id).owner_id, invitation.id
    )
    invitation.settle(state)
    turn.unit.invitations.save(invitation)


def hash_of(turn: Turn, token: str) -> str:
    """Give the keyed hash by which a token is found."""
    return turn.unit.keys.hash("invitation", token)


def words_for(invitation: Invitation, contact: Contact) -> Text | str:
    """Give the words of an invitation: the owner's own, or an example of what they hope for."""
    return invitation.own_words or example(
        Hoped(HopedFor(invitation.hoped_for), invitation.hoped_words),
        contact.name,
        invitation.role,
    )


def pass_on(turn: Turn, contact: Contact, invitation: Invitation) -> Text:
    """Give the text with the link, as it is passed on."""
    link = Link(f"{LINK}_{invitation.token}")
    asks_for = asks_for_owner(turn, invitation.group_id, WhoAsks(invitation.who_asks))
    return passed_on(contact.name, words_for(invitation, contact), link, invitation.role, asks_for)


def asks_for_owner(turn: Turn, group_id: UUID, who_asks: WhoAsks) -> str | None:
    """Give whose words they are, where somebody else passes them on."""
    if who_asks is not WhoAsks.ANOTHER:
        return None
    return turn.unit.groups.get(group_id).owner_name


def say_ready(turn: Turn, contact: Contact, invitation: Invitation) -> None:
    """Give the owner the message to pass on. The bot sends nothing by itself.

    What is typed next is about this one, and no more about an earlier one.
    """
    for each in turn.unit.invitations.where(group_id=contact.group_id):
        turn.unit.outbox.close_answers(turn.account.id, each.id, READY)
    shared = pass_on(turn, contact, invitation)
    turn.say(
        variant(
            "invite-ready",
            invitation.who_asks,
            name=contact.name,
            text=shared,
            until=until(turn, invitation),
        ),
        [Tap(text("invite-share"), share=shared)],
        [
            tap(text("invite-qr"), "invitation-qr", invitation.id),
            tap(text("invite-no-app", name=contact.name), "invitation", invitation.id),
        ],
        [tap(text("invite-asker"), "asker-who", invitation.id)],
        group_id=contact.group_id,
        kind=READY,
        subject_id=invitation.id,
    )


def until(turn: Turn, invitation: Invitation) -> date:
    """Give the last day on which a link works, as the group's zone has it."""
    assert invitation.expires_at is not None
    group = turn.unit.groups.get(invitation.group_id)
    return day_in(group.zone, invitation.expires_at - timedelta(seconds=1))


def everyday(invitation: Invitation) -> tuple[Text, Text]:
    """Give the two everyday words of an invitation, each reader's in their own language."""
    first, second = invitation.everyday_words
    return variant("everyday-colour", first), variant("everyday-thing", second)


def qr_enclosed(invitation: Invitation) -> Enclosed:
    """Give the picture of the link, for somebody who is near."""
    return Enclosed("qr", {"payload": f"{LINK}_{invitation.token}"})


def join(turn: Turn, invitation: Invitation, account_id: UUID | None) -> Member:
    """Let the invited person belong to the group, from now on. Without an account: no app.

    Whoever was a guest or read along, and is asked for more, becomes that. Whoever took part
    without the app is who they were.
    """
    unit = turn.unit
    contact = unit.contacts.get(invitation.contact_id)
    settle(turn, invitation, InvitationState.CONFIRMED)
    on_map = {"group_id": invitation.group_id, "state": MemberState.IN, "contact_id": contact.id}
    if account_id is None:
        known = unit.members.first(**on_map)
    else:
        known = unit.members.first(
            group_id=invitation.group_id, state=MemberState.IN, account_id=account_id
        ) or unit.members.first(**on_map, account_id=None)
    member = known or Member(
        group_id=invitation.group_id,
        account_id=account_id,
        contact_id=contact.id,
        joined_at=turn.now,
        name=contact.name,
    )
    if member.role in (Role.MEMBER, Role.OWNER) and known is not None:
        return known
    member.role = invitation.role
    member.kind = invitation.kind
    member.guest_at_id = invitation.guest_at_id
    member.everyday_words = invitation.everyday_words
    if known is None:
        return unit.members.add(member)
    unit.members.save(member)
    return member
