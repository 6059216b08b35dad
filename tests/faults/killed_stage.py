"""The stage of the stand-in, with the bot in a process that can be killed and started again."""

import asyncio
import contextlib
import os
import signal
import sqlite3
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path

from tests.faults.bot_process import CLOCK_FILE, NO_LIMITS, write_clock
from tests.platforms.telegram.standin import StandIn
from tests.whole_way.telegram_stage import START, TelegramStage

_SECONDS = 60.0
_WAITING = "SELECT count(*) FROM outbox WHERE state IN ('due','leased','sending') AND due_at <= ?"
_DUE = "SELECT count(*) FROM moment WHERE state = 'planned' AND due_at <= ?"
_NEXT = "SELECT min(due_at) FROM moment WHERE state = 'planned' AND due_at <= ?"


class BotProcess:
    """A bot that is started, killed, and started again on the same files."""

    def __init__(self, folder: Path, url: str, token: str) -> None:
        self.folder = folder
        self.database = folder / "data" / "steungroep.db"
        self.clock_file = folder / "clock"
        self.now = START
        write_clock(self.clock_file, START)
        self.log = folder / "bot.log"
        self._environment = {
            **os.environ,
            "STEUNGROEP_PROFESSIONAL_ROUTES": "by-hand, chat",
            "STEUNGROEP_TELEGRAM_TOKEN": token,
            "STEUNGROEP_TELEGRAM_API_URL": url,
            "STEUNGROEP_OPERATOR": "Stichting Voorbeeld",
            "STEUNGROEP_OPERATOR_CONTACT": "tel. 000",
            "STEUNGROEP_DATA_DIR": str(folder / "data"),
            "STEUNGROEP_KEY_STORE": f"sqlite:///{folder / 'keys' / 'keys.db'}",
            "STEUNGROEP_WEB_PORT": "0",
            CLOCK_FILE: str(self.clock_file),
            # Nobody in this test writes as slowly as people do.
            NO_LIMITS: "1",
        }
        self._process: asyncio.subprocess.Process | None = None
        self.kills = 0

    async def start(self) -> None:
        """Start it."""
        with self.log.open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "tests.faults.bot_process", env=self._environment, stderr=log
            )

    async def kill(self) -> None:
        """Kill it at once: nothing is tidied up."""
        assert self._process is not None
        with contextlib.suppress(ProcessLookupError):
            self._process.send_signal(signal.SIGKILL)
        await self._process.wait()
        self.kills += 1

    def set_clock(self, now: datetime) -> None:
        """Let it be this time for the bot."""
        self.now = now
        write_clock(self.clock_file, now)

    def back_up(self) -> None:
        """Copy the database as an operator's backup would, beside the running bot."""
        target = self.folder / "backup.db"
        with (
            contextlib.closing(sqlite3.connect(self.database)) as source,
            contextlib.closing(sqlite3.connect(target)) as backup,
        ):
            source.backup(backup)

    def count(self, statement: str) -> int:
        """Count rows that are due, beside the running bot."""
        return int(self._ask(statement) or 0)

    def next_due_at(self, until: datetime) -> datetime | None:
        """Give when the next moment is due, up to some time."""
        found = self._ask(_NEXT, until)
        return None if found is None else datetime.fromisoformat(f"{found}+00:00")

    def _ask(self, statement: str, until: datetime | None = None) -> str | None:
        if not self.database.exists():
            return None
        utc = (until or self.now).astimezone(START.tzinfo).strftime("%Y-%m-%d %H:%M:%S.%f")
        with contextlib.closing(sqlite3.connect(self.database, timeout=10)) as connection:
            row = connection.execute(statement, (utc,)).fetchone()
        return None if row is None or row[0] is None else str(row[0])


@asynccontextmanager
async def killed_stage(
    folder: Path, english: set[str]
) -> AsyncIterator[tuple[TelegramStage, BotProcess]]:
    """Open a stage whose bot can be killed."""
    async with StandIn(clock=lambda: bot.now, limits=None) as standin:
        bot = BotProcess(folder, standin.url, standin.token)
        await bot.start()

        async def quiet() -> None:
            async with asyncio.timeout(_SECONDS):
                while standin.updates.waiting or bot.count(_WAITING) or bot.count(_DUE):
                    await asyncio.sleep(0.02)

        async def move(to: datetime) -> None:
            while (due := bot.next_due_at(to)) is not None:
                bot.set_clock(max(due + timedelta(seconds=1), bot.now))
                await quiet()
            bot.set_clock(max(to, bot.now))
            await quiet()

        try:
            yield TelegramStage(standin, move, quiet, english), bot
        finally:
            await bot.kill()
