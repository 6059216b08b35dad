"""The owner moves a meeting, changes its place, or lets it not go on: people hear it at once."""

from dataclasses import dataclass
from uuid import UUID
from zoneinfo import ZoneInfo

from domain.groups import Group
from domain.meetings import Meeting, MeetingState
from domain.rights import Action
from handlers.day import reminding
from handlers.day.announcing import say_planned
from handlers.day.days import Slot, whole_days
from handlers.day.rows import attendance_of, attendances_of, meeting_of_talk, others, own_meeting
from handlers.day.taps import cannot_tap, coming_taps, file_tap
from handlers.day.words import group_said, heard_by, when, where_for, without_app
from handlers.talk.kinds import Line, confirm
from handlers.talk.picking import Tapping, tapping
from handlers.talk.questions import Talk, ask
from handlers.talk.turn import Turn, tap
from messages.said import Lines, Text, text

MOST_PLACE = 200
OFF = "cancelled-day"


@dataclass(frozen=True, slots=True)
class Standing:
    """What the talk about a change may know."""

    zone: ZoneInfo
    tapping: Tapping
    heard_by: tuple[Text, ...]


def begin_move(turn: Turn, meeting_id: UUID | None, _: str) -> None:
    """Begin to find another time."""
    _begin(turn, meeting_id, "move-meeting")


def begin_place(turn: Turn, meeting_id: UUID | None, _: str) -> None:
    """Begin to say another place."""
    _begin(turn, meeting_id, "place-meeting")


def _begin(turn: Turn, meeting_id: UUID | None, talk: str) -> None:
    meeting = own_meeting(turn, meeting_id, Action.PLAN_MEETING, MeetingState.PLANNED)
    if meeting is not None:
        turn.begin(talk, meeting.group_id, meeting=str(meeting.id))


def standing(turn: Turn) -> Standing | None:
    """Give what the talk may know; None where the meeting is off meanwhile."""
    group, _ = turn.in_group()
    meeting = meeting_of_talk(turn, MeetingState.PLANNED)
    if meeting is None:
        return None
    zone = ZoneInfo(meeting.zone)
    return Standing(zone, tapping(turn, zone, group.id), heard_by(others(turn, group.id, meeting)))


def move(view: Standing | None) -> Talk[Slot | None]:
    """Ask for the other time, and whether everybody may hear it."""
    if view is None:
        return None
    slots = yield from whole_days(view.zone, view.tapping, most=1)
    tell = yield from confirm(
        "day-shall-move",
        yes="day-yes-tell",
        no="day-leave-it",
        day=slots[0].starts_local,
        people=Lines(view.heard_by),
    )
    return slots[0] if tell else None


def moved(turn: Turn, slot: Slot | None) -> None:
    """Move the meeting. Who comes is asked again: it is another time."""
    group, _ = turn.in_group()
    meeting = meeting_of_talk(turn, MeetingState.PLANNED)
    if meeting is None or slot is None:
        turn.say(text("day-left-as-it-was"), group_id=group.id)
        return
    before = when(meeting)
    meeting.starts_local = slot.starts_local
    meeting.minutes = slot.minutes or meeting.minutes
    _changed(turn, meeting)
    for member in others(turn, group.id, meeting):
        attendance = attendance_of(turn, meeting, member)
        attendance.coming = None
        turn.unit.attendances.save(attendance)
        what = text(
            "day-moved",
            group=group_said(group, member),
            before=before,
            day=when(meeting),
            where=where_for(meeting, member),
        )
        rows = [*coming_taps(meeting, attendance), [file_tap(meeting)]]
        say_planned(turn, meeting, member, what, rows)
    reminding.plan(turn, meeting)
    _say_done(turn, group, meeting, text("day-is-moved", day=when(meeting)))


def place(view: Standing | None) -> Talk[str | None]:
    """Ask for the other place, and whether everybody may hear it."""
    if view is None:
        return None
    words = yield from ask("day-where-then", Line(MOST_PLACE))
    tell = yield from confirm(
        "day-shall-place",
        yes="day-yes-tell",
        no="day-leave-it",
        place=words,
        people=Lines(view.heard_by),
    )
    return words if tell else None


def placed(turn: Turn, words: str | None) -> None:
    """Change the place. Who said that they come, comes."""
    group, _ = turn.in_group()
    meeting = meeting_of_talk(turn, MeetingState.PLANNED)
    if meeting is None or words is None:
        turn.say(text("day-left-as-it-was"), group_id=group.id)
        return
    meeting.place = words
    _changed(turn, meeting)
    for member in others(turn, group.id, meeting):
        attendance = attendance_of(turn, meeting, member)
        what = text("day-elsewhere", day=when(meeting), where=where_for(meeting, member))
        rows = [[file_tap(meeting), cannot_tap(meeting, attendance)]]
        say_planned(turn, meeting, member, what, rows)
    _say_done(turn, group, meeting, text("day-is-placed", place=words))


def ask_off(turn: Turn, meeting_id: UUID | None, _: str) -> None:
    """Ask whether it is really off: a reason is not needed."""
    meeting = own_meeting(
        turn, meeting_id, Action.PLAN_MEETING, MeetingState.PLANNED, MeetingState.FINDING
    )
    if meeting is None:
        return
    group, _member = turn.in_group()
    known = attendances_of(turn, meeting)
    people = Lines(heard_by([each for each in others(turn, group.id, meeting) if each.id in known]))
    if meeting.state is MeetingState.PLANNED:
        what = text("day-shall-off", day=when(meeting), people=people)
        yes = tap(text("day-yes-off"), "day-off", meeting.id)
    else:
        what = text("day-shall-stop", people=people)
        yes = tap(text("day-yes-stop"), "day-off", meeting.id)
    turn.say(what, [yes, tap(text("day-leave-it"), "day-look", meeting.id)], group_id=group.id)


def let_off(turn: Turn, meeting_id: UUID | None, _: str) -> None:
    """Let it not go on, and tell whoever was asked or told."""
    meeting = own_meeting(
        turn, meeting_id, Action.PLAN_MEETING, MeetingState.PLANNED, MeetingState.FINDING
    )
    if meeting is None:
        return
    group, _member = turn.in_group()
    was_planned = meeting.state is MeetingState.PLANNED
    expires_at = meeting.ends_at
    meeting.state = MeetingState.CANCELLED
    _changed(turn, meeting)
    reminding.drop(turn, meeting)
    known = attendances_of(turn, meeting)
    told = [each for each in others(turn, group.id, meeting) if each.id in known]
    for member in told:
        if was_planned:
            turn.say_to_member(
                member,
                text("day-off", day=when(meeting)),
                [tap(text("day-take-off-calendar"), "cal-add", meeting.id)],
                subject_id=meeting.id,
                expires_at=expires_at,
            )
        else:
            turn.say_to_member(
                member, text("day-stopped", group=group_said(group, member)), subject_id=meeting.id
            )
    again = [[tap(text("day-find-another"), "day-find", group.id)]]
    if elsewhere := without_app(told):
        turn.say(text("day-is-off-both", names=elsewhere), *again, group_id=group.id)
    else:
        turn.say(text("day-is-off"), *again, group_id=group.id)


def _changed(turn: Turn, meeting: Meeting) -> None:
    """Note a change that calendars must follow."""
    meeting.sequence += 1
    meeting.changed_at = turn.now
    turn.unit.meetings.save(meeting)


def _say_done(turn: Turn, group: Group, meeting: Meeting, what: Text) -> None:
    """Tell the owner that it is done, and whom they tell themselves."""
    lines: list[Text] = [what]
    rows = [[file_tap(meeting), tap(text("day-see-meeting"), "day-look", meeting.id)]]
    if elsewhere := without_app(others(turn, group.id, meeting)):
        lines.append(text("day-tell-yourself", names=elsewhere))
    turn.say(text("day-done", lines=Lines(tuple(lines))), *rows, group_id=group.id)
