"""`make faults`: breaks everything that can break, and prints what was lost and what came twice."""

import argparse
import asyncio
import shutil
import sys
import tempfile
import time
import traceback
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.faults.outcome import Line, Outcome, Trial, table
from tests.faults.trials import (
    away_for_a_day,
    clock_jumps,
    faults_on_the_way,
    killed_while_sending,
    killed_while_taking,
    older_copy,
    several_processes,
    wall_clock,
    within_limits,
)

TRIALS: dict[str, Callable[[Trial], Awaitable[Outcome]]] = {
    "T1": killed_while_taking.run,
    "T2": killed_while_sending.run,
    "T3": faults_on_the_way.run,
    "T4": within_limits.run,
    "T5": clock_jumps.run,
    "T6": wall_clock.run,
    "T7": away_for_a_day.run,
    "T8/2": several_processes.with_two,
    "T8/3": several_processes.with_three,
    "T9": older_copy.run,
}
NOT_THERE = {("T8/3", "sqlite"), ("T6", "postgresql")}
"""On SQLite there is no second process, and so no third; wall times need no database."""
SEED = 20261122


def main() -> int:
    """Run what is asked for; the exit code tells whether all of it held."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("--only", nargs="*", help=f"run these: {', '.join(TRIALS)}")
    parser.add_argument("--seed", type=int, default=SEED, help="the seed of all chance")
    parser.add_argument("--short", action="store_true", help="a few seconds of each")
    parser.add_argument("--database", choices=("sqlite", "postgresql"), help="on one database")
    chosen = parser.parse_args()
    databases = [chosen.database] if chosen.database else ["sqlite", "postgresql"]
    lines: list[Line] = []
    began_at = time.monotonic()
    asked = tuple(chosen.only or TRIALS)
    for name in (each for each in TRIALS if each.startswith(asked)):
        for database in databases:
            if (name, database) in NOT_THERE:
                continue
            lines.append(_try(name, database, chosen.seed, full=not chosen.short))
            _say("\n".join([*sorted(lines[-1].outcome.log), table(lines[-1:]).splitlines()[1]]))
    minutes = (time.monotonic() - began_at) / 60
    _say(f"\n{table(lines)}\n\nseed {chosen.seed}, {minutes:.1f} minutes")
    return int(any(line.outcome.wrong for line in lines))


def _say(lines: str) -> None:
    sys.stdout.write(f"{lines}\n")
    sys.stdout.flush()


def _try(name: str, database: str, seed: int, *, full: bool) -> Line:
    began_at = time.monotonic()
    with tempfile.TemporaryDirectory() as kept, _database(database, Path(kept)) as url:
        folder = Path(kept) / "house"
        folder.mkdir()
        trial = Trial(folder, url, seed, full)
        try:
            outcome = asyncio.run(_run(name, trial))
        except Exception as error:
            traceback.print_exc()
            outcome = Outcome(wrong=[f"broke off: {type(error).__name__}"])
        if outcome.wrong:
            logs = Path(tempfile.mkdtemp(prefix=f"faults-{name.partition('/')[0]}-{database}-"))
            shutil.copytree(folder, logs, dirs_exist_ok=True)
            outcome.note += f" (files: {logs})"
    return Line(name, trial.database, time.monotonic() - began_at, outcome)


async def _run(name: str, trial: Trial) -> Outcome:
    return await TRIALS[name](trial)


@contextmanager
def _database(kind: str, folder: Path) -> Iterator[str]:
    if kind == "sqlite":
        yield f"sqlite:///{folder / 'house' / 'steungroep.db'}"
        return
    # Imported late, and it warns: only PostgreSQL needs it.
    from tests.conftest import get_server

    server = get_server(folder / "postgresql", cleanup_mode="delete")
    try:
        yield server.get_uri(driver="psycopg")
    finally:
        server.cleanup()


if __name__ == "__main__":
    sys.exit(main())
