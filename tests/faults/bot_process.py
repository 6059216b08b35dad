"""A bot in its own process, with a clock that a test sets: `python -m tests.faults.bot_process`.

Everything else is as in `steungroep run`: settings from the environment, files on the disk.
"""

import asyncio
import os
from datetime import datetime
from pathlib import Path

from bot.logs import set_up_logs
from bot.running import only_one, run_on_telegram
from bot.settings import read_settings

CLOCK_FILE = "CLOCK_OF_THE_TEST"
LOOK_EVERY_SECONDS = 0.2
"""The clock of the test jumps: what is due must be found at once, not when the machine's comes."""


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


def main() -> None:
    """Run until killed."""
    settings = read_settings()
    set_up_logs(settings.log_level)
    with only_one(settings):
        clock = FileClock(Path(os.environ[CLOCK_FILE]))
        asyncio.run(run_on_telegram(settings, clock, LOOK_EVERY_SECONDS))


if __name__ == "__main__":
    main()
