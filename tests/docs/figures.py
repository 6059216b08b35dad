"""The figures of `make bench`, as tables."""

import json
from pathlib import Path
from typing import Any

_LATEST = Path(__file__).parents[2] / "benchmarks" / "latest.json"
_NOT_OF = {"name", "value", "target", "unit", "ratio", "reached"}


def figures_table() -> str:
    """Every row: what was measured, what it must be, and the figures that it comes from."""
    kept = json.loads(_LATEST.read_text(encoding="utf-8"))
    lines = ["| figure | measured | must be | from |", "|---|---|---|---|"]
    for name, row in kept["rows"].items():
        others = ", ".join(
            f"{each.replace('_', ' ')} {row[each]:g}" for each in row if each not in _NOT_OF
        )
        mark = "" if row["reached"] else " (not reached)"
        lines.append(
            f"| {name.replace('_', ' ')} | {row['value']:g} {row['unit']}{mark} "
            f"| {row['target']} | {others} |"
        )
    on = ", ".join(f"{name} {version}" for name, version in kept["on"].items())
    return "\n".join([*lines, "", f"Measured on: {on}."])


def capacity_table() -> str:
    """What one bot carries, as far as it was measured."""
    rows: dict[str, Any] = json.loads(_LATEST.read_text(encoding="utf-8"))["rows"]
    lines = ["| what | SQLite | PostgreSQL |", "|---|---|---|"]
    for said, name, figure, unit in (
        (
            "of one core, at 30 messages in and 30 out a second",
            "steady_30_a_second",
            "value",
            "%",
        ),
        (
            "replies a second, with the platform's limits lifted",
            "replies_over_best_echo",
            "ours_a_second",
            "",
        ),
        ("a turn with 100,000 groups ÷ with 1,000", "many_groups_turn", "value", ""),
        ("memory with 100,000 groups", "many_groups_memory", "value", " MB"),
        ("from start to first answer", "first_answer", "value", " s"),
    ):
        both = [
            f"{found[figure]:g}{unit}" if (found := rows.get(f"{name}_{kind}")) else "not measured"
            for kind in ("sqlite", "postgresql")
        ]
        lines.append(f"| {said} | {both[0]} | {both[1]} |")
    return "\n".join(lines)
