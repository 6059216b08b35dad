"""What whoever leads a meeting, or writes it down, needs to know: in one message."""

from domain.agenda import on_agenda
from domain.dial import DialStep
from domain.groups import Group
from domain.meetings import Meeting
from domain.members import Member, Role
from domain.own_notes import NoteKind
from handlers.shared.around_meeting import is_first
from handlers.shared.ground_rules import rules_said
from handlers.shared.since_last import lines_of, since_last
from handlers.talk.access import companion_of
from handlers.talk.turn import Turn
from messages.said import Lines, Text, text

MOST_BEFORE = 8
"""How many lines of earlier meetings a message holds: at the table all of them are read out."""


def helps_with(turn: Turn, meeting: Meeting, member: Member) -> bool:
    """Whether somebody leads a meeting, or writes it down."""
    return member.id == meeting.note_taker_id or leads(turn, meeting, member)


def leads(turn: Turn, meeting: Meeting, member: Member) -> bool:
    """Whether somebody leads a meeting: as its chair, or for the owner where it has none."""
    if meeting.led_by:
        return member.id in meeting.led_by
    group = turn.unit.groups.get(meeting.group_id)
    companion = companion_of(turn, group, DialStep.LEADING, meeting)
    return companion is not None and companion.id == member.id


def brief(turn: Turn, group: Group, meeting: Meeting, member: Member) -> list[Text]:
    """Give what somebody needs who leads a meeting or writes it down; nothing for others.

    Of what the owner wrote for themselves only what they said this person may read.
    """
    lines: list[Text] = []
    if not helps_with(turn, meeting, member):
        return lines
    if is_first(turn, group.id):
        lines.append(text("before-first-time"))
    if leads(turn, meeting, member):
        lines.append(text("before-how-to-lead"))
        lines += with_whom(turn, meeting, member)
    if member.id == meeting.note_taker_id:
        lines.append(text("before-how-to-note"))
    points = on_agenda(turn.unit.points.where(group_id=group.id)) if not meeting.with_ids else []
    if points:
        listed = tuple(
            text("before-point", place=place, words=each.text)
            if each.minutes is None
            else text("before-point-minutes", place=place, words=each.text, minutes=each.minutes)
            for place, each in enumerate(points, start=1)
        )
        lines.append(text("before-agenda", points=Lines(listed)))
    lines += before_lines(turn, meeting, member)
    if leads(turn, meeting, member):
        lines += _for_chair(turn, group, meeting, member)
    return lines


def with_whom(turn: Turn, meeting: Meeting, member: Member) -> list[Text]:
    """Say to one of two who lead together who the other is; nothing to others."""
    if member.id not in meeting.led_by:
        return []
    found = [turn.unit.members.find(each) for each in meeting.led_by if each != member.id]
    return [text("before-lead-together", name=each.name) for each in found if each and each.name]


def before_lines(turn: Turn, meeting: Meeting, member: Member) -> list[Text]:
    """Give what somebody knows of earlier meetings, where there is anything: the newest lines."""
    lines = lines_of(turn, meeting, since_last(turn, meeting, [member]))
    if not lines:
        return []
    return [text("before-since-last", lines=Lines(tuple(lines[-MOST_BEFORE:])))]


def _for_chair(turn: Turn, group: Group, meeting: Meeting, member: Member) -> list[Text]:
    lines: list[Text] = []
    if rules := rules_said(group):
        lines.append(text("before-rules", rules=rules))
    if meeting.has_opening:
        lines.append(text("before-opening-wanted"))
    if member.role is Role.OWNER:
        return lines
    shared = {
        each.kind: each.text
        for each in turn.unit.own_notes.where(meeting_id=meeting.id, reader_id=member.id)
    }
    owner = group.owner_name or text("common-who-asked")
    if NoteKind.WORTH_WHILE in shared:
        words = shared[NoteKind.WORTH_WHILE]
        lines.append(text("before-owner-hopes", owner=owner, words=words))
    if NoteKind.NOT_ABOUT in shared:
        words = shared[NoteKind.NOT_ABOUT]
        lines.append(text("before-owner-not-about", owner=owner, words=words))
    return lines
