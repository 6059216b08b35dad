"""Points without a name: only where the owner allows them (off by default).

Whose such a point is stands nowhere with it. It comes to the owner the next morning, with others of
that day, so that the hour does not tell.
"""

from datetime import timedelta
from uuid import UUID

from domain.agenda import AgendaPoint, PointState
from domain.bookkeeping import Moment
from domain.clock import day_in
from domain.groups import Group
from domain.rights import Action
from handlers.agenda.words import say
from handlers.talk.buttons import tap
from handlers.talk.turn import Turn
from messages.said import Said, text

ARRIVES = "points-arrive"
ARRIVED = "points-arrived"
"""Of the bot's own accord: gathered with what else there is that day."""


def settle(turn: Turn, group_id: UUID | None, answer: str) -> None:
    """Say what a point without a name means; let the owner allow such points, or not any more."""
    group, _ = turn.access(Action.DECIDE_POINT, group_id)
    if answer in ("yes", "no"):
        group.takes_nameless = answer == "yes"
        turn.unit.groups.save(group)
    back = [tap(text("agenda-back"), "agenda-see", group.id)]
    if group.takes_nameless:
        stop = tap(text("agenda-nameless-stop"), "agenda-name", group.id, "no")
        say(turn, group, text("agenda-nameless-is-on"), [stop], back)
    else:
        allow = tap(text("agenda-nameless-allow"), "agenda-name", group.id, "yes")
        say(turn, group, text("agenda-nameless-is-off"), [allow], back)


def send_on(turn: Turn, group: Group, words: str, minutes: int | None) -> None:
    """Let a nameless point be on its way; what is said of it is kept with the person's own key."""
    owner = turn.unit.accounts.get(group.owner_id)
    tomorrow = day_in(owner.zone, turn.now) + timedelta(days=1)
    arrives_at = turn.nudge_at(tomorrow, owner)
    turn.unit.points.add(
        AgendaPoint(
            group_id=group.id,
            state=PointState.ON_ITS_WAY,
            created_at=arrives_at,
            text=words,
            minutes=minutes,
        )
    )
    turn.plan(ARRIVES, arrives_at, account_id=owner.id, group_id=group.id, subject_id=group.id)
    turn.is_private = True
    turn.say(text("agenda-proposed-nameless", owner=group.owner_name, words=words))


def arrive(turn: Turn, moment: Moment) -> None:
    """Lay the nameless points of the day before with the owner, and let them know once."""
    assert moment.group_id is not None
    turn.unit.lock_group(moment.group_id)
    points = turn.unit.points.where(group_id=moment.group_id, state=PointState.ON_ITS_WAY)
    for point in points:
        point.state = PointState.PROPOSED
        turn.unit.points.save(point)
    if points:
        turn.plan(
            ARRIVED,
            turn.now,
            group_id=moment.group_id,
            subject_id=moment.subject_id,
            nudge=True,
        )


def tell_owner(turn: Turn, moment: Moment) -> Said | None:
    """Tell the owner that something came without a name; None where it is settled already."""
    points = turn.unit.points.where(
        group_id=moment.group_id, state=PointState.PROPOSED, proposed_by_id=None
    )
    if not points:
        return None
    look = tap(text("agenda-look-at-it"), "agenda-see", moment.group_id, "waiting")
    return Said(text("agenda-nameless-came", count=len(points))).with_rows([look])
