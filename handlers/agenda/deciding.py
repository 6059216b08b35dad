"""What lies with the owner: on the agenda, later, in a talk of its own, or not."""

from uuid import UUID

from domain.agenda import NOT_ON, PointState
from domain.rights import Action
from handlers.agenda.changing import own_point, put_on
from handlers.agenda.words import asked, choices, is_on, settle, to_agenda
from handlers.talk.buttons import tap
from handlers.talk.turn import Turn
from messages.said import text


def decide(turn: Turn, point_id: UUID | None, answer: str) -> None:
    """Let the owner settle a point, or look at it. Whoever named it hears of none of this."""
    if turn.unit.points.find(point_id) is None:
        # Its proposer took it back.
        turn.tell("common-old-button")
        return
    group, point = own_point(turn, point_id, Action.DECIDE_POINT)
    if point.state not in NOT_ON:
        turn.tell("common-old-button")
        return
    match answer:
        case "on":
            went_round = put_on(turn, group, point)
            turn.change_pressed(is_on(point, went_round=went_round), to_agenda(group))
        case "later":
            settle(turn, point, PointState.LATER)
            turn.change_pressed(text("agenda-kept", words=point.text), *choices(point))
        case "elsewhere":
            settle(turn, point, PointState.ELSEWHERE)
            put_on_tap = tap(text("agenda-after-all"), "agenda-decide", point.id, "on")
            turn.change_pressed(text("agenda-is-elsewhere", words=point.text), [put_on_tap])
        case "not":
            settle(turn, point, PointState.DECLINED)
            put_on_tap = tap(text("agenda-after-all"), "agenda-decide", point.id, "on")
            turn.change_pressed(text("agenda-left-out", words=point.text), [put_on_tap])
        case _:
            turn.change_pressed(asked(turn, point), *choices(point))
