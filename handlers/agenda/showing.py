"""The agenda as each person may see it, and what lies with the owner."""

from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from domain.agenda import BACKLOG, AgendaPoint, PointState, last_taken_in, on_agenda
from domain.groups import Group
from domain.members import Member, Role
from domain.rights import Action
from domain.sharing import Thing
from handlers.agenda import rounds
from handlers.agenda.words import lines, new, proposer, said, say
from handlers.talk.buttons import tap
from handlers.talk.labels import shortened
from handlers.talk.pages import page, page_start
from handlers.talk.turn import Turn
from messages.said import Lines, Text, text

APART = "apart"
"""What a button says that takes a merged point apart."""


def look(turn: Turn, group_id: UUID | None, which: str) -> None:
    """Show the agenda in place; for its owner also to order it, or what lies with them."""
    name, _, start = which.partition(".")
    wanted = {"order": Action.ORDER_AGENDA, "waiting": Action.DECIDE_POINT}
    group, member = turn.access(wanted.get(name, Action.SEE_AGENDA), group_id)
    if name == "order":
        show_order(turn, group, None)
    elif name == "waiting":
        show_backlog(turn, group, page_start(start))
    else:
        show(turn, group, member)


def show(turn: Turn, group: Group, member: Member) -> None:
    """Show what is on the agenda, and to the owner that something lies with them as well."""
    points = turn.unit.points.where(group_id=group.id)
    agenda = on_agenda(points)
    if not turn.may(Action.ORDER_AGENDA):
        what = text("agenda-of-group-empty", owner=group.owner_name)
        if agenda:
            what = text("agenda-of-group", owner=group.owner_name, points=lines(agenda))
        say(turn, group, what, [new(group)])
        return
    is_owner = member.role is Role.OWNER
    rows = [[new(group)]]
    if agenda:
        rows[0].append(tap(text("agenda-order"), "agenda-see", group.id, "order"))
        rows.append([tap(text("agenda-send"), "agenda-send", group.id)])
    waiting = sum(point.state in BACKLOG for point in points) if is_owner else 0
    if waiting:
        label = text("agenda-waiting", count=waiting)
        rows.append([tap(label, "agenda-see", group.id, "waiting")])
    if turn.may(Action.CHANGE_SHARING):
        rows.append(
            [
                tap(text("people-who-sees"), "people-sees", group.id, Thing.AGENDA),
                tap(text("agenda-nameless"), "agenda-name", group.id),
            ]
        )
    if agenda:
        shown = lines(agenda, for_owner=is_owner)
        say(turn, group, text("agenda-own", points=shown, round=_round(turn, group)), *rows)
    else:
        say(turn, group, text("agenda-own-empty"), *rows)


def show_order(turn: Turn, group: Group, chosen: AgendaPoint | None) -> None:
    """Show the agenda to change it: which point, or what with the one that was chosen."""
    points = turn.unit.points.where(group_id=group.id)
    agenda = on_agenda(points)
    if not agenda:
        say(turn, group, text("agenda-own-empty"), [new(group)])
    elif chosen is None:
        say(
            turn,
            group,
            text("agenda-which", points=lines(agenda)),
            *[[tap(shortened(point.text), "agenda-move", point.id)] for point in agenda],
            [tap(text("agenda-ready"), "agenda-see", group.id)],
        )
    else:
        more = [tap(text("agenda-say-how-long"), "agenda-move", chosen.id, "long")]
        if last_taken_in(points, chosen) is not None:
            more.append(tap(text("agenda-apart"), "agenda-merge", chosen.id, APART))
        elif len(agenda) > 1:
            more.append(tap(text("agenda-merge"), "agenda-merge", chosen.id))
        say(
            turn,
            group,
            text("agenda-moving", points=lines(agenda), words=said(chosen)),
            [
                tap(text("agenda-up"), "agenda-move", chosen.id, "up"),
                tap(text("agenda-down"), "agenda-move", chosen.id, "down"),
            ],
            more,
            [
                tap(text("agenda-off"), "agenda-move", chosen.id, "off"),
                tap(text("agenda-other"), "agenda-see", group.id, "order"),
            ],
            [tap(text("agenda-ready"), "agenda-see", group.id)],
        )


def show_backlog(turn: Turn, group: Group, start: int) -> None:
    """Show the owner what lies with them: what was named, kept for later, or for another talk."""
    points = turn.unit.points.where(group_id=group.id, state=BACKLOG, order_by=("created_at",))
    taps = [tap(shortened(point.text), "agenda-decide", point.id, "look") for point in points]
    shown = page(
        taps,
        start,
        lambda following: tap(
            text("agenda-others"), "agenda-see", group.id, f"waiting.{following}"
        ),
    )
    listed = Lines(tuple(_line(turn, point) for point in points))
    say(
        turn,
        group,
        text("agenda-proposals", points=listed) if points else text("agenda-no-proposals"),
        *shown,
        [tap(text("agenda-back"), "agenda-see", group.id)],
    )


def _line(turn: Turn, point: AgendaPoint) -> Text:
    args = {"name": proposer(turn, point), "words": said(point)}
    if point.state is PointState.ELSEWHERE:
        return Text("agenda-from-elsewhere", args)
    return Text("agenda-from-someday" if point.someday else "agenda-from", args)


def _round(turn: Turn, group: Group) -> Text:
    """Say who was told of the agenda: nobody, until the owner sends it round."""
    sent_at = rounds.sent_at(turn, group)
    if sent_at is None:
        return text("agenda-is-draft")
    if group.agenda_news_at is not None and group.agenda_news_at > turn.now:
        return text("agenda-has-news", on=_day(group, group.agenda_news_at).date())
    return text("agenda-went-round", on=_day(group, sent_at).date())


def _day(group: Group, at: datetime) -> datetime:
    return at.astimezone(ZoneInfo(group.zone))
