"""Asking who can when: one question a day, answers for the owner's eyes."""

from collections.abc import Sequence
from uuid import UUID

from domain.groups import Group
from domain.meetings import Meeting, MeetingState
from domain.members import Member
from domain.polls import Option
from domain.rights import Action
from domain.sharing import Thing
from handlers.day.poll import asking_again, deadline
from handlers.day.poll.seeing import asked_until
from handlers.day.rows import (
    attendance_of,
    attendances_of,
    options_of,
    others,
    own_meeting,
    still_waited_for,
)
from handlers.day.taps import poll_taps
from handlers.day.words import about_for, option_said, owner_said, which_group, without_app
from handlers.talk.buttons import tap
from handlers.talk.turn import Turn
from messages.said import Lines, Text, text, variant

ASKED = "finding-a-day"


def tell(turn: Turn, meeting_id: UUID | None, _: str) -> None:
    """Ask whoever was not asked yet."""
    meeting = own_meeting(turn, meeting_id, Action.PLAN_MEETING, MeetingState.FINDING)
    if meeting is not None:
        group, _member = turn.in_group()
        ask_others(turn, group, meeting)


def ask_others(turn: Turn, group: Group, meeting: Meeting) -> None:
    """Ask the members who were not asked yet, and tell the owner what happens next."""
    known = attendances_of(turn, meeting)
    fresh = [each for each in others(turn, meeting) if each.id not in known]
    for member in fresh:
        if member.account_id == turn.account.id:
            # They named the days themselves.
            attendance_of(turn, meeting, member)
        else:
            ask_member(turn, group, meeting, member)
    deadline.plan(turn, group, meeting)
    _say_asked(turn, group, meeting, fresh)


def ask_member(turn: Turn, group: Group, meeting: Meeting, member: Member) -> None:
    """Ask one member which days they can; they count as asked from now on."""
    attendance_of(turn, meeting, member)
    days = options_of(turn, meeting)
    _ask(turn, meeting, member, days, _question(turn, group, meeting, member, days))


def tell_of_more(turn: Turn, group: Group, meeting: Meeting, fresh: Sequence[Option]) -> None:
    """Tell who was asked that there are more days; who answered them before hears nothing."""
    known = attendances_of(turn, meeting)
    waiting = still_waited_for(turn, meeting)
    asked = [each for each in others(turn, meeting) if each.id in known and each in waiting]
    for member in asked:
        what = text(
            "poll-asking-more",
            owner=owner_said(group, member),
            days=_listed(meeting, fresh),
            seen=asked_until(turn, group, meeting, member),
        )
        _ask(turn, meeting, member, options_of(turn, meeting), what)
    _say_asked(turn, group, meeting, asked)


def _ask(turn: Turn, meeting: Meeting, member: Member, days: Sequence[Option], what: Text) -> None:
    turn.say_to_member(
        member,
        what,
        poll_taps(meeting, days),
        *which_group(meeting, member),
        kind=ASKED,
        subject_id=meeting.id,
        thing=Thing.CALENDAR,
    )
    asking_again.plan(turn, meeting, member)


def _question(
    turn: Turn, group: Group, meeting: Meeting, member: Member, days: Sequence[Option]
) -> Text:
    """Say who asks, and what; a professional is told of a group, without a name."""
    said = {
        "owner": owner_said(group, member),
        "what": variant("kinds-for", meeting.kind.value),
        "minutes": meeting.minutes,
        "where": about_for(turn, group, meeting, member),
        "days": _listed(meeting, days),
        "count": len(days),
        "seen": asked_until(turn, group, meeting, member),
    }
    if group.owner_name and not member.hears_nameless:
        return text("poll-asking", **said)
    return text("poll-asking-nameless", **said)


def _listed(meeting: Meeting, options: Sequence[Option]) -> Lines:
    return Lines(tuple(text("day-line", day=option_said(each, meeting)) for each in options))


def _say_asked(turn: Turn, group: Group, meeting: Meeting, asked: Sequence[Member]) -> None:
    rows = [
        [tap(text("poll-see"), "day-look", meeting.id)],
        [tap(text("poll-my-answers"), "day-answer", meeting.id)],
    ]
    count = len(options_of(turn, meeting))
    if elsewhere := without_app(asked):
        what = text("poll-asked-both", names=elsewhere, count=count)
        rows.append([tap(text("poll-fill-in-for"), "day-for", meeting.id)])
    else:
        what = text("poll-asked", count=count) if asked else text("poll-added")
    turn.say(what, *rows, group_id=group.id)
