"""A platform's limits, kept before it has to say so."""

import asyncio
from collections import OrderedDict
from dataclasses import dataclass

_CHATS_REMEMBERED = 10_000


@dataclass(frozen=True, slots=True)
class Limits:
    """How many messages a platform takes: overall, and in one chat, with a short burst.

    Telegram: about 30 a second overall, and one a second in a chat, where short bursts are let
    through (Bot FAQ, "My bot is hitting limits").
    """

    overall_per_second: float = 30
    chat_per_second: float = 1
    chat_burst: int = 3


class _Bucket:
    """Lets `burst` through at once, and then `rate` a second."""

    __slots__ = ("_full_at", "_per_one", "_room")

    def __init__(self, rate: float, burst: int) -> None:
        self._per_one = 1 / rate
        self._room = (burst - 1) / rate
        self._full_at = 0.0

    def wait(self, now: float) -> float:
        """Take a place; give how many seconds to wait for it."""
        starts_at = max(self._full_at, now)
        self._full_at = starts_at + self._per_one
        return max(0.0, starts_at - self._room - now)


class Limiter:
    """Makes deliveries wait so that one platform's limits hold. Time is the event loop's own."""

    def __init__(self, limits: Limits | None) -> None:
        """Keep these limits; None keeps none."""
        self._limits = limits
        self._overall = _Bucket(limits.overall_per_second, 1) if limits else None
        self._chats: OrderedDict[str, _Bucket] = OrderedDict()

    async def wait_for_turn(self, address: str) -> None:
        """Wait until a message may leave for this chat."""
        if self._limits is None or self._overall is None:
            return
        bucket = self._chats.pop(address, None)
        if bucket is None:
            bucket = _Bucket(self._limits.chat_per_second, self._limits.chat_burst)
        self._chats[address] = bucket
        while len(self._chats) > _CHATS_REMEMBERED:
            self._chats.popitem(last=False)
        now = asyncio.get_running_loop().time()
        if (pause := bucket.wait(now)) > 0:
            await asyncio.sleep(pause)
        now = asyncio.get_running_loop().time()
        if (pause := self._overall.wait(now)) > 0:
            await asyncio.sleep(pause)
