"""`make bench`: prints a table, and writes it to `benchmarks/latest.json`."""

import json
import platform
from importlib.metadata import version
from pathlib import Path

from benchmarks.turn_cpu import measure

LATEST = Path(__file__).parent / "latest.json"


def main() -> None:
    """Measure every row that there is, and say on what."""
    measured = measure()
    rows = {
        "turn_cpu_over_bare_echo": {
            "value": round(measured.ratio, 3),
            "target": "<= 1.0",
            "unit": "ratio",
            "ours_ms": round(measured.turn_ms, 3),
            "baseline_ms": round(measured.echo_ms, 3),
        }
    }
    versions = {name: version(name) for name in ("python-telegram-bot", "sqlalchemy", "sqlmodel")}
    on = {"python": platform.python_version(), "machine": platform.machine(), **versions}
    for name, row in rows.items():
        print(
            f"{name}: {row['value']} (target {row['target']}): "
            f"{row['ours_ms']} ms ÷ {row['baseline_ms']} ms of CPU"
        )
    print(", ".join(f"{name} {value}" for name, value in on.items()))
    LATEST.write_text(json.dumps({"on": on, "rows": rows}, indent=2) + "\n")


if __name__ == "__main__":
    main()
