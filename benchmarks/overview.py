"""How long somebody in twenty groups waits for the overview of them, and in how many statements."""

import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from domain.clock import SetClock
from messages.incoming import Incoming
from tests.chat import Play
from tests.conversations.conftest import START, open_core
from tests.conversations.groups import an_owner
from tests.many_groups import add_groups
from tests.statements import statements

GROUPS = 20
TIMES = 50


@dataclass(frozen=True, slots=True)
class Measured:
    """CPU of one look in milliseconds, and the statements that it took."""

    turn_ms: float
    statements: int


def measure() -> Measured:
    """Let somebody in twenty groups look at all of them, again and again."""
    with TemporaryDirectory() as folder:
        clock = SetClock(START)
        core = open_core(
            f"sqlite:///{Path(folder) / 'o.db'}", f"sqlite:///{Path(folder) / 'k.db'}", clock
        )
        an_owner(Play(core, clock), "Noor")
        with core.storage.unit() as unit:
            (noor,) = unit.accounts.where()
            add_groups(unit, noor.id, GROUPS - 1, clock.now())
        took = []
        for number in range(TIMES):
            before = time.process_time()
            core.turns.take(Incoming("practice", f"e{number}", "Noor", text="/overzicht"))
            took.append((time.process_time() - before) * 1000)
        with statements(core.storage.engine) as said:
            core.turns.take(Incoming("practice", "counted", "Noor", text="/overzicht"))
        core.storage.close()
    return Measured(median(took), len(said))
