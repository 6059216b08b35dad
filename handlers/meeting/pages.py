"""The one message of a meeting: which page it shows, and the ways to go on from there."""

from collections.abc import Sequence

from domain.agenda import AgendaPoint, PointState
from domain.bookkeeping import Audience, OutboxRow
from domain.groups import Group
from domain.meetings import Meeting, MeetingStep
from domain.members import Member
from domain.rights import Action
from domain.running import (
    Page,
    current_page,
    goes_before_the_end,
    is_on_break,
    pages,
    time_is_up_at,
)
from handlers.meeting import closing, opening
from handlers.meeting.leading import LIVE, agenda_of, called, leader_of, live_message, owner_called
from handlers.meeting.taps import Rows, at_table, notes
from handlers.shared.ground_rules import rules_said
from handlers.shared.since_last import since_last
from handlers.talk.access import allowed_in
from handlers.talk.buttons import tap
from handlers.talk.turn import Turn
from messages.said import Lines, Said, Tap, Text, from_json, text, to_json


def show(
    turn: Turn,
    group: Group,
    meeting: Meeting,
    *,
    noted: str | None = None,
    is_kept_aside: bool = False,
) -> None:
    """Show where a meeting is, in the one place that it has in the chat of who leads.

    Whoever leads on another phone sees there that it goes on here. `noted` was written down just
    now: it says so, where the page does not list it. What is kept aside is the owner's: of that
    it says no more than that it is kept.
    """
    _take_phone(turn, meeting)
    what, rows = _page(turn, group, meeting)
    if is_kept_aside:
        what = text("meeting-just-kept", page=what, owner=owner_called(group))
    elif noted is not None and meeting.step is not MeetingStep.AGREEMENTS:
        what = text("meeting-just-noted", page=what, what=noted)
    say(turn, meeting, what, *rows)


def renew(turn: Turn, group: Group, meeting: Meeting, *, after_break: bool = False) -> None:
    """Show who leads what changed since: in place and without a sound, where they look at it."""
    leader = leader_of(turn, meeting)
    message = None if leader is None else live_message(turn, meeting, leader)
    what, rows = _page(turn, group, meeting)
    looked_at = _on_break(meeting)[1] if after_break else rows
    if leader is None or message is None or not _goes_on_from(message, looked_at):
        return
    if to_json(Said(what, tuple(tuple(row) for row in rows))) != message.said:
        _change(turn, meeting, leader, message, what, *rows)


def change_of(turn: Turn, meeting: Meeting, member: Member, what: Text, *rows: list[Tap]) -> None:
    """Let the message of the meeting in somebody's chat say something else, without a sound."""
    message = live_message(turn, meeting, member)
    if message is not None:
        _change(turn, meeting, member, message, what, *rows)


def to_page(meeting: Meeting) -> Tap:
    """Give the button with which whoever leads goes back to the page that the meeting is at."""
    return tap(text("meeting-to-page"), "meeting-start", meeting.id)


def say(turn: Turn, meeting: Meeting, what: Text, *rows: Sequence[Tap]) -> None:
    """Say something in the place of the meeting in the chat of who leads."""
    turn.show(what, *rows, kind=LIVE, group_id=meeting.group_id, subject_id=meeting.id)


def ask_to_stop(turn: Turn, meeting: Meeting, page: Page) -> None:
    """Ask whether to stop early, and say what was not reached. Whatever was recorded is kept."""
    points = agenda_of(turn, meeting)
    left = [text("meeting-left", words=each.text) for each in points if each.state is PointState.ON]
    what = text("meeting-stop-now")
    if left:
        what = text("meeting-stop-now-left", points=Lines(tuple(left)))
    ways = [go_tap("meeting-yes-stop", meeting, page, "end")]
    if goes_before_the_end(page):
        ways.append(go_tap("meeting-round-off", meeting, page, "round-off"))
    say(turn, meeting, what, ways, [go_tap("meeting-no-stop", meeting, page, "stay")])


def page_of(turn: Turn, meeting: Meeting) -> tuple[Page, list[Page], AgendaPoint | None]:
    """Give where a meeting is, all its pages, and the point that is on the table."""
    points = agenda_of(turn, meeting)
    needed = _needed(turn, meeting)
    page = current_page(meeting, points, needed)
    point = next((each for each in points if each.id == page.point_id), None)
    return page, pages(points, needed), point


def _needed(turn: Turn, meeting: Meeting) -> set[MeetingStep]:
    group = turn.unit.groups.get(meeting.group_id)
    wanted = {
        MeetingStep.RULES: rules_said(group) is not None,
        MeetingStep.OPENING: bool(meeting.has_opening),
        MeetingStep.LAST: not since_last(turn, meeting, at_table(turn, meeting)).is_empty,
    }
    return {step for step, is_wanted in wanted.items() if is_wanted}


def _page(turn: Turn, group: Group, meeting: Meeting) -> tuple[Text, Rows]:
    if is_on_break(meeting, turn.now):
        return _on_break(meeting)
    page, every, point = page_of(turn, meeting)
    rows: Rows = []
    match page.step:
        case MeetingStep.WELCOME:
            what, rows = opening.welcome(turn, meeting)
        case MeetingStep.RULES:
            what = opening.rules(group)
        case MeetingStep.OPENING:
            what = text("meeting-opening")
        case MeetingStep.LAST:
            what, rows = opening.before(turn, meeting)
        case MeetingStep.GOALS:
            what, rows = opening.goals(turn, group, meeting)
        case MeetingStep.POINTS:
            what, rows = _point(turn, meeting, every, point), [notes(meeting)]
        case MeetingStep.AGREEMENTS:
            what, rows = closing.agreements(turn, meeting)
        case MeetingStep.ROUND:
            what, rows = closing.closing_round(turn, meeting)
        case MeetingStep.NEXT:
            what, rows = closing.following(turn, group, meeting)
        case MeetingStep.END:
            what = text("meeting-end", owner=owner_called(group))
    return what, [*rows, *_ways_on(meeting, page)]


def _point(turn: Turn, meeting: Meeting, every: Sequence[Page], point: AgendaPoint | None) -> Text:
    """Show a point. Its time is for who leads, to know: nobody is hurried."""
    if point is None:
        return text("meeting-no-points")
    points = [each.point_id for each in every if each.point_id is not None]
    what = text(
        "meeting-point", place=points.index(point.id) + 1, count=len(points), words=point.text
    )
    up_at = time_is_up_at(meeting, point)
    if up_at is None or point.minutes is None:
        return what
    key = "meeting-point-over" if turn.now >= up_at else "meeting-point-timed"
    return text(key, point=what, minutes=point.minutes)


def _on_break(meeting: Meeting) -> tuple[Text, Rows]:
    return text("meeting-break"), [
        [
            tap(text("meeting-break-over"), "live-break", meeting.id, "off"),
            tap(text("meeting-break-longer"), "live-break", meeting.id, "on"),
        ]
    ]


def _ways_on(meeting: Meeting, page: Page) -> Rows:
    """Give the ways to go from a page. Each carries the page, so that an old one is known."""
    if page.step is MeetingStep.END:
        return [
            [
                go_tap("meeting-close", meeting, page, "end"),
                go_tap("meeting-back", meeting, page, "back"),
            ]
        ]
    ways = [go_tap("meeting-on", meeting, page, "next")]
    if page.point_id is not None:
        ways.append(go_tap("meeting-point-later", meeting, page, "later"))
    more = [tap(text("meeting-more"), "live-more", meeting.id)]
    if page.step is not MeetingStep.WELCOME:
        more.insert(0, go_tap("meeting-back", meeting, page, "back"))
    return [ways, more]


def go_tap(label: str, meeting: Meeting, page: Page, move: str) -> Tap:
    """Make a button that goes from a page, and from no other."""
    return tap(Text(label), "live-go", meeting.id, f"{page.mark}.{move}")


def _take_phone(turn: Turn, meeting: Meeting) -> None:
    """Let the meeting go on, on the phone of this person; what is on the other one is over."""
    _, member = turn.in_group()
    if meeting.leader_id == member.id:
        return
    other = leader_of(turn, meeting)
    meeting.leader_id = member.id
    turn.unit.meetings.save(meeting)
    if other is not None:
        group = turn.unit.groups.get(meeting.group_id)
        rows = []
        if allowed_in(turn.unit, turn.now, group, other, Action.LEAD_MEETING, meeting=meeting):
            rows.append([tap(text("meeting-go-on-here"), "meeting-start", meeting.id)])
        said = text("meeting-other-phone", name=called(member))
        if other.hears_nameless:
            said = text("meeting-other-phone-nameless")
        change_of(turn, meeting, other, said, *rows)


def _goes_on_from(message: OutboxRow, rows: Rows) -> bool:
    """Whether a message shows the page that has these ways on, and not a question of its own."""
    shown = {each.data for taps in from_json(message.said).rows for each in taps}
    return any(each.data in shown for each in rows[-2 if len(rows) > 1 else -1])


def _change(
    turn: Turn,
    meeting: Meeting,
    member: Member,
    message: OutboxRow,
    what: Text,
    *rows: Sequence[Tap],
) -> None:
    assert member.account_id is not None
    turn.unit.outbox.close_answers(member.account_id, meeting.id, LIVE)
    turn.say(
        what,
        *rows,
        to=member.account_id,
        group_id=meeting.group_id,
        audience=Audience.MEMBER,
        kind=LIVE,
        subject_id=meeting.id,
        edits=message.id,
    )
