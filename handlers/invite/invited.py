"""The invitee's side. Until the owner confirms who came in, the bot names nobody."""

from collections.abc import Sequence
from uuid import UUID

from domain.groups import Group, GroupState
from domain.guessing import must_wait, note_wrong_link
from domain.invitations import Invitation, InvitationState
from domain.members import MemberState, Role
from handlers.invite import making
from handlers.invite.everyday import two_everyday_words
from handlers.invite.invitee import Answer, Answered, Asked, outcome
from handlers.talk.buttons import tap
from handlers.talk.registry import Operator
from handlers.talk.taps import OF_THE_MOMENT
from handlers.talk.turn import Turn
from messages.said import Tap, text

ANSWER_NOW = "answer-now"
NOT_AFTER_ALL = "not-after-all"

AT_HOME = "nl"
"""The language of an app of which the owner of a phone may be taken to read Dutch."""


def open_link(turn: Turn, token: str) -> None:
    """Open an invitation. Whatever is wrong with it, the words are the same (attack 12)."""
    turn.end_silence()
    if must_wait(turn.account, turn.now):
        turn.say(text("invited-slowly"))
        return
    found = turn.unit.invitations.first(token_hash=making.hash_of(turn, token))
    if found is None:
        note_wrong_link(turn.account, turn.now)
        turn.unit.accounts.save(turn.account)
    elif _waits_for(turn, found):
        # Whoever presses their own link twice is told how it stands, and not that it is dead.
        _say_words(turn, [found])
        return
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
    if already is not None and already.role is Role.MEMBER:
        turn.say(text("invited-gone"))
        return
    speaks = (turn.incoming.language or AT_HOME).lower().partition("-")[0]
    turn.begin("invited", invitation=str(invitation.id), other=speaks != AT_HOME)


def say_words(turn: Turn) -> None:
    """Say again by which two words the owner knows them, while the owner has not looked yet."""
    waiting = turn.unit.invitations.where(
        invitee_id=turn.account.id, state=InvitationState.PENDING, order_by=("created_at",)
    )
    if waiting:
        _say_words(turn, waiting)
    else:
        turn.say(text("invited-no-words"))


def _say_words(turn: Turn, waiting: Sequence[Invitation]) -> None:
    for invitation in waiting:
        first, second = making.everyday(invitation)
        turn.say(
            text("invited-words-again", first=first, second=second),
            [tap(text("invited-not-after-all"), NOT_AFTER_ALL, invitation.id)],
            kind=OF_THE_MOMENT,
        )


def _waits_for(turn: Turn, invitation: Invitation) -> bool:
    """Whether the person said yes to this, and the owner has not looked yet."""
    turn.unit.lock_group(invitation.group_id)
    turn.unit.invitations.refresh(invitation)
    is_theirs = invitation.invitee_id == turn.account.id
    return is_theirs and invitation.state is InvitationState.PENDING


def withdraw_yes(turn: Turn, invitation_id: UUID | None, _: str) -> None:
    """Take a yes back that the owner has not looked at yet: they hear a no, without a reason."""
    invitation = turn.unit.invitations.find(invitation_id)
    if invitation is None or not _waits_for(turn, invitation):
        turn.tell("common-old-button")
        return
    group = turn.unit.groups.get(invitation.group_id)
    name = turn.unit.contacts.get(invitation.contact_id).name
    making.settle(turn, invitation, InvitationState.DECLINED)
    turn.say(text("invited-withdrawn"))
    turn.say_to_owner(group, text("joining-no-said", name=name), subject_id=invitation.id)


def view(turn: Turn, operator: Operator) -> Asked:
    """Give what the invitee's talk may know."""
    invitation = turn.unit.invitations.find(UUID(turn.about["invitation"]))
    role = Role.MEMBER if invitation is None else invitation.role
    return Asked(operator, turn.account.consented, role, bool(turn.about.get("other")))


def after(turn: Turn, answered: Answered) -> None:
    """Keep what was said, and tell the owner what the invitee was told that they hear."""
    if answered.answer is Answer.OTHER_LANGUAGE:
        turn.account.language = "nl" if turn.account.language == "en" else "en"
        turn.unit.accounts.save(turn.account)
        turn.begin("invited", **turn.about)
        return
    kept = turn.unit.invitations.find(UUID(turn.about["invitation"]))
    invitation = None if kept is None else _still_open(turn, kept)
    if invitation is None:
        turn.say(text("invited-gone"))
        return
    group = turn.unit.groups.get(invitation.group_id)
    name = turn.unit.contacts.get(invitation.contact_id).name
    taps: list[list[Tap]] = []
    on: list[Tap] = []
    match answered:
        case Answered(Answer.YES, True):
            _let_wait(turn, invitation)
            taps = _is_this(invitation, name)
        case Answered(Answer.NO, _):
            making.settle(turn, invitation, InvitationState.DECLINED)
        case Answered(Answer.TALK_FIRST, _):
            _note(turn, invitation, InvitationState.TALK_FIRST)
            taps = [[tap(text("joining-how-to-talk"), "prep-first", invitation.id)]]
            on = _knows_now(invitation)
        case Answered(Answer.LATER, _):
            _note(turn, invitation, InvitationState.LATER)
            on = _knows_now(invitation)
        case _:
            pass
    everyday = making.everyday(invitation) if invitation.everyday_words else None
    theirs, yours = outcome(answered, name, everyday, making.until(turn, invitation))
    turn.say(theirs, *([on] if on else []))
    if yours is not None:
        turn.say_to_owner(group, yours, *taps, subject_id=invitation.id)


def _knows_now(invitation: Invitation) -> list[Tap]:
    """Give a way back to the question: it opens what the link opens, and says no more than it."""
    if invitation.token is None:
        return []
    return [tap(text("invited-knows-now"), ANSWER_NOW, None, invitation.token)]


def _note(turn: Turn, invitation: Invitation, state: InvitationState) -> None:
    invitation.state = state
    turn.unit.invitations.save(invitation)


def _let_wait(turn: Turn, invitation: Invitation) -> None:
    """Let a yes wait until the owner knows, by two words, who it is."""
    if not turn.account.consented:
        turn.give_consent()
    known = [each.everyday_words for each in turn.unit.members.where(account_id=turn.account.id)]
    words = two_everyday_words()
    while words in known:
        words = two_everyday_words()
    invitation.everyday_words = words
    invitation.invitee_id = turn.account.id
    _note(turn, invitation, InvitationState.PENDING)


def _is_this(invitation: Invitation, name: str) -> list[list[Tap]]:
    return [
        [
            tap(text("joining-yes", name=name), "is-this", invitation.id, "yes"),
            tap(text("common-no"), "is-this", invitation.id, "no"),
            tap(text("common-later"), "is-this", invitation.id, "later"),
        ]
    ]


def _still_open(turn: Turn, invitation: Invitation) -> Invitation | None:
    """Give an invitation that can be answered now, read under its group's lock."""
    turn.unit.lock_group(invitation.group_id)
    turn.unit.invitations.refresh(invitation)
    group: Group | None = turn.unit.groups.find(invitation.group_id)
    if group is None or group.state is not GroupState.OPEN:
        return None
    if not invitation.waits or invitation.expires_at is None or invitation.expires_at <= turn.now:
        return None
    return invitation
