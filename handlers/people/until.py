"""For a while: somebody's part in the group ends by itself on a day that the owner chose."""

from datetime import timedelta
from uuid import UUID

from domain.bookkeeping import Moment
from domain.clock import day_in
from domain.members import MemberState
from domain.rights import Action
from handlers.people.looking import own_person, say, show_person
from handlers.shared.leaving import let_go
from handlers.talk.access import NotAllowed
from handlers.talk.buttons import tap
from handlers.talk.turn import Turn
from messages.said import text

OVER = "member-over"
_FOR = {
    "month": timedelta(days=30),
    "three-months": timedelta(days=91),
    "half-year": timedelta(days=182),
}
_NO_END = "none"


def ask(turn: Turn, member_id: UUID | None, _: str) -> None:
    """Ask the owner until when somebody takes part."""
    found = own_person(turn, member_id, Action.CHANGE_MEMBER)
    if found is None:
        return
    group, member = found
    rows = [
        [tap(text("people-until-day", day=turn.today + how_long), "people-ends", member.id, each)]
        for each, how_long in _FOR.items()
    ]
    if member.ends_on is not None:
        rows.append([tap(text("people-until-no-end"), "people-ends", member.id, _NO_END)])
    rows.append([tap(text("people-back-to", name=member.name), "people-one", member.id)])
    say(turn, group, text("people-until-when", name=member.name), *rows)


def choose(turn: Turn, member_id: UUID | None, how_long: str) -> None:
    """Keep until when, and show the person; nobody hears of it."""
    found = own_person(turn, member_id, Action.CHANGE_MEMBER)
    if found is None:
        return
    group, member = found
    if how_long in _FOR:
        member.ends_on = turn.today + _FOR[how_long]
        over_at = turn.nudge_at(member.ends_on + timedelta(days=1), turn.account)
        turn.plan(OVER, over_at, group_id=group.id, subject_id=member.id)
    elif how_long == _NO_END:
        member.ends_on = None
        turn.unplan(OVER, account_id=turn.account.id, subject_id=member.id)
    else:
        raise NotAllowed(Action.CHANGE_MEMBER, group.id)
    turn.unit.members.save(member)
    show_person(turn, group, member)


def is_over(turn: Turn, moment: Moment) -> None:
    """Let somebody's part end quietly: they hear nothing, and the owner hears it once."""
    assert moment.group_id is not None
    turn.unit.lock_group(moment.group_id)
    group = turn.unit.groups.find(moment.group_id)
    member = turn.unit.members.find(moment.subject_id)
    if group is None or member is None or not member.is_in or member.ends_on is None:
        return
    if day_in(group.zone, turn.now) <= member.ends_on:
        return
    led = let_go(turn, group, member, MemberState.LEFT)
    said = "people-until-over-led" if led else "people-until-over"
    turn.say_to_owner(
        group,
        text(said, name=member.name),
        [tap(text("people-ask-somebody"), "in", group.id, "uitnodigen")],
    )
