"""The owner lets a meeting not go on, in two taps; and what else was possible."""

from uuid import UUID

from domain.attendance import Missed
from domain.groups import Group
from domain.meetings import Meeting, MeetingState
from domain.members import Member
from domain.polls import Option
from domain.rights import Action
from handlers.day.finding.days import Slot
from handlers.day.planned import guests
from handlers.day.planned.changing import changed, move_to, note_missed
from handlers.day.poll import asking_again, deadline
from handlers.day.poll.standing import asked_in
from handlers.day.reminders import reminding
from handlers.day.rows import options_of, own_meeting, own_option, told_of
from handlers.day.words import heard_by, meeting_said, option_said, without_app
from handlers.shared import group_chat
from handlers.shared.group_chat import News
from handlers.talk.buttons import tap
from handlers.talk.turn import Turn
from messages.said import Lines, text, variant

MOST_INSTEAD = 2


def ask_off(turn: Turn, meeting_id: UUID | None, _: str) -> None:
    """Ask whether it is really off: a reason is not needed."""
    meeting = own_meeting(
        turn, meeting_id, Action.PLAN_MEETING, MeetingState.PLANNED, MeetingState.FINDING
    )
    if meeting is None:
        return
    group, _member = turn.in_group()
    people = Lines(heard_by(told_of(turn, meeting)))
    if meeting.state is MeetingState.PLANNED:
        what = text("day-shall-off", day=meeting.begins_local, people=people)
        yes = tap(text("day-yes-off"), "day-off", meeting.id)
        rather = [[tap(text("changing-rather-move"), "day-move", meeting.id)]]
    else:
        what = text("day-shall-stop", people=people)
        yes = tap(text("day-yes-stop"), "day-off", meeting.id)
        rather = []
    leave = tap(text("day-leave-it"), "day-look", meeting.id)
    turn.say(what, [yes, leave], *rather, group_id=group.id)


def let_off(turn: Turn, meeting_id: UUID | None, _: str) -> None:
    """Let it not go on, and tell whoever was asked or told."""
    meeting = own_meeting(
        turn, meeting_id, Action.PLAN_MEETING, MeetingState.PLANNED, MeetingState.FINDING
    )
    if meeting is None:
        return
    group, _member = turn.in_group()
    was_planned = meeting.state is MeetingState.PLANNED
    told = told_of(turn, meeting)
    meeting.state = MeetingState.CANCELLED
    changed(turn, meeting)
    reminding.drop(turn, meeting)
    deadline.drop(turn, group, meeting)
    guests.plan(turn, meeting)
    if was_planned:
        note_missed(turn, meeting, Missed.OFF)
        group_chat.post(turn, meeting, News.OFF)
    for member in told:
        asking_again.drop(turn, meeting, member)
    for member in told:
        if was_planned:
            say_off(turn, meeting, member)
        else:
            turn.say_to_member(
                member,
                text("day-stopped", group=meeting_said(meeting, group, member)),
                subject_id=meeting.id,
            )
    again = [[tap(text("day-find-another"), "day-again", meeting.id)]]
    if elsewhere := without_app(told):
        turn.say(text("day-is-off-both", names=elsewhere), *again, group_id=group.id)
    else:
        turn.say(text("day-is-off"), *again, group_id=group.id)


def find_again(turn: Turn, meeting_id: UUID | None, _: str) -> None:
    """Begin to find another day for what is off: of its kind, and for the same people."""
    meeting = own_meeting(turn, meeting_id, Action.PLAN_MEETING, MeetingState.CANCELLED)
    if meeting is not None:
        with_ids = [str(each) for each in meeting.with_ids]
        turn.begin("find-day", meeting.group_id, kind=meeting.kind.value, with_ids=with_ids)


def say_off(turn: Turn, meeting: Meeting, member: Member) -> None:
    """Tell a member that a meeting does not go on, as long as that is news."""
    turn.say_to_member(
        member,
        text("day-off", day=meeting.begins_local),
        [tap(text("day-take-off-calendar"), "cal-add", meeting.id)],
        subject_id=meeting.id,
        expires_at=meeting.ends_at,
    )


def offer_instead(turn: Turn, group: Group, meeting: Meeting, name: str) -> None:
    """Nobody else can come: that is no failure. Offer what else was possible."""
    days = [
        [tap(text("changing-rather", day=option_said(each, meeting)), "day-instead", each.id)]
        for each in _next_best(turn, group, meeting)
    ]
    turn.say_to_owner(
        group,
        text("changing-nobody-comes", name=name, day=meeting.begins_local),
        *days,
        [tap(text("day-move"), "day-move", meeting.id)],
        [tap(text("day-call-off"), "day-ask-off", meeting.id)],
        subject_id=meeting.id,
    )


def instead(turn: Turn, option_id: UUID | None, arg: str) -> None:
    """Ask whether it will be this day instead; on yes, move there."""
    found = own_option(turn, option_id, Action.PLAN_MEETING, MeetingState.PLANNED)
    if found is None:
        return
    meeting, option = found
    group, _member = turn.in_group()
    if option not in options_of(turn, meeting) or option.starts_local == meeting.starts_local:
        turn.tell("common-old-button")
        return
    if arg == "yes":
        move_to(turn, group, meeting, Slot(option.starts_local, option.minutes))
        return
    turn.say(
        text(
            "day-shall-move",
            day=option_said(option, meeting),
            then=variant("changing-answers", "anew"),
            people=Lines(heard_by(told_of(turn, meeting))),
        ),
        [
            tap(text("day-yes-tell"), "day-instead", option.id, "yes"),
            tap(text("day-leave-it"), "day-look", meeting.id),
        ],
        group_id=group.id,
    )


def _next_best(turn: Turn, group: Group, meeting: Meeting) -> list[Option]:
    """Give the next best days of the poll in which a day was found, if they are still to come."""
    asked = asked_in(turn, group, meeting)
    found = [
        asked.options[each.option_id]
        for equal in asked.ranking
        for each in equal
        if not each.is_blocked and each.can > 1
    ]
    return [each for each in found if each.starts_local != meeting.starts_local][:MOST_INSTEAD]
