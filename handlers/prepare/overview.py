"""What somebody can do to prepare, and how it stands with a talk."""

from uuid import UUID

from domain.bookkeeping import Audience
from domain.groups import Group
from domain.members import Member, MemberKind, Role
from domain.preparing import Preparation
from domain.rights import Action
from handlers.prepare import first, standing
from handlers.prepare.rows import live_talks, live_with, members_of
from handlers.talk.buttons import tap
from handlers.talk.turn import Turn
from messages.said import Lines, Tap, text

MOST_TO_LOOK_AT = 2
"""Talks and people who want to talk first that get a button of their own; about six in all."""


def show(turn: Turn, _: str) -> None:
    """Show what can be done to prepare, to the owner or to a member."""
    group, member = turn.in_group()
    if member.role is Role.OWNER:
        _show_owner(turn, group)
    else:
        _show_member(turn, group, member)


def show_again(turn: Turn, group_id: UUID | None, _: str) -> None:
    """Show it where somebody pressed the button."""
    turn.access(Action.PREPARE, group_id)
    show(turn, "")


def _show_owner(turn: Turn, group: Group) -> None:
    """Show the owner which talks there are.

    Whether anybody prepares in private it does not say, the same words for everybody: no count,
    no name.
    """
    talks = live_talks(turn.unit, group.id)
    wait = first.waiting(turn, group)
    rows: list[list[Tap]] = []
    rows += [
        [tap(text("prepare-first-label", name=contact.name), "prep-first", invitation.id)]
        for invitation, contact in wait[-MOST_TO_LOOK_AT:]
    ]
    rows += [
        [tap(text("prepare-look-at", name=_name(turn, each)), "prep-see", each.id)]
        for each in talks[-MOST_TO_LOOK_AT:]
    ]
    free = [
        each for each in members_of(turn.unit, group.id) if live_with(turn.unit, each.id) is None
    ]
    if free:
        rows.append([tap(text("prepare-propose-label"), "prep-new", group.id)])
    rows.append(
        [
            tap(text("prepare-cards-label"), "prep-cards", group.id),
            tap(text("prepare-shared-label"), "prep-shared", group.id),
        ]
    )
    lines = Lines(tuple(standing.line(turn, each) for each in talks))
    said = text("prepare-owner-talks", talks=lines) if talks else text("prepare-owner")
    turn.say(said, *rows, group_id=group.id, audience=Audience.OWNER)


def _show_member(turn: Turn, group: Group, member: Member) -> None:
    """Show a member what is asked of them first, then what they can do."""
    own = live_with(turn.unit, member.id)
    asked = [each for each in live_talks(turn.unit, group.id) if each.helper_id == member.id]
    for each in ([own] if own is not None else []) + asked:
        standing.show(turn, group, member, each)
    rows = [
        [tap(text("prepare-own-label"), "prep-own", group.id)],
        [
            tap(text("prepare-cards-label"), "prep-cards", group.id),
            tap(text("prepare-shared-label"), "prep-shared", group.id),
        ],
    ]
    if own is None:
        rows.insert(1, [tap(text("prepare-wish-label"), "prep-new", group.id)])
    if member.kind is MemberKind.INFORMAL:
        rows.append([tap(text("prepare-support-label"), "prep-support")])
    turn.say(
        text("prepare-member", owner=group.owner_name),
        *rows,
        group_id=group.id,
        audience=Audience.MEMBER,
    )


def _name(turn: Turn, preparation: Preparation) -> str:
    return turn.unit.members.get(preparation.member_id).name
