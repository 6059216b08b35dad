"""The owner says which days can be, where, and how long; and adds days later."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID
from zoneinfo import ZoneInfo

from domain.groups import Member
from domain.meetings import USUAL_MINUTES, Meeting, MeetingState, Option, Vote
from domain.rights import Action
from handlers.day import announcing, polling
from handlers.day.days import MOST_OPTIONS, Minutes, Slot, time_said, whole_days
from handlers.day.rows import (
    attendance_of,
    cast_votes,
    coming_meeting,
    meeting_of_talk,
    options_of,
    others,
    own_meeting,
    owner_of,
)
from handlers.day.words import asked_by, heard_by
from handlers.talk.kinds import Line, OneOf, confirm
from handlers.talk.picking import Tapping, tapping
from handlers.talk.questions import Option as Answer
from handlers.talk.questions import Talk, ask, ask_or_skip
from handlers.talk.turn import Turn, tap
from messages.said import Lines, Text, text

MOST_PLACE = 200


@dataclass(frozen=True, slots=True)
class Around:
    """What the talk may know: the zone, and whom the others are asked or told by."""

    zone: ZoneInfo
    tapping: Tapping
    is_busy: bool
    asked_by: tuple[Text, ...]
    heard_by: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """What the owner has in mind. `tell`: the others may hear it now."""

    slots: tuple[Slot, ...]
    is_fixed: bool
    place: str | None
    minutes: int
    tell: bool


def around(turn: Turn) -> Around:
    """Give what the talk about a new meeting may know."""
    group, _ = turn.in_group()
    members = others(turn, group.id)
    return Around(
        ZoneInfo(group.zone),
        tapping(turn, ZoneInfo(group.zone), group.id),
        coming_meeting(turn, group.id) is not None,
        asked_by(members),
        heard_by(members),
    )


def plan(view: Around) -> Talk[Plan | None]:
    """Ask for days and times, the place and the length. Nothing leaves without a yes."""
    if view.is_busy:
        return None
    slots = yield from whole_days(view.zone, view.tapping)
    is_fixed = False
    if len(slots) == 1:
        is_fixed = yield from ask(
            "day-only-one",
            OneOf([Answer(False, text("day-ask-first")), Answer(True, text("day-is-fixed"))]),
            day=time_said(slots[0].starts_local, slots[0].minutes),
        )
    place = yield from ask_or_skip("day-where", Line(MOST_PLACE), skip="common-later")
    minutes: int | None = None
    if any(each.minutes is None for each in slots):
        minutes = yield from ask_or_skip("day-how-long", Minutes())
    tell = False
    if view.asked_by:
        days = [time_said(each.starts_local, each.minutes) for each in slots]
        if is_fixed:
            tell = yield from confirm(
                "day-shall-tell",
                yes="day-yes-tell",
                no="day-not-yet",
                days=days,
                people=Lines(view.heard_by),
            )
        else:
            tell = yield from confirm(
                "day-shall-ask",
                yes="day-yes-ask",
                no="day-not-yet",
                days=days,
                people=Lines(view.asked_by),
            )
    return Plan(slots, is_fixed, place, minutes or USUAL_MINUTES, tell)


def planned(turn: Turn, wanted: Plan | None) -> None:
    """Keep the days; ask the others, tell them, or leave it for later."""
    group, _ = turn.in_group()
    if wanted is None:
        turn.run("bijeenkomst")
        return
    meeting = turn.unit.meetings.add(
        Meeting(
            group_id=group.id,
            zone=group.zone,
            minutes=wanted.minutes,
            created_at=turn.now,
            place=wanted.place,
        )
    )
    owner = owner_of(turn, group)
    attendance_of(turn, meeting, owner)
    options = _add_options(turn, meeting, owner, wanted.slots)
    asked = others(turn, group.id, meeting)
    if wanted.is_fixed and (wanted.tell or not asked):
        announcing.decide(turn, group, meeting, options[0])
    elif wanted.tell:
        polling.ask_others(turn, group, meeting)
    elif asked:
        turn.say(
            text("day-kept"),
            [tap(text("day-ask-now"), "day-tell", meeting.id)],
            group_id=group.id,
        )
    else:
        turn.say(text("day-kept-alone"), group_id=group.id)


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
    group, _ = turn.in_group()
    meeting = meeting_of_talk(turn, MeetingState.FINDING)
    if meeting is None:
        turn.say(text("day-no-more"), group_id=group.id)
        return
    fresh = _add_options(turn, meeting, owner_of(turn, group), slots)
    if fresh:
        polling.tell_of_more(turn, group, meeting, fresh)
    else:
        turn.say(text("day-known-already"), group_id=group.id)


def _add_options(
    turn: Turn, meeting: Meeting, owner: Member, slots: Sequence[Slot]
) -> list[Option]:
    """Add days that are not among them yet. The owner can on those that they named."""
    known = {each.starts_local for each in turn.unit.options.where(meeting_id=meeting.id)}
    fresh: dict[object, Option] = {}
    for slot in slots:
        if slot.starts_local in known or slot.starts_local in fresh:
            continue
        fresh[slot.starts_local] = turn.unit.options.add(
            Option(
                group_id=meeting.group_id,
                meeting_id=meeting.id,
                starts_local=slot.starts_local,
                minutes=slot.minutes or meeting.minutes,
            )
        )
    cast_votes(turn, meeting, owner.id, [(each.id, Vote.YES) for each in fresh.values()])
    return list(fresh.values())
