"""The owner says which days can be, where, how long and with whom, in a kind of their choice."""

from dataclasses import dataclass, field
from uuid import UUID
from zoneinfo import ZoneInfo

from domain.dial import DialStep
from domain.meetings import OF_THE_GROUP, Meeting, MeetingKind
from domain.places import video_link
from handlers.day.finding.days import Slot, whole_days
from handlers.day.finding.how_long import Minutes
from handlers.day.finding.saying import time_said
from handlers.day.planned import announcing
from handlers.day.poll import polling
from handlers.day.poll.adding import add_options
from handlers.day.rows import attendance_of, coming_meetings, others, owner_of
from handlers.day.words import Reached, asked_by, heard_by, reached
from handlers.talk.access import companion_of
from handlers.talk.buttons import tap
from handlers.talk.kinds import Line, OneOf, confirm, each_of
from handlers.talk.picking import Tapping, tapping
from handlers.talk.questions import Option as Answer
from handlers.talk.questions import Talk, ask, ask_or_skip
from handlers.talk.turn import Turn
from messages.said import Lines, text

MOST_PLACE = 200
OF_A_FEW = (MeetingKind.PREPARATORY, MeetingKind.NETWORK)
"""Of these the owner is asked who takes part."""
EVERYBODY, READY = "everybody", "ready"


@dataclass(frozen=True, slots=True)
class Around:
    """What the talk may know: the zone, and who can take part.

    `kind` and `with_ids` are known where the talk was begun for that. `is_busy`: a day is being
    looked for already, or planned. `said`: days that were typed before the talk began.
    """

    zone: ZoneInfo
    tapping: Tapping
    is_busy: bool
    owner_id: UUID
    people: tuple[Reached, ...]
    helper: str | None
    kind: MeetingKind | None
    with_ids: tuple[UUID, ...]
    asks_kind: bool
    said: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Plan:
    """What the owner has in mind. `tell`: the others may hear it now."""

    kind: MeetingKind
    with_ids: tuple[UUID, ...]
    slots: tuple[Slot, ...]
    is_fixed: bool
    place: str | None
    link_at_once: bool
    minutes: int
    tell: bool


def around(turn: Turn) -> Around:
    """Give what the talk about a new meeting may know.

    A talk may be begun with a `kind`, and with the ids of who takes part (`with_ids`); or with
    `also`: the owner wants one beside another, and says which kind.
    """
    group, _ = turn.in_group()
    kind = turn.about.get("kind")
    is_own = kind is not None or bool(turn.about.get("also"))
    helper = companion_of(turn, group, DialStep.PLANNING)
    anybody = Meeting(group_id=group.id, zone=group.zone, created_at=turn.now)
    return Around(
        ZoneInfo(group.zone),
        tapping(turn, ZoneInfo(group.zone), group.id),
        not is_own and any(each.kind in OF_THE_GROUP for each in coming_meetings(turn, group.id)),
        owner_of(turn, group).id,
        reached(others(turn, anybody)),
        None if helper is None else helper.name,
        None if kind is None else MeetingKind(kind),
        tuple(UUID(each) for each in turn.about.get("with_ids", ())),
        asks_kind=bool(turn.about.get("also")),
        said=turn.about.get("said", ""),
    )


def plan(view: Around) -> Talk[Plan | None]:
    """Ask for days and times, the place and the length. Nothing leaves without a yes."""
    if view.is_busy:
        return None
    kind, with_ids = view.kind or MeetingKind.SUPPORT, view.with_ids
    slots: tuple[Slot, ...] = ()
    if not view.asks_kind:
        aside = None if view.kind is not None else text("kinds-other")
        slots = yield from whole_days(
            view.zone, view.tapping, aside=aside, said=view.said, or_fixed=True
        )
    if not slots:
        kind = yield from ask("kinds-which", each_of(MeetingKind, "kinds-name"))
        with_ids = yield from _with_whom(view, kind)
        slots = yield from whole_days(view.zone, view.tapping, or_fixed=True)
    is_fixed = slots[0].is_fixed or False
    if len(slots) == 1 and slots[0].is_fixed is None:
        is_fixed = yield from ask(
            "day-just-picked",
            OneOf([Answer(False, text("day-ask-first")), Answer(True, text("day-is-fixed"))]),
            day=time_said(slots[0].starts_local, slots[0].minutes),
        )
    place = yield from ask_or_skip("day-where", Line(MOST_PLACE), skip="common-later")
    link_at_once = False
    if place is not None and video_link(place) is not None:
        link_at_once = yield from ask_link_at_once()
    minutes: int | None = None
    if any(each.minutes is None for each in slots):
        usual = text("day-lasts", minutes=kind.usual_minutes)
        minutes = yield from ask_or_skip("day-how-long", Minutes(), usual=usual)
    tell = yield from _tell(view, with_ids, slots, is_fixed=is_fixed)
    return Plan(
        kind,
        with_ids,
        slots,
        is_fixed,
        place,
        link_at_once,
        minutes or kind.usual_minutes,
        tell,
    )


def ask_link_at_once() -> Talk[bool]:
    """Ask when those who come get the link: an hour before is the usual."""
    options = [
        Answer(False, text("kinds-link-hour-before")),
        Answer(True, text("kinds-link-at-once")),
    ]
    return (yield from ask("kinds-link-when", OneOf(options, columns=1)))


def _with_whom(view: Around, kind: MeetingKind) -> Talk[tuple[UUID, ...]]:
    """Ask who takes part in a talk of a few people. Nobody chosen: the whole group."""
    if kind not in OF_A_FEW or not view.people:
        return ()
    chosen: list[UUID] = []
    while len(chosen) < len(view.people):
        options: list[Answer[UUID | str]] = [
            Answer(each.id, each.name) for each in view.people if each.id not in chosen
        ]
        if chosen:
            options.append(Answer(READY, text("kinds-nobody-more")))
        elif kind is MeetingKind.NETWORK:
            options.append(Answer(EVERYBODY, text("kinds-everybody")))
        if chosen:
            who = yield from ask(f"kinds-who-else:{len(chosen)}", OneOf(options))
        else:
            who = yield from ask("kinds-with-whom", OneOf(options))
        if not isinstance(who, UUID):
            break
        chosen.append(who)
    if not chosen:
        return ()
    is_there = yield from confirm("kinds-are-you-there")
    return (*([view.owner_id] if is_there else []), *chosen)


def _tell(
    view: Around, with_ids: tuple[UUID, ...], slots: tuple[Slot, ...], *, is_fixed: bool
) -> Talk[bool]:
    """Show who would hear what, and ask whether they may."""
    people = [each for each in view.people if not with_ids or each.id in with_ids]
    if not people:
        return False
    days = [time_said(each.starts_local, each.minutes) for each in slots]
    if is_fixed:
        return (
            yield from confirm(
                "day-shall-tell",
                yes="day-yes-tell",
                no="day-not-yet",
                days=days,
                people=Lines(heard_by(people)),
            )
        )
    return (
        yield from confirm(
            "day-shall-ask",
            yes="day-yes-ask",
            no="day-not-yet",
            days=days,
            people=Lines(asked_by(people)),
            seen=text("poll-you-see")
            if view.helper is None
            else text("poll-you-see-too", name=view.helper),
        )
    )


def planned(turn: Turn, wanted: Plan | None) -> None:
    """Keep the days; ask the others, tell them, or leave it for later."""
    group, planner = turn.in_group()
    if wanted is None:
        turn.run("bijeenkomst")
        return
    link = video_link(wanted.place or "")
    meeting = turn.unit.meetings.add(
        Meeting(
            group_id=group.id,
            kind=wanted.kind,
            zone=group.zone,
            minutes=wanted.minutes,
            created_at=turn.now,
            place=None if link else wanted.place,
            video_link=link,
            link_at_once=wanted.link_at_once,
            with_ids=list(wanted.with_ids),
        )
    )
    owner = owner_of(turn, group)
    if meeting.takes_part(owner):
        attendance_of(turn, meeting, owner)
    options = add_options(turn, meeting, planner, wanted.slots)
    asked = others(turn, meeting)
    if wanted.is_fixed and (wanted.tell or not asked):
        announcing.decide(turn, group, meeting, options[0])
    elif wanted.tell:
        polling.ask_others(turn, group, meeting)
    elif asked:
        turn.say(
            text("day-kept"),
            [tap(text("day-ask-now"), "day-tell", meeting.id)],
            [tap(text("poll-choose-first"), "day-more", meeting.id)],
            group_id=group.id,
        )
    else:
        turn.say(text("day-kept-alone"), group_id=group.id)
