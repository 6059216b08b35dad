"""The program in its own process, as an operator starts it: settings, what it says, how it ends."""

import asyncio
import json
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from bot.settings import PREFIX

ROOT = Path(__file__).parents[2]
SECONDS = 60.0
"""How long a test waits for a process before it gives up."""


class Program:
    """A started program. Its folder is its own: settings files, data and keys are in there."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self.process = process
        self.heard: list[str] = []

    async def until_logged(self, event: str) -> dict[str, Any]:
        """Wait until it logs this, and give the line."""
        assert self.process.stderr is not None
        async with asyncio.timeout(SECONDS):
            async for raw in self.process.stderr:
                line = raw.decode()
                self.heard.append(line)
                if line.startswith("{") and json.loads(line)["event"] == event:
                    return dict(json.loads(line))
        raise AssertionError(f"it never said {event!r}:\n{''.join(self.heard)}")

    def ask_to_stop(self) -> None:
        """Ask it to stop, as a container's engine does."""
        self.process.send_signal(signal.SIGTERM)

    async def ended(self) -> tuple[int, str, str]:
        """Wait for its end; give its exit code, and all that it said on both its outputs."""
        async with asyncio.timeout(SECONDS):
            said, complained = await self.process.communicate()
        assert self.process.returncode is not None
        return (
            self.process.returncode,
            (said or b"").decode(),
            "".join(self.heard) + complained.decode(),
        )


@asynccontextmanager
async def started(
    folder: Path,
    *words: str,
    module: str = "bot.cli",
    hears: int = asyncio.subprocess.DEVNULL,
    says_to: int = asyncio.subprocess.PIPE,
    **settings: str | None,
) -> AsyncIterator[Program]:
    """Start the program in a folder with these settings (`operator="…"`); kill it at the end.

    `hears` is a file with what is typed, `says_to` another one for what it says, by their numbers.
    """
    others = {name: each for name, each in os.environ.items() if not name.startswith(PREFIX)}
    given = {f"{PREFIX}{name.upper()}": each for name, each in settings.items() if each is not None}
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        module,
        *words,
        cwd=folder,
        env=others | given | {"PYTHONPATH": str(ROOT)},
        stdin=hears,
        stdout=says_to,
        stderr=asyncio.subprocess.PIPE,
    )
    program = Program(process)
    try:
        yield program
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def outcome(folder: Path, *words: str, **settings: str | None) -> tuple[int, str]:
    """Start the program and wait for its end; give its exit code and what it complained of."""
    async with started(folder, *words, **settings) as program:
        code, _, complained = await program.ended()
    return code, complained


async def outcome_said(folder: Path, *words: str, **settings: str | None) -> tuple[int, str]:
    """Start the program and wait for its end; give its exit code and what it said."""
    async with started(folder, *words, **settings) as program:
        code, said, _ = await program.ended()
    return code, said
