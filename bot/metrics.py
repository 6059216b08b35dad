"""What operators may measure: how much, how fast, how late and how often it failed.

Never content, and no ids: the names and labels below are all that there is. Prometheus reads it
as text (its exposition format 0.0.4), so no library is needed.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import Final

_BUCKETS: Final = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)
"""In seconds."""


class Count(StrEnum):
    """What is counted."""

    EVENTS = "steungroep_events_total"
    DELIVERIES = "steungroep_deliveries_total"


class Took(StrEnum):
    """What is timed."""

    TURN = "steungroep_turn_seconds"
    SEND = "steungroep_send_seconds"


_HELP: Final[Mapping[str, str]] = {
    Count.EVENTS: "Events that came in, by how they ended; busy ones come again.",
    Count.DELIVERIES: "Calls that carried a message out, by how they ended.",
    Took.TURN: "From being handed over until it was committed, waiting included.",
    Took.SEND: "How long the platform took to take a message.",
}


class _Histogram:
    __slots__ = ("counts", "total")

    def __init__(self) -> None:
        self.counts = [0] * (len(_BUCKETS) + 1)
        self.total = 0.0


class Metrics:
    """Counts and times, since the process began."""

    def __init__(self) -> None:
        self._counts: Counter[tuple[Count, str]] = Counter()
        self._took = {each: _Histogram() for each in Took}

    def count(self, what: Count, outcome: str) -> None:
        """Count one, by its outcome."""
        self._counts[what, outcome] += 1

    def took(self, what: Took, seconds: float) -> None:
        """Note how long one took."""
        histogram = self._took[what]
        histogram.counts[bisect_left(_BUCKETS, seconds)] += 1
        histogram.total += seconds

    def lines(self) -> Iterator[str]:
        """Give them as Prometheus reads them."""
        for what in Count:
            yield from _about(what, "counter")
            for (counted, outcome), number in sorted(self._counts.items()):
                if counted is what:
                    yield f'{what}{{outcome="{outcome}"}} {number}'
        for each, histogram in self._took.items():
            yield from _about(each, "histogram")
            so_far = 0
            for limit, number in zip(_BUCKETS, histogram.counts, strict=False):
                so_far += number
                yield f'{each}_bucket{{le="{limit}"}} {so_far}'
            so_far += histogram.counts[-1]
            yield f'{each}_bucket{{le="+Inf"}} {so_far}'
            yield f"{each}_sum {histogram.total:.6f}"
            yield f"{each}_count {so_far}"


def gauge(name: str, value: float) -> list[str]:
    """Give one figure as Prometheus reads it."""
    return [f"# TYPE {name} gauge", f"{name} {value:g}"]


def _about(name: str, kind: str) -> Iterator[str]:
    yield f"# HELP {name} {_HELP[name]}"
    yield f"# TYPE {name} {kind}"
