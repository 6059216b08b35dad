"""Updates: kept until confirmed, and handed out to whoever asks, or brought to a webhook."""

import asyncio
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from tests.platforms.telegram.standin.refusals import Refusal, conflict
from tests.platforms.telegram.standin.world import World

KEPT_FOR = timedelta(hours=24)
"""Bot API: "Incoming updates are stored on the server … but they will not be kept longer"."""
NOT_BY_DEFAULT = {"chat_member", "message_reaction", "message_reaction_count"}
MOST_AT_ONCE = 100
LONGEST_WAIT = 50


@dataclass
class Update:
    """One update. `lane` is whom it is of: those of one lane are brought in order."""

    id: int
    lane: int
    at: datetime
    body: dict[str, Any]


@dataclass
class Updates:
    """The queue, and the one request that waits for it. `polls` counts the requests that came."""

    world: World
    next_id: int = 1000
    waiting: list[Update] = field(default_factory=list)
    webhook_is_set: bool = False
    polls: int = 0
    _allowed: frozenset[str] | None = None
    _poll: asyncio.Future[Refusal] | None = None

    @property
    def is_polled(self) -> bool:
        """Whether a request waits for updates."""
        return self._poll is not None

    def add(self, kind: str, body: dict[str, Any], lane: int) -> int | None:
        """Queue an update; give its number, or None where the bot did not ask for this kind."""
        default = kind not in NOT_BY_DEFAULT
        if not (default if self._allowed is None else kind in self._allowed):
            return None
        update_id = self.next_id
        self.next_id += 1
        now = self.world.clock()
        self.waiting.append(Update(update_id, lane, now, {"update_id": update_id, kind: body}))
        self.world.changed()
        return update_id

    def allow(self, kinds: Any) -> None:
        """Keep which kinds are wanted, from now on; None leaves it, [] is the default."""
        if isinstance(kinds, list):
            self._allowed = frozenset(map(str, kinds)) if kinds else None

    def confirm(self, update_id: int) -> None:
        """Forget one update that a webhook took."""
        self.waiting = [update for update in self.waiting if update.id != update_id]
        self.world.changed()

    def drop_old(self) -> None:
        """Forget what is too old."""
        oldest = self.world.clock() - KEPT_FOR
        self.waiting = [update for update in self.waiting if update.at > oldest]

    async def get(self, offset: int, limit: int, seconds: int) -> list[dict[str, Any]]:
        """Hand out what waits from `offset` on, and forget what is before it.

        Waits so many seconds while there is nothing. A second request ends the first: 409.
        """
        if self.webhook_is_set:
            raise conflict(
                "can't use getUpdates method while webhook is active; "
                "use deleteWebhook to delete the webhook first"
            )
        self.polls += 1
        self.end_poll(
            "terminated by other getUpdates request; "
            "make sure that only one bot instance is running"
        )
        ended = self._poll = asyncio.get_running_loop().create_future()
        try:
            if offset < 0:
                self.waiting = self.waiting[offset:]
            else:
                self.waiting = [update for update in self.waiting if update.id >= offset]
            self.world.changed()
            await self._wait(ended, min(seconds, LONGEST_WAIT))
        finally:
            if self._poll is ended:
                self._poll = None
        most = limit if 1 <= limit <= MOST_AT_ONCE else MOST_AT_ONCE
        return [update.body for update in self.waiting[:most]]

    def end_poll(self, why: str) -> None:
        """Refuse the request that waits, if any."""
        if self._poll is not None and not self._poll.done():
            self._poll.set_result(conflict(why))

    async def _wait(self, ended: asyncio.Future[Refusal], seconds: int) -> None:
        until = asyncio.get_running_loop().time() + seconds
        while not ended.done():
            self.drop_old()
            left = until - asyncio.get_running_loop().time()
            if self.waiting or left <= 0:
                return
            # Taken before anything else can happen, so that no change is missed.
            something = asyncio.create_task(_happens(self.world.change))
            try:
                await asyncio.wait(
                    (something, ended), timeout=left, return_when=asyncio.FIRST_COMPLETED
                )
            finally:
                something.cancel()
        raise ended.result()


async def _happens(change: asyncio.Event) -> Refusal | None:
    await change.wait()
    return None
