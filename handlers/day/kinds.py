"""The kind of a meeting, and what else can be arranged for it: none of it is asked for."""

from uuid import UUID

from domain.meetings import MeetingKind, MeetingState
from domain.rights import Action
from domain.sharing import Thing
from handlers.day.rows import own_meeting
from handlers.talk.turn import Turn, tap
from messages.said import text, variant

_BOTH = (MeetingState.FINDING, MeetingState.PLANNED)


def show_also(turn: Turn, meeting_id: UUID | None, _: str) -> None:
    """Show what else the owner can arrange for a planned meeting."""
    meeting = own_meeting(turn, meeting_id, Action.PLAN_MEETING, MeetingState.PLANNED)
    if meeting is None:
        return
    group, _member = turn.in_group()
    turn.say(
        text("kinds-what-else"),
        [tap(text("reminders-know-label"), "day-know", meeting.id)],
        [tap(text("kinds-who-notes"), "day-notes", meeting.id)],
        [tap(text("rules-label"), "rules-list", group.id)],
        [tap(text("kinds-other"), "day-kind", meeting.id)],
        [tap(text("kinds-one-more"), "day-find", group.id, "also")],
        [tap(text("people-who-sees"), "people-sees", group.id, Thing.CALENDAR)],
        group_id=group.id,
        audience=turn.readers,
    )


def ask(turn: Turn, meeting_id: UUID | None, _: str) -> None:
    """Ask which kind it is."""
    meeting = own_meeting(turn, meeting_id, Action.PLAN_MEETING, *_BOTH)
    if meeting is None:
        return
    taps = [
        tap(variant("kinds-name", each.value), "kind-is", meeting.id, each.value)
        for each in MeetingKind
        if each is not meeting.kind
    ]
    turn.say(
        text("kinds-which-now", kind=variant("kinds-name", meeting.kind.value)),
        *[[each] for each in taps],
        [tap(text("day-leave-it"), "day-look", meeting.id)],
        group_id=meeting.group_id,
    )


def choose(turn: Turn, meeting_id: UUID | None, which: str) -> None:
    """Let it be of another kind; who was told already is told by the owner, if they like.

    Its length stays: it may have been said.
    """
    meeting = own_meeting(turn, meeting_id, Action.PLAN_MEETING, *_BOTH)
    if meeting is None:
        return
    if which not in set(MeetingKind):
        turn.tell("common-old-button")
        return
    meeting.kind = MeetingKind(which)
    turn.unit.meetings.save(meeting)
    turn.say(
        text("kinds-is-now", kind=variant("kinds-name", meeting.kind.value)),
        [tap(text("poll-back"), "day-look", meeting.id)],
        group_id=meeting.group_id,
    )
