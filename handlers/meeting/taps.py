"""Buttons that several pages of a meeting have: a name to tick, and what can be written down."""

from collections.abc import Sequence
from uuid import UUID

from domain.attendance import Attendance, were_there
from domain.meetings import Meeting
from domain.members import Member
from handlers.meeting.leading import called, people_of
from handlers.talk.buttons import tap
from handlers.talk.marks import mark_on_button
from handlers.talk.pages import side_by_side
from handlers.talk.turn import Turn
from messages.said import Tap, Text, text

EVERYBODY = "all"

Rows = list[list[Tap]]


def names(
    meeting: Meeting, people: Sequence[Member], ticked: set[UUID], key: str, action: str
) -> Rows:
    """Give a button for each person, two in a row; a tap ticks, another takes it away."""
    taps = []
    for each in people:
        is_ticked = each.id in ticked
        label = Text(key, {"name": called(each)}) if is_ticked else called(each)
        which = "off" if is_ticked else "on"
        taps.append(tap(label, action, meeting.id, f"{which}.{mark_on_button(each)}"))
    return side_by_side(taps)


def who_is_here(turn: Turn, meeting: Meeting, action: str) -> Rows:
    """Give a button for everybody who takes part, with who is there; and one for all of them."""
    people = people_of(turn, meeting)
    here = {each.member_id for each in attendances(turn, meeting) if each.present}
    rows = names(meeting, people, here, "meeting-is-here", action)
    if len(here) < len(people):
        rows.append([tap(text("meeting-everybody"), action, meeting.id, f"on.{EVERYBODY}")])
    return rows


def chosen(people: Sequence[Member], arg: str) -> tuple[list[UUID], bool]:
    """Give whom a tick is about, and whether it was set or taken away."""
    which, _, mark = arg.partition(".")
    found = [each.id for each in people if mark in (EVERYBODY, mark_on_button(each))]
    return found, which == "on"


def at_table(turn: Turn, meeting: Meeting) -> list[Member]:
    """Give who hears what is read out: who was ticked, or everybody while nobody else was."""
    here = were_there(attendances(turn, meeting))
    return [each for each in people_of(turn, meeting) if each.id in here or not here]


def attendances(turn: Turn, meeting: Meeting) -> list[Attendance]:
    """Give who comes, was there, and had a turn."""
    return turn.unit.attendances.where(meeting_id=meeting.id)


def notes(meeting: Meeting) -> list[Tap]:
    """Give the buttons with which something that is agreed is written down."""
    return [
        tap(text("meeting-new-agreement"), "note", meeting.id, "agreement"),
        tap(text("meeting-new-task"), "note", meeting.id, "task"),
    ]


def asides(meeting: Meeting) -> list[Tap]:
    """Give the buttons with which something is kept that only the owner decides about."""
    return [
        tap(text("meeting-new-goal"), "note", meeting.id, "goal"),
        tap(text("meeting-new-later"), "note", meeting.id, "later"),
    ]
