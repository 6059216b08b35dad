"""Asking who can when: one question a day, answers for the owner's eyes only."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from domain.bookkeeping import Audience, OutboxRow
from domain.groups import Group, Member, Role
from domain.meetings import Meeting, MeetingState, Option, Vote
from domain.rights import Action
from domain.sharing import Thing
from handlers.day.rows import (
    attendance_of,
    attendances_of,
    cast_votes,
    meeting_of_talk,
    options_of,
    others,
    own_meeting,
    owner_of,
    votes_of,
)
from handlers.day.words import names, option_said, owner_said, where_for, which_group, without_app
from handlers.talk.kinds import each_of
from handlers.talk.questions import Talk, ask
from handlers.talk.turn import Turn, tap
from messages.said import Lines, Text, text
from storage.unit import Unit

ASKED = "finding-a-day"
ANSWERED = "answered-some"
COMPLETE = "answered-all"

Answers = tuple[tuple[UUID, Vote], ...]


@dataclass(frozen=True, slots=True)
class Poll:
    """What the talk of an answer may know. `name`: for whom it is filled in; None: oneself."""

    options: tuple[tuple[UUID, Text], ...]
    name: str | None


def check(unit: Unit, row: OutboxRow) -> bool:
    """Look again, when the question leaves, whether a day is still being looked for."""
    meeting = unit.meetings.find(row.subject_id)
    return meeting is not None and meeting.state is MeetingState.FINDING


def tell(turn: Turn, meeting_id: UUID | None, _: str) -> None:
    """Ask whoever was not asked yet."""
    meeting = own_meeting(turn, meeting_id, Action.PLAN_MEETING, MeetingState.FINDING)
    if meeting is not None:
        group, _member = turn.in_group()
        ask_others(turn, group, meeting)


def ask_others(turn: Turn, group: Group, meeting: Meeting) -> None:
    """Ask the members who were not asked yet, and tell the owner what happens next."""
    known = attendances_of(turn, meeting)
    fresh = [each for each in others(turn, group.id, meeting) if each.id not in known]
    days = Lines(
        tuple(
            text("day-line", day=option_said(each, meeting)) for each in options_of(turn, meeting)
        )
    )
    for member in fresh:
        attendance_of(turn, meeting, member)
        turn.say_to_member(
            member,
            _question(group, meeting, member, days),
            [tap(text("day-fill-in"), "day-answer", meeting.id)],
            *which_group(meeting, member),
            kind=ASKED,
            subject_id=meeting.id,
            thing=Thing.CALENDAR,
        )
    _say_asked(turn, group, meeting, fresh)


def tell_of_more(turn: Turn, group: Group, meeting: Meeting, fresh: Sequence[Option]) -> None:
    """Tell who was asked that there are more days."""
    known = attendances_of(turn, meeting)
    asked = [each for each in others(turn, group.id, meeting) if each.id in known]
    days = _listed(meeting, fresh)
    for member in asked:
        turn.say_to_member(
            member,
            text("day-poll-more", owner=owner_said(group, member), days=days),
            [tap(text("day-fill-in"), "day-answer", meeting.id)],
            *which_group(meeting, member),
            kind=ASKED,
            subject_id=meeting.id,
            thing=Thing.CALENDAR,
        )
    _say_asked(turn, group, meeting, asked)


def _question(group: Group, meeting: Meeting, member: Member, days: Lines) -> Text:
    """Say who asks, and what; a professional is told of a group, without a name."""
    here, minutes = where_for(meeting, member), meeting.minutes
    if group.owner_name and not member.hears_nameless:
        return text("day-poll", owner=group.owner_name, days=days, where=here, minutes=minutes)
    owner = owner_said(group, member)
    return text("day-poll-nameless", owner=owner, days=days, where=here, minutes=minutes)


def _listed(meeting: Meeting, options: Sequence[Option]) -> Lines:
    return Lines(tuple(text("day-line", day=option_said(each, meeting)) for each in options))


def _say_asked(turn: Turn, group: Group, meeting: Meeting, asked: Sequence[Member]) -> None:
    rows = [
        [tap(text("day-see"), "day-look", meeting.id)],
        [tap(text("day-my-answers"), "day-answer", meeting.id)],
    ]
    if elsewhere := without_app(asked):
        what = text("day-asked-both", names=elsewhere)
        rows.append([tap(text("day-fill-in-for"), "day-for", meeting.id)])
    else:
        what = text("day-asked") if asked else text("day-added")
    turn.say(what, *rows, group_id=group.id)


def begin(turn: Turn, meeting_id: UUID | None, _: str) -> None:
    """Begin to answer, or to change an answer."""
    meeting = own_meeting(turn, meeting_id, Action.ANSWER_POLL, MeetingState.FINDING)
    if meeting is not None:
        turn.begin("answer-days", meeting.group_id, meeting=str(meeting.id))


def poll(turn: Turn) -> Poll | None:
    """Give what somebody is asked: the days they did not answer yet, else all of them."""
    _, member = turn.in_group()
    return poll_for(turn, member, None)


def poll_for(turn: Turn, member: Member, name: str | None) -> Poll | None:
    """Give what a member is asked; None where the day was chosen meanwhile."""
    meeting = meeting_of_talk(turn, MeetingState.FINDING)
    if meeting is None:
        return None
    options = options_of(turn, meeting)
    votes = votes_of(turn, meeting)
    fresh = [each for each in options if (each.id, member.id) not in votes]
    asked = tuple((each.id, option_said(each, meeting)) for each in fresh or options)
    return Poll(asked, name)


def answer(view: Poll | None) -> Talk[Answers]:
    """Ask for each day: yes, if need be, or no."""
    answers: list[tuple[UUID, Vote]] = []
    for option_id, day in () if view is None else view.options:
        kind = each_of(Vote, "day-vote", columns=3)
        if view is None or view.name is None:
            vote = yield from ask(f"day-can:{option_id}", kind, day=day)
        else:
            vote = yield from ask(f"day-can-they:{option_id}", kind, day=day, name=view.name)
        answers.append((option_id, vote))
    return tuple(answers)


def answered(turn: Turn, answers: Answers) -> None:
    """Keep somebody's own answers; the owner hears that there are some."""
    group, member = turn.in_group()
    meeting = meeting_of_talk(turn, MeetingState.FINDING)
    if meeting is None or not answers:
        turn.say(text("day-no-more"), group_id=group.id)
        return
    before = votes_of(turn, meeting)
    is_change = any((option_id, member.id) in before for option_id, _ in answers)
    keep(turn, meeting, member, answers)
    change = [tap(text("day-change-answers"), "day-answer", meeting.id)]
    if member.role is Role.OWNER:
        see = [tap(text("day-see"), "day-look", meeting.id)]
        turn.say(text("day-noted"), see, change, group_id=group.id)
        return
    turn.say(text("day-thanks", owner=owner_said(group, member)), change, group_id=group.id)
    _tell_owner(turn, group, meeting, member, is_change=is_change)


def keep(turn: Turn, meeting: Meeting, member: Member, answers: Answers) -> None:
    """Keep what was answered to days that are still asked about."""
    there = {each.id for each in turn.unit.options.where(meeting_id=meeting.id)}
    attendance_of(turn, meeting, member)
    cast_votes(turn, meeting, member.id, [each for each in answers if each[0] in there])


def _tell_owner(
    turn: Turn, group: Group, meeting: Meeting, member: Member, *, is_change: bool
) -> None:
    """Tell the owner who answered, in one message that grows; and anew when all have."""
    waiting = still_waited_for(turn, meeting)
    those_with_app = [each for each in waiting if each.account_id is not None]
    is_news = not is_change or _said_before(turn, group, meeting, COMPLETE) is None
    if not those_with_app and is_news:
        elsewhere = without_app(waiting)
        what = text("day-all-but", names=elsewhere) if elsewhere else text("day-all-answered")
        kind, edits = COMPLETE, None
    elif is_change:
        what, kind, edits = text("day-changed-mind", name=member.name), "owner", None
    else:
        done = [
            each
            for each in others(turn, group.id, meeting)
            if each not in waiting and each.account_id is not None
        ]
        what = text("day-answered", names=names(done))
        kind, edits = ANSWERED, _said_before(turn, group, meeting, ANSWERED)
    turn.say(
        what,
        [tap(text("day-see"), "day-look", meeting.id)],
        to=group.owner_id,
        group_id=group.id,
        audience=Audience.OWNER,
        kind=kind,
        subject_id=meeting.id,
        edits=edits,
    )


def still_waited_for(turn: Turn, meeting: Meeting) -> list[Member]:
    """Give who was asked and has not answered all of it. Whoever can't for a while is not."""
    votes = votes_of(turn, meeting)
    asked = [owner_of(turn, turn.unit.groups.get(meeting.group_id))]
    asked += others(turn, meeting.group_id, meeting)
    known = attendances_of(turn, meeting)
    options = options_of(turn, meeting)
    return [
        each
        for each in asked
        if each.id in known and any((option.id, each.id) not in votes for option in options)
    ]


def _said_before(turn: Turn, group: Group, meeting: Meeting, kind: str) -> UUID | None:
    rows = turn.unit.outbox.where(
        kind=kind,
        subject_id=meeting.id,
        account_id=group.owner_id,
        order_by=("-number",),
        limit=1,
    )
    return rows[0].id if rows else None
