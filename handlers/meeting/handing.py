"""Handing the lead to somebody else at the table: asked, and only on their yes."""

from uuid import UUID

from domain.meetings import Meeting, MeetingState
from domain.members import Member, Role
from domain.rights import Action
from handlers.meeting.clock import plan_clock
from handlers.meeting.leading import called, leader_of, led, led_running
from handlers.meeting.pages import change_of, say, show
from handlers.meeting.taps import at_table
from handlers.talk.access import allowed_in
from handlers.talk.buttons import tap
from handlers.talk.marks import find_marked, mark_on_button
from handlers.talk.pages import side_by_side
from handlers.talk.speaking import AT_TABLE
from handlers.talk.turn import Turn
from messages.said import Tap, text

ASKED = f"{AT_TABLE}-hand"
"""How somebody is asked at the table: it comes at once, for they are waited for."""


def hand(turn: Turn, meeting_id: UUID | None, mark: str) -> None:
    """Choose who may lead on from here, or ask that person."""
    found = led_running(turn, meeting_id)
    if found is None:
        return
    meeting = found[1]
    able = _able(turn, meeting)
    member = find_marked(able, mark)
    if member is not None:
        _ask(turn, meeting, member)
        return
    taps = [tap(called(each), "live-hand", meeting.id, mark_on_button(each)) for each in able]
    rows = side_by_side(taps)
    what = text("meeting-hand-whom") if able else text("meeting-hand-nobody")
    say(turn, meeting, what, *rows, [_go_on(meeting)])


def answer(turn: Turn, meeting_id: UUID | None, said: str) -> None:
    """Take the answer of whoever was asked. On a yes the meeting goes on, on their phone."""
    group, meeting = led(turn, meeting_id, Action.SEE_MEETING)
    _, member = turn.in_group()
    if meeting.state is not MeetingState.RUNNING or meeting.chair_asked_id != member.id:
        turn.tell("common-old-button")
        return
    leader = leader_of(turn, meeting)
    meeting.chair_asked_id = None
    if said != "yes":
        turn.unit.meetings.save(meeting)
        turn.change_pressed(text("meeting-hand-no-thanks"))
        if leader is not None:
            others = tap(text("meeting-hand-other"), "live-hand", meeting.id)
            what = text("meeting-hand-said-no", name=called(member))
            change_of(turn, meeting, leader, what, [others, _go_on(meeting)])
        return
    if member.id not in meeting.led_by:
        meeting.chair_id = member.id
    turn.unit.meetings.save(meeting)
    turn.change_pressed(text("meeting-hand-thanks"))
    show(turn, group, meeting)
    plan_clock(turn, group, meeting)
    if member.role is not Role.OWNER and (leader is None or leader.role is not Role.OWNER):
        turn.say_to_owner(
            group,
            text("meeting-hand-told", name=called(member)),
            subject_id=meeting.id,
            can_wait=True,
        )


def _ask(turn: Turn, meeting: Meeting, member: Member) -> None:
    meeting.chair_asked_id = member.id
    turn.unit.meetings.save(meeting)
    turn.say_to_member(
        member,
        text("meeting-hand-asked"),
        [
            tap(text("meeting-hand-yes"), "live-take", meeting.id, "yes"),
            tap(text("meeting-hand-no"), "live-take", meeting.id, "no"),
        ],
        kind=ASKED,
        subject_id=meeting.id,
    )
    say(turn, meeting, text("meeting-hand-asking", name=called(member)), [_go_on(meeting)])


def _able(turn: Turn, meeting: Meeting) -> list[Member]:
    """Give who is there, has a phone for it, and does not lead already. A guest is a guest.

    Whoever the owner keeps the meeting from could not say yes to it here.
    """
    group, _ = turn.in_group()
    return [
        each
        for each in at_table(turn, meeting)
        if each.id != meeting.leader_id
        and each.account_id is not None
        and each.role is not Role.GUEST
        and allowed_in(turn.unit, turn.now, group, each, Action.SEE_MEETING, meeting=meeting)
    ]


def _go_on(meeting: Meeting) -> Tap:
    return tap(text("meeting-lead-on"), "meeting-start", meeting.id)
