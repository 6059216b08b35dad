"""Looking at the coming meeting: how it stands, and what is possible now."""

from uuid import UUID

from domain.bookkeeping import Audience
from domain.groups import Group, Member, Role
from domain.meetings import Coming, Meeting, MeetingState
from domain.rights import Action
from domain.sharing import Thing
from handlers.day.announcing import not_asked_yet
from handlers.day.rows import (
    attendance_of,
    attendances_of,
    coming_meeting,
    options_of,
    others,
    own_meeting,
    people,
    votes_of,
)
from handlers.day.standing import how_it_stands
from handlers.day.taps import cannot_tap, coming_taps, file_tap
from handlers.day.words import group_asked_for, names, option_said, when, where
from handlers.talk.turn import Turn, tap
from messages.said import Lines, Tap, Text, text, variant

_LOOKED_AT = (MeetingState.FINDING, MeetingState.PLANNED)


def overview(turn: Turn, _: str) -> None:
    """Show the coming meeting; with none under way the owner begins to find a day."""
    group, member = turn.in_group()
    meeting = coming_meeting(turn, group.id)
    if meeting is not None and turn.may(Action.SEE_MEETING, meeting):
        turn.access(Action.SEE_MEETING, group.id, meeting.id, meeting=meeting)
        show(turn, group, member, meeting)
        return
    running = turn.unit.meetings.first(group_id=group.id, state=MeetingState.RUNNING)
    if running is not None and turn.may(Action.SEE_MEETING, running):
        _show_running(turn, group, member, running)
    elif member.role is Role.OWNER:
        turn.begin("find-day", group.id)
    else:
        turn.say(text("day-none"), group_id=group.id)


def look(turn: Turn, meeting_id: UUID | None, _: str) -> None:
    """Show a meeting, from a button."""
    meeting = own_meeting(turn, meeting_id, Action.SEE_MEETING, *_LOOKED_AT)
    if meeting is not None:
        show(turn, *turn.in_group(), meeting)


def find(turn: Turn, group_id: UUID | None, _: str) -> None:
    """Begin to find a day."""
    turn.access(Action.PLAN_MEETING, group_id)
    turn.begin("find-day", group_id)


def show(turn: Turn, group: Group, member: Member, meeting: Meeting) -> None:
    """Show a meeting as this person may see it."""
    is_owner = member.role is Role.OWNER
    match meeting.state, is_owner:
        case MeetingState.FINDING, True:
            how_it_stands(turn, group, meeting)
        case _, False if member.id not in attendances_of(turn, meeting):
            turn.say(text("day-none"), group_id=group.id)
        case MeetingState.FINDING, False:
            _show_own_answers(turn, group, member, meeting)
        case _, True:
            _show_who_comes(turn, group, member, meeting)
        case _:
            _show_date(turn, group, member, meeting)


def _show_running(turn: Turn, group: Group, member: Member, meeting: Meeting) -> None:
    rows: list[list[Tap]] = []
    if turn.may(Action.LEAD_MEETING, meeting):
        rows.append([tap(text("day-go-there"), "meeting-start", meeting.id)])
    if member.role is Role.OWNER:
        rows.append([tap(text("day-find-next"), "day-find", group.id)])
    turn.say(text("day-is-on"), *rows, group_id=group.id)


def _show_own_answers(turn: Turn, group: Group, member: Member, meeting: Meeting) -> None:
    """Show a member what they answered, and nobody else's answers."""
    options = options_of(turn, meeting)
    if not options:
        turn.say(text("day-none"), group_id=group.id)
        return
    votes = votes_of(turn, meeting)
    lines: list[Text] = []
    for option in options:
        vote = votes.get((option.id, member.id))
        which = "open" if vote is None else vote.vote.value
        lines.append(variant("day-mine", which, day=option_said(option, meeting)))
    is_done = all((option.id, member.id) in votes for option in options)
    label = text("day-change-answers") if is_done else text("day-fill-in")
    turn.say(
        text(
            "day-my-poll",
            group=group_asked_for(group),
            where=where(meeting),
            days=Lines(tuple(lines)),
        ),
        [tap(label, "day-answer", meeting.id)],
        group_id=group.id,
        subject_id=meeting.id,
        thing=Thing.CALENDAR,
    )


def _show_who_comes(turn: Turn, group: Group, owner: Member, meeting: Meeting) -> None:
    """Show the owner who comes, who leads, and what can be changed."""
    attendance_of(turn, meeting, owner)
    rows = _begin_rows(turn, meeting)
    rows += [
        [file_tap(meeting), tap(text("day-who-leads-label"), "day-lead", meeting.id)],
        [
            tap(text("day-move"), "day-move", meeting.id),
            tap(text("day-other-place"), "day-place", meeting.id),
        ],
    ]
    if any(each.account_id is None for each in people(turn, group.id)):
        rows.append([tap(text("day-fill-in-for"), "day-for", meeting.id)])
    if fresh := not_asked_yet(turn, meeting):
        is_untold = len(fresh) == len(others(turn, group.id, meeting))
        label = text("day-tell-now") if is_untold else text("day-tell-also", names=names(fresh))
        rows.append([tap(label, "day-tell-date", meeting.id)])
    rows.append([tap(text("day-call-off"), "day-ask-off", meeting.id)])
    turn.say(
        text(
            "day-planned-own",
            day=when(meeting),
            where=where(meeting),
            people=Lines(tuple(_coming_lines(turn, group, meeting))),
        ),
        *rows,
        group_id=group.id,
        audience=Audience.OWNER,
    )


def _coming_lines(turn: Turn, group: Group, meeting: Meeting) -> list[Text]:
    members = people(turn, group.id)
    by_id = {each.id: each for each in members}
    lines: list[Text] = []
    if meeting.chair_id in by_id:
        lines.append(text("day-leads", name=names([by_id[meeting.chair_id]])))
    elif meeting.chair_asked_id in by_id:
        lines.append(text("day-asked-to-lead", name=names([by_id[meeting.chair_asked_id]])))
    known = attendances_of(turn, meeting)
    for which in (*Coming, None):
        those = [each for each in members if each.id in known and known[each.id].coming is which]
        if those:
            marked = [
                text("day-by-you", name=each.name) if each.account_id is None and which else said
                for each, said in zip(those, names(those), strict=True)
            ]
            lines.append(variant("day-who", which.value if which else "open", names=marked))
    return lines


def _show_date(turn: Turn, group: Group, member: Member, meeting: Meeting) -> None:
    """Show a member the date, and their own answer."""
    attendance = attendance_of(turn, meeting, member)
    rows = _begin_rows(turn, meeting)
    if attendance.coming is Coming.YES:
        rows.append([cannot_tap(meeting, attendance)])
    else:
        rows += coming_taps(meeting, attendance, without=attendance.coming)
    which = attendance.coming.value if attendance.coming else "open"
    lines = [where(meeting), text("day-lasting", minutes=meeting.minutes)]
    if meeting.chair_id == member.id:
        lines.append(text("day-you-lead"))
    lines.append(variant("day-you-said", which))
    turn.say(
        text(
            "day-planned",
            group=group_asked_for(group),
            day=when(meeting),
            lines=Lines(tuple(lines)),
        ),
        *rows,
        [file_tap(meeting)],
        group_id=group.id,
        audience=Audience.MEMBER,
        subject_id=meeting.id,
        thing=Thing.CALENDAR,
    )


def _begin_rows(turn: Turn, meeting: Meeting) -> list[list[Tap]]:
    """On the day itself, whoever leads can begin from here."""
    starts_at = meeting.starts_at
    is_today = starts_at is not None and starts_at.astimezone(turn.zone).date() == turn.today
    if not (is_today and turn.may(Action.LEAD_MEETING, meeting)):
        return []
    return [[tap(text("day-begin"), "meeting-start", meeting.id)]]
