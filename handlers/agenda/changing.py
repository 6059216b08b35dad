"""What stands on the agenda: putting on, moving, how long, taking off."""

from uuid import UUID

from domain.agenda import MINUTES, AgendaPoint, PointState, last_place, moved
from domain.groups import Group
from domain.rights import Action
from handlers.agenda.rounds import current_lines, note_change
from handlers.agenda.showing import show_order
from handlers.agenda.words import say, settle
from handlers.talk.buttons import tap
from handlers.talk.turn import Turn
from messages.said import text


def put_on(turn: Turn, group: Group, point: AgendaPoint) -> bool:
    """Put a point last on the agenda; say whether those who got the agenda will hear of it."""
    before = current_lines(turn, group)
    point.position = last_place(turn.unit.points.where(group_id=point.group_id))
    point.someday = False
    settle(turn, point, PointState.ON)
    return note_change(turn, group, before)


def move(turn: Turn, point_id: UUID | None, where: str) -> None:
    """Move a point of the agenda, say how long it takes, or take it off.

    What is taken off lies with the owner, as what was named does.
    """
    group, point = own_point(turn, point_id, Action.ORDER_AGENDA)
    if point.state is not PointState.ON:
        turn.tell("common-old-button")
        return
    before = current_lines(turn, group)
    minutes = where.removeprefix("m")
    if where == "long":
        _ask_how_long(turn, group, point)
        return
    if where == "off":
        settle(turn, point, PointState.LATER)
    elif where in ("up", "down"):
        points = turn.unit.points.where(group_id=group.id)
        for each in moved(points, point, -1 if where == "up" else 1):
            turn.unit.points.save(each)
    elif minutes.isdecimal() and int(minutes) in (0, *MINUTES):
        point.minutes = int(minutes) or None
        turn.unit.points.save(point)
    note_change(turn, group, before)
    show_order(turn, group, None if where == "off" else point)


def own_point(turn: Turn, point_id: UUID | None, action: Action) -> tuple[Group, AgendaPoint]:
    """Give a point with which the person may do this. Raises `NotAllowed`."""
    group, _, point = turn.look_up(turn.unit.points, point_id, action)
    return group, point


def _ask_how_long(turn: Turn, group: Group, point: AgendaPoint) -> None:
    offered = [
        tap(text("agenda-minutes", minutes=each), "agenda-move", point.id, f"m{each}")
        for each in MINUTES
    ]
    no_matter = tap(text("agenda-no-minutes"), "agenda-move", point.id, "m0")
    say(turn, group, text("agenda-how-long", words=point.text), offered, [no_matter])
