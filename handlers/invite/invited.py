"""The invitee's side. Until the owner confirms who came in, the bot names nobody."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from domain.groups import Group, GroupState, Invitation, InvitationState, MemberState
from handlers.invite import making
from handlers.invite.everyday import two_everyday_words
from handlers.talk.kinds import OneOf, confirm, each_of
from handlers.talk.questions import Option, Talk, ask
from handlers.talk.registry import Operator
from handlers.talk.turn import Turn, tap
from messages.said import Text, text, variant


class Answer(StrEnum):
    """What an invitee may say. No needs no reason."""

    YES = "yes"
    TALK_FIRST = "talk-first"
    LATER = "later"
    NO = "no"
    MORE = "more"


@dataclass(frozen=True, slots=True)
class Asked:
    """What the invitee's talk may know: nothing of whom or why."""

    operator: Operator
    consented: bool


@dataclass(frozen=True, slots=True)
class Answered:
    """What the invitee said, and whether it may be kept."""

    answer: Answer
    agreed: bool


def open_link(turn: Turn, token: str) -> None:
    """Open an invitation. Whatever is wrong with it, the words are the same (attack 12)."""
    turn.end_silence()
    found = turn.unit.invitations.first(token_hash=making.hash_of(turn, token))
    invitation = None if found is None else _still_open(turn, found)
    if invitation is None:
        turn.say(text("invited-gone"))
        return
    group = turn.unit.groups.get(invitation.group_id)
    if group.owner_id == turn.account.id:
        turn.say(text("invited-own-link"))
        return
    already = turn.unit.members.first(
        group_id=group.id, account_id=turn.account.id, state=MemberState.IN
    )
    if already is not None:
        turn.say(text("invited-gone"))
        return
    turn.begin("invited", invitation=str(invitation.id))


def view(turn: Turn, operator: Operator) -> Asked:
    """Give what the invitee's talk may know."""
    return Asked(operator, turn.account.consented)


def invited(asked: Asked) -> Talk[Answered]:
    """Say what this is, and let the invitee answer; ask consent only where something is kept."""
    answer = yield from ask("invited-hello", each_of(Answer, "invited"))
    if answer is Answer.MORE:
        answer = yield from ask(
            "invited-explained",
            each_of(Answer, "invited", without=(Answer.MORE,)),
        )
    if answer is not Answer.YES or asked.consented:
        return Answered(answer, asked.consented)
    agreed = yield from ask(
        "invited-consent",
        OneOf(
            [
                Option("yes", text("common-yes")),
                Option("more", text("hello-read-more")),
                Option("no", text("common-no")),
            ],
            columns=3,
        ),
        operator=asked.operator.name,
    )
    if agreed == "more":
        yes = yield from confirm(
            "hello-consent-more", operator=asked.operator.name, contact=asked.operator.contact
        )
        return Answered(answer, yes)
    return Answered(answer, agreed == "yes")


def after(turn: Turn, answered: Answered) -> None:
    """Keep what was said, and tell the owner what the invitee was told that they hear."""
    kept = turn.unit.invitations.find(UUID(turn.about["invitation"]))
    invitation = None if kept is None else _still_open(turn, kept)
    if invitation is None:
        turn.say(text("invited-gone"))
        return
    group = turn.unit.groups.get(invitation.group_id)
    contact = turn.unit.contacts.get(invitation.contact_id)
    match answered:
        case Answered(Answer.YES, True):
            _let_wait(turn, group, invitation, contact.name)
        case Answered(Answer.YES, False):
            turn.say(text("invited-no-consent"))
        case Answered(Answer.TALK_FIRST, _):
            invitation.state = InvitationState.TALK_FIRST
            turn.unit.invitations.save(invitation)
            turn.say(text("invited-talk-first-said"))
            _tell(turn, group, invitation, text("joining-talk-first", name=contact.name))
        case Answered(Answer.NO, _):
            making.settle(turn, invitation, InvitationState.DECLINED)
            turn.say(text("invited-no-said"))
            _tell(turn, group, invitation, text("joining-no-said", name=contact.name))
        case _:
            invitation.state = InvitationState.LATER
            turn.unit.invitations.save(invitation)
            turn.say(text("invited-later-said", until=invitation.expires_at.date()))


def _let_wait(turn: Turn, group: Group, invitation: Invitation, name: str) -> None:
    """Let a yes wait until the owner knows, by two words, who it is."""
    if not turn.account.consented:
        turn.give_consent()
    invitation.state = InvitationState.PENDING
    invitation.invitee_id = turn.account.id
    invitation.everyday_words = two_everyday_words()
    turn.unit.invitations.save(invitation)
    first, second = everyday(invitation)
    turn.say(text("invited-words", first=first, second=second))
    turn.say_to_owner(
        group,
        text("joining-who-is-it", name=name, first=first, second=second),
        [
            tap(text("joining-yes", name=name), "is-this", invitation.id, "yes"),
            tap(text("common-no"), "is-this", invitation.id, "no"),
            tap(text("common-later"), "is-this", invitation.id, "later"),
        ],
        subject_id=invitation.id,
    )


def everyday(invitation: Invitation) -> tuple[Text, Text]:
    """Give the two everyday words of an invitation, each reader's in their own language."""
    first, second = invitation.everyday_words
    return variant("everyday-colour", first), variant("everyday-thing", second)


def _tell(turn: Turn, group: Group, invitation: Invitation, what: Text) -> None:
    turn.say_to_owner(group, what, subject_id=invitation.id)


def _still_open(turn: Turn, invitation: Invitation) -> Invitation | None:
    """Give an invitation that can be answered now, read under its group's lock."""
    turn.unit.lock_group(invitation.group_id)
    turn.unit.invitations.refresh(invitation)
    group = turn.unit.groups.find(invitation.group_id)
    if group is None or group.state is not GroupState.OPEN:
        return None
    if not invitation.waits or invitation.expires_at <= turn.now:
        return None
    return invitation
