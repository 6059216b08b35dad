"""Taking away what was recorded wrongly."""

from uuid import UUID

from domain.agreements import Agreement
from domain.groups import Group
from domain.meetings import Meeting, MeetingState
from domain.rights import Action
from domain.tasks import Task, TaskState
from handlers.meeting.leading import LIVE, leads_now, leave_talk, led
from handlers.meeting.pages import renew, show
from handlers.meeting.recording import NOTES, show_notes
from handlers.talk.access import NotAllowed
from handlers.talk.labels import shortened
from handlers.talk.turn import Turn, tap
from messages.said import Tap, text


def correct(turn: Turn, subject_id: UUID | None, which: str) -> None:
    """Show what was recorded, so that something can be chosen and taken away."""
    noted = turn.unit.agreements.find(subject_id) or turn.unit.tasks.find(subject_id)
    if which != "list" and noted is None:
        # It was taken away before.
        turn.tell("common-old-button")
        return
    group, meeting = led(turn, noted.meeting_id if noted else subject_id, Action.RECORD)
    if meeting.state is not MeetingState.RUNNING:
        turn.tell("common-old-button")
        return
    leave_talk(turn)
    if noted is None:
        _show_all(turn, group, meeting)
    elif which == "off":
        _take_away(turn, noted)
        if leads_now(turn, meeting):
            show(turn, group, meeting)
        else:
            show_notes(turn, meeting, "meeting-taken-away")
            renew(turn, group, meeting)
    else:
        turn.show(
            text("meeting-take-away", what=noted.text),
            [
                tap(text("meeting-yes-away"), "live-fix", noted.id, "off"),
                tap(text("meeting-leave"), "live-fix", meeting.id, "list"),
            ],
            kind=LIVE if leads_now(turn, meeting) else NOTES,
            group_id=group.id,
            subject_id=meeting.id,
        )


def _show_all(turn: Turn, group: Group, meeting: Meeting) -> None:
    in_order = ("created_at",)
    noted: list[Agreement | Task] = [
        *turn.unit.agreements.where(meeting_id=meeting.id, order_by=in_order),
        *turn.unit.tasks.where(meeting_id=meeting.id, order_by=in_order),
    ]
    turn.show(
        text("meeting-which-wrong"),
        *[[tap(shortened(each.text), "live-fix", each.id, "one")] for each in noted],
        [_back(turn, meeting)],
        kind=LIVE if leads_now(turn, meeting) else NOTES,
        group_id=group.id,
        subject_id=meeting.id,
    )


def _back(turn: Turn, meeting: Meeting) -> Tap:
    """Give the way back: to the meeting, or to what the note taker can write down."""
    label = text("meeting-all-right")
    if leads_now(turn, meeting):
        return tap(label, "meeting-start", meeting.id)
    return tap(label, "note-more", meeting.id)


def _take_away(turn: Turn, noted: Agreement | Task) -> None:
    if isinstance(noted, Agreement):
        turn.unit.agreements.remove(noted)
    elif noted.state is TaskState.NOTED:
        turn.unit.tasks.remove(noted)
    else:
        raise NotAllowed(Action.RECORD, noted.group_id)
