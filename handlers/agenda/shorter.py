"""A shorter agenda, for who has little energy: one point stays, the rest waits with the owner."""

from uuid import UUID

from domain.agenda import PointState, on_agenda
from domain.rights import Action
from handlers.agenda.rounds import current_lines, note_change
from handlers.agenda.words import said, settle, to_agenda
from handlers.talk.buttons import tap
from handlers.talk.turn import Turn
from messages.said import Lines, text


def shorten(turn: Turn, group_id: UUID | None, answer: str) -> None:
    """Show the owner what would stay and what would wait; on yes, let it be so."""
    group, _ = turn.access(Action.DECIDE_POINT, group_id)
    points = on_agenda(turn.unit.points.where(group_id=group.id, state=PointState.ON))
    if len(points) < 2:
        turn.tell("common-old-button")
    elif answer == "yes":
        before = current_lines(turn, group)
        for point in points[1:]:
            settle(turn, point, PointState.LATER)
        went_round = note_change(turn, group, before)
        done = text("agenda-short-told") if went_round else text("agenda-short-done")
        turn.change_pressed(done, to_agenda(group))
    elif answer == "no":
        turn.change_pressed(text("agenda-short-not"))
    else:
        waits = tuple(text("agenda-short-line", words=said(each)) for each in points[1:])
        turn.say(
            text("agenda-short", stays=said(points[0]), waits=Lines(waits)),
            [
                tap(text("agenda-short-yes"), "agenda-short", group.id, "yes"),
                tap(text("agenda-short-no"), "agenda-short", group.id, "no"),
            ],
            group_id=group.id,
            audience=turn.readers,
        )
