"""Asking again who has not answered: twice at most, and nobody learns who was slow.

When the bot asked whom is kept for the owner, who sees it if they ask (METHOD.md, principle 9).
"""

from datetime import date, datetime, timedelta
from uuid import UUID

from domain.bookkeeping import Moment, OutboxRow
from domain.clock import day_in
from domain.meetings import Meeting, MeetingState
from domain.members import Member, Role
from domain.polls import MOST_REMINDERS, reminders_on
from domain.rights import Action
from domain.sharing import Thing
from handlers.day.poll.seeing import asked_until
from handlers.day.rows import (
    attendances_of,
    options_of,
    own_meeting,
    people,
    still_waited_for,
)
from handlers.day.taps import poll_taps
from handlers.day.words import option_said, owner_said, which_group
from handlers.talk.buttons import tap
from handlers.talk.still_theirs import reader_of
from handlers.talk.turn import Turn
from messages.said import Lines, Said, text
from storage.unit import Unit

AGAIN = "asked-again"
_OCCURRENCES = ("first", "again")


def plan(turn: Turn, meeting: Meeting, member: Member) -> None:
    """Plan to ask a member again: for as often as that may still be."""
    account = turn.unit.accounts.find(member.account_id)
    last_on = _last_on(turn, meeting)
    if account is None or member.role is Role.OWNER or last_on is None:
        return
    drop(turn, meeting, member)
    had = len(attendances_of(turn, meeting)[member.id].reminded_at)
    today = day_in(account.zone, turn.now)
    days = reminders_on(today, last_on)[: MOST_REMINDERS - had]
    for occurrence, on in zip(_OCCURRENCES, days, strict=False):
        turn.plan_nudge(
            AGAIN,
            on,
            account,
            group_id=meeting.group_id,
            subject_id=meeting.id,
            occurrence=occurrence,
        )


def drop(turn: Turn, meeting: Meeting, member: Member) -> None:
    """Plan no more to ask a member again."""
    if member.account_id is not None:
        for occurrence in _OCCURRENCES:
            turn.unplan(
                AGAIN,
                account_id=member.account_id,
                subject_id=meeting.id,
                occurrence=occurrence,
            )


def plan_anew(turn: Turn, meeting: Meeting) -> None:
    """Plan anew for everybody who is waited for: the last day has changed."""
    for member in still_waited_for(turn, meeting):
        plan(turn, meeting, member)


def ask_again(turn: Turn, moment: Moment) -> Said | None:
    """Say it again, briefly; nothing where it is answered, decided, or was said twice."""
    meeting = turn.unit.meetings.find(moment.subject_id)
    group = None if meeting is None else turn.unit.groups.find(meeting.group_id)
    if meeting is None or group is None or meeting.state is not MeetingState.FINDING:
        return None
    member = next(
        (each for each in people(turn, group.id) if each.account_id == turn.account.id), None
    )
    if member is None or member not in still_waited_for(turn, meeting):
        return None
    if member.is_away_on(day_in(meeting.zone, turn.now)):
        return None
    attendance = attendances_of(turn, meeting)[member.id]
    said_today = [each for each in attendance.reminded_at if _day(turn, each) == turn.today]
    if said_today and turn.incoming.moment is not None:
        # Both times came to one day, as the first was put off: it is said once.
        return None
    if not said_today:
        if len(attendance.reminded_at) >= MOST_REMINDERS:
            return None
        attendance.reminded_at = [*attendance.reminded_at, turn.now]
        turn.unit.attendances.save(attendance)
    options = options_of(turn, meeting)
    days = [text("day-line", day=option_said(each, meeting)) for each in options]
    what = text(
        "poll-again" if group.owner_name and not member.hears_nameless else "poll-again-nameless",
        owner=owner_said(group, member),
        days=Lines(tuple(days)),
        count=len(days),
        seen=asked_until(turn, group, meeting, member),
    )
    said = Said(what, label=text("poll-again-label"), thing=Thing.CALENDAR)
    return said.with_rows(poll_taps(meeting, options), *which_group(meeting, member))


def check(unit: Unit, row: OutboxRow) -> bool:
    """Look again, when it leaves, whether a day is still being looked for."""
    meeting = unit.meetings.find(row.subject_id)
    return meeting is not None and meeting.state is MeetingState.FINDING


def check_again(unit: Unit, row: OutboxRow) -> bool:
    """Look again whether somebody still has a day to answer: they may have, while it waited."""
    member = reader_of(unit, row)
    if member is None or not check(unit, row):
        return False
    votes = unit.votes.where(meeting_id=row.subject_id, member_id=member.id)
    answered = {each.option_id for each in votes}
    options = unit.options.where(meeting_id=row.subject_id, is_dropped=False)
    return any(each.id not in answered for each in options)


def show_log(turn: Turn, meeting_id: UUID | None, _: str) -> None:
    """Tell the owner, who asks, whom the bot asked again and when: in plain words."""
    meeting = own_meeting(turn, meeting_id, Action.PLAN_MEETING, MeetingState.FINDING)
    if meeting is None:
        return
    by_id = {each.id: each for each in people(turn, meeting.group_id)}
    lines = [
        text(
            "poll-asked-again",
            name=by_id[member_id].name,
            days=[_day(turn, each) for each in attendance.reminded_at],
        )
        for member_id, attendance in attendances_of(turn, meeting).items()
        if attendance.reminded_at and member_id in by_id
    ]
    what = text("poll-log", lines=Lines(tuple(lines))) if lines else text("poll-log-empty")
    turn.say(what, [tap(text("poll-back"), "day-look", meeting.id)], group_id=meeting.group_id)


def _last_on(turn: Turn, meeting: Meeting) -> date | None:
    """Give the last day on which an answer helps: the owner's, else before the first option."""
    options = options_of(turn, meeting)
    if not options:
        return None
    before_first = options[0].starts_local.date() - timedelta(days=1)
    wanted = meeting.answer_by_on
    return before_first if wanted is None else min(wanted, options[-1].starts_local.date())


def _day(turn: Turn, at: datetime) -> date:
    return day_in(turn.account.zone, at)
