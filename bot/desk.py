"""The desk: brings events to the database; those that wait meanwhile go in one commit.

A commit waits for the disk. SQLite has one writer, so while one turn is written down others wait:
taken together they wait for the disk once. Each is still all or nothing, as all of them are.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, Final

from messages.incoming import Incoming, Receipt

MOST_TOGETHER: Final = 16
"""So many turns take some twenty milliseconds: nobody notices that they waited for others."""


class Desk:
    """Takes events in as they come."""

    def __init__(
        self,
        take_together: Callable[[Sequence[Incoming]], list[Receipt]],
        in_database: Callable[..., Awaitable[Any]],
    ) -> None:
        """Let them happen with `take_together`, in the database's thread."""
        self._take_together = take_together
        self._in_database = in_database
        self._waiting: list[tuple[Incoming, asyncio.Future[Receipt]]] = []
        self._taking: asyncio.Task[None] | None = None

    async def take(self, event: Incoming) -> Receipt:
        """Let an event happen; returns once it is committed."""
        taken: asyncio.Future[Receipt] = asyncio.get_running_loop().create_future()
        self._waiting.append((event, taken))
        if self._taking is None:
            self._taking = asyncio.create_task(self._take_waiting())
        return await taken

    async def _take_waiting(self) -> None:
        try:
            while self._waiting:
                batch = self._waiting[:MOST_TOGETHER]
                del self._waiting[:MOST_TOGETHER]
                await self._take(batch)
        finally:
            self._taking = None

    async def _take(self, batch: Sequence[tuple[Incoming, asyncio.Future[Receipt]]]) -> None:
        try:
            receipts = await self._in_database(self._take_together, [event for event, _ in batch])
        except Exception as error:
            for _, taken in batch:
                if not taken.done():
                    taken.set_exception(error)
            return
        for (_, taken), receipt in zip(batch, receipts, strict=True):
            if not taken.done():
                taken.set_result(receipt)
