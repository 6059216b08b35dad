"""`make bench`: prints a table, and writes it to `benchmarks/latest.json`.

`make bench ONLY=turn` measures the rows whose name begins so, and leaves the others as they were.
`ON=sqlite` leaves PostgreSQL out.
"""

import json
import os
import platform
import sqlite3
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from functools import cache, partial
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks import (
    databases,
    many_groups,
    overview,
    planning,
    reading_dates,
    replies,
    steady,
    turn_cpu,
)
from benchmarks.databases import NewDatabase

LATEST = Path(__file__).parent / "latest.json"
_VERSIONS = ("python-telegram-bot", "aiohttp", "apscheduler", "sqlalchemy", "sqlmodel", "psycopg")


@dataclass(frozen=True, slots=True)
class Row:
    """One figure: what it is, what it must be, and the others that it comes from."""

    name: str
    value: float
    target: str
    unit: str
    of: Mapping[str, float]

    @property
    def is_reached(self) -> bool:
        """Whether the target is reached."""
        sign, _, limit = self.target.partition(" ")
        reached = {"<": self.value < float(limit), "<=": self.value <= float(limit)}
        return reached.get(sign, self.value >= float(limit))


class Bench:
    """Measures each thing once, on each database, when a row asks for it."""

    def __init__(self, new: Mapping[str, NewDatabase], folder: Path) -> None:
        self._new = dict(new)
        self._folder = folder

    def rows(self) -> dict[str, Callable[[], Iterator[Row]]]:
        """Give what can be measured, by the name with which it is chosen."""
        each: dict[str, Callable[[], Iterator[Row]]] = {}
        by_database = {
            "turn": self._turn,
            "steady": self._steady,
            "many": self._many,
            "planning": self._planning,
        }
        for name, measure in by_database.items():
            for kind, new in self._new.items():
                each[f"{name}_{kind}"] = partial(measure, kind, new)
        return {"dates": _dates, "overview": _overview, "replies": self._replies, **each}

    def _turn(self, kind: str, new: NewDatabase) -> Iterator[Row]:
        found = turn_cpu.measure(new)
        of = {"ours_ms": found.turn_ms, "bare_echo_ms": found.echo_ms}
        yield Row(f"turn_cpu_over_bare_echo_{kind}", found.ratio, "<= 1.0", "ratio", of)

    def _planning(self, kind: str, new: NewDatabase) -> Iterator[Row]:
        found = planning.measure(new)
        of = {"ten_moments_ms": found.moments_ms, "ten_jobs_ms": found.jobs_ms}
        yield Row(f"planning_over_apscheduler_{kind}", found.ratio, "<= 0.05", "ratio", of)

    def _steady(self, kind: str, new: NewDatabase) -> Iterator[Row]:
        found = steady.measure(new)
        yield Row(f"steady_30_a_second_{kind}", found.percent, "< 15", "% of one core", {})
        yield Row(f"steady_p99_of_a_turn_{kind}", found.p99_ms, "< 25", "ms", {})

    def _many(self, kind: str, new: NewDatabase) -> Iterator[Row]:
        few, many = many_groups.measure(self._places()[kind])
        for name, unit, few_value, many_value in (
            ("turn", "ms", few.turn_ms, many.turn_ms),
            ("look", "ms", few.look_ms, many.look_ms),
            ("start", "s", few.start_seconds, many.start_seconds),
        ):
            of = {f"few_{unit}": few_value, f"many_{unit}": many_value}
            ratio = many_value / few_value
            yield Row(f"many_groups_{name}_{kind}", ratio, "<= 1.2", "ratio", of)
        more = many.memory_mb - few.memory_mb
        yield Row(f"many_groups_more_memory_{kind}", more, "< 20", "MB", {})
        yield Row(f"many_groups_memory_{kind}", many.memory_mb, "< 220", "MB", {})
        yield Row(f"first_answer_{kind}", many.start_seconds, "< 2", "s", {})

    @cache  # noqa: B019 - there is one bench
    def _places(self) -> Mapping[str, tuple[many_groups.Place, many_groups.Place]]:
        """Fill once, and copy before anything is measured: what one heard, the next knows."""
        filled = many_groups.filled(self._folder)
        return {
            kind: filled if kind == "sqlite" else many_groups.on(filled, self._folder, new)
            for kind, new in self._new.items()
        }

    def _replies(self) -> Iterator[Row]:
        found = replies.measure(self._new)
        echoes = {name: each for name, each in found.items() if name not in self._new}
        of = {f"{name}_a_second": each for name, each in echoes.items()}
        best = max(echoes.values())
        for kind in self._new:
            ours = {"ours_a_second": found[kind], **of}
            yield Row(f"replies_over_best_echo_{kind}", found[kind] / best, ">= 0.5", "ratio", ours)


def _dates() -> Iterator[Row]:
    found = reading_dates.measure()
    of = {"median_ms": found.median_ms, "slowest_ms": found.most_ms, "lines": found.lines}
    unit = "ms of CPU, 99 of 100 lines"
    yield Row("reading_a_line_with_days", found.p99_ms, "< 5", unit, of)


def _overview() -> Iterator[Row]:
    found = overview.measure()
    of = {"statements": found.statements, "groups": overview.GROUPS}
    yield Row("overview_of_twenty_groups", found.turn_ms, "< 50", "ms of CPU, a whole turn", of)


def main() -> None:
    """Measure what was asked for, and say on what."""
    only, kinds = os.environ.get("ONLY", ""), os.environ.get("ON", "sqlite postgresql").split()
    kept = json.loads(LATEST.read_text()) if only and LATEST.exists() else {"rows": {}}
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory()))
        new: dict[str, NewDatabase] = {"sqlite": databases.sqlite}
        if "postgresql" in kinds:
            new["postgresql"] = stack.enter_context(databases.postgresql(folder / "postgresql"))
        bench = Bench({kind: each for kind, each in new.items() if kind in kinds}, folder)
        for name, measure in bench.rows().items():
            if not name.startswith(only):
                continue
            began_at = time.monotonic()
            for row in measure():
                _say(row)
                kept["rows"][row.name] = _laid_down(row)
            sys.stderr.write(f"({name}: {time.monotonic() - began_at:.0f} s)\n")
            kept["on"] = _on()
            LATEST.write_text(json.dumps(kept, indent=2) + "\n")
    print(", ".join(f"{name} {value}" for name, value in kept["on"].items()))


def _say(row: Row) -> None:
    others = ", ".join(f"{name} {value:.4g}" for name, value in row.of.items())
    mark = " " if row.is_reached else "✗"
    print(
        f"{mark} {row.name:42} {row.value:9.3f}  {row.target:8} {row.unit:14} {others}", flush=True
    )


def _laid_down(row: Row) -> dict[str, object]:
    laid = asdict(row)
    of = {name: round(each, 3) for name, each in laid.pop("of").items()}
    ratio = round(row.value, 3) if row.unit == "ratio" else None
    return laid | {"value": round(row.value, 3), "ratio": ratio, **of, "reached": row.is_reached}


def _on() -> dict[str, str | int]:
    """Say what it ran on: versions and the kind of machine, no more."""
    return {
        "python": platform.python_version(),
        "system": platform.system(),
        "machine": platform.machine(),
        "cores": os.cpu_count() or 0,
        **{name: version(name) for name in _VERSIONS},
        "aiogram": _locked("aiogram"),
        "sqlite": sqlite3.sqlite_version,
    }


def _locked(name: str) -> str:
    lines = replies.LOCK.read_text().splitlines()
    return next(line.split("==")[1].split()[0] for line in lines if line.startswith(f"{name}=="))


if __name__ == "__main__":
    main()
