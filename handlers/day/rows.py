"""The rows of a meeting that is to come: which one it is, who is asked, and what they said."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from uuid import UUID

from domain.attendance import Attendance, Coming
from domain.clock import day_in
from domain.groups import Group
from domain.meetings import Meeting, MeetingState, instant_of
from domain.members import Member, MemberState, Role
from domain.polls import Option, Vote, VoteCast
from domain.rights import Action
from domain.sharing import Thing
from handlers.talk.access import NotAllowed, may_have
from handlers.talk.turn import Turn


def coming_meetings(turn: Turn, group_id: UUID) -> list[Meeting]:
    """Give the meetings of a group that are being planned, or are planned and not over.

    The newest plan comes first.
    """
    found = turn.unit.meetings.where(
        group_id=group_id,
        state=(MeetingState.FINDING, MeetingState.PLANNED),
        order_by=("-created_at",),
    )
    to_come = [each for each in found if not each.is_over(turn.now)]
    return [each for each in to_come if _is_next_of_series(each, to_come)]


def is_so_far(turn: Turn, meeting: Meeting, *states: MeetingState) -> bool:
    """Whether a meeting is in one of these states; once over, as if it were held."""
    if meeting.state is MeetingState.PLANNED and meeting.is_over(turn.now):
        return MeetingState.ENDED in states
    return meeting.state in states


def _is_next_of_series(meeting: Meeting, to_come: Sequence[Meeting]) -> bool:
    """Whether a meeting stands alone, or is the first to come of its series."""
    if meeting.series_id is None:
        return True
    starts = [each.starts_local for each in to_come if each.series_id == meeting.series_id]
    return meeting.starts_local == min(each for each in starts if each is not None)


def own_meeting(
    turn: Turn, meeting_id: UUID | None, action: Action, *states: MeetingState
) -> Meeting | None:
    """Give a meeting, if the person may do this in its group; None: it is not so far any more.

    Raises `NotAllowed`, also where there is no such meeting.
    """
    meeting = turn.unit.meetings.find(meeting_id)
    if meeting is None:
        raise NotAllowed(action)
    turn.unit.lock_group(meeting.group_id)
    turn.unit.meetings.refresh(meeting)
    _, member = turn.access(action, meeting.group_id, meeting.id, meeting=meeting)
    if not is_theirs(turn, meeting, member):
        raise NotAllowed(action, meeting.group_id)
    if not is_so_far(turn, meeting, *states):
        turn.tell("common-old-button")
        return None
    return meeting


def own_option(
    turn: Turn, option_id: UUID | None, action: Action, state: MeetingState
) -> tuple[Meeting, Option] | None:
    """Give a day of a poll with its meeting, as `own_meeting` does. Raises `NotAllowed`."""
    option = turn.unit.options.find(option_id)
    if option is None:
        raise NotAllowed(action)
    meeting = own_meeting(turn, option.meeting_id, action, state)
    if meeting is None:
        return None
    turn.unit.options.refresh(option)
    return meeting, option


def begin_about(
    turn: Turn, meeting_id: UUID | None, talk: str, action: Action, *states: MeetingState
) -> None:
    """Begin a talk about a meeting that is still so far. Raises `NotAllowed`."""
    meeting = own_meeting(turn, meeting_id, action, *states)
    if meeting is not None:
        turn.begin(talk, meeting.group_id, meeting=str(meeting.id))


def meeting_of_talk(turn: Turn, *states: MeetingState) -> Meeting | None:
    """Give the meeting that the open talk is about, where it is still so far."""
    group, member = turn.in_group()
    meeting = turn.unit.meetings.find(UUID(turn.about["meeting"]))
    if meeting is None or meeting.group_id != group.id or not is_so_far(turn, meeting, *states):
        return None
    return meeting if is_theirs(turn, meeting, member) else None


def no_longer_planned(turn: Turn) -> bool:
    """Whether the meeting that the open talk is about is over, or off."""
    return meeting_of_talk(turn, MeetingState.PLANNED) is None


def is_theirs(turn: Turn, meeting: Meeting, member: Member) -> bool:
    """Whether a meeting concerns the person: they take part in it, or see to its planning.

    Somebody who is informed takes part in none; one of the whole group they may know of.
    """
    knows = member.role is Role.INFORMED and not meeting.with_ids
    return knows or meeting.takes_part(member) or turn.may(Action.PLAN_MEETING, meeting)


def people(turn: Turn, group_id: UUID) -> list[Member]:
    """Give everybody in the group, the owner first."""
    found = turn.unit.members.where(
        group_id=group_id, state=MemberState.IN, order_by=("joined_at",)
    )
    return sorted(found, key=lambda each: each.role is not Role.OWNER)


def others(turn: Turn, meeting: Meeting) -> list[Member]:
    """Give who is asked and told about a meeting beside the owner.

    That is who takes part, as far as the owner shares when and where the group meets. Whoever
    can't for a while is left in peace.
    """
    day = day_in(meeting.zone, turn.now)
    return [each for each in _concerned(turn, meeting) if not each.is_away_on(day)]


def told_of(turn: Turn, meeting: Meeting) -> list[Member]:
    """Give who was asked or told of a meeting beside the owner: a change concerns them.

    Also whoever can't for a while: the meeting may be after that.
    """
    known = attendances_of(turn, meeting)
    return [each for each in _concerned(turn, meeting) if each.id in known]


def _concerned(turn: Turn, meeting: Meeting) -> list[Member]:
    return [
        each
        for each in people(turn, meeting.group_id)
        if each.role is not Role.OWNER
        and meeting.takes_part(each)
        and may_have(turn.unit, turn.now, each, Thing.CALENDAR, meeting=meeting)
    ]


def owner_of(turn: Turn, group: Group) -> Member:
    """Give the owner as a member."""
    return next(each for each in people(turn, group.id) if each.role is Role.OWNER)


def needed_at(meeting: Meeting, owner: Member) -> list[UUID]:
    """Give who must be there: without its owner a group does not meet."""
    own = [owner.id] if meeting.takes_part(owner) else []
    return [*own, *meeting.must_be_there]


def options_of(turn: Turn, meeting: Meeting) -> list[Option]:
    """Give the days to choose from that are still to come, the first one first."""
    found = turn.unit.options.where(
        meeting_id=meeting.id, is_dropped=False, order_by=("starts_local",)
    )
    return [each for each in found if instant_of(each.starts_local, meeting.zone) > turn.now]


def votes_of(turn: Turn, meeting: Meeting) -> dict[tuple[UUID, UUID], VoteCast]:
    """Give what was answered, by (option, member)."""
    cast = turn.unit.votes.where(meeting_id=meeting.id)
    return {(each.option_id, each.member_id): each for each in cast}


@dataclass(frozen=True, slots=True)
class Given:
    """An answer to one option, with a few words beside it, if any."""

    option_id: UUID
    vote: Vote
    note: str | None = field(default=None, repr=False)


def cast_votes(turn: Turn, meeting: Meeting, member_id: UUID, answers: Sequence[Given]) -> None:
    """Keep what a member answered, in place of what they answered before."""
    known = votes_of(turn, meeting)
    for given in answers:
        cast = known.get((given.option_id, member_id))
        if cast is None:
            turn.unit.votes.add(
                VoteCast(
                    group_id=meeting.group_id,
                    meeting_id=meeting.id,
                    option_id=given.option_id,
                    member_id=member_id,
                    vote=given.vote,
                    note=given.note,
                    entered_by_id=turn.account.id,
                    answered_at=turn.now,
                )
            )
        else:
            cast.vote = given.vote
            cast.note = given.note
            cast.entered_by_id = turn.account.id
            cast.answered_at = turn.now
            turn.unit.votes.save(cast)


def attendances_of(turn: Turn, meeting: Meeting) -> dict[UUID, Attendance]:
    """Give who was asked, by member, and whether they come."""
    known = turn.unit.attendances.where(meeting_id=meeting.id)
    return {each.member_id: each for each in known}


def attendance_of(turn: Turn, meeting: Meeting, member: Member) -> Attendance:
    """Give whether a member comes; from now on they count as asked."""
    known = turn.unit.attendances.first(meeting_id=meeting.id, member_id=member.id)
    return known or turn.unit.attendances.add(
        Attendance(
            group_id=meeting.group_id,
            meeting_id=meeting.id,
            member_id=member.id,
            coming=Coming.YES if member.role is Role.OWNER else None,
            entered_by_id=turn.account.id,
        )
    )


def still_waited_for(turn: Turn, meeting: Meeting) -> list[Member]:
    """Give who was asked and has not answered all of it. Whoever can't for a while is not."""
    votes = votes_of(turn, meeting)
    asked = [owner_of(turn, turn.unit.groups.get(meeting.group_id)), *others(turn, meeting)]
    known = attendances_of(turn, meeting)
    options = options_of(turn, meeting)
    return [
        each
        for each in asked
        if each.id in known and any((option.id, each.id) not in votes for option in options)
    ]
