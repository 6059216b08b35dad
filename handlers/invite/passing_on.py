"""Somebody asks for the owner: a member passes the owner's words on, and says when it is done."""

from dataclasses import dataclass
from uuid import UUID

from domain.bookkeeping import OutboxRow
from domain.contacts import Contact
from domain.invitations import Invitation
from domain.members import Member, MemberState, Role
from domain.rights import Action
from handlers.invite import making
from handlers.invite.rows import own_invitation
from handlers.invite.wording import WhoAsks
from handlers.talk.access import NotAllowed
from handlers.talk.buttons import tap
from handlers.talk.kinds import OneOf, confirm
from handlers.talk.questions import Option, Talk, ask
from handlers.talk.turn import Turn
from messages.said import Tap, Text, text
from storage.unit import Unit

MOST_ASKERS = 8
ELSEWHERE = "elsewhere"
KIND = "asker"


@dataclass(frozen=True, slots=True)
class Askers:
    """Who can pass an invitation on, and the text that they would pass on."""

    name: str
    members: tuple[tuple[UUID, str], ...]
    words: Text | str


@dataclass(frozen=True, slots=True)
class Chosen:
    """Who asks: a member, or somebody whom the bot does not know. `sure`: they may be told."""

    member_id: UUID | None
    sure: bool = True


def begin(turn: Turn, invitation_id: UUID | None, _: str) -> None:
    """Let the owner choose who asks for them."""
    invitation, _contact = own_invitation(turn, invitation_id)
    if not invitation.waits:
        turn.tell("common-old-button")
        return
    turn.begin("asker", invitation.group_id, invitation=str(invitation.id))


def view(turn: Turn) -> Askers:
    """Give the members who use the app."""
    invitation, contact = _talked_about(turn)
    members = turn.unit.members.where(
        group_id=invitation.group_id,
        role=Role.MEMBER,
        state=MemberState.IN,
        order_by=("joined_at",),
    )
    with_app = [(each.id, each.name) for each in members if each.account_id is not None]
    return Askers(
        contact.name, tuple(with_app[:MOST_ASKERS]), making.words_for(invitation, contact)
    )


def choose(askers: Askers) -> Talk[Chosen]:
    """Ask who it is, and show what they get before they get it."""
    options: list[Option[UUID | str]] = [Option(each, name) for each, name in askers.members]
    options.append(Option(ELSEWHERE, text("invite-asker-elsewhere")))
    whom = yield from ask("invite-asker-whom", OneOf(options), name=askers.name)
    member = next(((each, name) for each, name in askers.members if each == whom), None)
    if member is None:
        return Chosen(None)
    sure = yield from confirm(
        "invite-asker-preview",
        yes="invite-asker-send",
        no="common-later",
        asker=member[1],
        name=askers.name,
        words=askers.words,
    )
    return Chosen(member[0], sure)


def after(turn: Turn, chosen: Chosen) -> None:
    """Ask the member to pass it on, or give the owner a text for somebody else."""
    invitation, contact = _talked_about(turn)
    if not invitation.waits:
        turn.say(text("common-talk-over"))
        return
    if not chosen.sure:
        turn.say(text("invite-asker-not-yet"))
        return
    member = turn.unit.members.find(chosen.member_id)
    invitation.asker_id = None if member is None else member.id
    invitation.passed_on_at = None
    invitation.who_asks = WhoAsks.ANOTHER.value
    turn.unit.invitations.save(invitation)
    if member is None:
        making.say_ready(turn, contact, invitation)
        return
    turn.say(text("invite-asker-sent", asker=member.name, name=contact.name))
    if member.hears_nameless:
        turn.say_to_member(
            member,
            text("invite-asker-nameless"),
            [tap(text("common-look-at-it"), "asker-see", invitation.id)],
            kind=KIND,
            subject_id=invitation.id,
        )
        return
    _ask(turn, member, invitation, contact)


def see(turn: Turn, invitation_id: UUID | None, _: str) -> None:
    """Show a member what the owner asks them to pass on, now that they ask for it."""
    invitation, contact, member = _asked_of(turn, invitation_id)
    if not invitation.waits:
        turn.tell("common-old-button")
        return
    _ask(turn, member, invitation, contact)


def answer(turn: Turn, invitation_id: UUID | None, said: str) -> None:
    """Take it that a member passed it on, or would rather not; the owner hears which."""
    invitation, contact, member = _asked_of(turn, invitation_id)
    if not invitation.waits or invitation.passed_on_at is not None:
        turn.tell("common-old-button")
        return
    group, _ = turn.in_group()
    if said == "done":
        invitation.passed_on_at = turn.now
        turn.unit.invitations.save(invitation)
        turn.change_pressed(text("invite-asker-thanks"))
        turn.say_to_owner(
            group,
            text("invite-asker-did", asker=member.name, name=contact.name),
            subject_id=invitation.id,
        )
        return
    invitation.asker_id = None
    turn.unit.invitations.save(invitation)
    turn.say(text("invite-asker-fine"), group_id=group.id)
    turn.say_to_owner(
        group,
        text("invite-asker-rather-not", asker=member.name, name=contact.name),
        [tap(text("invite-asker"), "asker-who", invitation.id)],
        subject_id=invitation.id,
    )


def check(unit: Unit, row: OutboxRow) -> bool:
    """Look again when it leaves: it may be withdrawn, or somebody else asks by now."""
    invitation = unit.invitations.find(row.subject_id)
    asker = None if invitation is None else unit.members.find(invitation.asker_id)
    return (
        invitation is not None
        and invitation.waits
        and asker is not None
        and asker.account_id == row.account_id
    )


def _ask(turn: Turn, member: Member, invitation: Invitation, contact: Contact) -> None:
    group = turn.unit.groups.get(invitation.group_id)
    shared = making.pass_on(turn, contact, invitation)
    turn.say_to_member(
        member,
        text("invite-asker-asked", owner=group.owner_name, name=contact.name, text=shared),
        [Tap(text("invite-share"), share=shared)],
        [
            tap(text("invite-asker-done"), "asker-did", invitation.id, "done"),
            tap(text("invite-asker-no"), "asker-did", invitation.id, "no"),
        ],
        kind=KIND,
        subject_id=invitation.id,
    )


def _talked_about(turn: Turn) -> tuple[Invitation, Contact]:
    return own_invitation(turn, UUID(turn.about["invitation"]))


def _asked_of(turn: Turn, invitation_id: UUID | None) -> tuple[Invitation, Contact, Member]:
    """Give an invitation that the person was asked to pass on. Raises `NotAllowed`."""
    invitation = turn.unit.invitations.find(invitation_id)
    if invitation is None:
        raise NotAllowed(Action.ASK_FOR_OWNER)
    turn.unit.lock_group(invitation.group_id)
    turn.unit.invitations.refresh(invitation)
    _, member = turn.access(
        Action.ASK_FOR_OWNER, invitation.group_id, invitation.id, whose=invitation.asker_id
    )
    if invitation.asker_id != member.id:
        raise NotAllowed(Action.ASK_FOR_OWNER, invitation.group_id)
    return invitation, turn.unit.contacts.get(invitation.contact_id), member
