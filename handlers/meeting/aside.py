"""What comes up at the table and is the owner's to decide: a goal, or a point for later.

Nothing comes of it by itself. The owner hears it afterwards, in private (METHOD.md, principle 1).
"""

from uuid import UUID

from domain.agenda import AgendaPoint, PointState
from domain.bookkeeping import Audience, Moment
from domain.goals import Goal
from domain.groups import Group
from domain.meetings import Meeting, MeetingState
from domain.rights import Action
from handlers.meeting.leading import led, owner_called
from handlers.talk.buttons import tap
from handlers.talk.kinds import Line
from handlers.talk.labels import shortened
from handlers.talk.questions import Talk, ask
from handlers.talk.turn import Turn
from messages.said import Argument, Lines, Text, digest, text

MOST_LINE = 200


def view(turn: Turn) -> Text | str:
    """Give how the owner is called: they alone hear of it."""
    group, _ = turn.in_group()
    return owner_called(group)


def goal(owner: Text | str) -> Talk[str]:
    """Ask which goal came up."""
    return (yield from ask("meeting-goal", Line(MOST_LINE), owner=owner))


def later(owner: Text | str) -> Talk[str]:
    """Ask what is to be talked about another time."""
    return (yield from ask("meeting-later", Line(MOST_LINE), owner=owner))


def keep(turn: Turn, meeting: Meeting, words: str, *, is_goal: bool) -> None:
    """Keep it for the owner; what comes up after the end they hear at once."""
    if is_goal:
        meeting.goals_said = [*meeting.goals_said, words]
    else:
        _, member = turn.in_group()
        point = turn.unit.points.add(
            AgendaPoint(
                group_id=meeting.group_id,
                proposed_by_id=member.id,
                state=PointState.PROPOSED,
                created_at=turn.now,
                text=words,
            )
        )
        meeting.parked_ids = [*meeting.parked_ids, point.id]
    turn.unit.meetings.save(meeting)


def tell_owner(turn: Turn, moment: Moment) -> None:
    """Tell the owner, away from the table, what came up and is theirs to decide."""
    meeting = turn.unit.meetings.find(moment.subject_id)
    if meeting is None or meeting.state is not MeetingState.ENDED:
        return
    turn.unit.lock_group(meeting.group_id)
    group = turn.unit.groups.get(meeting.group_id)
    parked = [
        each
        for each in turn.unit.points.where(group_id=group.id, state=PointState.PROPOSED)
        if each.id in meeting.parked_ids
    ]
    if not parked and not meeting.goals_said:
        return
    lines: list[Argument] = [text("meeting-aside-point", words=each.text) for each in parked]
    lines += [text("meeting-aside-goal", words=each) for each in meeting.goals_said]
    rows = [
        [tap(Text("meeting-take-goal", {"words": shortened(each)}), "live-goal", meeting.id, mark)]
        for each in meeting.goals_said
        if (mark := _mark(each))
    ]
    if parked:
        rows.append([tap(text("meeting-see-points"), "agenda-see", group.id, "waiting")])
    turn.say_to_owner(
        group,
        text("meeting-asides", lines=Lines(tuple(lines))),
        *rows,
        subject_id=meeting.id,
        can_wait=True,
    )


def take_goal(turn: Turn, meeting_id: UUID | None, mark: str) -> None:
    """Let the owner make a goal of their own of what was said. Nobody else sees it."""
    group, meeting = led(turn, meeting_id, Action.CHANGE_GOALS)
    words = next((each for each in meeting.goals_said if _mark(each) == mark), None)
    if words is None:
        turn.tell("common-old-button")
        return
    meeting.goals_said = [each for each in meeting.goals_said if each != words]
    turn.unit.meetings.save(meeting)
    made = turn.unit.goals.add(Goal(group_id=group.id, created_at=turn.now, text=words))
    _say_taken(turn, group, made)


def _say_taken(turn: Turn, group: Group, made: Goal) -> None:
    turn.say(
        text("meeting-goal-taken", goal=made.text),
        [
            tap(text("meeting-goal-words"), "goal-words", made.id),
            tap(text("goals-all"), "goal-all", group.id),
        ],
        group_id=group.id,
        audience=Audience.OWNER,
    )


def _mark(words: str) -> str:
    return digest({"goal": words})[:8]
