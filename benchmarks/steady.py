"""30 messages in and 30 out a second, the ceiling of one bot (QUALITY.md, section 3, row 3).

The whole bot on one core: what it takes of that core, and how long a turn takes from being handed
over until it is committed.
"""

import json
import sys
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory

from benchmarks.databases import NewDatabase, open_core, settings_of
from benchmarks.people import Nowhere, bring_in, said_by
from benchmarks.stage import ROUNDS, Telegram, cpu_seconds, running, serving, until_written

PER_SECOND = 30
PEOPLE = 60
TIMES = 6
"""Each of them types so often in a round: 12 seconds."""


@dataclass(frozen=True, slots=True)
class Measured:
    """The share of one core that it took, in percent, and milliseconds for 99 of 100 turns."""

    percent: float
    p99_ms: float


def measure(new: NewDatabase) -> Measured:
    """Let people type at this pace, round after round."""
    with TemporaryDirectory() as folder, serving() as telegram:
        place = Path(folder)
        url = new(place)
        core = open_core(url, place, Nowhere())
        bring_in(core, PEOPLE)
        core.storage.close()
        rounds = [_round(telegram, place, url, number) for number in range(ROUNDS)]
    return Measured(median(each.percent for each in rounds), median(each.p99_ms for each in rounds))


def _round(telegram: Telegram, folder: Path, url: str, number: int) -> Measured:
    updates = said_by(PEOPLE, TIMES)
    for each in updates:
        each["update_id"] += number * len(updates)
    warm_up, rest = updates[:PEOPLE], updates[PEOPLE:]
    took = folder / f"turns-{number}.json"
    env = settings_of(url, folder, telegram.url) | {"BENCH_TURNS": str(took)}
    telegram.play(warm_up, per_second=PER_SECOND)
    with running([sys.executable, "-m", "benchmarks.our_bot"], env) as bot:
        telegram.heard(len(warm_up))
        before = cpu_seconds(bot.pid)
        telegram.play(rest, per_second=PER_SECOND)
        heard = telegram.heard(len(rest))
        used = cpu_seconds(bot.pid) - before
    seconds = heard.answered_at[-1] - heard.began_at
    turns = json.loads(until_written(took))[-len(rest) :]
    return Measured(used / seconds * 100, quantiles(turns, n=100)[-1] * 1000)


if __name__ == "__main__":
    from benchmarks.databases import sqlite

    print(measure(sqlite))
