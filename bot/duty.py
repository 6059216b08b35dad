"""Duty: of the processes that share a database, one delivers, fetches and keeps time."""

import asyncio
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from uuid import uuid4

import structlog

from bot.logs import what_failed
from storage.duty import HELD_FOR_SECONDS, DutyRoll
from storage.storage import Storage

_log = structlog.get_logger()

EVERY_SECONDS = 1.0
"""How often it is looked at who has the duty; the holder says so often that it still lives."""

Work = Callable[[int], Awaitable[None]]
"""What is done on duty, in the term with this number, until cancelled."""


class Duty:
    """One process's place in turn. `has_it` says whether it is on duty now."""

    def __init__(self, storage: Storage) -> None:
        self._is_single = storage.is_single
        self._roll = DutyRoll(storage, uuid4().hex)
        # A thread of its own: turns that wait for each other must not cost it its place.
        self._thread = ThreadPoolExecutor(1, "duty")
        self.has_it = False

    async def run(self, work: Work) -> None:
        """Do the work whenever it is this process's duty, until cancelled."""
        while True:
            term = await self._ask()
            if term is None:
                await asyncio.sleep(EVERY_SECONDS)
                continue
            _log.info("on duty", term=term)
            self.has_it = True
            try:
                await self._while_held(term, work)
            finally:
                self.has_it = False
                await asyncio.shield(self._in_thread(self._give_up))
            _log.warning("off duty", term=term)

    def close(self) -> None:
        """Let go of the thread, once it gave up the duty: another process need not wait then.

        It may have been asking when it was stopped, and have the duty since.
        """
        self._thread.submit(self._roll.close)
        self._thread.shutdown(wait=True)

    async def _while_held(self, term: int, work: Work) -> None:
        """Work until the duty is another's, or the database was away so long that it may be."""
        working = asyncio.ensure_future(work(term))
        time = asyncio.get_running_loop().time
        held_until = time() + HELD_FOR_SECONDS
        try:
            while time() < held_until:
                await asyncio.wait([working], timeout=EVERY_SECONDS)
                if working.done():
                    await working
                    return
                if self._is_single:
                    # No other process can be there.
                    held_until = time() + HELD_FOR_SECONDS
                    continue
                asked_at = time()
                kept = await self._ask()
                if kept == term:
                    held_until = asked_at + HELD_FOR_SECONDS
                elif kept is not None:
                    return
        finally:
            working.cancel()
            await asyncio.wait([working])

    async def _ask(self) -> int | None:
        """Take or keep the duty. None: another has it, or nobody can say."""
        try:
            async with asyncio.timeout(HELD_FOR_SECONDS):
                term: int | None = await self._in_thread(self._roll.take)
        except Exception as error:
            _log.error("duty can't be asked", **what_failed(error))
            return None
        return term

    async def _in_thread(self, work: Callable[[], Any]) -> Any:
        return await asyncio.get_running_loop().run_in_executor(self._thread, work)

    def _give_up(self) -> None:
        try:
            self._roll.give_up()
        except Exception as error:
            # It ends by itself.
            _log.info("duty not given up", **what_failed(error))
