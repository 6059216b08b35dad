"""What a member can do themselves: not for a while, or no more."""

from uuid import UUID

from domain.bookkeeping import Audience
from domain.groups import Group
from domain.members import Member
from domain.rights import Action
from handlers.people.words import is_away
from handlers.shared.leaving import leave as let_leave
from handlers.talk.buttons import tap
from handlers.talk.turn import Turn
from messages.said import Tap, text


def show(turn: Turn, group: Group, member: Member) -> None:
    """Show a member what they can do about their own part. Who else is in, nobody sees here."""
    rows: list[list[Tap]] = []
    if turn.may(Action.PAUSE):
        if is_away(turn, member):
            rows.append([tap(text("people-again"), "away-end", group.id)])
        else:
            rows.append([tap(text("people-not-for-a-while"), "away", group.id)])
    if turn.may(Action.LEAVE):
        rows.append([tap(text("people-leave"), "people-leave", group.id)])
    turn.say(
        text("people-yours", owner=group.owner_name),
        *rows,
        group_id=group.id,
        audience=Audience.MEMBER,
    )


def ask_to_leave(turn: Turn, group_id: UUID | None, _: str) -> None:
    """Ask whether somebody really leaves."""
    group, _member = turn.access(Action.LEAVE, group_id)
    turn.say(
        text("stop-leave", owner=group.owner_name),
        [
            tap(text("stop-leave-yes"), "people-left", group.id, "yes"),
            tap(text("stop-leave-no"), "people-left", group.id, "no"),
        ],
        group_id=group.id,
        audience=Audience.MEMBER,
    )


def leave(turn: Turn, group_id: UUID | None, answer: str) -> None:
    """Let somebody leave; the owner hears only that."""
    group, member = turn.access(Action.LEAVE, group_id)
    if answer != "yes":
        turn.change_pressed(text("stop-nothing-said"))
        return
    let_leave(turn, group, member)
    turn.leave_group_aside()
    turn.say(text("stop-leave-said", owner=group.owner_name))
