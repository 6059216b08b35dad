"""How points are said, and the buttons that several pages of the agenda share."""

from collections.abc import Sequence

from domain.agenda import AgendaPoint, PointState
from domain.groups import Group
from domain.members import Role
from domain.sharing import Thing
from handlers.talk.buttons import tap
from handlers.talk.turn import Turn
from messages.said import Lines, Tap, Text, text

KIND = "agenda"


def said(point: AgendaPoint) -> Text:
    """Say a point, with how long it may take where somebody said so."""
    if point.minutes is None:
        return text("agenda-words", words=point.text)
    return text("agenda-words-minutes", words=point.text, minutes=point.minutes)


def lines(agenda: Sequence[AgendaPoint], *, for_owner: bool = False) -> Lines:
    """Say the agenda, line by line. That something was left the last time is for its owner."""
    return Lines(
        tuple(
            text(
                "agenda-line-left" if for_owner and point.carried else "agenda-line",
                place=place,
                words=said(point),
            )
            for place, point in enumerate(agenda, start=1)
        )
    )


def proposer(turn: Turn, point: AgendaPoint) -> Text | str:
    """Say who thought of a point; of a nameless one nobody knows."""
    member = turn.unit.members.find(point.proposed_by_id)
    if member is None:
        return text("agenda-somebody")
    return text("agenda-yourself") if member.role is Role.OWNER else member.name


def asked(turn: Turn, point: AgendaPoint) -> Text:
    """Say to the owner what somebody would like to talk about."""
    key = "agenda-asked-someday" if point.someday else "agenda-asked"
    return Text(key, {"name": proposer(turn, point), "words": said(point)})


def choices(point: AgendaPoint) -> tuple[list[Tap], list[Tap]]:
    """Give what the owner can do with a point that is not on the agenda."""
    return (
        [
            tap(text("agenda-put-on"), "agenda-decide", point.id, "on"),
            tap(text("common-later"), "agenda-decide", point.id, "later"),
        ],
        [
            tap(text("agenda-elsewhere"), "agenda-decide", point.id, "elsewhere"),
            tap(text("agenda-leave-out"), "agenda-decide", point.id, "not"),
        ],
    )


def is_on(point: AgendaPoint, *, went_round: bool = False) -> Text:
    """Say that a point is on the agenda now, and who knows of it."""
    key = "agenda-is-on-round" if went_round else "agenda-is-on"
    return Text(key, {"words": point.text})


def to_agenda(group: Group) -> list[Tap]:
    """Give the button that shows the agenda."""
    return [tap(text("agenda-look"), "agenda-see", group.id)]


def new(group: Group) -> Tap:
    """Give the button with which anybody names a point."""
    return tap(text("agenda-new"), "agenda-new", group.id)


def say(turn: Turn, group: Group, what: Text, *rows: list[Tap]) -> None:
    """Show a page of the agenda, in the one place that it has in the person's chat."""
    turn.show(what, *rows, kind=KIND, group_id=group.id, subject_id=group.id, thing=Thing.AGENDA)


def settle(turn: Turn, point: AgendaPoint, state: PointState) -> None:
    """Note what becomes of a point."""
    point.state = state
    turn.unit.points.save(point)
