"""Who sees what of a poll: the owner everything, others no more than how many can."""

from uuid import UUID

from domain.dial import DialStep
from domain.groups import Group
from domain.meetings import Meeting, MeetingState, PollSight
from domain.members import Member
from domain.polls import Vote
from domain.rights import Action
from handlers.day.rows import attendances_of, options_of, own_meeting, owner_of, votes_of
from handlers.day.words import option_said, owner_said
from handlers.talk.access import companion_of
from handlers.talk.buttons import tap
from handlers.talk.turn import Turn
from messages.said import Argument, Lines, Text, text, variant


def seen_by(turn: Turn, group: Group, meeting: Meeting, member: Member) -> Text:
    """Say to a member who will see their answer: the owner, and who helps them to find a day."""
    which = "owner" if meeting.sight is PollSight.OWNER else "counted"
    readers: list[Argument] = [owner_said(group, member)]
    companion = companion_of(turn, group, DialStep.PLANNING, meeting)
    if companion is not None and companion.id != member.id:
        readers.append(text("poll-who-helps") if member.hears_nameless else companion.name)
    return variant("poll-seen", which, owner=readers, count=len(readers))


def asked_until(turn: Turn, group: Group, meeting: Meeting, member: Member) -> Text:
    """Say to a member who will see their answer, and until when it is waited for."""
    seen = seen_by(turn, group, meeting, member)
    if meeting.answer_by_on is None:
        return seen
    return text("poll-seen-until", seen=seen, day=meeting.answer_by_on)


def may_see_counts(turn: Turn, meeting: Meeting, member: Member) -> bool:
    """Whether a member may see how many can, as the owner chose."""
    match meeting.sight:
        case PollSight.OWNER:
            return False
        case PollSight.ASKED:
            return True
        case PollSight.ANSWERED:
            votes = votes_of(turn, meeting)
            return all((each.id, member.id) in votes for each in options_of(turn, meeting))


def counts(turn: Turn, meeting: Meeting) -> Lines:
    """Say how many can on each day. No names: it says nothing of who answered."""
    votes = votes_of(turn, meeting)
    lines = []
    for option in options_of(turn, meeting):
        given = [cast.vote for (option_id, _), cast in votes.items() if option_id == option.id]
        lines.append(
            text(
                "poll-count",
                day=option_said(option, meeting),
                yes=given.count(Vote.YES),
                maybe=given.count(Vote.IF_NEED_BE),
                no=given.count(Vote.NO),
            )
        )
    return Lines(tuple(lines))


def ask(turn: Turn, meeting_id: UUID | None, _: str) -> None:
    """Ask the owner who may see how many can."""
    meeting = own_meeting(turn, meeting_id, Action.PLAN_MEETING, MeetingState.FINDING)
    if meeting is not None:
        offered = [each for each in PollSight if _may_choose(turn, meeting, each)]
        turn.say(
            text("poll-who-sees", now=variant("poll-sight-is", meeting.sight.value)),
            *[
                [tap(variant("poll-sight", each.value), "poll-sight", meeting.id, each.value)]
                for each in offered
            ],
            group_id=meeting.group_id,
        )


def choose(turn: Turn, meeting_id: UUID | None, which: str) -> None:
    """Let others see how many can, or no longer. More is shown only before anybody answered.

    Whoever answered was told who would see it: that holds.
    """
    meeting = own_meeting(turn, meeting_id, Action.PLAN_MEETING, MeetingState.FINDING)
    if meeting is None:
        return
    if which not in set(PollSight) or not _may_choose(turn, meeting, PollSight(which)):
        turn.say(text("poll-sight-too-late"), group_id=meeting.group_id)
        return
    meeting.sight = PollSight(which)
    turn.unit.meetings.save(meeting)
    back = [tap(text("poll-back"), "day-look", meeting.id)]
    turn.say(variant("poll-sight-now", meeting.sight.value), back, group_id=meeting.group_id)


def _may_choose(turn: Turn, meeting: Meeting, wanted: PollSight) -> bool:
    order = list(PollSight)
    if order.index(wanted) <= order.index(meeting.sight):
        return True
    group, _ = turn.in_group()
    return not set(attendances_of(turn, meeting)) - {owner_of(turn, group).id}
