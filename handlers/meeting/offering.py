"""A meeting that nobody began: its owner is offered once, the next morning, to write it up."""

from uuid import UUID

from domain.bookkeeping import Moment
from domain.meetings import Meeting, MeetingState
from domain.members import Member, Role
from domain.rights import Action
from handlers.meeting.ending import settle
from handlers.meeting.leading import led
from handlers.meeting.recording import show_notes
from handlers.meeting.writing_up import can_be_written_up
from handlers.shared.afterwards import WRITE_UP
from handlers.talk.buttons import tap
from handlers.talk.turn import Turn
from messages.said import Said, Tap, text


def offer(turn: Turn, moment: Moment) -> Said | None:
    """Offer to write a meeting up, or to close one that was left open. Once, and never again."""
    assert moment.group_id is not None
    turn.unit.lock_group(moment.group_id)
    meeting = turn.unit.meetings.find(moment.subject_id)
    if meeting is None or meeting.starts_local is None:
        return None
    not_now = tap(text("writing-not-now"), WRITE_UP, meeting.id, "not")
    if meeting.state is MeetingState.RUNNING:
        close = tap(text("meeting-close"), WRITE_UP, meeting.id, "close")
        what = text("writing-still-open", starts=meeting.starts_local)
        return Said(what, ((close, not_now),), label=text("writing-label"))
    if not can_be_written_up(turn, meeting):
        return None
    rows: list[tuple[Tap, ...]] = [
        (
            tap(text("writing-begin"), WRITE_UP, meeting.id),
            tap(text("writing-was-off"), WRITE_UP, meeting.id, "off"),
        ),
        (not_now,),
    ]
    if (notes := _note_taker(turn, meeting)) is not None:
        label = text("writing-ask", name=notes.name)
        rows[1] = (tap(label, WRITE_UP, meeting.id, "ask"), not_now)
    what = text("writing-offer", starts=meeting.starts_local)
    return Said(what, tuple(rows), label=text("writing-label"))


def answer(turn: Turn, meeting_id: UUID | None, which: str) -> None:
    """Begin to write up, let somebody else do so, or leave it; nobody hears which."""
    action = Action.PLAN_MEETING if which in ("off", "ask") else Action.RECORD
    group, meeting = led(turn, meeting_id, action)
    if which == "not":
        turn.change_pressed(text("writing-later"))
    elif which == "close" and meeting.state is MeetingState.RUNNING:
        settle(turn, group, meeting, min(turn.now, meeting.ends_at or turn.now))
        turn.change_pressed(text("writing-closed"))
    elif which == "close" or not can_be_written_up(turn, meeting):
        turn.tell("common-old-button")
    elif which == "off":
        meeting.state = MeetingState.CANCELLED
        turn.unit.meetings.save(meeting)
        turn.change_pressed(text("writing-off"))
    elif which == "ask":
        _ask_note_taker(turn, meeting)
    else:
        turn.begin(WRITE_UP, group.id, meeting=str(meeting.id))


def by_command(turn: Turn, _: str) -> None:
    """Write down in a meeting that runs; or write up one that is over, and nobody began."""
    group, _member = turn.in_group()
    found = turn.unit.meetings.where(
        group_id=group.id, state=(MeetingState.RUNNING, MeetingState.PLANNED)
    )
    own = [each for each in found if turn.may(Action.RECORD, each)]
    running = next((each for each in own if each.state is MeetingState.RUNNING), None)
    past = [each for each in own if can_be_written_up(turn, each)]
    if running is not None:
        show_notes(turn, running)
    elif past:
        latest = max(past, key=lambda each: each.starts_at or each.created_at)
        turn.begin(WRITE_UP, group.id, meeting=str(latest.id))
    else:
        turn.say(text("writing-nothing-held"), group_id=group.id)


def _note_taker(turn: Turn, meeting: Meeting) -> Member | None:
    member = turn.unit.members.find(meeting.note_taker_id)
    if member is None or not member.is_in or member.role is Role.OWNER:
        return None
    return None if member.account_id is None else member


def _ask_note_taker(turn: Turn, meeting: Meeting) -> None:
    notes = _note_taker(turn, meeting)
    if notes is None or meeting.starts_local is None:
        turn.tell("common-old-button")
        return
    turn.say_to_member(
        notes,
        text("writing-asked", starts=meeting.starts_local),
        [
            tap(text("writing-begin"), WRITE_UP, meeting.id),
            tap(text("writing-not-now"), WRITE_UP, meeting.id, "not"),
        ],
        subject_id=meeting.id,
    )
    turn.change_pressed(text("writing-asking", name=notes.name))
