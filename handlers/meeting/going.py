"""Going through a meeting: on, back, passing over, who is there, the round, and the end."""

from collections.abc import Sequence
from uuid import UUID

from domain.agenda import AgendaPoint, PointState
from domain.attendance import Attendance
from domain.groups import Group
from domain.meetings import Meeting, MeetingStep
from domain.running import ROUND_OFF, Page, is_on_break, turned
from handlers.meeting.clock import plan_clock
from handlers.meeting.ending import end
from handlers.meeting.leading import led_running, people_of
from handlers.meeting.pages import ask_to_stop, page_of, show
from handlers.meeting.taps import chosen
from handlers.talk.turn import Turn


def go(turn: Turn, meeting_id: UUID | None, arg: str) -> None:
    """Go to another page, from the page whose button was pressed; of any other it is stale."""
    found = led_running(turn, meeting_id)
    if found is None:
        return
    group, meeting = found
    mark, _, move = arg.partition(".")
    page, every, point = page_of(turn, meeting)
    if page.mark != mark or is_on_break(meeting, turn.now):
        turn.tell("common-old-button")
        show(turn, group, meeting)
        return
    match move:
        case "next":
            _settle(turn, meeting, point, PointState.DONE)
            turn_page(turn, group, meeting, turned(page, every, 1))
        case "later":
            _settle(turn, meeting, point, PointState.ON)
            turn_page(turn, group, meeting, turned(page, every, 1))
        case "back":
            turn_page(turn, group, meeting, turned(page, every, -1))
        case "stop":
            ask_to_stop(turn, meeting, page)
        case "round-off":
            turn_page(turn, group, meeting, ROUND_OFF)
        case "end":
            end(turn, group, meeting)
        case _:
            show(turn, group, meeting)


def turn_page(turn: Turn, group: Group, meeting: Meeting, page: Page) -> None:
    """Turn to a page; on a point its quiet clock begins."""
    meeting.step = page.step
    meeting.point_id = page.point_id
    meeting.step_at = turn.now
    turn.unit.meetings.save(meeting)
    plan_clock(turn, group, meeting)
    show(turn, group, meeting)


def want_opening(turn: Turn, meeting_id: UUID | None, _: str) -> None:
    """Let the two opening questions be asked, as the table wants it; and go on."""
    found = _at(turn, meeting_id, MeetingStep.WELCOME)
    if found is not None:
        group, meeting = found
        meeting.has_opening = True
        page, every, _point = page_of(turn, meeting)
        turn_page(turn, group, meeting, turned(page, every, 1))


def tick_here(turn: Turn, meeting_id: UUID | None, arg: str) -> None:
    """Tick who is there, or take the tick away."""
    found = _at(turn, meeting_id, MeetingStep.WELCOME)
    if found is not None:
        group, meeting = found
        who, ticked = chosen(people_of(turn, meeting), arg)
        # "Noor is er" is what her button says once she is ticked: whoever types it means just that.
        tick(turn, meeting, who, present=ticked or turn.incoming.text is not None)
        show(turn, group, meeting)


def tick_turn(turn: Turn, meeting_id: UUID | None, arg: str) -> None:
    """Tick who has had a turn in the closing round; nothing that was said is written down."""
    found = _at(turn, meeting_id, MeetingStep.ROUND)
    if found is not None:
        group, meeting = found
        who, ticked = chosen(people_of(turn, meeting), arg)
        tick(turn, meeting, who, had_turn=ticked)
        show(turn, group, meeting)


def tick(turn: Turn, meeting: Meeting, member_ids: Sequence[UUID], **ticks: bool) -> None:
    """Note of members that they are there, or had their turn."""
    known = {each.member_id: each for each in turn.unit.attendances.where(meeting_id=meeting.id)}
    for member_id in member_ids:
        attendance = known.get(member_id) or turn.unit.attendances.add(
            Attendance(
                group_id=meeting.group_id,
                meeting_id=meeting.id,
                member_id=member_id,
                entered_by_id=turn.account.id,
            )
        )
        for name, ticked in ticks.items():
            setattr(attendance, name, ticked)
        turn.unit.attendances.save(attendance)


def _at(turn: Turn, meeting_id: UUID | None, step: MeetingStep) -> tuple[Group, Meeting] | None:
    """Give a meeting that runs and is at a step; else show where it is."""
    found = led_running(turn, meeting_id)
    if found is not None and found[1].step is not step:
        turn.tell("common-old-button")
        show(turn, *found)
        return None
    return found


def _settle(turn: Turn, meeting: Meeting, point: AgendaPoint | None, state: PointState) -> None:
    """Note that a point was talked about; what was passed over waits for the next agenda."""
    if point is not None:
        point.state = state
        point.meeting_id = meeting.id if state is PointState.DONE else None
        turn.unit.points.save(point)
