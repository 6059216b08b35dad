"""The agenda: what the owner puts on it, in the owner's order (METHOD.md, steps D and E)."""

from collections.abc import Iterable, Sequence

from domain.meetings import AgendaPoint, PointState

WAITING = (PointState.PROPOSED, PointState.LATER)
"""Points that the owner has not decided about: nobody else sees them."""
NOT_ON = (*WAITING, PointState.DECLINED)
"""Points that the group does not see."""


def on_agenda(points: Iterable[AgendaPoint]) -> list[AgendaPoint]:
    """Give the points that are on the agenda, in the owner's order."""
    return in_order(point for point in points if point.state is PointState.ON)


def in_order(points: Iterable[AgendaPoint]) -> list[AgendaPoint]:
    """Give points by their place; of two at one place, the earlier one first."""
    return sorted(points, key=lambda point: (point.position, point.created_at, point.id.bytes))


def last_place(points: Sequence[AgendaPoint]) -> int:
    """Give the place, from 1, of a point that comes after all that are on the agenda."""
    return max((point.position for point in on_agenda(points)), default=0) + 1


def moved(points: Sequence[AgendaPoint], point: AgendaPoint, by: int) -> list[AgendaPoint]:
    """Give the agenda with one point `by` places further down (up, where it is negative).

    A point at an end stays there. Places count from 1 again.
    """
    agenda = on_agenda(points)
    here = agenda.index(point)
    there = min(max(here + by, 0), len(agenda) - 1)
    agenda.insert(there, agenda.pop(here))
    for place, each in enumerate(agenda, start=1):
        each.position = place
    return agenda
