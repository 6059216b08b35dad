"""Looking at what stands ready for a meeting: for its owner, and for those who help with it."""

from uuid import UUID

from domain.groups import Group
from domain.meetings import Meeting, MeetingState
from domain.members import Member, Role
from domain.own_notes import BEFORE, FOR_CHAIR, NoteKind, OwnNote
from domain.rights import Action
from handlers.preparing_meeting.asking import own_meeting
from handlers.shared.around_meeting import is_first
from handlers.shared.briefing import before_lines, brief, helps_with
from handlers.shared.told import knows_of
from handlers.talk.access import NotAllowed
from handlers.talk.buttons import tap
from handlers.talk.turn import Turn
from messages.said import Argument, Lines, Tap, text, variant


def by_command(turn: Turn, _: str) -> None:
    """Show what stands ready for the next meeting, to whoever asks."""
    group, member = turn.in_group()
    meeting = next_meeting(turn, member)
    if meeting is None:
        turn.say(text("before-no-meeting"), group_id=group.id)
    elif member.role is Role.OWNER:
        turn.is_private = True
        group, meeting = own_meeting(turn, meeting.id)
        show_own(turn, group, meeting)
    else:
        _show_helper(turn, group, meeting, member)


def next_meeting(turn: Turn, member: Member) -> Meeting | None:
    """Give the next meeting of which somebody knows that they take part, or the one of just now."""
    group, _ = turn.in_group()
    planned = turn.unit.meetings.where(group_id=member.group_id, state=MeetingState.PLANNED)
    coming = [
        each
        for each in planned
        if each.takes_part(member)
        and is_at_hand(turn, each)
        and (helps_with(turn, each, member) or knows_of(turn, group, member, each))
    ]
    return min(coming, key=lambda each: each.starts_at or each.created_at, default=None)


def is_at_hand(turn: Turn, meeting: Meeting) -> bool:
    """Whether what stands ready for a meeting is of use: it is to come, or may be late."""
    return meeting.starts_at is not None and not meeting.is_over(turn.now)


def look(turn: Turn, meeting_id: UUID | None, _: str) -> None:
    """Show what stands ready for a meeting."""
    meeting = turn.unit.meetings.find(meeting_id)
    if meeting is None:
        raise NotAllowed(Action.SEE_MEETING)
    group, member = turn.access(Action.SEE_MEETING, meeting.group_id, meeting.id, meeting=meeting)
    turn.unit.meetings.refresh(meeting)
    if meeting.state not in (MeetingState.PLANNED, MeetingState.RUNNING):
        turn.tell("common-old-button")
    elif member.role is Role.OWNER:
        turn.is_private = True
        group, meeting = own_meeting(turn, meeting.id)
        show_own(turn, group, meeting)
    else:
        _show_helper(turn, group, meeting, member)


def show_own(turn: Turn, group: Group, meeting: Meeting) -> None:
    """Show the owner what they wrote for themselves, and who reads what of it."""
    notes = notes_of(turn, meeting)
    lines: list[Argument] = []
    if is_first(turn, group.id):
        lines.append(text("before-first-time"))
    _, member = turn.in_group()
    lines += before_lines(turn, meeting, member)
    lines += [
        variant("before-note", kind.value, words=notes[kind].text)
        for kind in BEFORE
        if kind in notes
    ]
    chair = turn.unit.members.find(meeting.chair_id)
    leads_else = chair is not None and chair.is_in and chair.role is not Role.OWNER
    if (
        chair is not None
        and leads_else
        and any(each.reader_id == chair.id for each in notes.values())
    ):
        lines.append(text("before-chair-reads", chair=chair.name))
    elif notes:
        lines.append(text("before-only-you"))
    lines.append(variant("before-opening-is", "yes" if meeting.has_opening else "no"))
    taps = [
        tap(variant("before-topic", kind.value), "before-write", meeting.id, kind.value)
        for kind in BEFORE
    ]
    rows: list[list[Tap]] = [
        taps[:2],
        [taps[2], tap(text("before-topic-opening"), "before-write", meeting.id, "opening")],
    ]
    if leads_else and any(kind in notes for kind in FOR_CHAIR):
        rows.append([tap(text("before-topic-chair"), "before-write", meeting.id, "chair")])
    what = text("before-own", starts=meeting.begins_local, lines=Lines(tuple(lines)))
    turn.say(what, *rows)


def notes_of(turn: Turn, meeting: Meeting) -> dict[NoteKind, OwnNote]:
    """Give what the person wrote for themselves about a meeting."""
    found = turn.unit.own_notes.where(meeting_id=meeting.id, account_id=turn.account.id)
    return {each.kind: each for each in found}


def _show_helper(turn: Turn, group: Group, meeting: Meeting, member: Member) -> None:
    if helps_with(turn, meeting, member):
        lines = Lines(tuple(brief(turn, group, meeting, member)))
        what = text("before-brief", starts=meeting.begins_local, lines=lines)
    else:
        what = text("before-nothing-needed", starts=meeting.begins_local)
    turn.say(what, group_id=group.id)
