"""The owner moves a meeting or changes its place: who it concerns hears it at once.

A small move (`is_small_move`) leaves the answers as they are; a larger one asks anew.
"""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from domain.attendance import Attendance, Coming, Missed
from domain.groups import Group
from domain.meetings import Meeting, MeetingState
from domain.members import Member, MemberState
from domain.moves import is_small_move
from domain.places import video_link
from domain.rights import Action
from handlers.day.finding.days import Slot, whole_days
from handlers.day.finding.planning import ask_link_at_once
from handlers.day.planned import guests, screen
from handlers.day.planned.announcing import say_planned
from handlers.day.planned.screen import link_lines
from handlers.day.reminders import reminding
from handlers.day.rows import (
    attendance_of,
    attendances_of,
    begin_about,
    meeting_of_talk,
    told_of,
)
from handlers.day.taps import cannot_tap, coming_taps, file_tap
from handlers.day.words import (
    about_for,
    group_said,
    heard_by,
    when_to,
    where_for,
    without_app,
)
from handlers.shared import group_chat
from handlers.shared.group_chat import News
from handlers.talk.buttons import tap
from handlers.talk.kinds import Line, confirm
from handlers.talk.picking import Tapping, tapping
from handlers.talk.questions import Talk, ask_or_skip
from handlers.talk.turn import Turn
from messages.said import Lines, Tap, Text, text, variant

MOST_PLACE = 200


@dataclass(frozen=True, slots=True)
class Standing:
    """What the talk about a change may know."""

    zone: ZoneInfo
    tapping: Tapping
    starts_local: datetime
    heard_by: tuple[Text, ...]


def begin_move(turn: Turn, meeting_id: UUID | None, _: str) -> None:
    """Begin to find another time."""
    begin_about(turn, meeting_id, "move-meeting", Action.PLAN_MEETING, MeetingState.PLANNED)


def begin_place(turn: Turn, meeting_id: UUID | None, _: str) -> None:
    """Begin to say another place."""
    begin_about(turn, meeting_id, "place-meeting", Action.PLAN_MEETING, MeetingState.PLANNED)


def standing(turn: Turn) -> Standing | None:
    """Give what the talk may know; None where the meeting is off meanwhile."""
    meeting = meeting_of_talk(turn, MeetingState.PLANNED)
    if meeting is None:
        return None
    group, _ = turn.in_group()
    zone = ZoneInfo(meeting.zone)
    return Standing(
        zone,
        tapping(turn, zone, group.id),
        meeting.begins_local,
        heard_by(told_of(turn, meeting)),
    )


def move(view: Standing | None) -> Talk[Slot | None]:
    """Ask for the other time, and whether everybody may hear it."""
    if view is None:
        return None
    slots = yield from whole_days(
        view.zone,
        view.tapping,
        most=1,
        aside=text("day-leave-it"),
        moving_from=view.starts_local.date(),
    )
    if not slots:
        return None
    tell = yield from confirm(
        "day-shall-move",
        yes="day-yes-tell",
        no="day-leave-it",
        day=slots[0].starts_local,
        then=_then(view.starts_local, slots[0].starts_local),
        people=Lines(view.heard_by),
    )
    return slots[0] if tell else None


def _then(before: datetime, after: datetime) -> Text:
    """Say what becomes of the answers."""
    return variant("changing-answers", "stay" if is_small_move(before, after) else "anew")


def moved(turn: Turn, slot: Slot | None) -> None:
    """Move the meeting, if the owner wants to."""
    group, _ = turn.in_group()
    meeting = meeting_of_talk(turn, MeetingState.PLANNED)
    if meeting is None or slot is None:
        turn.say(text("day-left-as-it-was"), group_id=group.id)
        return
    move_to(turn, group, meeting, slot)


def move_to(turn: Turn, group: Group, meeting: Meeting, slot: Slot) -> None:
    """Move the meeting. Who comes is asked anew, unless it is a small move."""
    before = meeting.begins_local
    told = told_of(turn, meeting)
    meeting.starts_local = slot.starts_local
    meeting.minutes = slot.minutes or meeting.minutes
    changed(turn, meeting)
    is_small = is_small_move(before, meeting.begins_local)
    for member in told:
        attendance = attendance_of(turn, meeting, member)
        if not is_small:
            attendance.coming = None
            turn.unit.attendances.save(attendance)
        what = text(
            "day-moved",
            what=variant("kinds-the", meeting.kind.value, group=group_said(group, member)),
            before=before,
            day=when_to(turn, meeting, member),
            where=about_for(turn, group, meeting, member),
            then=variant("changing-and", attendance.coming.value if attendance.coming else "open"),
        )
        rows = _answers(meeting, attendance)
        say_planned(turn, meeting, member, what, [*rows, [file_tap(meeting)]])
    note_missed(turn, meeting, Missed.MOVE)
    group_chat.post(turn, meeting, News.MOVED)
    follow(turn, meeting)
    say_done(turn, group, meeting, text("day-is-moved", day=meeting.begins_local))


def note_missed(turn: Turn, meeting: Meeting, what: Missed) -> None:
    """Note what those who are hidden do not hear: once back, they hear how it is by then."""
    known = attendances_of(turn, meeting)
    for member in turn.unit.members.where(group_id=meeting.group_id, state=MemberState.HIDDEN):
        if (attendance := known.get(member.id)) is not None:
            attendance.miss(what)
            turn.unit.attendances.save(attendance)


def _answers(meeting: Meeting, attendance: Attendance) -> list[list[Tap]]:
    if attendance.coming is Coming.YES:
        return [[cannot_tap(meeting, attendance)]]
    return coming_taps(meeting, attendance, without=attendance.coming)


@dataclass(frozen=True, slots=True)
class NewPlace:
    """Where it will be. `link_at_once` counts where that is a link to meet on a screen."""

    words: str
    link_at_once: bool = False


def place(view: Standing | None) -> Talk[NewPlace | None]:
    """Ask for the other place, and whether everybody may hear it."""
    if view is None:
        return None
    words = yield from ask_or_skip("day-where-then", Line(MOST_PLACE), skip="day-leave-it")
    if words is None:
        return None
    at_once = False
    if video_link(words) is not None:
        at_once = yield from ask_link_at_once()
    tell = yield from confirm(
        "day-shall-place",
        yes="day-yes-tell",
        no="day-leave-it",
        place=words,
        people=Lines(view.heard_by),
    )
    return NewPlace(words, at_once) if tell else None


def placed(turn: Turn, wanted: NewPlace | None) -> None:
    """Change the place. Who said that they come, comes; who can't come hears nothing of it."""
    group, _ = turn.in_group()
    meeting = meeting_of_talk(turn, MeetingState.PLANNED)
    if meeting is None or wanted is None:
        turn.say(text("day-left-as-it-was"), group_id=group.id)
        return
    meeting.video_link = video_link(wanted.words)
    meeting.place = wanted.words if meeting.video_link is None else None
    meeting.link_at_once = wanted.link_at_once
    changed(turn, meeting)
    for member in told_of(turn, meeting):
        attendance = attendance_of(turn, meeting, member)
        if attendance.coming is not Coming.NO:
            say_place(turn, meeting, member, attendance)
    note_missed(turn, meeting, Missed.PLACE)
    group_chat.post(turn, meeting, News.PLACED)
    follow(turn, meeting)
    say_done(turn, group, meeting, text("day-is-placed", place=wanted.words))


def say_place(turn: Turn, meeting: Meeting, member: Member, attendance: Attendance) -> None:
    """Tell a member that it is at another place, and which."""
    here = Lines((where_for(meeting, member), *link_lines(turn, meeting, member, attendance)))
    what = text("day-elsewhere", day=meeting.begins_local, where=here)
    rows = [[file_tap(meeting), cannot_tap(meeting, attendance)]]
    say_planned(turn, meeting, member, what, rows)


def changed(turn: Turn, meeting: Meeting) -> None:
    """Note a change that calendars must follow."""
    meeting.sequence += 1
    meeting.changed_at = turn.now
    turn.unit.meetings.save(meeting)


def follow(turn: Turn, meeting: Meeting) -> None:
    """Let what is planned around a meeting follow it."""
    reminding.plan(turn, meeting)
    screen.plan(turn, meeting)
    guests.plan(turn, meeting)


def say_done(turn: Turn, group: Group, meeting: Meeting, what: Text) -> None:
    """Tell the owner that it is done, and whom they tell themselves."""
    lines: list[Text] = [what]
    rows = [[file_tap(meeting), tap(text("day-see-meeting"), "day-look", meeting.id)]]
    if elsewhere := without_app(told_of(turn, meeting)):
        lines.append(text("day-tell-yourself", names=elsewhere))
    turn.say(text("day-done", lines=Lines(tuple(lines))), *rows, group_id=group.id)
