"""It has been quiet: with nothing planned for too long the owner hears it, once and kindly."""

from datetime import date, datetime, timedelta
from uuid import UUID

from domain.bookkeeping import Moment
from domain.groups import Group, GroupState
from domain.meetings import Meeting, MeetingState
from domain.rights import Action
from domain.series import quiet_on
from handlers.talk.access import NotAllowed
from handlers.talk.buttons import tap
from handlers.talk.turn import Turn
from messages.said import Said, text, variant

QUIET = "quiet-time"
_LATER = {"two-weeks": timedelta(weeks=2), "month": timedelta(days=30)}


def plan(turn: Turn, group: Group) -> None:
    """Plan to look, some weeks after the last meeting that there was or is to be."""
    owner = turn.unit.accounts.find(group.owner_id)
    last_on = _last_day(turn, group)
    if owner is None or last_on is None or not group.says_quiet:
        return
    due_at = turn.nudge_at(quiet_on(last_on, group.cadence_weeks), owner)
    _plan_at(turn, group, max(due_at, turn.nudge_at(turn.today + timedelta(days=1), owner)))


def say_quiet(turn: Turn, moment: Moment) -> Said | None:
    """Say it, where it still is so, and offer to look for a day; "not now" is a full answer."""
    group = turn.unit.groups.find(moment.group_id)
    if group is None or group.state is not GroupState.OPEN or not group.says_quiet:
        return None
    if group.owner_id != turn.account.id:
        return None
    if any(_is_coming(turn, each) for each in turn.unit.meetings.where(group_id=group.id)):
        plan(turn, group)
        return None
    last_on = _last_day(turn, group)
    if last_on is None:
        return None
    rows = (
        (tap(text("rhythm-find"), "day-find", group.id),),
        (tap(text("rhythm-not-now"), "quiet-not", group.id),),
    )
    return Said(text("rhythm-quiet", last=last_on), rows, label=text("rhythm-quiet-label"))


def not_now(turn: Turn, group_id: UUID | None, _: str) -> None:
    """Take it, and ask for how long."""
    group, _member = turn.access(Action.PLAN_MEETING, group_id)
    turn.say(
        text("rhythm-how-long"),
        *[[tap(variant("rhythm-later", each), "quiet-later", group.id, each)] for each in _LATER],
        [tap(text("rhythm-later-never"), "quiet-later", group.id, "never")],
        group_id=group.id,
    )


def later(turn: Turn, group_id: UUID | None, which: str) -> None:
    """Ask once more then, or never."""
    group, _member = turn.access(Action.PLAN_MEETING, group_id)
    if which == "never":
        group.says_quiet = False
        turn.unit.groups.save(group)
        turn.unplan(QUIET, account_id=group.owner_id, subject_id=group.id)
        turn.say(text("rhythm-never-kept"), group_id=group.id)
        return
    if which not in _LATER:
        raise NotAllowed(Action.PLAN_MEETING, group.id)
    owner = turn.unit.accounts.get(group.owner_id)
    on = turn.today + _LATER[which]
    _plan_at(turn, group, turn.nudge_at(on, owner))
    turn.say(text("rhythm-later-kept", on=on), group_id=group.id)


def _plan_at(turn: Turn, group: Group, due_at: datetime) -> None:
    turn.plan(
        QUIET,
        due_at,
        account_id=group.owner_id,
        group_id=group.id,
        subject_id=group.id,
        nudge=True,
    )


def _last_day(turn: Turn, group: Group) -> date | None:
    """Give the day, where the meetings are, of the last one that was, or is planned."""
    states = (MeetingState.PLANNED, MeetingState.RUNNING, MeetingState.ENDED)
    found = turn.unit.meetings.where(group_id=group.id, state=states)
    days = [each.starts_local.date() for each in found if each.starts_local is not None]
    return max(days, default=None)


def _is_coming(turn: Turn, meeting: Meeting) -> bool:
    if meeting.state in (MeetingState.FINDING, MeetingState.RUNNING):
        return True
    starts_at = meeting.starts_at
    is_planned = meeting.state is MeetingState.PLANNED
    return is_planned and starts_at is not None and starts_at > turn.now
