"""Bots in processes of their own: started, killed without a word, and started again."""

import asyncio
import multiprocessing
import os
import signal
from collections.abc import Mapping
from multiprocessing.process import BaseProcess
from pathlib import Path

from tests.faults.bot_process import run_in_fork

_forks = multiprocessing.get_context("forkserver")
_forks.set_forkserver_preload(
    [
        "tests.faults.bot_process",
        "bot.platforms.telegram",
        "bot.profile",
        "bot.web.serving",
        "scheduling.tick",
        "uvicorn.protocols.http.h11_impl",
        "uvloop",
    ]
)
"""Everything is imported once: a start then takes a tenth of what it takes for an operator."""


class BotProcess:
    """One bot. The same files outlive it."""

    def __init__(self, folder: Path, environment: Mapping[str, str], name: str = "bot") -> None:
        self.log = folder / f"{name}.log"
        self._environment = dict(environment)
        self._process: BaseProcess | None = None
        self.kills = 0

    @property
    def is_alive(self) -> bool:
        """Whether it runs."""
        return self._process is not None and self._process.is_alive()

    def start(self) -> None:
        """Start it."""
        os.environ.pop("PYTEST_CURRENT_TEST", None)
        self._process = _forks.Process(
            target=run_in_fork, args=(self._environment, str(self.log)), daemon=True
        )
        self._process.start()

    async def kill(self) -> None:
        """Kill it at once: nothing is tidied up."""
        if self._process is None:
            return
        if self._process.is_alive():
            self._process.kill()
            self.kills += 1
        await self.ended()

    async def stop(self) -> int:
        """Ask it to stop, and wait for that; give its exit code."""
        assert self._process is not None
        assert self._process.pid is not None
        os.kill(self._process.pid, signal.SIGTERM)
        return await self.ended()

    async def ended(self, seconds: float = 60) -> int:
        """Wait for its end; give its exit code."""
        assert self._process is not None
        async with asyncio.timeout(seconds):
            while self._process.is_alive():
                await asyncio.sleep(0.005)
        self._process.join()
        code = self._process.exitcode
        self._process = None
        return -1 if code is None else code

    def logged(self) -> str:
        """Give what it wrote."""
        return self.log.read_text() if self.log.exists() else ""
