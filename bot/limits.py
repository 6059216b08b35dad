"""A platform's limits, kept before it has to say so."""

import asyncio
from collections import OrderedDict, deque
from dataclasses import dataclass

_CHATS_REMEMBERED = 10_000
_MINUTE_SECONDS = 60.5
"""A little more than a minute: not every message takes as long to arrive."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How many messages a platform takes: overall, and in one chat, with a short burst.

    Telegram: about 30 a second overall, and one a second in a chat, where short bursts are let
    through, and 20 a minute in a group chat (Bot FAQ, "My bot is hitting limits").
    """

    overall_per_second: float = 30
    chat_per_second: float = 1
    chat_burst: int = 3
    group_per_minute: int = 20


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


class _Window:
    """Lets so many through in any minute: those of the last minute are remembered."""

    __slots__ = ("_most", "_starts")

    def __init__(self, most: int) -> None:
        self._most = most
        self._starts: deque[float] = deque(maxlen=most)

    def wait(self, now: float) -> float:
        """Take a place; give how many seconds to wait for it."""
        starts_at = now
        if len(self._starts) == self._most:
            starts_at = max(now, self._starts[0] + _MINUTE_SECONDS)
        self._starts.append(starts_at)
        return starts_at - now


class _GroupBucket:
    """The limits of a group chat: those of any chat, and so many a minute."""

    __slots__ = ("_chat", "_minute")

    def __init__(self, limits: Limits) -> None:
        self._chat = _Bucket(limits.chat_per_second, limits.chat_burst)
        self._minute = _Window(limits.group_per_minute)

    def wait(self, now: float) -> float:
        """Take a place; give how many seconds to wait for it."""
        pause = self._minute.wait(now)
        return pause + self._chat.wait(now + pause)


class Limiter:
    """Makes deliveries wait so that one platform's limits hold. Time is the event loop's own."""

    def __init__(self, limits: Limits | None) -> None:
        """Keep these limits; None keeps none."""
        self._limits = limits
        self._overall = _Bucket(limits.overall_per_second, 1) if limits else None
        self._chats: OrderedDict[str, _Bucket | _GroupBucket] = OrderedDict()

    async def wait_for_turn(self, address: str, *, in_group: bool = False) -> None:
        """Wait until a message may leave for this chat, of one person or of a group."""
        if self._limits is None or self._overall is None:
            return
        bucket = self._chats.pop(address, None)
        if bucket is None and in_group:
            bucket = _GroupBucket(self._limits)
        elif bucket is None:
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
