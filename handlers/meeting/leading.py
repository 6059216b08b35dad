"""What is had in common by all who lead a meeting or write down what is said in it."""

from uuid import UUID

from domain.agenda import AgendaPoint
from domain.bookkeeping import OutboxRow
from domain.groups import Group
from domain.meetings import Meeting, MeetingState
from domain.members import Member, MemberState, owner_first
from domain.rights import Action
from domain.running import points_of
from handlers.talk.access import NotAllowed
from handlers.talk.speaking import AT_TABLE
from handlers.talk.turn import Turn
from handlers.talk.waiting import anything_said, find_open, set_aside
from messages.said import Text, text

LIVE = AT_TABLE
"""The kind of the one message of a meeting, in the chat of who leads."""
WITHIN = ("note-agreement", "note-task", "note-goal", "note-later", "note-right", "next-date")
"""The talks that are had within a meeting."""


def led(turn: Turn, meeting_id: UUID | None, action: Action) -> tuple[Group, Meeting]:
    """Give a meeting that the person may lead and record in. Raises `NotAllowed`."""
    meeting = turn.unit.meetings.find(meeting_id)
    if meeting is None:
        raise NotAllowed(action)
    turn.unit.lock_group(meeting.group_id)
    turn.unit.meetings.refresh(meeting)
    group, _ = turn.access(action, meeting.group_id, meeting.id, meeting=meeting)
    return group, meeting


def led_running(turn: Turn, meeting_id: UUID | None) -> tuple[Group, Meeting] | None:
    """Give a meeting that runs and is the person's to lead; None where its buttons are old."""
    group, meeting = led(turn, meeting_id, Action.LEAD_MEETING)
    if meeting.state is not MeetingState.RUNNING:
        turn.tell("common-old-button")
        return None
    leave_talk(turn)
    return group, meeting


def running_of(turn: Turn, group_id: UUID) -> UUID | None:
    """Give which meeting of a group runs now, if one does."""
    running = turn.unit.meetings.first(group_id=group_id, state=MeetingState.RUNNING)
    return None if running is None else running.id


def leave_talk(turn: Turn) -> None:
    """Leave what was to be typed: who taps on in the meeting does not want it now."""
    talk = find_open(turn)
    if talk is None or talk.talk not in WITHIN:
        return
    if anything_said(talk):
        set_aside(turn)
    else:
        turn.unit.conversations.remove(talk)


def leads_now(turn: Turn, meeting: Meeting) -> bool:
    """Whether the meeting goes on, on the phone of this person."""
    _, member = turn.in_group()
    return meeting.state is MeetingState.RUNNING and meeting.leader_id == member.id


def leader_of(turn: Turn, meeting: Meeting) -> Member | None:
    """Give on whose phone the meeting goes on, where that is known and they are in the group."""
    leader = turn.unit.members.find(meeting.leader_id)
    return leader if leader is not None and leader.is_in else None


def live_message(turn: Turn, meeting: Meeting, member: Member) -> OutboxRow | None:
    """Give the newest message of the meeting in somebody's chat."""
    found = turn.unit.outbox.where(
        account_id=member.account_id,
        kind=LIVE,
        subject_id=meeting.id,
        order_by=("-number",),
        limit=1,
    )
    return found[0] if found else None


def people_of(turn: Turn, meeting: Meeting) -> list[Member]:
    """Give everybody who takes part in a meeting: the owner first, then the others by name."""
    members = turn.unit.members.where(group_id=meeting.group_id, state=MemberState.IN)
    return owner_first(each for each in members if meeting.takes_part(each))


def agenda_of(turn: Turn, meeting: Meeting) -> list[AgendaPoint]:
    """Give the points of a meeting that runs, in order. A talk of a few has none of the group's."""
    if meeting.with_ids:
        return []
    return points_of(meeting, turn.unit.points.where(group_id=meeting.group_id))


def called(member: Member) -> Text | str:
    """Give how the group calls somebody; an owner may have given no name."""
    return member.name or text("meeting-owner")


def owner_called(group: Group) -> Text | str:
    """Give how the owner is called at the table, where everybody reads along, the owner too."""
    return group.owner_name or text("meeting-owner")
