"""A bot in its own process, as `steungroep run` starts it: `python -m tests.faults.bot_process`.

Settings come from the environment, and files are on the disk. Beside the settings, a test says in
the environment which clock it goes by, whether Telegram's limits hold, and how patient it is. One
command more is known: /count, of which every effect can be counted.
"""

import gc
import os
import sys
from collections.abc import Mapping
from datetime import datetime, timedelta
from pathlib import Path

import bot.core
from bot.delivering.limits import Limits
from bot.logs import set_up_logs
from bot.opening import only_one
from bot.reading_settings import read_settings
from bot.running import run_on_telegram, until_stopped
from bot.settings import WrongSettings
from domain.bookkeeping import Moment, Priority
from domain.contacts import Contact
from handlers.talk.registry import Operator, Registry
from handlers.talk.turn import Turn
from messages.said import text

CLOCK_FILE = "CLOCK_OF_THE_TEST"
NO_LIMITS = "NO_LIMITS_IN_THE_TEST"
PATIENCE = "PATIENCE_OF_THE_TEST"
LOOK_EVERY_SECONDS = 0.2
"""The clock of the test jumps: what is due must be found at once, not when the machine's comes."""
LATER = timedelta(seconds=1)
COUNT_LATER = "count-later"

_contents = bot.core.contents


class FileClock:
    """Reads the time from a file, so that one clock serves several processes."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def now(self) -> datetime:
        """Give the moment in the file."""
        return datetime.fromisoformat(self._path.read_text())


def write_clock(path: Path, now: datetime) -> None:
    """Set the clock of all processes that read this file."""
    beside = path.with_suffix(".new")
    beside.write_text(now.isoformat())
    beside.replace(path)


def _count(turn: Turn, which: str) -> None:
    """Write a row, answer, and plan a moment: each of them once, or the count shows it."""
    turn.unit.contacts.add(Contact(group_id=turn.account.id, name=which, created_at=turn.now))
    turn.say(text("common-group-of", owner=which))
    turn.plan(COUNT_LATER, turn.now + LATER, occurrence=which)


def _count_later(turn: Turn, moment: Moment) -> None:
    which = moment.key.rpartition(":")[2]
    name = f"{which} later"
    turn.unit.contacts.add(Contact(group_id=turn.account.id, name=name, created_at=turn.now))
    turn.say(text("common-group-of", owner=name), priority=Priority.REMINDER)


def _with_counting(operator: Operator) -> Registry:
    registry = _contents(operator)
    registry.command("count", handler=_count, before_consent=True)
    registry.moment(COUNT_LATER, _count_later)
    return registry


def run_in_fork(environment: Mapping[str, str], log: str) -> None:
    """Run in a process that was forked from one that has imported everything."""
    handle = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    os.dup2(handle, 2)
    os.environ.update(environment)
    os.chdir(Path(log).parent)
    gc.enable()
    sys.exit(main())


def main() -> int:
    """Run until killed, or asked to stop; give the exit code."""
    import uvloop

    clock_file, patience = os.environ.get(CLOCK_FILE), os.environ.get(PATIENCE)
    bot.core.contents = _with_counting
    try:
        settings = read_settings()
        set_up_logs(settings.log_level)
        with only_one(settings):
            uvloop.run(
                until_stopped(
                    run_on_telegram(
                        settings,
                        None if clock_file is None else FileClock(Path(clock_file)),
                        None if clock_file is None else LOOK_EVERY_SECONDS,
                        limits=None if NO_LIMITS in os.environ else Limits(),
                        patience=None if patience is None else float(patience),
                    )
                )
            )
    except WrongSettings as wrong:
        sys.stderr.write(f"{wrong}\n")
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
