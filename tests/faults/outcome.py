"""What came of a trial, and the table of all of them."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Trial:
    """What is tried: where, on which database, how hard, and by which chance."""

    folder: Path
    database_url: str
    seed: int
    full: bool

    @property
    def database(self) -> str:
        """Name the database."""
        return "SQLite" if self.database_url.startswith("sqlite") else "PostgreSQL"

    @property
    def is_single(self) -> bool:
        """Whether one process at a time may use it."""
        return self.database == "SQLite"


@dataclass(slots=True)
class Outcome:
    """What came of it. `wrong` says in words what may not be; where it is empty, it held."""

    kills: int = 0
    faults: int = 0
    lost: int = 0
    copies: int = 0
    note: str = ""
    log: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    def check(self, holds: object, otherwise: str) -> None:
        """Note what does not hold."""
        if not holds and otherwise not in self.wrong:
            self.wrong.append(otherwise)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the table."""

    test: str
    database: str
    seconds: float
    outcome: Outcome


_MOST_SAID = 4
_HEAD = ("test", "database", "kills", "faults", "lost", "copies", "verdict", "seconds", "")


def table(lines: Sequence[Line]) -> str:
    """Give the table as text."""
    rows = [_HEAD, *map(_cells, lines)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_HEAD))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    )


def _cells(line: Line) -> tuple[str, ...]:
    outcome = line.outcome
    return (
        line.test,
        line.database,
        str(outcome.kills),
        str(outcome.faults),
        str(outcome.lost),
        str(outcome.copies),
        "FAILED" if outcome.wrong else "ok",
        f"{line.seconds:.0f}",
        "; ".join([*outcome.wrong[:_MOST_SAID], *([outcome.note] if outcome.note else [])]),
    )
