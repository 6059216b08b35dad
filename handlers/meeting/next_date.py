"""The next date, before people leave the table (METHOD.md, step D)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from domain.bookkeeping import Moment
from domain.groups import Group
from domain.meetings import Meeting, MeetingState, MeetingStep, instant_of
from domain.members import MemberState, Role
from domain.rights import Action
from handlers.meeting.closing import suggested_next, to_come, untold_next
from handlers.meeting.leading import led, led_running
from handlers.meeting.pages import show
from handlers.shared.afterwards import plan_write_up
from handlers.shared.around_meeting import plan_before, plan_reminders
from handlers.talk.buttons import tap
from handlers.talk.kinds import OneOf, Read, confirm
from handlers.talk.picking import Calendar, OrCalendar, Tapping, pick_times, tapping
from handlers.talk.questions import NotUnderstood, Option, Place, Stale, Talk, ask
from handlers.talk.turn import Turn
from messages.said import text
from scheduling.exact_and_vague import both_said
from scheduling.reading import Kind, Reading, Reason, read
from scheduling.reading import Moment as Said
from scheduling.stretches import stretch_said, time_said

MOST_PROPOSED = 4


@dataclass(frozen=True, slots=True)
class Habit:
    """Where and at what time the group meets: a day without a time means that time."""

    zone: ZoneInfo
    starts_local: datetime
    tapping: Tapping
    said: tuple[datetime, ...] = ()
    """Days that were named before it was asked."""


class OrDays(OneOf[str]):
    """One of several answers, or a day and time that somebody types: `days_in` gives them."""

    def __init__(self, options: Sequence[Option[str]], habit: Habit) -> None:
        """Offer these, and read days as the group meets."""
        super().__init__(options, columns=1)
        self._habit = habit

    def read(self, typed: str, place: Place) -> str:
        """Read days. Raises `NotUnderstood`."""
        return " ".join(_laid(_read(self._habit, typed, place)))

    def restore(self, kept: Any) -> str:
        """Take an answer that is still offered, or days."""
        try:
            return super().restore(kept)
        except Stale:
            if isinstance(kept, str) and days_in(kept):
                return kept
            raise


def days_in(answer: str) -> tuple[datetime, ...]:
    """Give the days of a typed answer; none: it is one of those that were offered."""
    try:
        return _taken(answer.split())
    except ValueError:
        return ()


def choose(turn: Turn, meeting_id: UUID | None, which: str) -> None:
    """Take the day that was offered, or ask for another."""
    found = led_running(turn, meeting_id)
    if found is None:
        return
    group, meeting = found
    if untold_next(turn, group) is None and to_come(turn, group):
        # Meanwhile it is known, or being sought: one more day would be one more meeting.
        turn.tell("common-old-button")
        show(turn, group, meeting)
    elif which == "same":
        plan_next(turn, group, meeting, suggested_next(turn, group, meeting))
        show(turn, group, meeting)
    else:
        turn.begin("next-date", group.id, meeting=str(meeting.id))


def view(turn: Turn) -> Habit:
    """Give when the group met this time."""
    habit = habit_of(turn, turn.unit.meetings.get(UUID(turn.about["meeting"])))
    return replace(habit, said=_taken(turn.about.get("said", ())))


def is_over(turn: Turn) -> bool:
    """Whether people have left the table: then a day is found in another way."""
    meeting = turn.unit.meetings.get(UUID(turn.about["meeting"]))
    return meeting.state is not MeetingState.RUNNING


def days_said(turn: Turn, meeting: Meeting, words: str) -> list[str]:
    """Give the days that words name for the next meeting, laid down; none is no mistake."""
    try:
        return _laid(_read(habit_of(turn, meeting), words, Place(turn.now, turn.zone)))
    except NotUnderstood:
        return []


def habit_of(turn: Turn, meeting: Meeting) -> Habit:
    """Give when the group met in a meeting, to read days by."""
    zone = ZoneInfo(meeting.zone)
    return Habit(zone, meeting.begins_local, tapping(turn, zone, meeting.group_id))


def next_date(habit: Habit) -> Talk[datetime]:
    """Ask for a day and time, and read it back in full."""
    times = habit.said
    while True:
        if not times:
            times = yield from _when(habit)
        if len(times) > 1:
            options = [Option(each.isoformat(), text("meeting-day", day=each)) for each in times]
            options.append(Option("", text("meeting-other-day")))
            which = yield from ask("meeting-which-day", OneOf(options, columns=1))
            times = (datetime.fromisoformat(which),) if which else ()
            if not times:
                continue
        if (yield from confirm("meeting-next-right", starts=times[0])):
            return times[0]
        times = ()


def _when(habit: Habit) -> Talk[tuple[datetime, ...]]:
    reads = Read(partial(_read, habit), _laid, _taken)
    while True:
        answer = yield from ask("meeting-next-when", OrCalendar(reads))
        if isinstance(answer, Calendar):
            times = yield from pick_times(habit.tapping, most=1)
        else:
            times = answer
        if times:
            return times


def keep(turn: Turn, starts_local: datetime) -> None:
    """Keep the next date, and go on with the meeting."""
    group, meeting = led(turn, UUID(turn.about["meeting"]), Action.LEAD_MEETING)
    plan_next(turn, group, meeting, starts_local)
    if meeting.step is MeetingStep.END:
        # Whoever tapped on before they said yes sees the page that has the date.
        meeting.step = MeetingStep.NEXT
        turn.unit.meetings.save(meeting)
    show(turn, group, meeting)


def ask_to_tell(turn: Turn, moment: Moment) -> None:
    """Ask the owner, in private, whether the others may hear the date from the bot."""
    assert moment.group_id is not None
    turn.unit.lock_group(moment.group_id)
    group = turn.unit.groups.get(moment.group_id)
    others = turn.unit.members.count(group_id=group.id, state=MemberState.IN, role=Role.MEMBER)
    following = untold_next(turn, group)
    if following is None or following.starts_local is None or not others:
        return
    turn.say_to_owner(
        group,
        text("meeting-shall-tell", starts=following.starts_local),
        [tap(text("meeting-yes-tell"), "day-tell-date", following.id)],
        subject_id=following.id,
    )


def plan_next(turn: Turn, group: Group, meeting: Meeting, starts_local: datetime) -> None:
    """Plan the next meeting. Nobody hears of it before the owner says so."""
    following = untold_next(turn, group)
    if following is None:
        following = turn.unit.meetings.add(
            Meeting(
                group_id=group.id,
                state=MeetingState.PLANNED,
                starts_local=starts_local,
                zone=meeting.zone,
                minutes=meeting.minutes,
                changed_at=turn.now,
                created_at=turn.now,
                place=meeting.place,
            )
        )
    else:
        following.starts_local = starts_local
        following.changed_at = turn.now
        turn.unit.meetings.save(following)
    plan_write_up(turn, group, following)
    # The owner thinks it over beforehand, and is reminded, also while nobody else was told.
    plan_before(turn, following)
    plan_reminders(turn, following, turn.unit.accounts.get(group.owner_id), comes=True)


def _read(habit: Habit, typed: str, place: Place) -> tuple[datetime, ...]:
    both = both_said(typed, place.now, habit.zone)
    if both is not None:
        exact = _read(habit, both.exact, place)
        return tuple(dict.fromkeys((*exact, *_read(habit, both.vague, place))))
    reading = read(typed, place.now, habit.zone)
    alternatives = reading.alternatives if reading.kind is Kind.AMBIGUOUS else (reading,)
    times = [_starts(habit, moment) for each in alternatives for moment in each.moments]
    found = tuple(dict.fromkeys(each for each in times if each is not None))
    if reading.kind is Kind.VAGUE:
        found = _proposed(habit, typed, place, reading)
    if reading.kind is Kind.RECURRENCE or not found:
        past = reading.reason is Reason.PAST
        raise NotUnderstood(text("meeting-day-past") if past else None)
    ahead = tuple(each for each in found if instant_of(each, habit.zone.key) > place.now)
    if not ahead:
        raise NotUnderstood(text("meeting-day-past"))
    return ahead


def _proposed(habit: Habit, typed: str, place: Place, reading: Reading) -> tuple[datetime, ...]:
    """Give days of "begin februari" to choose from: those that fall as the group met, if any."""
    stretch = stretch_said(typed, place.now, habit.zone)
    if stretch is None:
        return ()
    first, last = stretch
    days = [first + timedelta(days=each) for each in range((last - first).days + 1)]
    usual = [each for each in days if each.weekday() == habit.starts_local.weekday()]
    at = time_said(reading) or habit.starts_local.time()
    return tuple(datetime.combine(each, at) for each in (usual or days)[:MOST_PROPOSED])


def _starts(habit: Habit, moment: Said) -> datetime | None:
    if moment.starts is not None or moment.on is None or moment.part is not None:
        return moment.starts
    return datetime.combine(moment.on, habit.starts_local.time())


def _laid(times: tuple[datetime, ...]) -> list[str]:
    return [each.isoformat() for each in times]


def _taken(kept: Any) -> tuple[datetime, ...]:
    return tuple(datetime.fromisoformat(each) for each in kept)
