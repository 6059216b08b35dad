"""The desk: brings events to the database; those that wait meanwhile go in one commit.

A commit waits for the disk, and on PostgreSQL for the way there and back. So while some turns are
written down others wait: taken together they wait once. Each is still all or nothing, as all are.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Final, cast

from messages.incoming import Incoming, Receipt

MOST_TOGETHER: Final = 25
"""So many turns take some twenty milliseconds: nobody notices that they waited for others."""
MOST_IN_A_LANE: Final = 13
"""Where there are several: each has its share of what waits."""


class Desk:
    """Takes events in as they come."""

    def __init__(
        self,
        take_together: Callable[[Sequence[Incoming]], Awaitable[list[Receipt]]],
        lanes: int = 1,
    ) -> None:
        """Let them happen with `take_together`, which returns once they are committed.

        `lanes`: so many batches may happen beside each other.
        """
        self._take_together = take_together
        self._waiting: list[tuple[Incoming, asyncio.Future[Receipt]]] = []
        self._lanes = lanes
        self._most = MOST_TOGETHER if lanes == 1 else MOST_IN_A_LANE
        self._taking: set[asyncio.Task[None]] = set()

    async def take(self, event: Incoming) -> Receipt:
        """Let an event happen; returns once it is committed."""
        taken: asyncio.Future[Receipt] = asyncio.get_running_loop().create_future()
        self._waiting.append((event, taken))
        if len(self._taking) < self._lanes:
            self._taking.add(asyncio.create_task(self._take_waiting()))
        return await taken

    async def _take_waiting(self) -> None:
        try:
            while self._waiting:
                batch = self._waiting[: self._most]
                del self._waiting[: self._most]
                await self._take(batch)
        finally:
            # Here, and not when the task is done: one that comes between would wait for nobody.
            self._taking.remove(cast("asyncio.Task[None]", asyncio.current_task()))

    async def _take(self, batch: Sequence[tuple[Incoming, asyncio.Future[Receipt]]]) -> None:
        try:
            receipts = await self._take_together([event for event, _ in batch])
        except Exception as error:
            for _, taken in batch:
                if not taken.done():
                    taken.set_exception(error)
            return
        for (_, taken), receipt in zip(batch, receipts, strict=True):
            if not taken.done():
                taken.set_result(receipt)
