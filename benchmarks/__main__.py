"""`make bench`: prints a table, and writes it to `benchmarks/latest.json`."""

import json
import platform
from importlib.metadata import version
from pathlib import Path

from benchmarks import overview, reading_dates
from benchmarks.turn_cpu import measure

LATEST = Path(__file__).parent / "latest.json"


def main() -> None:
    """Measure every row that there is, and say on what."""
    measured = measure()
    dates = reading_dates.measure()
    look = overview.measure()
    rows: dict[str, dict[str, str | float]] = {
        "turn_cpu_over_bare_echo": {
            "value": round(measured.ratio, 3),
            "target": "<= 1.0",
            "unit": "ratio",
            "ours_ms": round(measured.turn_ms, 3),
            "baseline_ms": round(measured.echo_ms, 3),
        },
        "reading_a_line_with_days": {
            "value": round(dates.p99_ms, 3),
            "target": "< 5",
            "unit": "ms of CPU, 99 of 100 lines",
            "median_ms": round(dates.median_ms, 3),
            "slowest_ms": round(dates.most_ms, 3),
            "lines": dates.lines,
        },
        "overview_of_twenty_groups": {
            "value": round(look.turn_ms, 3),
            "target": "< 50",
            "unit": "ms of CPU, a whole turn",
            "statements": look.statements,
            "groups": overview.GROUPS,
        },
    }
    versions = {name: version(name) for name in ("python-telegram-bot", "sqlalchemy", "sqlmodel")}
    on = {"python": platform.python_version(), "machine": platform.machine(), **versions}
    for name, row in rows.items():
        more = {key: row[key] for key in row if key not in ("value", "target", "unit")}
        print(
            f"{name}: {row['value']} {row['unit']} (target {row['target']}); "
            + ", ".join(f"{key} {value}" for key, value in more.items())
        )
    print(", ".join(f"{name} {value}" for name, value in on.items()))
    LATEST.write_text(json.dumps({"on": on, "rows": rows}, indent=2) + "\n")


if __name__ == "__main__":
    main()
