"""A series: meetings on set days, a few planned ahead; one of them can go another way."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from domain.bookkeeping import Moment
from domain.clock import local_in
from domain.groups import Group, GroupState
from domain.meetings import USUAL_MINUTES, Meeting, MeetingState, instant_of
from domain.rights import Action
from domain.series import AHEAD, Series
from domain.sharing import Thing
from handlers.day.planned.announcing import plan_duty, say_planned
from handlers.day.reminders import reminding
from handlers.day.rows import attendance_of, others, owner_of
from handlers.day.taps import coming_taps, file_tap
from handlers.day.words import group_said, where_for, without_app
from handlers.shared import group_chat
from handlers.shared.group_chat import News
from handlers.talk.buttons import tap
from handlers.talk.turn import Turn
from messages.said import Lines, Text, text
from scheduling.recurring import ended_with, times_after

PLAN_AHEAD = "series-ahead"


def open_series(turn: Turn, group: Group) -> Series | None:
    """Give the series that a group has now."""
    found = turn.unit.series.where(group_id=group.id, order_by=("-created_at",))
    return next((each for each in found if each.ended_at is None), None)


def coming_of(turn: Turn, series: Series) -> list[Meeting]:
    """Give the meetings of a series that are planned and to come, the first one first."""
    planned = turn.unit.meetings.where(series_id=series.id, state=MeetingState.PLANNED)
    coming = [each for each in planned if each.starts_at and each.starts_at > turn.now]
    return sorted(coming, key=lambda each: each.begins_local)


def begin_series(
    turn: Turn, group: Group, rule: str, first_local: datetime, said: str
) -> list[Meeting]:
    """Make a series, plan the first meetings of it, and tell everybody at once."""
    last = _last_meeting(turn, group)
    series = turn.unit.series.add(
        Series(
            group_id=group.id,
            rule=rule,
            starts_local=first_local,
            zone=group.zone,
            minutes=last.minutes if last else USUAL_MINUTES,
            changed_at=turn.now,
            created_at=turn.now,
            place=last.place if last else None,
            said=said,
        )
    )
    made = [_add(turn, group, series, first_local), *_extend(turn, group, series)]
    for member in others(turn, made[0]):
        attendance = attendance_of(turn, made[0], member)
        what = text(
            "rhythm-told",
            group=group_said(group, member),
            days=_days(made),
            where=where_for(made[0], member),
        )
        rows = [*coming_taps(made[0], attendance), [file_tap(made[0])]]
        say_planned(turn, made[0], member, what, rows)
    group_chat.post(turn, made[0], News.FOUND)
    _plan_ahead(turn, group, series)
    plan_duty(turn, group)
    lines: list[Text] = [text("rhythm-series-made")]
    if elsewhere := without_app(others(turn, made[0])):
        lines.append(text("day-tell-yourself", names=elsewhere))
    turn.say(
        text("day-done", lines=Lines(tuple(lines))),
        [file_tap(made[0]), tap(text("day-see-meeting"), "day-look", made[0].id)],
        group_id=group.id,
    )
    return made


def plan_ahead(turn: Turn, moment: Moment) -> None:
    """Plan the next meetings of a series, once one of them is over."""
    assert moment.group_id is not None
    turn.unit.lock_group(moment.group_id)
    group = turn.unit.groups.find(moment.group_id)
    series = turn.unit.series.find(moment.subject_id)
    if group is None or series is None or series.ended_at or group.state is not GroupState.OPEN:
        return
    _extend(turn, group, series)
    _plan_ahead(turn, group, series)


def ask_end(turn: Turn, series_id: UUID | None, _: str) -> None:
    """Ask what becomes of what is planned, where a series ends."""
    found = _own(turn, series_id)
    if found is None:
        return
    group, series = found
    coming = coming_of(turn, series)
    rows = [[tap(text("rhythm-end-all"), "series-end", series.id, "all")]]
    if coming:
        label = text("rhythm-end-after", day=coming[0].begins_local)
        rows.insert(0, [tap(label, "series-end", series.id, "after")])
    turn.say(
        text("rhythm-shall-end"),
        *rows,
        [tap(text("day-leave-it"), "rhythm-look", group.id)],
        group_id=group.id,
    )


def end(turn: Turn, series_id: UUID | None, which: str) -> None:
    """End a series: nothing new is planned, and what is off is told in one message."""
    found = _own(turn, series_id)
    if found is None:
        return
    group, series = found
    coming = coming_of(turn, series)
    kept = coming[:1] if which == "after" else []
    off = coming[len(kept) :]
    for meeting in off:
        meeting.state = MeetingState.CANCELLED
        meeting.sequence += 1
        meeting.changed_at = turn.now
        turn.unit.meetings.save(meeting)
        reminding.drop(turn, meeting)
        group_chat.post(turn, meeting, News.OFF)
    _close(turn, series)
    turn.unplan(PLAN_AHEAD, account_id=group.owner_id, subject_id=series.id)
    for member in others(turn, off[0]) if off else ():
        turn.say_to_member(
            member,
            text("rhythm-told-end", group=group_said(group, member), days=_days(off)),
            [tap(text("day-take-off-calendar"), "cal-add", off[0].id)],
            thing=Thing.CALENDAR,
            subject_id=series.id,
        )
    lines: list[Text] = [text("rhythm-ended")]
    if off and (elsewhere := without_app(others(turn, off[0]))):
        lines.append(text("day-tell-yourself", names=elsewhere))
    turn.say(text("day-done", lines=Lines(tuple(lines))), group_id=group.id)


def _close(turn: Turn, series: Series) -> None:
    """Let calendars know the last one: what goes on, or went on."""
    going = (MeetingState.PLANNED, MeetingState.RUNNING, MeetingState.ENDED)
    meetings = turn.unit.meetings.where(series_id=series.id, state=going)
    walls = [each.series_local for each in meetings if each.series_local is not None]
    series.ended_at = series.changed_at = turn.now
    series.sequence += 1
    if walls:
        series.rule = ended_with(series.rule, instant_of(max(walls), series.zone))
    turn.unit.series.save(series)


def _extend(turn: Turn, group: Group, series: Series) -> list[Meeting]:
    """Plan on until there are enough ahead; who was told of the series is asked for each."""
    known = turn.unit.meetings.where(series_id=series.id)
    walls = [each.series_local for each in known if each.series_local is not None]
    ahead = [each for each in walls if instant_of(each, series.zone) > turn.now]
    # After a long time away what would have been in between is past, and is not made up.
    now_local = local_in(series.zone, turn.now)
    after = max(*walls, now_local)
    coming = times_after(
        series.rule, series.starts_local, series.zone, after, most=max(0, AHEAD - len(ahead))
    )
    return [_add(turn, group, series, each) for each in coming]


def _add(turn: Turn, group: Group, series: Series, starts_local: datetime) -> Meeting:
    meeting = turn.unit.meetings.add(
        Meeting(
            group_id=group.id,
            state=MeetingState.PLANNED,
            starts_local=starts_local,
            zone=series.zone,
            minutes=series.minutes,
            changed_at=turn.now,
            created_at=series.created_at,
            place=series.place,
            series_id=series.id,
            series_local=starts_local,
        )
    )
    for member in (owner_of(turn, group), *others(turn, meeting)):
        attendance_of(turn, meeting, member)
    reminding.plan(turn, meeting)
    return meeting


def _plan_ahead(turn: Turn, group: Group, series: Series) -> None:
    coming = coming_of(turn, series)
    if coming and coming[0].ends_at:
        turn.plan(
            PLAN_AHEAD,
            coming[0].ends_at,
            account_id=group.owner_id,
            group_id=group.id,
            subject_id=series.id,
        )


def _own(turn: Turn, series_id: UUID | None) -> tuple[Group, Series] | None:
    """Give an open series that the person may change. Raises `NotAllowed`."""
    group, _, series = turn.look_up(turn.unit.series, series_id, Action.PLAN_MEETING)
    if series.ended_at is not None:
        turn.tell("common-old-button")
        return None
    return group, series


def _last_meeting(turn: Turn, group: Group) -> Meeting | None:
    met = turn.unit.meetings.where(group_id=group.id, order_by=("-created_at",))
    return next((each for each in met if each.starts_local is not None), None)


def _days(meetings: Sequence[Meeting]) -> Lines:
    return Lines(tuple(text("day-line", day=each.begins_local) for each in meetings))
