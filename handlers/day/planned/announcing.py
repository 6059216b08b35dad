"""The owner decides, and the date goes to everybody."""

from collections.abc import Sequence
from uuid import UUID

from domain.attendance import Coming
from domain.bookkeeping import OutboxRow
from domain.groups import Group
from domain.meetings import Meeting, MeetingState
from domain.members import Member
from domain.polls import Option, Vote
from domain.rights import Action
from domain.sharing import Thing
from handlers.day.planned import guests, screen
from handlers.day.planned.rules import rules_at_first
from handlers.day.planned.screen import link_lines
from handlers.day.reminders import reminding
from handlers.day.repeating import quiet_time
from handlers.day.rows import (
    attendance_of,
    attendances_of,
    options_of,
    others,
    own_meeting,
    own_option,
    owner_of,
    votes_of,
)
from handlers.day.taps import cannot_tap, coming_taps, file_tap
from handlers.day.words import (
    about_for,
    heard_by,
    meeting_said,
    option_said,
    when_to,
    where,
    which_group,
    without_app,
)
from handlers.shared import group_chat
from handlers.shared.group_chat import News
from handlers.talk.buttons import tap
from handlers.talk.turn import Turn
from messages.said import Lines, Tap, Text, text
from storage.unit import Unit

DATE = "planned-day"


def check(unit: Unit, row: OutboxRow) -> bool:
    """Look again, when a date leaves, whether it still is the date: else a newer word comes."""
    meeting = unit.meetings.find(row.subject_id)
    return (
        meeting is not None
        and meeting.state is MeetingState.PLANNED
        and meeting.sequence == row.subject_version
    )


def choose(turn: Turn, option_id: UUID | None, _: str) -> None:
    """Show what a choice brings about, before anybody hears of it."""
    found = _option(turn, option_id)
    if found is None:
        return
    group, meeting, option = found
    turn.say(
        text(
            "day-shall-decide",
            day=option_said(option, meeting),
            where=where(meeting),
            people=Lines(heard_by(others(turn, meeting))),
        ),
        [
            tap(text("day-yes-tell"), "day-decide", option.id),
            tap(text("day-not-yet"), "day-look", meeting.id),
        ],
        group_id=group.id,
    )


def decided(turn: Turn, option_id: UUID | None, _: str) -> None:
    """Let it be this day, and tell everybody."""
    found = _option(turn, option_id)
    if found is not None:
        decide(turn, *found)


def decide(turn: Turn, group: Group, meeting: Meeting, option: Option) -> None:
    """Let it be this day: everybody hears it, and then the owner says who leads."""
    _take_answers(turn, meeting, option)
    meeting.state = MeetingState.PLANNED
    meeting.starts_local = option.starts_local
    meeting.minutes = option.minutes
    meeting.changed_at = turn.now
    turn.unit.meetings.save(meeting)
    turn.unplan("last-day", account_id=group.owner_id, subject_id=meeting.id)
    tell_date(turn, group, meeting)
    plan_duty(turn, group)
    quiet_time.plan(turn, group)
    told = others(turn, meeting)
    rows = [[file_tap(meeting), tap(text("day-see-meeting"), "day-look", meeting.id)]]
    elsewhere = without_app(told)
    if elsewhere:
        rows.append([tap(text("poll-fill-in-for"), "day-for", meeting.id)])
        what = text("day-told-both", day=meeting.begins_local, names=elsewhere)
    else:
        what = text("day-told" if told else "day-told-nobody", day=meeting.begins_local)
    turn.say(what, *rows, group_id=group.id)
    if told:
        turn.begin("who-leads", group.id, meeting=str(meeting.id))


def _take_answers(turn: Turn, meeting: Meeting, option: Option) -> None:
    """Where one day was asked about, who said yes or no to it is not asked once more."""
    if turn.unit.options.count(meeting_id=meeting.id) != 1:
        return
    said = {Vote.YES: Coming.YES, Vote.NO: Coming.NO}
    for member in others(turn, meeting):
        cast = votes_of(turn, meeting).get((option.id, member.id))
        coming = None if cast is None else said.get(cast.vote)
        if cast is not None and coming is not None:
            attendance = attendance_of(turn, meeting, member)
            attendance.coming, attendance.entered_by_id = coming, cast.entered_by_id
            turn.unit.attendances.save(attendance)


def plan_duty(turn: Turn, group: Group) -> None:
    """Before a first meeting the owner hears what a professional may have to note."""
    turn.plan(
        "tell-duty",
        turn.tomorrow(),
        account_id=group.owner_id,
        group_id=group.id,
        subject_id=group.id,
        nudge=True,
    )


def tell_others(turn: Turn, meeting_id: UUID | None, _: str) -> None:
    """Tell the date to whoever did not hear it: of a date made in a meeting, that is everybody."""
    meeting = own_meeting(turn, meeting_id, Action.PLAN_MEETING, MeetingState.PLANNED)
    if meeting is None:
        return
    group, _member = turn.in_group()
    fresh = not_asked_yet(turn, meeting)
    _count_owner(turn, group, meeting)
    for member in fresh:
        tell_member(turn, group, meeting, member)
    if len(fresh) == len(others(turn, meeting)):
        group_chat.post(turn, meeting, News.FOUND)
    reminding.plan(turn, meeting)
    screen.plan(turn, meeting)
    guests.plan(turn, meeting)
    see = [tap(text("day-see-meeting"), "day-look", meeting.id)]
    if elsewhere := without_app(fresh):
        turn.say(text("day-told-also-both", names=elsewhere), see, group_id=group.id)
    else:
        turn.say(text("day-told-also"), see, group_id=group.id)


def tell_date(turn: Turn, group: Group, meeting: Meeting) -> None:
    """Tell the date to the members: day and time in full, place, and one-tap answers."""
    _count_owner(turn, group, meeting)
    for member in others(turn, meeting):
        tell_member(turn, group, meeting, member)
    group_chat.post(turn, meeting, News.FOUND)
    reminding.plan(turn, meeting)
    screen.plan(turn, meeting)
    guests.plan(turn, meeting)


def _count_owner(turn: Turn, group: Group, meeting: Meeting) -> None:
    owner = owner_of(turn, group)
    if meeting.takes_part(owner):
        attendance_of(turn, meeting, owner)


def tell_member(turn: Turn, group: Group, meeting: Meeting, member: Member) -> None:
    """Tell the date to one member, who counts as told from now on."""
    attendance = attendance_of(turn, meeting, member)
    known = attendance.coming if attendance.coming in (Coming.YES, Coming.NO) else None
    what = text(
        "day-date",
        coming="ask" if known is None else known.value,
        group=meeting_said(meeting, group, member),
        day=when_to(turn, meeting, member),
        where=about_for(turn, group, meeting, member),
        minutes=meeting.minutes,
    )
    if rules := rules_at_first(turn, group, meeting):
        what = text("rules-with", date=what, rules=rules)
    if link := link_lines(turn, meeting, member, attendance):
        what = text("day-done", lines=Lines((what, *link)))
    if known is Coming.YES:
        rows = [[file_tap(meeting), cannot_tap(meeting, attendance)]]
    else:
        rows = [*coming_taps(meeting, attendance, without=known), [file_tap(meeting)]]
    say_planned(turn, meeting, member, what, rows)


def say_planned(
    turn: Turn, meeting: Meeting, member: Member, what: Text, rows: Sequence[Sequence[Tap]]
) -> None:
    """Say something about a planned meeting, which holds until the meeting changes again."""
    turn.say_to_member(
        member,
        what,
        *rows,
        *which_group(meeting, member),
        kind=DATE,
        subject_id=meeting.id,
        subject_version=meeting.sequence,
        thing=Thing.CALENDAR,
        expires_at=meeting.starts_at,
    )


def _option(turn: Turn, option_id: UUID | None) -> tuple[Group, Meeting, Option] | None:
    """Give a day that the owner may choose now; None: it can't be any more."""
    found = own_option(turn, option_id, Action.DECIDE_DAY, MeetingState.FINDING)
    if found is None:
        return None
    meeting, option = found
    group, _ = turn.in_group()
    if option not in options_of(turn, meeting):
        turn.say(text("day-passed", day=option.starts_local), group_id=group.id)
        return None
    return group, meeting, option


def not_asked_yet(turn: Turn, meeting: Meeting) -> list[Member]:
    """Give the members who came after the others were asked or told."""
    known = attendances_of(turn, meeting)
    return [each for each in others(turn, meeting) if each.id not in known]
