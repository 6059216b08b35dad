"""What is turned down: "dinsdag kan ik niet", "niet op maandag", "behalve vrijdag"."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from scheduling.reading.items import (
    Bare,
    Clock,
    Day,
    DayPart,
    Instant,
    Item,
    Length,
    Mark,
    Nth,
    Period,
    Rule,
)

_TIMED = (Clock, DayPart, Instant)
_SAID = (Day, Nth, Period, *_TIMED, Rule)
_ENDS = frozenset({Mark.COMMA, Mark.STOP, Mark.LINE, Mark.BUT})
_LOOK_AHEAD = 8


@dataclass(slots=True)
class Kept:
    """The items that are left, and those that were turned down."""

    items: list[Item] = field(default_factory=list)
    refused: list[Item] = field(default_factory=list)
    clause_at: int = 0
    is_refusing: bool = False

    @property
    def is_partial(self) -> bool:
        """Whether hours were turned down without their day: what is left must be asked about."""
        has_time = any(isinstance(item, _TIMED) for item in self.refused)
        return has_time and not any(isinstance(item, Day) for item in self.refused)

    def said(self) -> list[Item]:
        """Return the days and times of the clause so far."""
        return [item for item in self.items[self.clause_at :] if isinstance(item, _SAID)]

    def begin(self) -> None:
        """Begin another clause."""
        self.clause_at = len(self.items)


def accepted(items: Sequence[Item]) -> Kept:
    """Return the items without what is turned down, and what was turned down.

    "dinsdag kan ik niet" turns down what it follows in its clause; "niet op dinsdag", "behalve
    dinsdag" what comes after it, up to the next clause, or "maar" or "wel". What is turned down
    leaves a comma behind.
    """
    kept = Kept()
    for place, item in enumerate(items):
        if item is Mark.NOT:
            _refuse(kept, items, place)
        elif item is Mark.NOT_NEXT:
            kept.is_refusing = True
        elif item is Mark.NOR:
            kept.refused += kept.said()
            kept.items[kept.clause_at :] = [Mark.COMMA]
            kept.is_refusing = True
        elif item is Mark.PREFER:
            if kept.is_refusing:
                kept.is_refusing = False
                kept.begin()
        elif item is Mark.INDEED or item is Mark.BUT:
            kept.is_refusing = False
            kept.items.append(item)
            kept.begin()
        elif isinstance(item, Mark) and item in _ENDS:
            if kept.is_refusing and not _goes_on(items, place):
                kept.is_refusing = False
            kept.items.append(item)
            kept.begin()
        elif kept.is_refusing and isinstance(item, (*_SAID, Bare, Length)):
            kept.refused.append(item)
        else:
            kept.items.append(item)
    return kept


def _refuse(kept: Kept, items: Sequence[Item], place: int) -> None:
    """Turn down what a "niet" is about: what goes before it, or else what follows.

    In "dinsdag niet om 10 uur" that is the hour: the day is kept, and must be asked about.
    """
    said = kept.said()
    after = items[place + 1] if place + 1 < len(items) else None
    if said and isinstance(after, _TIMED) and not any(isinstance(item, _TIMED) for item in said):
        kept.refused += [*said, after]
        kept.items.append(Mark.LOOSE)
        kept.is_refusing = True
    elif said:
        kept.refused += said
        kept.items[kept.clause_at :] = [Mark.COMMA]
        kept.begin()
    else:
        kept.is_refusing = True


def _goes_on(items: Sequence[Item], place: int) -> bool:
    """Tell whether "niet op maandag, dinsdag of vrijdag" goes on after the comma."""
    if items[place] is not Mark.COMMA:
        return False
    for item in items[place + 1 : place + 1 + _LOOK_AHEAD]:
        if isinstance(item, (Clock, Instant)) or item is Mark.INDEED:
            return False
        if isinstance(item, Mark) and item in _ENDS:
            break
    return True
