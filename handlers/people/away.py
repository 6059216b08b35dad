"""A member can't for a while: nothing is asked of them, and coming back is gentle.

The owner hears only that, and only if the member agrees.
"""

from datetime import date, timedelta
from uuid import UUID

from domain.accounts import REST_WITHOUT_END
from domain.bookkeeping import Audience, Moment
from domain.clock import day_in
from domain.groups import Group
from domain.members import Member, MemberState
from domain.rights import Action
from handlers.shared.leaving import catch_up
from handlers.talk.access import NotAllowed
from handlers.talk.buttons import tap
from handlers.talk.turn import Turn
from messages.said import Said, Tap, Text, text

OVER = "away-over"
_FOR = {"week": timedelta(weeks=1), "month": timedelta(days=30)}


def ask(turn: Turn, group_id: UUID | None, _: str) -> None:
    """Ask for how long."""
    group, _member = turn.access(Action.PAUSE, group_id)
    turn.say(
        text("people-away-how-long"),
        [
            tap(text("people-away-week"), "away-for", group.id, "week"),
            tap(text("people-away-month"), "away-for", group.id, "month"),
        ],
        [
            tap(text("people-away-open"), "away-for", group.id, "open"),
            tap(text("people-away-not"), "away-for", group.id, "not"),
        ],
        group_id=group.id,
        audience=Audience.MEMBER,
    )


def begin(turn: Turn, group_id: UUID | None, how_long: str) -> None:
    """Leave somebody in peace from now on, and ask whether the owner may hear that."""
    group, member = turn.access(Action.PAUSE, group_id)
    if how_long == "not":
        turn.change_pressed(text("stop-nothing-said"))
        return
    if how_long not in {*_FOR, "open"}:
        raise NotAllowed(Action.PAUSE, group.id)
    lasts_for = _FOR.get(how_long)
    until = REST_WITHOUT_END if lasts_for is None else _today(turn, group) + lasts_for
    member.paused_until = until
    turn.unit.members.save(member)
    if lasts_for is None:
        turn.unplan(OVER, account_id=turn.account.id, subject_id=member.id)
    else:
        over_at = turn.nudge_at(until + timedelta(days=1), turn.account)
        turn.plan(OVER, over_at, group_id=group.id, subject_id=member.id, nudge=True)
    turn.change_pressed(
        text("people-away-until", until=until, owner=group.owner_name)
        if lasts_for is not None
        else text("people-away-no-end", owner=group.owner_name),
        [
            tap(text("common-yes"), "away-tell", group.id, "yes"),
            tap(text("common-no"), "away-tell", group.id, "no"),
        ],
    )


def tell(turn: Turn, group_id: UUID | None, answer: str) -> None:
    """Let the owner hear that somebody can't for a while, if they agree: only that."""
    group, member = turn.access(Action.PAUSE, group_id)
    if not member.is_away_on(_today(turn, group)):
        turn.tell("common-old-button")
        return
    again = [tap(text("people-again"), "away-end", group.id)]
    if answer == "yes":
        turn.say_to_owner(group, text("people-is-away", name=member.name))
        turn.change_pressed(text("people-away-told", owner=group.owner_name), again)
    else:
        turn.change_pressed(text("people-away-untold"), again)


def end(turn: Turn, group_id: UUID | None, _: str) -> None:
    """Welcome somebody back: nothing is late."""
    group, member = turn.access(Action.PAUSE, group_id)
    if member.paused_until is None:
        turn.tell("common-old-button")
        return
    _back(turn, group, member)
    turn.unplan(OVER, account_id=turn.account.id, subject_id=member.id)
    turn.say(
        text("people-welcome-back"),
        [tap(text("people-see-menu"), "in", group.id, "menu")],
        group_id=group.id,
        audience=Audience.MEMBER,
    )


def is_over(turn: Turn, moment: Moment) -> Said | None:
    """Say, once, that the time somebody asked for is over; longer is one tap away."""
    member = turn.unit.members.find(moment.subject_id)
    if member is None or member.state is not MemberState.IN or member.paused_until is None:
        return None
    turn.unit.lock_group(member.group_id)
    turn.unit.members.refresh(member)
    group = turn.unit.groups.get(member.group_id)
    if member.paused_until is None or member.is_away_on(_today(turn, group)):
        return None
    _back(turn, group, member)
    rows: tuple[tuple[Tap, ...], ...] = (
        (tap(text("people-see-menu"), "in", group.id, "menu"),),
        (tap(text("people-away-longer"), "away", group.id),),
    )
    return Said(_over_words(group, member), rows, label=text("people-away-over-label"))


def _over_words(group: Group, member: Member) -> Text:
    if member.hears_nameless:
        return text("people-away-over-nameless")
    return text("people-away-over", owner=group.owner_name)


def _back(turn: Turn, group: Group, member: Member) -> None:
    """Let somebody be asked and told again: first of all what came up meanwhile."""
    member.paused_until = None
    turn.unit.members.save(member)
    catch_up(turn, group, member)


def _today(turn: Turn, group: Group) -> date:
    return day_in(group.zone, turn.now)
