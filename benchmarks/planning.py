"""Planning ten moments in a turn ÷ adding ten jobs to APScheduler's SQLAlchemy job store.

QUALITY.md, section 3, row 5: in CPU, 100,000 of each, over the rounds together. Ours is a whole
unit of work: ten moments, planned as handlers do it, and the commit. Theirs is ten calls of
`add_job` on a scheduler that runs, with a job store on the same kind of database. Each job waits
for the disk, so 100,000 take a quarter of an hour: `BENCH_PLANNED` says how many, else 20,000.
"""

import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from uuid import uuid4

from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.background import BackgroundScheduler

from benchmarks.databases import NOW, NewDatabase, open_core
from benchmarks.people import Nowhere, bring_in
from benchmarks.stage import OUR_CORE, ROUNDS, pinned
from domain.clock import SetClock
from handlers.talk.turn import Turn
from messages.incoming import Incoming

OF_EACH = int(os.environ.get("BENCH_PLANNED", "20_000"))
TEN = 10


@dataclass(frozen=True, slots=True)
class Measured:
    """CPU milliseconds for ten."""

    moments_ms: float
    jobs_ms: float

    @property
    def ratio(self) -> float:
        """Ours ÷ theirs."""
        return self.moments_ms / self.jobs_ms


def measure(new: NewDatabase) -> Measured:
    """Plan, and add, round by round in turns."""
    tens = OF_EACH // TEN // ROUNDS
    with TemporaryDirectory() as folder, pinned(OUR_CORE):
        ours, theirs = Path(folder) / "ours", Path(folder) / "theirs"
        ours.mkdir()
        theirs.mkdir()
        core = open_core(new(ours), ours, Nowhere(), SetClock(NOW))
        bring_in(core, 1)
        with core.storage.unit() as unit:
            (account,) = unit.accounts.where(limit=1)

        def plan() -> None:
            with core.storage.unit() as unit:
                turn = Turn(unit, NOW, account, Incoming("telegram", "1", account.address, text=""))
                meeting = uuid4()
                for day in range(TEN):
                    turn.plan(
                        "remind",
                        NOW + timedelta(days=30 + day),
                        subject_id=meeting,
                        occurrence=str(day),
                        nudge=True,
                    )

        scheduler = BackgroundScheduler(
            jobstores={"default": SQLAlchemyJobStore(url=new(theirs))}, timezone="UTC"
        )
        scheduler.start(paused=True)

        def add() -> None:
            # As far ahead of the machine's own clock: nothing falls due meanwhile.
            for day in range(TEN):
                scheduler.add_job(
                    print, "date", run_date=NOW + timedelta(days=3650 + day), args=[str(uuid4())]
                )

        both = [(_ms(plan, tens), _ms(add, tens)) for _ in range(ROUNDS)]
        scheduler.shutdown()
        core.storage.close()
    return Measured(median(each for each, _ in both), median(each for _, each in both))


def _ms(work: Callable[[], None], times: int) -> float:
    began_at = time.process_time()
    for _ in range(times):
        work()
    return (time.process_time() - began_at) / times * 1000


if __name__ == "__main__":
    from benchmarks.databases import sqlite

    print(found := measure(sqlite), found.ratio)
