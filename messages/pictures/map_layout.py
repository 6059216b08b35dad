"""Where everybody stands on the network map: plain geometry, the same for the same people.

The owner is in the middle, at (0, 0); x grows to the right and y downwards, angles clockwise
from the top. Lengths are in points, in which a name is `LETTER` high. Each circle grows until
all its names find room, so names never overlap, and the picture grows with the number of people.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import cos, hypot, pi, radians, sin, tau

from messages.pictures.name_labels import label_lines, width_of

LETTER = 13.0
LINE = 15.0
MARK = 10.0
"""The height of the mark above a name, with the room below it."""

OWNER_RADIUS = 44.0
OWNER_WIDE = 5.6
"""The widest line in the owner's circle, as a multiple of the letter size."""

ROOM = 4.0
"""The room kept free around a name."""

_LEAST_RINGS = (56.0, 50.0, 50.0)
_GROWTH = 8.0
_LEAST_ANGLE = radians(40)
_LEAST_NEED = 0.6
"""What an empty sector counts for, so that a few people do not make the sectors uneven."""

_STEP = radians(2)


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle: its middle and its size."""

    x: float
    y: float
    width: float
    height: float

    def meets(self, other: "Box", room: float = 0.0) -> bool:
        """Tell whether two boxes overlap, or come closer than `room`."""
        return (
            abs(self.x - other.x) < (self.width + other.width) / 2 + room
            and abs(self.y - other.y) < (self.height + other.height) / 2 + room
        )

    def corners(self) -> Iterator[tuple[float, float]]:
        """Give the four corners."""
        for side in (-0.5, 0.5):
            for end in (-0.5, 0.5):
                yield self.x + side * self.width, self.y + end * self.height


@dataclass(frozen=True, slots=True)
class Cell:
    """The part of a ring that belongs to one sector."""

    inner: float
    outer: float
    start: float
    end: float

    def holds(self, box: Box) -> bool:
        """Tell whether a box lies within the cell, with room around it."""
        near_x = max(abs(box.x) - box.width / 2, 0.0)
        near_y = max(abs(box.y) - box.height / 2, 0.0)
        if hypot(near_x, near_y) < self.inner + ROOM:
            return False
        return all(self._holds_point(x, y) for x, y in box.corners())

    def _holds_point(self, x: float, y: float) -> bool:
        distance = hypot(x, y)
        if distance > self.outer - ROOM:
            return False
        # How far the point is past the line on which the cell starts, and before its end.
        past = x * cos(self.start) + y * sin(self.start)
        before = -x * cos(self.end) - y * sin(self.end)
        if self.end - self.start > pi:
            return past > ROOM or before > ROOM
        return past > ROOM and before > ROOM


@dataclass(frozen=True, slots=True, repr=False)
class Label:
    """A name to be placed: whose, in which sector and circle (1 to 3), and how large."""

    lines: tuple[str, ...]
    sector: int
    closeness: int

    @property
    def width(self) -> float:
        """The width of its widest line, in points."""
        return max(MARK, *(width_of(line) * LETTER for line in self.lines))

    @property
    def height(self) -> float:
        """The height of its mark and its lines, in points."""
        return MARK + LINE * len(self.lines)

    def at(self, radius: float, angle: float) -> Box:
        """Give its box around a point of a circle."""
        return Box(radius * sin(angle), -radius * cos(angle), self.width, self.height)


@dataclass(frozen=True, slots=True, repr=False)
class Layout:
    """The whole map: three radii, where each sector starts, a box for every label."""

    radii: tuple[float, float, float]
    starts: tuple[float, ...]
    boxes: tuple[Box, ...]
    circle_names: tuple[Box, Box, Box]


def lay_out(labels: Sequence[Label], sectors: int, circle_names: Sequence[str]) -> Layout:
    """Find a place for every label; `sectors` is how many there are, going round."""
    starts = _starts(labels, sectors)
    inner = OWNER_RADIUS
    radii: list[float] = []
    names: list[Box] = []
    placed: dict[int, Box] = {}
    for closeness, (least, circle_name) in enumerate(
        zip(_LEAST_RINGS, circle_names, strict=True), 1
    ):
        outer = inner + least
        while True:
            name = Box(0, -outer, width_of(circle_name) * LETTER * 0.9 + 12, LINE)
            found = _ring(labels, closeness, inner, outer, starts, [*names, name])
            if found is not None:
                break
            outer += _GROWTH
        placed |= found
        names.append(name)
        radii.append(outer)
        inner = outer
    first, second, third = names
    return Layout(
        radii=(radii[0], radii[1], radii[2]),
        starts=tuple(starts[:-1]),
        boxes=tuple(placed[index] for index in range(len(labels))),
        circle_names=(first, second, third),
    )


def _starts(labels: Sequence[Label], sectors: int) -> list[float]:
    """Divide the round: a least angle for each sector, the rest by how much room its names need."""
    needs = []
    for sector in range(sectors):
        by_circle = [
            sum(
                (label.width + label.height + 2 * ROOM) / (OWNER_RADIUS + 55 * closeness - 25)
                for label in labels
                if (label.sector, label.closeness) == (sector, closeness)
            )
            for closeness in (1, 2, 3)
        ]
        needs.append(_LEAST_NEED + max(by_circle))
    least = min(_LEAST_ANGLE, tau / sectors)
    spare = tau - least * sectors
    starts = [0.0]
    for need in needs:
        starts.append(starts[-1] + least + spare * need / sum(needs))
    return starts


def _ring(
    labels: Sequence[Label],
    closeness: int,
    inner: float,
    outer: float,
    starts: Sequence[float],
    taken: Sequence[Box],
) -> dict[int, Box] | None:
    """Place everybody of one circle, by index, or give None where the ring is too thin."""
    placed: dict[int, Box] = {}
    for sector, (start, end) in enumerate(pairwise(starts)):
        here = [
            (index, label)
            for index, label in enumerate(labels)
            if (label.sector, label.closeness) == (sector, closeness)
        ]
        boxes = _cell([label for _, label in here], Cell(inner, outer, start, end), taken)
        if boxes is None:
            return None
        placed |= {index: box for (index, _), box in zip(here, boxes, strict=True)}
    return placed


def _cell(labels: Sequence[Label], cell: Cell, taken: Sequence[Box]) -> list[Box] | None:
    """Place the labels of one cell on one arc or more, or give None where they do not fit."""
    if not labels:
        return []
    tallest = max(label.height for label in labels)
    depth = cell.outer - cell.inner
    for arcs in range(1, max(1, int(depth / tallest)) + 1):
        placed: list[Box] = []
        for number, (radius, share) in enumerate(_arcs(cell, arcs, len(labels))):
            share = share if number < arcs - 1 else len(labels) - len(placed)
            row = labels[len(placed) : len(placed) + share]
            boxes = _spread(row, radius, cell, [*taken, *placed])
            if boxes is None:
                break
            placed += boxes
        else:
            return placed
    return None


def _arcs(cell: Cell, arcs: int, count: int) -> Iterator[tuple[float, int]]:
    """Give the radius of each arc, from the middle outwards, and how many labels it takes."""
    depth = (cell.outer - cell.inner) / arcs
    radii = [cell.inner + depth * (number + 0.5) for number in range(arcs)]
    for radius in radii:
        yield radius, round(count * radius / sum(radii))


def _spread(
    labels: Sequence[Label], radius: float, cell: Cell, taken: Iterable[Box]
) -> list[Box] | None:
    """Place labels along an arc, as evenly as it can be; None where they do not fit."""
    best = _row(labels, radius, cell, taken, 0.0)
    if best is None:
        return None
    low, high = 0.0, (cell.end - cell.start) / len(labels) if labels else 0.0
    for _ in range(7):
        gap = (low + high) / 2
        row = _row(labels, radius, cell, taken, gap)
        if row is None:
            high = gap
        else:
            low, best = gap, row
    return best


def _row(
    labels: Sequence[Label], radius: float, cell: Cell, taken: Iterable[Box], gap: float
) -> list[Box] | None:
    """Place labels along an arc one after another, each `gap` further than it must be."""
    row: list[Box] = []
    others = list(taken)
    angle = cell.start
    for label in labels:
        angle += _STEP
        while not _is_free(label.at(radius, angle), cell, others):
            angle += _STEP
            if angle > cell.end:
                return None
        angle += gap if row else gap / 2
        box = label.at(radius, angle)
        if not _is_free(box, cell, others):
            return None
        row.append(box)
        others.append(box)
    if labels and not cell.holds(labels[-1].at(radius, angle + gap / 2)):
        return None
    return row


def _is_free(box: Box, cell: Cell, taken: Iterable[Box]) -> bool:
    return cell.holds(box) and not any(box.meets(other, ROOM) for other in taken)


def label(name: str, sector: int, closeness: int) -> Label:
    """Make a label for a name."""
    return Label(label_lines(name, most_lines=3), sector, closeness)
