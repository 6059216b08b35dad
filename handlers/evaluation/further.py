"""Going further with what was written: for the agenda, or as a goal; by the owner's own tap."""

from uuid import UUID

from domain.agenda import MOST_POINT, PointState
from domain.goals import MOST_GOAL, GoalState
from domain.own_notes import OwnNote
from domain.rights import Action
from handlers.evaluation.own import find_own
from handlers.talk.buttons import tap
from handlers.talk.turn import Turn
from messages.said import digest, text


def make_goal(turn: Turn, note_id: UUID | None, _: str) -> None:
    """Let it be a goal, which nobody else sees; what is too long for one gets new words."""
    note = find_own(turn, note_id)
    if note is None:
        return
    turn.access(Action.CHANGE_GOALS, note.group_id)
    goals = turn.unit.goals.where(group_id=note.group_id, state=GoalState.OPEN)
    if any(each.text == note.text for each in goals):
        turn.tell("evaluation-is-goal")
    elif len(note.text) > MOST_GOAL:
        turn.begin("goal", note.group_id)
    else:
        turn.begin("goal", note.group_id, said=note.text)


def preview_point(turn: Turn, note_id: UUID | None, _: str) -> None:
    """Show how it would stand on the agenda, where others read it; other words are as good."""
    note = find_own(turn, note_id)
    if note is None:
        return
    otherwise = tap(text("evaluation-other-words"), "agenda-new", note.group_id)
    back = tap(text("evaluation-rather-not"), "eval-note", note.id)
    if len(note.text) > MOST_POINT:
        turn.say(text("evaluation-point-long"), [otherwise, back])
        return
    so = tap(text("evaluation-point-yes"), "eval-put-on", note.id, _shown(note))
    turn.say(text("evaluation-point", words=note.text), [so], [otherwise, back])


def put_on(turn: Turn, note_id: UUID | None, shown: str) -> None:
    """Put it on the agenda as it was shown, once. Has it other words by now: they are shown."""
    note = find_own(turn, note_id)
    if note is None:
        return
    if shown != _shown(note):
        preview_point(turn, note.id, "")
        return
    turn.access(Action.PROPOSE_POINT, note.group_id)
    points = turn.unit.points.where(group_id=note.group_id, state=PointState.ON)
    if any(each.text == note.text for each in points):
        turn.tell("evaluation-is-on")
    else:
        turn.begin("agenda-point", note.group_id, said=note.text)


def _shown(note: OwnNote) -> str:
    """Mark the words that were shown: a yes to these is no yes to others."""
    return digest({"words": note.text})
