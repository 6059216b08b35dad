"""The clerk: writes down how deliveries go, many in one commit, and waits for a database."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

import structlog

from bot.logs import what_failed
from storage.engine import is_away
from storage.locks import TryAgain
from storage.unit import Unit

_log = structlog.get_logger()

Change = Callable[[Unit], Any]
_FIRST_PAUSE_SECONDS = 0.05
_LONGEST_PAUSE_SECONDS = 5.0


class Clerk:
    """What comes while it writes is written in one commit.

    While the database is away it keeps what it was told, and nothing more leaves: what was sent is
    not sent again because nobody could write it down.
    """

    def __init__(
        self,
        settle: Callable[[Sequence[Change]], list[Any]],
        in_database: Callable[..., Awaitable[Any]],
    ) -> None:
        """Write with `settle`, in the database's thread."""
        self._settle = settle
        self._in_database = in_database
        self._waiting: list[tuple[Change, asyncio.Future[Any]]] = []
        self._came = asyncio.Event()

    async def note(self, change: Change) -> Any:
        """Write a change down; give what it returned, once it is committed."""
        written: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self._waiting.append((change, written))
        self._came.set()
        return await written

    async def run(self) -> None:
        """Write down what comes, until cancelled; what is left then, the next run writes first.

        A change may be written twice where nobody heard that it was: the second time it is no more
        than the first.
        """
        while True:
            while self._waiting:
                batch = list(self._waiting)
                await self._write_all(batch)
                del self._waiting[: len(batch)]
            await self._came.wait()
            self._came.clear()

    async def _write_all(self, batch: Sequence[tuple[Change, asyncio.Future[Any]]]) -> None:
        try:
            await self._write(batch)
        except Exception:
            # One of them can't be written: the others are no part of that.
            for each in batch:
                await self._write_alone(each)

    async def _write_alone(self, one: tuple[Change, asyncio.Future[Any]]) -> None:
        try:
            await self._write([one])
        except Exception as error:
            if not one[1].done():
                one[1].set_exception(error)

    async def _write(self, batch: Sequence[tuple[Change, asyncio.Future[Any]]]) -> None:
        pause = _FIRST_PAUSE_SECONDS
        while True:
            try:
                results = await self._in_database(self._settle, [change for change, _ in batch])
                break
            except Exception as error:
                if not isinstance(error, TryAgain) and not is_away(error):
                    raise
                _log.warning("outbox can't write", **what_failed(error))
                await asyncio.sleep(pause)
                pause = min(pause * 2, _LONGEST_PAUSE_SECONDS)
        for (_, written), result in zip(batch, results, strict=True):
            if not written.done():
                written.set_result(result)
