"""Items bound to their neighbours: numbers that are hours, and what a dash stands for."""

from collections.abc import Sequence

from scheduling.reading.halves import HOUR
from scheduling.reading.items import (
    Bare,
    Clock,
    Day,
    DayPart,
    Item,
    Mark,
    Notation,
)

_LAST_HOUR = 24
_JOINING = frozenset({Mark.OR, Mark.AND, Mark.COMMA, Mark.DASH, Mark.TO, Mark.THROUGH})
_BEFORE_HOUR = frozenset(
    {Mark.FROM_ON, Mark.VAN, Mark.BETWEEN, Mark.AFTER, Mark.BEFORE, Mark.AROUND, Mark.TO, Mark.BY}
)


def bound(items: Sequence[Item]) -> list[Item]:
    """Return the items with bare numbers made hours where they must be, and dashes named."""
    return _with_dashes(_with_hours(items))


def _with_hours(items: Sequence[Item]) -> list[Item]:
    """Make hours of the numbers in "10-12u", "10 of 11 uur", "van 2 tot 4", both ways."""
    bound_items = list(items)
    for place in range(len(bound_items) - 1, -1, -1):
        item = bound_items[place]
        if isinstance(item, Bare) and _may_be_hour(item):
            after = bound_items[place + 1 : place + 3]
            if len(after) == 2 and after[0] in _JOINING and _is_hour_like(after[1]):
                bound_items[place] = _hour(item)
    for place, item in enumerate(bound_items):
        if isinstance(item, Bare) and _may_be_hour(item):
            before = bound_items[max(0, place - 2) : place]
            follows_clock = len(before) == 2 and before[1] in _JOINING and _is_hour_like(before[0])
            starts_range = (
                bool(before)
                and before[-1] in _BEFORE_HOUR
                and (before[-1] is not Mark.VAN or _ends_range(bound_items, place))
            )
            if follows_clock or starts_range or _is_range_of_day(bound_items, place):
                bound_items[place] = _hour(item)
    return bound_items


def _ends_range(items: Sequence[Item], place: int) -> bool:
    """Tell whether "tot" and another hour follow: "van 2 tot 4"."""
    after = items[place + 1 : place + 3]
    return (
        len(after) == 2
        and after[0] in (Mark.TO, Mark.DASH, Mark.THROUGH)
        and ((isinstance(after[1], Bare) and _may_be_hour(after[1])) or isinstance(after[1], Clock))
    )


def _is_range_of_day(items: Sequence[Item], place: int) -> bool:
    """Tell whether this is the first hour of "dinsdag 2 tot 4"."""
    is_after_day = place > 0 and isinstance(items[place - 1], (Day, DayPart))
    return is_after_day and _ends_range(items, place)


def _may_be_hour(item: Bare) -> bool:
    return not item.has_noun and 0 <= item.number <= _LAST_HOUR


def _is_hour_like(item: Item) -> bool:
    return isinstance(item, Clock)


def _hour(item: Bare) -> Clock:
    notation = Notation.WRITTEN if item.is_padded or item.number in (0, 24) else Notation.SPOKEN
    return Clock((item.number * HOUR,), notation)


def _with_dashes(items: Sequence[Item]) -> list[Item]:
    """Read a dash as "to" between two times or two days, and as a pause elsewhere."""
    named: list[Item] = []
    for place, item in enumerate(items):
        if item is not Mark.DASH:
            named.append(item)
            continue
        before = named[-1] if named else None
        after = items[place + 1] if place + 1 < len(items) else None
        both_times = isinstance(before, Clock) and isinstance(after, Clock)
        both_days = isinstance(before, Day) and isinstance(after, Day)
        is_to = both_times or both_days
        named.append(Mark.TO if is_to else Mark.COMMA)
    return named
