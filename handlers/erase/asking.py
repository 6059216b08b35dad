"""Erasing everything: what goes and what stays is said first, and a week to think is offered."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any
from uuid import UUID

from domain.accounts import HIDDEN_FOR
from domain.groups import GroupState
from domain.invitations import InvitationState
from domain.members import MemberState, Role
from domain.sleeping import Deed
from handlers.erase import coming_back
from handlers.shared.erasing import erase
from handlers.shared.hiding import hide
from handlers.shared.sleeping import sleeps_on
from handlers.talk.buttons import tap
from handlers.talk.kinds import OneOf, confirm
from handlers.talk.questions import Option, Talk, ask
from handlers.talk.registry import Operator
from handlers.talk.turn import Turn
from messages.said import Argument, Lines, text, variant


class When(StrEnum):
    """When everything is to be erased. EXPORT: not before they have a copy."""

    WEEK = "week"
    NOW = "now"
    EXPORT = "export"
    NOT = "not"


@dataclass(frozen=True, slots=True)
class OwnGroup:
    """The group that ends when its owner erases everything; `members` see that."""

    members: tuple[str, ...]
    is_open: bool


@dataclass(frozen=True, slots=True)
class Known:
    """What goes: the person's own group, and their place in those of others, by their owners.

    `has_said_yes`: they said yes to somebody who has not confirmed who they are.
    """

    own: OwnGroup | None
    owners: tuple[str, ...]
    has_said_yes: bool
    erases_on: date


def begin(turn: Turn, operator: Operator) -> None:
    """Say what would go; to who asked for it before, how they can come back."""
    if turn.account.erases_at is not None:
        coming_back.say_how(turn, operator)
    elif not turn.account.consented:
        turn.say(text("hello-nothing-kept"))
    else:
        left = turn.let_wait()
        waits: dict[str, Any] = {} if left is None else {"waits": str(left)}
        turn.begin("erase", **waits)


def view(turn: Turn) -> Known:
    """Give what the person has here."""
    own, owners = None, []
    for member in turn.unit.members.where(
        account_id=turn.account.id, state=MemberState.IN, order_by=("joined_at",)
    ):
        group = turn.unit.groups.get(member.group_id)
        if member.role is Role.OWNER:
            rest = turn.unit.members.where(
                group_id=group.id,
                role=Role.MEMBER,
                state=MemberState.IN,
                order_by=("joined_at",),
            )
            own = OwnGroup(tuple(each.name for each in rest), group.state is GroupState.OPEN)
        elif group.state is GroupState.OPEN:
            owners.append(group.owner_name)
    erases_on = (turn.now + HIDDEN_FOR).astimezone(turn.zone).date()
    waiting = turn.unit.invitations.count(invitee_id=turn.account.id, state=InvitationState.PENDING)
    return Known(own, tuple(owners), waiting > 0, erases_on)


def erase_what(known: Known) -> Talk[When]:
    """Say what goes and what stays with others, and ask when."""
    when = yield from ask(
        "erase-what",
        OneOf([Option(each, variant("erase-when", each)) for each in When], columns=1),
        gone=what_goes(known),
        on=known.erases_on,
    )
    if when is When.NOW:
        sure = yield from erase_now(None)
        return When.NOW if sure else When.NOT
    return when


def erase_now(_: None) -> Talk[bool]:
    """Ask twice more: what is erased right now can't be brought back."""
    sure = yield from confirm("erase-now", yes="erase-now-yes", no="erase-not")
    if sure:
        sure = yield from confirm("erase-now-last", yes="erase-now-last-yes", no="erase-not")
    return sure


def after(turn: Turn, when: When) -> None:
    """Hide everything for a week, or erase it now."""
    match when:
        case When.WEEK:
            _hide(turn)
        case When.NOW:
            if not sleeps_on(turn, Deed.ERASE):
                erase(turn)
                turn.say(text("erase-said"))
        case When.EXPORT:
            turn.run("mijngegevens")
        case When.NOT:
            turn.say(text("erase-nothing-said"))
            if (waits := turn.about.get("waits")) is not None:
                turn.resume(UUID(waits))


def _hide(turn: Turn) -> None:
    owns = turn.unit.groups.count(owner_id=turn.account.id, state=GroupState.OPEN) > 0
    told = hide(turn)
    assert turn.account.erases_at is not None
    if told:
        heard = text("erase-hears-lead", owners=told)
    else:
        heard = text("erase-hears-group" if owns else "erase-hears-nobody")
    turn.say(
        text(
            "erase-hidden",
            on=turn.account.erases_at.astimezone(turn.zone).date(),
            heard=heard,
        ),
        [tap(text("erase-back"), "erase-back")],
    )


def what_goes(known: Known) -> Lines:
    """Say what goes, and what stays with others."""
    gone: list[Argument] = [text("erase-gone-own")]
    if known.own is not None and known.own.members and known.own.is_open:
        gone.append(text("erase-gone-group", names=list(known.own.members)))
    elif known.own is not None:
        gone.append(text("erase-gone-group-alone"))
    if known.owners:
        gone.append(text("erase-gone-elsewhere", owners=list(known.owners)))
    if known.has_said_yes:
        gone.append(text("erase-gone-yes"))
    return Lines(tuple(gone))
