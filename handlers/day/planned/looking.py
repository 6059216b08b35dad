"""Looking at the coming meeting: how it stands, and what is possible now."""

from uuid import UUID

from domain.attendance import Coming
from domain.bookkeeping import Audience
from domain.clock import day_in
from domain.groups import Group
from domain.meetings import Meeting, MeetingState
from domain.members import Member, Role
from domain.rights import Action
from domain.sharing import Thing
from handlers.day.planned.announcing import not_asked_yet
from handlers.day.planned.screen import may_have_link
from handlers.day.poll.seeing import counts, may_see_counts
from handlers.day.poll.standing import how_it_stands
from handlers.day.rows import (
    attendance_of,
    attendances_of,
    coming_meetings,
    is_theirs,
    options_of,
    others,
    own_meeting,
    people,
    votes_of,
)
from handlers.day.taps import cannot_tap, coming_taps, file_tap
from handlers.day.words import (
    company,
    group_asked_for,
    label_said,
    meeting_asked_for,
    names,
    option_said,
    when_for,
    where,
    where_own,
)
from handlers.shared.briefing import with_whom
from handlers.talk.buttons import tap
from handlers.talk.pages import MOST_BUTTONS
from handlers.talk.turn import Turn
from messages.said import Lines, Tap, Text, text, variant

_LOOKED_AT = (MeetingState.FINDING, MeetingState.PLANNED)


def overview(turn: Turn, said: str) -> None:
    """Show the coming meeting; with none under way the owner begins to find a day.

    Days that they `said` are taken along.
    """
    group, member = turn.in_group()
    meetings = [each for each in coming_meetings(turn, group.id) if _sees(turn, each, member)]
    if len(meetings) == 1:
        turn.access(Action.SEE_MEETING, group.id, meetings[0].id, meeting=meetings[0])
        show(turn, group, member, meetings[0])
        return
    if meetings:
        _show_several(turn, group, meetings)
        return
    running = turn.unit.meetings.where(group_id=group.id, state=MeetingState.RUNNING)
    seen = [
        each
        for each in running
        if is_theirs(turn, each, member) and turn.may(Action.SEE_MEETING, each)
    ]
    if seen:
        _show_running(turn, group, member, seen[0])
    elif turn.may(Action.PLAN_MEETING) and not coming_meetings(turn, group.id):
        # Whoever helps to plan may not see the one that is under way: then there is none to begin.
        turn.begin("find-day", group.id, **({"said": said} if said else {}))
    elif member.role is Role.INFORMED:
        turn.say(text("day-none-informed"), group_id=group.id)
    else:
        turn.say(text("day-none"), group_id=group.id)


def _sees(turn: Turn, meeting: Meeting, member: Member) -> bool:
    """Whether there is something to see: a member sees what they were asked or told."""
    if not turn.may(Action.SEE_MEETING, meeting):
        return False
    if turn.may(Action.PLAN_MEETING, meeting):
        return True
    if member.role is Role.INFORMED:
        return meeting.state is MeetingState.PLANNED and is_theirs(turn, meeting, member)
    return is_theirs(turn, meeting, member) and member.id in attendances_of(turn, meeting)


def _show_several(turn: Turn, group: Group, meetings: list[Meeting]) -> None:
    """Let somebody choose which meeting to look at: the first one to come first."""
    in_order = sorted(meetings, key=lambda each: (each.starts_at is None, each.starts_at))
    rows = [[tap(label_said(each), "day-look", each.id)] for each in in_order[:MOST_BUTTONS]]
    turn.say(text("kinds-several"), *rows, group_id=group.id)


def look(turn: Turn, meeting_id: UUID | None, _: str) -> None:
    """Show a meeting, from a button."""
    meeting = own_meeting(turn, meeting_id, Action.SEE_MEETING, *_LOOKED_AT)
    if meeting is not None:
        show(turn, *turn.in_group(), meeting)


def find(turn: Turn, group_id: UUID | None, also: str) -> None:
    """Begin to find a day; `also`: for another meeting, beside one that is planned."""
    turn.access(Action.PLAN_MEETING, group_id)
    if also:
        turn.begin("find-day", group_id, also=True)
    else:
        turn.begin("find-day", group_id)


def show(turn: Turn, group: Group, member: Member, meeting: Meeting) -> None:
    """Show a meeting as this person may see it."""
    is_planner = turn.may(Action.PLAN_MEETING, meeting)
    match meeting.state, is_planner:
        case MeetingState.FINDING, True:
            how_it_stands(turn, group, meeting)
        case MeetingState.PLANNED, False if member.role is Role.INFORMED:
            _show_day_alone(turn, group, meeting)
        case _, False if member.id not in attendances_of(turn, meeting):
            turn.say(text("day-none"), group_id=group.id)
        case MeetingState.FINDING, False:
            _show_own_answers(turn, group, member, meeting)
        case _, True:
            _show_who_comes(turn, group, meeting)
        case _:
            _show_date(turn, group, member, meeting)


def _show_day_alone(turn: Turn, group: Group, meeting: Meeting) -> None:
    """Show somebody who is informed when and where the others meet: nothing is asked of them."""
    turn.say(
        text(
            "day-planned",
            what=variant("kinds-a", meeting.kind.value, group=group_asked_for(group)),
            day=when_for(meeting, turn.account.zone),
            lines=Lines((where(meeting), text("day-lasting", minutes=meeting.minutes))),
        ),
        group_id=group.id,
        audience=Audience.MEMBER,
        subject_id=meeting.id,
        thing=Thing.CALENDAR,
    )


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
        lines.append(variant("poll-mine", which, day=option_said(option, meeting)))
    is_done = all((option.id, member.id) in votes for option in options)
    label = text("poll-change-answers") if is_done else text("poll-fill-in")
    if may_see_counts(turn, meeting, member):
        lines.append(text("poll-counts", days=counts(turn, meeting)))
    turn.say(
        text(
            "poll-mine",
            group=meeting_asked_for(meeting, group),
            where=where(meeting),
            days=Lines(tuple(lines)),
        ),
        [tap(label, "day-answer", meeting.id)],
        group_id=group.id,
        subject_id=meeting.id,
        thing=Thing.CALENDAR,
    )


def _show_who_comes(turn: Turn, group: Group, meeting: Meeting) -> None:
    """Show the owner who comes, who leads, and what can be changed: looking tells nobody."""
    rows = _begin_rows(turn, meeting)
    rows += [
        [file_tap(meeting), tap(text("day-who-leads-label"), "day-lead", meeting.id)],
        [
            tap(text("day-move"), "day-move", meeting.id),
            tap(text("day-other-place"), "day-place", meeting.id),
        ],
    ]
    last = [tap(text("kinds-more"), "day-also", meeting.id)]
    if any(each.account_id is None for each in others(turn, meeting)):
        last.insert(0, tap(text("poll-fill-in-for"), "day-for", meeting.id))
    if fresh := not_asked_yet(turn, meeting):
        is_untold = len(fresh) == len(others(turn, meeting))
        label = (
            text("day-tell-now")
            if is_untold
            else text("day-tell-also", names=names(turn.account.id, fresh))
        )
        rows.append([tap(label, "day-tell-date", meeting.id)])
    rows += [last, [tap(text("day-call-off"), "day-ask-off", meeting.id)]]
    turn.say(
        text(
            "day-planned-own",
            meeting=variant("kinds-one", meeting.kind.value),
            day=meeting.begins_local,
            where=where_own(meeting),
            people=Lines(tuple(_coming_lines(turn, group, meeting))),
        ),
        *rows,
        group_id=group.id,
        audience=turn.readers,
    )


def _coming_lines(turn: Turn, group: Group, meeting: Meeting) -> list[Text]:
    members = people(turn, group.id)
    by_id = {each.id: each for each in members}
    lines: list[Text] = []
    if meeting.led_by:
        leading = [by_id[each] for each in meeting.led_by if each in by_id]
        lines.append(text("day-leads", name=names(turn.account.id, leading)))
    if meeting.chair_asked_id in by_id:
        lines.append(
            text("day-asked-to-lead", name=names(turn.account.id, [by_id[meeting.chair_asked_id]]))
        )
    if meeting.co_chair_asked_id in by_id:
        asked = [by_id[meeting.co_chair_asked_id]]
        lines.append(text("posts-asked-along", name=names(turn.account.id, asked)))
    if meeting.note_taker_id in by_id:
        lines.append(
            text("kinds-takes-notes", name=names(turn.account.id, [by_id[meeting.note_taker_id]]))
        )
    elif meeting.note_taker_asked_id in by_id:
        lines.append(
            text(
                "kinds-asked-for-notes",
                name=names(turn.account.id, [by_id[meeting.note_taker_asked_id]]),
            )
        )
    if meeting.good_to_know:
        lines.append(text("reminders-good-to-know", words=meeting.good_to_know))
    known = {each: row.coming for each, row in attendances_of(turn, meeting).items()}
    if meeting.takes_part(owner := members[0]):
        known.setdefault(owner.id, Coming.YES)
    for which in (*Coming, None):
        those = [each for each in members if each.id in known and known[each.id] is which]
        if those:
            marked = [
                text("day-by-you", name=each.name) if each.account_id is None and which else said
                for each, said in zip(those, names(turn.account.id, those), strict=True)
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
    has_link = attendance.coming is Coming.YES and may_have_link(turn, meeting)
    here = text("kinds-on-this-screen") if has_link else where(meeting)
    lines: list[Text] = [here, text("day-lasting", minutes=meeting.minutes)]
    if meeting.good_to_know:
        lines.append(text("reminders-good-to-know", words=meeting.good_to_know))
    if meeting.with_ids:
        lines.append(text("kinds-with", names=company(turn, group, meeting, member)))
    if has_link:
        lines.append(text("kinds-link", link=str(meeting.video_link)))
    if member.id in meeting.led_by:
        lines.append(text("day-you-lead"))
        lines += with_whom(turn, meeting, member)
    if meeting.note_taker_id == member.id:
        lines.append(text("kinds-you-take-notes"))
    lines.append(variant("day-you-said", which))
    turn.say(
        text(
            "day-planned",
            what=variant("kinds-a", meeting.kind.value, group=group_asked_for(group)),
            day=when_for(meeting, turn.account.zone),
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
    is_today = starts_at is not None and day_in(turn.account.zone, starts_at) == turn.today
    if not (is_today and turn.may(Action.LEAD_MEETING, meeting)):
        return []
    return [[tap(text("day-begin"), "meeting-start", meeting.id)]]
