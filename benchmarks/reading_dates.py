"""CPU of reading one line about days and times, as people type it (issue: under 5 ms).

The lines are the phrases with which the reader is tested: from "ma 10u" to a few sentences. Each is
read several times; the fastest counts, as everything else is the machine's doing.
"""

import json
import statistics
import time
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from scheduling.reading import read

PHRASES = Path(__file__).parents[1] / "tests" / "scheduling" / "reading"
ZONE = ZoneInfo("Europe/Amsterdam")
TIMES = 5


@dataclass(frozen=True, slots=True)
class Measured:
    """CPU milliseconds for a line: half of them take no longer, 99 of 100, and all."""

    median_ms: float
    p99_ms: float
    most_ms: float
    lines: int


def measure() -> Measured:
    """Read every phrase, after once has warmed the tables up."""
    lines = [
        (each["text"], datetime.fromisoformat(each["now"]).replace(tzinfo=ZONE))
        for path in sorted(PHRASES.glob("*.jsonl"))
        for each in map(json.loads, path.read_text(encoding="utf-8").splitlines())
    ]
    for text, now in lines:
        read(text, now, ZONE)
    took = sorted(_fastest_ms(text, now) for text, now in lines)
    return Measured(
        statistics.median(took), took[len(took) * 99 // 100], took[-1], lines=len(lines)
    )


def _fastest_ms(text: str, now: datetime) -> float:
    took = []
    for _ in range(TIMES):
        started = time.process_time_ns()
        read(text, now, ZONE)
        took.append((time.process_time_ns() - started) / 1_000_000)
    return min(took)
