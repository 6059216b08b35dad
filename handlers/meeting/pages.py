"""The one message of a meeting: what it shows at each step, and its buttons."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from domain.groups import GoalState, Group, Member, Role
from domain.meetings import (
    OF_THE_GROUP,
    AgendaPoint,
    Attendance,
    Meeting,
    MeetingKind,
    MeetingState,
    MeetingStep,
    Vote,
)
from domain.running import Page, current_page
from domain.series import day_that_most_can, next_day
from handlers.meeting.leading import agenda_of, called, owner_called, people_of
from handlers.talk.ground_rules import rules_said
from handlers.talk.turn import Turn, tap
from messages.said import Argument, Lines, Tap, Text, text, variant

LIVE = "live"
EVERYBODY = "all"

Rows = list[list[Tap]]


def show(turn: Turn, group: Group, meeting: Meeting) -> None:
    """Show where a meeting is, in the one place that it has in the chat of who leads."""
    points = agenda_of(turn, meeting)
    page = current_page(meeting, points)
    match page.step:
        case MeetingStep.WELCOME:
            what, rows = _welcome(turn, group, meeting)
        case MeetingStep.GOALS:
            what, rows = _goals(turn, group, meeting), []
        case MeetingStep.POINTS:
            what, rows = _point(meeting, points, page)
        case MeetingStep.AGREEMENTS:
            what, rows = _agreements(turn, meeting)
        case MeetingStep.ROUND:
            what, rows = _round(turn, meeting)
        case MeetingStep.NEXT:
            what, rows = _next(turn, group, meeting)
        case MeetingStep.END:
            what, rows = text("meeting-end", owner=owner_called(group)), []
    _say(turn, meeting, what, *rows, *_ways_on(meeting, page))


def ask_to_stop(turn: Turn, meeting: Meeting, page: Page) -> None:
    """Ask whether to stop early. Whatever was recorded is kept."""
    _say(
        turn,
        meeting,
        text("meeting-stop-now"),
        [
            _go("meeting-yes-stop", meeting, page, "end"),
            _go("meeting-no-stop", meeting, page, "stay"),
        ],
    )


def noted(turn: Turn, meeting: Meeting) -> list[Text]:
    """Give what was recorded, as lines: agreements, then tasks with who and by when."""
    names = {each.id: each.name for each in turn.unit.members.where(group_id=meeting.group_id)}
    agreements = turn.unit.agreements.where(meeting_id=meeting.id, order_by=("created_at",))
    lines = [text("meeting-line-agreement", what=each.text) for each in agreements]
    for task in turn.unit.tasks.where(meeting_id=meeting.id, order_by=("created_at",)):
        who: Text | str = text("tasks-who-wants")
        if task.member_id is not None:
            who = names[task.member_id] or text("meeting-owner")
        if task.due_on is None:
            lines.append(text("meeting-line-task", who=who, what=task.text))
        else:
            lines.append(text("meeting-line-task-due", who=who, what=task.text, due=task.due_on))
    return lines


def _ways_on(meeting: Meeting, page: Page) -> Rows:
    """Give the ways to go from a page. Each carries the page, so that an old one is known."""
    if page.step is MeetingStep.END:
        return [
            [
                _go("meeting-close", meeting, page, "end"),
                _go("meeting-back", meeting, page, "back"),
            ]
        ]
    ways = [_go("meeting-on", meeting, page, "next")]
    if page.point_id is not None:
        ways.append(_go("meeting-point-later", meeting, page, "later"))
    if page.step is not MeetingStep.WELCOME:
        ways.append(_go("meeting-back", meeting, page, "back"))
    return [ways, [_go("meeting-stop", meeting, page, "stop")]]


def _go(label: str, meeting: Meeting, page: Page, move: str) -> Tap:
    return tap(Text(label), "live-go", meeting.id, f"{page.mark}.{move}")


def _say(turn: Turn, meeting: Meeting, what: Text, *rows: Sequence[Tap]) -> None:
    turn.show(what, *rows, kind=LIVE, group_id=meeting.group_id, subject_id=meeting.id)


def _welcome(turn: Turn, group: Group, meeting: Meeting) -> tuple[Text, Rows]:
    """Ask who is there. A first time is nerve-racking for everybody: say so (METHOD.md, D)."""
    people = people_of(turn, meeting)
    here = {each.member_id for each in _attendances(turn, meeting) if each.present}
    rows = _names(meeting, people, here, "meeting-is-here", "live-here")
    if len(here) < len(people):
        rows.append([tap(text("meeting-everybody"), "live-here", meeting.id, f"on.{EVERYBODY}")])
    is_first = not turn.unit.meetings.count(group_id=meeting.group_id, state=MeetingState.ENDED)
    if meeting.kind in OF_THE_GROUP:
        what = text("meeting-welcome-first") if is_first else text("meeting-welcome")
    else:
        what = variant("kinds-welcome", meeting.kind.value)
    if rules := rules_said(group):
        what = text("rules-at-table", welcome=what, rules=rules)
    return what, rows


def _goals(turn: Turn, group: Group, meeting: Meeting) -> Text:
    """Show the goals that the group may see, whoever leads: the phone lies on the table.

    In a preparatory talk it is about whoever may join: what they want, can and can't.
    """
    if meeting.kind is MeetingKind.PREPARATORY:
        return text("kinds-about-you")
    goals = turn.unit.goals.where(
        group_id=group.id, shared=True, state=GoalState.OPEN, order_by=("created_at",)
    )
    if not goals:
        return text("meeting-no-goals", owner=owner_called(group))
    lines = Lines(tuple(text("meeting-line-goal", goal=each.text) for each in goals))
    return text("meeting-goals", owner=owner_called(group), goals=lines)


def _point(meeting: Meeting, points: Sequence[AgendaPoint], page: Page) -> tuple[Text, Rows]:
    rows = [_notes(meeting)]
    for place, point in enumerate(points, start=1):
        if point.id == page.point_id:
            return text("meeting-point", place=place, count=len(points), words=point.text), rows
    return text("meeting-no-points"), rows


def _agreements(turn: Turn, meeting: Meeting) -> tuple[Text, Rows]:
    lines = noted(turn, meeting)
    if not lines:
        return text("meeting-nothing-noted"), [_notes(meeting)]
    change = tap(text("meeting-change"), "live-fix", meeting.id, "list")
    return text("meeting-noted", lines=Lines(tuple(lines))), [_notes(meeting), [change]]


def _notes(meeting: Meeting) -> list[Tap]:
    return [
        tap(text("meeting-new-agreement"), "note", meeting.id, "agreement"),
        tap(text("meeting-new-task"), "note", meeting.id, "task"),
    ]


def _round(turn: Turn, meeting: Meeting) -> tuple[Text, Rows]:
    """Give everybody present a turn (METHOD.md, step D); who has not had one is named."""
    attendances = _attendances(turn, meeting)
    here = {each.member_id for each in attendances if each.present}
    people = [each for each in people_of(turn, meeting) if each.id in here or not here]
    had = {each.member_id for each in attendances if each.had_turn}
    rows = _names(meeting, people, had, "meeting-had-turn", "live-turn")
    waiting: list[Argument] = [called(each) for each in people if each.id not in had]
    if not waiting:
        return text("meeting-round-done"), rows
    return text("meeting-round", waiting=waiting), rows


def _next(turn: Turn, group: Group, meeting: Meeting) -> tuple[Text, Rows]:
    """See to the next date before people leave (METHOD.md, step D); the owner must be there."""
    if meeting.with_ids:
        return text("kinds-next-few"), []
    other = tap(text("meeting-other-day"), "live-next", meeting.id, "other")
    untold = untold_next(turn, group)
    if untold is not None and untold.starts_local is not None:
        return text("meeting-next-known", starts=untold.starts_local), [[other]]
    coming = _to_come(turn, group)
    if coming:
        known = [each.starts_local for each in coming if each.starts_local is not None]
        if known:
            return text("meeting-next-known", starts=min(known)), []
        return text("meeting-next-sought"), []
    here = {each.member_id for each in _attendances(turn, meeting) if each.present}
    owner = next(each for each in people_of(turn, meeting) if each.role is Role.OWNER)
    _, leader = turn.in_group()
    if owner.id not in here and leader.id != owner.id:
        return text("meeting-next-later", owner=owner_called(group)), []
    offered = tap(
        text("meeting-day", day=suggested_next(turn, group, meeting)),
        "live-next",
        meeting.id,
        "same",
    )
    return text("meeting-next"), [[offered], [other]]


def suggested_next(turn: Turn, group: Group, meeting: Meeting) -> datetime:
    """Propose the next time, in the rhythm of the group, on the day that most could before.

    It is local time; where it makes no difference, the same weekday and hour as this time.
    """
    assert meeting.starts_local is not None
    days = {each.id: each.starts_local for each in turn.unit.options.where(group_id=group.id)}
    could: dict[UUID, list[datetime]] = {}
    for cast in turn.unit.votes.where(group_id=group.id, vote=Vote.YES):
        could.setdefault(cast.member_id, []).append(days[cast.option_id])
    proposed = next_day(meeting.starts_local, group.cadence_weeks)
    return day_that_most_can(proposed, list(could.values()), meeting.starts_local)


def untold_next(turn: Turn, group: Group) -> Meeting | None:
    """Give the next meeting as it was chosen at the table: nobody was told of it yet."""
    for each in _to_come(turn, group):
        if each.state is MeetingState.PLANNED and not turn.unit.attendances.count(
            meeting_id=each.id
        ):
            return each
    return None


def _to_come(turn: Turn, group: Group) -> list[Meeting]:
    found = turn.unit.meetings.where(
        group_id=group.id, state=(MeetingState.FINDING, MeetingState.PLANNED)
    )
    return [
        each
        for each in found
        if not each.with_ids and (each.starts_at is None or each.starts_at > turn.now)
    ]


def _names(
    meeting: Meeting, people: Sequence[Member], ticked: set[UUID], key: str, action: str
) -> Rows:
    """Give a button for each person, two in a row; a tap ticks, another takes it away."""
    taps = []
    for each in people:
        is_ticked = each.id in ticked
        label = Text(key, {"name": called(each)}) if is_ticked else called(each)
        which = "off" if is_ticked else "on"
        taps.append(tap(label, action, meeting.id, f"{which}.{each.id.hex[:8]}"))
    return [taps[at : at + 2] for at in range(0, len(taps), 2)]


def _attendances(turn: Turn, meeting: Meeting) -> list[Attendance]:
    return turn.unit.attendances.where(meeting_id=meeting.id)
