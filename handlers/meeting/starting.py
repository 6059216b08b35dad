"""Beginning a meeting, and going on with it on another phone."""

from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID

from domain.groups import Group
from domain.meetings import Meeting, MeetingState, MeetingStep
from domain.members import Member, Role
from domain.rights import Action
from domain.running import to_begin
from handlers.meeting.going import tick
from handlers.meeting.leading import leave_talk, led, owner_called, people_of
from handlers.meeting.pages import show
from handlers.meeting.writing_up import can_be_written_up
from handlers.shared.afterwards import WRITE_UP
from handlers.talk.buttons import tap
from handlers.talk.turn import Turn
from messages.said import text

ASKED = "ask-start"
"""The kind of the question whether to begin now."""
ASKED_FOR = timedelta(hours=1)
"""So long it can be answered by typing the command once more."""


def begin(turn: Turn, _: str) -> None:
    """Ask whether to begin now; a meeting that runs goes on where it is."""
    group, member = turn.in_group()
    found = turn.unit.meetings.where(group_id=group.id)
    own = [each for each in found if each.takes_part(member) or turn.may(Action.PLAN_MEETING, each)]
    meeting = to_begin(own, turn.now)
    if meeting is None:
        _say_none(turn, group, member, own)
    elif not turn.may(Action.LEAD_MEETING, meeting):
        runs = meeting.state is MeetingState.RUNNING
        key = "meeting-not-yours-running" if runs else "meeting-not-yours"
        turn.say(text(key, owner=owner_called(group)), group_id=group.id)
    elif meeting.state is MeetingState.RUNNING:
        show(turn, group, meeting)
    elif _was_asked_just_now(turn, meeting):
        # Whoever types does not tap: the same word once more says yes.
        start(turn, meeting.id, "yes")
    else:
        _ask(turn, meeting)


def start(turn: Turn, meeting_id: UUID | None, answer: str) -> None:
    """Ask whether to begin a meeting; or, on yes, begin it."""
    group, meeting = led(turn, meeting_id, Action.LEAD_MEETING)
    leave_talk(turn)
    if meeting.state is MeetingState.RUNNING:
        show(turn, group, meeting)
    elif meeting.state is not MeetingState.PLANNED:
        turn.tell("common-old-button")
    elif answer == "yes":
        meeting.state = MeetingState.RUNNING
        meeting.step = MeetingStep.WELCOME
        meeting.step_at = turn.now
        turn.unit.meetings.save(meeting)
        _close_questions(turn, meeting)
        _, member = turn.in_group()
        tick(turn, meeting, [member.id], present=True)
        show(turn, group, meeting)
    elif answer == "no":
        turn.change_pressed(text("meeting-not-now"))
    else:
        _ask(turn, meeting)


def _close_questions(turn: Turn, meeting: Meeting) -> None:
    """Let a "yes" that is typed from now on be no answer to whether somebody comes."""
    for each in people_of(turn, meeting):
        if each.account_id is not None:
            turn.unit.outbox.close_answers(each.account_id, meeting.id)


def _say_none(turn: Turn, group: Group, member: Member, own: Sequence[Meeting]) -> None:
    """Say that there is none to begin; one that is over can still be written up."""
    past = [each for each in own if can_be_written_up(turn, each) and turn.may(Action.RECORD, each)]
    rows = []
    if past:
        latest = max(past, key=lambda each: each.starts_at or each.created_at)
        rows = [[tap(text("writing-begin"), WRITE_UP, latest.id)]]
    key = "meeting-none-own" if member.role is Role.OWNER else "meeting-none"
    turn.say(text(key), *rows, group_id=group.id)


def _was_asked_just_now(turn: Turn, meeting: Meeting) -> bool:
    """Whether the newest question that the person can answer is this one."""
    newest = turn.unit.outbox.answerable(turn.account.id, turn.now - ASKED_FOR, 1)
    return any(each.kind == ASKED and each.subject_id == meeting.id for each in newest)


def _ask(turn: Turn, meeting: Meeting) -> None:
    # What was asked beforehand does not count any more where an answer is typed.
    turn.unit.outbox.close_answers(turn.account.id, meeting.id)
    turn.say(
        text("meeting-ask-start", starts=meeting.begins_local),
        [
            tap(text("meeting-yes-start"), "meeting-start", meeting.id, "yes"),
            tap(text("meeting-later-start"), "meeting-start", meeting.id, "no"),
        ],
        group_id=meeting.group_id,
        kind=ASKED,
        subject_id=meeting.id,
    )
