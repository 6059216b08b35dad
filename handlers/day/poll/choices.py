"""What else the owner can choose while a day is looked for: who must be there, and which days."""

from uuid import UUID

from domain.dial import DialStep
from domain.meetings import Meeting, MeetingState
from domain.polls import Option
from domain.rights import Action
from handlers.day.rows import options_of, others, own_meeting, own_option
from handlers.day.words import option_said
from handlers.talk.access import companion_of
from handlers.talk.buttons import tap
from handlers.talk.marks import find_marked, mark_on_button
from handlers.talk.pages import page, page_start, side_by_side
from handlers.talk.turn import Turn
from messages.said import Tap, text

PICKING = "poll-needed"


def show_more(turn: Turn, meeting_id: UUID | None, start: str) -> None:
    """Show what else the owner can do, a few things at a time."""
    meeting = own_meeting(turn, meeting_id, Action.PLAN_MEETING, MeetingState.FINDING)
    if meeting is None:
        return
    taps = [
        tap(text("poll-more-days"), "day-add", meeting.id),
        tap(text("poll-drop-day"), "poll-drop", meeting.id),
        tap(text("poll-needed"), "poll-must", meeting.id),
        tap(text("poll-my-answers"), "day-answer", meeting.id),
        tap(text("poll-stop"), "day-ask-off", meeting.id),
        tap(text("poll-until"), "poll-until", meeting.id),
        tap(text("poll-seeing"), "poll-seeing", meeting.id),
        tap(text("kinds-other"), "day-kind", meeting.id),
        tap(text("poll-asked-whom"), "poll-log", meeting.id),
    ]
    rows = page(
        taps,
        page_start(start),
        lambda following: tap(text("poll-even-more"), "day-more", meeting.id, str(following)),
    )
    turn.say(text("poll-what-else"), *rows, group_id=meeting.group_id, audience=turn.readers)


def pick(turn: Turn, meeting_id: UUID | None, arg: str) -> None:
    """Let the owner tick who must be there; only whoever helps them to plan sees it too."""
    meeting = own_meeting(turn, meeting_id, Action.PLAN_MEETING, MeetingState.FINDING)
    if meeting is None:
        return
    people = others(turn, meeting)
    which, _, mark = arg.partition(".")
    ticked = find_marked(people, mark)
    if ticked is not None:
        kept = [each for each in meeting.must_be_there if each != ticked.id]
        meeting.must_be_there = [*kept, ticked.id] if which == "on" else kept
        turn.unit.meetings.save(meeting)
    group, _ = turn.in_group()
    companion = companion_of(turn, group, DialStep.PLANNING, meeting)
    taps = []
    for each in people:
        is_on = each.id in meeting.must_be_there
        label = text("poll-is-needed", name=each.name) if is_on else each.name
        arg = f"{'off' if is_on else 'on'}.{mark_on_button(each)}"
        taps.append(tap(label, "poll-must", meeting.id, arg))
    turn.show(
        text(
            "poll-who-is-needed",
            seen=text("poll-needed-yours")
            if companion is None
            else text("poll-needed-helped", name=companion.name),
        ),
        *side_by_side(taps),
        [tap(text("poll-back"), "day-look", meeting.id)],
        kind=PICKING,
        group_id=meeting.group_id,
        subject_id=meeting.id,
        audience=turn.readers,
    )


def drop(turn: Turn, meeting_id: UUID | None, _: str) -> None:
    """Ask which day goes; one always stays."""
    meeting = own_meeting(turn, meeting_id, Action.PLAN_MEETING, MeetingState.FINDING)
    if meeting is None:
        return
    options = options_of(turn, meeting)
    if len(options) < 2:
        what = text("poll-drop-last")
        turn.say(
            what,
            [tap(text("poll-more-days"), "day-add", meeting.id)],
            [tap(text("poll-stop"), "day-ask-off", meeting.id)],
            group_id=meeting.group_id,
        )
        return
    turn.say(
        text("poll-drop-which"),
        *[[_drop_tap(meeting, each)] for each in options],
        [tap(text("day-leave-it"), "day-look", meeting.id)],
        group_id=meeting.group_id,
        audience=turn.readers,
    )


def dropped(turn: Turn, option_id: UUID | None, arg: str) -> None:
    """Take a day off, or put it back: what was answered to it is kept for that."""
    found = own_option(turn, option_id, Action.PLAN_MEETING, MeetingState.FINDING)
    if found is None:
        return
    meeting, option = found
    is_back = arg == "back"
    if not is_back and len(options_of(turn, meeting)) < 2:
        turn.tell("common-old-button")
        return
    option.is_dropped = not is_back
    turn.unit.options.save(option)
    day = option_said(option, meeting)
    see = tap(text("poll-back"), "day-look", meeting.id)
    if is_back:
        turn.say(text("poll-put-back", day=day), [see], group_id=meeting.group_id)
        return
    turn.say(
        text("poll-dropped", day=day),
        [tap(text("poll-put-back-label"), "poll-dropped", option.id, "back"), see],
        group_id=meeting.group_id,
    )


def _drop_tap(meeting: Meeting, option: Option) -> Tap:
    return tap(option_said(option, meeting), "poll-dropped", option.id)
