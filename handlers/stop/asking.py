"""What somebody wants to stop, asked once, and once more where it can't be undone."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from uuid import UUID

from domain.accounts import AccountState
from domain.groups import GroupState
from domain.invitations import InvitationState
from domain.members import MemberState, Role
from domain.retention import Retention
from domain.rights import Action
from handlers.shared import leaving
from handlers.talk.kinds import OneOf, confirm
from handlers.talk.questions import Option, Talk, ask
from handlers.talk.turn import Turn
from messages.said import Text, text, variant


class What(StrEnum):
    """What can be stopped."""

    TALK = "talk"
    MESSAGES = "messages"
    GROUP = "group"
    OWN_GROUP = "own-group"
    YES = "yes"
    ALL = "all"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class OthersGroup:
    """A group of somebody else, which the person may leave."""

    id: UUID
    owner: str


@dataclass(frozen=True, slots=True)
class Known:
    """What there is to stop."""

    talk_waits: bool
    has_messages: bool
    has_own: bool
    others: tuple[OthersGroup, ...]
    said_yes: bool


@dataclass(frozen=True, slots=True)
class Stopping:
    """What is to stop; `group_id` is which group, where it is one."""

    what: What
    group_id: UUID | None = None


def begin(turn: Turn, _: str) -> None:
    """Ask what to stop. Before consent there is only the talk, and nothing is kept of it."""
    if not turn.account.consented:
        _drop_talk(turn, turn.let_wait())
        # It says what waits where everything is to be erased, and else that nothing is kept.
        turn.run("verwijder")
        return
    left = turn.let_wait()
    waits: dict[str, Any] = {} if left is None else {"waits": str(left)}
    turn.begin("stop", **waits)


def view(turn: Turn) -> Known:
    """Give what the person has here."""
    has_own, others = False, []
    for member in turn.unit.members.where(
        account_id=turn.account.id, state=MemberState.IN, order_by=("joined_at",)
    ):
        group = turn.unit.groups.find(member.group_id)
        if group is None or group.state is not GroupState.OPEN:
            continue
        if member.role is Role.OWNER:
            has_own = True
        else:
            others.append(OthersGroup(group.id, group.owner_name))
    return Known(
        "waits" in turn.about,
        turn.account.state is not AccountState.SILENCED,
        has_own,
        tuple(others),
        turn.unit.invitations.count(invitee_id=turn.account.id, state=InvitationState.PENDING) > 0,
    )


def stop(known: Known) -> Talk[Stopping]:
    """Ask what to stop, and show what goes before anything does."""
    possible = {
        What.TALK: known.talk_waits,
        What.MESSAGES: known.has_messages,
        What.GROUP: bool(known.others),
        What.OWN_GROUP: known.has_own,
        What.YES: known.said_yes,
        What.ALL: True,
        What.NOTHING: True,
    }
    offered = [Option(each, variant("stop-what", each)) for each, can in possible.items() if can]
    what = yield from ask("stop-which", OneOf(offered, columns=1))
    nothing = Stopping(What.NOTHING)
    if what is What.GROUP:
        group = known.others[0]
        if len(known.others) > 1:
            groups = [
                Option(each.id, text("common-group-of", owner=each.owner)) for each in known.others
            ]
            chosen = yield from ask("common-which-group", OneOf(groups, columns=1))
            group = next(each for each in known.others if each.id == chosen)
        sure = yield from confirm(
            "stop-leave", yes="stop-leave-yes", no="stop-leave-no", owner=group.owner
        )
        return Stopping(what, group.id) if sure else nothing
    return Stopping(what)


def after(turn: Turn, stopping: Stopping, retention: Retention) -> None:
    """Let stop what is to stop."""
    waits = turn.about.get("waits")
    talk_id = None if waits is None else UUID(waits)
    match stopping.what:
        case What.TALK:
            _drop_talk(turn, talk_id)
            turn.say(text("stop-talk-said"))
        case What.MESSAGES:
            turn.account.state = AccountState.SILENCED
            turn.unit.accounts.save(turn.account)
            turn.unit.outbox.withdraw(account_id=turn.account.id)
            turn.say(_silent_now(turn, retention))
        case What.GROUP:
            group, member = turn.access(Action.LEAVE, stopping.group_id)
            leaving.leave(turn, group, member)
            turn.say(text("stop-leave-said", owner=group.owner_name))
        case What.OWN_GROUP:
            turn.run("afscheid")
        case What.YES:
            turn.run("mijnwoorden")
        case What.ALL:
            turn.begin("erase", **({} if waits is None else {"waits": waits}))
        case What.NOTHING:
            turn.say(text("stop-nothing-said"))
            if talk_id is not None:
                turn.resume(talk_id)


def _silent_now(turn: Turn, retention: Retention) -> Text:
    """Say what silence means: an owner can't be asked any more before their group goes (ADR 8)."""
    if not turn.unit.groups.count(owner_id=turn.account.id, state=GroupState.OPEN):
        return text("stop-messages-said")
    return text("stop-messages-said-owner", months=retention.erase_after_months)


def _drop_talk(turn: Turn, conversation_id: UUID | None) -> None:
    """Forget a talk and the answers in it."""
    talk = turn.unit.conversations.find(conversation_id)
    if talk is not None and talk.account_id == turn.account.id:
        turn.unit.conversations.remove(talk)
