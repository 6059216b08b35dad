"""The agenda: anybody proposes a point, the owner decides and orders (METHOD.md, steps D, E)."""

from dataclasses import dataclass
from uuid import UUID

from domain.agenda import NOT_ON, WAITING, last_place, moved, on_agenda
from domain.bookkeeping import Audience
from domain.groups import Group, Member, Role
from domain.meetings import AgendaPoint, PointState
from domain.rights import Action
from domain.sharing import Thing
from handlers.talk.access import NotAllowed
from handlers.talk.kinds import Line
from handlers.talk.labels import shortened
from handlers.talk.questions import Talk, ask
from handlers.talk.registry import Registry
from handlers.talk.turn import Turn, tap
from messages.said import Lines, Tap, Text, text
from messages.typed import clean

MOST_POINT = 200
KIND = "agenda"


@dataclass(frozen=True, slots=True)
class Proposer:
    """Who proposes a point: the owner's own go straight on."""

    is_owner: bool
    owner_name: str


def register(registry: Registry) -> None:
    """Let people propose points, and the owner put them on the agenda and order them."""
    registry.command("agenda", handler=_agenda, action=Action.SEE_MENU)
    registry.talk(
        "agenda-point", view=_view, talk=propose, then=_proposed, action=Action.PROPOSE_POINT
    )
    registry.button("agenda-new", _begin)
    registry.button("agenda-see", _look)
    registry.button("agenda-decide", _decide)
    registry.button("agenda-move", _move)
    registry.button("agenda-undo", _take_back)


def propose(proposer: Proposer) -> Talk[str]:
    """Ask what somebody would like to talk about."""
    if proposer.is_owner:
        return (yield from ask("agenda-what", Line(MOST_POINT)))
    return (yield from ask("agenda-what-member", Line(MOST_POINT), owner=proposer.owner_name))


def _agenda(turn: Turn, typed: str) -> None:
    """Show the agenda; with words behind the command, those are a point.

    With whom the owner does not share it, they may propose a point all the same.
    """
    group, member = turn.in_group()
    words = clean(typed)
    if not words and turn.may(Action.SEE_AGENDA):
        turn.access(Action.SEE_AGENDA, group.id)
        _show(turn, group, member)
    elif not words:
        turn.access(Action.PROPOSE_POINT, group.id)
        what = text("agenda-propose", owner=group.owner_name)
        turn.say(what, [_new(group)], group_id=group.id, audience=Audience.MEMBER)
    elif len(words) > MOST_POINT:
        turn.say(text("common-too-long", most=MOST_POINT))
    else:
        turn.access(Action.PROPOSE_POINT, group.id)
        _proposed(turn, words)


def _view(turn: Turn) -> Proposer:
    group, member = turn.in_group()
    return Proposer(member.role is Role.OWNER, group.owner_name)


def _begin(turn: Turn, group_id: UUID | None, _: str) -> None:
    turn.access(Action.PROPOSE_POINT, group_id)
    turn.begin("agenda-point", group_id)


def _proposed(turn: Turn, words: str) -> None:
    """Put the owner's own point on; bring anybody else's to the owner first."""
    group, member = turn.in_group()
    point = AgendaPoint(
        group_id=group.id, proposed_by_id=member.id, created_at=turn.now, text=words
    )
    if member.role is Role.OWNER:
        turn.unit.points.add(point)
        _put_on(turn, point)
        turn.say(_is_on(point), _to_agenda(group), group_id=group.id)
        return
    turn.unit.points.add(point)
    turn.say(
        text("agenda-proposed", owner=group.owner_name, words=words),
        [tap(text("agenda-undo"), "agenda-undo", point.id)],
        group_id=group.id,
    )
    turn.say_to_owner(
        group,
        text("agenda-asked", name=member.name, words=words),
        _choices(point),
        kind="agenda-asked",
        subject_id=point.id,
        can_wait=True,
    )


def _show(turn: Turn, group: Group, member: Member) -> None:
    """Show what is on the agenda, and to the owner what was proposed as well."""
    points = turn.unit.points.where(group_id=group.id)
    agenda = _lines(on_agenda(points))
    if not turn.may(Action.ORDER_AGENDA):
        what = text("agenda-of-group-empty", owner=group.owner_name)
        if agenda.lines:
            what = text("agenda-of-group", owner=group.owner_name, points=agenda)
        _say(turn, group, what, [_new(group)])
        return
    is_owner = member.role is Role.OWNER
    waiting = sum(point.state in WAITING for point in points) if is_owner else 0
    rows = [[_new(group)]]
    if len(agenda.lines) > 0:
        rows.append([tap(text("agenda-order"), "agenda-see", group.id, "order")])
    if waiting:
        label = text("agenda-waiting", count=waiting)
        rows.append([tap(label, "agenda-see", group.id, "waiting")])
    if turn.may(Action.CHANGE_SHARING):
        rows.append([tap(text("people-who-sees"), "people-sees", group.id, Thing.AGENDA)])
    what = text("agenda-own", points=agenda) if agenda.lines else text("agenda-own-empty")
    _say(turn, group, what, *rows)


def _look(turn: Turn, group_id: UUID | None, which: str) -> None:
    """Show the agenda in place; for its owner also to order it, or what was proposed."""
    wanted = {"order": Action.ORDER_AGENDA, "waiting": Action.DECIDE_POINT}
    group, member = turn.access(wanted.get(which, Action.SEE_AGENDA), group_id)
    if which == "order":
        _show_order(turn, group, None)
    elif which == "waiting":
        _show_waiting(turn, group)
    else:
        _show(turn, group, member)


def _show_order(turn: Turn, group: Group, chosen: AgendaPoint | None) -> None:
    agenda = on_agenda(turn.unit.points.where(group_id=group.id))
    if not agenda:
        _say(turn, group, text("agenda-own-empty"), [_new(group)])
    elif chosen is None:
        _say(
            turn,
            group,
            text("agenda-which", points=_lines(agenda)),
            *[[tap(shortened(point.text), "agenda-move", point.id)] for point in agenda],
            [tap(text("agenda-ready"), "agenda-see", group.id)],
        )
    else:
        _say(
            turn,
            group,
            text("agenda-moving", points=_lines(agenda), words=chosen.text),
            [
                tap(text("agenda-up"), "agenda-move", chosen.id, "up"),
                tap(text("agenda-down"), "agenda-move", chosen.id, "down"),
            ],
            [
                tap(text("agenda-off"), "agenda-move", chosen.id, "off"),
                tap(text("agenda-other"), "agenda-see", group.id, "order"),
            ],
            [tap(text("agenda-ready"), "agenda-see", group.id)],
        )


def _show_waiting(turn: Turn, group: Group) -> None:
    points = turn.unit.points.where(group_id=group.id, state=WAITING, order_by=("created_at",))
    lines = tuple(
        text("agenda-from", name=_proposer(turn, point), words=point.text) for point in points
    )
    _say(
        turn,
        group,
        text("agenda-proposals", points=Lines(lines)) if points else text("agenda-no-proposals"),
        *[[tap(shortened(point.text), "agenda-decide", point.id, "look")] for point in points],
        [tap(text("agenda-back"), "agenda-see", group.id)],
    )


def _decide(turn: Turn, point_id: UUID | None, answer: str) -> None:
    """Let the owner put a proposed point on, keep it for later, or leave it out."""
    if turn.unit.points.find(point_id) is None:
        # Its proposer took it back.
        turn.tell("common-old-button")
        return
    group, point = _own(turn, point_id, Action.DECIDE_POINT)
    if point.state not in NOT_ON:
        turn.tell("common-old-button")
        return
    match answer:
        case "on":
            _put_on(turn, point)
            turn.change_pressed(_is_on(point), _to_agenda(group))
        case "later":
            _settle(turn, point, PointState.LATER)
            turn.change_pressed(text("agenda-kept", words=point.text), _choices(point))
        case "not":
            _settle(turn, point, PointState.DECLINED)
            put_on = tap(text("agenda-after-all"), "agenda-decide", point.id, "on")
            turn.change_pressed(text("agenda-left-out", words=point.text), [put_on])
        case _:
            name = _proposer(turn, point)
            turn.change_pressed(text("agenda-asked", name=name, words=point.text), _choices(point))


def _move(turn: Turn, point_id: UUID | None, where: str) -> None:
    """Move a point of the agenda, or take it off; it then waits with what was proposed."""
    group, point = _own(turn, point_id, Action.ORDER_AGENDA)
    if point.state is not PointState.ON:
        turn.tell("common-old-button")
        return
    if where == "off":
        _settle(turn, point, PointState.LATER)
        _show_order(turn, group, None)
        return
    if where in ("up", "down"):
        points = turn.unit.points.where(group_id=group.id)
        for each in moved(points, point, -1 if where == "up" else 1):
            turn.unit.points.save(each)
    _show_order(turn, group, point)


def _take_back(turn: Turn, point_id: UUID | None, _: str) -> None:
    """Let a proposer take back a point that is not on the agenda.

    It goes the same way whatever the owner thought of it, so that nobody learns what that was.
    """
    point = _found(turn, point_id)
    member = turn.access(Action.PROPOSE_POINT, point.group_id, point.id)[1]
    turn.unit.points.refresh(point)
    if point.proposed_by_id != member.id:
        raise NotAllowed(Action.PROPOSE_POINT, point.group_id)
    if point.state not in NOT_ON:
        turn.tell("common-old-button")
        return
    turn.unit.points.remove(point)
    turn.change_pressed(text("agenda-undone"))


def _own(turn: Turn, point_id: UUID | None, action: Action) -> tuple[Group, AgendaPoint]:
    """Give a point with which the person may do this. Raises `NotAllowed`."""
    point = _found(turn, point_id)
    group, _ = turn.access(action, point.group_id, point.id)
    turn.unit.points.refresh(point)
    return group, point


def _found(turn: Turn, point_id: UUID | None) -> AgendaPoint:
    point = turn.unit.points.find(point_id)
    if point is None:
        raise NotAllowed(Action.ORDER_AGENDA)
    return point


def _put_on(turn: Turn, point: AgendaPoint) -> None:
    point.position = last_place(turn.unit.points.where(group_id=point.group_id))
    _settle(turn, point, PointState.ON)


def _settle(turn: Turn, point: AgendaPoint, state: PointState) -> None:
    point.state = state
    turn.unit.points.save(point)


def _is_on(point: AgendaPoint) -> Text:
    return text("agenda-is-on", words=point.text)


def _to_agenda(group: Group) -> list[Tap]:
    return [tap(text("agenda-look"), "agenda-see", group.id)]


def _new(group: Group) -> Tap:
    return tap(text("agenda-new"), "agenda-new", group.id)


def _choices(point: AgendaPoint) -> list[Tap]:
    return [
        tap(text("agenda-put-on"), "agenda-decide", point.id, "on"),
        tap(text("common-later"), "agenda-decide", point.id, "later"),
        tap(text("agenda-leave-out"), "agenda-decide", point.id, "not"),
    ]


def _lines(agenda: list[AgendaPoint]) -> Lines:
    return Lines(
        tuple(
            text("agenda-line", place=place, words=point.text)
            for place, point in enumerate(agenda, start=1)
        )
    )


def _proposer(turn: Turn, point: AgendaPoint) -> str:
    return turn.unit.members.get(point.proposed_by_id).name


def _say(turn: Turn, group: Group, what: Text, *rows: list[Tap]) -> None:
    turn.show(what, *rows, kind=KIND, group_id=group.id, subject_id=group.id, thing=Thing.AGENDA)
