"""Adding days to those that are asked about: answers that were given stay."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from domain.meetings import Meeting, MeetingState
from domain.members import Member
from domain.polls import Option, Vote
from domain.rights import Action
from handlers.day.finding.days import MOST_OPTIONS, Slot, whole_days
from handlers.day.poll import polling
from handlers.day.rows import (
    Given,
    cast_votes,
    meeting_of_talk,
    options_of,
    own_meeting,
)
from handlers.talk.picking import Tapping, tapping
from handlers.talk.questions import Talk
from handlers.talk.turn import Turn
from messages.said import text


@dataclass(frozen=True, slots=True)
class More:
    """What the talk about more days may know. `room`: how many can be added."""

    zone: ZoneInfo
    tapping: Tapping
    room: int


def add(turn: Turn, meeting_id: UUID | None, _: str) -> None:
    """Begin to add days to those that are asked about."""
    meeting = own_meeting(turn, meeting_id, Action.PLAN_MEETING, MeetingState.FINDING)
    if meeting is None:
        return
    if len(options_of(turn, meeting)) >= MOST_OPTIONS:
        turn.say(text("day-too-many", most=MOST_OPTIONS), group_id=meeting.group_id)
        return
    turn.begin("more-days", meeting.group_id, meeting=str(meeting.id))


def more(turn: Turn) -> More | None:
    """Give what the talk about more days may know; None where the day was chosen meanwhile."""
    meeting = meeting_of_talk(turn, MeetingState.FINDING)
    if meeting is None:
        return None
    zone = ZoneInfo(meeting.zone)
    room = MOST_OPTIONS - len(options_of(turn, meeting))
    return More(zone, tapping(turn, zone, meeting.group_id), room)


def more_days(view: More | None) -> Talk[tuple[Slot, ...]]:
    """Ask for more days and times."""
    if view is None or view.room < 1:
        return ()
    return (yield from whole_days(view.zone, view.tapping, most=view.room))


def added(turn: Turn, slots: tuple[Slot, ...]) -> None:
    """Add the days; answers that were given stay. Who was asked hears of them."""
    group, planner = turn.in_group()
    meeting = meeting_of_talk(turn, MeetingState.FINDING)
    if meeting is None:
        turn.say(text("day-no-more"), group_id=group.id)
        return
    fresh = add_options(turn, meeting, planner, slots)
    if fresh:
        polling.tell_of_more(turn, group, meeting, fresh)
    else:
        turn.say(text("day-known-already"), group_id=group.id)


def add_options(
    turn: Turn, meeting: Meeting, planner: Member, slots: Sequence[Slot]
) -> list[Option]:
    """Add days that are not among them yet, or not any more.

    Whoever plans can on those they named.
    """
    known = {each.starts_local: each for each in turn.unit.options.where(meeting_id=meeting.id)}
    fresh: dict[datetime, Option] = {}
    for slot in slots:
        before = known.get(slot.starts_local) or fresh.get(slot.starts_local)
        if before is None:
            fresh[slot.starts_local] = turn.unit.options.add(
                Option(
                    group_id=meeting.group_id,
                    meeting_id=meeting.id,
                    starts_local=slot.starts_local,
                    minutes=slot.minutes or meeting.minutes,
                )
            )
        elif before.is_dropped:
            before.is_dropped = False
            turn.unit.options.save(before)
            fresh[slot.starts_local] = before
    if meeting.takes_part(planner):
        named = [Given(each.id, Vote.YES) for each in fresh.values()]
        cast_votes(turn, meeting, planner.id, named)
    return list(fresh.values())
