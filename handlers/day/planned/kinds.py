"""The kind of a meeting, and what else can be arranged for it: none of it is asked for."""

from uuid import UUID

from domain.meetings import MeetingKind, MeetingState
from domain.rights import Action
from domain.sharing import Thing
from handlers.day.planned.announcing import DATE
from handlers.day.poll.polling import ASKED
from handlers.day.rows import own_meeting, told_of
from handlers.day.words import heard_by, when_to, which_group, with_app, without_app
from handlers.talk.buttons import tap
from handlers.talk.turn import Turn
from messages.said import Lines, text, variant

_BOTH = (MeetingState.FINDING, MeetingState.PLANNED)
_TOLD = {MeetingState.FINDING: ASKED, MeetingState.PLANNED: DATE}


def show_also(turn: Turn, meeting_id: UUID | None, _: str) -> None:
    """Show what else the owner can arrange for a planned meeting."""
    meeting = own_meeting(turn, meeting_id, Action.PLAN_MEETING, MeetingState.PLANNED)
    if meeting is None:
        return
    group, _member = turn.in_group()
    turn.say(
        text("kinds-what-else"),
        [tap(text("reminders-know-label"), "day-know", meeting.id)],
        [
            tap(text("posts-together"), "day-along", meeting.id),
            tap(text("kinds-who-notes"), "day-notes", meeting.id),
        ],
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
    """Let it be of another kind; who was told already hears it if the owner likes.

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
    kind = variant("kinds-name", meeting.kind.value)
    told = told_of(turn, meeting)
    if not with_app(told):
        turn.say(
            text("kinds-is-now", kind=kind),
            [tap(text("poll-back"), "day-look", meeting.id)],
            group_id=meeting.group_id,
        )
        return
    turn.say(
        text("kinds-shall-tell", kind=kind, people=Lines(heard_by(told))),
        [tap(text("day-yes-tell"), "kind-tell", meeting.id, meeting.kind.value)],
        [tap(text("day-not-yet"), "day-look", meeting.id)],
        group_id=meeting.group_id,
    )


def tell(turn: Turn, meeting_id: UUID | None, which: str) -> None:
    """Tell who was asked or told before of which kind it is now."""
    meeting = own_meeting(turn, meeting_id, Action.PLAN_MEETING, *_BOTH)
    if meeting is None:
        return
    if which != meeting.kind:
        turn.tell("common-old-button")
        return
    kind = variant("kinds-name", meeting.kind.value)
    told = told_of(turn, meeting)
    for member in told:
        what = (
            text("kinds-told-finding", kind=kind)
            if meeting.starts_local is None
            else text("kinds-told", kind=kind, day=when_to(turn, meeting, member))
        )
        turn.say_to_member(
            member,
            what,
            *which_group(meeting, member),
            kind=_TOLD[meeting.state],
            subject_id=meeting.id,
            subject_version=meeting.sequence,
            thing=Thing.CALENDAR,
            expires_at=meeting.starts_at,
        )
    elsewhere = without_app(told)
    turn.change_pressed(
        text("day-told-also-both", names=elsewhere) if elsewhere else text("day-told-also"),
        [tap(text("poll-back"), "day-look", meeting.id)],
    )
